/** Where words stand, and names for things that stand in a row. */
import type { Provenance } from '../schema/data.js';

const CONTEXT = 32;

/** The words at a place of a block, with a little of what stands around them where they are not the whole. */
export function quote(blockId: string, text: string, start: number, end: number): Provenance {
  const prefix = text.slice(Math.max(0, start - CONTEXT), start);
  const suffix = text.slice(end, end + CONTEXT);
  return { blockId, exact: text.slice(start, end), ...(prefix && { prefix }), ...(suffix && { suffix }) };
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** a … z, then aa, ab. */
export const letter = (index: number): string => (index < 26 ? '' : letter(Math.floor(index / 26) - 1)) + LETTERS[index % 26]!;
