/** Reads the number or bullet a line starts with: "PHẦN THỨ NHẤT", "IV.", "1.2", "a)", "(1)", "- +". */
import { fold } from '../language/fold.js';
import { pointValue, romanValue, wordValue } from '../language/numerals.js';
import { strip } from './shape.js';

export type Style =
  | 'part'
  | 'chapter'
  | 'division'
  | 'subdivision'
  | 'article'
  | 'annex'
  | 'alpha'
  | 'roman'
  | 'decimal'
  | 'bracket'
  | 'letter'
  | 'paren'
  | 'star'
  | 'bullet'
  | 'dash'
  | 'plus'
  | 'minor';

export interface Label {
  /** As printed, with single spaces. */
  text: string;
  style: Style;
  /** "4.10" → [4, 10]; a bullet without a number has none. */
  nums: number[];
  /** A Roman or lettered first part of a mixed number: "II.1" → "II". */
  head?: string;
  /** Offset where the words after the label begin. */
  end: number;
}

const NAMED: [Style, RegExp][] = [
  ['part', /^phan\s+(?:thu\s+)?(\S{1,8}(?:\s+(?:muoi|mot|hai|ba|bon|tu|nam|lam|sau|bay|tam|chin))?)/],
  ['chapter', /^chuong\s+(?:thu\s+)?(\S{1,8})/],
  ['subdivision', /^tieu muc\s+(\S{1,8})/],
  ['division', /^muc\s+(\S{1,8})/],
  // Text recognition reads 1 as l or I: the label stays as it is printed.
  ['article', /^dieu\s+(\d{1,3}[a-z]?|[li]\d{0,2}(?=[.:]))/],
  ['annex', /^phu luc(?:\s+(?:so\s+)?(\d{1,3}|[ivxl]{1,6}|[a-z])\b)?/],
];

export function readLabel(text: string): Label | null {
  const first = text[0];
  if (first === undefined) return null;
  if (/[PCTMĐpcđtm]/.test(first)) {
    const named = readNamed(text);
    if (named) return named;
  }
  return readBullet(text) ?? readNumber(text) ?? readLetters(text) ?? readParen(text);
}

function readNamed(text: string): Label | null {
  const head = fold(text.slice(0, 48));
  for (const [style, pattern] of NAMED) {
    const match = pattern.exec(head);
    if (!match) continue;
    const word = strip(match[1] ?? '', '.:,;–-', false);
    const value = style === 'article' ? parseInt(word.replace(/^[li]/, '1'), 10) : ordinal(word);
    const plainAnnex = style === 'annex' && match[1] === undefined;
    if (value === null && !plainAnnex) continue;
    let end = match[0].length - (match[1] ?? '').length + word.length;
    const rest = text.slice(end);
    const stop = /^\s?[.:–-]?(?=\s|$)/.exec(rest)?.[0] ?? null;
    if (stop === null) continue;
    const capital = text.slice(0, 3) === text.slice(0, 3).toUpperCase();
    // "Điều 5 của Luật …" and "Mục 2 ghi rõ …" are sentences: a number without a stop is a label only where the line ends or shouts.
    const after = rest.slice(stop.length).trim();
    if (!/[.:]/.test(stop) && after && !(capital && !/\p{Ll}/u.test(after.slice(0, 40)))) continue;
    if (style === 'annex' && after && !/[.:]/.test(stop) && !capital) continue;
    end += stop.trimEnd().length;
    return { text: text.slice(0, end).trim(), style, nums: value === null ? [] : [value], end };
  }
  return null;
}

function ordinal(word: string): number | null {
  if (/^\d{1,3}[a-z]?$/.test(word)) return parseInt(word, 10);
  if (/^[ivxl]{1,6}$/.test(word)) return romanValue(word);
  const value = wordValue(word);
  if (value !== null) return value;
  return /^[a-hk]$/.test(word) ? pointValue(word) : null;
}

