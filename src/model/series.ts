/** What of a document can be drawn: results in one unit side by side, each with what is asked of it. */
import type { Criterion, Measure, Observation, Resolution } from '../schema/resolution.js';
import { amountOf, isNumber } from './amount.js';
import { shareOf, shift } from './decimal.js';
import type { Context, Judgement, MeasureStanding, ReportStanding, TargetStanding } from './judgement.js';
import { firstDay, lastDay } from './period.js';
import { yearOf } from './results.js';
import { judgeReport, judgeTarget, observationIndex } from './verdict.js';

/** What a result is held against: a level, or a range that ends at `high`. */
export interface Limit {
  low: number;
  high?: number;
  /** Not printed in the paper; it follows from what is. */
  inferred?: boolean;
  /** Assigned by somebody, not set by the paper itself. */
  plan?: boolean;
}

export interface Point {
  value: number;
  observation: Observation;
  limit?: Limit;
  judgement?: Judgement;
  /** Id of the target, or of the result where there is none. */
  id: string;
}

/** One place on the axis: a period, or a measure. */
export interface Place {
  label: string;
  /** In full, for the table. */
  title: string;
  /** One for each bar of the plot; empty where nothing was reported. */
  points: readonly (Point | undefined)[];
}

/** Results in one unit. */
export interface Plot {
  id: string;
  title: string;
  unit?: string;
  over: 'time' | 'measures';
  /** The names of the bars that stand together at each place. */
  bars: readonly string[];
  places: readonly Place[];
}

/** What to draw; of nothing named, everything. */
export interface Wanted {
  target?: string | undefined;
  group?: string | undefined;
}

type Level = Extract<Criterion, { kind: 'bound' | 'range' }>;
const limitOfLevel = (level: Level): Limit => (level.kind === 'bound' ? { low: level.value } : { low: level.min, high: level.max });

/** What a criterion asks for as a number on the axis of the results. */
function limitOf(criterion: Criterion, unit: string | null | undefined, judgement?: Judgement): Limit | undefined {
  switch (criterion.kind) {
    case 'bound':
    case 'range':
      return limitOfLevel(criterion);
    case 'all':
      return unit === '%' || !unit ? { low: 100 } : undefined;
    case 'none':
      return { low: 0 };
    case 'plan': {
      const value = judgement?.inputs.find(({ name }) => name === 'plan')?.value ?? criterion.planValue;
      if (typeof value !== 'number') return undefined;
      const inferred = judgement?.flags.some(({ code }) => code === 'plan-inferred') ?? false;
      return { low: value, plan: true, ...(inferred ? { inferred } : {}) };
    }
    default:
      return undefined;
  }
}

const unitOf = ({ unit, criterion }: Pick<Measure, 'unit' | 'criterion'>): string => unit ?? (criterion.kind === 'all' ? '%' : '');

function pointOf(standing: MeasureStanding, observation: Observation, id: string): Point | undefined {
  const { measure, criterion, judgement, years } = standing;
  const amount = amountOf(observation, measure);
  if (typeof amount === 'string') return undefined;
  const own = observation === standing.observation ? judgement : years?.find((year) => year.observation === observation);
  const limit = limitOf(criterion, unitOf(measure), own);
  return { value: amount.value, observation, id, ...(limit ? { limit } : {}), ...(own ? { judgement: own } : {}) };
}

/** The year of a result that speaks of one; else its words. */
function periodLabel({ period }: Observation): string {
  const [from, to] = [firstDay(period), lastDay(period)];
  const year = from?.slice(0, 4);
  return year && from?.endsWith('01-01') && to === `${year}-12-31` ? year : period.raw;
}

