/** What has been reported since, put beside what the document itself reports. Pure: the document handed in stays as it was. */
import type { Progress, ProgressEntry } from '../schema/progress.js';
import type { Observation, Resolution, Target, Update } from '../schema/resolution.js';

export type UnmatchedReason =
  | 'unknown-id' // no measure, target, task or works has this id
  | 'no-measure' // the target has nothing that can be measured
  | 'several-measures' // the target has several measures, and the entry does not say which
  | 'other-document'; // the whole file is about another document

/** An entry that found no place. It is named and kept, never dropped in silence. */
export interface UnmatchedEntry {
  entry: ProgressEntry;
  /** Its place in the list of entries. */
  index: number;
  reason: UnmatchedReason;
}

export interface Merged {
  /** The document with all that was reported since. */
  resolution: Resolution;
  unmatched: UnmatchedEntry[];
}

/**
 * Adds the entries of a progress file to the results of a document. Nothing is replaced: what was reported earlier stays, and of two entries about
 * the same time and day the one further down the file comes later.
 */
export function mergeProgress(resolution: Resolution, { documentId, entries }: Progress): Merged {
  if (documentId !== resolution.id)
    return { resolution, unmatched: entries.map((entry, index) => ({ entry, index, reason: 'other-document' })) };
  const targets = new Map(resolution.targets?.map((target) => [target.id, target]));
  const measures = new Set(resolution.targets?.flatMap((target) => target.measures.map(({ id }) => id)));
  const known = { task: idsOf(resolution.tasks), project: idsOf(resolution.projects) };
  const observations: Observation[] = [];
  const updates = { task: new Map<string, Update[]>(), project: new Map<string, Update[]>() };
  const unmatched: UnmatchedEntry[] = [];
  entries.forEach((entry, index) => {
    const place = measureFor(entry, measures, targets);
    if ('measureId' in place) observations.push(observationOf(entry, place.measureId, index));
    let placed = 'measureId' in place;
    for (const kind of ['task', 'project'] as const) {
      const id = entry[`${kind}Id`];
      if (id === undefined || !known[kind].has(id)) continue;
      const list = updates[kind].get(id);
      if (list) list.push(updateOf(entry));
      else updates[kind].set(id, [updateOf(entry)]);
      placed = true;
    }
    if (!placed) unmatched.push({ entry, index, reason: 'reason' in place ? place.reason : 'unknown-id' });
  });
  return { resolution: withReports(resolution, observations, updates), unmatched };
}

/** Ids of a list; a page that shows targets alone has not read its tasks, and they may be anything. */
const idsOf = (list: unknown): Set<string> => new Set(entriesOf(list).map(({ id }) => id as string));
const entriesOf = (list: unknown): readonly { id?: unknown }[] =>
  Array.isArray(list) ? list.filter((one) => typeof one === 'object' && one !== null) : [];

/** The measure an entry is about: by its own id, or as the only one of its target. */
function measureFor(
  { measureId, targetId }: ProgressEntry,
  measures: ReadonlySet<string>,
  targets: ReadonlyMap<string, Target>,
): { measureId: string } | { reason: UnmatchedReason } {
  if (measureId !== undefined) return measures.has(measureId) ? { measureId } : { reason: 'unknown-id' };
  const target = targetId === undefined ? undefined : targets.get(targetId);
  if (!target) return { reason: 'unknown-id' };
  const [only, ...more] = target.measures;
  return !only ? { reason: 'no-measure' } : more.length ? { reason: 'several-measures' } : { measureId: only.id };
}

/** `YYYY-MM-DD` as it is written in Vietnam. */
export const dayText = (day: string): string => day.split('-').reverse().join('/');

function observationOf(entry: ProgressEntry, measureId: string, index: number): Observation {
  const { targetId: _target, taskId: _task, projectId: _project, period, date, ...rest } = entry;
  return {
    ...rest,
    // Later in the file is later: the order of ids decides where period and day are equal.
    id: `progress.${String(index).padStart(6, '0')}`,
    measureId,
    date,
    period: period ?? { raw: `đến ngày ${dayText(date)}`, from: null, to: date, precision: 'day', bound: 'until', confidence: 1 },
  };
}

/** Ids and layout go; what was reported stays. */
function updateOf(entry: ProgressEntry): Update {
  const { measureId: _measure, targetId: _target, taskId: _task, projectId: _project, ...rest } = entry;
  const words = rest.text ?? rest.level;
  return { ...rest, ...(words === undefined ? {} : { text: words }) };
}

function withReports(
  resolution: Resolution,
  observations: readonly Observation[],
  updates: Record<'task' | 'project', ReadonlyMap<string, Update[]>>,
): Resolution {
  const merged: Resolution = { ...resolution };
  if (observations.length) merged.observations = [...(resolution.observations ?? []), ...observations];
  if (updates.task.size)
    merged.tasks = resolution.tasks!.map((task) => {
      const more = updates.task.get(task?.id);
      return more ? { ...task, updates: [...listOf(task.updates), ...more] } : task;
    });
  if (updates.project.size)
    merged.projects = resolution.projects!.map((project) => {
      const more = updates.project.get(project?.id);
      if (!more) return project;
      const { stage, percent, asOf } = project;
      // What the paper said of the works is the first of the reports, so that the newest one does not hide it. It has no date, which every
      // report has, but the period printed beside it. Stage and percentage of the works stay what the paper says: `taskStanding` knows the newest.
      const first = {
        ...(stage == null ? {} : { text: stage }),
        ...(percent == null ? {} : { value: percent }),
        ...(asOf ? { period: asOf } : {}),
      };
      const earlier = Array.isArray(project.updates) ? project.updates : Object.keys(first).length ? [first] : [];
      return { ...project, updates: [...earlier, ...more] };
    });
  return merged;
}

const listOf = (updates: Update[] | undefined): Update[] => (Array.isArray(updates) ? updates : []);
