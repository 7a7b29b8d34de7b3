/** Notes whose call and text a converter printed with brackets: `[footnoteRef:7]` with `[7: text]`, `[^7]` with `[^7]: text`. */
import type { Rule } from './rules.js';
import type { Words } from './words.js';

export interface LineNotes {
  drops: { at: number; length: number; rule: Rule }[];
  /** Stretches of the line that are the text of a note. */
  bodies: { id: string; from: number; to: number }[];
  points: { at: number; noteRef?: string; noteBody?: string }[];
}

export interface NotePlace {
  id: string;
  marker: string;
  /** Line of the text, 1-based. */
  lines: [number, number];
}
export interface PrintedNote extends NotePlace {
  parts: Words[];
}

const CALL = /\[(?:footnoteRef:|\^)([\p{L}\d]{1,20})\](?!:)/giu;
/** A note may run over the lines of a page, not over the paper. */
const REACH = 20;
const LONGEST = 20_000;
/** More calls than this are no notes. */
const MOST = 20_000;

export function findNotes(lines: readonly string[]): { lines: Map<number, LineNotes>; notes: NotePlace[] } {
  const found = new Map<number, LineNotes>();
  const notes: NotePlace[] = [];
  const called = new Map<string, string>();
  const taken = new Set<string>();
  const failed = new Set<string>();
  const on = (line: number): LineNotes => {
    let entry = found.get(line);
    if (!entry) found.set(line, (entry = { drops: [], bodies: [], points: [] }));
    return entry;
  };
  lines.forEach((raw, line) => {
    if (!raw.includes('[')) return;
    for (const match of raw.matchAll(CALL)) {
      const id = `fn.${match[1]!.toLowerCase()}`;
      if (called.size >= MOST && !called.has(match[1]!)) continue;
      called.set(match[1]!, id);
      on(line).drops.push({ at: match.index, length: match[0].length, rule: 'note-call' });
      on(line).points.push({ at: match.index, noteRef: id });
    }
  });
  if (!called.size) return { lines: found, notes };
  let until = { line: -1, at: 0 };
  lines.forEach((raw, line) => {
    if (!raw.includes('[')) return;
    for (const match of raw.matchAll(/\[(\^?)([\p{L}\d]{1,20})(\]?):/gu)) {
      const [open, caret, marker, bracket] = match as unknown as [string, string, string, string];
      const id = called.get(marker);
      if (id === undefined || taken.has(id) || failed.has(id) || (caret === '') !== (bracket === '')) continue;
      // A note does not begin inside another one.
      if (line < until.line || (line === until.line && match.index < until.at)) continue;
      // "[^7]: text" is a line of its own.
      if (caret && raw.slice(0, match.index).trim()) continue;
      const start = match.index + open.length;
      const end = caret ? { line, at: raw.length } : closing(lines, line, start);
      if (!end) {
        failed.add(id);
        continue;
      }
      taken.add(id);
      until = end;
      on(line).drops.push({ at: match.index, length: open.length, rule: 'note-bracket' });
      on(line).points.push({ at: match.index, noteBody: id });
      for (let row = line; row <= end.line; row++) {
        const from = row === line ? start : 0;
        const to = row === end.line ? end.at : lines[row]!.length;
        on(row).bodies.push({ id, from, to });
      }
      if (!caret) on(end.line).drops.push({ at: end.at, length: 1, rule: 'note-bracket' });
      notes.push({ id, marker, lines: [line + 1, end.line + 1] });
    }
  });
  // A call without a text stays, so that the note is not lost: the reader is told that its text is missing.
  for (const [marker, id] of called) if (!taken.has(id)) notes.push({ id, marker, lines: [1, 1] });
  for (const entry of found.values()) {
    entry.drops.sort((a, b) => a.at - b.at);
    entry.points.sort((a, b) => a.at - b.at);
  }
  return { lines: found, notes };
}

/** Where the bracket that opened before `from` closes. */
function closing(lines: readonly string[], line: number, from: number): { line: number; at: number } | undefined {
  let depth = 1;
  let passed = 0;
  for (let row = line; row < Math.min(lines.length, line + REACH); row++) {
    const raw = lines[row]!;
    for (let at = row === line ? from : 0; at < raw.length; at++) {
      if (++passed > LONGEST) return undefined;
      if (raw[at] === '[') depth++;
      else if (raw[at] === ']' && --depth === 0) return { line: row, at };
    }
  }
  return undefined;
}
