/** R11: several verdicts as one, never as an average. */
import type { Flag, Judgement, Pace, Totals, Verdict } from './judgement.js';
import { isJudged, isMet } from './reported.js';

/** From the best to the worst. */
const PACES: readonly Pace[] = ['khong-ap-dung', 'dung-tien-do', 'cham', 'nguy-co'];

function verdictOf({ byVerdict, judged, met, total }: Totals, closed: boolean): Verdict {
  if (!judged) return byVerdict['chua-co-so-lieu'] === total ? 'chua-co-so-lieu' : 'chua-danh-gia';
  const failed = judged > met + byVerdict['trong-nguong'];
  if (failed) return !closed ? 'chua-dat' : met || byVerdict['mot-phan'] ? 'mot-phan' : 'khong-dat';
  // What is known is met; of the rest nobody has said anything, and silence is not success.
  if (judged < total) return 'chua-danh-gia';
  if (met < judged) return 'trong-nguong';
  return byVerdict['dat-tre'] ? 'dat-tre' : 'dat';
}

/** One for one; several make a composite, closed when the period is. */
export function combine(parts: readonly Judgement[], closed: boolean, of: 'criteria' | 'measures'): Judgement {
  if (parts.length === 1) return parts[0]!;
  const totals = totalsOf(parts);
  const { byVerdict, met, total } = totals;
  const flags: Flag[] = [];
  let worst = 0;
  for (const part of parts) {
    worst = Math.max(worst, PACES.indexOf(part.pace));
    for (const flag of part.flags)
      if ((flag.code === 'estimate' || flag.code === 'official') && !flags.some(({ code }) => code === flag.code)) flags.push(flag);
  }
  return {
    verdict: verdictOf(totals, closed),
    pace: closed ? 'khong-ap-dung' : PACES[worst]!,
    because: {
      code: total ? 'composite' : 'no-data',
      of,
      met,
      total,
      kept: byVerdict['trong-nguong'],
      silent: byVerdict['chua-co-so-lieu'],
      unjudged: byVerdict['chua-danh-gia'],
    },
    inputs: [],
    flags,
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
