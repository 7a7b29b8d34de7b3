/** What a criterion says of a result, before time is asked: whether the period is over decides what it is called. */
import type { Criterion, Measure, Observation } from '../schema/resolution.js';
import type { Flag, Input, Reason, ReasonCode } from './judgement.js';

export interface Outcome {
  /** `unknown`: there is a result, and it cannot be judged. `lost`: whatever still comes, it is not met. */
  side: 'exceeds' | 'meets' | 'fails' | 'lost' | 'unknown';
  /** Kept today, it may still be broken until the period ends. */
  ceiling?: boolean;
  because: Reason;
  ratio?: number | undefined;
  gap?: number | undefined;
  /** Result and requirement as one scale, for the pace. */
  value?: number | undefined;
  goal?: number | undefined;
  flags?: Flag[];
  inputs?: Input[];
}

/** One result and all that a criterion may ask beside it. */
export interface Case {
  measure: Measure;
  observation: Observation;
  /** Every result of the measure, oldest first. */
  history: readonly Observation[];
  /** The result as a sum or an average over several (R12). */
  amount?: { value: number; share?: { num: number; den: number; times: number } } | undefined;
  /** What of the report's own claims this criterion has to answer for; all of them unless said. */
  claims?: Claims | undefined;
}

/** Of several plans each answers for what is claimed of it, and for nothing that is claimed of another. */
export interface Claims {
  /** Whether what the report says of its result as a whole is said of this plan. */
  own: boolean;
  plans: NonNullable<Observation['comparedTo']>;
}

export type Of<K extends Criterion['kind']> = Extract<Criterion, { kind: K }>;

export const unknown = (code: ReasonCode, flags: Flag[] = []): Outcome => ({ side: 'unknown', because: { code }, flags });
