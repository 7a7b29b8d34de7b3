/** Quantities in running text: every number that counts or measures something, and no number that names something. */
import { findDates, type FoundDate } from './dates.js';
import { flatten, lettersOf, skipSpaces, type Letters, type Span } from './letters.js';
import { numeralAt, numeralsIn, scaled, type Numeral } from './numbers.js';
import { before, isNoFraction, isTrap } from './traps.js';
import { unitAfter, type Part, type Unit, type UnitKind } from './units.js';
import { afterRepeated, findNumberWords } from './number-words.js';

export interface Quantity extends Span {
  raw: string;
  /** As printed, in the unit as printed: 27,6 tỷ đồng → 27.6. The near end of a range, the part of a fraction. */
  value: number;
  /** The far end of a range. */
  max?: number;
  /** Part and whole of a fraction: 107/283. */
  num?: number;
  den?: number;
  /** As printed, but for ‰, which many papers have to put together. */
  unit?: string;
  unitKind: UnitKind | 'none';
  /** How many base units (đồng, one) one printed unit is. */
  scale: number;
  /** `value` in base units, exact: 27,6 tỷ đồng → 27 600 000 000. */
  base: number;
  /** Digits printed after the decimal comma. */
  decimals: number;
  /** "khoảng", "gần", "ước". */
  approx?: true;
  confidence: number;
}

/** A quantity with its offsets in the folded text. */
export interface Found extends Quantity {
  from: number;
  to: number;
}

export const findQuantities = (text: string): Quantity[] =>
  quantitiesIn(lettersOf(text)).map(({ from: _from, to: _to, ...quantity }) => quantity);

/** Words that make a number a quantity even where no known unit follows. */
const SAID_BEFORE =
  /(?:\b(?:tren|duoi|it nhat|toi thieu|toi da|khong qua|khong duoi|hon|la|dat|con|bang|khoang|gan|uoc|tu|vuot|duoc|gom|co|them|chiem)|:)$/;
const SAID_ALONE = /\b(?:tren|duoi|it nhat|toi thieu|toi da|khong qua|khong duoi|la|dat|con|bang|tu)$|:$/;
/** Verbs whose object is counted. */
const DONE_BEFORE = new RegExp(
  `\\b(?:${flatten(
    'xây dựng;thành lập;thành lập mới;tổ chức;kết nạp;trồng;trồng mới;hỗ trợ;phát triển;giới thiệu;mở;tạo;vận động;giải quyết;tặng;trao;lắp đặt;xây mới;sửa chữa;tiếp nhận;tuyên truyền;kiểm tra;giám sát;đào tạo;cấp;thu;nâng cấp;cải tạo;ra mắt;duy trì;triển khai;hoàn thành;đưa;cử;chăm lo;tặng quà',
  ).join('|')})$`,
);
const APPROX = /\b(?:(khoang)|(gan)|(uoc(?: dat| tinh| khoang)?)|(xap xi))$/;

export function quantitiesIn(letters: Letters): Found[] {
  const { flat } = letters;
  if (!/\d/.test(flat)) return findNumberWords(letters).map((found) => finish(letters, found));
  const out: Found[] = [];
  const dates = findDates(letters.text);
  let date = 0;
  let floor = 0;
  let trapped = -1;
  for (const numeral of numeralsIn(flat)) {
    if (numeral.start < floor) continue;
    const at = letters.span(numeral.start, numeral.end);
    while (date < dates.length && (dates[date] as FoundDate).end <= at.start) date++;
    const inDate = date < dates.length && (dates[date] as FoundDate).start < at.end;
    const fraction = slash(letters, numeral);
    if (fraction) {
      floor = fraction.end;
      if (!inDate && fraction.part) out.push(finish(letters, fraction.part));
      else trapped = floor;
      continue;
    }
    const part = inDate ? null : read(letters, numeral, trapped);
    if (!part) {
      trapped = numeral.end;
      continue;
    }
    if (part === 'unsaid') continue;
    out.push(finish(letters, part));
    floor = part.end;
  }
  const words = findNumberWords(letters);
  return words.length
    ? merge(
        out,
        words.map((found) => finish(letters, found)),
      )
    : out;
}

