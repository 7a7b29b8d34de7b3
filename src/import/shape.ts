/** What the look of a line says before its words are read. */
import { fold } from '../language/fold.js';

const LETTERS = /\p{L}/gu;

/** Whether a text is set in capitals; what stands in brackets at its end may be small: "(35 chỉ tiêu chủ yếu)". */
export function isCaps(text: string): boolean {
  const head = text.replace(/\([^()]{0,80}\)\s?:?$/, '');
  const body = head.trim() || text;
  if (/\p{Ll}/u.test(body)) return false;
  return (body.match(LETTERS)?.length ?? 0) >= 2;
}

export const isRule = (text: string): boolean => /^[-–—_=*.·~\s]{3,400}$/.test(text) && !/^[\s.]*$/.test(text);

export const countWords = (text: string): number => {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (text[i] !== ' ' && (i === 0 || text[i - 1] === ' ')) count++;
  return count;
};

export const endsSentence = (text: string): boolean => /[.;:!?…]["”’')\]]{0,2}$/.test(text);

/** Words no sentence and no title ends with: what follows on the next line belongs to them. */
const OPEN = new Set(
  'va hoac cua cho voi ve cac nhung tai trong theo do boi la duoc bi de nham khi neu ma cung moi mot gom giua'.split(' '),
);
/** Words that ask for a name, though a sentence may end with them too. */
const ASKING =
  /(?:\b(?:duong|pho|hem|ngo|ngach|ong|ba|phuong|quan|huyen|xa|tinh)|dong chi|khu pho|thanh pho|thi tran|nghi quyet so|to dan pho)$/;

/** Whether a line surely ends inside a sentence: "theo quy định tại". As printed, because "mới" ends a title and "mỗi" does not. */
export const endsInside = (text: string): boolean =>
  /(?<!\p{L})(?:và|hoặc|của|cho|với|về|các|những|tại|trong|theo|bởi|là|được|để|nhằm|mỗi|một|gồm|giữa)$/u.test(text.slice(-12));

/** Whether a line cannot be the end of what it says; `next` is the line that would go on. */
export function endsOpen(text: string, next: string, titled: boolean): boolean {
  if (/[,\-–(“]$/.test(text)) return true;
  const tail = fold(text.slice(-24));
  if (OPEN.has(tail.slice(tail.lastIndexOf(' ') + 1))) return true;
  // A name broken off by the end of a page leaves a short rest: "đường" / "Vành đai 2."
  return !titled && ASKING.test(tail) && next.length < 60 && /[.;,:]$/.test(next);
}

/**
 * The width at which a text was broken into lines, or 0 when every paragraph is one line. `broken` are the lengths of lines that stop in
 * mid-sentence: a paper of short items has few full lines, but the ones it has stop there.
 */
export function wrapWidth(lengths: readonly number[], broken: readonly number[]): number {
  const full = lengths.filter((length) => length > 0).sort((a, b) => a - b);
  if (full.length < 12) return 0;
  const width = full[Math.min(full.length - 1, Math.floor(full.length * 0.97))]!;
  if (width < 45 || width > 150 || full.at(-1)! > width * 1.3) return 0;
  const near = full.filter((length) => length >= width * 0.82).length;
  if (near >= full.length * 0.3) return width;
  return broken.length >= Math.max(5, full.length * 0.12) && broken.filter((length) => length >= width * 0.8).length >= broken.length * 0.8
    ? width
    : 0;
}

/** Cuts characters of a set off both ends, in one pass: a pattern with `+$` would walk a long run of them again and again. */
export function strip(text: string, set: string, front = true): string {
  let from = 0;
  let to = text.length;
  while (to > from && set.includes(text[to - 1]!)) to--;
  while (front && from < to && set.includes(text[from]!)) from++;
  return text.slice(from, to);
}
