/** R7: a change since a reference. */
import type { Observation } from '../schema/resolution.js';
import { amountOf, differs, isNumber, kindOf, shareAmount, type Amount } from './amount.js';
import { shift, subtract } from './decimal.js';
import type { Flag } from './judgement.js';
import { yearIn } from './labels.js';
import { againstBound, againstRange } from './levels.js';
import { unknown, type Case, type Of, type Outcome } from './outcome.js';
import { firstDay, lastDay } from './period.js';
import { yearOf } from './results.js';
import { powerBetween, unitKind } from './units.js';

type Change = Of<'change'>;
type Kind = NonNullable<Change['amountKind']>;
type Limit = NonNullable<Change['amount']>;
type BoundLimit = Extract<Limit, { op: unknown }>;

const isBound = (amount: Limit): amount is BoundLimit => 'op' in amount;

/** The result compared with: of the year the words name, else the newest of an earlier period. */
function referenceOf(reference: string | undefined, { observation, history, measure }: Case): Amount | undefined {
  const year = yearIn(reference);
  const start = firstDay(observation.period);
  for (let i = history.length - 1; i >= 0; i--) {
    const o = history[i]!;
    const end = lastDay(o.period);
    if (o === observation || !(year ? yearOf(o) === year : end && start && end < start)) continue;
    const amount = amountOf(o, measure);
    if (typeof amount !== 'string') return amount;
  }
  return undefined;
}

/** The comparison the report itself makes with that reference. */
function comparisonOf(reference: string | undefined, { comparedTo = [] }: Observation) {
  const year = yearIn(reference);
  return comparedTo.find(({ label }) => year && yearIn(label) === year) ?? (comparedTo.length === 1 ? comparedTo[0] : undefined);
}

/** How far it went in the wanted direction. */
function step(value: number, base: number, kind: Kind, up: boolean): Amount | undefined {
  if (kind === 'points' || kind === 'absolute') return { value: up ? subtract(value, base) : subtract(base, value) };
  if (base <= 0 || (kind === 'ratio' && value <= 0)) return undefined;
  if (kind === 'relative') return shareAmount(up ? subtract(value, base) : subtract(base, value), base);
  return up ? shareAmount(value, base, 1) : shareAmount(base, value, 1);
}

interface Comparison {
  delta?: number | undefined;
  ratio?: number | undefined;
  unit?: string | undefined;
}

function reportedStep({ delta, ratio, unit }: Comparison, kind: Kind, up: boolean): Amount | undefined {
  // "tăng 25%" of an amount of money says nothing about how much money.
  const speaks = !unit || (unitKind(unit) === 'percent') === (kind === 'relative' || kind === 'points');
  if (isNumber(delta) && speaks) return { value: kind === 'ratio' || up ? delta : -delta };
  if (!isNumber(ratio)) return undefined;
  if (kind === 'ratio') return up ? { value: ratio } : ratio > 0 ? shareAmount(1, ratio, 1) : undefined;
  const more = subtract(shift(ratio, 2), 100);
  return kind === 'relative' ? { value: up ? more : -more } : undefined;
}

/** Whether the figure is the change itself: "giảm 7%" of a number of cases is reported as 7%, and as nothing else. */
function isChangeItself(kind: Kind, { measure, observation }: Case): boolean {
  const { unit } = measure;
  const same = powerBetween(observation.unit, unit) === 0;
  return (
    same &&
    !!unit &&
    ((kind === 'relative' && kindOf(measure) === 'percent') || (kind === 'ratio' && unit === 'lần') || unit.startsWith('điểm'))
  );
}

function kindFor({ amountKind, raw, amount }: Change, given: Case): [Kind, Flag[]] {
  if (amountKind) return [amountKind, []];
  if (kindOf(given.measure) === 'percent')
    return ['points', amount && !(isBound(amount) && !amount.value) ? [{ code: 'points-assumed' }] : []];
  return [raw?.includes('%') ? 'relative' : 'absolute', []];
}

export function judgeChange(criterion: Change, given: Case): Outcome {
  const { direction, amount, reference } = criterion;
  const up = direction === 'up';
  const [kind, flags] = kindFor(criterion, given);
  const itself = criterion === given.measure.criterion && isChangeItself(kind, given);
  // Of a change in percent the figures it is made of are cases, đồng, whatever the report counts in.
  const { unit } = given.observation;
  const levels = (kind === 'relative' || kind === 'ratio') && unit ? { ...given, measure: { ...given.measure, unit } } : given;
  const now = given.amount ?? amountOf(given.observation, levels.measure);
  const comparison = comparisonOf(reference, given.observation);
  const base = itself
    ? undefined
    : (referenceOf(reference, levels) ?? (isNumber(comparison?.value) ? { value: comparison.value } : undefined));
  const computed = typeof now !== 'string' && base ? step(now.value, base.value, kind, up) : undefined;
  const reported = comparison && reportedStep(comparison, kind, up);
  // Nobody writes minus before how much something fell by, or does and means the same.
  const told = itself && typeof now !== 'string' ? { value: up ? now.value : Math.abs(now.value) } : undefined;
  const moved = computed ?? reported ?? told;
  if (!moved) return unknown(typeof now === 'string' ? now : 'no-reference', flags);
  if (!computed) flags.push({ code: 'as-reported' });
  else if (reported && differs(reported.value, computed))
    flags.push({ code: 'reported-differs', reported: reported.value, computed: computed.value });

  const none = kind === 'ratio' ? 1 : 0;
  const outcome = !amount
    ? againstBound(moved, 'gt', none)
    : isBound(amount)
      ? againstBound(moved, amount.op === 'eq' ? 'gte' : amount.op, amount.value)
      : againstRange(moved, amount, false);
  const { because } = outcome;
  Object.assign(because, {
    code: 'change',
    up,
    kind,
    moved: because.value,
    open: !amount,
    value: typeof now === 'string' || itself ? undefined : now.value,
    base: base?.value,
    reference,
  });
  if (levels !== given) because.unit = levels.measure.unit ?? undefined;
  return {
    // Where no amount was asked for, any will do and none is too much.
    side: !amount && outcome.side === 'exceeds' ? 'meets' : outcome.side,
    // Less than last year is not won before the year is over.
    ceiling: outcome.ceiling || !up,
    because,
    gap: outcome.gap,
    flags,
    inputs: base ? [{ name: 'reference', value: base.value, text: reference }] : [],
  };
}
