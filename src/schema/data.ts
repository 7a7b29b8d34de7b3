/**
 * `resolution/1`, the data layer: targets, tasks and works read from the text. Each reading carries its provenance.
 * Kept apart from the text layer so that a page that only shows text never loads it.
 */
import * as z from 'zod/mini';
import { LIMITS } from './limits.js';
import { DateValue, Id } from './text.js';

const text = z.string().check(z.maxLength(LIMITS.text));
const filled = z.string().check(z.minLength(1), z.maxLength(LIMITS.text));
const optionalText = z.optional(text);
const nullableText = z.optional(z.nullable(text));
const confidence = z.optional(z.number());

/** Where a reading stands in the text (W3C Web Annotation text quote). */
export const Provenance = z.looseObject({ blockId: Id, exact: optionalText, prefix: optionalText, suffix: optionalText });

const read = {
  /** The words the criterion was read from. */
  raw: optionalText,
  /** How sure the reading is, 0 … 1. */
  confidence,
};
const bound = { op: z.enum(['gte', 'gt', 'lte', 'lt', 'eq']), value: z.number() };
const range = { min: z.number(), max: z.number(), mode: z.optional(z.enum(['stretch', 'corridor'])) };

export const Criterion = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('bound'), ...bound, ...read }),
  z.looseObject({ kind: z.literal('range'), ...range, ...read }),
  z.looseObject({ kind: z.literal('all'), population: optionalText, ...read }),
  z.looseObject({ kind: z.literal('none'), population: optionalText, ...read }),
  z.looseObject({
    kind: z.literal('change'),
    direction: z.enum(['up', 'down']),
    amount: z.nullable(z.union([z.looseObject(bound), z.looseObject(range)])),
    amountKind: z.optional(z.enum(['relative', 'points', 'absolute', 'ratio'])),
    reference: optionalText,
    ...read,
  }),
  z.looseObject({
    kind: z.literal('plan'),
    floor: z.optional(z.nullable(z.number())),
    stretch: z.optional(z.nullable(z.number())),
    assignedBy: nullableText,
    planValue: z.optional(z.nullable(z.number())),
    ...read,
  }),
  z.looseObject({ kind: z.literal('ordinal'), scale: z.array(text), min: text, ...read }),
  z.looseObject({ kind: z.literal('rank'), op: z.enum(['gte', 'gt', 'lte', 'lt', 'eq']), reference: text, ...read }),
  z.looseObject({ kind: z.literal('milestone'), state: text, ...read }),
  z.looseObject({ kind: z.literal('qualitative'), text, ...read }),
]);

const Cadence = z.enum(['once', 'yearly', 'cumulative', 'average']);

export const Measure = z.looseObject({
  id: Id,
  label: filled,
  unit: nullableText,
  population: nullableText,
  polarity: z.optional(z.enum(['up', 'down', 'exact', 'none'])),
  criterion: Criterion,
  /** Further criteria on the same measure: a level and a change. */
  also: z.optional(z.array(Criterion)),
  /** Where it differs from the target's: "10 đảng viên/năm" beside "đến năm 2025 có 100% …". */
  period: z.optional(z.nullable(DateValue)),
  cadence: z.optional(Cadence),
  /** Where this measure's pace is drawn differently from all others: shares of what is expected, and of the period. */
  thresholds: z.optional(z.looseObject({ onTrack: z.optional(z.number()), slow: z.optional(z.number()), quiet: z.optional(z.number()) })),
  provenance: z.optional(Provenance),
});

export const TargetGroup = z.looseObject({ id: Id, label: filled, declaredCount: z.optional(z.int()), sectionId: z.optional(Id) });

export const Target = z.looseObject({
  id: Id,
  code: optionalText,
  groupId: z.optional(Id),
  text: filled,
  measures: z.array(Measure),
  period: z.optional(z.nullable(DateValue)),
  cadence: z.optional(Cadence),
  owner: nullableText,
  provenance: Provenance,
});

/** A target without its measures: those are read one by one, so that a bad one does not cost the target its sentence. */
export const TargetHead = z.omit(Target, { measures: true });

