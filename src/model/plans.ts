/** R8: a result against a plan somebody assigned. */
import type { Measure, Observation } from '../schema/resolution.js';
import { amountOf, compare, fractionOf, isNumber, kindOf, ratioOf, shareAmount, type Amount } from './amount.js';
import { add, shareOf, shift, subtract } from './decimal.js';
import type { Flag } from './judgement.js';
import { likeness } from './labels.js';
import { claimedRatio } from './reported.js';
import { unknown, type Case, type Claims, type Of, type Outcome } from './outcome.js';
import { powerBetween } from './units.js';

type Plan = Of<'plan'>;

type Compared = NonNullable<Observation['comparedTo']>;

/** What a result is compared with, the plan the criterion names first; a change since another year is no plan. */
function comparedWith({ assignedBy: by }: Plan, { comparedTo = [], unit }: Observation): Compared {
  // A plan in another unit than the result ("chỉ tiêu 50%" beside 107 of 283) is not one to divide by.
  const own = (of: string | undefined): boolean => of === undefined || of === unit;
  const plans = comparedTo.filter(
    ({ value, ratio, delta, unit: of }) => delta === undefined && (isNumber(ratio) || (isNumber(value) && own(of))),
  );
  if (!by || plans.length < 2) return plans;
  const best = plans.map(({ label }) => likeness(by, label));
  const named = plans[best.indexOf(Math.max(...best))]!;
  return [named, ...plans.filter((plan) => plan !== named)];
}

/** Of several plans, which claim is made of which: the report's own words name one, or give its percentage; else they are about the first. */
export function claimsOf(criterion: Plan, o: Observation): Claims[] {
  const plans = comparedWith(criterion, o);
  if (plans.length < 2) return [];
  const { reportedVerdict: own } = o;
  const ratio = claimedRatio(own);
  const named = plans.findIndex(({ label }) => label.trim() && own?.text?.includes(label));
  const spoken = named < 0 ? plans.findIndex((plan) => isNumber(ratio) && plan.ratio === ratio) : named;
  return plans.map((plan, i) => ({ own: i === Math.max(0, spoken), plans: [plan] }));
}

/** The plans a result is held against, the one the criterion names first. */
export function plansOf(criterion: Plan, o: Observation, measure: Pick<Measure, 'unit'>): Plan[] {
  const by = criterion.assignedBy;
  const [named, ...rest] = comparedWith(criterion, o);
  const power = powerBetween(o.unit, measure.unit);
  const make = ({ label, value }: { label: string; value?: number | undefined }, of: Partial<Plan>): Plan => ({
    ...of,
    kind: 'plan',
    assignedBy: label,
    ...(isNumber(value) ? { planValue: power ? shift(value, power) : value } : {}),
  });
  if (!named) return [criterion];
  const asked = isNumber(criterion.planValue)
    ? { ...criterion, assignedBy: by ?? named.label }
    : make({ ...named, label: by ?? named.label }, criterion);
  return [asked, ...rest.map((plan) => make(plan, {}))];
}

/** What the report says it reached of this plan: 1.3 is 130 %. */
function claimed(criterion: Plan, o: Observation): number | undefined {
  const { comparedTo = [], reportedVerdict: own } = o;
  const ratios = comparedTo.filter(({ ratio }) => isNumber(ratio));
  const by = criterion.assignedBy ?? '';
  const named =
    ratios.find(({ label }) => label === by) ??
    ratios.find(({ label }) => likeness(by, label) > 0.5) ??
    (comparedTo.length === 1 ? ratios[0] : undefined);
  if (named) return named.ratio;
  if (comparedTo.length > 1) return undefined;
  return claimedRatio(own);
}

interface Sides {
  now?: Amount;
  plan?: number;
  /** As claimed. */
  ratio?: number;
  inferred?: boolean;
  /** Numerator and denominator are result and plan, whatever the measure counts in. */
  counts?: boolean;
}

