export type Lang = 'vi' | 'en';

/** Exit status of every command; scripts may rely on these numbers. */
export const STATUS = {
  /** Done, and nothing wrong was found (warnings and hints may have been printed). */
  ok: 0,
  /** Done, but at least one file is faulty, refused or differs from its source. */
  faulty: 1,
  /** Not done: the command line is wrong, or a file could not be read or written. */
  failed: 2,
} as const;

/** What a command may do to the terminal. */
export interface Terminal {
  lang: Lang;
  /** Results. */
  out(line: string): void;
  /** Reasons why there is no result. */
  err(line: string): void;
}

/** A reason to stop that is told to the user in one sentence, never as a stack trace. */
export class Refusal extends Error {
  constructor(
    readonly vi: string,
    readonly en: string,
    readonly status: number = STATUS.failed,
  ) {
    super(en);
  }
}

export const say = (lang: Lang, vi: string, en: string): string => (lang === 'en' ? en : vi);

/**
 * Takes out what a hostile file could use to drive the terminal it is reported on: control characters, and marks that reorder text.
 * Spaces and line breaks of our own sentences are put in after this.
 */
export function printable(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
}
