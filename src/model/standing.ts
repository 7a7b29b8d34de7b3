/** Where a whole document stands: by group, by owner, targets and measures counted apart. */
import type { Observation, Resolution, TargetGroup } from '../schema/resolution.js';
import { noTotals, tally } from './combine.js';
import type { Context, GroupStanding, OwnerStanding, Standing, TargetStanding, Totals } from './judgement.js';
import { asOf } from './period.js';
import { judgeReport, judgeTarget, observationIndex } from './verdict.js';

interface Counts {
  totals: Totals;
  measureTotals: Totals;
}
const noCounts = (): Counts => ({ totals: noTotals(), measureTotals: noTotals() });

function count(targets: readonly TargetStanding[]): Counts {
  const own = noCounts();
  for (const { judgement, measures } of targets) {
    tally(own.totals, judgement);
    for (const measure of measures) tally(own.measureTotals, measure.judgement);
  }
  return own;
}

/** The groups in the order of the paper; what belongs to none of them stands last, without a label. */
function grouped(groups: readonly TargetGroup[], targets: readonly TargetStanding[]): GroupStanding[] {
  const own = new Map<TargetGroup | undefined, TargetStanding[]>(groups.map((group) => [group, []]));
  for (const target of targets) {
    const list = own.get(target.group);
    if (list) list.push(target);
    else own.set(target.group, [target]);
  }
  return [...own].map(([group, list]) => ({
    ...(group ? { group } : {}),
    label: group?.label ?? '',
    targets: list,
    ...count(list),
  }));
}

/** Every target judged on a day; results reported since are in the document already (`mergeProgress`). */
export function standing(resolution: Resolution, options: Omit<Context, 'resolution'>): Standing {
  const context: Context = { ...options, resolution };
  const groups = resolution.targetGroups ?? [];
  const byId = new Map(groups.map((group) => [group.id, group]));
  const index = observationIndex(resolution);
  const targets = (resolution.targets ?? []).map((target) => judgeTarget(target, index, context, byId.get(target.groupId ?? '')));
  const known = new Set<string>();
  const counted: Observation[] = [];
  for (const { measures } of targets) {
    for (const { measure, observation } of measures) {
      known.add(measure.id);
      if (observation) counted.push(observation);
    }
  }
  const loose = (resolution.observations ?? []).filter(({ measureId }) => !measureId || !known.has(measureId));
  const day = asOf(counted);
  const whole = count(targets);
  return {
    groups: grouped(groups, targets),
    targets: whole.totals,
    measures: whole.measureTotals,
    reports: loose.map((observation) => judgeReport(observation, context)),
    ...(day ? { asOf: day } : {}),
  };
}

/** The same targets by who is in charge, in the order they first appear; those nobody is named for stand last. */
export function byOwner({ groups }: Pick<Standing, 'groups'>): OwnerStanding[] {
  const owners = new Map<string, TargetStanding[]>();
  for (const { targets } of groups) {
    for (const target of targets) {
      const owner = target.target.owner?.trim() ?? '';
      const list = owners.get(owner);
      if (list) list.push(target);
      else owners.set(owner, [target]);
    }
  }
  const named = [...owners].filter(([owner]) => owner);
  const nobody = owners.get('');
  return (nobody ? [...named, ['', nobody] as const] : named).map(([owner, targets]) => ({ owner, targets, ...count(targets) }));
}
