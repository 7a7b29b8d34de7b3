/** A text as lines of words: the common ground of plain text and Word files, from which the paper is read. */
import type { Issue } from '../schema/text.js';
import { findMarkup, pageNumbers, asDropped, type LineMarkup } from './markup.js';
import { findNotes, type LineNotes, type PrintedNote } from './inline-notes.js';
import type { Dropped } from './rules.js';
import { pageNotes } from './page-notes.js';
import { foldSpace, NONE, type Mark, type Words } from './words.js';

export interface Line {
  /** 1-based. */
  no: number;
  /** The characters of the source. */
  raw: string;
  words: Words;
  /** Offsets in the words of spaces that were wide in the source: a tab or three spaces and more. */
  gaps: number[];
  /** Bars that may part columns: offset in the words, offset in the source. */
  bars: { at: number; raw: number }[];
  /** Source offset for each offset of the words where it may be cut. */
  rawAt: (offset: number) => number;
  /** Cells of a table row, when the source says it is one. */
  cells?: Words[];
  /** A Word paragraph is never broken over lines. */
  whole?: true;
}

export interface Lines {
  lines: Line[];
  /** Notes whose text stands inside a line. */
  notes: PrintedNote[];
  dropped: Dropped[];
  /** Lines of the source behind the text that hold the notes: they are no part of the paper's flow. */
  tail?: string[];
  /** Words outside the text, in the margins of pages. */
  margins?: readonly string[];
  /** What the reader of the file has to say. */
  remarks?: readonly Issue[];
}

export function readLines(text: string): Lines {
  const raws = text.split(/\r\n|\n|\r/);
  const markup = findMarkup(raws);
  const pages = pageNumbers(raws);
  const found = findNotes(raws);
  // A paper prints its notes in one way.
  const foot = found.notes.length ? found : pageNotes(raws, pages);
  const dropped: Dropped[] = [];
  const bodies = new Map<string, Words[]>();
  const lines = raws.map((raw, index): Line => {
    if (pages.has(index)) {
      const at = raw.search(/\S/);
      dropped.push(asDropped(index, raw, { at, length: raw.trim().length, rule: 'page-number' }));
      return blank(index + 1, raw);
    }
    if (!/\S/.test(raw)) return blank(index + 1, raw);
    const marks = markup.get(index);
    const notes = foot.lines.get(index);
    for (const drop of marks?.drops ?? []) dropped.push(asDropped(index, raw, drop));
    for (const drop of notes?.drops ?? []) dropped.push(asDropped(index, raw, drop));
    for (const body of notes?.bodies ?? []) {
      const parts = bodies.get(body.id) ?? [];
      // A note may itself be marked up and call another note.
      parts.push(compose(raw, body.from, body.to, marks, { drops: notes!.drops, bodies: [], points: notes!.points }).words);
      bodies.set(body.id, parts);
    }
    return { no: index + 1, raw, ...compose(raw, 0, raw.length, marks, outside(notes)) };
  });
  const notes = foot.notes.map((note) => ({ ...note, parts: bodies.get(note.id) ?? [] }));
  return { lines, notes, dropped };
}

/** The notes of a line without what stands inside a note's own text. Points and bodies are in order, and bodies do not overlap. */
function outside(notes: LineNotes | undefined): LineNotes | undefined {
  if (!notes?.bodies.length) return notes;
  let body = 0;
  const points = notes.points.filter((point) => {
    while (body < notes.bodies.length && notes.bodies[body]!.to <= point.at) body++;
    return (notes.bodies[body]?.from ?? Infinity) > point.at;
  });
  return { ...notes, points };
}

/** What stands in a stretch of a list that is in order, found by halving: a line may hold thousands of notes, each with its own stretch. */
function within<T extends { at: number }>(list: readonly T[] | undefined, from: number, to: number): T[] {
  if (!list?.length) return [];
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.at < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < list.length && list[end]!.at <= to) end++;
  return list.slice(low, end);
}

const blank = (no: number, raw: string): Line => ({ no, raw, words: NONE, gaps: [], bars: [], rawAt: () => 0 });

/** A line of words made of ready parts, as the Word reader does. */
export function lineOf(no: number, words: Words, more: Partial<Line> = {}): Line {
  return { no, raw: words.text, words, gaps: [], bars: [], rawAt: (offset) => offset, ...more };
}

