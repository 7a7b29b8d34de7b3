/**
 * Dates and periods by themselves, as one pattern finds them in folded text. Words that folding makes ambiguous (năm/Nam, quý/quy) are
 * confirmed on the letters as printed.
 */
import { dayOf, lastDayOf } from './calendar.js';
import { unfold, type Folded } from './fold.js';
import { romanValue, wordValue } from './numerals.js';

/** A date as printed with what could be read of it; fits `DateValue` of the format. */
export type DateReading = {
  raw: string;
  from?: string | null;
  to?: string | null;
  precision?: 'time' | 'day' | 'month' | 'quarter' | 'year' | 'term' | 'event';
  bound?: 'before' | 'by' | 'in' | 'from' | 'until';
  calendar?: 'solar' | 'lunar';
  recurrence?: string;
  confidence?: number;
};

/** A date found in folded text, before the words around it are read. */
export type Atom = Omit<DateReading, 'raw'> & { start: number; end: number; from: string | null; to: string | null; range?: boolean };
type Groups = Record<string, string | undefined>;

// One alternation, most telling first. Every branch starts with a word or a digit and has no nested repetition.
const YEAR = '(?:19|20)\\d\\d';
const BLANK = '[\\s.…_]{0,40}';
const CORE = new RegExp(
  [
    // (18/11/1930-18/11/2021)
    `(?<a1>\\d{1,2})\\/(?<a2>\\d{1,2})\\/(?<a3>${YEAR})\\s?[-–]\\s?(?<b1>\\d{1,2})\\/(?<b2>\\d{1,2})\\/(?<b3>${YEAR})(?![\\d/])`,
    // ngày 25 hằng tháng · ngày 05 của tháng liền kề · ngày 20 của tháng cuối quý
    `ngay\\s+(?<mday>\\d{1,2})\\s+(?:(?:hang|moi)\\s+thang|(?:cua\\s+)?thang\\s+(?:lien ke|sau|ke tiep|tiep theo|(?<ofQuarter>dau|cuoi)\\s+(?:(?:moi|hang)\\s+)?quy))`,
    // ngày 15/6 và 15/12 hằng năm
    `(?:ngay\\s+)?(?<yd>\\d{1,2})\\/(?<ym>\\d{1,2})(?:\\s?(?:,|va)\\s?(?:ngay\\s)?(?<yd2>\\d{1,2})\\/(?<ym2>\\d{1,2}))?\\s+(?:hang|moi)\\s+nam\\b`,
    // định kỳ 6 tháng, năm · 03 tháng/lần
    `(?:(?<=dinh ky\\s)(?<every>\\d{1,2}|ba|sau)\\s+thang(?=\\s?(?:,|va)\\s(?:\\w+\\s)?nam\\b)|(?<each>\\d{1,2}|ba|sau)\\s+thang(?:\\s?\\/\\s?|\\s+(?:mot|1)\\s+)lan)\\b`,
    // ngày 23 tháng 9 năm 2021 · 23 tháng 9/2021
    `(?:ngay\\s+)?(?<d1>\\d{1,2})\\s+thang\\s+(?<m1>\\d{1,2})(?:\\s{0,3},?\\s{1,3}nam\\s+|\\s?[/-]\\s?)(?<y1>${YEAR})(?!\\d)`,
    // ngày … tháng 4 năm 2020, the day (and month) left blank in a draft
    `ngay${BLANK}thang(?:\\s{1,8}(?<m2>\\d{1,2})|${BLANK})\\s{1,8}nam\\s{1,8}(?<y2>${YEAR})(?!\\d)`,
    // 25/12/2021 · 13.11.1991 · 05-3-2020
    `(?:ngay\\s+)?(?<d3>\\d{1,2})\\s?(?<sep>[/.-])\\s?(?<m3>\\d{1,2})\\s?\\k<sep>\\s?(?<y3>${YEAR})(?![\\d/]|[.,]\\d)`,
    // mùng 10 tháng 3 âm lịch · 30 Tết
    `(?:ngay\\s+)?(?:(?:mung|mong|ram)\\s+)?(?<lunar>\\d{1,2})(?:\\s+tet\\b|(?:\\/|\\s+thang\\s+)(?:\\d{1,2}|gieng|chap)\\s*\\(?(?:am\\s+lich|al\\b))`,
    // ngày 02/9 · ngày 23 tháng 9
    `ngay\\s+(?<d4>\\d{1,2})(?:\\/|\\s+thang\\s+)(?<m4>\\d{1,2})(?![\\d/]|[.,]\\d)`,
    // tháng 10 năm 2021 · tháng 01/2022
    `thang\\s+(?:(?<m5a>\\d{1,2})\\s?(?:[-–,]|va)\\s?)?(?<m5>\\d{1,2})(?:\\s{0,3},?\\s{1,3}nam\\s+|\\s?[/-]\\s?)(?<y5>${YEAR})(?!\\d)`,
    // 6 tháng đầu năm 2022
    `(?<span>\\d{1,2}|ba|sau|chin)\\s+thang\\s+(?<half>dau|cuoi)\\s+nam(?:\\s+(?<y6>${YEAR})(?!\\d))?`,
    // quý IV năm 2022 · quý III/2024
    `quy\\s+(?:(?<qa>[1-4]|iv|i{1,3})\\s?(?:[-–,]|va|den)\\s?)?(?<q>[1-4]|iv|i{1,3})\\b(?:\\s{0,3},?\\s{1,3}nam\\s+(?<y7>${YEAR})(?!\\d)|\\s?[/-]\\s?(?<y8>${YEAR})(?!\\d))?`,
    // năm học 2021-2022
    `nam\\s+hoc\\s+(?<s1>${YEAR})\\s?[-–]\\s?(?<s2>${YEAR})(?!\\d)`,
    // nhiệm kỳ 2020 – 2025 · 2021-2025
    `(?:(?:nhiem\\s+ky|giai\\s+doan|khoa|thoi\\s+ky)\\s+|\\b)(?:tu\\s+)?(?<t1>${YEAR})\\s?(?:[-–]|den)\\s?(?<t2>${YEAR})(?![\\d/])`,
    // đầu năm 2020 · cuối nhiệm kỳ
    `(?<part>dau|giua|cuoi)\\s+(?:nam\\s+(?<y9>${YEAR})(?!\\d)|(?<termPart>nhiem\\s+ky))`,
    // năm 2022 · 5 năm 2015-2020 · từ năm 2016 đến 2019
    `nam\\s+(?<y10>${YEAR})(?:\\s?(?:[-–]|den)\\s?(?<y11>${YEAR}))?(?![\\d/])`,
    // tháng 1 hằng năm · sáng thứ 7 hàng tuần · hằng quý
    `(?:thang\\s+(?<rm>\\d{1,2})\\s+)?(?:thu\\s+(?<rw>[2-7]|hai|ba|tu|nam|sau|bay)\\s+|(?<sun>chu nhat)\\s+)?(?:hang|moi)\\s+(?<rec>nam|quy|thang|tuan|ngay)\\b`,
    `thang\\s+(?<m11>\\d{1,2})(?![\\d/%]|[.,]\\d|\\s*(?:tuoi|thang))`,
  ].join('|'),
  'g',
);

