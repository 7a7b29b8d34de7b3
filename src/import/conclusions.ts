/** The end of a paper: who receives it, who signed it, and what stands after the signature. */
import type { Block, Recipient, Signature } from '../schema/text.js';
import { isTitleOfText, OPENING } from './annex.js';
import { type Ids, place } from './body.js';
import { pieces } from './columns.js';
import { endPieces, opensList, type EndPiece } from './end-pieces.js';
import { endRole, headRole, isName, type Role } from './head-lines.js';
import { readLabel, isBullet } from './labels.js';
import type { Line } from './lines.js';
import { isCaps, strip } from './shape.js';
import { afterLabel, toContent, type Words } from './words.js';

const ENDS = ' ,;.';
/** What is longer is no recipient and no office. */
const LONGEST = 600;
/** The last recipient is the file: "- Lưu VPĐU." */
const FILED = /^[^\p{L}\p{N}]{0,4}lưu(?=[\s.:,;]|$)/iu;

export interface Conclusions {
  blocks: Block[];
  recipients: Recipient[];
  signature: Signature | null;
  /** Lines after the signature. */
  end: number;
  bars: { line: number; raw: number; text: string }[];
}

/** Index of the line where recipients or signature begin, or the number of lines. */
export function findEnd(lines: readonly Line[], from: number): number {
  let start = lines.length;
  for (let index = from; index < lines.length; index++) {
    const { text } = lines[index]!.words;
    if (!text || (text.length > 300 && !lines[index]!.cells && !opensList(text))) continue;
    const role = endPieces(lines[index]!, []).map((piece) => endRole(piece.words.text));
    if (role.includes('recipients-label') || role.includes('authority')) {
      start = index;
      break;
    }
  }
  if (start === lines.length) start = lastOffice(lines, from) ?? lastBody(lines, from) ?? start;
  return signatureBefore(lines, from, recipientsBefore(lines, from, start));
}

/** Without either mark: an office in capitals with a name under it as the last lines. */
function lastOffice(lines: readonly Line[], from: number): number | undefined {
  const tail: number[] = [];
  for (let index = lines.length - 1; index >= from && tail.length < 8; index--) if (lines[index]!.words.text) tail.push(index);
  const office = tail.filter((index) => pieces(lines[index]!, []).some((piece) => endRole(piece.words.text) === 'position')).at(-1);
  return office !== undefined && tail.some((index) => index > office && pieces(lines[index]!, []).some((piece) => isName(piece.words.text)))
    ? office
    : undefined;
}

/** Nobody signs, as in a draft: the body that speaks is named in capitals, apart from the text, as the last line. */
function lastBody(lines: readonly Line[], from: number): number | undefined {
  let index = lines.length - 1;
  while (index > from && lines[index]!.words.text === '') index--;
  const { words, cells } = lines[index] ?? { words: { text: '' } };
  const apart = index - 1 > from && lines[index - 1]!.words.text === '';
  return apart && !cells && words.text.length <= 110 && isCaps(words.text) && isSigningBody(words.text) && !/[.;:,]$/.test(words.text)
    ? index
    : undefined;
}

const isSigningBody = (text: string): boolean =>
  /^(?:BAN (?:CHẤP HÀNH|THƯỜNG VỤ|TỔ CHỨC)|ĐẢNG [UỦ][ỶY]|CHI [UỦ][ỶY]|ĐOÀN CHỦ TỊCH|(?:ỦY|UỶ) BAN (?:NHÂN DÂN|MẶT TRẬN)|HỘI ĐỒNG NHÂN DÂN|THƯỜNG TRỰC)(?!\p{L})/u.test(
    text,
  );

/** Recipients printed without "Nơi nhận": a list whose last entry is what is kept on file. */
function recipientsBefore(lines: readonly Line[], from: number, start: number): number {
  let index = start;
  const back = (): void => {
    do index--;
    while (index >= from && lines[index]!.words.text === '');
  };
  back();
  if (start === lines.length) while (index >= from && !FILED.test(lines[index]!.words.text) && start - index < 12) back();
  if (index < from || !FILED.test(lines[index]!.words.text)) return start;
  let first = index;
  for (back(); index >= from; back()) {
    const { text } = lines[index]!.words;
    const label = readLabel(text);
    if (!label || !isBullet(label.style) || text.length > 110 || (/\.$/.test(text) && !/\bb\/c\)/.test(text))) break;
    first = index;
  }
  return first;
}

/** A signature that stands over the recipients, and place and date that stand over a signature. */
function signatureBefore(lines: readonly Line[], from: number, start: number): number {
  if (start === lines.length) return start;
  let first = start;
  let office = false;
  for (let index = start - 1, steps = 0; index >= from && steps < 12; index--, steps++) {
    const { text } = lines[index]!.words;
    if (text === '') continue;
    const role = endRole(text) ?? (headRole(text) === 'place' ? 'place' : undefined);
    const signs = role === 'position' || role === 'authority' || role === 'signed';
    if (!signs && role !== 'place' && !(isName(text) && !office)) break;
    office ||= role === 'position' || role === 'authority';
    if (office || role === 'place') first = index;
    if (role === 'place') break;
  }
  return first;
}

