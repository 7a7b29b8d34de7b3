/** Pieces of a line that prints two columns: letterhead and signature. */
import type { Line } from './lines.js';
import { isBullet, readLabel } from './labels.js';
import { strip } from './shape.js';
import { cut, isEmpty, type Words } from './words.js';

export interface Piece {
  words: Words;
  line: number;
  raw: string;
  /** Whether other pieces stand to its left on the line. */
  right: boolean;
}

type Bar = { line: number; raw: number; text: string };

/** A line with more gaps and bars than this is no letterhead. */
const MOST = 12;

/** Two columns set side by side with a single space between. */
const GLUED = [
  /^(.{2,90}?\S)\s+(?=CỘNG H[OÒ][AÀ] XÃ HỘI CHỦ NGHĨA VIỆT NAM$|ĐẢNG CỘNG SẢN VIỆT NAM$)/u,
  /^(.{2,90}?\S)\s+(?=Độc lập\s?[-–]\s?Tự do\s?[-–]\s?Hạnh phúc)/u,
  /^(Số\s?:?\s?\S{1,30}(?:\s?[-–/]\s?\S{1,20})?)\s+(?=\p{Lu}[\p{L}\s.\d]{1,50},\s?ngày)/u,
  /^(Nơi (?:nhận|gửi)\s?:)\s+(?=(?:T\/M|TM\.?|KT\.?|K\/T|TL\.?|T\/L|CHỦ TỊCH|BÍ THƯ)\s?)/u,
  /^(\*)\s+(?=\p{Lu}[\p{L}\s.\d]{1,50},\s?ngày)/u,
];

export function pieces(line: Line, bars: Bar[]): Piece[] {
  if (line.cells)
    return line.cells.filter((cell) => !isEmpty(cell)).map((words, index) => ({ words, line: line.no, raw: words.text, right: index > 0 }));
  const { words } = line;
  if (isEmpty(words)) return [];
  const noted = words.marks.some((mark) => mark.noteBody !== undefined);
  if (noted || line.gaps.length + line.bars.length > MOST) return [{ words, line: line.no, raw: line.raw, right: false }];
  if (line.bars.length && /^[|:\-+ ]+$/.test(words.text) && !words.marks.length) {
    for (const match of line.raw.matchAll(/[|:\-+]+/g)) bars.push({ line: line.no, raw: match.index, text: match[0] });
    return [];
  }
  const edges: number[] = [0];
  const isBar = new Set(line.bars.map((bar) => bar.at));
  for (const at of [...line.gaps, ...isBar].sort((a, b) => a - b)) {
    const left = words.text
      .slice(edges.at(-1)!, at)
      .replace(/^[\s|]+/, '')
      .trim();
    const right = words.text.slice(at, at + 40).trim();
    if (at > edges.at(-1)! && (isBar.has(at) || (left && !belongs(left, right)))) edges.push(at);
  }
  const whole = edges.length === 1;
  for (const bar of line.bars) bars.push({ line: line.no, raw: bar.raw, text: '|' });
  const out: Piece[] = [];
  edges.forEach((from, index) => {
    let part = cut(words, from, edges[index + 1] ?? words.text.length);
    if (part.text.startsWith('|')) part = cut(part, 1);
    if (isEmpty(part)) return;
    const raw = whole
      ? line.raw
      : line.raw.slice(line.rawAt(from), edges[index + 1] === undefined ? undefined : line.rawAt(edges[index + 1]!));
    const glue = GLUED.map((pattern) => pattern.exec(part.text)).find((match) => match !== null);
    if (glue) {
      const at = glue[1]!.length;
      out.push({ words: cut(part, 0, at), line: line.no, raw: part.text.slice(0, at), right: out.length > 0 });
      out.push({ words: cut(part, at), line: line.no, raw: part.text.slice(at).trim(), right: true });
    } else out.push({ words: part, line: line.no, raw: strip(raw, ' \t\u00a0|'), right: out.length > 0 });
  });
  return out;
}

/** A wide space that is a blank to fill in, or the indent after a number or bullet, parts no columns. */
function belongs(left: string, right: string): boolean {
  if (/^(?:tháng|năm)\b/iu.test(right) || /(?:ngày|tháng|năm)$/iu.test(left)) return true;
  const bullet = readLabel(left);
  // An entry of a list ends with a comma too; what stands apart from it is the other column.
  if (left.endsWith(',') && !(bullet && isBullet(bullet.style))) return true;
  if (/^số\s?:?$/iu.test(left)) return true;
  if (/^số\s?:?\s?\d*$/iu.test(left) && /^[-/]/.test(right)) return true;
  const label = readLabel(`${left} x`);
  return label !== null && label.end >= left.length;
}
