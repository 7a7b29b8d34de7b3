/** R11: several verdicts as one, never as an average. */
import type { Flag, Judgement, Pace, Totals, Verdict } from './judgement.js';
import { isJudged, isMet } from './reported.js';

/** From the best to the worst. */
const PACES: readonly Pace[] = ['khong-ap-dung', 'dung-tien-do', 'cham', 'nguy-co'];

function verdictOf(all: readonly Verdict[], closed: boolean): Verdict {
  const judged = all.filter(isJudged);
  const met = judged.filter(isMet).length;
  const failed = judged.some((verdict) => !isMet(verdict) && verdict !== 'trong-nguong');
  if (!judged.length) return all.every((verdict) => verdict === 'chua-co-so-lieu') ? 'chua-co-so-lieu' : 'chua-danh-gia';
  if (failed) return !closed ? 'chua-dat' : judged.some((verdict) => isMet(verdict) || verdict === 'mot-phan') ? 'mot-phan' : 'khong-dat';
  // What is known is met; of the rest nobody has said anything, and silence is not success.
  if (judged.length < all.length) return 'chua-danh-gia';
  if (met < judged.length) return 'trong-nguong';
  return judged.includes('dat-tre') ? 'dat-tre' : 'dat';
}

/** One for one; several make a composite, closed when the period is. */
export function combine(parts: readonly Judgement[], closed: boolean, of: 'criteria' | 'measures'): Judgement {
  if (parts.length === 1) return parts[0]!;
  const verdicts = parts.map(({ verdict }) => verdict);
  const verdict = verdictOf(verdicts, closed);
  const count = (test: (verdict: Verdict) => boolean): number => verdicts.filter(test).length;
  const flags = new Map<string, Flag>();
  for (const part of parts)
    for (const flag of part.flags) if (flag.code === 'estimate' || flag.code === 'official') flags.set(flag.code, flag);
  const paces = parts.map(({ pace }) => PACES.indexOf(pace));
  return {
    verdict,
    pace: closed ? 'khong-ap-dung' : PACES[Math.max(0, ...paces)]!,
    because: {
      code: parts.length ? 'composite' : 'no-data',
      of,
      met: count(isMet),
      total: parts.length,
      kept: count((one) => one === 'trong-nguong'),
      silent: count((one) => one === 'chua-co-so-lieu'),
      unjudged: count((one) => one === 'chua-danh-gia'),
    },
    inputs: [],
    flags: [...flags.values()],
  };
}

export const noTotals = (): Totals => ({
  byVerdict: {
    vuot: 0,
    dat: 0,
    'dat-tre': 0,
    'trong-nguong': 0,
    'chua-dat': 0,
    'khong-dat': 0,
    'mot-phan': 0,
    'chua-co-so-lieu': 0,
    'chua-danh-gia': 0,
  },
  total: 0,
  judged: 0,
  met: 0,
  official: 0,
});

export function tally(totals: Totals, { verdict, flags }: Judgement): void {
  totals.total++;
  totals.byVerdict[verdict]++;
  if (isJudged(verdict)) totals.judged++;
  if (isMet(verdict)) totals.met++;
  for (const { code } of flags) if (code === 'official') totals.official++;
}

export function totalsOf(judgements: readonly Judgement[]): Totals {
  const totals = noTotals();
  for (const judgement of judgements) tally(totals, judgement);
  return totals;
}
