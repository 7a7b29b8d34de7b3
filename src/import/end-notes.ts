/** Notes collected at the end, before or after the signature: "¹ …", "(1) …", "[1] …", or with a call sign that was lost on the way. */
import type { Footnote } from '../schema/text.js';
import { isTitleOfText, OPENING } from './annex.js';
import { type Ids } from './body.js';
import { readLabel } from './labels.js';
import type { Line } from './lines.js';
import { CALL, isCall } from './page-notes.js';
import { isRule } from './shape.js';
import { cut, joinAll, toContent, type Words } from './words.js';

/** What stands behind the signature, in order. */
export type EndPart = { note: Footnote; lines?: never } | { lines: Line[]; note?: never };

const MARKER = /^(\ufffd|[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]{1,3}|\(\d{1,3}\)|\[\d{1,3}\]|\*{1,3}(?=\s))\s?/u;

export function readEndNotes(lines: readonly Line[], ids: Ids, cite: (words: Words) => Words): EndPart[] {
  const out: EndPart[] = [];
  let open: { note: Footnote; parts: Words[] } | undefined;
  let count = 0;
  // In an annex "(1) …" is an item of its own text, unless it is called there.
  let called: Set<string> | undefined;
  const close = (): void => {
    if (open) open.note.content = toContent(cite(joinAll(open.parts)));
    open = undefined;
  };
  for (const line of lines) {
    // Where the text of another note is printed, the line is no note of its own.
    const plain = !line.cells && !line.words.marks.some((mark) => mark.noteBody !== undefined);
    const match = plain ? MARKER.exec(line.words.text) : null;
    if (match?.[1] && match[0].length < line.words.text.length && called?.has(match[1]) !== false) {
      close();
      const number = /\d+/.exec(match[1].normalize('NFKC'))?.[0];
      const note: Footnote = {
        id: ids.once(`fn.${number ?? ++count}`),
        marker: match[1],
        content: '',
        blockId: null,
        lines: [line.no, line.no],
      };
      out.push({ note });
      open = { note, parts: [cut(line.words, match[0].length)] };
    } else if (line.words.text === '' && !line.cells && !line.words.marks.length) close();
    else if (open && plain) {
      // A note broken over lines.
      open.parts.push(line.words);
      open.note.lines = [open.note.lines![0]!, line.no];
    } else {
      close();
      const { text } = line.words;
      if (OPENING.has(readLabel(text)?.style ?? 'dash') || isTitleOfText(text)) called ??= new Set();
      if (called) for (const call of text.matchAll(CALL)) if (isCall(text, call.index, call[0])) called.add(call[0]);
      const last = out.at(-1);
      if (last?.lines) last.lines.push(line);
      else out.push({ lines: [line] });
    }
  }
  close();
  return out;
}

const COUNTED = /^(?:[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]{1,3}|\(\d{1,3}\)|\[\d{1,3}\])(?=\s?\S)/u;
const numberOf = (marker: string): number => parseInt(marker.normalize('NFKC').replace(/\D/g, ''), 10);
/** Lines one note may be broken over. */
const BROKEN = 12;

/**
 * Where notes begin that stand as the last thing before the recipients: a row of rising numbers, set off by a rule or called in the text.
 * "(1) …; (2) …" as the last items of the text are called nowhere. Gives `end` when there are none.
 */
export function notesBefore(lines: readonly Line[], from: number, end: number): number {
  let first = end;
  let next = Infinity;
  const markers: string[] = [];
  let open = 0;
  for (let index = end - 1; index >= from; index--) {
    const line = lines[index]!;
    const { text } = line.words;
    if (text === '') {
      if (open || line.cells || line.words.marks.length) break;
      continue;
    }
    const marker = line.cells ? undefined : COUNTED.exec(text)?.[0];
    if (marker !== undefined) {
      if (numberOf(marker) >= next) break;
      next = numberOf(marker);
      markers.push(marker);
      first = index;
      open = 0;
    } else if (line.cells || readLabel(text) || isRule(text) || ++open > BROKEN) break;
  }
  if (first === end) return end;
  let over = first - 1;
  while (over > from && lines[over]!.words.text === '') over--;
  const rule = over > from && isRule(lines[over]!.words.text);
  const wanted = new Set(markers);
  for (let index = from; index < first && wanted.size; index++) {
    const { text } = lines[index]!.words;
    for (const match of text.matchAll(/\(\d{1,3}\)|\[\d{1,3}\]|[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]{1,3}/g))
      if (match.index > 0 && (text[match.index - 1] !== ' ' || !match[0].startsWith('('))) wanted.delete(match[0]);
  }
  const called = markers.length - wanted.size;
  return rule && called ? over : called * 2 > markers.length ? first : end;
}
