import { h } from '../../base/dom.js';
import { unbroken } from '../../base/unbroken.js';
import type { Target } from '../../schema/resolution.js';

/** Words without a measure that are still few enough to be bold. */
const LONGEST = 40;

/** Where the words that make the criteria stand in a sentence, in order and without overlap. */
export function criterionSpans(text: string, raws: readonly (string | undefined)[]): [start: number, end: number][] {
  const spans: [number, number][] = [];
  let from = 0;
  for (const raw of raws) {
    if (!raw?.trim()) continue;
    // Each criterion after the one before it, as the sentence names them; one out of order is looked for anywhere.
    let at = text.indexOf(raw, from);
    if (at < 0) at = text.indexOf(raw);
    if (at < 0 || spans.some(([start, end]) => at < end && start < at + raw.length)) continue;
    spans.push([at, at + raw.length]);
    from = at + raw.length;
  }
  return spans.sort((a, b) => a[0] - b[0]);
}

/** The words the criteria with a measure were read from: a whole sentence in bold would stress nothing. */
export const rawsOf = (target: Target): (string | undefined)[] =>
  target.measures.flatMap(({ criterion, also }) =>
    [criterion, ...(also ?? [])].map(({ kind, raw }) => (kind === 'qualitative' && (raw?.length ?? 0) > LONGEST ? undefined : raw)),
  );

/** The sentence of a target, verbatim, with the words that bind in bold. */
export function boldParts(target: Target): (Node | string)[] {
  const { text } = target;
  const parts: (Node | string)[] = [];
  let at = 0;
  for (const [start, end] of criterionSpans(text, rawsOf(target))) {
    parts.push(...unbroken(text.slice(at, start)), h('b', null, ...unbroken(text.slice(start, end))));
    at = end;
  }
  return [...parts, ...unbroken(text.slice(at))].filter((part) => part);
}
