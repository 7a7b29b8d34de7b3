import { EntryLists } from './entry-lists.js';
import type { Raw } from './head.js';
import type { Problem } from './problem.js';
import type { Resolution } from './resolution.js';
import { check, isList, type Report, type Rule } from './rule.js';
import { PROJECT, TASK } from './task-rules.generated.js';

const RULES = { tasks: TASK, projects: PROJECT } as const;
/** Stands in for a kind that cannot be read: such a task is one that has to be done, not one that is never overdue. */
const MEND = { tasks: { kind: 'task' }, projects: {} } as const;
/** Lists of which one bad entry costs that entry alone. */
const LISTS: readonly string[] = ['roles', 'updates', 'outputs', 'targets'];
const readings = new WeakMap<Resolution, TaskReading>();

/**
 * Reads the tasks and works of a document that `ResolutionReader` carried along unread, as `DataReading` reads its targets. A field that breaks a
 * rule is left out and named, and the sentence stands: a task is not lost over its deadline. Never throws.
 */
export class TaskReading extends EntryLists {
  private constructor(document: Resolution) {
    super((lists) => readLists(lists, document as unknown as Raw));
  }

  /** The one reading of a document: whoever asks for it goes on where the others are. */
  static of(document: Resolution): TaskReading {
    let reading = readings.get(document);
    if (!reading) readings.set(document, (reading = new TaskReading(document)));
    return reading;
  }
}

function* readLists(lists: EntryLists, raw: Raw): Generator<void, void> {
  for (const key of ['tasks', 'projects'] as const) {
    const value = raw[key];
    if (value === undefined) continue;
    const kept: Raw[] = [];
    // Named before it is read: a list that is none must not be taken for one.
    raw[key] = kept;
    const entries = lists.list(value, [key]);
    for (let index = 0; index < entries.length; index++) {
      const entry = sound(lists, RULES[key], entries[index], [key, index], MEND[key]);
      if (entry) kept.push(entry);
      yield;
    }
  }
}

const ignore = (): void => undefined;

/** The entry without what breaks a rule; undefined when it has no id or no words. */
function sound(lists: EntryLists, rule: Rule, item: unknown, path: (string | number)[], mend: Raw): Raw | undefined {
  if (check(rule, item, path, ignore)) return item as Raw;
  /** Field → entries of its list that are wrong; none where the field itself is. */
  const broken = new Map<string, Set<number>>();
  // The checker writes on the path it is given.
  const { length } = path;
  const report: Report = (code, at, more) => {
    lists.report(code, at, more);
    const [field, index] = at.slice(length);
    const name = String(field);
    const known = broken.get(name);
    const whole = !LISTS.includes(name) || typeof index !== 'number' || known?.size === 0;
    broken.set(name, whole ? new Set() : (known ?? new Set()).add(index));
  };
  check(rule, item, path, report);
  if (typeof item !== 'object' || item === null || isList(item)) return undefined;
  const kept: Raw = { ...item };
  for (const [field, indexes] of broken) {
    const list = kept[field];
    if (indexes.size && Array.isArray(list)) kept[field] = list.filter((_, index) => !indexes.has(index));
    else delete kept[field];
  }
  const mended = { ...mend, ...kept };
  return check(rule, mended, path, ignore) ? mended : undefined;
}

/** Reads what is left of the tasks and works at once and says what is wrong in them. */
export function readTasks(document: Resolution): Problem[] {
  const reading = TaskReading.of(document);
  const before = reading.problems.length;
  return reading.readAll().problems.slice(before);
}
