import { capital } from '../../format/capital.js';
import { taskStanding, type TaskContext, type TaskStanding } from '../../model/task-status.js';
import type { ProjectMessages } from '../../messages/projects.vi.js';
import type { Project } from '../../schema/resolution.js';

export interface ProjectRow {
  project: Project;
  standing: TaskStanding;
  /** How far it is in words, as last reported. */
  stage: string | undefined;
}

export type Grouping = 'quarter' | 'street' | 'stage';

export const rowsOf = (projects: readonly Project[], context: TaskContext): ProjectRow[] =>
  projects.map((project) => {
    const standing = taskStanding(project, context);
    return { project, standing, stage: standing.history.findLast(({ text }) => text)?.text ?? project.stage ?? undefined };
  });

/** "khu phố 5, khu phố 6" as one name: "Khu phố 5, 6". */
export const quarterName = (quarter: string): string => capital(quarter.replace(/(?<=, )(?:khu phố|tổ dân phố|thôn|ấp)\s+(?=\d)/giu, ''));

/** Groups in the order of the first number in their names, then of the paper; those without a name last. */
export function groupRows(rows: readonly ProjectRow[], by: Grouping, words: ProjectMessages): [title: string, rows: ProjectRow[]][] {
  const groups = new Map<string, ProjectRow[]>();
  for (const row of rows) {
    const { place } = row.project;
    const name = by === 'stage' ? row.stage : by === 'street' ? place?.street : place?.quarter && quarterName(place.quarter);
    const key = name?.trim() ? capital(name.trim()) : '';
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const none = { quarter: words.elsewhere, street: words.noStreet, stage: words.noStage }[by];
  const several = (title: string): number => (title.match(/\d+/g) ?? []).length;
  const number = (title: string): number => Number(/\d+/.exec(title)?.[0] ?? Infinity);
  const sorted = [...groups].sort(([a], [b]) => {
    if (!a || !b) return Number(!a) - Number(!b);
    // Of several quarters at once, after those of one.
    return Number(several(a) > 1) - Number(several(b) > 1) || number(a) - number(b) || 0;
  });
  return by === 'quarter'
    ? sorted.map(([title, list]) => [title || none, list])
    : [...groups].map(([title, list]) => [title || none, list]);
}
