import { h } from '../../base/dom.js';
import { iconNode } from '../../base/icons.js';
import '../../base/more-icons.js';
import '../../base/tool-icons.js';
import { equate, fold } from '../../language/fold.js';
import type { ToolMessages } from '../../messages/tools.vi.js';
import { LONG_LABEL, type SectionEntry } from './document-view.js';
import { hrefTo, type TextContext } from './inline.js';

/** From how many sections on a filter field is worth its place. */
const FILTER_FROM = 10;

interface Row {
  item: HTMLElement;
  link: HTMLElement;
  /** How many hits it shows. */
  count: number;
  section: SectionEntry;
  /** What the filter looks in; there once somebody filters. */
  key?: string;
  parent: Row | undefined;
  toggle?: HTMLElement;
  /** Whether the reader opened or closed the branch by hand; until then it follows what is being read. */
  open?: boolean | undefined;
}

const keyOf = (text: string): string => equate(fold(text.trim()));

/** The contents: a tree of links whose deeper levels open with the section being read, on demand, or where the filter finds something. */
export class Contents {
  readonly root: HTMLElement;
  #rows = new Map<string, Row>();
  #list = h('ol', { role: 'list' });
  #none: HTMLElement;
  #current: Row | undefined;
  /** Items opened because hits lie in them. */
  #found = new Set<HTMLElement>();
  #filter?: HTMLInputElement;

  constructor(
    readonly context: TextContext,
    readonly words: ToolMessages,
    readonly onPick: (id: string) => void,
    readonly onLeave: () => boolean,
  ) {
    const { messages } = context;
    this.#none = h('p', { class: 'toc-none', role: 'status' });
    this.root = h(
      'nav',
      { class: 'toc', part: 'contents', 'aria-label': messages.contents },
      h('p', { class: 'toc-title' }, messages.contents),
      this.#list,
      this.#none,
    );
    this.root.addEventListener('click', (event) => this.#click(event));
    this.root.addEventListener('keydown', (event) => {
      // The first Escape empties the filter, the next one leaves.
      if (event.key === 'Escape' && !this.#filter?.value && this.onLeave()) event.stopPropagation();
    });
  }

  /** Adds sections that have been drawn since the last call until it is late; tells whether all are in. */
  add(sections: readonly SectionEntry[], late = Infinity): boolean {
    // "QUYẾT NGHỊ" over everything is a title, not a chapter: its parts are the top of the tree.
    const title =
      sections[0] && !sections[0].label && sections.length > 1 && sections.every(({ parent }, i) => !i || parent >= 0)
        ? sections[0].id
        : undefined;
    const rows = [...this.#rows.values()];
    for (let i = rows.length; i < sections.length; i++) {
      const section = sections[i]!;
      const over = sections[section.parent];
      const parent = over && over.id !== title ? rows[section.parent] : undefined;
      const link = h(
        'a',
        { href: hrefTo(this.context, section.id), 'data-id': section.id, part: 'entry' },
        h('span', {}, section.label),
        ' ',
        h('span', {}, section.title),
        h('span', { class: 'toc-hits' }),
      );
      if (section.label.length > LONG_LABEL) link.className = 'titled';
      const item = h('li', {}, link);
      const row: Row = { item, link, count: 0, section, parent };
      if (section.id === title) item.hidden = true;
      (parent ? this.#listOf(parent) : this.#list).append(item);
      // A document may repeat an id; the first one keeps the entry that a link reaches.
      this.#rows.set(this.#rows.has(section.id) ? `${section.id}#${i}` : section.id, row);
      rows.push(row);
      if (performance.now() > late) break;
    }
    if (!this.#current && rows[0]) this.mark([...this.#rows.keys()][title ? 1 : 0] ?? '');
    if (sections.length >= FILTER_FROM && !this.#filter) this.#addFilter();
    return rows.length === sections.length;
  }

  #listOf(row: Row): HTMLElement {
    const before = row.item.querySelector<HTMLElement>(':scope > ol');
    if (before) return before;
    const list = h('ol', { role: 'list' });
    if (row.parent) {
      const name = row.link.textContent ?? '';
      row.toggle = h(
        'button',
        { type: 'button', class: 'toc-toggle', 'aria-expanded': 'false', 'aria-label': this.words.expand(name) },
        iconNode('down'),
      );
      row.item.append(row.toggle);
    }
    row.item.append(list);
    return list;
  }

  #addFilter(): void {
    const input = (this.#filter = h('input', {
      type: 'search',
      'aria-label': this.words.contentsFilter,
      placeholder: this.words.contentsFilter,
      autocomplete: 'off',
    }));
    input.addEventListener('input', () => this.#applyFilter(keyOf(input.value)));
    // Enter must not reach a form the portal has round the page.
    input.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') event.preventDefault();
    });
    this.#list.before(h('div', { class: 'toc-filter' }, iconNode('search'), input));
  }

  #applyFilter(query: string): void {
    let found = 0;
    for (const row of this.#rows.values()) {
      row.key ??= keyOf(`${row.section.label} ${row.section.title}`);
      const match = !query || row.key.includes(query);
      row.item.classList.toggle('off', !match);
      row.item.classList.toggle('on', Boolean(query) && match);
      if (!match) continue;
      found++;
      for (let up = row.parent; up; up = up.parent) up.item.classList.remove('off');
    }
    this.root.classList.toggle('filtering', Boolean(query));
    this.#none.textContent = found ? '' : this.words.contentsNone;
  }

