import type { Target } from '../../schema/resolution.js';
import { letterOf } from '../target-table/row-cells.js';

/** Enough words to know a sentence by. */
const WORDS = 7;

/** What tells a measure from the others where its sentence is out of sight: the printed code with its letter; without a code the first words. */
export function shortName({ code, text, measures }: Target, measureId?: string): string {
  const at = measures.length > 1 ? measures.findIndex(({ id }) => id === measureId) : -1;
  const letter = at < 0 ? '' : `${letterOf(at)}.`;
  if (code) return letter ? `${code} ${letter}` : code;
  const words = (measures[at]?.label ?? text).split(/\s+/);
  return words.length > WORDS ? `${words.slice(0, WORDS).join(' ')}…` : words.join(' ');
}
