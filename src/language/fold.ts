/**
 * Vietnamese text reduced to what a person types without an input method: no tones, no hats, đ as d, lower case.
 * Used to compare and to search; what is shown is always the text itself. The viewer's search carries this file, so it stays tiny.
 */

/** Text folded, with the way back to the original. */
export interface Folded {
  text: string;
  /** Original offset of every folded offset, the end included. Absent when both have the same offsets, as all composed text has. */
  map?: Uint32Array;
}

// Đ has no decomposition; Ð and Ɖ look the same and come from other keyboards; ƣ is what old converters print for ư.
const fix = (lower: string): string => lower.replace(/[đðɖ]/g, 'd').replace(/ƣ/g, 'u');

export const fold = (text: string): string =>
  fix(
    // Piled marks go first: to set thousands of them in order takes the square of their number. A short text cannot hold enough.
    (text.length < 1000 ? text : text.replace(/\p{M}{9,}/gu, ''))
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase(),
  );

export function foldMap(text: string): Folded {
  const folded = fold(text);
  // A mark can be lost at one place and a letter gained at another only where the text has marks or leaves the letters of Europe.
  if (folded.length === text.length && !/[\p{M}\u1100-\u1dff\u2c00-\uffff]/u.test(text)) return { text: folded };
  let out = '';
  const map: number[] = [];
  const seen = new Map<string, string>();
  let at = 0;
  for (const char of text) {
    let part = seen.get(char);
    if (part === undefined) seen.set(char, (part = fold(char)));
    for (let i = 0; i < part.length; i++) map.push(at);
    out += part;
    at += char.length;
  }
  map.push(text.length);
  return { text: out, map: Uint32Array.from(map) };
}

/** Where a folded offset stands in the original text. */
export const unfold = (folded: Folded, offset: number): number => folded.map?.[offset] ?? offset;

/** Folded text with i and y made one where Vietnamese writes either (tỉ lệ/tỷ lệ, qui/quy, sĩ/sỹ). Keeps every offset. */
export const equate = (folded: string): string => folded.replace(/\b(qu|[hklmstv])y\b/g, '$1i');
