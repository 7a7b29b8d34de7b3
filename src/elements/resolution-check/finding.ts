import type { CheckCode, LineKind } from '../../messages/check.vi.js';

/** How bad it is: readers see nothing or something wrong; it works but should not stay so; it is as it should be. */
export type Level = 'broken' | 'improve' | 'fine';

/** A line to be handed to whoever looks after the server or the page. */
export interface FixLine {
  /** Where it goes. */
  kind: LineKind;
  text: string;
}

/** One thing the page was checked for. */
export interface Finding {
  level: Level;
  code: CheckCode;
  /** What the words speak of: an address, a tag. */
  values: readonly string[];
  lines: readonly FixLine[];
}

export const finding = (level: Level, code: CheckCode, values: readonly string[] = [], lines: readonly FixLine[] = []): Finding => ({
  level,
  code,
  values,
  lines,
});
