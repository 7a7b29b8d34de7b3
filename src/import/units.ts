/** Puts the lines of the text proper together into paragraphs, items and tables: one unit for each. */
import { isBullet, readLabel, type Label } from './labels.js';
import type { Line } from './lines.js';
import { countWords, endsInside, endsOpen, endsSentence, isCaps, isRule, wrapWidth } from './shape.js';
import { readTables } from './tables.js';
import { afterLabel, isEmpty, joinAll, type Words } from './words.js';

/** What a legal basis begins with. */
export const BASIS =
  /^(?:căn cứ|xét|theo (?:đề nghị|tờ trình|kết luận|ý kiến)|thực hiện (?:nghị quyết|quyết định|chỉ thị|kế hoạch|kết luận|chương trình|hướng dẫn|quy định)|trên cơ sở|sau khi)[\s:]/iu;

export interface Unit {
  label: Label | null;
  /** The words after the label. */
  words: Words;
  lines: [number, number];
  raw: string;
  /** Lines after which a break in mid-sentence was closed. */
  joins: number[];
  rows?: Words[][];
  rule?: true;
}

/** Blank lines a page break may leave in a sentence. */
const PAGE_GAP = 8;

interface Draft {
  parts: Words[];
  label: Label | null;
  /** The words so far end here; only the tail is looked at. */
  last: Line;
  raws: string[];
  lines: [number, number];
  joins: number[];
  length: number;
  rule?: true;
}

export function readUnits(lines: readonly Line[]): { units: Unit[]; bars: { line: number; raw: number; text: string }[] } {
  const { tables, bars } = readTables(lines);
  const widths = lines.map((line) => (line.whole || line.bars.length ? 0 : printedWidth(line)));
  const width = wrapWidth(
    widths,
    widths.filter((length, index) => length && stopsInside(lines[index]!.words.text, lines[index + 1]?.words.text ?? '')),
  );
  const units: Unit[] = [];
  let draft: Draft | undefined;
  let blanks = 0;
  const flush = (): void => {
    if (draft) units.push(finish(draft));
    draft = undefined;
  };
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    const table = tables.get(index);
    if (table) {
      flush();
      units.push(table.unit);
      index = table.end;
      blanks = 0;
      continue;
    }
    if (line.words.text === '') {
      // A line that held nothing but the text of a note hangs on what stands before it.
      if (!isEmpty(line.words) && draft) draft.parts.push(line.words);
      else if (!isEmpty(line.words)) draft = start(line, null);
      blanks++;
      continue;
    }
    const label = labelOf(line.words);
    if (draft && continues(draft, line, label, blanks, width)) {
      const open = draft.label !== null && draft.length === 0;
      if (!open && (blanks > 0 || !width)) draft.joins.push(draft.lines[1]);
      draft.parts.push(line.words);
      draft.raws.push(...Array<string>(blanks).fill(''), line.raw);
      draft.lines[1] = line.no;
      draft.last = line;
      draft.length += line.words.text.length + 1;
    } else {
      flush();
      draft = start(line, label);
    }
    blanks = 0;
  }
  flush();
  return { units, bars };
}

/** The label of a line; where a note stands in front of it or inside, there is none to be taken off. */
function labelOf(words: Words): Label | null {
  const label = readLabel(words.text);
  return label && words.marks.some((mark) => mark.start === mark.end && mark.start < label.end) ? null : label;
}

function start(line: Line, label: Label | null): Draft {
  const length = line.words.text.length - (label?.end ?? 0);
  const draft: Draft = {
    parts: [line.words],
    label,
    last: line,
    raws: [line.raw],
    lines: [line.no, line.no],
    joins: [],
    length: Math.max(0, length),
  };
  if (!label && isRule(line.words.text)) draft.rule = true;
  return draft;
}

function finish(draft: Draft): Unit {
  const all = joinAll(draft.parts);
  const words = draft.label ? afterLabel(all, draft.label.end) : all;
  const unit: Unit = { label: draft.label, words, lines: draft.lines, raw: draft.raws.join('\n'), joins: draft.joins };
  if (draft.rule) unit.rule = true;
  return unit;
}

