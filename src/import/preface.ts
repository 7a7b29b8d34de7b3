/** The letterhead and title: everything before the first line of the text proper, piece by piece. */
import { fold } from '../language/fold.js';
import type { Block } from '../schema/text.js';
import { type Ids, place } from './body.js';
import { pieces, type Piece } from './columns.js';
import { beginsBody, headRole, isHeadName, kindOf, type Role } from './head-lines.js';
import { readLabel } from './labels.js';
import type { Line } from './lines.js';
import { countWords, isCaps } from './shape.js';
import { BASIS, isEnacting } from './units.js';
import { toContent, type Words } from './words.js';

export interface Preface {
  blocks: Block[];
  parts: { role: Role; text: string; words: Words; block: Block; line: number }[];
  /** Index of the first line after it. */
  end: number;
  bars: { line: number; raw: number; text: string }[];
}

/** No letterhead and title take more lines than this. */
const LONGEST = 60;

/** Lines a portal may print over a paper: where on the site it stands, when it was put there. */
const FOREIGN = 12;

export function readPreface(lines: readonly Line[], ids: Ids, cite: (words: Words) => Words = (words) => words): Preface {
  const out = findHead(lines);
  nameBodies(out);
  for (const { block, role, words } of out.parts) {
    block.id = ids.ofRole(`pre.${role}`);
    if (role === 'subject') block.content = toContent(cite(words));
  }
  return out;
}

/** What only the head of a paper prints. */
const landmarks = ({ parts }: Preface): number =>
  new Set(
    parts.flatMap(({ role }) =>
      role === 'motto' ? 'state' : role === 'theme' ? 'kind' : ['state', 'number', 'kind', 'place'].includes(role) ? role : [],
    ),
  ).size;

/** The head from the first line on, or from the line below where the marks of a head begin. What stands over it is kept as it is. */
function findHead(lines: readonly Line[]): Preface {
  const top = readHead(lines, 0);
  if (landmarks(top) >= 2) return top;
  let skipped = 0;
  for (let start = 1; start < lines.length && skipped < FOREIGN; start++) {
    const over = lines[start - 1]!;
    if (over.words.text !== '' || over.cells) skipped++;
    if (
      over.words.marks.some((mark) => mark.noteBody !== undefined) ||
      /^(?:phan|chuong|dieu|muc)\s/.test(fold(over.words.text.slice(0, 12)))
    )
      break;
    if (lines[start]!.words.text === '' && !lines[start]!.cells) continue;
    const found = readHead(lines, start);
    if (landmarks(found) < Math.max(2, landmarks(top) + 1)) continue;
    const foreign: Preface = { blocks: [], parts: [], end: 0, bars: [] };
    for (const line of lines.slice(0, start)) for (const part of pieces(line, foreign.bars)) add(foreign, part, 'other', line);
    return {
      blocks: [...foreign.blocks, ...found.blocks],
      parts: [...foreign.parts, ...found.parts],
      end: found.end,
      bars: [...foreign.bars, ...found.bars],
    };
  }
  return top;
}

function add(out: Preface, part: Piece, role: Role, line: Line): void {
  const block: Block = {
    id: '',
    kind: 'paragraph',
    role,
    content: toContent(part.words),
    ...place({ lines: [line.no, line.no], raw: part.raw }, part.words.text),
  };
  out.blocks.push(block);
  out.parts.push({ role, text: part.words.text, words: part.words, block, line: line.no });
}

function readHead(lines: readonly Line[], from: number): Preface {
  const out: Preface = { blocks: [], parts: [], end: from, bars: [] };
  const state: State = { kind: false, subject: 0, blank: false, last: undefined, ruled: false, seen: out.parts };
  let printed = 0;
  let blanks = 0;
  for (let index = from; index < lines.length && printed < LONGEST; index++) {
    const line = lines[index]!;
    if (line.words.text === '' && !line.cells) {
      if (line.words.marks.length) break;
      blanks++;
      continue;
    }
    state.blank = blanks > 0;
    blanks = 0;
    printed++;
    const bars: Preface['bars'] = [];
    const parts = pieces(line, bars);
    const carried = state.broken;
    state.broken = carried === undefined && parts.length === 1 ? brokenRole(line, lines[index + 1]) : undefined;
    const whole = carried ?? state.broken;
    const roles = parts.map((part) => whole ?? roleOf(part, state, parts.length, lines, index));
    if (roles.some((role) => role === undefined)) break;
    out.bars.push(...bars);
    parts.forEach((part, i) => {
      const role = roles[i]!;
      add(out, part, role, line);
      state.last = role;
      if (role === 'kind') state.kind = true;
      if (role === 'theme') state.kind = true;
      if (role === 'subject') state.subject++;
      if (role === 'rule' && state.subject) state.ruled = true;
    });
    out.end = index + 1;
  }
  return out;
}

