/** Numerals that papers number themselves with: Roman, lettered, spelled out. */
import { fold } from './fold.js';

const ROMAN = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

/** `14` → `XIV`. */
export function toRoman(value: number): string {
  let out = '';
  for (const [digits, worth] of ROMAN) {
    while (value >= worth) {
      out += digits;
      value -= worth;
    }
  }
  return out;
}

/** Value of a well-formed Roman numeral up to 3999, else null: `XIV` → 14, `IIX` → null. */
export function romanValue(text: string): number | null {
  const upper = text.toUpperCase();
  if (upper.length === 0 || upper.length > 15 || !/^[MDCLXVI]+$/.test(upper)) return null;
  let rest = upper;
  let value = 0;
  for (const [digits, worth] of ROMAN) {
    while (rest.startsWith(digits)) {
      value += worth;
      rest = rest.slice(digits.length);
    }
  }
  // Writing it back is the test of good form.
  return toRoman(value) === upper ? value : null;
}

/** Letters of points (điểm) in the order a paper uses them: đ follows d; f, j, w and z are not used. */
const POINTS = 'abcdđeghiklmnopqrstuvxy';

/** Position of a lettered point: `a` → 1, `đ` → 5, `e` → 6; null for anything else. */
export function pointValue(letter: string): number | null {
  const index = letter.length === 1 ? POINTS.indexOf(letter.toLowerCase().replace('ð', 'đ')) : -1;
  return index < 0 ? null : index + 1;
}

const UNITS: Record<string, number> = {
  khong: 0,
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  tu: 4,
  nam: 5,
  lam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
  nhat: 1,
  nhi: 2,
};

/** Value of a number in words up to 99, with or without tones: `mười hai` → 12, `hai mươi lăm` → 25, `nhất` → 1. */
export function wordValue(words: string): number | null {
  const parts = fold(words).trim().split(/\s+/);
  const unit = (word: string | undefined): number | null => (word === undefined ? null : (UNITS[word] ?? null));
  if (parts.length === 1) return parts[0] === 'muoi' ? 10 : unit(parts[0]);
  if (parts[0] === 'muoi' && parts.length === 2) {
    const ones = unit(parts[1]);
    return ones === null ? null : 10 + ones;
  }
  const tens = unit(parts[0]);
  if (tens === null || tens < 2) return null;
  if (parts[1] !== 'muoi') {
    // "hai lăm": the word for ten may be left out.
    const ones = parts.length === 2 ? unit(parts[1]) : null;
    return ones === null ? null : tens * 10 + ones;
  }
  if (parts.length === 2) return tens * 10;
  const ones = parts.length === 3 ? unit(parts[2]) : null;
  return ones === null ? null : tens * 10 + ones;
}
