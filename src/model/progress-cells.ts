/** Reads single cells of a ward's table: numbers, fractions, days and verdicts as they are typed, and what Excel made of them. */
import { dayOf } from '../language/calendar.js';
import { keyOf } from './progress-columns.js';
import { readNumber } from '../language/numbers.js';
import { findQuantities } from '../language/quantities.js';
import { readDate, type DateReading } from '../language/dates.js';
import type { ProgressEntry } from '../schema/progress.js';
import type { Measure } from '../schema/resolution.js';

export type CellCode =
  | 'no-number' // words where a number was expected; they are kept as words
  | 'scientific' // 1,35E+09: the digits are gone
  | 'excel-date' // 06-Jun: Excel took a fraction for a day
  | 'excel-serial' // 44742: Excel's own number for a day
  | 'doubtful-number' // 7,644: a comma that may part thousands or decimals
  | 'maybe-share' // 0,378 where per cent are measured
  | 'no-day' // a day that cannot be read, or does not exist
  | 'month-first' // 6/30/2022: month before day
  | 'no-period' // a period that cannot be read
  | 'no-verdict'; // a verdict of no known word

export interface Cell<T> {
  value?: T;
  code?: CellCode;
  /** What Excel's number would be as a day. */
  hint?: string;
}

type Result = Pick<ProgressEntry, 'value' | 'num' | 'den' | 'unit' | 'level' | 'text'>;

/** A cell that reports nothing. */
export const isBlank = (text: string): boolean =>
  /^[\s.…_–—-]*$/.test(text) || /^(?:chua co(?: so lieu)?|khong co so lieu|n a|na|x)$/.test(keyOf(text));

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|thg\\s?\\d{1,2}|th\\d{1,2})';
const EXCEL_DATE = new RegExp(`^(?:\\d{1,2}[-/ ]${MONTH}|${MONTH}[-/ ]\\d{1,4})[a-z]*(?:[-/ ]\\d{2,4})?$`, 'i');
const NUMBER = '\\d+(?:[.,]\\d+)*';
const REST = '((?:[^\\d.,/].*)?)$';
const FRACTION = new RegExp(`^(${NUMBER}) ?(?:/|trên) ?(${NUMBER})${REST}`, 'i');
const PLAIN = new RegExp(`^([-−+]?) ?(${NUMBER})${REST}`);

export function readResultCell(raw: string, measure: Measure | undefined): Cell<Result> {
  const text = raw
    .normalize('NFC')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
  if (/^[-+]?\d+(?:[.,]\d+)?E[-+]?\d+$/i.test(text)) return { code: 'scientific' };
  if (EXCEL_DATE.test(text) || /^\d{1,2}[-/]\d{1,2}[-/](?:19|20)\d\d(?: \d.*)?$/.test(text)) return { code: 'excel-date' };
  const kind = measure?.criterion.kind;
  if (kind === 'ordinal' || kind === 'rank') return { value: { level: text } };
  const words = measure === undefined || kind === 'milestone' || kind === 'qualitative';
  return readFraction(text) ?? readPlain(text, measure) ?? readWithin(text) ?? { value: { text }, ...(words ? {} : { code: 'no-number' }) };
}

function readFraction(text: string): Cell<Result> | undefined {
  const match = FRACTION.exec(text);
  const num = match && readNumber(match[1]!)?.value;
  const den = match && readNumber(match[2]!)?.value;
  const unit = match?.[3]!.trim() ?? '';
  if (num == null || !den || !isUnit(unit)) return undefined;
  return { value: { num, den, ...(unit ? { unit } : {}) } };
}

function readPlain(text: string, measure: Measure | undefined): Cell<Result> | undefined {
  // "37,8% (107/283)": the share and what it was computed from.
  const both = /^([^()]+) ?\(([^()]+)\)$/.exec(text);
  const part = both ? readFraction(both[2]!.trim()) : undefined;
  const match = PLAIN.exec(part ? both![1]!.trim() : text);
  const read = match && readNumber(match[2]!);
  const printed = match?.[3]!.trim() ?? '';
  if (!match || !read || !isUnit(printed)) return undefined;
  const value = match[1] === '-' || match[1] === '−' ? -read.value : read.value;
  const unit = printed && withMeasureUnit(printed, measure);
  const share = !printed && measure?.unit?.trim() === '%' && value > 0 && value < 1 && read.decimals > 1 && !isSmall(measure);
  // "7,644" and "1.234,5" are told apart by their signs; a lone comma before three digits is not.
  const code = read.confidence <= 0.6 ? 'doubtful-number' : share ? 'maybe-share' : undefined;
  return { value: { value, ...part?.value, ...(unit ? { unit } : {}) }, ...(code ? { code } : {}) };
}