/** What a number counts: the seventh quarter of a ward is no seventh day. */
const PLACES = /(?:khu pho|to dan pho|phuong|quan|thon|xom|ap|chi bo|to|lan thu) $/;

export const num = (text: string | undefined): number => Number(text);

function day(y: string | undefined, m: string | undefined, d: string | undefined): Omit<Atom, 'start' | 'end'> {
  const date = dayOf(num(y), num(m), num(d));
  return { from: date, to: date, precision: 'day', confidence: date ? 1 : 0.2 };
}

function months(y: number | null, first: number, last: number, precision: 'month' | 'quarter'): Omit<Atom, 'start' | 'end'> {
  if (first < 1 || last > 12 || first > last) return { from: null, to: null, precision, confidence: 0.2 };
  if (y === null) return { from: null, to: null, precision, confidence: 0.5 };
  return { from: dayOf(y, first, 1), to: lastDayOf(y, last), precision, confidence: 1 };
}

function years(first: string, last: string, precision: 'year' | 'term', range = false): Omit<Atom, 'start' | 'end'> {
  return num(last) < num(first)
    ? { from: null, to: null, precision, confidence: 0.2 }
    : { from: `${first}-01-01`, to: `${last}-12-31`, precision, confidence: 1, ...(range && { range }) };
}

