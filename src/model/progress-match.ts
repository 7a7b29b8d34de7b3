/** Which measure, task or works a row is about: by its id, else by its words; and what comes nearest when neither is known. */
import type { Measure, Resolution, Target } from '../schema/resolution.js';
import { keyOf } from './progress-columns.js';

export interface Subject {
  id: string;
  /** What a person calls it. */
  label: string;
  kind: 'measure' | 'target' | 'task' | 'project';
  measure?: Measure;
  target?: Target;
}

export type RowReason =
  | 'unknown-id' // no such id, and no words that match either
  | 'unknown-label' // no id is given, and the words match nothing
  | 'ambiguous' // the words match several
  | 'several-measures' // a target of several measures, and the row does not say which
  | 'no-measure' // a target with nothing to measure
  | 'nothing-named'; // a result without an id and without words

export type Match = { subject: Subject; reason?: undefined } | { reason: RowReason; nearest?: Subject; subject?: undefined };

/** Enough for a person to see what went wrong; to look for the nearest of ten thousand labels for each of ten thousand rows is not. */
const MOST_NEAREST = 30;

export class Subjects {
  #ids = new Map<string, Subject>();
  #labels = new Map<string, Subject[]>();
  #all: Subject[] = [];
  #words: Set<string>[] | undefined;
  #pairs: Set<string>[] | undefined;
  #asked = 0;
  /** The target the rows above were about: "trong đó: …" is a part of it. */
  #current: Target | undefined;

  constructor(resolution: Resolution) {
    const codes = new Map<string, Subject[]>();
    for (const target of resolution.targets ?? []) {
      const own: Subject = { id: target.id, label: target.text, kind: 'target', target };
      this.#add(own, [target.text]);
      if (target.code) codes.set(keyOf(target.code), [...(codes.get(keyOf(target.code)) ?? []), own]);
      for (const measure of target.measures) {
        const { id, label } = measure;
        this.#add({ id, label, kind: 'measure', measure, target }, [label, `${target.text} ${label}`]);
      }
    }
    for (const { id, text } of resolution.tasks ?? []) this.#add({ id, label: text, kind: 'task' }, [text]);
    for (const { id, name } of resolution.projects ?? []) this.#add({ id, label: name, kind: 'project' }, [name]);
    // "2.5" as printed is as good as an id where it stands once; a paper may begin anew in each group.
    for (const [code, list] of codes) if (list.length === 1 && code && !this.#ids.has(code)) this.#ids.set(code, list[0]!);
  }

  #add(subject: Subject, labels: readonly string[]): void {
    this.#all.push(subject);
    const id = keyOf(subject.id);
    if (!this.#ids.has(id)) this.#ids.set(id, subject);
    for (const label of labels) {
      const key = keyOf(label);
      if (!key) continue;
      const list = this.#labels.get(key);
      if (list) list.push(subject);
      else this.#labels.set(key, [subject]);
    }
  }

  /** A row that reports nothing may still say what the rows below are about. */
  enter(id: string, label: string): void {
    const subject = (id && this.#ids.get(keyOf(id))) || this.#one(label);
    if (subject) this.#current = subject.target;
  }

  match(id: string, label: string, part: string): Match {
    const given = id ? this.#ids.get(keyOf(id)) : undefined;
    const found = given ?? this.#one(part ? `${label} ${part}` : label) ?? (part ? this.#one(part) : undefined) ?? this.#one(label);
    if (found) {
      this.#current = found.target;
      return this.#measured(found, part);
    }
    if (!id && !label && !part) return { reason: 'nothing-named' };
    const several = this.#labels.get(keyOf(part || label));
    if (several && several.length > 1) return { reason: 'ambiguous', nearest: several[0]! };
    const nearest = this.#nearest(id, `${label} ${part}`);
    return { reason: id ? 'unknown-id' : 'unknown-label', ...(nearest ? { nearest } : {}) };
  }

  /** The one subject of this label; of several, the one in the target the rows above were about. */
  #one(label: string): Subject | undefined {
    const list = this.#labels.get(keyOf(label)) ?? [];
    const own = list.length > 1 ? list.filter(({ target }) => target && target === this.#current) : list;
    // A target with one measure often has the very words of that measure.
    const measures = own.filter(({ kind }) => kind === 'measure');
    const best = measures.length ? measures : own;
    return best.length === 1 || new Set(best.map(({ target, id }) => target?.id ?? id)).size === 1 ? best[0] : undefined;
  }

  /** A target stands for its measure where it has just one, or for the one that the row names besides. */
  #measured(subject: Subject, part: string): Match {
    const { target, kind } = subject;
    if (kind !== 'target' || !target) return { subject };
    const named = part ? target.measures.filter(({ label }) => keyOf(label) === keyOf(part)) : target.measures;
    const [only, ...more] = named.length ? named : target.measures;
    if (!only) return { reason: 'no-measure', nearest: subject };
    if (more.length) return { reason: 'several-measures', nearest: subject };
    return { subject: { id: only.id, label: only.label, kind: 'measure', measure: only, target } };
  }

  #nearest(id: string, label: string): Subject | undefined {
    if (++this.#asked > MOST_NEAREST) return undefined;
    const wanted = wordsOf(label);
    const pairs = pairsOf(id);
    this.#words ??= this.#all.map((subject) => wordsOf(subject.label));
    if (id) this.#pairs ??= this.#all.map((subject) => pairsOf(subject.id));
    let best: Subject | undefined;
    let most = 0.34;
    this.#all.forEach((subject, index) => {
      const likeness = Math.max(overlap(wanted, this.#words![index]!), id ? overlap(pairs, this.#pairs![index]!) : 0);
      if (likeness > most) [most, best] = [likeness, subject];
    });
    return best;
  }
}

const wordsOf = (text: string): Set<string> => new Set(keyOf(text).split(' ').filter(Boolean));

function pairsOf(text: string): Set<string> {
  const key = keyOf(text).replace(/ /g, '');
  return new Set([...key].map((char, index) => char + (key[index + 1] ?? '')));
}

/** Twice what two sets share, of all they hold. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const one of a) if (b.has(one)) both++;
  return both && (2 * both) / (a.size + b.size);
}
