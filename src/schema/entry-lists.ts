/** What the readers of the data layer share: lists of entries, each checked by itself, and a reading of a document that all widgets go on with. */
import { entriesOf, noteIn, type Path, type Raw } from './head.js';
import type { Problem } from './problem.js';
import { check, type Rule } from './rule.js';

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

  /** A copy of a sound entry: what the page handed in stays as it was. */
  keep(rule: Rule, item: unknown, path: Path): Raw | undefined {
    return check(rule, item, path, this.report) ? { ...(item as Raw) } : undefined;
  }

  list(value: unknown, path: Path): unknown[] {
    return entriesOf(value, path, this.report) ?? [];
  }
}
