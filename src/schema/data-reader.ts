import { MEASURE, OBSERVATION, TARGET, TARGET_GROUP } from './data-rules.generated.js';
import { EntryLists } from './entry-lists.js';
import type { Path, Raw } from './head.js';
import type { Problem } from './problem.js';
import type { Observation, Resolution } from './resolution.js';
import { dataForms } from './rule-forms.js';
import { check, forms, type Rule } from './rule.js';

Object.assign(forms, dataForms);

const RULES = { targetGroups: TARGET_GROUP, targets: TARGET, observations: OBSERVATION } as const;
const readings = new WeakMap<Resolution, DataReading>();

/**
 * Reads the targets and results of a document that `ResolutionReader` carried along unread, entry by entry, so that the first of ten thousand
 * targets can be drawn before the last has been checked: every list becomes a list of valid entries, which grows with `step()`.
 * An entry that breaks a rule is left out and named; its neighbours stand. Never throws. Tasks and works: `task-reader.ts`.
 */
export class DataReading extends EntryLists {
  #raw: Raw;

  private constructor(document: Resolution) {
    const raw = document as unknown as Raw;
    super((lists) => readLists(lists, raw));
    this.#raw = raw;
  }

  /** The one reading of a document: whoever asks for it goes on where the others are. */
  static of(document: Resolution): DataReading {
    let reading = readings.get(document);
    if (!reading) readings.set(document, (reading = new DataReading(document)));
    return reading;
  }

  /** Results of the measures wanted, out of turn: for the first rows of a long list, while the results are still unread. */
  resultsAhead(measureIds: ReadonlySet<string>): Observation[] {
    const { observations } = this.#raw;
    if (!Array.isArray(observations)) return [];
    const list = observations as (Raw | null)[];
    const wanted = list.filter((item) => measureIds.has(item?.measureId as string));
    return wanted.filter((item) => check(OBSERVATION, item, [], () => undefined)) as Observation[];
  }
}

/** A copy of a sound entry: what the page handed in stays as it was. */
const keep = (lists: EntryLists, rule: Rule, item: unknown, path: (string | number)[]): Raw | undefined =>
  check(rule, item, path, lists.report) ? { ...(item as Raw) } : undefined;

function* readLists(lists: EntryLists, raw: Raw): Generator<void, void> {
  for (const [key, rule] of Object.entries(RULES)) {
    const value = raw[key];
    if (value === undefined) continue;
    const kept: Raw[] = [];
    // Named before it is read: a list that is none must not be taken for one.
    raw[key] = kept;
    const entries = lists.list(value, [key]);
    for (let index = 0; index < entries.length; index++) {
      const entry = keep(lists, rule, entries[index], [key, index]);
      // A target keeps its sentence even when nothing measurable could be read from its measures.
      if (entry && key === 'targets') entry.measures = readMeasures(lists, entry.measures, [key, index, 'measures']);
      if (entry) kept.push(entry);
      yield;
    }
  }
}

function readMeasures(lists: EntryLists, value: unknown, path: Path): Raw[] {
  return lists.list(value, path).flatMap<Raw>((item, index) => keep(lists, MEASURE, item, [...path, index]) ?? []);
}

/** Reads what is left of the targets and results at once and says what is wrong in them. */
export function readData(document: Resolution): Problem[] {
  const reading = DataReading.of(document);
  const before = reading.problems.length;
  return reading.readAll().problems.slice(before);
}