interface State {
  kind: boolean;
  subject: number;
  blank: boolean;
  last: Role | undefined;
  /** A rule under the subject closes the title. */
  ruled: boolean;
  seen: Preface['parts'];
  /** The role this line has together with the next. */
  broken?: Role | undefined;
}

/** A number whose digits were set on the next line. */
export const BARE_NUMBER = /^số\s?:?$/iu;

/** What a line is together with the next, where it is nothing by itself: "CỘNG HÒA XÃ HỘI CHỦ / NGHĨA VIỆT NAM", "…, ngày 25 / tháng 6 năm 2026". */
function brokenRole(line: Line, next: Line | undefined): Role | undefined {
  if (!next || line.cells || next.cells || next.bars.length || next.gaps.length) return undefined;
  const [text, more] = [line.words.text, next.words.text];
  if (!text || !more || text.length + more.length > 110) return undefined;
  // "Số:" / "55/KH-UBND"
  if (BARE_NUMBER.test(text)) return /^\d{1,4}\s?[-/]/.test(more) && headRole(`${text} ${more}`) === 'number' ? 'number' : undefined;
  if (headRole(text) || headRole(more)) return undefined;
  const role = headRole(`${text} ${more}`);
  return role === 'state' || role === 'motto' || role === 'place' ? role : undefined;
}

