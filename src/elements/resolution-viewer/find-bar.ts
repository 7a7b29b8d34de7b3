import { h, nextPaint } from '../../base/dom.js';
import { iconNode } from '../../base/icons.js';
import '../../base/more-icons.js';
import '../../base/tool-icons.js';
import { pairsOf, variants, type Pair } from '../../language/search-variants.js';
import { FindIndex, boundsOf, rangeOf, type Hit } from './find-index.js';
import type { DocumentView } from './document-view.js';
import { steady } from './steady.js';
import type { ViewerTools } from './tools.js';

/** Hits painted at a time, round the current one: painting half a million hits of "a" helps nobody. */
const PAINTED = 1000;
/** Of these, how many at once: what may be on the screen. The others follow after the frame that answers the reader. */
const NEAR = 48;
/** How many frames after it was scrolled to a place has been laid out, in browsers that do so by themselves. */
const SETTLED = 2;
/** Characters of context said with a hit, on either side. */
const CONTEXT = 32;

const registry = (): Map<string, Highlight> | undefined =>
  typeof Highlight === 'function' ? (CSS as unknown as { highlights?: Map<string, Highlight> }).highlights : undefined;

/** One highlight of each name serves all viewers on the page; each adds and removes its own ranges. */
function shared(name: string): Highlight | undefined {
  const all = registry();
  if (!all) return undefined;
  let highlight = all.get(name);
  if (!highlight) all.set(name, (highlight = new Highlight()));
  return highlight;
}

let pairs: Promise<Pair[]> | undefined;

/** The known abbreviations, loaded with the first search; without them the words themselves are still found. */
const abbreviations = (): Promise<Pair[]> =>
  (pairs ??= import('../../language/abbreviation-table.js').then(
    ({ ABBREVIATIONS }) => pairsOf(ABBREVIATIONS),
    () => [],
  ));

/** Search in the document. */
export class FindBar {
  #field: HTMLInputElement;
  #count = h('span', { class: 'find-count', role: 'status' });
  #context = h('span', { class: 'find-hint' });
  #index: FindIndex;
  #hits: Hit[] = [];
  #current = -1;
  /** What is marked, by its place among the hits. */
  #painted = new Map<number, AbstractRange>();
  #box: HTMLElement;
  #searches = 0;

