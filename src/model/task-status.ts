/** R16: where a task or works stand on a day. Pure: the day is an argument, on the clock of Asia/Ho_Chi_Minh. */
import type { DateValue, Project, Task, Update } from '../schema/resolution.js';
import { dayIn } from './day.js';

export type TaskStatus =
  | 'hoan-thanh' // done in time, or with no deadline to miss
  | 'hoan-thanh-tre' // done after the deadline
  | 'dang-thuc-hien' // somebody reported, and it is not due soon
  | 'trong-han' // nobody has reported, and the deadline lies ahead
  | 'sap-den-han' // due in a few days
  | 'qua-han' // the deadline has gone by
  | 'chua-bat-dau' // its time has not come, or somebody said so
  | 'thuong-xuyen' // a standing duty, or one that recurs
  | 'chua-ro-han' // no deadline, or one nobody could read
  | 'dung'; // stopped

/** Why, as data: words for it are made where it is shown. */
export interface TaskReason {
  code:
    | 'done' // reported as done on `day`
    | 'done-late' // and `due` was earlier, by `days`
    | 'stopped'
    | 'unread' // the deadline has words and no day
    | 'no-deadline'
    | 'standing'
    | 'recurring'
    | 'overdue' // `due` was `days` ago
    | 'due-soon' // `due` is in `days`; 0 is today
    | 'not-begun' // begins on `day`, or reported so
    | 'reported' // last reported on `day`
    | 'ahead'; // `due` is in `days`
  day?: string;
  due?: string;
  days?: number;
}

export interface TaskStanding {
  status: TaskStatus;
  because: TaskReason;
  /** The deadline that counts today. */
  deadline?: DateValue;
  /** Last day on which it is still in time. */
  due?: string;
  /** The deadline promised first, where a later one was granted. */
  first?: DateValue;
  /** Every deadline that was granted, oldest first, with the day it was reported. */
  moved: readonly { date?: string; deadline: DateValue }[];
  /** Per cent last reported, or as the paper says. */
  percent?: number;
  /** The day of the report it is from; a figure of the paper itself is of the period printed beside it. */
  asOf?: string;
  /** Reports up to the day, oldest first. */
  history: readonly Update[];
}

export interface TaskContext {
  /** `YYYY-MM-DD` in Vietnam. */
  today: string;
  /** Days before the deadline from which on it is due soon; 7 unless said. */
  soonDays?: number | undefined;
}

export const SOON_DAYS = 7;
const DAY = 86_400_000;
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;

/**
 * Last day in time: the end of what the words say, however widely. "trong tháng 01" is late from 1 February on. What ends before it begins was
 * misread.
 */
export function dueDay(deadline: DateValue | null | undefined): string | undefined {
  const to = deadline?.bound === 'from' ? undefined : dayIn(deadline?.to);
  return to && to < (dayIn(deadline!.from) ?? '') ? undefined : to;
}

const NONE: readonly never[] = [];

/** Reports of days up to today, by day and then by their place in the file. */
function reportsUntil(updates: readonly Update[] | undefined, today: string): readonly Update[] {
  // Most tasks of a paper have none.
  if (!updates?.length) return NONE;
  return updates.filter(({ date }) => !date || date <= today).sort((a, b) => compare(a.date ?? '', b.date ?? ''));
}
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** -5% and 180% are slips of somebody's hand: they stay in the history and say nothing. */
const isPercent = (value: number | null | undefined): value is number => typeof value === 'number' && value >= 0 && value <= 100;

/** What a report says of how far it is: in so many words, or by its figure. */
function statusOf({ status, value, verdict }: Update): Update['status'] {
  if (status) return status;
  // The words of the columns for targets: a ward may have used them before there were others.
  if (verdict === 'dat' || verdict === 'vuot' || verdict === 'dat-tre') return 'hoan-thanh';
  if (isPercent(value)) return value >= 100 ? 'hoan-thanh' : value > 0 ? 'dang-thuc-hien' : 'chua-bat-dau';
  return undefined;
}

type Subject = Pick<Task, 'deadline' | 'inherited' | 'updates'> & {
  kind?: Task['kind'];
  percent?: Project['percent'];
};