export const Observation = z.looseObject({
  id: z.optional(Id),
  measureId: z.optional(Id),
  label: optionalText,
  period: DateValue,
  value: z.optional(z.nullable(z.number())),
  num: z.optional(z.number()),
  den: z.optional(z.number()),
  unit: nullableText,
  level: optionalText,
  text: optionalText,
  obsStatus: z.optional(z.enum(['final', 'estimate'])),
  comparedTo: z.optional(
    z.array(
      z.looseObject({
        label: text,
        value: z.optional(z.number()),
        ratio: z.optional(z.number()),
        delta: z.optional(z.number()),
        /** Of `delta` or `value`, where it is not the unit of the result: "tăng 25%" of an amount of money, "chỉ tiêu 50%" of 107 graves of 283. */
        unit: optionalText,
      }),
    ),
  ),
  reportedVerdict: z.optional(z.looseObject({ text: optionalText, ratio: z.optional(z.number()), excess: z.optional(z.number()) })),
  /** What the unit in charge says of its own result. */
  verdict: z.optional(z.enum(['vuot', 'dat', 'dat-tre', 'chua-dat', 'khong-dat', 'mot-phan'])),
  /** Day it was reported, `YYYY-MM-DD`. */
  date: optionalText,
  source: optionalText,
  note: optionalText,
  provenance: z.optional(Provenance),
});

export const Role = z.looseObject({
  role: z.enum(['lead', 'coop', 'direct', 'monitor']),
  who: filled,
  kind: z.optional(z.enum(['body', 'person'])),
  /** Id of the line the assignment is taken from, where the task itself names nobody. */
  inherited: z.optional(Id),
});

/** What was reported since about a task or works; a later report never takes the place of an earlier one. */
export const Update = z.looseObject({
  date: optionalText,
  text: optionalText,
  status: z.optional(z.enum(['hoan-thanh', 'dang-thuc-hien', 'chua-bat-dau', 'dung'])),
  /** Per cent. */
  value: z.optional(z.nullable(z.number())),
  /** A new deadline somebody granted; the first one stays in the task. */
  deadline: z.optional(z.nullable(DateValue)),
  source: optionalText,
  note: optionalText,
});

export const Task = z.looseObject({
  id: Id,
  code: optionalText,
  sectionId: z.optional(Id),
  text: filled,
  kind: z.enum(['task', 'product', 'recurring', 'standing']),
  /** When it is due, as promised first. */
  deadline: z.optional(z.nullable(DateValue)),
  /** Id of the heading or line the deadline is taken from, where the task itself states none. */
  inherited: z.optional(Id),
  roles: z.optional(z.array(Role)),
  outputs: z.optional(z.array(text)),
  targets: z.optional(z.array(Id)),
  updates: z.optional(z.array(Update)),
  provenance: z.optional(Provenance),
});

export const Project = z.looseObject({
  id: Id,
  sectionId: z.optional(Id),
  name: filled,
  place: z.optional(z.looseObject({ quarter: nullableText, street: nullableText, alley: nullableText })),
  stage: nullableText,
  percent: z.optional(z.nullable(z.number())),
  /** The day or period the percentage and the stage are of. */
  asOf: z.optional(z.nullable(DateValue)),
  deadline: z.optional(z.nullable(DateValue)),
  /** Id of the heading or line the deadline is taken from, where the works themselves have none. */
  inherited: z.optional(Id),
  roles: z.optional(z.array(Role)),
  updates: z.optional(z.array(Update)),
  provenance: z.optional(Provenance),
});

export type Provenance = z.infer<typeof Provenance>;
export type Criterion = z.infer<typeof Criterion>;
export type Measure = z.infer<typeof Measure>;
export type TargetGroup = z.infer<typeof TargetGroup>;
export type Target = z.infer<typeof Target>;
export type Observation = z.infer<typeof Observation>;
export type Role = z.infer<typeof Role>;
export type Update = z.infer<typeof Update>;
export type Task = z.infer<typeof Task>;
export type Project = z.infer<typeof Project>;
