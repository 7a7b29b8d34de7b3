/** Printed words with the marks that stand on them: what the importer cuts, joins and finally writes as `Content`. */
import type { Content, Run } from '../schema/text.js';
import { LIMITS } from '../schema/limits.js';

export interface Mark {
  start: number;
  end: number;
  strong?: true;
  em?: true;
  cite?: string;
  noteRef?: string;
  /** Stands at one point: the source printed the text of this note here. */
  noteBody?: string;
}

/** Composed, white space folded, no space at either end. Marks are in order of their start. */
export interface Words {
  text: string;
  marks: Mark[];
}

export const NONE: Words = { text: '', marks: [] };

export const foldSpace = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

export const plain = (text: string): Words => ({ text: foldSpace(text), marks: [] });

export const isEmpty = (words: Words): boolean => words.text === '' && words.marks.length === 0;

/** The words between two offsets, without the spaces at their ends. A point mark goes with the words it follows. */
export function cut(words: Words, from: number, to = words.text.length): Words {
  let start = from;
  let end = to;
  while (start < end && words.text[start] === ' ') start++;
  while (end > start && words.text[end - 1] === ' ') end--;
  const marks: Mark[] = [];
  for (const mark of words.marks) {
    if (mark.start === mark.end) {
      const first = mark.start === from && from === 0;
      if (first || (mark.start > from && mark.start <= to)) {
        const at = Math.min(Math.max(mark.start, start), end) - start;
        marks.push({ ...mark, start: at, end: at });
      }
    } else if (mark.start < end && mark.end > start) {
      marks.push({ ...mark, start: Math.max(mark.start, start) - start, end: Math.min(mark.end, end) - start });
    }
  }
  return { text: words.text.slice(start, end), marks };
}

/** The words behind a label; a note called or printed right behind the label goes with them. */
export function afterLabel(words: Words, end: number): Words {
  const rest = cut(words, end);
  const points = words.marks.filter((mark) => mark.start === mark.end && mark.start === end).map((mark) => ({ ...mark, start: 0, end: 0 }));
  return points.length ? { text: rest.text, marks: [...points, ...rest.marks] } : rest;
}

/** Joins two stretches with one space, or with nothing between them. */
export function join(left: Words, right: Words, glue = ' '): Words {
  if (isEmpty(left)) return right;
  if (isEmpty(right)) return left;
  const text = left.text + (left.text && right.text ? glue : '');
  const by = text.length;
  return {
    text: text + right.text,
    marks: [...left.marks, ...right.marks.map((mark) => ({ ...mark, start: mark.start + by, end: mark.end + by }))],
  };
}

/** Joins many stretches in linear time. */
export function joinAll(parts: readonly Words[], glue = ' '): Words {
  const texts: string[] = [];
  const marks: Mark[] = [];
  let at = 0;
  for (const part of parts) {
    if (isEmpty(part)) continue;
    if (texts.length && part.text) {
      texts.push(glue);
      at += glue.length;
    }
    for (const mark of part.marks) marks.push({ ...mark, start: mark.start + at, end: mark.end + at });
    texts.push(part.text);
    at += part.text.length;
  }
  return { text: texts.join(''), marks };
}

/** As the format writes it: a plain string when nothing is marked, else runs. */
export function toContent(words: Words): Content {
  if (!words.marks.length && words.text.length <= LIMITS.text) return words.text;
  const cuts = new Set([0, words.text.length]);
  for (const mark of words.marks) cuts.add(mark.start).add(mark.end);
  for (let at = LIMITS.text; at < words.text.length; at += LIMITS.text) cuts.add(at);
  const points = words.marks.filter((mark) => mark.start === mark.end);
  const spans = words.marks.filter((mark) => mark.start !== mark.end);
  const edges = [...cuts].sort((a, b) => a - b);
  const runs: Run[] = [];
  let point = 0;
  let span = 0;
  const active: Mark[] = [];
  for (let i = 0; i < edges.length; i++) {
    const from = edges[i]!;
    for (; point < points.length && points[point]!.start === from; point++) {
      const { noteRef, noteBody } = points[point]!;
      runs.push({ ...(noteRef !== undefined && { noteRef }), ...(noteBody !== undefined && { noteBody }) });
    }
    const to = edges[i + 1];
    if (to === undefined) break;
    for (; span < spans.length && spans[span]!.start <= from; span++) active.push(spans[span]!);
    const run: Run = { text: words.text.slice(from, to) };
    for (let k = active.length - 1; k >= 0; k--) {
      const mark = active[k]!;
      if (mark.end <= from) {
        active.splice(k, 1);
        continue;
      }
      if (mark.strong) run.strong = true;
      if (mark.em) run.em = true;
      if (mark.cite !== undefined) run.cite = mark.cite;
      if (mark.noteRef !== undefined) run.noteRef = mark.noteRef;
    }
    runs.push(run);
  }
  return runs;
}

/** Puts further marks on words; both lists are merged in order. */
export function withMarks(words: Words, more: readonly Mark[]): Words {
  if (!more.length) return words;
  return { text: words.text, marks: [...words.marks, ...more].sort((a, b) => a.start - b.start || a.end - b.end) };
}
