/** The verdict on a measure and on a target: rules R0 to R15 and R17 of the model. Pure; the day is an argument. */
import type { Criterion, Measure, Observation, Target, TargetGroup } from '../schema/resolution.js';
import { amountOf, kindOf, type Amount } from './amount.js';
import { combine } from './combine.js';
import { isClosed, judgeCriterion, silent, type When } from './criterion.js';
import { add } from './decimal.js';
import type {
  Context,
  Judgement,
  MeasureStanding,
  ObservationIndex,
  PartJudgement,
  ReportStanding,
  TargetStanding,
  YearJudgement,
} from './judgement.js';
import type { Case } from './outcome.js';
import { meanOf } from './pace.js';
import { firstDay, lastDay, periodOf, yearSpan } from './period.js';
import { claimsOf, planIn, plansOf } from './plans.js';
import { flagDisagreement, isJudged, isMet, reportedOf } from './reported.js';
import { hasData, inOrder, isBefore, isLate, yearOf } from './results.js';

export { observationIndex } from './results.js';

type Times = Pick<Target, 'period' | 'cadence'>;

const NOTHING: readonly Observation[] = [];

/** A measure with all that was reported of it. */
interface Subject {
  measure: Measure;
  history: readonly Observation[];
}

interface Judged {
  o: Observation | undefined;
  parts: PartJudgement[];
  judgement: Judgement;
  years?: YearJudgement[];
}

/** One criterion against one result; a plan also against the further plans the report names. The first of them is the headline. */
function judgeEach(criterion: Criterion, given: Case, when: When, parts: PartJudgement[]): void {
  if (criterion.kind !== 'plan') return judgeOne(criterion, given, when, parts);
  const claims = claimsOf(criterion, given.observation);
  plansOf(criterion, given.observation, given.measure).forEach((plan, i) =>
    judgeOne(plan, claims[i] ? { ...given, claims: claims[i] } : given, when, parts),
  );
}

function judgeOne(criterion: Criterion, given: Case, when: When, parts: PartJudgement[]): void {
  const part = judgeCriterion(criterion, given, when);
  parts.push(part);
  if (!given.measure.also?.length && given.claims?.own !== false) flagDisagreement(part, given.observation);
}

/** Every criterion of a measure against one result: the verdict on all of them, and one for each, further plans too. */
function judgeAll({ measure, history }: Subject, o: Observation | undefined, when: When, amount?: Amount): Judged {
  const { criterion, also } = measure;
  const parts: PartJudgement[] = [];
  const given: Case | undefined = o && { measure, observation: o, history, amount, claims: undefined };
  const headline: Judgement[] = [];
  for (const one of also ? [criterion, ...also] : [criterion]) {
    const first = parts.length;
    if (given) judgeEach(one, given, when, parts);
    else parts.push(silent(one, when));
    headline.push(parts[first]!);
  }
  const judgement = combine(headline, isClosed(when), 'criteria');
  // Of several criteria nobody claims each: what is said is said of all of them.
  if (o && headline.length > 1) flagDisagreement(judgement, o);
  return { o, parts, judgement };
}

/** The newest result in time; where none of those met the criterion, the first later one that did (R14). */
function choose(subject: Subject, counted: readonly Observation[], when: When, amount?: Amount): Judged {
  const inTime = counted.findLast((o) => !isLate(o, when.span));
  const now = judgeAll(subject, inTime ?? counted.at(-1), when, amount);
  if (!isClosed(when) || isMet(now.judgement.verdict) || subject.measure.criterion.kind === 'none') return now;
  for (const o of counted) {
    if (!isLate(o, when.span)) continue;
    const later = judgeAll(subject, o, when, amount);
    if (isMet(later.judgement.verdict)) return later;
  }
  return now;
}

/** R12: the newest result of each year. */
function byYear(counted: readonly Observation[]): Map<number, Observation> {
  const years = new Map<number, Observation>();
  for (const o of counted) {
    const year = yearOf(o);
    if (year) years.set(year, o);
  }
  return years;
}

/** R12: what several yearly results come to; undefined where the newest one already speaks of the whole period. */
function together(measure: Measure, counted: readonly Observation[], when: When, average: boolean): Amount | undefined {
  const kind = kindOf(measure);
  // Shares and rates do not add up.
  if (!average && kind !== 'count' && kind !== 'money') return undefined;
  const newest = counted.at(-1);
  const start = newest && firstDay(newest.period);
  if (!start || (when.span.from && start <= when.span.from && yearOf(newest) !== Number(start.slice(0, 4)))) return undefined;
  let sum = 0;
  let years = 0;
  for (const o of byYear(counted.filter((one) => !isLate(one, when.span))).values()) {
    const amount = amountOf(o, measure);
    if (typeof amount === 'string') continue;
    sum = add(sum, amount.value);
    years++;
  }
  return years > 1 ? (average ? meanOf(sum, years) : { value: sum }) : undefined;
}

