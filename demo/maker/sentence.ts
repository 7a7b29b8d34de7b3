/** The sentence of an entry with the words that were read in bold: what the eye goes to when a reading is checked against it. */
import { h } from './ui.js';

/** `read`: words as they stand in the sentence; what is not there (a deadline taken from a heading) is left out. */
export function sentence(text: string, read: readonly (string | null | undefined)[], ...before: (Node | string)[]): HTMLElement {
  const stretches = read
    .map((words) => ({ start: words ? text.indexOf(words) : -1, end: 0, words: words ?? '' }))
    .filter(({ start }) => start >= 0)
    .map((one) => ({ ...one, end: one.start + one.words.length }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const nodes: (Node | string)[] = [];
  let at = 0;
  for (const { start, end, words } of stretches) {
    // Within one that is marked already.
    if (start < at) continue;
    nodes.push(text.slice(at, start), h('b', null, words));
    at = end;
  }
  return h('p', { class: 'sentence', lang: 'vi' }, ...before, ...nodes, text.slice(at));
}
