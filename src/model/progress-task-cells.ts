/** Reads what a ward writes of a task or of works: "Hoàn thành", "80%", "đang thi công", and a deadline that was moved. */
import { findQuantities } from '../language/quantities.js';
import { readDate, type DateReading } from '../language/dates.js';
import type { ProgressEntry } from '../schema/progress.js';
import { readDayCell, readPeriodCell, type Cell } from './progress-cells.js';
import { keyOf } from './progress-columns.js';

type Status = NonNullable<ProgressEntry['status']>;
type Told = Pick<ProgressEntry, 'status' | 'value' | 'text'>;

/** The first that fits decides; on words without accents. */
const STATUSES: readonly (readonly [RegExp, Status])[] = [
  [/^(?:chua (?:thuc hien|bat dau|trien khai|khoi cong|lam)|khong bat dau)/, 'chua-bat-dau'],
  [/^(?:dung|tam dung|ngung|huy|khong thuc hien|thoi khong)/, 'dung'],
  [/^(?:(?:da )?(?:hoan thanh|xong|hoan tat|lam xong|thuc hien xong|nghiem thu|ban giao|khanh thanh)|dat$|da dat|vuot)/, 'hoan-thanh'],
  [/^(?:dang|chua (?:hoan thanh|xong|dat)|tiep tuc|da (?:trien khai|khoi cong|thuc hien|bat dau)|mot phan)/, 'dang-thuc-hien'],
];

const statusIn = (text: string): Status | undefined => STATUSES.find(([pattern]) => pattern.test(keyOf(text)))?.[1];

/** "đã hoàn thành 80%" is eighty per cent and not done. */
export function readTaskCell(raw: string): Told {
  const text = raw
    .normalize('NFC')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
  const plain = /^(\d{1,3}(?:[.,]\d{1,2})?)\s?%?$/.exec(text);
  if (plain) return { value: Number(plain[1]!.replace(',', '.')) };
  const shares = findQuantities(text).filter(({ unit, max }) => unit === '%' && max === undefined);
  const [only, ...more] = shares;
  const value = only && !more.length && only.value !== undefined && only.value <= 100 ? only.value : undefined;
  const status = statusIn(text);
  const done = status === 'hoan-thanh' && value !== undefined && value < 100;
  return { ...(status && !done && { status }), ...(value !== undefined && { value }), text };
}

/** A column of judgements, asked of a task. */
export const readTaskStatus = (raw: string): Cell<Status> => {
  const value = statusIn(raw);
  return value ? { value } : { code: 'no-verdict' };
};

/** The last day that was granted. */
export function readNewDeadline(raw: string, year: string | undefined): Cell<DateReading> {
  const day = readDayCell(raw);
  if (day.value) return { value: { raw: raw.trim(), from: null, to: day.value, precision: 'day', bound: 'by', confidence: 1 } };
  // A year is added only to what is a date without one; to any other words it would lend a date they do not have.
  const dated = /\d/.test(raw) || (readDate(raw).confidence ?? 0) > 0;
  const period = dated ? readPeriodCell(raw, year) : {};
  return period.value
    ? period
    : { code: day.code === 'month-first' || day.code === 'excel-serial' ? day.code : 'no-day', ...(day.hint && { hint: day.hint }) };
}