/** The role of a piece, or undefined when the text proper begins with it. */
function roleOf(piece: Piece, state: State, columns: number, lines: readonly Line[], index: number): Role | undefined {
  const { text } = piece.words;
  const plain = headRole(text);
  if (plain === 'rule' && state.last === undefined) return undefined;
  if (plain) return plain;
  if (/^kính gửi/iu.test(text)) return undefined;
  const caps = isCaps(text);
  if (isEnacting(text) && state.kind) return undefined;
  const label = readLabel(text);
  // "I." and "PHẦN THỨ NHẤT" open the text. A letter with a stop may be a name in a letterhead, so it must be alone on its line.
  if (label && columns === 1 && !(label.style === 'alpha' && !state.kind && beginsBody(text))) return undefined;
  if (!state.kind && /^(?:trang|cong) thong tin dien tu\b|^trang chu\b/.test(fold(text.slice(0, 40)))) return 'other';
  if (!state.kind) {
    // A letter names its subject under its number: "V/v …".
    if (/^v\/v\s/iu.test(text) && text.length <= 300) return 'subject';
    if (state.last === 'subject' && (!state.blank || /^\p{Ll}/u.test(text)) && columns === 1 && text.length < 200 && !/[.;:]$/.test(text))
      return 'subject';
    const kind = kindOf(text);
    if (kind && (caps || text.length === kind[2].length) && text.length <= 300) return 'kind';
    if (
      caps &&
      columns === 1 &&
      !beginsBody(text) &&
      state.seen.some((part) => part.role === 'state') &&
      countWords(text) + (state.blank ? capsBelow(lines, index) : 0) > 12 &&
      text.length <= 1200
    )
      return 'theme';
    if (
      isHeadName(text) &&
      (columns > 1 || beginsBody(text) || goesOnAsName(state, text, lines, index)) &&
      !(columns === 1 && countWords(text) > 20)
    )
      return 'issuer';
    if (columns === 1 && isSmallName(text) && lines.slice(index + 1, index + 5).some((line) => isLandmark(line.words.text)))
      return 'issuer';
    if (columns > 1 && text.length < 120) return 'other';
    return undefined;
  }
  if (state.last === 'theme' && caps && !state.blank && !beginsBody(text)) return 'theme';
  if (state.subject === 0 && /^\p{Ll}/u.test(text) && text.length < 300) return 'subject';
  if (BASIS.test(text)) return undefined;
  if (state.last === 'session' && (caps || /^\(/.test(text)) && text.length <= 120) return 'session';
  if (caps && text.length <= 160 && state.subject > 0 && isAuthor(text)) return followedBySession(lines, index) ? 'session' : 'issuer';
  if (state.ruled || text.length > 420) return undefined;
  // Under a title in capitals a long line in small letters is the text: "Đại hội … họp trong hai ngày …,".
  const over = state.seen.at(-1);
  if (over?.role === 'subject' && isCaps(over.text) && !caps && /^\p{Lu}/u.test(text) && !/^(?:về|v\/v|của)\s/iu.test(text))
    if (countWords(text) + (columns === 1 ? wordsBelow(lines, index) : 0) > 25) return undefined;
  const sentence = /[;:]$/.test(text) || (/\.$/.test(text) && countWords(text) > 12) || /\.\s\p{Lu}\p{Ll}/u.test(text);
  if (state.subject === 0 && state.last !== 'issuer') return sentence && text.length > 160 ? undefined : 'subject';
  if (/^\(/.test(text)) return 'subject';
  if (sentence) return undefined;
  if (caps && text.length <= 200) return 'subject';
  // The title goes on: on the next line, or after a break in small letters.
  if (
    /^\p{Ll}/u.test(text) ||
    (over?.role === 'subject' && isCaps(over.text) && /^(?:Về|V\/v)\s/u.test(text)) ||
    (!state.blank && state.last === 'subject' && text.length < 200)
  )
    return 'subject';
  return undefined;
}

/** How many words a sentence goes on for on the lines below. */
function wordsBelow(lines: readonly Line[], index: number): number {
  let count = 0;
  for (const { words, cells } of lines.slice(index + 1, index + 6)) {
    if (cells || !/^(?:[\p{Ll}\d]|[-–]\s?\d{4})/u.test(words.text) || (readLabel(words.text) && !/^[-–]\s?\d{4}/.test(words.text))) break;
    count += countWords(words.text);
  }
  return count;
}

/** How many words in capitals go on below a line without a break: a theme is set on several lines. */
function capsBelow(lines: readonly Line[], index: number): number {
  let count = 0;
  for (const { words, cells } of lines.slice(index + 1, index + 8)) {
    const { text } = words;
    if (cells || !text || !isCaps(text) || headRole(text) || kindOf(text) || beginsBody(text) || readLabel(text)) break;
    count += countWords(text);
  }
  return count;
}

/** A name broken over lines: "HỘI / ĐỒNG NHÂN DÂN", "ỦY BAN NHÂN DÂN / PHƯỜNG X". */
function goesOnAsName(state: State, text: string, lines: readonly Line[], index: number): boolean {
  if (state.last !== undefined) return countWords(text) <= 12;
  const next = lines.slice(index + 1, index + 3).find((line) => line.words.text)?.words.text ?? '';
  return countWords(text) <= 4 && isCaps(next.split(/\s{3}|\|/)[0] ?? next);
}

/** A body named in small letters, as some type it: "Chi bộ Trường Mầm non Hoa Sen". */
const isSmallName = (text: string): boolean =>
  text.length <= 80 && /^\p{Lu}/u.test(text) && !/[.;:,!?]/.test(text) && countWords(text) <= 12 && beginsBody(text) && !kindOf(text);

const isLandmark = (text: string): boolean => ['state', 'star', 'number', 'place'].includes(headRole(text) ?? '');

/** Who decides, named again over the legal bases. */
const isAuthor = (text: string): boolean =>
  /^(?:hoi dong nhan dan|uy ban nhan dan|chu tich|ban chap hanh|ban thuong vu|hoi nghi|dai hoi|dang uy|thuong truc|uy ban mat tran)/.test(
    fold(text).replace(/\s+/g, ' '),
  );

const followedBySession = (lines: readonly Line[], index: number): boolean =>
  lines.slice(index + 1, index + 4).some((line) => headRole(line.words.text) === 'session');

/** Tells the higher body from the issuer: the last named body over the title is the issuer, what stands before is its parent. */
function nameBodies(preface: Preface): void {
  const title = preface.parts.findIndex((part) => part.role === 'kind' || part.role === 'theme');
  const heads = preface.parts.filter((part, index) => part.role === 'issuer' && (title < 0 || index < title));
  let last = -1;
  heads.forEach((part, index) => {
    const broken = index > 0 && /^(?:hoi|uy ban|uy|hoi dong|ban|mat tran)$/.test(fold(heads[index - 1]!.text));
    if (broken && beginsBody(`${heads[index - 1]!.text} ${part.text}`)) last = index - 1;
    // A district or province after the name of a body says where the body is.
    const area = /^(?:thanh pho|tinh|quan|huyen|tp)\b/.test(fold(part.text)) && index > 0;
    if (beginsBody(part.text) && !broken && !area) last = index;
  });
  heads.slice(0, Math.max(0, last)).forEach((part) => {
    part.role = 'parent';
    part.block.role = 'parent';
  });
}