function read(letters: Letters, first: Numeral, trapped: number): Part | 'unsaid' | null {
  const { flat } = letters;
  const own = unitAfter(letters, afterRepeated(flat, first.end)) ?? borrowed(letters, first);
  const range = secondOf(letters, first, own);
  const behind = own ?? range?.unit ?? null;
  if (range === null || isTrap(letters, first, behind) || continues(letters, first, behind, trapped)) return null;
  const unit = range?.unit ?? own;
  const last = range?.numeral ?? first;
  const words = before(flat, first.start);
  let confidence = Math.min(first.confidence, last.confidence);
  if (!unit || unit.guessed) {
    const said = unit
      ? SAID_BEFORE.test(words) || DONE_BEFORE.test(words) || isCount(flat, first)
      : SAID_ALONE.test(words) && flat[first.start - 1] !== ':';
    if (
      !said ||
      (!unit &&
        /^\s?[a-z]/.test(flat.slice(first.end, first.end + 2)) &&
        range === undefined &&
        !/^\s(?:so|tro)\b/.test(flat.slice(first.end, first.end + 5)))
    )
      return 'unsaid';
    confidence = Math.min(confidence, unit ? 0.6 : 0.5);
  }
  // Years and months are mostly spans of time; they are quantities where a bound or a rate is asked for.
  if (unit?.kind === 'time' && /^(?:nam|thang|qui|tuan)$/.test(flat.slice(unit.start, unit.end)) && !SAID_BOUND.test(words)) return null;
  return {
    start: first.start,
    end: Math.max(unit?.borrowed ? 0 : (unit?.end ?? 0), last.end),
    first,
    ...(range && { second: range.numeral }),
    unit,
    confidence,
  };
}

/** "giảm từ 0,77 xuống 0,32%": the first number leaves its unit to the second. */
function borrowed(letters: Letters, first: Numeral): Unit | null {
  const glue = /\s(?:xuong|len)(?: con)?\s/y;
  glue.lastIndex = first.end;
  if (!glue.test(letters.flat)) return null;
  const next = numeralAt(letters.flat, glue.lastIndex);
  const unit = next && unitAfter(letters, next.end);
  return unit && !unit.guessed ? { ...unit, borrowed: true } : null;
}

const SAID_BOUND = /\b(?:trong do co|it nhat|toi thieu|toi da|khong qua|duoi|tren|som hon|truoc han|rut ngan)$/;
/** 01 … 09: how papers write small counts. */
const isCount = (flat: string, { start, end }: Numeral): boolean => end - start === 2 && flat[start] === '0';

/** "mức độ 3, 4", "tổ 21, 22": what follows a name with a comma and no noun of its own is a name too. */
const continues = ({ flat }: Letters, { start }: Numeral, unit: Unit | null, trapped: number): boolean =>
  trapped >= 0 &&
  start - trapped <= 8 &&
  (!unit || !!unit.guessed || unit.kind === 'length') &&
  /^[a-z]{0,2}\s?(?:[,–-]|va|den)\s?$/.test(flat.slice(trapped, start));

/** The far end of a range: "3-5%", "từ 01 đến 02 tổ chức", "5% - 10%". Undefined when there is none, null when the range names something. */
function secondOf(letters: Letters, first: Numeral, own: Unit | null): { numeral: Numeral; unit: Unit | null } | null | undefined {
  const { flat, printed } = letters;
  const glue = /\s{0,3}(?:[-–—]|(?:den|toi)\s)\s{0,3}/y;
  for (const from of own && !own.guessed ? [own.end, first.end] : [first.end]) {
    glue.lastIndex = from;
    const match = glue.exec(flat);
    if (!match) continue;
    if (/[dt]/.test(match[0]) && !/[đdt][eếềêệể]n|t[ớoơ]i/.test(printed(from, glue.lastIndex))) continue;
    const numeral = numeralAt(flat, glue.lastIndex);
    if (!numeral) continue;
    const unit = unitAfter(letters, numeral.end);
    if (isTrap(letters, numeral, unit)) return own && !own.guessed ? undefined : null;
    if (numeral.value <= first.value || (own && !own.guessed && unit && unit.kind !== own.kind)) continue;
    return { numeral, unit: unit && !unit.guessed ? unit : (own ?? unit) };
  }
  return undefined;
}

const hasNoun = (flat: string, at: number, noun: string): boolean => {
  const start = skipSpaces(flat, at);
  return flat.startsWith(noun, start) && !/[a-z\d²³]/.test(flat[start + noun.length] ?? '');
};

