/** Days as `YYYY-MM-DD`: which belong to the period of a target, and how much of it has passed. */
import type { DateValue, Observation, Resolution, Target } from '../schema/resolution.js';
import { dayIn } from './day.js';

/** First and last day, inclusive. */
export interface Span {
  from?: string | undefined;
  to?: string | undefined;
}

type Silent<T> = T | null | undefined;

/** Last day a date reaches. */
export const lastDay = (date: Silent<DateValue>): string | undefined => dayIn(date?.to) ?? dayIn(date?.from);
export const firstDay = (date: Silent<DateValue>): string | undefined => dayIn(date?.from) ?? dayIn(date?.to);

/**
 * The day a result says something of: the end of its period, or the day it was reported where that came first. A figure for the year reported in
 * June reaches to June; one reported in February of the next year, to December.
 */
export function reaches({ period, date }: Pick<Observation, 'period' | 'date'>): string | undefined {
  const [end, reported] = [lastDay(period), dayIn(date)];
  return end && reported ? (reported < end ? reported : end) : (end ?? reported);
}

/** The period all of the results are for; nothing where they are for several. */
export function commonPeriod(observations: readonly Observation[]): DateValue | undefined {
  const [first] = observations;
  const key = ({ period: { from, to, raw } }: Observation): string => (from || to ? `${from} ${to}` : raw);
  return first && observations.every((one) => key(one) === key(first)) ? first.period : undefined;
}

/** The last day any of the results reaches: what "figures to" says below every widget. */
export function asOf(observations: readonly Observation[]): string | undefined {
  let latest: string | undefined;
  for (const observation of observations) {
    const day = reaches(observation);
    if (day && (!latest || day > latest)) latest = day;
  }
  return latest;
}

export const yearSpan = (year: number | string): Span => ({ from: `${year}-01-01`, to: `${year}-12-31` });

const UNTIL: readonly string[] = ['by', 'before', 'until'];

/** When a target has to be reached: by its own period, else by the document's, else within the year of issue. */
export function periodOf(target: Pick<Target, 'period'> | undefined, document: Silent<Pick<Resolution, 'period' | 'issued'>>): Span {
  const own = target?.period;
  const paper = document?.period;
  const issued = firstDay(document?.issued);
  const start = dayIn(own?.from);
  const to = dayIn(own?.to) ?? (own?.bound === 'from' ? undefined : start) ?? lastDay(paper);
  // "đến năm 2025", "ngày 30/6": what has to be reached by then may be reached before.
  const reach = !start || UNTIL.includes(own?.bound ?? '') || own?.precision === 'day' || own?.precision === 'time';
  const from = reach ? (firstDay(paper) ?? issued) : start;
  if (to) return { from: from && from <= to ? from : undefined, to };
  return issued ? { from: from ?? `${issued.slice(0, 4)}-01-01`, to: `${issued.slice(0, 4)}-12-31` } : { from };
}

const DAY = 86_400_000;
const count = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY + 1;

/** Share of a period that has passed at the end of a day, 0 … 1; undefined where its ends are not known. */
export function elapsed({ from, to }: Span, day: string): number | undefined {
  if (!from || !to || to < from) return undefined;
  const share = count(from, day) / count(from, to);
  return Number.isFinite(share) ? Math.min(1, Math.max(0, share)) : undefined;
}
