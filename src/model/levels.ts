/** Criteria on a level: R1 to R6. */
import type { Criterion } from '../schema/resolution.js';
import { amountOf, compare, fractionOf, isNumber, kindOf, ratioOf, shareAmount, shownAt, type Amount } from './amount.js';
import { subtract } from './decimal.js';
import type { Flag } from './judgement.js';
import { unknown, type Case, type Of, type Outcome } from './outcome.js';

type Op = Of<'bound'>['op'];
const FULL: Record<string, number | undefined> = { percent: 100, permille: 1000 };

/** R1, R2: how a result stands to one limit. `full` is where more is not possible. */
export function againstBound(amount: Amount, op: Op, limit: number, full?: number): Outcome {
  const sign = compare(amount, limit);
  const holds = { gte: sign >= 0, gt: sign > 0, lte: sign <= 0, lt: sign < 0, eq: sign === 0 }[op];
  const value = shownAt(amount, limit);
  const ceiling = op === 'lte' || op === 'lt';
  const exceeds = (op === 'gte' || op === 'gt') && sign > 0 && !(full && limit >= full);
  const gap = subtract(value, limit);
  return {
    side: exceeds ? 'exceeds' : holds ? 'meets' : 'fails',
    ceiling,
    because: { code: 'compare', op, value, limit, gap },
    gap,
    value,
    goal: limit,
  };
}

/** R3: through a range one strives, inside a corridor one stays. */
export function againstRange(
  amount: Amount,
  range: { min: number; max: number; mode?: Of<'range'>['mode'] | undefined },
  down: boolean,
  full?: number,
): Outcome {
  const [min, max] = range.min <= range.max ? [range.min, range.max] : [range.max, range.min];
  const corridor = range.mode === 'corridor';
  const [low, high] = [compare(amount, min), compare(amount, max)];
  const near = down ? max : min;
  const meets = corridor ? low >= 0 && high <= 0 : down ? high <= 0 : low >= 0;
  const exceeds = !corridor && (down ? low < 0 : high > 0 && !(full && max >= full));
  const limit = corridor && high > 0 ? max : near;
  const value = shownAt(amount, limit);
  const gap = subtract(value, limit);
  return {
    side: exceeds ? 'exceeds' : meets ? 'meets' : 'fails',
    ceiling: corridor || down,
    because: { code: 'range', min, max, value, gap, corridor },
    gap,
    value,
    goal: near,
  };
}

const polarityFlag: Flag = { code: 'polarity' };

/** R4: what a bare number asks for; where nothing is said, a quota: more will do. */
function opOf({ op }: Pick<Of<'bound'>, 'op'>, polarity: string | undefined): Op | undefined {
  if (op !== 'eq' || polarity === 'exact') return op;
  return polarity === 'none' ? undefined : polarity === 'down' ? 'lte' : 'gte';
}

/** A result by its requirement; shares and rates have none (R1). */
function withRatio(outcome: Outcome, kind: string, amount: Amount, limit: number): Outcome {
  if ((kind === 'count' || kind === 'money') && limit > 0 && !outcome.ceiling) outcome.ratio = ratioOf(amount.value, limit);
  return outcome;
}

function bound(criterion: Of<'bound'>, { measure }: Case, amount: Amount): Outcome {
  const op = opOf(criterion, measure.polarity);
  if (!op) return unknown('no-polarity', [polarityFlag]);
  const kind = kindOf(measure);
  const outcome = withRatio(againstBound(amount, op, criterion.value, FULL[kind]), kind, amount, criterion.value);
  // The words name a limit, so it was kept or not; whether beyond it is better nobody knows, and praise would be made up.
  return measure.polarity === 'none'
    ? { ...outcome, side: outcome.side === 'exceeds' ? 'meets' : outcome.side, flags: [polarityFlag] }
    : outcome;
}

function range(criterion: Of<'range'>, { measure }: Case, amount: Amount): Outcome {
  const { polarity } = measure;
  if (polarity === 'none' && criterion.mode !== 'corridor') return unknown('no-polarity', [polarityFlag]);
  const mode = polarity === 'exact' ? 'corridor' : criterion.mode;
  return againstRange(amount, { ...criterion, mode }, polarity === 'down', FULL[kindOf(measure)]);
}

/** R5: all of them; 99,96% are not all, and more than all there is not. */
function all({ measure, observation, amount }: Case): Outcome {
  const fraction = amount?.share ?? fractionOf(observation);
  const percent = amount?.value ?? (amountOf(observation, { unit: '%', criterion: measure.criterion }) as Amount).value;
  if (!fraction && !isNumber(percent)) return unknown('no-number');
  // A bare number beside "hộ" is a number of households, and of how many is not said.
  if (!fraction && !observation.unit && measure.unit && kindOf(measure) !== 'percent') return unknown('no-number');
  const share: Amount = fraction ? shareAmount(fraction.num, fraction.den) : { value: percent };
  const meets = compare(share, 100) >= 0;
  const value = shownAt(share, 100);
  const gap = subtract(value, 100);
  const counts = observation.den && fraction && !amount ? { num: fraction.num, den: fraction.den } : {};
  return { side: meets ? 'meets' : 'fails', because: { code: 'all', value, gap, ...counts }, gap, value, goal: 100 };
}

/** R6: not one. */
function none(amount: Amount): Outcome {
  const { value } = amount;
  const because = { code: 'none', value } as const;
  return value > 0
    ? { side: 'lost', ceiling: true, because, gap: value, value }
    : { side: 'meets', ceiling: true, because, gap: value, value };
}

/** The criteria on a level; undefined for those of another kind. */
export function judgeLevel(criterion: Criterion, given: Case): Outcome | undefined {
  const { kind } = criterion;
  if (kind === 'all') return all(given);
  if (kind !== 'bound' && kind !== 'range' && kind !== 'none') return undefined;
  const amount =
    given.amount ??
    (kind === 'none' && isNumber(given.observation.num) ? { value: given.observation.num } : amountOf(given.observation, given.measure));
  if (typeof amount === 'string') return unknown(amount);
  return kind === 'bound' ? bound(criterion, given, amount) : kind === 'range' ? range(criterion, given, amount) : none(amount);
}