/** Results of one measure over time; of several in one unit, side by side in each period. */
function overTime(standings: readonly MeasureStanding[], target: TargetStanding): Plot {
  const places = new Map<string, { title: string; day: string; points: (Point | undefined)[] }>();
  const first = standings[0]!.measure;
  standings.forEach((standing, bar) => {
    for (const observation of standing.history) {
      const point = pointOf(standing, observation, target.target.id);
      if (!point) continue;
      const label = periodLabel(observation);
      const day = lastDay(observation.period) ?? '';
      const place = places.get(label) ?? { title: observation.period.raw, day, points: standings.map(() => undefined) };
      // What was reported last of a period counts.
      place.points[bar] = point;
      places.set(label, place);
    }
  });
  const ordered = [...places].sort(([, a], [, b]) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return {
    id: first.id,
    title: standings.length > 1 ? target.target.text : first.label,
    ...(unitOf(first) ? { unit: unitOf(first) } : {}),
    over: 'time',
    bars: standings.map(({ measure }) => measure.label),
    places: ordered.map(([label, { title, points }]) => ({ label, title, points })),
  };
}

/** The newest results of many measures, those in one unit side by side. */
function overMeasures(targets: readonly TargetStanding[], id: string, title: string): Plot[] {
  const byUnit = new Map<string, Place[]>();
  for (const { target, measures } of targets) {
    measures.forEach((standing, index) => {
      const { measure, observation } = standing;
      const point = observation && pointOf(standing, observation, target.id);
      if (!point) return;
      const letter = measures.length > 1 ? String.fromCharCode(97 + (index % 26)) : '';
      const places = byUnit.get(unitOf(measure)) ?? [];
      const label = target.code ? target.code + letter : String(places.length + 1);
      places.push({ label, title: measure.label, points: [point] });
      byUnit.set(unitOf(measure), places);
    });
  }
  // A lone bar compares nothing: it is left to tables and cards, unless there is no other.
  const plots = [...byUnit].filter(([, places]) => places.length > 1);
  return (plots.length ? plots : [...byUnit].slice(0, 1)).map(([unit, places], at) => ({
    id: `${id}.${at}`,
    title,
    ...(unit ? { unit } : {}),
    over: 'measures' as const,
    bars: [''],
    places,
  }));
}

/** "30,7 tỷ đồng, đạt 100%": the plan follows from the share, also where the paper says its own verdict. */
function claimedLimit(value: number, { unit, reportedVerdict }: Observation): Limit | undefined {
  const ratio = reportedVerdict?.ratio;
  if (!isNumber(ratio) || ratio <= 0 || unit?.startsWith('%')) return undefined;
  return { low: shareOf(value, shift(ratio, 2), 100), plan: true, inferred: true };
}

function reportPoint({ observation, judgement, parts }: ReportStanding): Point | undefined {
  const { num, value, id = '' } = observation;
  // "121/100 hồ sơ": the result over its plan.
  const read = typeof value === 'number' ? value : num;
  if (typeof read !== 'number') return undefined;
  const part = parts[0];
  const limit = (part && limitOf(part.criterion, observation.unit, part)) ?? claimedLimit(read, observation);
  return { value: read, observation, id, judgement, ...(limit ? { limit } : {}) };
}

/** Figures a paper gives year after year under one name, without a target of its own here. */
function reportPlots(document: Resolution, context: Context): Plot[] {
  const measured = new Set(document.targets?.flatMap(({ measures }) => measures.map(({ id }) => id)));
  const rows = new Map<string, Observation[]>();
  for (const observation of document.observations ?? []) {
    const { label, unit, period, measureId } = observation;
    const first = firstDay(period);
    if (!label || (measureId && measured.has(measureId)) || !yearOf(observation)) continue;
    // A whole term beside its own years would tower over them.
    if (first && first.slice(0, 4) !== lastDay(period)?.slice(0, 4)) continue;
    const key = `${label} ${unit ?? ''}`;
    const row = rows.get(key);
    if (row) row.push(observation);
    else rows.set(key, [observation]);
  }
  return [...rows.values()].map((row) => {
    const standings = row.map((observation) => judgeReport(observation, context));
    const { id, label, unit } = row[0]!;
    const places = standings.flatMap((standing) => {
      const point = reportPoint(standing);
      return point ? [{ label: periodLabel(standing.observation), title: standing.observation.period.raw, points: [point] }] : [];
    });
    places.sort((a, b) => (yearOf(a.points[0]!.observation) ?? 0) - (yearOf(b.points[0]!.observation) ?? 0));
    return { id: id ?? label!, title: label!, ...(unit ? { unit } : {}), over: 'time' as const, bars: [''], places };
  });
}

/** Measures in one unit together. */
function targetPlots(target: TargetStanding): Plot[] {
  const byUnit = new Map<string, MeasureStanding[]>();
  for (const standing of target.measures) {
    const unit = unitOf(standing.measure);
    byUnit.set(unit, [...(byUnit.get(unit) ?? []), standing]);
  }
  return [...byUnit.values()].map((standings) => overTime(standings, target)).filter(({ places }) => places.length);
}

/** The plots of a target, of a reported result, of a group, or of everything that can be drawn. */
export function plotsOf(document: Resolution, wanted: Wanted, today: string): Plot[] {
  const context: Context = { today, resolution: document };
  const groups = document.targetGroups ?? [];
  const { targets = [] } = document;
  const judge = (list: typeof targets): TargetStanding[] => {
    const index = observationIndex(document);
    return list.map((target) =>
      judgeTarget(
        target,
        index,
        context,
        groups.find(({ id }) => id === target.groupId),
      ),
    );
  };
  if (wanted.target) {
    const target = targets.find(({ id }) => id === wanted.target);
    if (target) return judge([target]).flatMap(targetPlots);
    return reportPlots(document, context).filter(
      ({ id, places }) => id === wanted.target || places.some((place) => place.points[0]?.id === wanted.target),
    );
  }
  if (wanted.group) {
    const group = groups.find(({ id }) => id === wanted.group);
    return group ? overMeasures(judge(targets.filter(({ groupId }) => groupId === group.id)), group.id, group.label) : [];
  }
  const drawn = [...groups, undefined].flatMap((group) =>
    overMeasures(
      judge(targets.filter(({ groupId }) => (group ? groupId === group.id : !groups.some(({ id }) => id === groupId)))),
      group?.id ?? 'khac',
      group?.label ?? '',
    ),
  );
  return [...drawn, ...reportPlots(document, context).filter(({ places }) => places.length > 1)];
}
