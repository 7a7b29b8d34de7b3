/** A time as somebody types it, read as the importer reads it. */
import { dayText } from '../../src/format/number.js';
import { readDate } from '../../src/language/dates.js';
import { fold } from '../../src/language/fold.js';
import type { DateValue } from '../../src/schema/resolution.js';

export type TimeProblem = 'unreadable' | 'no-such-day' | 'no-year';
export type TimeResult = { value: DateValue | null; problem?: never } | { value?: never; problem: TimeProblem };

/** Empty is no deadline; the paper's own words stay what they were read as. */
export function readTime(text: string, was: DateValue | null | undefined): TimeResult {
  const raw = text.trim();
  if (!raw) return { value: null };
  if (was && raw === was.raw) return { value: was };
  const read = readDate(/^(?:19|20)\d\d$/.test(raw) ? `năm ${raw}` : raw);
  if (read.from || read.to || read.recurrence || read.calendar === 'lunar') return { value: { ...read, raw } as DateValue };
  if (read.confidence === 0.5) return { problem: 'no-year' };
  if (read.confidence === 0.2) return { problem: 'no-such-day' };
  // "thường xuyên", "theo tiến độ cấp trên giao" say something without naming a day.
  if (/^(?:thuong xuyen|theo |ngay sau|khi )/.test(fold(raw))) return { value: { raw, from: null, to: null, confidence: 0 } };
  return { problem: 'unreadable' };
}

/** The last day of it, as people write days. */
export const lastDay = ({ to, from }: DateValue): string | undefined => {
  const day = to ?? from;
  return day ? dayText(day.slice(0, 10)) : undefined;
};
