/** A text ready to be matched: folded, with the way back to the letters as printed. */
import { equate, foldMap, unfold } from './fold.js';

/** A stretch of the text as given. */
export interface Span {
  start: number;
  end: number;
}

export interface Letters {
  text: string;
  /** Folded, with i and y made one. All matching runs on it. */
  flat: string;
  /** The letters behind a folded stretch, composed and in lower case: tells words apart that folding merges. */
  printed(start: number, end: number): string;
  /** Folded offsets as offsets of the text. */
  span(start: number, end: number): Span;
}

export function lettersOf(text: string): Letters {
  const folded = foldMap(text);
  return {
    text,
    flat: equate(folded.text),
    printed: (start, end) => text.slice(unfold(folded, start), unfold(folded, end)).normalize('NFC').toLowerCase(),
    span: (start, end) => ({ start: unfold(folded, start), end: unfold(folded, end) }),
  };
}

/** The entries of a table written in plain Vietnamese, as they stand in `flat`. */
export const flatten = (table: string): string[] => equateAll(table).map((entry) => entry.replace(/\s+/g, ' ').trim());

const equateAll = (table: string): string[] =>
  table
    .split(';')
    .filter((entry) => entry.trim())
    .map((entry) => equate(foldMap(entry.trim()).text));

/** Up to `most` words from `at` on, each with the offset where it ends: "ho dan duoc" → [ho, 2], [ho dan, 6], [ho dan duoc, 11]. */
export function wordsFrom(flat: string, at: number, most: number): { words: string; end: number }[] {
  const out: { words: string; end: number }[] = [];
  const word = /[a-z]+[23²³]?/y;
  let words = '';
  let end = at;
  while (out.length < most) {
    word.lastIndex = end;
    const match = word.exec(flat);
    if (!match || /[a-z\d]/.test(flat[word.lastIndex] ?? '')) break;
    words += (words && ' ') + match[0];
    end = word.lastIndex;
    out.push({ words, end });
    let gap = 0;
    while (gap < 4 && /\s/.test(flat[end + gap] ?? '')) gap++;
    if (!gap || gap > 3) break;
    end += gap;
  }
  return out;
}

/** The offset after at most three spaces; a new line begins something new. */
export function skipSpaces(flat: string, at: number): number {
  let end = at;
  while (end < at + 3 && /[^\S\n]/.test(flat[end] ?? '')) end++;
  return end;
}
