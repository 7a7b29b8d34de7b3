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

/** What names the group of a work; nothing where the paper does not say. */
export const nameOf = ({ project: { place }, stage }: ProjectRow, by: Grouping): string | undefined =>
  (by === 'stage' ? stage : by === 'street' ? place?.street : place?.quarter)?.trim();

/** Groups in the order of the first number in their names, then of the paper; those without a name last. */
export function groupRows(rows: readonly ProjectRow[], by: Grouping, words: ProjectMessages): [title: string, rows: ProjectRow[]][] {
  // Whatever else a page asks for is by quarter.
  const apart = by === 'stage' || by === 'street';
  const groups = new Map<string, ProjectRow[]>();
  for (const row of rows) {
    const name = nameOf(row, by) ?? '';
    const key = apart ? capital(name) : quarterName(name);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const none = by === 'stage' ? words.noStage : apart ? words.noStreet : words.elsewhere;
  const numbers = (title: string): string[] => title.match(/\d+/g) ?? [];
  const list = [...groups];
  if (!apart)
    list.sort(([a], [b]) => {
      if (!a || !b) return Number(!a) - Number(!b);
      const [one, other] = [numbers(a), numbers(b)];
      // Of several quarters at once, after those of one.
      return Number(one.length > 1) - Number(other.length > 1) || Number(one[0] ?? Infinity) - Number(other[0] ?? Infinity) || 0;
    });
  return list.map(([title, members]) => [title || none, members]);
}
