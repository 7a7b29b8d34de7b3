import { ENVELOPE } from './head-rules.generated.js';
import { LIMITS } from './limits.js';
import type { Problem } from './problem.js';
import type { Resolution } from './resolution.js';
import { check, wrong, type Report, type Rule } from './rule.js';

export type Raw = Record<string, unknown>;
export type Path = (string | number)[];

/** The text of a paper, and the lists that belong to it. Read by `ResolutionReader` for whoever shows the text. */
export const TEXT_PARTS = ['preface', 'body', 'conclusions', 'footnotes', 'citations', 'recipients', 'issues'] as const;
/** The lists of the data layer. Read by `DataReading` for whoever shows figures. */
export const DATA_LISTS = ['targetGroups', 'targets', 'observations', 'tasks', 'projects'] as const;

export const isObject = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The entries of a list, as many as may be read; undefined, and reported, when it is none. */
export function entriesOf(value: unknown, path: Path, report: Report): unknown[] | undefined {
  if (!Array.isArray(value)) {
    wrong('array', value, path, report);
    return undefined;
  }
  if (value.length <= LIMITS.nodes) return value;
  report('too-many', path, { expected: String(LIMITS.nodes), received: String(value.length) });
  return value.slice(0, LIMITS.nodes);
}

/** Notes breaches in a list. A file with a million faults is described well enough by its first thousand. */
export const noteIn =
  (problems: Problem[]): Report =>
  (code, path, more) => {
    if (problems.length < 1000) problems.push({ severity: 'error', code, path: [...path], ...more });
  };

/** A value that keeps the rule, without the fields that break it; undefined when a required one does and `mend` has nothing in its place. */
export function keep(rule: Rule, raw: Raw, path: Path, note: Report, mend?: Raw): Raw | undefined {
  const broken: string[] = [];
  const { length } = path;
  const report: Report = (code, at, more) => {
    broken.push(String(at[length]));
    if (code === 'value' && at.length === 1 && at[0] === 'format') note('format', at, { expected: 'resolution/1' });
    else note(code, at, more);
  };
  if (check(rule, raw, path, report)) return raw;
  const sound = { ...raw };
  for (const field of broken) delete sound[field];
  const kept = { ...mend, ...sound };
  return check(rule, kept, path, () => undefined) ? kept : undefined;
}

/**
 * A parsed JSON value of which the head has been read: what the document is, who issued it, when. The text and the data layer are carried
 * along unread, for a page reads only what it shows. Never throws.
 */
export class ResolutionHead {
  /** Undefined when the file as a whole cannot be read: see `problems`. */
  readonly document: Resolution | undefined;
  readonly problems: Problem[] = [];
  /** The text as it stands in the file. */
  readonly unread: Raw = {};
  readonly note: Report = noteIn(this.problems);

  constructor(json: unknown) {
    if (!isObject(json)) {
      this.problems.push({ severity: 'error', code: 'not-object', path: [] });
      return;
    }
    const rest = { ...json };
    const data: Raw = {};
    const apart = (keys: readonly string[], into: Raw): void => {
      for (const key of keys) {
        if (key in rest) into[key] = rest[key];
        delete rest[key];
      }
    };
    apart(TEXT_PARTS, this.unread);
    apart(DATA_LISTS, data);
    const head = keep(ENVELOPE, rest, [], this.note);
    // What nobody reads stays as it is, so that nothing is lost on a round trip.
    if (head) this.document = Object.assign(head, data) as unknown as Resolution;
  }
}
