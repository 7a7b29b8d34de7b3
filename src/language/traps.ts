/** Whether a number is no quantity. */
import { type Letters } from './letters.js';
import { DEFINED_BEFORE, HOUR_AFTER, SET_SHARE } from './defined-table.js';
import type { Numeral } from './numbers.js';
import { FEAST_BEFORE, NAMED_AFTER, NAMED_BEFORE, NAMED_UNLESS_COUNTED, NUMBERED_BEFORE } from './trap-table.js';
import type { Unit } from './units.js';

/** How far the words that decide may stand: the longest of the tables, with room. */
const BEFORE = 28;
const AFTER = 24;
/** A thing, what bounds it, and what stands between. */
const PHRASE = 64;

/** The words before an offset, without the space between. */
export function before(flat: string, at: number, most = BEFORE): string {
  const words = flat.slice(Math.max(0, at - most), at);
  const cut = words.trimEnd();
  return words.length - cut.length > 3 ? '' : cut;
}

export function isTrap(letters: Letters, numeral: Pick<Numeral, 'start' | 'end' | 'value'>, unit: Unit | null): boolean {
  const { flat, printed } = letters;
  const { start, end } = numeral;
  if (unit && (isDefining(letters, numeral, unit) || isBase(letters, numeral, unit))) return true;
  const share = unit?.kind === 'percent' || unit?.kind === 'permille' || unit?.kind === 'points' || unit?.kind === 'money';
  if (!share && isNamedAfter(letters, end)) return true;
  if (share) return false;
  // "Giờ Trái đất 2023": a year without its word.
  if (!unit && /^(?:19|20)\d\d$/.test(flat.slice(start, end))) return true;
  if (isLabel(letters, start, end) || isSymbol(letters, end)) return true;
  const words = before(flat, start);
  const stop = start - trailing(flat, start);
  const looks = ([pattern, letter]: readonly [RegExp, RegExp?]): boolean => {
    const match = pattern.exec(words);
    return !!match && (!letter || letter.test(printed(stop - match[0].length, stop)));
  };
  if (NAMED_BEFORE.some(looks) || looks(NUMBERED_BEFORE)) return true;
  // “5 không, 3 sạch”: a number that opens a quotation is part of a name, and so are those behind it.
  if (/[“"«]$/.test(words)) return true;
  const opened = flat.lastIndexOf('“', start);
  if (opened >= 0 && start - opened < PHRASE && /^“\d[^”]*$/.test(flat.slice(opened, start))) return true;
  // "Covid-19", "9001:2015"; but "thời kỳ 2021-2025: 100 doanh nghiệp".
  if (/[a-z]-$/.test(words) || /\d:$/.test(flat.slice(Math.max(0, start - 2), start))) return true;
  return (
    NAMED_UNLESS_COUNTED.test(words) &&
    !(/\bbang$/.test(words) && printed(stop - 4, stop) === 'bằng') &&
    (!unit || !!unit.guessed || unit.kind === 'score' || (unit.kind === 'length' && /(?:duong|pho)$/.test(words)))
  );
}

/** "xe tải dưới 2,5 tấn": the number says which ones are meant. */
function isDefining({ flat, printed }: Letters, { start, value }: Pick<Numeral, 'start' | 'value'>, unit: Unit): boolean {
  const name = flat.slice(unit.start, unit.end);
  if (unit.kind === 'percent' && SET_SHARE.test(flat.slice(unit.end, unit.end + AFTER))) return true;
  if (unit.kind === 'time' && HOUR_AFTER.test(flat.slice(unit.start, unit.start + AFTER))) return true;
  let words: string | undefined;
  return DEFINED_BEFORE.some((row) => {
    if (!row.unit.test(name) || (row.most !== undefined && value > row.most)) return false;
    words ??= before(flat, start, PHRASE);
    const match = row.before.exec(words);
    if (!match || row.unless?.test(words)) return false;
    const stop = start - trailing(flat, start);
    return !row.printed || row.printed.test(printed(stop - match[0].length, stop));
  });
}

/** "bác sĩ/10.000 dân: 12,5", "giá trị thu được trên 1 ha đất": what a rate is counted by, the rate itself stands behind. */
function isBase({ flat }: Letters, { start, end, value }: Pick<Numeral, 'start' | 'end' | 'value'>, unit: Unit): boolean {
  const words = before(flat, start);
  const by = /[a-z)]\s?\/$/.test(flat.slice(Math.max(0, start - 3), start).trimEnd());
  if (!by && !/[a-z] tren$/.test(words)) return false;
  const name = flat.slice(unit.start, unit.end);
  const round = /^1(?:0{2,6})?$/.test(String(value * unit.scale));
  if (!round || !(by ? /^[a-z]/ : /^(?:ha|hec ta|hecta|km2|km²|sao|mau|dan|nguoi dan|van dan|dan so)\b/).test(name)) return false;
  // "có trên 1 ha rau sạch" asks for it; a rate goes on to its number.
  return by || /\d/.test(flat.slice(end, end + PHRASE));
}

const trailing = (flat: string, at: number): number => {
  let n = 0;
  while (n < 3 && /\s/.test(flat[at - 1 - n] ?? '')) n++;
  return n;
};

function isNamedAfter({ flat, printed }: Letters, end: number): boolean {
  const words = flat.slice(end, end + AFTER);
  // The length of a life is measured in years.
  if (/^\s?tuoi\b/.test(words) && /\btuoi tho\b/.test(flat.slice(Math.max(0, end - 64), end))) return false;
  return NAMED_AFTER.some(([pattern, letter]) => {
    const match = pattern.exec(words);
    return !!match && (!letter || letter.test(printed(end, end + match[0].length)));
  });
}

/** "4.1. Thu ngân sách", "- 4.10.", "1) …", "1/ …" at the start of a line, "(2)" anywhere. */
function isLabel({ flat, text, span }: Letters, start: number, end: number): boolean {
  if (flat[start - 1] === '(' && flat[end] === ')') return true;
  let at = start - 1;
  while (at >= 0 && at > start - 8 && /[ \t\-–+*•(]/.test(flat[at] ?? '')) at--;
  if (at >= 0 && flat[at] !== '\n') return false;
  if (/^[.)/](?:\s|$)/.test(flat.slice(end, end + 2))) return true;
  // "1.1 Công tác": no dot behind, a capital next.
  return flat.slice(start, end).includes('.') && /^\s\p{Lu}/u.test(text.slice(span(end, end).end, span(end, end).end + 2));
}

/** "40-NQ/ĐU", "428/HĐNVQS": capitals behind a dash or a slash make the number of a paper. */
function isSymbol({ text, span }: Letters, end: number): boolean {
  const at = span(end, end).end;
  const next = text.slice(at, at + 5);
  // "4G", "5S", "12A1": a capital glued to the number, and no unit (40M, 5HA).
  return /^(?:\s?[-–/]|[-–/]\s|\s?\/\s)\p{Lu}\p{L}/u.test(next) || /^[A-CE-GI-LN-Z](?!\p{L})/u.test(next);
}

/** Whether `a/b` is a date, an address, a scale or a paper's number and not a part of a whole. */
export function isNoFraction(letters: Letters, part: Numeral, whole: Numeral): boolean {
  const { flat } = letters;
  if (whole.value === 0) return true;
  if (/[/\d]$/.test(flat.slice(Math.max(0, part.start - 1), part.start)) || /^\s?\/\s?[\da-z]/.test(flat.slice(whole.end, whole.end + 3)))
    return true;
  if (isSymbol(letters, whole.end)) return true;
  if (part.value === 24 && (whole.value === 24 || whole.value === 7)) return true;
  if (part.value === 1 && [200, 500, 1000, 2000, 5000, 10000, 25000].includes(whole.value)) return true;
  const words = before(flat, part.start);
  // "đến 30/9 là 12,3 tỷ": a day without its word. A part is hardly more than the whole, and "từ 3/5 đến 4/5" is none either.
  if (part.value > whole.value && part.value <= 31 && whole.value <= 12 && /\b(?:den|den het|tinh den|truoc|sau|tu)$/.test(words))
    return true;
  return FEAST_BEFORE.test(words);
}
