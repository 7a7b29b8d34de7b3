import { LONGEST_OFFICE, NUMBERED, officeKey, officePart, type OfficePart } from './office-words.js';

/** How a person is named where a widget shows who does what: the office, not the name, unless the page asks otherwise. */
export type PersonDisplay = 'role-only' | 'full' | 'initials';

interface Piece {
  kind: 'office' | 'title' | 'and' | 'name';
  text: string;
  /** What stands before it. */
  gap: string;
}

const WORD = /đ\/c(?![\p{L}\p{M}])|[\p{L}\p{M}\p{N}'’ʼ]+/giu;
/** Words that are no part of a name. "anh", "cô" are not here: Anh is a name. */
const TITLES: ReadonlySet<string> = new Set(['đ/c', 'đc', 'đồng chí', 'ông', 'bà', 'các', 'mr', 'mrs', 'ms']);
const NUMBER = /^(?:\d{1,3}[A-Z]?|[IVX]{1,5})$/i;
const joined = (gap: string): boolean => /^[\s.]*$/.test(gap);

/** Offices and titles; whatever nothing is known of is a name. */
function piecesOf(text: string): { pieces: Piece[]; rest: string } {
  const found = [...text.matchAll(WORD)];
  const words = found.map(([word]) => word);
  const endOf = (at: number): number => (at < 0 ? 0 : found[at]!.index + words[at]!.length);
  const gapOf = (at: number): string => text.slice(endOf(at - 1), found[at]!.index);
  const pieces: Piece[] = [];
  for (let at = 0; at < words.length;) {
    const gap = gapOf(at);
    let most = 1;
    while (most < LONGEST_OFFICE && at + most < words.length && /^\s+$/.test(gapOf(at + most))) most++;
    const before = pieces.at(-1);
    const { kind, size } = kindOf(words.slice(at, at + most), gap, before, pieces.at(-2));
    pieces.push({ kind, gap, text: text.slice(found[at]!.index, endOf(at + size - 1)) });
    at += size;
  }
  return { pieces, rest: text.slice(endOf(words.length - 1)) };
}

function kindOf(
  words: readonly string[],
  gap: string,
  before: Piece | undefined,
  earlier: Piece | undefined,
): { kind: Piece['kind']; size: number } {
  const [word = ''] = words;
  const apart = !before || before.kind === 'and' || !joined(gap);
  const named = before?.kind === 'office' || (before?.kind === 'and' && earlier?.kind === 'office');
  if (before?.kind === 'office' && joined(gap) && NUMBER.test(word) && NUMBERED.has(officeKey(before.text).split(' ').at(-1)!))
    return { kind: 'office', size: 1 };
  for (let size = words.length; size > 0; size--) {
    const some = words.slice(0, size);
    const titled = before?.kind === 'title' && some.some((one) => one !== one.toUpperCase());
    const said = (part: OfficePart): boolean => part === 'rank' || named || (part === 'body' && (apart || titled));
    if (officePart(some, said)) return { kind: 'office', size };
  }
  if (apart || before?.kind === 'title')
    for (const size of [2, 1])
      if (size <= words.length && TITLES.has(words.slice(0, size).join(' ').toLowerCase())) return { kind: 'title', size };
  // Và is a family name.
  return { kind: word === 'và' ? 'and' : 'name', size: 1 };
}

/** What held two offices together, without the name that stood between them. */
function between(pieces: readonly Piece[], gap: string): string {
  if (pieces.some(({ kind }) => kind === 'and')) return ' và ';
  if (pieces.length) return ', ';
  if (joined(gap)) return ' ';
  return /^\s*[-–—]\s*$/.test(gap) ? ` ${gap.trim()} ` : gap.trim() === '/' ? '/' : ', ';
}

function officesOf(pieces: readonly Piece[]): string {
  let out = '';
  let last = -1;
  pieces.forEach(({ kind, text, gap }, at) => {
    if (kind !== 'office') return;
    out += (last < 0 ? '' : between(pieces.slice(last + 1, at), gap)) + text;
    last = at;
  });
  return out;
}

/** Every name as its first letters, everything else as it is printed. */
function initialsOf(pieces: readonly Piece[], rest: string): string {
  let out = '';
  pieces.forEach(({ kind, text, gap }, at) => {
    const inName = kind === 'name' && pieces[at - 1]?.kind === 'name' && joined(gap);
    const letter = /^\P{L}*(\p{L})/u.exec(text)?.[1];
    out += (inName ? '' : gap) + (kind !== 'name' ? text : letter ? `${letter.toUpperCase()}.` : '');
  });
  // A name in points may end in one of its own.
  return (out + rest)
    .replace(/\.{2,}/g, '.')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * The words for somebody who was assigned something. Only what is known to be the name of an office stays: a word too few is a pity, a name too
 * many cannot be taken back. `unnamed` is said of a person of whom no office is known.
 */
export function personWords(who: string, display: PersonDisplay, unnamed: string): string {
  if (display === 'full') return who;
  const { pieces, rest } = piecesOf(who.normalize('NFC'));
  if (display === 'role-only') return officesOf(pieces) || unnamed;
  return pieces.some(({ kind, text }) => kind === 'office' || (kind === 'name' && /\p{L}/u.test(text)))
    ? initialsOf(pieces, rest)
    : unnamed;
}
