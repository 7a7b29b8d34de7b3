import { h, pattern } from '../../base/dom.js';
import { taskMark } from '../../base/task-mark.js';
import { dueParts } from '../../format/due.js';
import { personWords, type PersonDisplay } from '../../format/person.js';
import type { TaskMessages } from '../../messages/tasks.vi.js';
import type { TaskStanding } from '../../model/task-status.js';
import type { Role, Task } from '../../schema/resolution.js';
import type { Scale } from './scale.js';
import { beginOf, type TaskRow } from './task-rows.js';

const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;
const child = (element: Element, at: number): HTMLElement => element.children[at] as HTMLElement;

/** Who does a task: those who lead first, each with the part it has unless that is to lead. */
export function whoOf(roles: readonly Role[] | undefined, words: TaskMessages, display: PersonDisplay, unnamed: string): string {
  const all = [...(roles ?? [])].sort((a, b) => Number(b.role === 'lead') - Number(a.role === 'lead'));
  const said = all.map(({ role, who, kind }) => {
    const name = kind === 'person' ? personWords(who, display, unnamed) : who;
    return role === 'lead' ? name : `${words.roles[role]}: ${name}`;
  });
  return [...new Set(said)].join(' · ');
}

/** Draws a task as an entry of the list: when, what, who, where on the line of time, and how it stands. */
export class TaskPainter {
  constructor(
    readonly words: TaskMessages,
    readonly display: PersonDisplay,
    readonly unnamed: string,
    readonly today: string,
    readonly scale: Scale | undefined,
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
    if (task.code) first(main).append(h('span', { class: 'task-code' }, `${task.code} `));
    first(main).append(task.text);
    const who = whoOf(task.roles, this.words, this.display, this.unnamed);
    if (who) main.append(h('p', { class: 'task-who', part: 'owner', lang: 'vi' }, who));
    this.#date(child(item, 0), task, standing);
    this.#status(child(item, 2), standing);
    const { scale } = this;
    if (scale && !apart && standing.due) child(item, 2).before(this.#track(scale, standing));
    return item;
  }

  #date(into: HTMLElement, { inherited }: Task, { deadline, due, first: promised }: TaskStanding): void {
    const { words } = this;
    if (!deadline) {
      into.append(h('span', null, words.noDate));
      return;
    }
    const { before, main, year, after } = dueParts(deadline.raw);
    const time = h('time', { datetime: due, lang: 'vi' });
    if (before) time.append(h('span', null, before), ' ');
    if (main) time.append(h('b', null, main), ' ');
    if (year) time.append(h('span', { class: 'task-year' }, words.year(year)));
    if (after) time.append(' ', h('span', null, after));
    into.append(time);
    if (inherited !== undefined && !promised) into.append(h('span', { class: 'task-note' }, words.inherited));
  }

  #status(into: HTMLElement, { status, because, history }: TaskStanding): void {
    const { words } = this;
    const { days = 0, code } = because;
    const word = status === 'qua-han' ? words.overdue(days) : code === 'recurring' ? words.recurring : words.statuses[status];
    into.append(h('span', { class: `status status-${status}` }, taskMark(status), word));
    const left = ['due-soon', 'ahead', 'reported', 'not-begun'].includes(code) && because.due ? words.left(days) : '';
    const silent = status === 'qua-han' && !history.length ? words.silent : '';
    if (left || silent) into.append(h('span', { class: 'status-more' }, left || silent));
  }

  /** A day is a diamond, a month or quarter an open bar, what is late a dashed trail. Hidden from readers: the words say it. */
  #track({ start, end, from, to }: Scale, standing: TaskStanding): HTMLElement {
    const { today } = this;
    const { status, deadline } = standing;
    const due = standing.due!;
    const track = h('div', { class: 'track', part: 'track', 'aria-hidden': 'true' });
    const put = (name: string, at: number, until?: number): void => {
      const part = h('span', { class: name });
      part.style.insetInlineStart = percent(at);
      if (until !== undefined) part.style.inlineSize = percent(Math.max(0, until - at));
      track.append(part);
    };
    const late = status === 'qua-han' ? ' is-late' : '';
    const begin = beginOf(standing);
    const now = end(today);
    const span = deadline?.precision !== 'day' && deadline?.precision !== 'time' && begin && begin < due;
    if (span) put(`track-span${late}`, start(begin), end(due));
    const middle = (start(due) + end(due)) / 2;
    if (!span) {
      if (late) put('track-lead is-late', middle, now);
      else if (due > today && status !== 'hoan-thanh') put('track-lead', now, middle);
      put(`track-due${late}`, middle);
    }
    if (today >= from && today <= to) put('track-now', now);
    return track;
  }
}

const first = (element: Element): HTMLElement => element.firstElementChild as HTMLElement;
