/** Days of the lunar calendar and the festivals people count by: "30 Tết", "trước Tết Nguyên đán", "rằm tháng Giêng", "Tết Trung thu". */
import { dayAfter, previousDay } from './calendar.js';
import type { DateReading } from './dates.js';
import { foldMap, unfold } from './fold.js';
import { lunarMonths, solarDay, tetOf, YEAR_NAME, yearOfName } from './lunar.js';

interface Found {
  start: number;
  end: number;
  value: DateReading;
}
type Groups = Readonly<Record<string, string | undefined>>;

const YEAR = `(?:\\s(?:nam\\s)?(?:(?<year>(?:19|20)\\d\\d)(?!\\d)|(?<name>${YEAR_NAME})(?![a-z])))?`;
const LEAD = '(?<![a-z\\d])(?:(?<lead>truoc|cho den|den het|den|toi|cham nhat(?: la)?)\\s(?:ngay\\s)?(?:dip\\s)?)';
const MONTHS: Readonly<Record<string, number>> = { gieng: 1, chap: 12 };

/** The lunar year that is meant: the one named, else the first whose day has not gone by where the paper begins. */
function yearFor({ year, name }: Groups, from: string | undefined, dayIn: (year: number) => string | undefined): number | undefined {
  const near = Number(from?.slice(0, 4));
  if (year) return Number(year);
  if (name) return Number.isNaN(near) ? undefined : yearOfName(name, near);
  if (!from) return undefined;
  return [near - 1, near, near + 1, near + 2].find((one) => (dayIn(one) ?? '') >= from);
}

/** The thirtieth where the month has one, else its last day: the thirtieth is what the last day is called. */
const dayOrLast = (year: number, month: number, day: number): string | undefined =>
  solarDay(year, month, day) ?? (day === 30 ? (solarDay(year, month, 29) ?? undefined) : undefined);

const RULES: readonly (readonly [RegExp, (groups: Groups, from: string | undefined) => string | undefined])[] = [
  [
    // 30 Tết · mùng 3 Tết: before the first day they are counted in the last month of the old year.
    new RegExp(
      `${LEAD}?(?<![\\d/])(?<new>m[uo]ng\\s)?(?<day>[1-9]|[12]\\d|30)\\s(?:am lich\\s)?tet(?:\\snguyen dan|\\sam lich)?${YEAR}(?![a-z])`,
      'g',
    ),
    (groups, from) => {
      const day = Number(groups.day);
      if (!groups.new && day < 15) return undefined;
      const dayIn = (year: number): string | undefined => (groups.new ? dayOrLast(year, 1, day) : dayOrLast(year - 1, 12, day));
      const year = yearFor(groups, from, dayIn);
      return year === undefined ? undefined : dayIn(year);
    },
  ],
  [
    // trước Tết Dương lịch và Tết Nguyên đán: the later one ends it.
    new RegExp(`${LEAD}tet duong lich(?<both>(?:\\sva|,)\\stet (?:nguyen dan|am lich|co truyen))?${YEAR}(?![a-z])`, 'g'),
    (groups, from) => {
      const solar = (year: number): string => `${year}-01-01`;
      const dayIn = groups.both ? tetOf : solar;
      const year = yearFor(groups, from, dayIn);
      return year === undefined ? undefined : dayIn(year);
    },
  ],
  [
    new RegExp(
      `${LEAD}tet(?:\\s(?:nguyen dan|co truyen|am lich))?(?!\\s(?:duong|trung|thieu|doan|trong|quan|doc|tay))${YEAR}(?![a-z])`,
      'g',
    ),
    (groups, from) => {
      const year = yearFor(groups, from, tetOf);
      return year === undefined ? undefined : tetOf(year);
    },
  ],
  [
    new RegExp(`${LEAD}(?:tet\\s)?trung thu${YEAR}(?![a-z])`, 'g'),
    (groups, from) => {
      const dayIn = (year: number): string | undefined => dayOrLast(year, 8, 15);
      const year = yearFor(groups, from, dayIn);
      return year === undefined ? undefined : dayIn(year);
    },
  ],
  [
    // rằm tháng Giêng · 23 tháng Chạp · mùng 10 tháng 3 âm lịch · 10/3 âm lịch
    new RegExp(
      `${LEAD}?(?<![\\d/])(?:ngay\\s)?(?:(?<full>ram)|(?:m[uo]ng\\s)?(?<day>\\d{1,2}))(?:\\sthang\\s|/)(?<month>gieng|chap|(?:1[0-2]|[1-9])(?=\\s?\\(?(?:am lich|al(?![a-z]))))(?:\\s?\\(?(?:am lich|al)\\)?)?${YEAR}(?![a-z])`,
      'g',
    ),
    (groups, from) => {
      const month = MONTHS[groups.month!] ?? Number(groups.month);
      const dayIn = (year: number): string | undefined => dayOrLast(year, month, groups.full ? 15 : Number(groups.day));
      const year = yearFor(groups, from, dayIn);
      return year === undefined ? undefined : dayIn(year);
    },
  ],
];

/** Every day of the lunar calendar in a text; `from` is where the paper begins. A day that cannot be found keeps its words. */
export function festivalDays(text: string, { from }: { from?: string | undefined }): Found[] {
  const folded = foldMap(text);
  const out: Found[] = [];
  for (const [pattern, dayOf] of RULES) {
    for (const match of folded.text.matchAll(pattern)) {
      const groups = (match.groups ?? {}) as Groups;
      const [start, end] = [unfold(folded, match.index), unfold(folded, match.index + match[0].length)];
      if (out.some((other) => start < other.end && end > other.start)) continue;
      // "tết" folds like "tét" and "tẹt", and the full moon like a thicket.
      const raw = text.slice(start, end);
      if (!/tết|trung thu|tháng|lịch|\/|AL/iu.test(raw.normalize('NFC'))) continue;
      out.push({ start, end, value: { raw, ...reading(dayOf(groups, from), groups.lead) } });
    }
  }
  return out.sort((a, b) => a.start - b.start);
}

function reading(day: string | undefined, lead: string | undefined): Omit<DateReading, 'raw'> {
  const calendar = 'lunar' as const;
  const bound = lead === undefined ? undefined : lead === 'truoc' ? 'before' : lead.startsWith('cham') ? 'by' : 'until';
  if (!day) return { from: null, to: null, precision: 'event', calendar, ...(bound && { bound }), confidence: 0.3 };
  const to = bound === 'before' ? previousDay(day) : day;
  return { from: bound ? null : day, to, precision: 'day', calendar, ...(bound && { bound }), confidence: 0.7 };
}

interface Told {
  raw: string;
  to?: string | null | undefined;
  calendar?: string | undefined;
  bound?: string | undefined;
}

/** A thirtieth that the lunar month does not have: the year and the last day it has instead, as `YYYY-MM-DD`. */
export function missingThirtieth({ raw, to, calendar, bound }: Told): { year: number; month: number; last: string } | null {
  if (calendar !== 'lunar' || !to || !/(?<!\d)30(?!\d)/.test(raw)) return null;
  const last = bound === 'before' ? dayAfter(to, 1) : to;
  for (const year of [Number(last.slice(0, 4)) - 1, Number(last.slice(0, 4))]) {
    const month = lunarMonths(year)?.find((one) => dayAfter(one.from, one.days - 1) === last);
    if (month) return month.days === 29 ? { year, month: month.month, last } : null;
  }
  return null;
}
