import { h, nextPaint, nextSlice, pattern, SLICE } from '../../base/dom.js';
import type { RowPainter } from './row-painter.js';
import { ALL_ROWS, type Row } from './table-rows.js';

/** Milliseconds of work before the first paint. */
const FIRST_SLICE = 8;
/** Targets in one `content-visibility` box: few enough to be drawn at once, many enough that ten thousand make no crowd. */
const CHUNK = 8;
/** Boxes in one larger box, where only what is near the screen is drawn. */
const BLOCK = 40;
/** Of a long list so many found are all drawn. */
const FEW = 200;
/** Targets in the first box, drawn before the first paint: a phone shows four. */
const opening = (): number => (innerWidth < 600 ? 4 : CHUNK);

interface Chunk {
  body: HTMLTableSectionElement;
  rows: readonly Row[];
  /** Number of its first row in the whole table; how many it has. */
  at: number;
  count: number;
  filled: boolean;
  /** A box for boxes: of ten thousand targets not even four hundred empty boxes are laid out at once. */
  inner?: Chunk[];
}

const chunkBody = pattern(() => h('tbody', { class: 'chunk', role: 'rowgroup' }));

/** Rows of the table a target fills. */
const heightOf = ({ target }: Row): number => (target.measures.length > 1 ? target.measures.length + 1 : 1);

function chunkOf(rows: readonly Row[], at: number): Chunk {
  const body = chunkBody();
  const count = rows.reduce((sum, row) => sum + heightOf(row), 0);
  body.style.setProperty('--rows', String(count));
  return { body, rows, at, count, filled: false };
}

/**
 * The rows of the table, drawn as elements in boxes the browser lays out only where they are seen. Up to `ALL_ROWS` every box is filled, in
 * slices, the first screen first; above, those near the screen, and all of them for print.
 */
export class TableView {
  readonly table = h('table', { class: 'table', role: 'table', part: 'table', 'aria-busy': 'true' });
  #caption = h('caption', { class: 'visually-hidden' });
  #chunks: Chunk[] = [];
  #byBody = new Map<Element, Chunk>();
  #watch: IntersectionObserver | undefined;
  #turn = 0;
  #words: ((row: Row) => string) | undefined;
  /** Groups by the line that names them, so that their counts can follow. */
  #groups: [HTMLElement, Row][] = [];
  /** Whether there are too many rows to keep those out of sight. */
  #draft = false;
  #verdicts: ((row: Row) => void) | undefined;

