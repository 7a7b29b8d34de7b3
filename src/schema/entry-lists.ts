/** What the readers of the data layer share: lists of entries, each checked by itself, and a reading of a document that all widgets go on with. */
import { LIMITS } from './limits.js';
import type { Problem } from './problem.js';
import { check, nameOf, type Path, type Report, type Rule } from './rule.js';

export type Raw = Record<string, unknown>;

export class EntryLists {
  readonly problems: Problem[] = [];
  done = false;
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
  keep(rule: Rule, item: unknown, path: (string | number)[]): Raw | undefined {
    return check(rule, item, path, this.report) ? { ...(item as Raw) } : undefined;
  }

  list(value: unknown, path: Path): unknown[] {
    if (Array.isArray(value)) {
      if (value.length <= LIMITS.nodes) return value;
      this.report('too-many', path, { expected: String(LIMITS.nodes), received: String(value.length) });
      return value.slice(0, LIMITS.nodes);
    }
    this.report(value === undefined ? 'missing' : 'type', path, {
      expected: 'array',
      ...(value === undefined ? {} : { received: nameOf(value) }),
    });
    return [];
  }

  report: Report = (code, path, more = {}) => {
    if (this.problems.length < 1000) this.problems.push({ severity: 'error', code, path: [...path], ...more });
  };
}
