/** Finds what a text converter added to the printed words: emphasis signs, headings, escapes, tags, characters that print nothing. */
import type { Dropped, Rule } from './rules.js';

/** What was found on one line, by offset in that line. */
export interface LineMarkup {
  drops: { at: number; length: number; rule: Rule }[];
  spans: { from: number; to: number; strong?: true; em?: true }[];
}

/** How many lines emphasis may run on, page breaks included. */
const REACH = 8;
const WORD = /[\p{L}\p{N}]/u;
const PLAIN =
  /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+|\\(?=[*_\-.#+()[\]|`~>])|<\/?(?:b|i|u|em|strong|sup|sub|br)\s?\/?>/giu;

export function findMarkup(lines: readonly string[]): Map<number, LineMarkup> {
  const found = new Map<number, LineMarkup>();
  const on = (line: number): LineMarkup => {
    let entry = found.get(line);
    if (!entry) found.set(line, (entry = { drops: [], spans: [] }));
    return entry;
  };
  lines.forEach((raw, index) => {
    if (/[\\<\u00ad\u200b-\u202e\u2060-\u2064\ufeff]/.test(raw)) {
      for (const match of raw.matchAll(PLAIN)) {
        const rule = /[\\<]/.test(match[0]) ? 'markup' : 'invisible';
        on(index).drops.push({ at: match.index, length: match[0].length, rule });
      }
    }
    const hashes = /^\s*(#{1,6})\s/.exec(raw);
    if (hashes?.[1]) on(index).drops.push({ at: raw.indexOf('#'), length: hashes[1].length, rule: 'markup' });
  });
  emphasis(lines, on);
  for (const { drops } of found.values()) drops.sort((a, b) => a.at - b.at);
  return found;
}

interface Opener {
  length: number;
  line: number;
  at: number;
}

/** Pairs `*`, `**` and `***`. A sign without a partner is a printed character and stays: a star under a Party letterhead, "ghi chú*". */
function emphasis(lines: readonly string[], on: (line: number) => LineMarkup): void {
  let open: Opener[] = [];
  lines.forEach((raw, line) => {
    if (!raw.includes('*') || /^[\s*]*$/.test(raw)) return;
    open = open.filter((opener) => line - opener.line <= REACH);
    for (const match of raw.matchAll(/\*+/g)) {
      const at = match.index;
      const length = match[0].length;
      if (length > 3 || raw[at - 1] === '\\') continue;
      const before = raw[at - 1] ?? ' ';
      const after = raw[at + length] ?? ' ';
      const partner = /\s/.test(before) || WORD.test(after) ? -1 : open.findLastIndex((opener) => opener.length === length);
      if (partner >= 0) {
        close(open[partner]!, { length, line, at }, lines, on);
        open.length = partner;
      } else if (!/\s/.test(after) && !WORD.test(before)) {
        open.push({ length, line, at });
        if (open.length > 40) open.shift();
      }
    }
  });
}

function close(from: Opener, to: Opener, lines: readonly string[], on: (line: number) => LineMarkup): void {
  const look = { ...(from.length > 1 && { strong: true as const }), ...(from.length !== 2 && { em: true as const }) };
  for (const end of [from, to]) on(end.line).drops.push({ at: end.at, length: end.length, rule: 'markup' });
  for (let line = from.line; line <= to.line; line++) {
    const start = line === from.line ? from.at + from.length : 0;
    const stop = line === to.line ? to.at : (lines[line]?.length ?? 0);
    if (stop > start) on(line).spans.push({ from: start, to: stop, ...look });
  }
}

/** Lines that hold nothing but the number of a page. */
export function pageNumbers(lines: readonly string[]): Set<number> {
  const candidates: { line: number; value: number; sure: boolean }[] = [];
  lines.forEach((raw, line) => {
    if (raw.length > 60) return;
    const match = /^\s*(?:([-–—]\s?)?(\d{1,4})(\s?[-–—])?|(?:trang|page)\s+(\d{1,4})(?:\s?\/\s?\d{1,4})?)\s*$/iu.exec(raw);
    if (!match) return;
    const decorated = match[4] !== undefined || (match[1] !== undefined && match[3] !== undefined);
    const broken = raw.includes('\f') || splitsSentence(lines, line);
    candidates.push({ line, value: Number(match[4] ?? match[2]), sure: decorated || broken });
  });
  const found = new Set<number>();
  // Numbers in the cells of a table stand close together; those of pages are a page apart and rise by one.
  let chars = 0;
  let counted = 0;
  const distance = (to: number): number => {
    for (; counted < to; counted++) chars += lines[counted]!.length;
    return chars;
  };
  let last: { value: number; at: number; line: number } | undefined;
  for (const candidate of candidates) {
    const at = distance(candidate.line);
    const next: boolean = last !== undefined && candidate.value === last.value + 1 && at - last.at > 500;
    if (candidate.sure || next) found.add(candidate.line);
    if (next && last && last.value <= 2) found.add(last.line);
    if (candidate.sure || next || last === undefined || candidate.value <= 2) last = { value: candidate.value, at, line: candidate.line };
  }
  return found;
}

/** Whether the lines on both sides are one sentence. */
function splitsSentence(lines: readonly string[], line: number): boolean {
  const near = (step: number): string => {
    for (let at = line + step, tries = 0; tries < 4 && at >= 0 && at < lines.length; at += step, tries++) {
      const text = lines[at]!.trim();
      if (text) return text;
    }
    return '';
  };
  const before = near(-1);
  const after = near(1);
  return before.length > 40 && !/[.;:!?”"]$/.test(before) && /^\p{Ll}/u.test(after);
}

export const asDropped = (line: number, raw: string, drop: { at: number; length: number; rule: Rule }): Dropped => ({
  rule: drop.rule,
  line: line + 1,
  column: drop.at + 1,
  text: raw.slice(drop.at, drop.at + drop.length),
});
