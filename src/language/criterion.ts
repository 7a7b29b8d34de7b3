/** The shapes a criterion is read into; they fit `Criterion` of the format. */
import type { Op } from './comparators.js';
import type { Span } from './letters.js';

export interface Bound {
  op: Op;
  value: number;
}
export interface Range {
  min: number;
  max: number;
  mode?: 'stretch' | 'corridor';
}

export type CriterionValue = (
  | ({ kind: 'bound' } & Bound)
  | ({ kind: 'range' } & Range)
  | { kind: 'all' | 'none'; population?: string }
  | {
      kind: 'change';
      direction: 'up' | 'down';
      amount: Bound | Range | null;
      amountKind?: 'relative' | 'points' | 'absolute' | 'ratio';
      reference?: string;
    }
  | { kind: 'plan'; floor?: number; stretch?: number; assignedBy?: string }
  | { kind: 'ordinal'; scale: string[]; min: string }
  | { kind: 'rank'; op: Op; reference: string }
  | { kind: 'milestone'; state: string }
  | { kind: 'qualitative'; text: string }
) & { raw: string; confidence: number };

export type Per = 'year' | 'quarter' | 'month' | 'week' | 'day';

export interface CriterionReading extends Span {
  /** From the first comparator to the last: "từ 95% trở lên". */
  raw: string;
  criterion: CriterionValue;
  /** Further criteria on the same measure: "cao hơn năm trước, đạt từ 76% trở lên". */
  also?: CriterionValue[];
  /** A name for the measure made of the words around the number, verbatim. */
  label: string;
  /** As printed. */
  unit?: string;
  per?: Per;
  /** "bình quân": the criterion holds for the average. */
  average?: true;
  /** The level it starts from: "giảm từ 2,5% xuống còn 0,8%". */
  from?: number;
  /** The number with its unit. */
  quantity?: Span;
  /** The words that name what is measured. */
  subject?: Span;
  /** The words behind the number: of whom, of what. */
  population?: Span;
  polarity?: 'up' | 'down';
  /** Whether more is better cannot be read off the words; a person decides. */
  polarityDoubt?: true;
  /** Stands under "trong đó": a part of what was measured before. */
  sub?: true;
  confidence: number;
}
