import { html, type TemplateResult } from 'lit/html.js';
import { taskMark } from '../../base/task-mark.js';
import type { TaskStatus } from '../../model/task-status.js';
import { TASK_STATUSES } from '../../model/task-totals.js';
import { facet, type Option } from '../document/facets.js';
import type { TimelineLife } from './timeline-life.js';

/** What the reader wants to see. Empty words ask for nothing. */
export interface Choice {
  status: TaskStatus | '';
  owner: string;
  /** A month `YYYY-MM`. */
  period: string;
  query: string;
}

export const EVERYTHING: Choice = { status: '', owner: '', period: '', query: '' };
/** What the list is narrowed by beside the search: the same for every key typed there. */
export function facetsOf(
  { words, all, ownersOf }: TimelineLife,
  choice: Choice,
  choose: (change: Partial<Choice>) => void,
): TemplateResult {
  const counts = new Map<string, number>();
  const owners = new Map<string, number>();
  const months = new Set<string>();
  for (const row of all) {
    counts.set(row.standing.status, (counts.get(row.standing.status) ?? 0) + 1);
    for (const owner of ownersOf(row)) owners.set(owner, (owners.get(owner) ?? 0) + 1);
    if (row.standing.due) months.add(row.standing.due.slice(0, 7));
  }
  const statuses = TASK_STATUSES.filter((status) => counts.has(status));
  const everything = `${words.all} (${all.length})`;
  const several = <T extends string>(options: Option<T>[]): Option<T>[] => (options.length > 1 ? options : []);
  return html`${facet(
    words.byStatus,
    everything,
    several(statuses.map((value) => ({ value, label: words.statuses[value], count: counts.get(value), mark: taskMark(value) }))),
    choice.status,
    (status) => choose({ status }),
  )}
  ${facet(
    words.byOwner,
    everything,
    several([...owners].map(([value, count]) => ({ value, label: value, count }))),
    choice.owner,
    (owner) => choose({ owner }),
  )}
  ${facet(
    words.byPeriod,
    everything,
    several([...months].sort().map((value) => ({ value, label: words.month(value.slice(5), value.slice(0, 4)) }))),
    choice.period,
    (period) => choose({ period }),
  )}`;
}
