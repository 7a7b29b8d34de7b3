import { MEASURE, OBSERVATION, PROJECT, TARGET, TARGET_GROUP, TASK } from './data-rules.generated.js';
import { DATA_LISTS, entriesOf, noteIn, type Path, type Raw } from './head.js';
import type { Problem } from './problem.js';
import type { Observation, Resolution } from './resolution.js';
import { dataForms } from './rule-forms.js';
import { check, forms, type Rule } from './rule.js';

Object.assign(forms, dataForms);

const RULES = { targetGroups: TARGET_GROUP, targets: TARGET, observations: OBSERVATION, tasks: TASK, projects: PROJECT } as const;
const readings = new WeakMap<Resolution, DataReading>();

/**
 * Reads the data layer of a document that `ResolutionReader` carried along unread, entry by entry, so that the first of ten thousand targets can
 * be drawn before the last has been checked: every list becomes a list of valid entries, which grows with `step()`.
 * An entry that breaks a rule is left out and named; its neighbours stand. Never throws.
 */
export class DataReading {
  readonly problems: Problem[] = [];
  done = false;
  #note = noteIn(this.problems);
  #raw: Raw;
  #steps: Iterator<void>;

  private constructor(document: Resolution) {
    this.#raw = document as unknown as Raw;
    this.#steps = this.#read(this.#raw);
  }

  /** The one reading of a document: whoever asks for it goes on where the others are. */
  static of(document: Resolution): DataReading {
    let reading = readings.get(document);
    if (!reading) readings.set(document, (reading = new DataReading(document)));
    return reading;
  }

  /** Reads one more entry. Returns false once there is nothing left. */
  step(): boolean {
    if (!this.done) this.done = Boolean(this.#steps.next().done);
    return !this.done;
  }

  /** Results of the measures wanted, out of turn: for the first rows of a long list, while the results are still unread. */
  resultsAhead(measureIds: ReadonlySet<string>): Observation[] {
    const { observations } = this.#raw;
    if (!Array.isArray(observations)) return [];
    const list = observations as (Raw | null)[];
    const wanted = list.filter((item) => measureIds.has(item?.measureId as string));
    return wanted.filter((item) => check(OBSERVATION, item, [], () => undefined)) as Observation[];
  }

  readAll(): this {
    while (this.step());
    return this;
  }

  *#read(raw: Raw): Generator<void, void> {
    for (const key of DATA_LISTS) {
      const value = raw[key];
      if (value === undefined) continue;
      const kept: Raw[] = [];
      // Named before it is read: a list that is none must not be taken for one.
      raw[key] = kept;
      const entries = entriesOf(value, [key], this.#note) ?? [];
      for (let index = 0; index < entries.length; index++) {
        const entry = this.#keep(RULES[key], entries[index], [key, index]);
        // A target keeps its sentence even when nothing measurable could be read from its measures.
        if (entry && key === 'targets') entry.measures = this.#measures(entry.measures, [key, index, 'measures']);
        if (entry) kept.push(entry);
        yield;
      }
    }
  }

  #measures(value: unknown, path: Path): Raw[] {
    return (entriesOf(value, path, this.#note) ?? []).flatMap<Raw>((item, index) => this.#keep(MEASURE, item, [...path, index]) ?? []);
  }

  /** A copy of a sound entry: what the page handed in stays as it was. */
  #keep(rule: Rule, item: unknown, path: Path): Raw | undefined {
    return check(rule, item, path, this.#note) ? { ...(item as Raw) } : undefined;
  }
}

/** Reads what is left of the data layer at once and says what is wrong in it. */
export function readData(document: Resolution): Problem[] {
  const reading = DataReading.of(document);
  const before = reading.problems.length;
  return reading.readAll().problems.slice(before);
}
