import type { Letters } from './letters.js';

/** Where one statement ends and the next begins. Offsets are folded. */
export interface Clause {
  start: number;
  end: number;
  /** Clauses of one sentence share it: "trong đó" holds until the sentence ends. */
  sentence: number;
}

/** Parts of a text between semicolons, full stops and line ends; a dot inside a number or an abbreviation ends nothing. */
export function clausesOf(flat: string): Clause[] {
  const out: Clause[] = [];
  let start = 0;
  let sentence = 0;
  for (const match of flat.matchAll(/[;\n]|[.!?…](?=\s|$)/g)) {
    if (match[0] === '.' && isAbbreviation(flat, start, match.index)) continue;
    if (flat.slice(start, match.index).trim()) out.push({ start, end: match.index, sentence });
    if (match[0] !== ';') sentence++;
    start = match.index + 1;
  }
  if (flat.slice(start).trim()) out.push({ start, end: flat.length, sentence });
  return out;
}

/** "Tr. đồng", "TT. HĐND", the label "4.1." before a clause: no end of a sentence. */
const isAbbreviation = (flat: string, start: number, dot: number): boolean =>
  /(?:^|[\s-])(?:tr|tt|tp|ths|ts|p|q|d)$/.test(flat.slice(Math.max(start, dot - 6), dot)) ||
  (dot - start < 16 && /^\s*(?:[-+*•]\s?)?\d{1,2}(?:\.\d{1,2}){0,3}$/.test(flat.slice(start, dot)));

/** "trong đó", and not "trong độ tuổi". */
export function amongIn({ flat, printed }: Letters, from: number, to: number): number | null {
  for (const match of flat.slice(from, to).matchAll(/\btrong do\b/g))
    if (/đó$/.test(printed(from + match.index, from + match.index + match[0].length))) return from + match.index;
  return null;
}

/** Where the statement that ends at `to` begins: behind the last comma, "và" or "trong đó" after `from`; null when there is none. A comma inside “…” parts nothing. */
export function lastSeparator(letters: Letters, from: number, to: number): number | null {
  let last: number | null = null;
  const words = letters.flat.slice(from, to).replace(/“[^”“]{0,80}”/g, (quoted) => quoted.replace(/[,:–+-]/g, ' '));
  for (const match of words.matchAll(/[,:(]|\bva\b|\bvoi\s(?=tong\b|so tien\b|kinh phi\b)|\s[-–+]\s/g))
    last = from + match.index + match[0].length;
  const among = amongIn(letters, from, to);
  return among !== null && (last === null || among + 8 > last) ? among + 8 : last;
}

export const hasComma = (letters: Letters, from: number, to: number): boolean =>
  letters.flat.slice(from, to).includes(',') || amongIn(letters, from, to) !== null;
