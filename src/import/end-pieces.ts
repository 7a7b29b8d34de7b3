/** Pieces of a line at the end of a paper, where a list or a whole signature may have been set on one line. */
import { pieces, type Piece } from './columns.js';
import { endRole, isName } from './head-lines.js';
import type { Line } from './lines.js';
import { SURNAMES } from './personal-data.js';
import { isCaps } from './shape.js';
import { cut } from './words.js';

export interface EndPiece extends Piece {
  /** A recipient of its own, though no bullet stands before it. */
  entry?: true;
}

type Bar = { line: number; raw: number; text: string };

const LISTED = /^nơi (?:nhận|gửi)\s?:(?=\s?\S)/iu;
const OFFICE =
  /^(?:(?:PHÓ |QUYỀN |Q\. ?|P\. ?)?(?:BÍ THƯ|CHỦ TỊCH|TRƯỞNG BAN|TRƯỞNG ĐOÀN|CHÁNH VĂN PHÒNG|CHỦ NHIỆM|GIÁM ĐỐC|HIỆU TRƯỞNG|TRƯỞNG CÔNG AN))(?: THƯỜNG TRỰC| CHI BỘ| ĐẢNG [UỦ][ỶY]| HĐND| UBND)?$/u;
/** What makes the words behind it the name of a body: "BAN BÍ THƯ", "ĐOÀN CHỦ TỊCH". */
const BODY = /^(?:BAN|ĐOÀN|PHÓ|QUYỀN|Q\.|P\.)$/u;

/** A list on the line of its heading is longer than any other line that is looked at here. */
export const opensList = (text: string): boolean => LISTED.test(text.slice(0, 16));

export function endPieces(line: Line, bars: Bar[]): EndPiece[] {
  return pieces(line, bars).flatMap((piece) => listed(piece) ?? signing(piece) ?? filed(piece) ?? beside(piece) ?? [piece]);
}

/** Cuts a piece at offsets of its text. */
function parts(piece: Piece, at: readonly number[], entries: boolean): EndPiece[] {
  const edges = [0, ...at, piece.words.text.length];
  return edges.slice(1).flatMap((to, index): EndPiece[] => {
    const words = cut(piece.words, edges[index]!, to);
    return words.text ? [{ ...piece, words, raw: words.text, ...(entries && index > 0 && { entry: true as const }) }] : [];
  });
}

/** "Nơi nhận: A; B; Lưu VP." */
function listed(piece: Piece): EndPiece[] | undefined {
  const { text } = piece.words;
  const head = LISTED.exec(text);
  if (!head) return undefined;
  const from = head[0].length;
  const cuts = between(text, from, /;\s|[,.]\s(?=[-–+•]\s)/g);
  const last = text.slice(text.lastIndexOf(',') + 1).trim();
  if (!cuts.length && /^lưu(?=[\s.:]|$)/iu.test(last)) cuts.push(...between(text, from, /,\s/g));
  return parts(piece, [from, ...cuts], true);
}

/** Offsets behind the matches that stand in no brackets. */
function between(text: string, from: number, pattern: RegExp): number[] {
  const out: number[] = [];
  let depth = 0;
  let at = from;
  for (const match of text.slice(from).matchAll(pattern)) {
    const end = from + match.index + match[0].length;
    for (; at < end; at++) depth = Math.max(0, depth + (text[at] === '(' ? 1 : text[at] === ')' ? -1 : 0));
    if (!depth) out.push(end);
  }
  return out;
}

/** "T/M CHI BỘ BÍ THƯ Tô Văn A": the bodies in capitals, the office, the name. */
function signing(piece: Piece): EndPiece[] | undefined {
  const { text } = piece.words;
  if (text.length > 160 || endRole(text.slice(0, 110)) !== 'authority') return undefined;
  const starts = [...text.matchAll(/(?:^|\s)(?=\S)/g)].map((match) => match.index + match[0].length);
  const name = starts.slice(1).find((at) => /^\p{Lu}\p{Ll}/u.test(text.slice(at)));
  const named = name !== undefined && isName(text.slice(name)) && !/\p{Ll}/u.test(text.slice(0, name).replace(/^t\/m/iu, ''));
  const end = named ? name : text.length;
  const words = text.slice(0, end).trim();
  const office = starts.find(
    (at, index) => index > 1 && at < end && OFFICE.test(words.slice(at)) && !BODY.test(text.slice(starts[index - 1]!, at).trim()),
  );
  const cuts = [...(office === undefined ? [] : [office]), ...(named ? [name] : [])];
  return cuts.length ? parts(piece, cuts, false) : undefined;
}

/** "- Lưu VPĐU. Trần Văn A": the signatory of the right column, one space behind the last recipient. */
function filed(piece: Piece): EndPiece[] | undefined {
  const { text } = piece.words;
  if (text.length > 160 || !/^[^\p{L}\p{N}]{0,4}lưu[\s.:]/iu.test(text)) return undefined;
  for (const match of text.matchAll(/(?:[.;,]|\p{Lu}{2})\s(?=\p{Lu}\p{Ll})/gu)) {
    const at = match.index + match[0].length;
    const name = text.slice(at);
    const count = name.split(' ').length;
    if (count < 3 || !SURNAMES.has(name.split(' ')[0]!.toLowerCase()) || !isName(name)) continue;
    return parts(piece, [at], false).map((part, index) => ({ ...part, right: piece.right || index > 0 }));
  }
  return undefined;
}

/** "- UBND huyện (b/c); KT. CHỦ TỊCH": an office of the right column, one space behind a recipient. */
function beside(piece: Piece): EndPiece[] | undefined {
  const { text } = piece.words;
  if (text.length > 160 || !/^[-–+•*]/.test(text)) return undefined;
  for (const match of text.matchAll(/[;,.]\s(?=\p{Lu}|\()/gu)) {
    const at = match.index + match[0].length;
    const role = endRole(text.slice(at));
    if (role !== 'signed' && !(isCaps(text.slice(at)) && (role === 'authority' || role === 'position'))) continue;
    return parts(piece, [at], false).map((part, index) => ({ ...part, right: piece.right || index > 0 }));
  }
  return undefined;
}
