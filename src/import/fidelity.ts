/**
 * The proof that a document holds its source whole: every character once and in order, composed, white space folded, except what a listed
 * rule took out. Inside one piece of text white space must match; between two pieces it is free. Both sides are compared in decomposed form,
 * which says the same and lets texts be cut anywhere.
 */
import type { Resolution } from '../schema/resolution.js';
import type { Block, Content, Footnote, Section } from '../schema/text.js';
import { RULES, type Rule } from './rules.js';

export interface Difference {
  /** 1-based, in the source. */
  line: number;
  column: number;
  /** What the source says there. */
  expected: string;
  /** What the document says instead. */
  found: string;
  reason: 'text' | 'missing' | 'surplus' | 'rule';
}
export interface Fidelity {
  ok: boolean;
  /** Share of the source's characters accounted for, 0 … 1. */
  ratio: number;
  /** Stretches that were replaced by a redaction and could not be compared. */
  redacted: number;
  difference?: Difference;
}

type Part = { text: string } | { redacted: true };

export function checkFidelity(sourceLines: readonly string[], resolution: Resolution): Fidelity {
  const source = readSource(sourceLines, resolution.source?.dropped ?? []);
  if ('difference' in source) return { ok: false, ratio: 0, redacted: 0, difference: source.difference };
  const { text } = source;
  const at = (offset: number): { line: number; column: number } => locate(sourceLines, source, offset);
  let position = 0;
  let redacted = 0;
  let open = false;
  const fail = (offset: number, expected: string, found: string, reason: Difference['reason']): Fidelity => ({
    ok: false,
    ratio: text.length ? Math.min(1, offset / text.length) : 0,
    redacted,
    difference: { ...at(offset), expected: excerpt(expected), found: excerpt(found), reason },
  });
  for (const piece of pieces(resolution)) {
    for (const part of piece) {
      if ('redacted' in part) {
        redacted++;
        open = true;
        continue;
      }
      const words = open ? part.text : part.text.trimStart();
      if (!words) continue;
      if (open) {
        // After a redaction the text goes on somewhere near; what lies between is what was taken out.
        const next = text.indexOf(words.slice(0, 60).trimEnd(), position);
        if (next < 0 || next - position > 300) return fail(position, text.slice(position), words, 'text');
        position = next;
        open = false;
      } else if (text[position] === ' ') position++;
      const want = words.trimEnd();
      if (!text.startsWith(want, position)) {
        let same = 0;
        while (same < want.length && text[position + same] === want[same]) same++;
        // A letter is shown with its marks.
        while (same > 0 && (isMark(text[position + same]) || isMark(want[same]))) same--;
        const place = position + same;
        return fail(place, text.slice(place), want.slice(same), place >= text.length ? 'surplus' : 'text');
      }
      position += want.length;
    }
  }
  if (open) position = text.length;
  while (text[position] === ' ') position++;
  if (position < text.length) return fail(position, text.slice(position), '', 'missing');
  return { ok: true, ratio: 1, redacted };
}

const isMark = (char: string | undefined): boolean => char !== undefined && /\p{M}/u.test(char);
const excerpt = (text: string): string => text.slice(0, 120).normalize('NFC').slice(0, 40);

interface Source {
  text: string;
  /** Start of each source line in the text. */
  starts: number[];
}

