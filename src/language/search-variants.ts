import { equate, fold } from './fold.js';
import { join } from './separators.js';

/** A short form and a long form, folded. */
export type Pair = readonly [short: string, long: string];

const key = (text: string): string => equate(fold(text));

/** The pairs of `abbreviation-table.ts`, folded for a search. */
export const pairsOf = (table: string): Pair[] =>
  table.split(';').map((entry) => [key(entry.slice(0, entry.indexOf('='))), key(entry.slice(entry.indexOf('=') + 1))]);

/** Whole words only, on folded text: neighbours must not be letters, digits or the signs short forms are built with. */
const inside = (text: string, words: string): number => {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!/[a-z\d]/.test(text[at - 1] ?? ' ') && !/[a-z\d]/.test(text[at + words.length] ?? ' ')) return at;
  }
  return -1;
};

/** Other ways to write a folded phrase: "ubnd phuong" → "uy ban nhan dan phuong" and back. At most eight. */
export function expansionsOf(folded: string, pairs: readonly Pair[]): string[] {
  const out = new Set<string>();
  const query = equate(folded);
  for (const [short, long] of pairs) {
    // "tu" is từ far more often than Thành ủy, and "ca" would be found inside every other word.
    if (short.length < 3) continue;
    for (const [from, to] of [
      [short, long],
      [long, short],
    ] as const) {
      const at = inside(query, from);
      if (at >= 0 && out.size < 8) out.add(query.slice(0, at) + to + query.slice(at + from.length));
    }
  }
  return [...out];
}

/**
 * The folded strings that a search for what somebody typed should look for: the words themselves, the long form of an abbreviation or the
 * short form of a name (UBND ↔ Ủy ban nhân dân), and a decimal as the papers print it (0.5 → 0,5); separators made one, as in the index.
 */
export function variants(typed: string, pairs: readonly Pair[] = []): string[] {
  const query = equate(fold(typed.normalize('NFC')).replace(/\s+/g, ' ').trim());
  if (!query) return [];
  const out = new Set([query]);
  for (const other of expansionsOf(query, pairs)) out.add(equate(fold(other)));
  // "7.64" on the way to 7.644.
  if (/\d\.\d{0,2}$/.test(query)) out.add(query.replace(/\.(?=\d{0,2}$)/, ''));
  if (/^\d{1,9}\.\d{1,2}%?$/.test(query)) out.add(query.replace('.', ','));
  const joined = [...out].map((words) => join(words).text.trim()).filter(Boolean);
  return [...new Set(joined)];
}
