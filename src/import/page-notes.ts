/** Notes printed at the foot of a page, where a text made from pages has them: in the middle of the sentence that goes on overleaf. */
import type { LineNotes, NotePlace } from './inline-notes.js';
import { isRule } from './shape.js';

/** "[1] …", "(1) …", "¹ …" at the start of a line. */
const MARKER = /^\s{0,60}(\[\d{1,3}\]|\(\d{1,3}\)|[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]{1,3})\s?(?=\S)/u;
/** Signs that may call a note. */
export const CALL = /\[\d{1,3}\]|\(\d{1,3}\)|[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]{1,3}/gu;
/** The notes of one page take fewer lines than this. */
const MOST = 45;

/** Whether a sign in running text calls a note: it clings to the word before it. "(1) …; (2) …" counts, and "m²" is a unit. */
export function isCall(text: string, at: number, sign: string): boolean {
  // A converter may leave a space before a bracket or a raised digit; before "(1)" a space begins a count.
  const apart =
    text[at - 1] === ' ' && !sign.startsWith('(') && /^(?:[\s.,;:!?)”"]|$)/.test(text.slice(at + sign.length, at + sign.length + 2));
  const end = apart ? at - 1 : at;
  const before = text[end - 1];
  if (before === undefined || !(apart ? /[\p{L}\p{N}”"')%]/u : /[\p{L}\p{N}.,;:”"')%\]]/u).test(before)) return false;
  return !/(?:^|[\s\d])[kdc]?m$/.test(text.slice(Math.max(0, end - 4), end));
}

const numberOf = (marker: string): number => parseInt(marker.normalize('NFKC').replace(/\D/g, ''), 10);

export function pageNotes(raws: readonly string[], pages: ReadonlySet<number>): { lines: Map<number, LineNotes>; notes: NotePlace[] } {
  const lines = new Map<number, LineNotes>();
  const notes: NotePlace[] = [];
  const counts = new Map<number, number>();
  let top = 0;
  raws.forEach((raw, index) => {
    if (!pages.has(index) && !raw.startsWith('\f')) return;
    const first = footOf(raws, top, index);
    if (first < index) readFoot(raws, first, index);
    top = index + 1;
  });
  return { lines, notes };

  function readFoot(all: readonly string[], from: number, to: number): void {
    let open: NotePlace | undefined;
    for (let index = from; index < to; index++) {
      const raw = all[index]!;
      if (!/\S/.test(raw)) continue;
      const at = raw.search(/\S/);
      if (!open && isRule(raw.trim())) {
        lines.set(index, { drops: [{ at, length: raw.trim().length, rule: 'note-rule' }], bodies: [], points: [] });
        continue;
      }
      const marker = MARKER.exec(raw)?.[1];
      if (marker !== undefined && (!open || numberOf(marker) > numberOf(open.marker))) {
        const number = numberOf(marker);
        const times = (counts.get(number) ?? 0) + 1;
        counts.set(number, times);
        open = { id: times > 1 ? `fn.${number}~${times}` : `fn.${number}`, marker, lines: [index + 1, index + 1] };
        notes.push(open);
        lines.set(index, {
          drops: [{ at, length: marker.length, rule: 'note-mark' }],
          bodies: [{ id: open.id, from: at + marker.length, to: raw.length }],
          points: [{ at, noteBody: open.id }],
        });
      } else if (open) {
        lines.set(index, { drops: [], bodies: [{ id: open.id, from: 0, to: raw.length }], points: [] });
        open.lines[1] = index + 1;
      }
    }
  }
}

/** The line where the notes of a page begin, with the rule over them; the end of the page when it has none. */
function footOf(raws: readonly string[], top: number, end: number): number {
  let first = end;
  let next = Infinity;
  const found: string[] = [];
  for (let index = end - 1, seen = 0; index >= top && seen < MOST; index--, seen++) {
    const marker = MARKER.exec(raws[index]!)?.[1];
    if (marker === undefined) {
      // A blank line may part two notes, not a note from the text over it.
      if (first < end && /\S/.test(raws[index]!)) {
        const over = raws.slice(Math.max(top, index - MOST), index).findLastIndex((raw) => MARKER.test(raw));
        if (over < 0 || isRule(raws[index]!.trim())) break;
      }
      continue;
    }
    if (numberOf(marker) >= next) break;
    next = numberOf(marker);
    found.push(marker);
    first = index;
  }
  if (first === end) return end;
  const called = new Set<string>();
  for (let index = top; index < first; index++)
    for (const match of raws[index]!.matchAll(CALL)) if (isCall(raws[index]!, match.index, match[0])) called.add(match[0]);
  // A row of items that begins like notes has members nobody called.
  while (found.length && !called.has(found.at(-1)!)) {
    found.pop();
    first = nextMarker(raws, first + 1, end);
  }
  if (!found.length || !found.every((marker) => called.has(marker))) return end;
  let over = first - 1;
  while (over > top && !/\S/.test(raws[over]!)) over--;
  return over > top && isRule(raws[over]!.trim()) ? over : first;
}

function nextMarker(raws: readonly string[], from: number, end: number): number {
  let index = from;
  while (index < end && !MARKER.test(raws[index]!)) index++;
  return index;
}
