/** What a paper promises and reports, read from its text layer: groups, targets, measures, results. Changes no word of it. */
import type { Measure, Target, TargetGroup } from '../schema/data.js';
import { LIMITS } from '../schema/limits.js';
import type { Resolution } from '../schema/resolution.js';
import type { DateValue } from '../schema/text.js';
import { Ids } from './body.js';
import { readObservations } from './observations.js';
import { letter, quote } from './quote.js';
import { readProjects } from './projects-find.js';
import { readTasks } from './read-tasks.js';
import { strip } from './shape.js';
import { promises, readMeasures, type Draft } from './target-measures.js';
import { openingPeriod, ownerIn, periodIn, periodOfColumn } from './target-period.js';
import { findTargets, type FoundGroup, type FoundTarget, type Measurable } from './targets-find.js';

export type Data = Pick<Resolution, 'targetGroups' | 'targets' | 'observations' | 'tasks' | 'projects'>;
type Source = Pick<Resolution, 'preface' | 'body' | 'footnotes' | 'title' | 'subject' | 'period' | 'docType' | 'issued' | 'meeting'>;

/** Asked of the same line more than once: whether it heads others, and whether it is a target. */
function measurer(): Measurable {
  const known = new Map<string, { any: boolean; strict: boolean }>();
  return (text, strict = false) => {
    let found = known.get(text);
    if (!found) {
      const readings = text.length < LIMITS.text ? promises(text) : [];
      const told = readings.some(
        ({ quantity, criterion: { kind } }) => quantity !== undefined || kind === 'ordinal' || kind === 'none' || kind === 'rank',
      );
      known.set(text, (found = { any: readings.length > 0, strict: told }));
    }
    return strict ? found.strict : found.any;
  };
}

export function readData(resolution: Source): Data {
  const groups = findTargets(resolution.body, measurer());
  const ids = new Ids();
  const targetGroups: TargetGroup[] = [];
  const targets: Target[] = [];
  for (const group of groups) {
    const path = group.path.join('.').toLowerCase();
    const own = groupKey(group, groups);
    const id = ids.once(`nhom.${own || path || String(targetGroups.length + 1)}`);
    targetGroups.push({
      id,
      label: groupLabel(group.heading) || 'Chỉ tiêu',
      ...(group.declared !== undefined && { declaredCount: group.declared }),
      ...(group.node.kind === 'section' && { sectionId: group.node.id }),
    });
    const said = group.over.map((heading) => periodIn(heading)).find(Boolean) ?? resolution.period ?? undefined;
    group.targets.forEach((found, index) => targets.push(toTarget(found, id, ids.once(`ct.${targetKey(own, found, index)}`), said)));
  }
  const observations = readObservations(resolution, groups, targets);
  const taken = new Set(groups.flatMap((group) => group.targets.flatMap((target) => target.parts.map((part) => part.blockId))));
  const tasks = readTasks(resolution, taken, ids);
  const projects = readProjects(resolution, taken, ids);
  return {
    ...(targetGroups.length && { targetGroups, targets }),
    ...(observations.length && { observations }),
    ...(tasks.length && { tasks }),
    ...(projects.length && { projects }),
  };
}

/** The shortest end of the printed labels over a group that no other group has: II.1 and II.2 are told apart by 1 and 2. */
function groupKey(group: FoundGroup, all: readonly FoundGroup[]): string {
  const last = (length: number, { path }: FoundGroup): string => path.slice(-length).join('.').toLowerCase();
  for (let length = 1; length <= group.path.length; length++) {
    const key = last(length, group);
    if (!all.some((other) => other !== group && last(length, other) === key)) return key;
  }
  return group.path.join('.').toLowerCase();
}

/** From the printed labels; a bullet has none, so it counts within its group. "4.10." names its group itself. */
export function targetKey(group: string, { code }: Pick<FoundTarget, 'code'>, index: number): string {
  const own = code?.toLowerCase() ?? String(index + 1);
  return own.includes('.') && (group === '' || own.startsWith(`${group}.`)) ? own : [group, own].filter(Boolean).join('.');
}

/** The heading without the count it declares. */
const groupLabel = (heading: string): string => strip(heading.replace(/\(\s?\d{1,3}\s[^()]{0,80}\)/u, ''), ' :.;\t\n').slice(0, 400);

export function toTarget(found: FoundTarget, groupId: string, id: string, said: DateValue | undefined): Target {
  const text = found.parts.map((part, index) => (index && part.label ? `${part.label} ${part.text}` : part.text)).join('\n');
  const first = found.parts[0]!;
  const drafts = readMeasures(found);
  const period = openingPeriod(first.text) ?? ofColumn(found, said) ?? said;
  const cadences = new Set(drafts.map((draft) => draft.cadence));
  const cadence = cadences.size === 1 ? [...cadences][0] : undefined;
  const owner = found.row?.owner ?? ownerIn(text);
  return {
    id,
    ...(found.code && { code: found.code }),
    groupId,
    text: text.slice(0, LIMITS.text),
    measures: drafts.map((draft, index) => measure(`${id}.${letter(index)}`, draft, period, cadence)),
    ...(period && { period }),
    ...(cadence && { cadence }),
    ...(owner && { owner }),
    provenance: quote(first.blockId, first.text, 0, first.text.length),
  };
}

/** "KH 2026" over the column, where nothing else says for when, or speaks of the year before. */
function ofColumn({ row }: FoundTarget, said: DateValue | undefined): DateValue | undefined {
  const period = row?.head === undefined ? undefined : periodOfColumn(row.head);
  return period && said?.to && (period.from ?? '') <= said.to ? undefined : period;
}

/** What the target says for all its measures is not said again. */
function measure(
  id: string,
  { period, cadence, provenance, ...draft }: Draft,
  of: DateValue | undefined,
  rhythm: Target['cadence'],
): Measure {
  return {
    id,
    ...draft,
    ...(period && period.raw !== of?.raw && { period }),
    ...(cadence && cadence !== rhythm && { cadence }),
    provenance,
  };
}