/** R12: one verdict for each year that has begun, silent ones too; the newest year with a result is the headline. */
function judgeYears(subject: Subject, counted: readonly Observation[], when: When): Judged {
  const results = byYear(counted);
  const { from, to } = when.span;
  const reported = [...results.keys()];
  const last = Math.max(Math.min(Number(when.today.slice(0, 4)), Number((to ?? when.today).slice(0, 4))), ...reported);
  const first = Math.max(last - 29, Math.min(from ? Number(from.slice(0, 4)) : last, ...reported));
  const years: YearJudgement[] = [];
  let newest = judgeAll(subject, undefined, when);
  for (let year = first; year <= last; year++) {
    const o = results.get(year);
    const judged = judgeAll(subject, o, { ...when, span: yearSpan(year), deadline: undefined, paced: false });
    years.push({ ...judged.judgement, year, ...(o ? { observation: o } : {}) });
    if (o) newest = judged;
  }
  return { ...newest, years };
}

/** What a measure says of its own period and rhythm goes before what its target says of all its measures. */
const timesOf = ({ period, cadence }: Pick<Measure, 'period' | 'cadence'>, target: Times | undefined) => ({
  period: period ?? target?.period,
  cadence: cadence ?? target?.cadence,
});

/** One measure: all its results in, any order; today and its period, or its target's, decide what counts. */
export function judgeMeasure(measure: Measure, observations: readonly Observation[], context: Context, target?: Times): MeasureStanding {
  const { resolution, today, thresholds } = context;
  const history = inOrder(observations);
  const own = timesOf(measure, target);
  const { cadence } = own;
  const span = periodOf(own, resolution);
  // "10 đảng viên/năm" is asked for every year where nothing else is said.
  const everyYear = cadence === 'yearly' || (!cadence && /^[^/]+\/ ?năm$/.test(measure.unit ?? ''));
  const when: When = {
    today,
    span,
    deadline: own.period?.raw ?? resolution?.period?.raw,
    paced: !everyYear && cadence !== 'average',
    thresholds,
  };
  const subject: Subject = { measure, history };
  const counted = history.filter((o) => !isBefore(o, span));
  const yearly = everyYear && span.from?.slice(0, 4) !== (span.to ?? today).slice(0, 4);
  const average = cadence === 'average';
  const amount = average || cadence === 'cumulative' ? together(measure, counted, when, average) : undefined;
  const { o, parts, judgement, years } = yearly ? judgeYears(subject, counted, when) : choose(subject, counted, when, amount);
  const reported = o && reportedOf(o);
  const standing: MeasureStanding = { measure, criterion: measure.criterion, history, judgement, parts };
  if (o) standing.observation = o;
  if (years) standing.years = years;
  if (reported) standing.reported = reported;
  return standing;
}

/** One target: met when all its measures are (R11). Cheap, so that a table can judge rows as they come into view. */
export function judgeTarget(target: Target, index: ObservationIndex, context: Context, group?: TargetGroup): TargetStanding {
  const measures: MeasureStanding[] = [];
  const judgements: Judgement[] = [];
  const { today, resolution } = context;
  const own = periodOf(target, resolution);
  let closed = true;
  let met = 0;
  let judged = 0;
  for (const measure of target.measures) {
    const one = judgeMeasure(measure, index.get(measure.id) ?? NOTHING, context, target);
    const { years, observation, judgement } = one;
    measures.push(one);
    judgements.push(judgement);
    // Of a yearly target the year that was judged has to be over, not the whole term.
    const year = years?.find((of) => of.observation && of.observation === observation)?.year;
    closed &&= isClosed({ today, span: year ? yearSpan(year) : measure.period ? periodOf(measure, resolution) : own });
    if (isMet(judgement.verdict)) met++;
    if (isJudged(judgement.verdict)) judged++;
  }
  const judgement = combine(judgements, closed, 'measures');
  const standing: TargetStanding = { target, measures, judgement, met, judged, total: judgements.length };
  if (group) standing.group = group;
  return standing;
}

/** A result without a target here, held against what the report itself compares it with. */
export function judgeReport(observation: Observation, context: Context): ReportStanding {
  const { resolution, thresholds } = context;
  // A paper speaks of its own day: what stood at 49% in September says nothing of December, however long ago that was.
  const issued = lastDay(resolution?.issued);
  const today = issued && issued < context.today ? issued : context.today;
  const label = observation.label ?? '';
  const criterion: Criterion = planIn(observation) ?? { kind: 'qualitative', text: label };
  const measure: Measure = { id: observation.id ?? 'report', label: label || '–', unit: observation.unit ?? null, criterion };
  const year = yearOf(observation);
  const span = year ? yearSpan(year) : periodOf(undefined, resolution);
  const when: When = { today, span, paced: false, thresholds };
  const { parts, judgement } = judgeAll({ measure, history: NOTHING }, hasData(observation) ? observation : undefined, when);
  const reported = reportedOf(observation);
  return { observation, label, judgement, parts, ...(reported ? { reported } : {}) };
}
