/** What a number counts or measures: per cent, money, a counted noun, a physical unit, a rate. */
import { skipSpaces, wordsFrom, type Letters } from './letters.js';
import { numeralAt, type Numeral } from './numbers.js';
import { CURRENCIES, GLUED, LONGEST_UNIT, MONEY_WORD, SCALES, SPELLINGS, UNITS, type MeasuredKind } from './unit-table.js';
import { spellingOf } from './syllables.js';

export type UnitKind = 'percent' | 'permille' | 'points' | 'money' | 'rate' | 'ratio' | MeasuredKind;

export interface Unit {
  /** Offsets in the folded text. */
  start: number;
  end: number;
  kind: UnitKind;
  /** How many of the base unit one is: tỷ đồng → 10⁹ đồng. */
  scale: number;
  /** "71 tỷ 952 triệu": what is to be added, in the smaller scale, and where its own unit starts. */
  more?: { value: number; scale: number; start: number };
  /** No table knows the noun: it was taken because a word stands there. */
  guessed?: boolean;
  /** It stands behind another number. */
  borrowed?: boolean;
}

/** What was read of one quantity, offsets folded. */
export interface Part {
  start: number;
  end: number;
  first: Numeral;
  second?: Numeral;
  fraction?: boolean;
  unit: Unit | null;
  confidence: number;
}

/** Words that may follow a number and are no noun. */
const NO_NOUN =
  /^(?:va|hoac|voi|cho|cua|tai|tren|duoi|trong|so|la|thi|ma|de|den|tu|theo|duoc|dat|co|con|nam|khong|da|dang|se|do|ve|vao|ra|len|xuong|tro|cac|nhung|moi|nay|o|nham|nhu|cung|gan|sau|truoc|khi|it|nhat|hon|qua|giam|tang|vuot|thuc|hoan|khoa|thuoc|giai)$/;

const SIGNS: readonly (readonly [RegExp, UnitKind])[] = [
  // "0,30%o", "0,3%0": how papers without the sign print ‰.
  [/%\s?[o0](?![a-z\d])/y, 'permille'],
  [/(?:diem|%)\s?(?:%|phan tram|diem)/y, 'points'],
  [/%/y, 'percent'],
  [/‰/y, 'permille'],
  [/phan tram\b/y, 'percent'],
  [/phan (?:nghin|ngan)\b/y, 'permille'],
];

/** The unit behind a number that ends at `at`. */
export function unitAfter(letters: Letters, at: number): Unit | null {
  const { flat } = letters;
  const start = skipSpaces(flat, at);
  for (const [sign, kind] of SIGNS) {
    sign.lastIndex = start;
    if (sign.test(flat)) return withRate(letters, { start, end: sign.lastIndex, kind, scale: 1 });
  }
  const glued = start === at;
  const unit = money(letters, start) ?? noun(letters, start, glued);
  return unit && withRate(letters, unit);
}

/** Amounts of money, and powers of ten before a noun: 27,6 tỷ · 600.000 đồng · 2 triệu lượt khách. */
function money(letters: Letters, start: number): Unit | null {
  let scale = scaleAt(letters, start);
  if (!scale) {
    const end = currencyEnd(letters, start);
    return end ? { start, end, kind: 'money', scale: 1 } : null;
  }
  const { flat } = letters;
  // "1,2 nghìn tỷ"
  const thousand = scaleAt(letters, skipSpaces(flat, scale.end));
  if (thousand) scale = { ...thousand, scale: scale.scale * thousand.scale };
  let { end } = scale;
  let last = scale;
  let more: Unit['more'];
  for (;;) {
    const next = numeralAt(flat, skipSpaces(flat, end));
    const lower = next && scaleAt(letters, skipSpaces(flat, next.end));
    if (!next || !lower || lower.scale >= last.scale) break;
    const carried = more ? (more.value * more.scale) / lower.scale : 0;
    more = { value: carried + next.value, scale: lower.scale, start: skipSpaces(flat, next.end) };
    end = lower.end;
    last = lower;
  }
  const currency = currencyEnd(letters, skipSpaces(flat, end));
  const unit = { start, end: currency ?? end, scale: scale.scale, ...(more && { more }) };
  if (currency || last.money) return { ...unit, kind: 'money' };
  const counted = known(letters, skipSpaces(flat, end));
  if (counted?.kind === 'count') return { ...unit, end: counted.end, kind: 'count' };
  // A bare "tỷ" or "triệu" is money; "nghìn" and "vạn" are not sure to be.
  return last.scale >= 1e6 ? { ...unit, kind: 'money' } : { ...unit, kind: 'count', guessed: true };
}

interface Scale {
  end: number;
  scale: number;
  money: boolean;
}

const SCALE_SPELLING = /^(?:ngh[iìí]n|ng[àa]n|v[ạa]n|tri[ệeêẹ]u|tr|t[ỷỉyi]|trđ|t[ỷỉ]đ)$/;

function scaleAt({ flat, printed }: Letters, start: number): Scale | null {
  const word = /[a-z]+/y;
  word.lastIndex = start;
  const found = word.exec(flat)?.[0];
  if (!found || found.length > 5) return null;
  const scale = SCALES.get(found);
  const end = start + found.length;
  if (!scale || !SCALE_SPELLING.test(printed(start, end))) return null;
  return { end: found === 'tr' && flat[end] === '.' ? end + 1 : end, scale, money: MONEY_WORD.test(found) };
}

