import { h } from '../../base/dom.js';
import type { TimelineMessages } from '../../messages/timeline.vi.js';
import type { TaskStanding } from '../../model/task-status.js';
import { scaleOf, type Scale } from './scale.js';
import { beginOf, type TaskRow } from './task-rows.js';

const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;

/** The line of time: from the first day that counts to the last. Duties without a day have no place on it. */
export function scaleFor(rows: readonly TaskRow[], wanted: { from?: string | undefined; to?: string | undefined }): Scale | undefined {
  let [from, to] = [wanted.from ?? '', wanted.to ?? ''];
  const dated = rows.filter(({ standing: { due, status } }) => due && status !== 'thuong-xuyen');
  // What has a whole year or term runs off the line, where others have a day or a month: theirs would else be one spot.
  const close = dated.filter(({ standing: { deadline } }) => !['year', 'term'].includes(deadline!.precision ?? ''));
  for (const { standing } of close.length ? close : dated) {
    const due = standing.due!;
    const begin = beginOf(standing) ?? due;
    if (!wanted.from && (!from || begin < from)) from = begin;
    if (!wanted.to && due > to) to = due;
  }
  if (!from || !to || to < from) return undefined;
  // A month has its days, even where only one of them is a deadline.
  if (!wanted.from && from.slice(0, 7) === to.slice(0, 7)) from = `${from.slice(0, 7)}-01`;
  return scaleOf(from, to);
}

/** Writes days over the line, and the present day where it has a place; tells whether it has. */
export function markScale(marks: Element, scale: Scale, day: string, words: TimelineMessages, dayText: string): boolean {
  const put = (name: string | undefined, at: number, label: string): void => {
    const mark = h('span', { class: name, part: name && 'now' }, label);
    mark.style.insetInlineStart = percent(at);
    marks.append(mark);
  };
  for (const { at, label } of scale.ticks) put(undefined, at, label);
  const now = day >= scale.from && day <= scale.to;
  if (now) put('timeline-now', scale.end(day), words.today(dayText));
  return now;
}

/** A day is a diamond, a month or quarter an open bar, what is late a dashed trail. Hidden from readers: the words say it. */
export function drawTrack(track: Element, { start, end, from, to, ticks }: Scale, standing: TaskStanding, today: string): void {
  const { status, deadline } = standing;
  const due = standing.due!;
  const put = (name: string, at: number, until?: number): void => {
    const part = h('span', { class: name });
    part.style.insetInlineStart = percent(at);
    if (until !== undefined) part.style.inlineSize = percent(Math.max(0, until - at));
    track.append(part);
  };
  for (const { at } of ticks) put('track-tick', at);
  const late = status === 'qua-han' ? ' is-late' : '';
  const begin = beginOf(standing);
  const now = end(today);
  const middle = (start(due) + end(due)) / 2;
  if (deadline?.precision !== 'day' && deadline?.precision !== 'time' && begin && begin < due)
    put(`track-span${late}`, start(begin), end(due));
  else {
    if (late) put('track-lead is-late', middle, now);
    else if (due > today && !status.startsWith('hoan-thanh')) put('track-lead', now, middle);
    put(`track-due${late}`, middle);
  }
  if (today >= from && today <= to) put('track-now', now);
}