const BULLETS: Record<string, Style> = { '-': 'dash', '–': 'dash', '—': 'dash', '−': 'dash', '‒': 'dash', '+': 'plus', '*': 'star' };
const BULLET = /^([-–—−‒+*•●▪■◦○·∙✓✔➢➤❖□▸►⁃\u25cf\uf000-\uf0ff]|o(?=\s\p{Lu}))(?:\s{0,2}(\+)(?=\s))?(?=\s|\p{L}|\d|[“"([])/u;

function readBullet(text: string): Label | null {
  const match = BULLET.exec(text);
  if (!match) return null;
  const mark = match[1]!;
  let end = match[0].length;
  const tight = !/^\s/.test(text.slice(end));
  // "-5%" is a number and "+84" a telephone; "*chú thích" is a note.
  if (tight && (/^\d/.test(text.slice(end)) || mark === '*' || mark === '·')) return null;
  let style: Style = match[2] ? 'plus' : (BULLETS[mark] ?? (/[o◦○□]/.test(mark) ? 'minor' : 'bullet'));
  let nums: number[] = [];
  const number = /^\s{1,2}(\d{1,2}(?:\.\d{1,2}){1,3}\.?|\d{1,2}[.)])(?=\s)/.exec(text.slice(end));
  if (number?.[1]) {
    nums = strip(number[1], '.)', false).split('.').map(Number);
    end += number[0].length;
    if (style === 'plus' && mark !== '+') style = 'dash';
  }
  return { text: text.slice(0, end).trim(), style, nums, end };
}

function readNumber(text: string): Label | null {
  const match = /^(\d{1,3}(?:\.\d{1,2}){0,5})(\s?[.)/:]-?|\s?-(?=\s))?(?=\s|$|[\p{Lu}“"(])/u.exec(text);
  if (!match) return null;
  const [whole, digits, stop = ''] = match as unknown as [string, string, string?];
  const nums = digits.split('.').map(Number);
  if (nums.length === 1 && !stop) return null;
  const after = text.slice(whole.length).trimStart();
  // "3.5 tỷ đồng", "12. 000": a number in a sentence goes on in small letters or digits.
  if (nums.length > 1 && !stop && !/^[\p{Lu}“"(]/u.test(after)) return null;
  // "3/ 0% hộ tái nghèo" is the third line, "3/5 hộ" three of five.
  if (/^\d/.test(after) && stop !== '.' && !stop.endsWith(')') && !/^\/\s+\d[\d.,]*\s?%/.test(text.slice(digits.length))) return null;
  if (nums.some((value) => value > 199)) return null;
  return { text: whole.trim(), style: stop.includes(')') ? 'bracket' : 'decimal', nums, end: whole.length };
}

function readLetters(text: string): Label | null {
  // II.1. · A.2
  const mixed = /^([IVX]{1,5}|[A-HĐ])\.(\d{1,2}(?:\.\d{1,2}){0,3})[.)/:]?(?=\s|$|[\p{Lu}“"(])/u.exec(text);
  if (mixed) {
    const nums = mixed[2]!.split('.').map(Number);
    return {
      text: mixed[0],
      style: 'decimal',
      nums: [romanValue(mixed[1]!) ?? pointValue(mixed[1]!) ?? 0, ...nums],
      head: mixed[1]!,
      end: mixed[0].length,
    };
  }
  const upper = /^([IVXL]{1,6}|[A-ZĐ])(\s?[.)/:][-–]?|\s?[-–](?=\s))(?=\s|$|[\p{Lu}“"(])/u.exec(text);
  if (upper) {
    const name = upper[1]!;
    const roman = name === 'L' ? null : romanValue(name);
    // "V/v" is short for "về việc".
    if (/^V\/v/i.test(text)) return null;
    if (roman !== null && /^[IVXL]+$/.test(name)) return { text: upper[0].trim(), style: 'roman', nums: [roman], end: upper[0].length };
    const letter = name.length === 1 ? pointValue(name) : null;
    // "A- ĐÁNH GIÁ", "A - TÌNH HÌNH CHUNG" is how Party papers print it; "A - B" are two names.
    if (
      letter !== null &&
      (/^(?:\s?[.)/:]|[-–])/.test(upper[2]!) || /^[^\p{Ll}\s]+ [^\p{Ll}]{4,}$/u.test(text.slice(upper[0].length).trimStart()))
    )
      return { text: upper[0].trim(), style: 'alpha', nums: [letter], end: upper[0].length };
  }
  const lower = /^([a-zđ])(\d{0,2})(\s?\)|[./]-?(?=\s)|-(?=\s))(?=\s|$|\p{L}|[“"(\d])/u.exec(text);
  if (lower) {
    const value = pointValue(lower[1]!) ?? (lower[1] === 'f' ? 6 : null);
    if (value !== null)
      return { text: lower[0].trim(), style: 'letter', nums: lower[2] ? [value, Number(lower[2])] : [value], end: lower[0].length };
  }
  return null;
}

function readParen(text: string): Label | null {
  const match = /^\((?:(\d{1,2})|([a-zđ])|([ivx]{1,5}))\)[.:]?(?=\s|$|[\p{L}“"])/u.exec(text);
  if (!match) return null;
  const value = match[1] !== undefined ? Number(match[1]) : match[3] !== undefined ? romanValue(match[3]) : pointValue(match[2]!);
  // "(i)" alone may open a Roman series; as a letter it would stand ninth.
  const roman = match[2] && /[ivx]/.test(match[2]) ? romanValue(match[2]) : null;
  const number = roman ?? value;
  return number === null ? null : { text: match[0], style: 'paren', nums: [number], end: match[0].length };
}

/** A letter that stands for the digit 1 in a number: "Điều l." → "Điều 1.", or undefined where nothing is wrong. */
export function meantLabel(label: string): string | undefined {
  const meant = label.replace(/^(điều\s)[lI](?=\d{0,2}[.:])/iu, '$11');
  return meant === label ? undefined : meant;
}

/** "I." → "i", "PHẦN THỨ HAI" → "p2", "(1)" → "1": what an id says of a label. */
export function labelKey(label: Label): string {
  const prefix: Partial<Record<Style, string>> = { part: 'p', chapter: 'c', division: 'm', subdivision: 'tm', article: 'd', annex: 'pl' };
  // An article put in later has a letter: "Điều 3a."
  const later = label.style === 'article' ? (/\d([a-z])/.exec(label.text)?.[1] ?? '') : '';
  if (prefix[label.style] !== undefined) return prefix[label.style]! + (label.nums[0] ?? '') + later;
  if (label.style === 'decimal' || label.style === 'bracket' || (label.nums.length && isBullet(label.style))) {
    return (label.head ? [label.head, ...label.nums.slice(1)] : label.nums).join('.').toLowerCase();
  }
  return fold(label.text)
    .replace(/[^a-z\d]/g, '')
    .replace(/^d$/, label.text.toLowerCase().includes('đ') ? 'dd' : 'd');
}

export const isBullet = (style: Style): boolean =>
  style === 'star' || style === 'bullet' || style === 'dash' || style === 'plus' || style === 'minor';

/** Ladder from outermost to innermost, as far as labels alone can tell. */
export const RANK: Record<Style, number> = {
  part: 0,
  annex: 0,
  chapter: 1,
  division: 2,
  subdivision: 3,
  article: 4,
  alpha: 5,
  roman: 6,
  decimal: 7,
  bracket: 8,
  letter: 9,
  paren: 10,
  star: 11,
  bullet: 12,
  dash: 13,
  plus: 14,
  minor: 15,
};
