/** What the importer may take out of a text. Anything else that is missing from a document is a fault. */
export const RULES = {
  /** A page number on a line of its own. */
  'page-number': /^[-–—\s.]*(?:trang\s*)?\d{1,4}(?:\s*\/\s*\d{1,4})?[-–—\s.]*$/iu,
  /** Markdown and HTML signs for bold, italics, headings and line breaks, and backslashes before signs. */
  markup: /^(?:\*{1,3}|_{2}|#{1,6}|\\|<\/?(?:b|i|u|em|strong|sup|sub|br)\s*\/?>)$/i,
  /** The sign that calls a note, where the call itself is kept as a mark: "[footnoteRef:7]", "[^7]". */
  'note-call': /^\[(?:footnoteRef:|\^)[\p{L}\d]{1,20}\]$/iu,
  /** What stands around the text of a note: "[7:" and "]", "[^7]:". */
  'note-bracket': /^(?:\[\^?[\p{L}\d]{1,20}\]?:|\])$/u,
  /** The sign before a note at the foot of a page, kept as the marker of the note, and the rule over such notes. */
  'note-mark': /^(?:\[\d{1,3}\]|\(\d{1,3}\)|[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]{1,3})$/u,
  'note-rule': /^[-–—_=*.·~\s]{3,400}$/,
  /** A bar between two columns or cells, or a line of bars and dashes under the head of a table. */
  'column-bar': /^[|:\-+]+$/,
  /** Characters that print nothing: zero-width spaces and joiners, direction marks, soft hyphens. */
  invisible: /^[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]+$/u,
} as const;

export type Rule = keyof typeof RULES;

/** One thing taken out. `column` is 1-based in the source line. */
export interface Dropped {
  [key: string]: unknown;
  rule: Rule;
  line: number;
  column: number;
  text: string;
}