const again = (precision: 'day' | 'month', rule: string): Omit<Atom, 'start' | 'end'> => ({
  from: null,
  to: null,
  precision,
  recurrence: `FREQ=${rule}`,
  confidence: 0.9,
});

const WEEKDAYS = ['', '', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** Reads one match; null when the letters as printed say it is something else. */
function read(g: Groups, printed: (word: RegExp) => boolean): Omit<Atom, 'start' | 'end'> | null {
  if (g.a1) {
    const first = dayOf(num(g.a3), num(g.a2), num(g.a1));
    const last = dayOf(num(g.b3), num(g.b2), num(g.b1));
    // The same day many years apart is an anniversary and never a period of work.
    const event = g.a1 === g.b1 && g.a2 === g.b2 && num(g.b3) > num(g.a3);
    if (!first || !last || last < first) return { from: null, to: null, precision: 'day', confidence: 0.2 };
    return { from: first, to: last, precision: event ? 'event' : 'day', confidence: 1 };
  }
  if (g.mday) {
    const of = g.ofQuarter && (g.ofQuarter === 'dau' ? '1,4,7,10' : '3,6,9,12');
    return again('day', `${of ? `YEARLY;BYMONTH=${of}` : 'MONTHLY'};BYMONTHDAY=${num(g.mday)}`);
  }
  if (g.yd) {
    // Two days of the year are one rule only where both have the same number.
    const both = g.ym2 && num(g.yd2) === num(g.yd) ? `,${num(g.ym2)}` : '';
    return printed(/h[àằ]ng|mỗi/) && dayOf(2000, num(g.ym), num(g.yd))
      ? again('day', `YEARLY;BYMONTH=${num(g.ym)}${both};BYMONTHDAY=${num(g.yd)}`)
      : null;
  }
  const every = g.every ?? g.each;
  if (every) {
    const count = /\d/.test(every) ? num(every) : (wordValue(every) ?? 0);
    return count > 0 && count <= 12 ? again('month', `MONTHLY;INTERVAL=${count}`) : null;
  }
  if (g.d1) return day(g.y1, g.m1, g.d1);
  if (g.y2) return g.m2 ? months(num(g.y2), num(g.m2), num(g.m2), 'month') : years(g.y2, g.y2, 'year');
  if (g.d3) return day(g.y3, g.m3, g.d3);
  if (g.d4) return { from: null, to: null, precision: 'day', confidence: dayOf(2000, num(g.m4), num(g.d4)) ? 0.5 : 0.2 };
  if (g.m5) return months(num(g.y5), num(g.m5a ?? g.m5), num(g.m5), 'month');
  if (g.span) {
    const count = /\d/.test(g.span) ? num(g.span) : (wordValue(g.span) ?? 0);
    if (!printed(/n[ăaǎã]m/) || count < 1 || count > 11) return null;
    const year = g.y6 ? num(g.y6) : null;
    return g.half === 'dau' ? months(year, 1, count, 'quarter') : months(year, 13 - count, 12, 'quarter');
  }
  if (g.q) {
    const quarter = romanValue(g.q) ?? num(g.q);
    const year = g.y7 ?? g.y8;
    // "quy" is also quỹ, quy (định), quý (khách): without a year only quý with a Roman numeral is a quarter.
    if (!printed(/qu[ýí]/) || (!year && /\d/.test(g.q))) return null;
    const first = g.qa ? (romanValue(g.qa) ?? num(g.qa)) : quarter;
    return months(year ? num(year) : null, first * 3 - 2, quarter * 3, 'quarter');
  }
  if (g.s1) return { from: null, to: null, precision: 'term', confidence: 0.5 };
  if (g.t1 && g.t2) return num(g.t2) > num(g.t1) && num(g.t2) - num(g.t1) <= 50 ? years(g.t1, g.t2, 'term', true) : null;
  if (g.termPart) return { from: null, to: null, precision: 'event', confidence: 0.5 };
  if (g.y9) {
    // "PHẤN ĐẤU NĂM 2026" is no "đầu năm 2026".
    if (!printed(/năm/) || printed(/^đấu/)) return null;
    // "cuối năm 2025" as a deadline is the last day; how early "đầu năm" is, nobody says.
    return { ...years(g.y9, g.y9, 'year'), confidence: g.part === 'cuoi' ? 0.9 : 0.6 };
  }
  if (g.y10) return printed(/năm/) ? years(g.y10, g.y11 ?? g.y10, g.y11 ? 'term' : 'year', !!g.y11) : null;
  if (g.rec) {
    if (!printed(/h[àằ]ng|mỗi/)) return null;
    const rule = { nam: 'YEARLY', quy: 'MONTHLY;INTERVAL=3', thang: 'MONTHLY', tuan: 'WEEKLY', ngay: 'DAILY' }[g.rec] ?? 'YEARLY';
    const weekday = g.sun ? 'SU' : g.rw ? WEEKDAYS[/\d/.test(g.rw) ? num(g.rw) : (wordValue(g.rw) ?? 0)] : undefined;
    const by = (g.rm ? `;BYMONTH=${num(g.rm)}` : '') + (weekday ? `;BYDAY=${weekday}` : '');
    const precision =
      g.rec === 'nam' && !g.rm ? 'year' : g.rec === 'quy' ? 'quarter' : g.rec === 'ngay' || g.rec === 'tuan' ? 'day' : 'month';
    return { from: null, to: null, precision, recurrence: `FREQ=${rule}${by}`, confidence: 0.9 };
  }
  if (g.lunar) return { from: null, to: null, precision: 'event', calendar: 'lunar', confidence: 0.6 };
  if (g.m11) return months(null, num(g.m11), num(g.m11), 'month');
  return null;
}

/** Every date of a text that says itself what it is, in order, not overlapping. */
export function readAtoms(text: string, folded: Folded): Atom[] {
  const atoms: Atom[] = [];
  CORE.lastIndex = 0;
  for (let match = CORE.exec(folded.text); match; match = CORE.exec(folded.text)) {
    const start = match.index;
    const end = start + match[0].length;
    const before = folded.text.slice(Math.max(0, start - 12), start);
    // A run of digits, a path of house numbers or a street is no date; "chưa 5 tháng 3" has a word before and is one.
    if (/[\da-z]$|\d[/.,]$|(?<!\b(?:tu|ngay) \d{1,2})\d-$|(?:duong|hem|ngo|ngach|kiet|so nha) $/.test(before)) continue;
    // Words that look like a date may hide the one behind them: "nông thôn mới năm 2026", "khu phố 7 tháng 2 năm 2021".
    CORE.lastIndex = start + 1;
    // But "trên địa bàn phường 6 tháng cuối năm" can be nothing else.
    if (/^\d/.test(match[0]) && !match.groups?.half && PLACES.test(before)) continue;
    const printed = text.slice(unfold(folded, start), unfold(folded, end)).normalize('NFC').toLowerCase();
    const value = read(match.groups ?? {}, (word) => word.test(printed));
    if (!value) continue;
    CORE.lastIndex = end;
    atoms.push({ start, end, ...value });
  }
  return atoms;
}