/** Where a task stands; reports made since are in it already (`mergeProgress`). Works are asked the same way. */
export function taskStanding(task: Subject, { today, soonDays = SOON_DAYS }: TaskContext): TaskStanding {
  const history = reportsUntil(task.updates, today);
  const moved = !history.length ? NONE : history.flatMap(({ date, deadline }) => (deadline ? [{ ...(date && { date }), deadline }] : []));
  const deadline = moved.at(-1)?.deadline ?? task.deadline;
  const due = dueDay(deadline);
  const measured = history.findLast(({ value }) => isPercent(value));
  const told = history.findLast((update) => statusOf(update) !== undefined);
  const percent = measured?.value ?? (isPercent(task.percent) ? task.percent : undefined);
  const state = told ? statusOf(told) : percent === 100 ? 'hoan-thanh' : undefined;
  const [status, because] = judge({ task, deadline, due, state, told, history, moved: moved.length > 0 }, today, soonDays);
  // Made for every task of a long list before anything is drawn: field by field, which is faster than spreading.
  const standing: TaskStanding = { status, because, moved, history };
  if (deadline) standing.deadline = deadline;
  if (due !== undefined) standing.due = due;
  if (moved.length && task.deadline) standing.first = task.deadline;
  if (percent !== undefined) standing.percent = percent;
  if (measured?.date) standing.asOf = measured.date;
  return standing;
}

interface Known {
  task: Subject;
  deadline: DateValue | null | undefined;
  due: string | undefined;
  state: Update['status'];
  told: Update | undefined;
  history: readonly Update[];
  moved: boolean;
}

function judge({ task, deadline, due, state, told, history, moved }: Known, today: string, soonDays: number): [TaskStatus, TaskReason] {
  const day = told?.date;
  const on = day ? { day } : {};
  if (state === 'hoan-thanh') {
    const late = day && due && day > due ? daysBetween(due, day) : 0;
    return late > 0
      ? ['hoan-thanh-tre', { code: 'done-late', ...on, due: due!, days: late }]
      : ['hoan-thanh', { code: 'done', ...on, ...(due && { due }) }];
  }
  if (state === 'dung') return ['dung', { code: 'stopped', ...on }];
  const stated = task.inherited === undefined || moved;
  if (task.kind === 'recurring' || deadline?.recurrence) return ['thuong-xuyen', { code: 'recurring' }];
  // What has no end is not overdue because the month of the paper is.
  if (task.kind === 'standing' && (!due || !stated)) return ['thuong-xuyen', { code: 'standing' }];
  if (!due) {
    if (deadline && deadline.bound !== 'from') return ['chua-ro-han', { code: 'unread' }];
    const begins = dayIn(deadline?.from);
    if (state === 'chua-bat-dau' || (begins && begins > today))
      return ['chua-bat-dau', { code: 'not-begun', ...(begins && begins > today ? { day: begins } : on) }];
    if (history.length) return ['dang-thuc-hien', { code: 'reported', ...lastDay(history) }];
    return ['chua-ro-han', { code: 'no-deadline' }];
  }
  const days = daysBetween(today, due);
  if (days < 0) return ['qua-han', { code: 'overdue', due, days: -days }];
  if (days <= soonDays) return ['sap-den-han', { code: 'due-soon', due, days }];
  // "trong quý IV" may be done before; "từ ngày 10/8 đến 11/8" has a beginning.
  const begins = deadline?.precision === 'day' || deadline?.precision === 'time' ? dayIn(deadline.from) : undefined;
  if (state === 'chua-bat-dau' || (begins && begins > today && !history.length))
    return ['chua-bat-dau', { code: 'not-begun', due, days, ...(begins && begins > today ? { day: begins } : on) }];
  if (history.length) return ['dang-thuc-hien', { code: 'reported', due, days, ...lastDay(history) }];
  return ['trong-han', { code: 'ahead', due, days }];
}

function lastDay(history: readonly Update[]): { day?: string } {
  const date = history.at(-1)?.date;
  return date ? { day: date } : {};
}
