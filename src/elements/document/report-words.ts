import { dayText, formatValue } from '../../format/number.js';
import type { Update } from '../../schema/resolution.js';

/** The words a report on a task or works is said in. */
export interface ReportMessages {
  lang: string;
  statuses: Record<NonNullable<Update['status']>, string>;
  reported(day: string, text: string): string;
  newDeadline(date: string): string;
}

/** One report in one line: when, how it stands, how far it is, what was said, and the deadline that was granted with it. */
export function reportWords({ date, status, value, text, note, deadline, ...more }: Update, words: ReportMessages): string {
  // The figures of the paper itself have a period as printed, and no day.
  const { period } = more as { period?: { raw?: string } };
  const said = [
    status && words.statuses[status],
    typeof value === 'number' && formatValue(value, '%', words.lang),
    text,
    note !== text && note,
    deadline && words.newDeadline(deadline.raw),
  ];
  return words.reported(date ? dayText(date) : (period?.raw ?? ''), said.filter(Boolean).join(' · '));
}