  constructor(
    readonly data: { all: readonly Row[]; awaiting: boolean },
    readonly painter: RowPainter,
    /** The line of column heads. */
    readonly head: HTMLElement,
    /** Makes the line of the group a row stands in. */
    readonly groupHead: (row: Row) => HTMLElement,
  ) {
    if (data.awaiting) this.table.className += ' awaited';
    this.table.append(this.#caption, head);
  }

  set caption(text: string) {
    this.#caption.textContent = text;
  }

  stop(): void {
    this.#turn++;
    this.#watch?.disconnect();
  }

  /** Shows rows in the order given, under their groups or as one list. `onFirst` once the first screen is there. */
  async show(rows: readonly Row[], grouped: boolean, onFirst: () => void): Promise<void> {
    const turn = ++this.#turn;
    this.#watch?.disconnect();
    this.#draft = this.data.all.length > ALL_ROWS;
    this.#watch =
      this.#draft && rows.length > FEW ? new IntersectionObserver((list) => this.#seen(list), { rootMargin: '1200px' }) : undefined;
    this.#lay(rows, grouped);
    let end = performance.now() + FIRST_SLICE;
    let first = true;
    for (const chunk of this.#chunks) {
      this.#fill(chunk);
      // Above the limit the rest is drawn when it is about to be seen.
      if (this.#watch) break;
      if (performance.now() < end && !(first && this.#draft)) continue;
      if (first) {
        onFirst();
        await nextPaint();
      } else await nextSlice();
      first = false;
      if (this.#turn !== turn) return;
      end = performance.now() + SLICE;
    }
    if (first) onFirst();
    if (!this.#watch) return;
    // The first screen is painted before anything is done for the next.
    await nextPaint();
    if (this.#turn === turn) for (const { body } of this.#chunks) this.#watch.observe(body);
  }

  /** Puts result and verdict into a row that has been drawn. */
  #settle(row: Row): void {
    if (row.settled || !row.nodes || !this.#verdicts) return;
    row.settled = true;
    this.#verdicts(row);
  }

  /** Has results and verdicts filled in by `fill`: in what is drawn, slice by slice, and in every row drawn from now on. */
  async settle(fill: (row: Row) => void): Promise<void> {
    this.#verdicts = fill;
    let end = performance.now() + SLICE;
    for (const row of this.data.all) {
      this.#settle(row);
      if (performance.now() < end) continue;
      await nextSlice();
      if (this.#verdicts !== fill) return;
      end = performance.now() + SLICE;
    }
    this.table.removeAttribute('aria-busy');
  }

  /** Forgets what has been drawn: it no longer holds. */
  forget(): void {
    this.#verdicts = undefined;
    for (const row of this.data.all) {
      row.nodes = row.standing = undefined;
      row.settled = false;
    }
  }

  /** Draws every row there is, for print; they go again when next out of sight. */
  fillAll(): void {
    for (const chunk of this.#chunks) {
      this.#fill(chunk);
      for (const part of chunk.inner ?? []) this.#fill(part);
    }
  }

  /** Has the line of each group say how many are met, now and whenever it is drawn. */
  count(words: (row: Row) => string): void {
    this.#words = words;
    for (const [head, row] of this.#groups) head.querySelector('.group-count')!.textContent = words(row);
  }

  #lay(rows: readonly Row[], grouped: boolean): void {
    const chunks: Chunk[] = [];
    const bodies: HTMLElement[] = [];
    const groups: [HTMLElement, Row][] = [];
    // The heads of the columns are the first row.
    let at = 2;
    for (let i = 0; i < rows.length;) {
      const row = rows[i]!;
      const joined = (next: Row | undefined): boolean => !grouped || next?.group === row.group;
      if (grouped && (i === 0 || !joined(rows[i - 1]))) {
        const head = this.groupHead(row);
        groups.push([head, row]);
        bodies.push(head);
        at++;
      }
      const length = !i ? opening() : this.#watch ? CHUNK * BLOCK : CHUNK;
      const from = i;
      while (i < rows.length && i < from + length && joined(rows[i])) i++;
      const chunk = chunkOf(rows.slice(from, i), at);
      at += chunk.count;
      chunks.push(chunk);
      bodies.push(chunk.body);
    }
    for (const chunk of this.#byBody.values()) if (chunk.filled) this.#empty(chunk);
    this.#chunks = chunks;
    this.#byBody = new Map(chunks.map((chunk) => [chunk.body, chunk]));
    this.#groups = groups;
    if (this.#words) this.count(this.#words);
    // The heads of the columns stay where they are: somebody may have pressed one.
    while (this.head.nextSibling) this.head.nextSibling.remove();
    this.table.append(...bodies);
    if (this.#draft) this.table.setAttribute('aria-rowcount', String(at - 1));
  }

  #fill(chunk: Chunk): void {
    if (chunk.filled) return;
    if (chunk.rows.length > CHUNK) {
      this.#split(chunk);
      return;
    }
    chunk.filled = true;
    let { at } = chunk;
    const all: HTMLElement[] = [];
    for (const row of chunk.rows) {
      row.nodes ??= this.painter.draw(row.target);
      this.#settle(row);
      all.push(...row.nodes);
    }
    if (this.#draft) for (const node of all) node.setAttribute('aria-rowindex', String(at++));
    chunk.body.append(...all);
  }

  /** Puts the boxes of a large box in its place. */
  #split(chunk: Chunk): void {
    const inner: Chunk[] = [];
    for (let i = 0, { at } = chunk; i < chunk.rows.length; i += CHUNK) {
      const part = chunkOf(chunk.rows.slice(i, i + CHUNK), at);
      at += part.count;
      inner.push(part);
      this.#byBody.set(part.body, part);
    }
    chunk.inner = inner;
    this.#byBody.delete(chunk.body);
    this.#watch?.unobserve(chunk.body);
    chunk.body.replaceWith(...inner.map(({ body }) => body));
    for (const { body } of inner) this.#watch?.observe(body);
  }

  /** Takes the rows out of a box; of very many, they are cheaper to draw again than to keep. */
  #empty(chunk: Chunk): void {
    chunk.filled = false;
    if (!this.#draft) return;
    chunk.body.replaceChildren();
    for (const row of chunk.rows) {
      row.nodes = undefined;
      row.settled = false;
    }
  }

  #seen(list: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of list) {
      const chunk = this.#byBody.get(target);
      if (!chunk) continue;
      if (isIntersecting) this.#fill(chunk);
      // What the reader has opened or stands in stays.
      else if (chunk.filled && !target.querySelector('.reason-row, :focus')) this.#empty(chunk);
    }
  }
}
