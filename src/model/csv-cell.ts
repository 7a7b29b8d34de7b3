/**
 * What a spreadsheet would run as a formula begins so, after apostrophes, spaces and what nobody sees. A plain number may have a sign.
 * One rule for every table that leaves here, so that reading it back takes off what writing it put on.
 */
const FORMULA = /^'*[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹦]/u;
const GUARDED = /^'(?='*[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹦])/u;
const NUMBER = /^[+-]?\d[\d.,]*%?$/;

/** A cell as words and never as a formula: an apostrophe before it tells the spreadsheet. */
export const guard = (cell: string): string => (FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell);

/** The cell without the apostrophe that `guard` has put before it. */
export const unguard = (cell: string): string => cell.replace(GUARDED, '');