/** Whether less than one per cent is what the measure is about: "dưới 0,2%", a change. */
const isSmall = ({ criterion }: Measure): boolean =>
  criterion.kind === 'bound' ? criterion.value < 2 : criterion.kind !== 'all' && criterion.kind !== 'range';

/** "Đạt 37,8%", "khoảng 5 km": one quantity in a few words. */
function readWithin(text: string): Cell<Result> | undefined {
  const [found, ...more] = findQuantities(text);
  if (!found || more.length || found.max !== undefined) return undefined;
  const { value, num, den, unit } = found;
  return { value: { ...(num === undefined ? { value } : { num, den: den! }), ...(unit ? { unit } : {}), text } };
}

/** Something that can stand behind a number and be its unit: no further number, no sentence. */
const isUnit = (text: string): boolean => !/[\d;:?!"()]/.test(text.replace(/m[23]/g, '')) && text.split(' ').length <= 5;

/** "triệu" where the measure counts in "triệu đồng" is the same unit said shortly. */
function withMeasureUnit(printed: string, measure: Measure | undefined): string {
  const unit = measure?.unit?.trim();
  return unit && keyOf(unit).startsWith(`${keyOf(printed)} `) ? unit : printed;
}

/** Days are written day first; what Excel or an American machine made of them is told, not guessed at. */
export function readDayCell(raw: string): Cell<string> {
  const text = raw.trim().replace(/^ngày\s+/i, '');
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T].*)?$/.exec(text);
  const own = /^(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})(?: \d{1,2}:.*)?$/.exec(text);
  if (iso) return dayCell(dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3])));
  if (own) {
    const [day, month, year] = [own[1], own[2], own[3]].map(Number) as [number, number, number];
    return dayOf(year, month, day) === null && dayOf(year, day, month) !== null
      ? { code: 'month-first' }
      : dayCell(dayOf(year, month, day));
  }
  if (/^\d{5}$/.test(text)) return { code: 'excel-serial', hint: dayOfSerial(Number(text)) };
  const { from, to, precision } = readDate(raw);
  return dayCell(precision === 'day' && from === to ? (from ?? null) : null);
}

const dayCell = (day: string | null): Cell<string> => (day ? { value: day } : { code: 'no-day' });

/** Excel counts days from 30 December 1899. */
function dayOfSerial(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
}

/** "Quý II/2022", "6 tháng đầu năm", "06/2022", "2022". `year` is that of the document, for a period that names none. */
export function readPeriodCell(raw: string, year: string | undefined): Cell<DateReading> {
  const text = raw.trim();
  if (EXCEL_DATE.test(text)) return { code: 'excel-date' };
  if (/^\d{5}$/.test(text)) return { code: 'excel-serial', hint: dayOfSerial(Number(text)) };
  const spelled = /^(?:19|20)\d\d$/.test(text) ? `năm ${text}` : /^\d{1,2}\/(?:19|20)\d\d$/.test(text) ? `tháng ${text}` : text;
  let read = readDate(spelled);
  if (!read.from && !read.to && year) read = readDate(/\bnăm$/i.test(spelled) ? `${spelled} ${year}` : `${spelled} năm ${year}`);
  return read.from || read.to ? { value: { ...read, raw: text } } : { code: 'no-period' };
}

const VERDICTS: ReadonlyMap<string, NonNullable<ProgressEntry['verdict']>> = new Map(
  (
    [
      ['vuot', 'vượt;vượt chỉ tiêu;hoàn thành vượt mức;đạt và vượt;vượt mức;vượt kế hoạch'],
      ['dat', 'đạt;đạt chỉ tiêu;hoàn thành;đã đạt;đã hoàn thành;đạt yêu cầu;đạt kế hoạch'],
      ['dat-tre', 'đạt trễ hạn;đạt trễ;đạt muộn;hoàn thành trễ hạn;hoàn thành muộn'],
      ['chua-dat', 'chưa đạt;chưa hoàn thành;chưa đạt chỉ tiêu;chưa đạt yêu cầu'],
      ['khong-dat', 'không đạt;không hoàn thành;không đạt chỉ tiêu;không đạt yêu cầu'],
      ['mot-phan', 'đạt một phần;hoàn thành một phần;một phần'],
    ] as const
  ).flatMap(([verdict, list]) => list.split(';').map((words) => [keyOf(words), verdict] as const)),
);

export function readVerdictCell(raw: string): Cell<NonNullable<ProgressEntry['verdict']>> {
  const value = VERDICTS.get(keyOf(raw));
  return value ? { value } : { code: 'no-verdict' };
}
