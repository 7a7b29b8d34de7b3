/**
 * Writes src/language/lunar.generated.ts: the Vietnamese lunar years, computed from the positions of sun and moon. Months begin on the day of the
 * new moon in Vietnam (UTC+7), the eleventh month holds the winter solstice, and a month without a major solar term is a leap month. China's
 * calendar, which is what ICU has, follows UTC+8 and now and then another day. `lunarFile()` returns the text, for the test that compares it.
 */
import { realpathSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SearchMoonPhase, SearchSunLongitude } from 'astronomy-engine';

export const FIRST = 1990;
const LAST = 2100;
const ZONE = 7;

/** Whole days since 1970-01-01 on the clocks of Vietnam. */
const dayOf = (date) => Math.floor(date.getTime() / 86_400_000 + ZONE / 24);
const startOf = (year) => new Date(Date.UTC(year, 0, 1));
const firstOfJanuary = (year) => startOf(year).getTime() / 86_400_000;

/** Days on which a moon is new, from before the winter solstice of one year to after that of the next. */
function newMoons(from, to) {
  const days = [];
  for (let at = new Date((from - 2) * 86_400_000); ;) {
    const moon = SearchMoonPhase(0, at, 40).date;
    const day = dayOf(moon);
    if (day > to) return days;
    days.push(day);
    at = new Date(moon.getTime() + 25 * 86_400_000);
  }
}

const solstice = (year) => dayOf(SearchSunLongitude(270, new Date(Date.UTC(year, 11, 10)), 20).date);

/** The months from the eleventh of one lunar year to the one before the next eleventh, each with its number, first day and whether it is a leap month. */
function months(year) {
  const [before, after] = [solstice(year - 1), solstice(year)];
  const moons = newMoons(before - 32, after + 32);
  const first = moons.findLastIndex((day) => day <= before);
  const next = moons.findLastIndex((day) => day <= after);
  const terms = Array.from({ length: 12 }, (_, at) => {
    const longitude = (300 + at * 30) % 360;
    // The sun reaches 300° about 20 January, and 30° more each month.
    return dayOf(SearchSunLongitude(longitude, new Date(Date.UTC(year, at, 10)), 25).date);
  });
  const leapYear = next - first === 13;
  const list = [];
  let number = 11;
  let leapt = false;
  for (let at = first; at < next; at++) {
    const [from, to] = [moons[at], moons[at + 1]];
    const bare = at > first && ![before, ...terms].some((day) => day >= from && day < to);
    const leap = leapYear && !leapt && bare;
    if (leap) leapt = true;
    else if (at > first) number = (number % 12) + 1;
    list.push({ number, leap, from, days: to - from });
  }
  return list;
}

/** Day of Tết counted from 1 January, leap month and which months have 30 days, in one number. */
function encode(year) {
  const all = [...months(year), ...months(year + 1)];
  const start = all.findIndex(({ number, leap }) => number === 1 && !leap);
  const end = all.findIndex(({ number, leap }, at) => at > start && number === 1 && !leap);
  const list = all.slice(start, end);
  const leapMonth = list.find(({ leap }) => leap)?.number ?? 0;
  const long = list.reduce((bits, { days }, at) => bits | ((days - 29) << at), 0);
  return ((list[0].from - firstOfJanuary(year)) << 17) | (leapMonth << 13) | long;
}

export function lunarFile() {
  const years = Array.from({ length: LAST - FIRST + 1 }, (_, at) => `0x${encode(FIRST + at).toString(16)}`);
  const rows = [];
  for (let at = 0; at < years.length; at += 10) rows.push(`  ${years.slice(at, at + 10).join(', ')},`);
  return `// Made from the positions of sun and moon by tests/config/generate-lunar.mjs; not written by hand.

/** The first lunar year of the table. */
export const FIRST_YEAR = ${FIRST};
/** For each lunar year: the day of Tết counted from 1 January (bits 17 and up), its leap month or 0 (bits 13 to 16), and a bit for each month of 30 days. */
// prettier-ignore
export const YEARS: readonly number[] = [
${rows.join('\n')}
];
`;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const url = new URL('../../src/language/lunar.generated.ts', import.meta.url);
  writeFileSync(url, lunarFile());
  console.log(fileURLToPath(url));
}
