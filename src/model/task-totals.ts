/** All statuses, in the order a reader is told of them, and how many tasks have each. */
import type { TaskStanding, TaskStatus } from './task-status.js';

export type TaskTotals = Record<TaskStatus, number> & { total: number };
export const TASK_STATUSES: readonly TaskStatus[] = [
  'qua-han',
  'sap-den-han',
  'chua-ro-han',
  'dang-thuc-hien',
  'trong-han',
  'chua-bat-dau',
  'thuong-xuyen',
  'hoan-thanh-tre',
  'hoan-thanh',
  'dung',
];

/** How many tasks stand where. */
export function countTasks(standings: readonly Pick<TaskStanding, 'status'>[]): TaskTotals {
  const totals = { ...Object.fromEntries(TASK_STATUSES.map((status) => [status, 0])), total: 0 } as TaskTotals;
  for (const { status } of standings) {
    totals[status]++;
    totals.total++;
  }
  return totals;
}
