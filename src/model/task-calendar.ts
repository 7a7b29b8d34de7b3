/** What a calendar needs of a task: the deadline that counts today, who it is given to, and an id that stays the same. */
import type { Resolution, Task } from '../schema/resolution.js';
import { firstDay } from './period.js';
import { dueDay, taskStanding, type TaskContext } from './task-status.js';

/** A plain object, as `format/calendar-file.ts` takes it. */
export interface TaskDates {
  id: string;
  title: string;
  from?: string;
  to?: string;
  recurrence?: string;
  description?: string;
  done?: boolean;
}

/** A title is read at a glance; the whole sentence stands in the description. */
const LONGEST = 120;

/** The day of a document from which on its recurring tasks are counted: what `writeCalendar` takes as `anchor`. */
export const calendarAnchor = ({ issued, period }: Pick<Resolution, 'issued' | 'period'>): string | undefined =>
  firstDay(issued) ?? firstDay(period);

export function taskDates(task: Task, documentId: string, context: TaskContext): TaskDates {
  const { status, deadline } = taskStanding(task, context);
  const due = dueDay(deadline);
  // An end that cannot be read leaves the beginning in doubt too.
  const begins = due !== undefined || deadline?.bound === 'from' || deadline?.recurrence;
  const who = (task.roles ?? []).filter(({ role }) => role === 'lead').map((one) => one.who);
  const title = task.text.length > LONGEST ? `${task.text.slice(0, LONGEST).replace(/\s\S*$/, '')}…` : task.text;
  const lines = [task.text.length > LONGEST ? task.text : '', who.join(', '), deadline?.raw ?? ''].filter(Boolean);
  return {
    id: `${documentId}/${task.id}`,
    title,
    ...(begins && deadline?.from && { from: deadline.from }),
    ...(due !== undefined && deadline?.to && { to: deadline.to }),
    ...(deadline?.recurrence && { recurrence: deadline.recurrence }),
    ...(lines.length && { description: lines.join('\n') }),
    ...(status === 'hoan-thanh' || status === 'hoan-thanh-tre' ? { done: true } : {}),
  };
}
