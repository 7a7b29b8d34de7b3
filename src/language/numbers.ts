/** Numbers as ward papers print them: dots between thousands, a decimal comma, leading zeros; and what imports from other tools leave behind. */

export interface Numeral {
  /** Offsets in the folded text. */
  start: number;
  end: number;
  value: number;
  /** Digits after the decimal comma: how precise the paper is. */
  decimals: number;
  confidence: number;
}

/** Every run of digits with dots or commas inside; a run with a letter before it (F1, N10) is a name. */
const RUN = /(?<![a-z\d]|\d[.,])\d+(?:[.,]\d+)*/g;
const MOST_DIGITS = 15;

/** Reads one run of digits. Null for what is no single number: a section number 1.2.3, a list 70,75,80. */
export function readNumber(run: string): { value: number; decimals: number; confidence: number } | null {
  if (run.replace(/\D/g, '').length > MOST_DIGITS) return null;
  const make = (digits: string, confidence: number): { value: number; decimals: number; confidence: number } => ({
    value: Number(digits),
    decimals: digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0,
    confidence,
  });
  if (/^\d+$/.test(run)) return make(run, 1);
  if (/^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/.test(run)) return make(run.replace(/\./g, '').replace(',', '.'), 1);
  // "3,098 tấn" may be three tonnes or, from a spreadsheet, three thousand.
  if (/^\d+,\d+$/.test(run)) return make(run.replace(',', '.'), /^[1-9]\d{0,2},\d{3}$/.test(run) ? 0.5 : 1);
  if (/^\d+\.\d+$/.test(run)) return make(run, 0.7);
  if (/^[1-9]\d{0,2}(?:,\d{3}){2,}(?:\.\d+)?$/.test(run)) return make(run.replace(/,/g, ''), 0.6);
  return null;
}

export function* numeralsIn(flat: string): Generator<Numeral> {
  let floor = 0;
  for (const match of flat.matchAll(RUN)) {
    if (match.index < floor) continue;
    const numeral = spaced(flat, match.index) ?? numeralAt(flat, match.index);
    if (!numeral) continue;
    floor = numeral.end;
    yield numeral;
  }
}

/** "500 000 đồng": thousands apart by spaces are read before money only; elsewhere two numbers may stand side by side. */
function spaced(flat: string, start: number): Numeral | null {
  const run = /[1-9]\d{0,2}(?:[ \u00a0\u202f]\d{3}){1,4}(?=\s?(?:dong|d|vnd|nghin|trieu|t[iy])\b)/y;
  run.lastIndex = start;
  const match = run.exec(flat);
  return match && { start, end: run.lastIndex, value: Number(match[0].replace(/\D/g, '')), decimals: 0, confidence: 0.9 };
}

/** A number that begins at this very place. */
export function numeralAt(flat: string, at: number): Numeral | null {
  const run = /\d+(?:[.,]\d+)*/y;
  run.lastIndex = at;
  const match = run.exec(flat);
  const read = match && readNumber(match[0]);
  return read ? { start: at, end: run.lastIndex, ...read } : null;
}

/** Products and sums without floating noise: 27,6 × 10⁹ is 27 600 000 000. */
export function scaled(numeral: Pick<Numeral, 'value' | 'decimals'>, scale: number): number {
  return Math.round(numeral.value * 10 ** numeral.decimals) * (scale / 10 ** numeral.decimals);
}

/** The number with its decimal comma moved, exact as printed: 17,6 by -2 is 0.176. */
export const shiftDecimal = ({ value }: Pick<Numeral, 'value'>, places: number): number => Number(`${value}e${places}`);
