/** A result as a number in the unit of its measure. */
import type { Measure, Observation } from '../schema/resolution.js';
import { compareShare, decimals, roundShare, shareOf, shift, subtract } from './decimal.js';
import { powerBetween, unitKind, type UnitKind } from './units.js';

export interface Amount {
  /** As one prints it. */
  value: number;
  /** Where it is a share: compared as such, never as the rounded number. */
  share?: { num: number; den: number; times: number };
}

/** A number a paper could have printed; beyond, sums and quotients would leave what a number can hold. */
export const isNumber = (value: unknown): value is number =>
  typeof value === 'number' && Math.abs(value) <= 1e15 && (value === 0 || Math.abs(value) >= 1e-9);

/** Sign of an amount minus a limit, exactly. */
export const compare = ({ value, share }: Amount, limit: number): number =>
  share ? compareShare(share.num, share.den, share.times, limit) : Math.sign(subtract(value, limit));

/** An amount as it is shown beside a limit: on the same side of it as it is. */
export const shownAt = ({ value, share }: Amount, limit: number): number =>
  share ? shareOf(share.num, share.den, share.times, limit) : value;

export function shareAmount(num: number, den: number, times = 100): Amount {
  return { value: shareOf(num, den, times), share: { num, den, times } };
}

/** 1.3 for 130 %, to a tenth of a percent. */
export const ratioOf = (value: number, by: number): number => roundShare(value, by, 1, 3);

/** What a measure counts in; where its unit is not said, the words of the criterion may say it. */
export function kindOf({ unit, criterion }: Pick<Measure, 'unit' | 'criterion'>): UnitKind {
  if (unit) return unitKind(unit);
  return criterion.kind === 'all' || criterion.raw?.includes('%') ? 'percent' : criterion.raw?.includes('‰') ? 'permille' : 'count';
}

export const fractionOf = ({ num, den }: Observation): { num: number; den: number } | undefined =>
  isNumber(num) && isNumber(den) && den > 0 ? { num, den } : undefined;

/** The result in the measure's unit, or what keeps it from being one. */
export function amountOf(o: Observation, measure: Pick<Measure, 'unit' | 'criterion'>): Amount | 'no-number' | 'unit-differs' {
  const kind = kindOf(measure);
  if (kind === 'percent' || kind === 'permille') {
    const fraction = fractionOf(o);
    if (fraction) return shareAmount(fraction.num, fraction.den, kind === 'percent' ? 100 : 1000);
    if (!isNumber(o.value)) return 'no-number';
    const power = powerBetween(o.unit, measure.unit ?? (kind === 'percent' ? '%' : '‰'));
    return power === undefined ? 'unit-differs' : { value: power ? shift(o.value, power) : o.value };
  }
  const power = powerBetween(o.unit, measure.unit);
  // Beside a count the percentage says how it compares; the count itself is the numerator.
  if (isNumber(o.num) && (power === undefined || !isNumber(o.value))) return { value: o.num };
  if (!isNumber(o.value)) return 'no-number';
  return power === undefined ? 'unit-differs' : { value: power ? shift(o.value, power) : o.value };
}

/** Whether two figures differ by more than half a unit of the last digit the first was printed with. */
export function differs(printed: number, exact: Amount): boolean {
  const half = shift(5, -decimals(printed) - 1);
  return compare(exact, subtract(printed, half)) < 0 || compare(exact, subtract(printed, -half)) > 0;
}
