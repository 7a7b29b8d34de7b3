/**
 * The lunar calendar as Vietnam keeps it, by its own clock: "30 Tết", "rằm tháng Giêng". A table, because the calendar follows sun and moon;
 * the Chinese calendar that machines know parts from it by a day or a month now and then.
 */
import { dayAfter, dayOf } from './calendar.js';
import { fold } from './fold.js';
import { FIRST_YEAR, YEARS } from './lunar.generated.js';

export interface LunarMonth {
  /** 1 (Giêng) … 12 (Chạp). */
  month: number;
  leap: boolean;
  /** Its first day, `YYYY-MM-DD`, and how many it has: 29 or 30. */
  from: string;
  days: number;
}

/** The months of a lunar year in order, the leap month behind its namesake; undefined outside the table. */
export function lunarMonths(year: number): LunarMonth[] | undefined {
  const code = YEARS[year - FIRST_YEAR];
  const start = dayOf(year, 1, 1);
  if (code === undefined || start === null) return undefined;
  const leapMonth = (code >> 13) & 15;
  let from = dayAfter(start, code >> 17);
  return Array.from({ length: leapMonth ? 13 : 12 }, (_, at) => {
    const leap = leapMonth > 0 && at === leapMonth;
    const month = leapMonth > 0 && at >= leapMonth ? at : at + 1;
    const own = { month, leap, from, days: 29 + ((code >> at) & 1) };
    from = dayAfter(from, own.days);
    return own;
  });
}

/** The day on which a lunar day falls; null where that month has no such day, undefined outside the table. */
export function solarDay(year: number, month: number, day: number): string | null | undefined {
  const months = lunarMonths(year);
  if (!months) return undefined;
  const found = months.find((one) => one.month === month && !one.leap);
  return found && day >= 1 && day <= found.days ? dayAfter(found.from, day - 1) : null;
}

/** First day of the lunar year: mùng một Tết. */
export const tetOf = (year: number): string | undefined => lunarMonths(year)?.[0]?.from;

const STEMS = ['giap', 'at', 'binh', 'dinh', 'mau', 'ky', 'canh', 'tan', 'nham', 'quy'];
const BRANCHES = ['ty', 'suu', 'dan', 'mao', 'thin', 'ty', 'ngo', 'mui', 'than', 'dau', 'tuat', 'hoi'];
const SPELLED: Readonly<Record<string, string>> = { ki: 'ky', qui: 'quy', ti: 'ty', meo: 'mao' };

/** "Nhâm Dần" as a pattern over folded text. */
export const YEAR_NAME = '(?:giap|at|binh|dinh|mau|k[yi]|canh|tan|nham|qu[yi])\\s(?:t[yi]|suu|dan|mao|meo|thin|ngo|mui|than|dau|tuat|hoi)';

const STEM_NAMES = ['Giáp', 'Ất', 'Bính', 'Đinh', 'Mậu', 'Kỷ', 'Canh', 'Tân', 'Nhâm', 'Quý'];
const BRANCH_NAMES = ['Tý', 'Sửu', 'Dần', 'Mão', 'Thìn', 'Tỵ', 'Ngọ', 'Mùi', 'Thân', 'Dậu', 'Tuất', 'Hợi'];

/** 2022 → "Nhâm Dần". */
export const yearName = (year: number): string => `${STEM_NAMES[(year + 6) % 10]} ${BRANCH_NAMES[(year + 8) % 12]}`;

/** The year of a name that is nearest to another year: names come again every sixty years. */
export function yearOfName(name: string, near: number): number | undefined {
  const [stem = '', branch = ''] = fold(name)
    .split(/\s+/)
    .map((word) => SPELLED[word] ?? word);
  for (let away = 0; away <= 30; away++) {
    for (const year of [near + away, near - away]) {
      if (STEMS[(year + 6) % 10] === stem && BRANCHES[(year + 8) % 12] === branch) return year;
    }
  }
  return undefined;
}