export function readEnd(lines: readonly Line[], ids: Ids): Conclusions {
  const out: Conclusions = { blocks: [], recipients: [], signature: null, end: lines.length, bars: [] };
  let signed = false;
  let listed = 0;
  let signing = false;
  let last: Recipient | undefined;
  const sign: Signature = {};
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    if (line.words.text === '' && !line.cells) {
      hangNotes(out.blocks, line.words);
      continue;
    }
    if (isAfter(line, sign, listed)) {
      out.end = index;
      break;
    }
    for (const piece of endPieces(line, out.bars)) {
      const found = roleOf(piece, signing, listed, sign);
      const { words } = found;
      // A body named where nobody has signed yet is who signs, not an office.
      const role =
        found.role !== 'signed' && !sign.authority && !sign.position && isSigningBody(words.text) && isCaps(words.text)
          ? 'authority'
          : found.role;
      const { text } = words;
      const label = role === 'recipient' ? readLabel(text) : null;
      const content = label ? afterLabel(words, label.end) : words;
      const block: Block = {
        id: ids.ofRole(`end.${role}`),
        kind: label ? 'item' : 'paragraph',
        role,
        ...(label && { label: label.text }),
        content: toContent(content),
        ...place({ lines: [line.no, line.no], raw: piece.raw }, label ? `${label.text} ${content.text}` : text),
      };
      out.blocks.push(block);
      if (role === 'recipients-label') listed = 1;
      if (role === 'recipient') {
        listed++;
        if (label || !last || piece.entry) out.recipients.push((last = recipient(content.text, block.id)));
        else if (content.text) last.text = strip(`${last.text} ${content.text}`, ENDS, false);
      }
      if (role === 'authority') {
        signing = true;
        sign.authority = more(sign.authority, text);
      }
      if (role === 'position') {
        signing = true;
        sign.position = more(sign.position, text);
      }
      // "(ký tên, đóng dấu)" asks for a signature, "(đã ký)" is one.
      if (role === 'signed') signed ||= /đã/iu.test(text);
      if (role === 'signatory') {
        sign.name = text;
        sign.blockId = block.id;
      }
    }
  }
  if (sign.authority || sign.position || sign.name) {
    out.signature = {
      authority: sign.authority ?? null,
      position: sign.position ?? null,
      name: sign.name ?? null,
      state: signed ? 'signed' : 'unsigned',
      ...(sign.blockId && { blockId: sign.blockId }),
    };
  }
  return out;
}

/** An office may be printed on two or three lines, not on more. */
const more = (known: string | null | undefined, text: string): string =>
  !known ? text : known.length + text.length > 300 ? known : `${known} ${text}`;

/** A note whose text alone stood on a line hangs on the block before. */
function hangNotes(blocks: Block[], words: Words): void {
  const block = blocks.at(-1);
  if (!block || !words.marks.length) return;
  const runs = toContent(words);
  if (typeof runs !== 'string')
    block.content = [
      ...(typeof block.content === 'string' ? [{ text: block.content }] : (block.content ?? [])),
      ...runs.filter((run) => run.text !== ''),
    ];
}

function roleOf(piece: EndPiece, signing: boolean, listed: number, sign: Signature): { words: Words; role: Role } {
  const { words } = piece;
  const { text } = words;
  const plain = endRole(text);
  if (plain) return { words, role: plain };
  const label = readLabel(text);
  if (text.length > LONGEST) return { words, role: 'other' };
  if (piece.entry) return { words, role: 'recipient' };
  if (label && isBullet(label.style)) return { words, role: 'recipient' };
  if (isName(text) && (signing || piece.right || sign.name === undefined) && !(listed > 0 && !signing && !piece.right && !isSolo(text)))
    return { words, role: 'signatory' };
  if (headRole(text) === 'place') return { words, role: 'place' };
  if (signing && isCaps(text) && !sign.name) return { words, role: sign.position ? 'position' : 'authority' };
  if (listed > 0 && !sign.name && text.length < 160) return { words, role: 'recipient' };
  return { words, role: 'other' };
}

/** A name on its own under a list, not a body that is written in capitals like a name: "Văn Phòng". */
const isSolo = (text: string): boolean => text.split(' ').length >= 3;

/** What follows the signature: an annex, notes, anything set as running text. */
function isAfter(line: Line, sign: Signature, listed: number): boolean {
  const { text } = line.words;
  if (sign.name === undefined && listed < 2) return false;
  if (/^[\u00b9\u00b2\u00b3\u2070-\u2079\ufffd]/.test(text) || /^[([]\^?\d{1,3}[)\]]/.test(text)) return true;
  if (line.cells && sign.name !== undefined) return true;
  return (
    sign.name !== undefined &&
    ((OPENING.has(readLabel(text)?.style ?? 'dash') && !endRole(text)) ||
      isTitleOfText(text) ||
      /^(?:phụ lục|danh mục|danh sách|biểu mẫu|\(kèm theo)/iu.test(text) ||
      text.length > 160)
  );
}

function recipient(text: string, blockId: string): Recipient {
  const bare = strip(text, ENDS, false);
  const match = /^(.*?)\s?\(([^()]{1,60})\)$/su.exec(bare);
  const purpose = match?.[2]?.trim();
  if (match && purpose !== undefined && /^(?:để\s|b\/c|báo cáo|thực hiện|phối hợp|biết|t\/h|đăng|theo dõi|chỉ đạo|để)/iu.test(purpose)) {
    return { text: match[1]! || `(${purpose})`, purpose, blockId };
  }
  return { text: bare || text || '-', purpose: null, blockId };
}