/** Result and plan in the measure's unit; the plan as it follows from what was claimed where it is not printed. */
function sides(criterion: Plan, { observation: o, measure, amount }: Case): Sides {
  const fraction = fractionOf(o);
  const read = amount ?? amountOf(o, measure);
  const ratio = claimed(criterion, o);
  const percent = kindOf(measure) === 'percent';
  if (isNumber(criterion.planValue))
    return typeof read === 'string' ? {} : { now: read, plan: criterion.planValue, ...(ratio ? { ratio } : {}) };
  // "121/100 hồ sơ": the result over its plan. Of a share the whole is no plan.
  if (fraction && (!percent || fraction.num > fraction.den))
    return { now: { value: fraction.num }, plan: fraction.den, counts: true, ...(ratio ? { ratio } : {}) };
  if (typeof read === 'string') {
    if (isNumber(ratio)) return { ratio };
    // "đạt 130%": the result is given as a share of the plan and as nothing else.
    return isNumber(o.value) && read === 'unit-differs' && amountOf(o, { ...measure, unit: '%' }) !== read
      ? { ratio: shift(o.value, -2) }
      : {};
  }
  if (!isNumber(ratio) || ratio <= 0) return {};
  // "90,4%, vượt 2,4%": of percentages one says the difference, not the quotient.
  const excess = o.reportedVerdict?.excess;
  if (percent && isNumber(excess)) return { now: read, plan: subtract(read.value, shift(excess, 2)), inferred: true };
  return { now: read, plan: shareOf(read.value, shift(ratio, 2), 100), ratio, inferred: true };
}

export function judgePlan(criterion: Plan, given: Case): Outcome {
  const { now, plan, ratio: said, inferred, counts } = sides(criterion, given);
  const flags: Flag[] = inferred ? [{ code: 'plan-inferred' }] : [];
  const { measure } = given;
  const by = criterion.assignedBy;
  const down = measure.polarity === 'down';
  const floor = criterion.floor ?? 0;
  const far = criterion.stretch ?? floor;

  const whole = now && isNumber(plan) ? { now, plan } : undefined;
  const points = !!whole && !counts && kindOf(measure) === 'percent';
  const quotient = !!whole && !points && !inferred && whole.plan > 0;
  if (!points && !quotient && !isNumber(said)) return unknown('no-plan');
  // In percent of the plan; of percentages, so many points above or below 100.
  const reached: Amount = points
    ? { value: add(100, subtract(whole.now.value, whole.plan)) }
    : quotient
      ? shareAmount(whole.now.value, whole.plan)
      : { value: shift(said!, 2) };
  const [near, beyond] = [
    compare(reached, down ? subtract(100, floor) : add(100, floor)),
    compare(reached, down ? subtract(100, far) : add(100, far)),
  ];
  const gap = whole ? subtract(whole.now.value, whole.plan) : undefined;
  const ratio = whole && !points && whole.plan > 0 ? ratioOf(whole.now.value, whole.plan) : undefined;
  return {
    side: (down ? beyond < 0 : beyond > 0) ? 'exceeds' : (down ? near <= 0 : near >= 0) ? 'meets' : 'fails',
    ceiling: down,
    because: {
      code: 'plan',
      value: now?.value,
      plan,
      percent: points ? undefined : reached.value,
      gap,
      by: by ?? undefined,
      floor: criterion.floor ?? undefined,
      stretch: criterion.stretch ?? undefined,
    },
    gap,
    ratio,
    value: now?.value,
    goal: plan,
    flags,
    inputs: isNumber(plan) ? [{ name: 'plan', value: plan, text: by ?? undefined }] : [],
  };
}

/** What a result without a target is held against, as far as the report names it. */
export function planIn(o: Observation): Plan | undefined {
  const { comparedTo = [], reportedVerdict: own } = o;
  // "121/129 vụ, đạt 93,7%" is a share of what there was; "đạt 121% kế hoạch" is one of a plan.
  const plan = comparedTo.some(
    ({ label, delta, value, ratio }) => delta === undefined && (isNumber(value) || (isNumber(ratio) && (!!label.trim() || ratio > 1))),
  );
  const ratio = own?.ratio;
  const said = isNumber(own?.excess) || (isNumber(ratio) && (ratio > 1 || /kế hoạch|chỉ tiêu|dự toán|vượt/i.test(own?.text ?? '')));
  return plan || said ? { kind: 'plan' } : undefined;
}