/** The source without what was dropped; a dropped entry must stand where it says it does and match its rule. */
function readSource(
  lines: readonly string[],
  dropped: readonly { rule: string; line: number; text: string }[],
): Source | { difference: Difference } {
  const byLine = new Map<number, { rule: string; line: number; column?: unknown; text: string }[]>();
  for (const entry of dropped) {
    const known = byLine.get(entry.line);
    if (known) known.push(entry);
    else byLine.set(entry.line, [entry]);
  }
  const wrong = (entry: { line: number; text: string }, expected: string, column = 1): { difference: Difference } => ({
    difference: { line: entry.line, column, expected, found: entry.text, reason: 'rule' },
  });
  const starts: number[] = [];
  const parts: string[] = [];
  let length = 0;
  for (const [index, raw] of lines.entries()) {
    let line = raw;
    const entries = byLine.get(index + 1);
    if (entries) {
      byLine.delete(index + 1);
      let kept = '';
      let from = 0;
      const placed = entries.map((entry) => ({ entry, at: typeof entry.column === 'number' ? entry.column - 1 : raw.indexOf(entry.text) }));
      placed.sort((a, b) => a.at - b.at);
      for (const { entry, at } of placed) {
        const rule = (RULES as Record<string, RegExp | undefined>)[entry.rule];
        if (at < from || !raw.startsWith(entry.text, at)) return wrong(entry, raw.slice(Math.max(0, at), Math.max(0, at) + 40), at + 1);
        if (!rule?.test(entry.text)) return wrong(entry, `/${entry.rule as Rule}/`, at + 1);
        if (entry.rule === 'page-number' && raw.trim() !== entry.text) return wrong(entry, raw.trim().slice(0, 40), at + 1);
        kept += raw.slice(from, at);
        from = at + entry.text.length;
      }
      line = kept + raw.slice(from);
    }
    const folded = foldText(line).trim();
    starts.push(length);
    if (!folded) continue;
    parts.push(folded);
    length += folded.length + 1;
  }
  const lost = byLine.values().next().value?.[0];
  if (lost) return wrong(lost, '');
  return { text: parts.join(' '), starts };
}

/** Line and column of an offset; the column counts printed characters, white space folded. */
function locate(lines: readonly string[], source: Source, offset: number): { line: number; column: number } {
  let low = 0;
  let high = source.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (source.starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  const raw = lines[low] ?? '';
  const before = source.text.slice(source.starts[low] ?? 0, offset).normalize('NFC').length;
  return { line: low + 1, column: Math.min(raw.length + 1, Math.max(0, raw.search(/\S/)) + before + 1) };
}

/** The document's text, piece by piece, in the order of the paper. */
function* pieces(resolution: Resolution): Generator<Part[]> {
  const notes = new Map((resolution.footnotes ?? []).map((note) => [note.id, note]));
  const printed = new Set<string>();
  const of = (content: Content | undefined): Generator<Part[]> => contentPieces(content, notes, printed);
  const stack: { list: readonly (Block | Section)[]; index: number }[] = [];
  for (const zone of [resolution.preface, resolution.body, resolution.conclusions]) {
    if (zone) stack.push({ list: zone, index: 0 });
    while (stack.length) {
      const frame = stack.at(-1)!;
      const node = frame.list[frame.index++];
      if (!node) {
        stack.pop();
        continue;
      }
      if (node.label) yield textPart(node.label);
      if (node.kind === 'section') yield* of(node.heading);
      else {
        yield* of(node.content);
        for (const row of node.rows ?? []) for (const cell of row) yield* of(cell);
      }
      if (node.children) stack.push({ list: node.children, index: 0 });
    }
  }
  for (const note of resolution.footnotes ?? []) {
    // A note that is called but whose text is lost prints nothing.
    if (printed.has(note.id) || note.content === '') continue;
    yield textPart(note.marker);
    yield* of(note.content);
  }
}

const textPart = (text: string): Part[] => [{ text: foldText(text) }];
const foldText = (text: string): string => text.normalize('NFD').replace(/\s+/g, ' ');

function* contentPieces(content: Content | undefined, notes: Map<string, Footnote>, printed: Set<string>): Generator<Part[]> {
  if (content === undefined) return;
  if (typeof content === 'string') {
    yield textPart(content.trim());
    return;
  }
  let parts: Part[] = [];
  let words = '';
  for (const run of content) {
    if (run.text) words += run.text;
    if (run.redacted) {
      if (words) parts.push({ text: foldText(words) });
      words = '';
      parts.push({ redacted: true });
    }
    const note = run.noteBody === undefined || printed.has(run.noteBody) ? undefined : notes.get(run.noteBody);
    if (!note) continue;
    // The note was printed here: its text interrupts the sentence.
    printed.add(note.id);
    if (words) parts.push({ text: foldText(words) });
    yield parts;
    parts = [];
    words = '';
    yield* contentPieces(note.content, notes, printed);
  }
  if (words) parts.push({ text: foldText(words) });
  if (parts.length) yield parts;
}
