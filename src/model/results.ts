/** Which results there are for a measure, in which order, and which of them count. */
import type { Observation, Resolution } from '../schema/resolution.js';
import type { ObservationIndex } from './judgement.js';
import { firstDay, lastDay, type Span } from './period.js';

/** Whether anything was reported at all; a row that was only prepared is silence. */
export const hasData = (o: Observation): boolean =>
  Number.isFinite(o.value) || Number.isFinite(o.num) || !!(o.level || o.text || o.verdict || o.reportedVerdict || o.comparedTo?.length);

/** Results by the id of their measure, in the order given. */
export function observationIndex(resolution: Pick<Resolution, 'observations'>): ObservationIndex {
  const index = new Map<string, Observation[]>();
  for (const observation of resolution.observations ?? []) {
    if (!observation.measureId) continue;
    const list = index.get(observation.measureId);
    if (list) list.push(observation);
    else index.set(observation.measureId, [observation]);
  }
  return index;
}

const order = <T extends string | number>(one: T, other: T): number => (one === other ? 0 : one < other ? -1 : 1);

/** By the day they reach, then by the day they were reported, the final before the estimate; the rest only makes it the same every time. */
function byTime(a: Observation, b: Observation): number {
  return (
    order(lastDay(a.period) ?? '', lastDay(b.period) ?? '') ||
    order(a.date ?? '', b.date ?? '') ||
    order(a.obsStatus === 'estimate' ? 0 : 1, b.obsStatus === 'estimate' ? 0 : 1) ||
    order(a.id ?? '', b.id ?? '') ||
    order(a.value ?? a.num ?? -Infinity, b.value ?? b.num ?? -Infinity) ||
    order(a.den ?? 0, b.den ?? 0)
  );
}

/** The results that say anything, oldest first, whatever order the file has. */
export function inOrder(observations: readonly Observation[]): readonly Observation[] {
  const said = observations.every(hasData) ? observations : observations.filter(hasData);
  // Nearly every file has them in order.
  return said.every((o, i) => !i || byTime(said[i - 1]!, o) <= 0) ? said : [...said].sort(byTime);
}

/** Whether a result is for a time before the period: last year's figure is a base to compare with, never a result. */
export const isBefore = (o: Observation, { from }: Span): boolean => {
  const end = lastDay(o.period);
  return !!from && !!end && end < from;
};

const SPANS: readonly string[] = ['month', 'quarter', 'year', 'term'];

/** Whether a result was reached after the last day. A year or a quarter that holds the last day is still in time. */
export function isLate(o: Observation, { to }: Span): boolean {
  const end = lastDay(o.period);
  if (!to || !end || end <= to) return false;
  const whole = SPANS.includes(o.period.precision ?? '');
  return !(whole && firstDay(o.period)! <= to);
}

/** The year a result belongs to; what was completed some weeks into the next year still does. */
export function yearOf(o: Observation): number | undefined {
  const from = Number(firstDay(o.period)?.slice(0, 4));
  const to = Number(lastDay(o.period)?.slice(0, 4));
  if (!to) return undefined;
  return from && to - from <= 1 ? from : to;
}