/** `a/b`: a part of a whole where a noun or a percentage says so; else it is passed over. */
function slash(letters: Letters, part: Numeral): { end: number; part?: Part } | null {
  const { flat } = letters;
  // The noun may stand twice: "1.248 ha/1.250 ha".
  const twice = /\s?([a-z]{1,7}[23²³]?(?: [a-z]{1,7})?)\s?(?=\/\s?\d)/y;
  twice.lastIndex = part.end;
  const noun = twice.exec(flat)?.[1];
  const sign = /\s?\/\s?(?=\d)/y;
  sign.lastIndex = noun ? twice.lastIndex : part.end;
  if (!sign.test(flat)) return null;
  const whole = numeralAt(flat, sign.lastIndex);
  // "5.600 cây xanh/5.000 cây"; but "112 bé trai/100 bé gái" is a rate.
  const shorter = whole && !/^10{2,5}$/.test(String(whole.value)) ? noun?.split(' ')[0] : undefined;
  const again = whole && noun && (hasNoun(flat, whole.end, noun) || (shorter && hasNoun(flat, whole.end, shorter)));
  if (noun && (!whole || !again || isNoFraction(letters, part, whole))) return null;
  if (!whole) return { end: sign.lastIndex };
  let { end } = whole;
  const tail = /\s?\/\s?[\da-z]+/y;
  for (let i = 0; i < 4; i++) {
    tail.lastIndex = end;
    if (!tail.test(flat)) break;
    end = tail.lastIndex;
  }
  if (isNoFraction(letters, part, whole)) return { end };
  const unit = unitAfter(letters, whole.end);
  const known = unit && !unit.guessed;
  if (!known && part.decimals + whole.decimals > 0) return { end };
  const share =
    /^.{0,50}?\d\s?%/.test(flat.slice(whole.end, whole.end + 60)) ||
    /^\s?(?:so|tong so|tren tong)\b/.test(flat.slice(whole.end, whole.end + 10));
  if (!known && !share && !SAID_ALONE.test(before(flat, part.start))) return { end };
  const stop = unit && (known || unit.end - whole.end < 20) ? unit.end : whole.end;
  return {
    end: stop,
    part: { start: part.start, end: stop, first: part, second: whole, fraction: true, unit, confidence: known ? 0.95 : 0.7 },
  };
}

function finish(letters: Letters, { start, end, first, second, fraction, unit, confidence }: Part): Found {
  const { flat, text } = letters;
  const span = letters.span(start, end);
  const scale = unit?.scale ?? 1;
  const more = unit?.more;
  // "71 tỷ 952 triệu đồng" is 71 952 triệu đồng: one number in the smaller unit.
  const value = more ? (scaled(first, scale) + scaled({ value: more.value, decimals: 0 }, more.scale)) / more.scale : first.value;
  const name = unit && letters.span(more?.start ?? unit.start, unit.end);
  const approx = APPROX.exec(before(flat, start));
  const near = approx && (approx[1] || approx[3] || approx[4] || /gần/.test(letters.printed(Math.max(0, start - 5), start)));
  return {
    ...span,
    raw: text.slice(span.start, span.end),
    value,
    ...(second && (fraction ? { num: first.value, den: second.value } : { max: second.value })),
    ...(name && { unit: text.slice(name.start, name.end).replace(/^%\s?[oO0]/, '‰') }),
    unitKind: kindOf(flat, start, unit, first),
    scale: more?.scale ?? scale,
    base: more ? value * more.scale : scaled(first, scale),
    decimals: Math.max(first.decimals, (!fraction && second?.decimals) || 0),
    ...(near && { approx: true as const }),
    confidence,
    from: start,
    to: end,
  };
}

/** "3 lần" may be how often or how many times as much: a decimal or a verb of growth tells. */
function kindOf(flat: string, start: number, unit: Unit | null, first: Numeral): Quantity['unitKind'] {
  if (!unit) return 'none';
  if (unit.kind !== 'ratio') return unit.kind;
  return first.decimals > 0 || /\b(?:gap|tang|giam|bang|la|them|hon)$/.test(before(flat, start)) ? 'ratio' : 'count';
}

/** Both in order; where they overlap the number in digits stands. */
function merge(digits: Found[], words: Found[]): Found[] {
  const out: Found[] = [];
  let i = 0;
  for (const found of digits) {
    for (; i < words.length && (words[i] as Found).to <= found.from; i++) out.push(words[i] as Found);
    while (i < words.length && (words[i] as Found).from < found.to) i++;
    out.push(found);
  }
  return [...out, ...words.slice(i)];
}