  /** Marks the section being read and opens the branch it lies in. */
  mark(id: string): void {
    const rows = [...this.#rows.values()];
    let row = this.#rows.get(id);
    // The title over everything has no entry of its own.
    if (row?.item.hidden) row = rows[rows.indexOf(row) + 1];
    if (!row || row === this.#current) return;
    this.#current?.link.removeAttribute('aria-current');
    this.#current = row;
    row.link.setAttribute('aria-current', 'true');
    const branch = new Set<Row>();
    for (let up: Row | undefined = row; up; up = up.parent) branch.add(up);
    for (const other of rows) if (other.toggle) this.#unfold(other, branch.has(other));
    const { root } = this;
    // Only the list scrolls, never the page.
    if (root.scrollHeight > root.clientHeight) {
      const top = row.link.getBoundingClientRect().top - root.getBoundingClientRect().top;
      if (top < 0 || top > root.clientHeight - 60) root.scrollTop += top - root.clientHeight / 3;
    }
  }

  #unfold(row: Row, reading: boolean): void {
    // What was closed by hand stays closed while it is being read, and what was opened stays open.
    if (!reading && !row.open) row.open = undefined;
    const open = row.open ?? reading;
    row.item.classList.toggle('open', open);
    row.toggle!.setAttribute('aria-expanded', String(open));
  }

  /** Shows how many hits of a search lie in each section; no argument clears them. Only what changes is written: there may be thousands. */
  hits(counts?: ReadonlyMap<string, number>): void {
    const found = new Set<HTMLElement>();
    for (const [id, row] of this.#rows) {
      const n = counts?.get(id) ?? 0;
      // A branch with hits opens, so that they can be seen and reached.
      for (let up = n ? row.parent : undefined; up && !found.has(up.item); up = up.parent) found.add(up.item);
      if (n === row.count) continue;
      row.count = n;
      const hits = row.link.lastElementChild!;
      hits.textContent = n ? String(n) : '';
      hits.setAttribute('aria-label', n ? this.words.findHits(n) : '');
    }
    for (const item of this.#found) if (!found.has(item)) item.classList.remove('found');
    for (const item of found) if (!this.#found.has(item)) item.classList.add('found');
    this.#found = found;
  }

  #click(event: Event): void {
    const target = event.target as Element;
    const toggle = target.closest('.toc-toggle');
    const row = toggle && [...this.#rows.values()].find((other) => other.toggle === toggle);
    if (row) {
      row.open = !row.item.classList.contains('open');
      this.#unfold(row, row.open);
      return;
    }
    const link = target.closest<HTMLElement>('a[data-id]');
    if (!link) return;
    event.preventDefault();
    this.onPick(link.dataset.id!);
  }
}
