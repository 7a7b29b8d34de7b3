/** R9, R10: grades, ranks, and what only a person can judge. */
import { amountOf } from './amount.js';
import { gradeOf, yearIn } from './labels.js';
import { unknown, type Case, type Of, type Outcome } from './outcome.js';
import { firstDay, lastDay } from './period.js';
import { yearOf } from './results.js';

/** R9: by position in the scale; a label outside of it says nothing. */
export function judgeGrade({ scale, min }: Of<'ordinal'>, { observation: { level, text } }: Case): Outcome {
  const label = level ?? text;
  if (!label) return unknown('no-number');
  const [at, wanted] = [gradeOf(scale, label), gradeOf(scale, min)];
  if (at < 0 || wanted < 0) return { side: 'unknown', because: { code: 'off-scale', level: label } };
  return { side: at > wanted ? 'exceeds' : at === wanted ? 'meets' : 'fails', because: { code: 'ordinal', level: label, min } };
}

/** R9: the first is the best, so a smaller number stands higher. */
export function judgeRank({ op, reference }: Of<'rank'>, { observation, history, measure }: Case): Outcome {
  const now = amountOf(observation, { ...measure, unit: observation.unit });
  if (typeof now === 'string') return unknown('no-number');
  const year = yearIn(reference);
  const start = firstDay(observation.period);
  const base = history.findLast((o) => o !== observation && (year ? yearOf(o) === year : !!start && (lastDay(o.period) ?? start) < start));
  const then = base ? base.value : observation.comparedTo?.[0]?.value;
  if (then === undefined || then === null) return unknown('no-reference');
  const higher = Math.sign(then - now.value);
  const holds = { gte: higher >= 0, gt: higher > 0, lte: higher <= 0, lt: higher < 0, eq: higher === 0 }[op];
  const exceeds = (op === 'gte' || op === 'gt') && higher > 0;
  return {
    side: exceeds ? 'exceeds' : holds ? 'meets' : 'fails',
    ceiling: true,
    because: { code: 'rank', value: now.value, base: then, reference },
    inputs: [{ name: 'reference', value: then, text: reference }],
  };
}
