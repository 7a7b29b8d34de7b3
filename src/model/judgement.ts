/** What the verdict engine answers with. Data only: words for it are in `messages/verdict.*`, sentences in `messages/reasons.*`. */
import type { Criterion, Measure, Observation, Resolution, Target, TargetGroup } from '../schema/resolution.js';

export type Verdict =
  'vuot' | 'dat' | 'dat-tre' | 'trong-nguong' | 'chua-dat' | 'khong-dat' | 'mot-phan' | 'chua-co-so-lieu' | 'chua-danh-gia';

export type Pace = 'dung-tien-do' | 'cham' | 'nguy-co' | 'khong-ap-dung';

/** A reason is data, so that it can be said in Vietnamese and in English. */
export interface Reason {
  code: ReasonCode;
  [input: string]: string | number | boolean | undefined;
}

export type ReasonCode =
  | 'no-data'
  | 'compare'
  | 'range'
  | 'all'
  | 'none'
  | 'change'
  | 'plan'
  | 'ordinal'
  | 'rank'
  | 'official'
  | 'composite'
  // What keeps a result from being judged.
  | 'not-judged'
  | 'no-number'
  | 'no-reference'
  | 'no-plan'
  | 'no-polarity'
  | 'unit-differs'
  | 'off-scale';

/** What a verdict rests on, for the panel behind "Vì sao?". */
export interface Input {
  name: 'result' | 'criterion' | 'reference' | 'plan' | 'deadline' | 'pace';
  value?: number;
  num?: number;
  den?: number;
  unit?: string;
  /** Words as printed: a period, a level, a criterion, who assigned a plan. */
  text?: string | undefined;
  period?: string;
  criterion?: Criterion;
}

/** A remark that stands beside a verdict and never changes it. */
export interface Flag {
  code: FlagCode;
  [input: string]: string | number | undefined;
}

export type FlagCode =
  /** The result is an estimate ("ước"). */
  | 'estimate'
  /** R15: what the paper claims and what its own numbers say differ. */
  | 'reported-differs'
  /** R7: the change was taken as it was reported, its base is not known. */
  | 'as-reported'
  /** R7: a change of a percentage, taken as percentage points. */
  | 'points-assumed'
  /** R10: a person's judgement, not computed. */
  | 'official'
  /** R4: whether high or low is good is not said. */
  | 'polarity'
  /** The plan's number is not printed; it follows from the percentage that is. */
  | 'plan-inferred'
  /** The period is over and the newest result stops before its end. */
  | 'interim'
  /** Nothing says when the period ends, so it counts as open. */
  | 'no-deadline'
  /** R17: a threshold set for this measure. */
  | 'overridden';

export interface Judgement {
  verdict: Verdict;
  pace: Pace;
  /** Result by requirement, for counts and money only: 1.3 is 130 %. */
  ratio?: number;
  /** Result minus requirement in the measure's unit, at printed precision: negative is missing. */
  gap?: number;
  because: Reason;
  inputs: Input[];
  flags: Flag[];
}

/** What the paper, or the unit in charge, claims; shown before what is computed. */
export interface Reported {
  verdict?: Verdict;
  text: string;
  /** Reached share as claimed: 1.3 is 130 %. */
  ratio?: number;
}

/** One criterion, or one plan, on a measure. */
export interface PartJudgement extends Judgement {
  criterion: Criterion;
}

/** R12: one year of a yearly target. */
export interface YearJudgement extends Judgement {
  year: number;
  observation?: Observation;
}

export interface MeasureStanding {
  measure: Measure;
  criterion: Criterion;
  /** The newest result that counts for this measure. */
  observation?: Observation;
  /** Every result of the measure, oldest first, those before its period too. */
  history: readonly Observation[];
  judgement: Judgement;
  /** One for the criterion, one for each of `also`, one for each further plan. */
  parts: readonly PartJudgement[];
  /** R12, for yearly targets: the years that have begun, silent ones too. */
  years?: readonly YearJudgement[];
  reported?: Reported;
}

export interface TargetStanding {
  target: Target;
  group?: TargetGroup;
  measures: readonly MeasureStanding[];
  judgement: Judgement;
  /** Measures met, judged, all. */
  met: number;
  judged: number;
  total: number;
}

export interface Totals {
  byVerdict: Record<Verdict, number>;
  total: number;
  judged: number;
  met: number;
  /** Of those judged, by a person and not computed (R10). */
  official: number;
}

export interface GroupStanding {
  group?: TargetGroup;
  label: string;
  targets: readonly TargetStanding[];
  totals: Totals;
  measureTotals: Totals;
}

export interface OwnerStanding {
  /** As printed; empty where nobody is named. */
  owner: string;
  targets: readonly TargetStanding[];
  totals: Totals;
  measureTotals: Totals;
}

/** A result the paper reports without a target of its own here: judged against the plan it is compared with. */
export interface ReportStanding {
  observation: Observation;
  label: string;
  judgement: Judgement;
  parts: readonly PartJudgement[];
  reported?: Reported;
}

export interface Standing {
  groups: readonly GroupStanding[];
  targets: Totals;
  measures: Totals;
  reports: readonly ReportStanding[];
  /** Last day any result that counts reaches, `YYYY-MM-DD`. */
  asOf?: string;
}

/** Results by the id of their measure, in the order given. */
export type ObservationIndex = ReadonlyMap<string, readonly Observation[]>;

/** R13: where one pace ends and the next begins. Whole numbers are percentages nowhere: 0.95 is 95 %. */
export interface Thresholds {
  /** From here on: on track. */
  onTrack: number;
  /** From here on: slow; below: at risk. */
  slow: number;
  /** Share of the period before which nothing is said. */
  quiet: number;
}

/** What is asked beside the measure: the day, and what the document says where the target is silent. */
export interface Context {
  /** `YYYY-MM-DD` in Vietnam. */
  today: string;
  resolution?: Pick<Resolution, 'period' | 'issued'>;
  thresholds?: Partial<Thresholds>;
}