  constructor(
    readonly tools: ViewerTools,
    readonly view: DocumentView,
  ) {
    const { words } = tools;
    const { root } = tools.viewer.parts;
    this.#index = new FindIndex(view.texts);
    this.#box = root.getElementById(':find')!;
    this.#field = h('input', {
      type: 'search',
      'aria-label': words.findLabel,
      autocomplete: 'off',
      spellcheck: 'false',
      enterkeyhint: 'search',
    });
    const button = (icon: 'up' | 'down' | 'close', label: string, action: () => void): HTMLElement => {
      const element = h('button', { type: 'button', class: 'button', 'aria-label': label, title: label }, iconNode(icon));
      element.addEventListener('click', action);
      return element;
    };
    this.#box.replaceChildren(
      h('div', { class: 'find-field' }, iconNode('search'), this.#field),
      this.#count,
      button('up', words.previous, () => this.#step(-1)),
      button('down', words.next, () => this.#step(1)),
      button('close', words.close, () => tools.closeFind()),
      this.#context,
    );
    this.#context.textContent = words.findHint;
    this.#field.addEventListener('input', () => void this.search());
    this.#field.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      this.#step(event.shiftKey ? -1 : 1);
    });
    this.#box.onkeydown = (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      tools.closeFind();
    };
  }

  /** What is searched for. */
  get query(): string {
    return this.#field.value;
  }

  set query(text: string) {
    this.#field.value = text;
  }

  open(): void {
    this.#field.focus();
    this.#field.select();
    void this.search();
  }

  /** Takes everything off the page that a search has put there. */
  close(): void {
    this.#searches++;
    this.unpaint();
    this.#hits = [];
    this.tools.contents?.hits();
  }

  /** Searches the text as far as it has been drawn. */
  async search(): Promise<void> {
    const turn = ++this.#searches;
    const { words } = this.tools;
    await this.#index.build();
    if (turn !== this.#searches) return;
    const queries = variants(this.query, await abbreviations());
    if (turn !== this.#searches) return;
    const hits = queries.length ? this.#index.search(queries) : [];
    this.unpaint();
    this.#hits = hits;
    this.#current = -1;
    this.#show(hits.length ? this.#fromHere() : -1);
    if (!hits.length) {
      this.#context.textContent = words.findHint;
      this.#count.textContent = queries.length ? words.findNone : '';
    }
    // Who types waits for the text, not for the contents.
    await nextPaint();
    if (turn === this.#searches) this.tools.contents?.hits(this.#bySection());
  }

  /** How many hits lie in each section. */
  #bySection(): Map<string, number> {
    const { elements } = this.#index;
    const counts = new Map<string, number>();
    let last: HTMLElement | undefined;
    let id: string | undefined;
    for (const hit of this.#hits) {
      const element = elements[hit.at]!;
      if (element !== last) id = (last = element).closest('.section')?.querySelector('.section-head')?.id;
      if (id) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return counts;
  }

  /** The first hit from where the reader is, not from the start of the paper. */
  #fromHere(): number {
    const { elements } = this.#index;
    const { sheet } = this.tools.viewer.parts;
    const edge = this.#edge();
    const isBelow = (element: HTMLElement): boolean => {
      const boxes: HTMLElement[] = [];
      for (let box: HTMLElement | null = element; box && box !== sheet; box = box.parentElement) boxes.push(box);
      // From the outside in, and no further than needed: asking what has not been laid out for its place would lay it out.
      for (const box of boxes.reverse()) {
        const { top, bottom } = box.getBoundingClientRect();
        if (bottom <= edge || top > edge) return top > edge;
      }
      return true;
    };
    let low = 0;
    let high = this.#hits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBelow(elements[this.#hits[middle]!.at]!)) high = middle;
      else low = middle + 1;
    }
    return low % this.#hits.length;
  }

  /** Where the bars end that stand over the text. */
  #edge(): number {
    return this.#box.getBoundingClientRect().bottom;
  }

  #step(by: number): void {
    const { length } = this.#hits;
    if (length) this.#show((this.#current + by + length) % length);
  }

  #mark(at: number): void {
    const hit = this.#hits[at];
    const bounds = hit && !this.#painted.has(at) && boundsOf(this.#index.elements[hit.at]!, hit.start, hit.end);
    if (!bounds) return;
    // Every change to the page would have to be carried over into each live range.
    const range = new StaticRange(bounds);
    shared(at === this.#current ? 'resolution-hit-current' : 'resolution-hit')?.add(range);
    this.#painted.set(at, range);
  }

  #unmark(at: number): void {
    const range = this.#painted.get(at);
    if (!range) return;
    shared('resolution-hit')?.delete(range);
    shared('resolution-hit-current')?.delete(range);
    this.#painted.delete(at);
  }

  unpaint(): void {
    for (const at of [...this.#painted.keys()]) this.#unmark(at);
  }

  /** Marks so many hits round the current one over the text. */
  paint(most = PAINTED): void {
    // It may have been taken off the page while the text was being prepared.
    if (!this.#box.isConnected) return;
    const { length } = this.#hits;
    const from = Math.max(0, Math.min(this.#current - most / 2, length - most));
    const to = Math.min(length, from + most);
    for (let at = from; at < to; at++) this.#mark(at);
    if (most === PAINTED) for (const at of [...this.#painted.keys()]) if (at < from || at >= to) this.#unmark(at);
  }

  /** Makes a hit the current one and brings it into view. */
  #show(current: number): void {
    // Both change their mark.
    const before = this.#current;
    this.#unmark(before);
    this.#unmark(current);
    this.#current = current;
    this.#mark(before);
    this.paint(NEAR);
    const hit = this.#hits[current];
    const element = hit && this.#index.elements[hit.at];
    if (!hit || !element) return;
    this.#count.textContent = this.tools.words.findCount(current + 1, this.#hits.length);
    const words = element.textContent ?? '';
    this.#context.textContent = `…${words.slice(Math.max(0, hit.start - CONTEXT), hit.end + CONTEXT).trim()}…`;
    if (element.closest('[hidden]')) this.tools.unfold(element);
    const range = rangeOf(element, hit.start, hit.end) ?? element;
    const top = (): number => range.getBoundingClientRect().top;
    const turn = this.#searches;
    const wanted = (): boolean => this.#current === current && this.#searches === turn;
    let goes = 0;
    steady(
      top,
      () => {
        let box = range.getBoundingClientRect();
        // Having it laid out for good costs more than all else here, so it is left to browsers that do not do it when they come near.
        if (goes++ === SETTLED && (!box.height || element.checkVisibility?.({ contentVisibilityAuto: true }) === false)) {
          this.tools.unfold(element);
          box = range.getBoundingClientRect();
        }
        const edge = this.#edge();
        // A paragraph may be longer than the window: the hit itself is what must be seen.
        if (!box.height) element.scrollIntoView({ block: 'center', behavior: 'instant' });
        else if (box.top < edge + 8 || box.bottom > innerHeight - 20)
          window.scrollBy({ top: box.top - (edge + innerHeight) / 2, behavior: 'instant' });
      },
      wanted,
    );
    void nextPaint().then(() => wanted() && this.paint());
  }
}
