/** The shape of a reported result; fits `Observation` of the format. */
import type { DateReading } from './dates.js';
import type { Span } from './letters.js';
import type { UnitKind } from './units.js';

/** A plan or an earlier time the paper sets the result against. */
export interface Comparison extends Span {
  /** As printed: "dự toán thị xã giao". Empty where the paper does not say what it compares with. */
  label: string;
  /** Its own number: "chỉ tiêu Nghị quyết là 50%" → 50. */
  value?: number;
  /** Share of it: "đạt 130%" → 1.3. */
  ratio?: number;
  /** Above it: "vượt 17,6%" → 0.176. */
  excess?: number;
  /** Rise or fall in the printed unit, signed: "giảm 0,18%" → -0.18. */
  delta?: number;
  /** Unit of `delta` and `value`. */
  unit?: string;
  /** It is a plan, not a time before. */
  plan?: true;
}

export interface ResultReading extends Span {
  raw: string;
  label: string;
  subject?: Span;
  value?: number;
  max?: number;
  num?: number;
  den?: number;
  unit?: string;
  unitKind: UnitKind | 'none';
  decimals: number;
  /** The level it came from: "giảm từ 56 hộ … xuống 14 hộ". */
  from?: number;
  /** The value is itself a rise or a fall: "tăng thêm 100 hộ". */
  change?: 'up' | 'down';
  period?: DateReading;
  /** "ước", "khoảng". */
  estimate?: true;
  average?: true;
  sub?: true;
  comparedTo: Comparison[];
  /** What the paper itself claims, verbatim: "vượt 478% so với kế hoạch quận giao". */
  reported?: { text: string; ratio?: number; excess?: number };
  confidence: number;
}
