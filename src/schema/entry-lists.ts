/** What the readers of the data layer share: lists of entries, each checked by itself, and a reading of a document that all widgets go on with. */
import { entriesOf, noteIn, type Path } from './head.js';
import type { Problem } from './problem.js';

export class EntryLists {
  readonly problems: Problem[] = [];
  done = false;
  report = noteIn(this.problems);
  #steps: Iterator<void>;

  constructor(read: (lists: EntryLists) => Iterator<void>) {
    this.#steps = read(this);
  }

  /** Reads one more entry. Returns false once there is nothing left. */
  step(): boolean {
    if (!this.done) this.done = Boolean(this.#steps.next().done);
    return !this.done;
  }

  readAll(): this {
    while (this.step());
    return this;
  }

  list(value: unknown, path: Path): unknown[] {
    return entriesOf(value, path, this.report) ?? [];
  }
}