/** A line with marks at known places of its characters. */
export const composeLine = (no: number, raw: string, markup: LineMarkup, notes: LineNotes): Line => ({
  no,
  raw,
  ...compose(raw, 0, raw.length, markup, notes),
});

type Composed = Pick<Line, 'words' | 'gaps' | 'bars' | 'rawAt'>;

/** Folds one stretch of a source line into words, leaving out what is dropped and noting where marks begin and end. */
function compose(raw: string, from: number, to: number, markup: LineMarkup | undefined, notes: LineNotes | undefined): Composed {
  if (!markup && !notes && from === 0 && to === raw.length && !/[\t|\u00a0]|\s{3}/.test(raw)) {
    const text = foldSpace(raw);
    return { words: { text, marks: [] }, gaps: [], bars: [], rawAt: (offset) => rawOffset(raw, from, [], offset) };
  }
  const skips: [number, number][] = [];
  for (const drop of within(markup?.drops, from, to)) skips.push([drop.at, drop.at + drop.length]);
  for (const drop of within(notes?.drops, from, to)) skips.push([drop.at, drop.at + drop.length]);
  for (const body of notes?.bodies ?? []) skips.push([body.from, body.to]);
  skips.sort((a, b) => a[0] - b[0]);
  const edges = new Set<number>([from, to]);
  for (const [start, end] of skips) edges.add(start).add(end);
  const spans = (markup?.spans ?? []).filter((span) => span.to > from && span.from < to);
  for (const span of spans) edges.add(span.from).add(span.to);
  const points = within(notes?.points, from, to);
  for (const point of points) edges.add(point.at);
  const cuts = [...edges].filter((edge) => edge >= from && edge <= to).sort((a, b) => a - b);
  const kept = new Map<number, number>();
  const gaps: number[] = [];
  const bars: Line['bars'] = [];
  let text = '';
  let pending = '';
  let skip = 0;
  for (let i = 0; i < cuts.length; i++) {
    const start = cuts[i]!;
    kept.set(start, text.length + (pending && text ? 1 : 0));
    const end = cuts[i + 1];
    if (end === undefined) break;
    while (skip < skips.length && skips[skip]![1] <= start) skip++;
    const hole = skips[skip];
    if (hole && hole[0] <= start && hole[1] > start) continue;
    for (const match of raw.slice(start, end).matchAll(/\s+|[^\s|]+|\|/gu)) {
      if (/^\s/.test(match[0])) {
        pending += match[0];
        continue;
      }
      if (pending && text) {
        if (/\t|\s{3}/.test(pending)) gaps.push(text.length);
        text += ' ';
      }
      pending = '';
      if (match[0] === '|') bars.push({ at: text.length, raw: start + match.index });
      text += match[0].normalize('NFC');
    }
  }
  const marks: Mark[] = [];
  const place = (offset: number): number => Math.min(kept.get(offset) ?? 0, text.length);
  for (const span of spans) {
    let end = place(Math.min(span.to, to));
    let start = place(Math.max(span.from, from));
    while (end > start && text[end - 1] === ' ') end--;
    while (start < end && text[start] === ' ') start++;
    if (end > start) marks.push({ start, end, ...(span.strong && { strong: true }), ...(span.em && { em: true }) });
  }
  for (const point of points) {
    const { at, ...mark } = point;
    let offset = place(at);
    if (text[offset - 1] === ' ') offset--;
    marks.push({ start: offset, end: offset, ...mark });
  }
  marks.sort((a, b) => a.start - b.start || a.end - b.end);
  return { words: { text, marks }, gaps, bars, rawAt: (offset) => rawOffset(raw, from, skips, offset) };
}

/** Walks the source until as many printed characters have passed; only for the few lines that are cut. */
function rawOffset(raw: string, from: number, skips: readonly [number, number][], offset: number): number {
  let at = from;
  let passed = 0;
  let skip = 0;
  let space = true;
  const wanted = offset;
  for (; at < raw.length && passed < wanted; at++) {
    while (skip < skips.length && skips[skip]![1] <= at) skip++;
    const hole = skips[skip];
    if (hole && hole[0] <= at) continue;
    if (/\s/.test(raw[at]!)) {
      if (!space) passed++;
      space = true;
    } else {
      if (!/\p{M}/u.test(raw[at]!)) passed++;
      space = false;
    }
  }
  return at;
}
