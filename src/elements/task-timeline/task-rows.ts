import { taskStanding, type TaskContext, type TaskStanding } from '../../model/task-status.js';
import type { TaskMessages } from '../../messages/tasks.vi.js';
import type { Task } from '../../schema/resolution.js';

/** One task of the time line, with what has been made of it so far. */
export interface TaskRow {
  task: Task;
  standing: TaskStanding;
  /** What a search reads, folded. */
  folded?: string;
  node?: HTMLElement | undefined;
}

export type Grouping = 'time' | 'owner' | 'section';

export interface TaskGroup {
  key: string;
  title: string;
  rows: TaskRow[];
  /** Whether its tasks have no place on the line of time. */
  apart: boolean;
  /** Whether its time has gone by. */
  past: boolean;
}

export const rowsOf = (tasks: readonly Task[], context: TaskContext): TaskRow[] =>
  tasks.map((task) => ({ task, standing: taskStanding(task, context) }));

/** First day that counts for a task; a bound without a beginning is a point. */
export const beginOf = ({ deadline }: TaskStanding): string | undefined => deadline?.from?.slice(0, 10) ?? undefined;

type Place = readonly [sort: string, key: string, title: string, apart?: boolean, past?: boolean];

/** Where a task stands among the times, and what that is called. */
function timeOf({ standing: { status, due, deadline } }: TaskRow, words: TaskMessages): Place {
  const { statuses, apart } = words;
  if (status === 'qua-han') return ['0', status, statuses[status], false, true];
  if (status === 'sap-den-han') return ['1', status, statuses[status]];
  if (status === 'hoan-thanh' || status === 'hoan-thanh-tre') return ['3', 'done', apart.done];
  if (status === 'thuong-xuyen') return ['4', 'steady', apart.steady, true];
  if (status === 'dung') return ['6', status, statuses[status], true];
  if (!due) return ['5', status, statuses['chua-ro-han'], true];
  const [year, month] = due.split('-') as [string, string];
  const { precision } = deadline!;
  if (precision === 'year' || precision === 'term') return [`2${due}~`, due, words.wholeYear(year)];
  if (precision === 'quarter') return [`2${due}-`, `${due}q`, words.quarter('I II III IV'.split(' ')[Math.ceil(+month / 3) - 1]!, year)];
  return [`2${year}-${month}-31`, `${year}-${month}`, words.month(month, year)];
}

/** Groups of rows in order; rows with an earlier last day first, in the paper's order where that is the same. */
export function groupRows(
  rows: readonly TaskRow[],
  words: TaskMessages,
  /** Names of groups in the order of the paper; by time without it. */
  titleOf?: (row: TaskRow) => string,
  unnamed = '',
): TaskGroup[] {
  const groups = new Map<string, TaskGroup & { sort: string }>();
  for (const row of rows) {
    const named = titleOf?.(row);
    const [sort, key, title, apart = false, past = false]: Place =
      named === undefined ? timeOf(row, words) : ['', named, named || unnamed, !named];
    let group = groups.get(key);
    if (!group) groups.set(key, (group = { sort, key, title, rows: [], apart, past }));
    group.rows.push(row);
  }
  const list = [...groups.values()];
  // What has no name of its own comes last.
  if (titleOf) return list.sort((a, b) => +a.apart - +b.apart);
  const due = ({ standing }: TaskRow): string => standing.due ?? '~';
  for (const { rows } of list) rows.sort((a, b) => +(due(a) > due(b)) - +(due(a) < due(b)));
  return list.sort((a, b) => (a.sort < b.sort ? -1 : 1));
}
