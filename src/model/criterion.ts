/** One criterion held against one result, and what it is called at a given time. */
import type { Criterion, Measure, Observation } from '../schema/resolution.js';
import { amountOf, isNumber, kindOf } from './amount.js';
import { judgeChange } from './changes.js';
import { judgeGrade, judgeRank } from './grades.js';
import type { Flag, Input, Pace, PartJudgement, Thresholds, Verdict } from './judgement.js';
import { judgeLevel } from './levels.js';
import { unknown, type Case, type Outcome } from './outcome.js';
import { paceOf, thresholdsOf } from './pace.js';
import { lastDay, type Span } from './period.js';
import { judgePlan } from './plans.js';
import { flagContradictions, reportedOf } from './reported.js';
import { isBefore, isLate } from './results.js';

/** When a result is judged, and what it may be compared with. */
export interface When {
  today: string;
  span: Span;
  /** As printed, for the reader. */
  deadline?: string | undefined;
  /** R12, R13: yearly figures and averages have no pace. */
  paced: boolean;
  thresholds?: Partial<Thresholds> | undefined;
}

export const isClosed = ({ today, span }: Pick<When, 'today' | 'span'>): boolean => !!span.to && today > span.to;

/** R10: a person's word, with its day, or nothing. */
function judgeOfficially({ observation }: Case): Outcome | { official: Verdict } {
  const official = reportedOf(observation)?.verdict;
  return official ? { official } : unknown('not-judged');
}

type Fields = Readonly<Record<string, unknown>>;

/** Numbers no paper prints are a slip of the file; held against them, everything would be met or nothing. */
function isSane(criterion: Fields): boolean {
  for (const name in criterion) {
    const value = criterion[name];
    if (typeof value === 'number' ? !isNumber(value) : value && typeof value === 'object' && !isSane(value as Fields)) return false;
  }
  return true;
}

function outcomeOf(criterion: Criterion, given: Case): Outcome | { official: Verdict } {
  if (!isSane(criterion)) return unknown('no-number');
  switch (criterion.kind) {
    case 'change':
      return judgeChange(criterion, given);
    case 'plan':
      return judgePlan(criterion, given);
    case 'ordinal':
      return judgeGrade(criterion, given);
    case 'rank':
      return judgeRank(criterion, given);
    case 'milestone':
    case 'qualitative':
      return judgeOfficially(given);
    default:
      return judgeLevel(criterion, given) ?? unknown('not-judged');
  }
}

function verdictOf({ side, ceiling }: Outcome, closed: boolean, late: boolean): Verdict {
  if (side === 'unknown') return 'chua-danh-gia';
  if (side === 'lost') return 'khong-dat';
  if (side === 'fails') return closed ? 'khong-dat' : 'chua-dat';
  if (ceiling && !closed) return 'trong-nguong';
  return late ? 'dat-tre' : side === 'exceeds' ? 'vuot' : 'dat';
}

const NO_PACE: { pace: Pace; q?: number } = { pace: 'khong-ap-dung' };

/** R13: only towards something, while there is time. A share or a rate starts from where it stood; what is counted starts from nothing. */
function pace({ side, ceiling, value, goal }: Outcome, { measure, observation, history }: Case, { span, paced, thresholds }: When) {
  const met = side === 'meets' || side === 'exceeds';
  if (!paced || side === 'lost' || side === 'unknown' || !isNumber(value) || !isNumber(goal) || (met && ceiling)) return NO_PACE;
  const kind = kindOf(measure);
  const earlier = kind === 'count' || kind === 'money' ? undefined : history.findLast((o) => isBefore(o, span));
  const read = earlier && amountOf(earlier, measure);
  const base = typeof read === 'object' ? read.value : undefined;
  const away = base !== undefined && (ceiling ? base <= goal : base >= goal);
  // It stood better than asked for and does no longer, or nobody knows where a level that has to fall came from: no step to keep.
  if ((away && !met) || (ceiling && base === undefined)) return NO_PACE;
  return paceOf(value, goal, away ? 0 : (base ?? 0), observation, span, thresholdsOf(measure, thresholds));
}

const resultInput = (o: Observation, measure: Measure, amount: Case['amount']): Input => {
  const input: Input = { name: 'result', period: o.period.raw };
  const value = amount?.value ?? o.value;
  if (isNumber(value)) input.value = value;
  if (!amount && isNumber(o.num) && isNumber(o.den)) [input.num, input.den] = [o.num, o.den];
  const unit = o.unit ?? measure.unit;
  if (unit) input.unit = unit;
  const text = o.level ?? o.text;
  if (text) input.text = text;
  return input;
};

function remark(flags: Flag[], { measure, observation, claims }: Case, when: When, verdict: Verdict, closed: boolean): void {
  const end = lastDay(observation.period);
  if (observation.obsStatus === 'estimate') flags.push({ code: 'estimate' });
  if (closed && end && end < when.span.to!) flags.push({ code: 'interim', period: observation.period.raw });
  if (!when.span.to && (verdict === 'chua-dat' || verdict === 'trong-nguong')) flags.push({ code: 'no-deadline' });
  flagContradictions(flags, observation, claims);
  if (measure.thresholds) flags.push({ code: 'overridden', ...thresholdsOf(measure, when.thresholds) });
}

/** What was asked for, and until when. */
function asked(criterion: Criterion, { span, deadline }: When, inputs: Input[]): Input[] {
  inputs.push({ name: 'criterion', criterion });
  if (span.to) inputs.push({ name: 'deadline', period: span.to, text: deadline });
  return inputs;
}

/** R0: nothing was reported. */
export const silent = (criterion: Criterion, when: When): PartJudgement => ({
  criterion,
  verdict: 'chua-co-so-lieu',
  pace: 'khong-ap-dung',
  because: { code: 'no-data' },
  inputs: asked(criterion, when, []),
  flags: [],
});

export function judgeCriterion(criterion: Criterion, given: Case, when: When): PartJudgement {
  const { measure, observation } = given;
  const inputs = [resultInput(observation, measure, given.amount)];
  const closed = isClosed(when);
  const outcome = outcomeOf(criterion, given);
  if ('official' in outcome) {
    const because = { code: 'official', verdict: outcome.official, date: observation.date ?? observation.period.raw } as const;
    asked(criterion, when, inputs);
    return { criterion, verdict: outcome.official, pace: 'khong-ap-dung', because, inputs, flags: [{ code: 'official' }] };
  }
  const verdict = verdictOf(outcome, closed, closed && isLate(observation, when.span));
  const step = closed ? NO_PACE : pace(outcome, given, when);
  const { because, ratio, gap, flags = [] } = outcome;
  if (measure.unit && !because.unit) because.unit = measure.unit;
  if (outcome.inputs) inputs.push(...outcome.inputs);
  asked(criterion, when, inputs);
  if (step.q !== undefined) inputs.push({ name: 'pace', value: step.q, text: step.pace });
  remark(flags, given, when, verdict, closed);
  const judgement: PartJudgement = { criterion, verdict, pace: step.pace, because, inputs, flags };
  if (ratio !== undefined) judgement.ratio = ratio;
  if (gap !== undefined) judgement.gap = gap;
  return judgement;
}
