import { h } from '../../base/dom.js';
import type { TimelineMessages } from '../../messages/timeline.vi.js';
import type { TaskRow } from './task-rows.js';
import type { DrawnGroup, TimelineView } from './timeline-view.js';

/** Tasks a group shows at once. */
const PAGE = 100;

/** Opens groups and brings more of them, where a list is too long to be drawn at once. */
export class TimelineFolds {
  #more = new WeakMap<DrawnGroup, HTMLElement>();

  constructor(
    readonly view: TimelineView,
    readonly words: TimelineMessages,
  ) {}

  /** Finishes what is drawn, and what will be. */
  begin(settle: (row: TaskRow) => void): void {
    this.view.settle = settle;
    for (const drawn of this.view.drawn) {
      for (const row of drawn.group.rows.slice(0, drawn.count)) settle(row);
      if (drawn.button) drawn.button.onclick = () => this.#toggle(drawn);
      this.#open(drawn, !drawn.list.hidden);
    }
  }

  /** Draws and opens all, for print. */
  fillAll(): void {
    for (const drawn of this.view.drawn) {
      this.view.add(drawn, Infinity);
      this.#open(drawn, true);
    }
  }

  #toggle(drawn: DrawnGroup): void {
    const open = Boolean(drawn.list.hidden);
    if (open && !drawn.count) this.view.add(drawn, PAGE);
    this.#open(drawn, open);
  }

  #open(drawn: DrawnGroup, open: boolean): void {
    drawn.list.hidden = !open;
    drawn.button?.setAttribute('aria-expanded', String(open));
    this.#offer(drawn);
  }

  /** The button that brings the rest of a group; gone when there is none. */
  #offer(drawn: DrawnGroup): void {
    const { group, list } = drawn;
    const rest = group.rows.length - drawn.count;
    this.#more.get(drawn)?.remove();
    if (!rest || list.hidden) return;
    const more = h('button', { class: 'button more', type: 'button' }, this.words.more(rest));
    more.addEventListener('click', () => {
      const next = group.rows[drawn.count];
      this.view.add(drawn, PAGE);
      this.#offer(drawn);
      next?.node?.setAttribute('tabindex', '-1');
      next?.node?.focus();
    });
    list.after(more);
    this.#more.set(drawn, more);
  }
}