function currencyEnd({ flat, printed }: Letters, start: number): number | null {
  let best: number | null = null;
  for (const { words, end } of wordsFrom(flat, start, 3)) if (CURRENCIES.has(words)) best = end;
  if (best === null) return null;
  // "đồng chí" and "đ/c" are people; "d" and "dong" must carry their bar.
  if (/^\s{1,3}chi\b|^\/c\b/.test(flat.slice(best, best + 8))) return null;
  return /^(?:đ|vn|usd|euro|việt)/.test(printed(start, best)) ? best : null;
}

/** The longest noun of the table that stands here. */
function known({ flat, printed }: Letters, start: number): Unit | null {
  if (flat.startsWith('d/c', start) && !/[a-z]/.test(flat[start + 3] ?? '')) return { start, end: start + 3, kind: 'count', scale: 1 };
  let best: Unit | null = null;
  let sure = false;
  for (const { words, end } of wordsFrom(flat, start, LONGEST_UNIT)) {
    const kind = UNITS.get(words);
    if (!kind) continue;
    // One syllable alone is confirmed on its marks: đèn is not đến, bảng is not bằng.
    const exact = SPELLINGS.has(spellingOf(printed(start, end)));
    if (!words.includes(' ') && !exact) continue;
    // "100 hộ so với" counts no papers (hồ sơ): where the shorter noun is printed to the letter, the longer has to be, too.
    if (best && sure && !exact) continue;
    sure = exact;
    best = { start, end, kind, scale: 1 };
  }
  return best;
}

function noun(letters: Letters, start: number, glued: boolean): Unit | null {
  const { flat } = letters;
  // "Phường 14 lần thứ XIV" counts nothing.
  if (
    flat.startsWith('lan', start) &&
    /^l[ầâ]n$/.test(letters.printed(start, start + 3)) &&
    !/^(?:[a-z]|\s{1,3}thu\b)/.test(flat.slice(start + 3, start + 10))
  )
    return { start, end: start + 3, kind: 'ratio', scale: 1 };
  const unit = known(letters, start);
  if (glued) return unit && GLUED.test(flat.slice(unit.start, unit.end)) ? unit : null;
  if (unit) return unit;
  const [first] = wordsFrom(flat, start, 1);
  if (
    !first ||
    first.words.length < 2 ||
    NO_NOUN.test(first.words) ||
    /\p{Lu}/u.test(letters.text.charAt(letters.span(start, start).start))
  )
    return null;
  // "112 bé trai/100 bé gái": two words where a rate follows.
  const [, second] = wordsFrom(flat, start, 2);
  const end = second && /^\s?\/\s?\d/.test(flat.slice(second.end, second.end + 3)) ? second.end : first.end;
  return { start, end, kind: 'count', scale: 1, guessed: true };
}

/** "/10.000 dân", "/người/năm", "/ha", " trên 1 vạn dân". A stray slash ("%/ trên tổng số") is none. */
function withRate(letters: Letters, unit: Unit): Unit {
  const { flat } = letters;
  let { end } = unit;
  for (let i = 0; i < 3; i++) {
    const slash = /\s?\/\s?|\s{1,3}tren\s{1,3}(?=\d)/y;
    slash.lastIndex = end;
    const found = slash.exec(flat);
    if (!found) break;
    let at = slash.lastIndex;
    const base = numeralAt(flat, at);
    if (base) at = skipSpaces(flat, base.end);
    else if (!found[0].includes('/')) break;
    // "giường/vạn dân", "giường/vạn"
    const scale = scaleAt(letters, at);
    if (scale) at = skipSpaces(flat, scale.end);
    // "55,2 triệu đồng/kế hoạch 54 triệu đồng": what was planned, and no unit.
    if (/^(?:ke hoach|chi tieu|du toan|nghi quyet|muc tieu)\b/.test(flat.slice(at, at + 12))) break;
    const what =
      known(letters, at) ??
      wordsFrom(flat, at, 1).map(({ words, end: stop }) => (NO_NOUN.test(words) && words !== 'nam' ? null : { end: stop }))[0] ??
      (base ? null : scale);
    if (!what) break;
    ({ end } = what);
  }
  if (end === unit.end) return unit;
  const share = unit.kind === 'percent' || unit.kind === 'permille' || unit.kind === 'points' || unit.kind === 'money';
  return { ...unit, end, kind: share ? unit.kind : 'rate' };
}

/** "/năm", "/tháng": how often, when the unit says so. */
export function perOf(unit: string): 'year' | 'quarter' | 'month' | 'week' | 'day' | undefined {
  // "triệu đồng/người/năm" is what one counts in, and nothing that is asked for every year.
  if (/^[^/]*\/\s?nam\b/.test(unit)) return 'year';
  if (/\/\s?qui\b/.test(unit)) return 'quarter';
  if (/\/\s?thang\b/.test(unit)) return 'month';
  if (/\/\s?tuan\b/.test(unit)) return 'week';
  return /\/\s?ngay\b/.test(unit) ? 'day' : undefined;
}
