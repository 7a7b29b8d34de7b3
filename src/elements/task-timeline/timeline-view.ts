import { h, nextPaint, nextSlice, SLICE } from '../../base/dom.js';
import type { TaskMessages } from '../../messages/tasks.vi.js';
import type { TaskPainter } from './task-painter.js';
import type { TaskGroup, TaskRow } from './task-rows.js';

/** Up to so many tasks every group is open; above, a reader opens those wanted. */
const ALL_OPEN = 300;
/** Of a long list so many tasks are drawn before a reader asks for more. */
const OPENING = 60;
/** Milliseconds of work before the first paint. */
const FIRST_SLICE = 8;

/** A group on the screen: how many of its tasks are drawn, and the button that opens it where there are many. */
export interface DrawnGroup {
  group: TaskGroup;
  list: HTMLOListElement;
  button: HTMLButtonElement | undefined;
  count: number;
}

/** The groups of a time line, drawn in slices, the first screen first; of long lists the first groups, and the others as the reader opens them. */
export class TimelineView {
  readonly root = h('div');
  /** The groups on the screen, in order. */
  drawn: DrawnGroup[] = [];
  /** Called for every task once it is drawn. */
  settle: ((row: TaskRow) => void) | undefined;
  #turn = 0;

  constructor(
    readonly painter: TaskPainter,
    readonly words: TaskMessages,
    readonly level: number,
  ) {}

  stop(): void {
    this.#turn++;
  }

  /** Shows groups. `onFirst` once the first screen is there, `onAll` when all that is open has been drawn. */
  async show(groups: readonly TaskGroup[], now: string, onFirst: () => void, onAll: () => void): Promise<void> {
    const turn = ++this.#turn;
    const many = groups.reduce((sum, { rows }) => sum + rows.length, 0) > ALL_OPEN;
    let room = many ? OPENING : Infinity;
    this.drawn = groups.map((group) => this.#group(group, many));
    const nodes = this.drawn.map(({ list }) => list.parentElement!);
    // The present day stands between what has gone by and what lies ahead.
    const gone = groups.filter(({ past }) => past).length;
    if (now) nodes.splice(gone, 0, h('p', { class: 'now-line' }, now));
    this.root.replaceChildren(...nodes);
    let end = performance.now() + FIRST_SLICE;
    let first = true;
    for (const drawn of this.drawn) {
      const until = Math.min(room, drawn.group.rows.length);
      room -= until;
      drawn.list.hidden = !until;
      while (drawn.count < until) {
        this.add(drawn, Math.min(8, until - drawn.count));
        if (performance.now() < end) continue;
        if (first) onFirst();
        await (first ? nextPaint() : nextSlice());
        if (this.#turn !== turn) return;
        first = false;
        end = performance.now() + SLICE;
      }
    }
    if (first) onFirst();
    onAll();
  }

  /** Draws so many more tasks of a group. */
  add(drawn: DrawnGroup, number: number): void {
    const { group, list } = drawn;
    const rows = group.rows.slice(drawn.count, drawn.count + number);
    for (const row of rows) {
      row.node ??= this.painter.draw(row, group.apart);
      this.settle?.(row);
      list.append(row.node);
    }
    drawn.count += rows.length;
    list.parentElement!.style.containIntrinsicBlockSize = `auto ${drawn.count * 8 + 4}em`;
  }

  #group(group: TaskGroup, many: boolean): DrawnGroup {
    const list = h('ol', { class: 'tasks', role: 'list' });
    const count = h('span', { class: 'group-count' }, this.words.count(group.rows.length));
    const button = many ? h('button', { class: 'group-fold', type: 'button' }, group.title) : undefined;
    const name = `h${(this.level + 1) as 2 | 3 | 4 | 5 | 6}` as const;
    const title = h(name, { class: 'group-title', part: 'group-title' }, button ?? group.title, ' ', count);
    h('section', { class: `group${group.apart ? ' apart' : ''}`, part: 'group' }, title, list);
    return { group, list, button, count: 0 };
  }
}
