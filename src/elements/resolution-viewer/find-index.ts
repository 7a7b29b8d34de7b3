import { nextSlice, SLICE } from '../../base/dom.js';
import { equate, foldMap, unfold, type Folded } from '../../language/fold.js';
import { join, unjoin } from '../../language/separators.js';

/** A hit: which text element, and where in its words. */
export interface Hit {
  at: number;
  start: number;
  end: number;
}

/** Our own marks stand inside words; they are no part of what a reader types. */
const SKIP = '.note-ref, .sic-mark, .popup';

/** Text nodes of an element that carry words of the paper. */
function* wordNodes(element: Element): Generator<Text> {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement?.closest(SKIP)) yield node as Text;
  }
}

/** The words of the paper in an element, without our own marks. */
export function wordsOf(element: Element): string {
  if (!element.querySelector(SKIP)) return element.textContent ?? '';
  let out = '';
  for (const node of wordNodes(element)) out += node.data;
  return out;
}

/** Where a hit stands in the text on screen. */
export function boundsOf(element: Element, start: number, end: number): StaticRangeInit | undefined {
  let at = 0;
  let startContainer: Text | undefined;
  let startOffset = 0;
  for (const node of wordNodes(element)) {
    const next = at + node.length;
    if (!startContainer && start < next) {
      startContainer = node;
      startOffset = start - at;
    }
    if (startContainer && end <= next) return { startContainer, startOffset, endContainer: node, endOffset: end - at };
    at = next;
  }
  return undefined;
}

/** A hit as a range that can be asked for its place on screen. */
export function rangeOf(element: Element, start: number, end: number): Range | undefined {
  const bounds = boundsOf(element, start, end);
  if (!bounds) return undefined;
  const range = document.createRange();
  range.setStart(bounds.startContainer, bounds.startOffset);
  range.setEnd(bounds.endContainer, bounds.endOffset);
  return range;
}

const BEYOND = /[^\x00-\x7f]/g;
/** Characters that stand in no text, for those that would make the whole string twice as large. */
const FREE = '\x01\x02\x03\x04\x05\x06\x07\x08\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f';

/** The same text in half the room: what came out of folding keeps two bytes for a character until it is written anew. */
const oneByte = (text: string): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text));

/**
 * Everything a reader can search, as one prepared string: no tones, no hats, lower case, separators made one, the elements parted by line ends.
 * A search is then a
 * plain `indexOf` over one-byte characters, fast enough for every keystroke on 5 MB.
 */
export class FindIndex {
  #text = '';
  /** Dashes, quotation marks and whatever else is left beyond ASCII, each under a control character that no text has. */
  #codes = new Map<string, string>();
  /** Where each element's words begin in `#text`. */
  #starts: number[] = [];
  /** Way back to original offsets, for the few elements whose folded text has another length. */
  #maps = new Map<number, Folded>();
  /** What was left out between words and within numbers, likewise. */
  #cuts = new Map<number, number[]>();
  #work = Promise.resolve();

  constructor(readonly elements: readonly HTMLElement[]) {}

  /** Takes in, in slices, the elements that have come since the last call. */
  build(): Promise<this> {
    // One after the other: a keystroke may come while the last one's work is still under way.
    return (this.#work = this.#work.then(() => this.#extend())).then(() => this);
  }

  async #extend(): Promise<void> {
    let parts = '';
    let { length } = this.#text;
    let end = performance.now() + SLICE;
    const { elements } = this;
    for (let i = this.#starts.length; i < elements.length; i++) {
      const folded = foldMap(wordsOf(elements[i]!));
      if (folded.map) this.#maps.set(i, folded);
      this.#starts.push(length);
      const { text, cuts } = join(equate(folded.text));
      if (cuts.length) this.#cuts.set(i, cuts);
      const part = `${this.#narrow(text)}\n`;
      parts += part;
      length += part.length;
      if (performance.now() < end && i + 1 < elements.length) continue;
      this.#text += oneByte(parts);
      parts = '';
      await nextSlice();
      end = performance.now() + SLICE;
    }
  }

  #narrow(folded: string): string {
    return folded.replace(BEYOND, (char) => {
      let code = this.#codes.get(char);
      if (!code) this.#codes.set(char, (code = FREE[this.#codes.size] ?? char));
      return code;
    });
  }

  /** Where a character of the prepared text stands in the words of an element, or where the next one does. */
  #original(element: number, offset: number, next = 0): number {
    const cuts = this.#cuts.get(element);
    const at = (cuts ? unjoin(cuts, offset) : offset) + next;
    const map = this.#maps.get(element);
    return map ? unfold(map, at) : at;
  }

  /** All hits of any of the folded queries, in the order of the text, none overlapping. */
  search(queries: readonly string[]): Hit[] {
    const found: [number, number][] = [];
    for (const wide of queries) {
      const query = this.#narrow(wide);
      for (let at = this.#text.indexOf(query); at >= 0; at = this.#text.indexOf(query, at + query.length))
        found.push([at, at + query.length]);
    }
    if (queries.length > 1) found.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
    const hits: Hit[] = [];
    let element = 0;
    let last = -1;
    for (const [from, to] of found) {
      if (from < last) continue;
      last = to;
      while (element + 1 < this.#starts.length && this.#starts[element + 1]! <= from) element++;
      const base = this.#starts[element]!;
      hits.push({ at: element, start: this.#original(element, from - base), end: this.#original(element, to - base - 1, 1) });
    }
    return hits;
  }
}
