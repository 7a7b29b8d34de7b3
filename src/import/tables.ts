/** Tables printed as text: rows of cells parted by bars, tabs or wide spaces. */
import { readLabel } from './labels.js';
import type { Line } from './lines.js';
import type { Unit } from './units.js';
import { cut, NONE, type Words } from './words.js';

interface Table {
  unit: Unit;
  /** Index of the last line. */
  end: number;
}

type Bar = { line: number; raw: number; text: string };

export function readTables(lines: readonly Line[]): { tables: Map<number, Table>; bars: Bar[] } {
  const tables = new Map<number, Table>();
  const bars: Bar[] = [];
  for (let index = 0; index < lines.length; index++) {
    const kind = rowKind(lines[index]!);
    if (!kind) continue;
    let end = index;
    let filled = index;
    // A converter may leave a blank line after every row; short rows parted by tabs could be anything.
    const airy = kind === 'bars' || (kind === 'tabs' && lines[index]!.gaps.length > 1);
    while (end + 1 < lines.length) {
      const next = lines[end + 1]!;
      if (next.words.text === '' && (!airy || next.words.marks.length)) break;
      if (next.words.text !== '') {
        if (rowKind(next) !== kind || (kind !== 'bars' && kind !== 'cells' && !isLike(next, lines[index]!, kind))) break;
        filled = end + 1;
      }
      end++;
      if (end - filled > 1) break;
    }
    end = filled;
    const count = lines.slice(index, end + 1).filter((line) => line.cells ?? line.words.text).length;
    const columns = lines[index]!.gaps.length + 1;
    const enough =
      kind === 'cells' || (kind === 'bars' ? count >= 2 : kind === 'tabs' ? count >= (columns > 2 ? 2 : 3) : count >= 3 && columns >= 3);
    const from = index;
    // The lines of a run are alike: where they make no table together, none of them begins one.
    index = end;
    if (!enough) continue;
    const rows: Words[][] = [];
    for (const line of lines.slice(from, end + 1)) {
      if (line.cells) rows.push(line.cells);
      else if (line.words.text === '') continue;
      else if (kind === 'bars') {
        const cells = barCells(line, bars);
        if (cells) rows.push(cells);
      } else rows.push(kind === 'tabs' ? tabCells(line) : splitAt(line.words, line.gaps));
    }
    const first = lines[from]!.no;
    const last = lines[end]!.no;
    const raw = lines
      .slice(from, end + 1)
      .map((line) => line.raw)
      .join('\n');
    tables.set(from, { unit: { label: null, words: NONE, lines: [first, last], raw, joins: [], rows }, end });
  }
  return { tables, bars };
}

function rowKind(line: Line): 'cells' | 'bars' | 'tabs' | 'spaces' | undefined {
  if (line.cells) return 'cells';
  // A line that a note was printed in is running text.
  if (line.words.marks.some((mark) => mark.noteBody !== undefined)) return undefined;
  const { text } = line.words;
  if (line.bars.length && (text.startsWith('|') || line.bars.length >= 2)) return 'bars';
  if (!line.gaps.length) return undefined;
  const label = readLabel(text);
  // A tab after a number or bullet is indentation.
  const gaps = label && line.gaps[0] !== undefined && line.gaps[0] <= label.end ? line.gaps.length - 1 : line.gaps.length;
  if (!gaps) return undefined;
  return line.raw.trim().includes('\t') ? 'tabs' : 'spaces';
}

/** Rows of one table have as many cells, empty ones counted where a tab stands for each. */
const isLike = (line: Line, first: Line, kind: 'tabs' | 'spaces'): boolean =>
  line.gaps.length === first.gaps.length || (kind === 'tabs' && tabCells(line).length === tabCells(first).length);

/** Cells between tabs; two tabs that follow each other have an empty cell between them. */
function tabCells(line: Line): Words[] {
  const cells = splitAt(line.words, line.gaps);
  const wide = [...line.raw.matchAll(/\s+/g)].map((match) => match[0]);
  const ahead = /^\s/.test(line.raw) ? wide.shift() : undefined;
  const behind = /\s$/.test(line.raw) ? wide.pop() : undefined;
  const gaps = wide.filter((space) => /\t|\s{3}/.test(space));
  // Where markup was taken out the spaces of the source are not those of the words.
  if (gaps.length !== line.gaps.length) return cells;
  const blank = (space: string | undefined, own: number): Words[] =>
    Array<Words>(Math.max(0, (space?.split('\t').length ?? 1) - 1 - own)).fill(NONE);
  return [...blank(ahead, 0), ...cells.flatMap((cell, at) => (at ? [...blank(gaps[at - 1], 1), cell] : [cell])), ...blank(behind, 0)];
}

function splitAt(words: Words, gaps: readonly number[]): Words[] {
  const edges = [0, ...gaps, words.text.length];
  return edges.slice(1).map((edge, index) => cut(words, edges[index]!, edge));
}

/** Cells between bars; null for the line of dashes under a head. The bars are taken out by rule. */
function barCells(line: Line, bars: Bar[]): Words[] | null {
  const { words } = line;
  if (/^[|:\-+ ]+$/.test(words.text) && !words.marks.length) {
    for (const match of line.raw.matchAll(/[|:\-+]+/g)) bars.push({ line: line.no, raw: match.index, text: match[0] });
    return null;
  }
  for (const bar of line.bars) bars.push({ line: line.no, raw: bar.raw, text: '|' });
  const cells: Words[] = [];
  let from = 0;
  for (const bar of line.bars) {
    if (bar.at > 0) cells.push(cut(words, from, bar.at));
    from = bar.at + 1;
  }
  if (from < words.text.length) cells.push(cut(words, from));
  return cells;
}
