import { unbroken } from '../../base/unbroken.js';
import { h, pattern } from '../../base/dom.js';
import { taskMark } from '../../base/task-mark.js';
import { dueParts } from '../../format/due.js';
import type { TaskMessages } from '../../messages/tasks.vi.js';
import type { TaskStanding } from '../../model/task-status.js';
import type { Task } from '../../schema/resolution.js';
import type { TaskRow } from './task-rows.js';

const child = (element: Element, at: number): HTMLElement => element.children[at] as HTMLElement;

/** The bodies that lead a task. */
export const leadsOf = ({ roles }: Task): string[] =>
  (roles ?? []).filter(({ role, kind }) => role === 'lead' && kind !== 'person').map(({ who }) => who);

/** Draws a task as an entry of the list: when, what, who, where on the line of time, and how it stands. */
export class TaskPainter {
  constructor(
    readonly words: TaskMessages,
    /** Whether there is a line of time beside the tasks. */
    readonly line: boolean,
  ) {}

  #item = pattern(() =>
    h(
      'li',
      { class: 'task', part: 'task' },
      h('div', { class: 'task-date', part: 'date' }),
      h('div', { class: 'task-main' }, h('p', { class: 'task-text', part: 'text', lang: 'vi' })),
      h('div', { class: 'task-status', part: 'status' }),
    ),
  );

  draw({ task, standing }: TaskRow, apart: boolean): HTMLElement {
    const item = this.#item();
    item.dataset.task = task.id;
    const main = child(item, 1);
    const text = child(main, 0);
    if (task.code) text.append(h('span', { class: 'task-code' }, `${task.code} `));
    text.append(...unbroken(task.text));
    // Who else has a part in it follows, with what knows how persons are to be named.
    const who = leadsOf(task).join(' · ');
    if (who) main.append(h('p', { class: 'task-who', part: 'owner', lang: 'vi' }, who));
    this.#date(child(item, 0), task, standing);
    this.#status(child(item, 2), standing);
    if (this.line && !apart && standing.due) child(item, 2).before(h('div', { class: 'track', part: 'track', 'aria-hidden': 'true' }));
    return item;
  }

  #date(into: HTMLElement, { inherited }: Task, { deadline, first: promised }: TaskStanding): void {
    const { words } = this;
    if (!deadline) {
      into.append(h('span', null, words.noDate));
      return;
    }
    const { before, main, year, after } = dueParts(deadline.raw);
    const time = h('time', { lang: 'vi' });
    if (before) time.append(h('span', null, before), ' ');
    if (main) time.append(h('b', null, main), ' ');
    if (year) time.append(h('span', { class: 'task-year' }, words.year(year)));
    if (after) time.append(' ', h('span', null, after));
    into.append(time);
    if (inherited !== undefined && !promised) into.append(h('p', null, h('span', null, words.inherited)));
  }

  #status(into: HTMLElement, { status, because, history }: TaskStanding): void {
    const { words } = this;
    const { days, code } = because;
    const late = status === 'qua-han';
    const word = late ? words.overdue(days!) : code === 'recurring' ? words.recurring : words.statuses[status];
    into.append(h('span', { class: `status status-${status}` }, taskMark(status), word));
    const left = days !== undefined && !late && code !== 'done-late' ? words.left(days) : '';
    const more = late && !history.length ? words.silent : left;
    if (more) into.append(' ', h('span', null, more));
  }
}
