/** Days as `YYYY-MM-DD` strings: plain arithmetic, no clock and no time zone. */

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

const daysIn = (year: number, month: number): number =>
  month === 2 ? ((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** The day, or null when the calendar has no such day (31/02). */
export function dayOf(year: number, month: number, day: number): string | null {
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  return exists ? `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` : null;
}

export const lastDayOf = (year: number, month: number): string | null => dayOf(year, month, daysIn(year, month));

/** The day before. */
export function previousDay(date: string): string | null {
  const [year, month, day] = date.split('-').map(Number);
  if (!year || !month || !day) return null;
  if (day > 1) return dayOf(year, month, day - 1);
  return month > 1 ? lastDayOf(year, month - 1) : dayOf(year - 1, 12, 31);
}

/** The day so many days after (or, below zero, before) another. */
export function dayAfter(date: string, count: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day + count)).toISOString().slice(0, 10);
}
