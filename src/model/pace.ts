/** R13: whether what was reached keeps step with the time that has passed. */
import type { Measure, Observation } from '../schema/resolution.js';
import { shareOf, shift } from './decimal.js';
import type { Pace, Thresholds } from './judgement.js';
import { elapsed, lastDay, type Span } from './period.js';

export const THRESHOLDS: Thresholds = { onTrack: 0.95, slow: 0.6, quiet: 0.15 };

/** R17: the limits that hold for a measure. */
export function thresholdsOf({ thresholds: own }: Measure, general?: Partial<Thresholds>): Thresholds {
  if (!own && !general) return THRESHOLDS;
  const pick = (name: keyof Thresholds): number => own?.[name] ?? general?.[name] ?? THRESHOLDS[name];
  return { onTrack: pick('onTrack'), slow: pick('slow'), quiet: pick('quiet') };
}

/** The day a result speaks of; of what is reported for a whole year, the day it was reported. */
const dayOf = (o: Observation, { to }: Span): string | undefined => {
  const end = lastDay(o.period);
  return o.date && end && o.date.slice(0, 10) < end ? o.date.slice(0, 10) : end && to && end > to ? to : end;
};

/** `base` is where it stood before the period. Measured on the day of the result: silence since is no slowness. */
export function paceOf(
  value: number,
  goal: number,
  base: number,
  o: Observation,
  span: Span,
  limits: Thresholds,
): { pace: Pace; q?: number } {
  const day = dayOf(o, span);
  const share = day && elapsed(span, day);
  if (!share || share < limits.quiet || goal === base) return { pace: 'khong-ap-dung' };
  const q = (value - base) / ((goal - base) * share);
  if (!Number.isFinite(q)) return { pace: 'khong-ap-dung' };
  return { pace: q >= limits.onTrack ? 'dung-tien-do' : q >= limits.slow ? 'cham' : 'nguy-co', q: shift(Math.round(q * 100), -2) };
}

/** R12: a sum or an average over results; several at once are shown at their own precision. */
export const meanOf = (sum: number, years: number): { value: number; share: { num: number; den: number; times: number } } => ({
  value: shareOf(sum, years, 1),
  share: { num: sum, den: years, times: 1 },
});
