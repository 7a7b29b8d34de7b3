/**
 * `resolution-progress/1`: what has been reported since a resolution was passed, measure by measure, task by task. A file is only ever added to:
 * a later entry stands beside an earlier one and never takes its place.
 */
import * as z from 'zod/mini';
import { Observation, Update } from './data.js';
import { LIMITS } from './limits.js';
import { DateValue, Id } from './text.js';

const text = z.string().check(z.maxLength(LIMITS.text));
const optionalText = z.optional(text);

/** One report. It names what it is about by exactly as many ids as it likes, but by one at least: the reader sees to that. */
export const ProgressEntry = z.looseObject({
  measureId: z.optional(Id),
  targetId: z.optional(Id),
  taskId: z.optional(Id),
  projectId: z.optional(Id),
  period: z.optional(z.nullable(DateValue)),
  value: z.optional(z.nullable(z.number())),
  num: z.optional(z.number()),
  den: z.optional(z.number()),
  unit: z.optional(z.nullable(text)),
  level: optionalText,
  text: optionalText,
  obsStatus: Observation.shape.obsStatus,
  /** What the unit in charge says of its own result; never computed. */
  verdict: Observation.shape.verdict,
  /** Of a task or works. */
  status: Update.shape.status,
  deadline: Update.shape.deadline,
  date: z.iso.date(),
  source: optionalText,
  note: optionalText,
});

/** The file without its entries, which are read one by one. */
export const ProgressHead = z.looseObject({
  format: z.literal('resolution-progress/1'),
  documentId: Id,
  updated: z.optional(z.nullable(z.iso.date())),
});

export const ENTRY_IDS = ['measureId', 'targetId', 'taskId', 'projectId'] as const;

export type ProgressEntry = z.infer<typeof ProgressEntry>;
export type Progress = z.infer<typeof ProgressHead> & { entries: ProgressEntry[] };