/** Whether a line goes on with what the lines before it began. */
function continues(draft: Draft, line: Line, label: Label | null, blanks: number, width: number): boolean {
  if (draft.rule || blanks > PAGE_GAP) return false;
  const text = line.words.text;
  const before = draft.last.words.text;
  const small = /^\p{Ll}/u.test(text);
  const full = width > 0 && !line.whole && fillsLine(draft, line, width);
  if (blanks === 0 && isRange(before, text)) return true;
  if (label) {
    // A dash inside a sentence that fell on the start of a line: "kinh tế / - xã hội".
    const inside = label.style === 'dash' && /^\p{Ll}/u.test(text.slice(label.end).trim());
    return inside && full && blanks === 0 && !endsSentence(before);
  }
  // A label that stands alone takes the next line as its words.
  if (!isRule(text) && draft.label && draft.length === 0) return true;
  if (isRule(text) || isEnacting(text)) return false;
  if (line.whole) return false;
  const capsBefore = isCaps(before.slice(draft.parts.length === 1 ? (draft.label?.end ?? 0) : 0));
  const capsHere = isCaps(text);
  if (capsBefore && capsHere) return blanks === 0 && !/[.:;]$/.test(before) && !isEnacting(before);
  const titled = draft.label !== null && !isBullet(draft.label.style);
  const open = endsOpen(before, text, titled);
  if (capsBefore !== capsHere && (capsHere || !open)) {
    if (capsBefore && countWords(before) > 3) return false;
    if (capsHere && countWords(text) > 2) return false;
  }
  // Bases follow each other, however long their last lines are.
  if (/;$/.test(before) && BASIS.test(text) && /^\p{Lu}/u.test(text)) return false;
  if (full && (blanks === 0 || !endsSentence(before))) return true;
  if (/^[.,;)%”]/.test(text)) return true;
  if (endsSentence(before)) return false;
  if (small) return true;
  if (/[,]$/.test(before) && blanks === 0) return true;
  if (/^\d/.test(text)) return draft.length > 80 && (!titled || open);
  // A capital after an open end: a name broken from what it belongs to. Short lines are titles and entries of lists.
  return draft.length > (endsInside(before) ? 45 : 80) && open;
}

/** "nhiệm kỳ 2020 -" / "2025 …", or the dash on the next line: a range broken over lines, whose dash is no bullet. */
const isRange = (before: string, text: string): boolean =>
  /(?:19|20)\d\d\s?[-–]$/.test(before) ? /^20\d\d(?!\d)/.test(text) : /(?:19|20)\d\d$/.test(before) && /^[-–]\s?20\d\d(?![\d/])/.test(text);

const stopsInside = (text: string, next: string): boolean => /[\p{L}\d,]$/u.test(text) && /^\p{Ll}/u.test(next) && !readLabel(next);

/** In a text broken at a width: the next word had no room on the line before, and no new paragraph is indented. */
function fillsLine(draft: Draft, line: Line, width: number): boolean {
  const before = draft.last;
  const word = line.words.text.indexOf(' ');
  const need = word < 0 ? line.words.text.length : word;
  const indent = (raw: string): number => raw.search(/\S/);
  if (printedWidth(before) + 1 + need <= width || indent(line.raw) > indent(before.raw) + 1) return false;
  // Indented as the first line is: the next paragraph, when the sentence before is complete.
  return draft.parts.length > 1 || indent(line.raw) === 0 || indent(line.raw) < indent(before.raw) || !endsSentence(before.words.text);
}

/** Width of a line as it stands in the source; a centred or aligned line says nothing of the margin. */
const printedWidth = (line: Line): number => (line.gaps.length ? 0 : Math.max(0, line.raw.search(/\S/)) + line.words.text.length);

/** The line that opens the decisions: "QUYẾT NGHỊ:", "ĐẠI HỘI QUYẾT NGHỊ". */
export const isEnacting = (text: string): boolean =>
  text.length <= 60 &&
  /^(?:(?:(?:ĐẠI HỘI|HỘI NGHỊ|HỘI ĐỒNG|[UỦ][ỶY] BAN|CHỦ TỊCH|BAN|ĐẢNG|THỐNG NHẤT)(?: \p{Lu}+){0,8} )?QUYẾT ?(?:NGHỊ|ĐỊNH)|NGHỊ QUYẾT) ?[:.]?$/u.test(
    text,
  );
