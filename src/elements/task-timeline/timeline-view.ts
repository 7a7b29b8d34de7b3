import { h, nextPaint, nextSlice, SLICE } from '../../base/dom.js';
import type { TaskMessages } from '../../messages/tasks.vi.js';
import type { TaskPainter } from './task-painter.js';
import type { TaskGroup, TaskRow } from './task-rows.js';

/** Up to so many tasks every group is open; above, a reader opens those wanted. */
const ALL_OPEN = 300;
/** Of a long list so many tasks are drawn before a reader asks for more. */
const OPENING = 60;
/** Tasks a group shows at once. */
const PAGE = 100;
/** Milliseconds of work before the first paint. */
const FIRST_SLICE = 8;

interface Drawn {
  group: TaskGroup;
  list: HTMLOListElement;
  button: HTMLButtonElement | undefined;
  more: HTMLButtonElement | undefined;
  count: number;
}

/** The groups of a time line, drawn in slices, the first screen first; long lists group by group as the reader opens them. */
export class TimelineView {
  readonly root = h('div', { class: 'groups' });
  #turn = 0;
  #drawn: Drawn[] = [];
  #settle: ((row: TaskRow) => void) | undefined;

  constructor(
    readonly painter: TaskPainter,
    readonly words: TaskMessages,
    readonly level: number,
  ) {}

  stop(): void {
    this.#turn++;
  }

  /** Shows groups. `onFirst` once the first screen is there. */
  async show(groups: readonly TaskGroup[], now: string, onFirst: () => void): Promise<void> {
    const turn = ++this.#turn;
    const total = groups.reduce((sum, { rows }) => sum + rows.length, 0);
    const fold = total > ALL_OPEN;
    let room = OPENING;
    let told = !now;
    const nodes: HTMLElement[] = [];
    this.#drawn = groups.map((group) => {
      if (!told && !group.past) {
        told = true;
        nodes.push(h('p', { class: 'now-line' }, now));
      }
      const open: boolean = !fold || room > 0;
      if (open) room -= Math.min(PAGE, group.rows.length);
      const drawn = this.#group(group, fold, open);
      nodes.push(drawn.list.parentElement!);
      return drawn;
    });
    this.root.replaceChildren(...nodes);
    let end = performance.now() + FIRST_SLICE;
    let first = true;
    for (const drawn of this.#drawn) {
      while (!drawn.list.hidden && drawn.count < this.#limit(drawn, fold)) {
        this.#add(drawn, 8);
        if (performance.now() < end) continue;
        if (first) {
          onFirst();
          await nextPaint();
        } else await nextSlice();
        first = false;
        if (this.#turn !== turn) return;
        end = performance.now() + SLICE;
      }
      this.#offer(drawn);
    }
    if (first) onFirst();
  }

  #limit({ group }: Drawn, fold: boolean): number {
    return fold ? Math.min(PAGE, group.rows.length) : group.rows.length;
  }

  /** Has more put into every task, now and in those drawn later. */
  settle(more: (row: TaskRow) => void): void {
    this.#settle = more;
    for (const { group, count } of this.#drawn) for (const row of group.rows.slice(0, count)) more(row);
  }

  /** Draws and opens all, for print. */
  fillAll(): void {
    for (const drawn of this.#drawn) {
      this.#add(drawn, Infinity);
      this.#offer(drawn);
      this.#open(drawn, true);
    }
  }

  #group(group: TaskGroup, fold: boolean, open: boolean): Drawn {
    const list = h('ol', { class: 'tasks', role: 'list' });
    const count = h('span', { class: 'group-count' }, this.words.count(group.rows.length));
    const level = Math.min(6, this.level + 1) as 2 | 3 | 4 | 5 | 6;
    const button = fold ? h('button', { class: 'group-fold', type: 'button' }, group.title) : undefined;
    const title = h(`h${level}`, { class: 'group-title', part: 'group-title' }, button ?? h('span', null, group.title));
    title.append(' ', count);
    h('section', { class: `group${group.apart ? ' apart' : ''}`, part: 'group' }, title, list);
    const drawn: Drawn = { group, list, button, more: undefined, count: 0 };
    button?.addEventListener('click', () => {
      const shut = Boolean(list.hidden);
      this.#open(drawn, shut);
      if (!shut) return;
      if (!drawn.count) this.#add(drawn, PAGE);
      this.#offer(drawn);
    });
    this.#open(drawn, open);
    return drawn;
  }

  #open({ list, button, more }: Drawn, open: boolean): void {
    list.hidden = !open;
    if (more) more.hidden = !open;
    button?.setAttribute('aria-expanded', String(open));
  }

  #add(drawn: Drawn, number: number): void {
    const { group, list } = drawn;
    const rows = group.rows.slice(drawn.count, drawn.count + number);
    for (const row of rows) {
      row.node ??= this.painter.draw(row, group.apart);
      this.#settle?.(row);
    }
    list.append(...rows.map(({ node }) => node!));
    drawn.count += rows.length;
  }

  /** The button that brings the rest of a group; gone when there is none. */
  #offer(drawn: Drawn): void {
    const rest = drawn.group.rows.length - drawn.count;
    drawn.more?.remove();
    drawn.more = undefined;
    if (!rest || drawn.list.hidden) return;
    const more = h('button', { class: 'button more', type: 'button' }, this.words.more(rest));
    more.addEventListener('click', () => {
      const next = drawn.count;
      this.#add(drawn, PAGE);
      this.#offer(drawn);
      const row = drawn.group.rows[next]?.node;
      row?.setAttribute('tabindex', '-1');
      row?.focus();
    });
    drawn.list.after(more);
    drawn.more = more;
  }
}
