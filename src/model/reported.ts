/** R15: what the paper or the unit in charge says of a result, and whether the numbers say the same. */
import type { Observation } from '../schema/resolution.js';
import { differs, fractionOf, isNumber, shareAmount, type Amount } from './amount.js';
import { add, shift } from './decimal.js';
import type { Flag, Judgement, Reported, Verdict } from './judgement.js';
import type { Claims } from './outcome.js';
import { unitKind } from './units.js';

const MET: readonly string[] = ['vuot', 'dat', 'dat-tre', 'trong-nguong'];
export const isMet = (verdict: Verdict): boolean => verdict === 'dat' || verdict === 'vuot' || verdict === 'dat-tre';
export const isJudged = (verdict: Verdict): boolean => verdict !== 'chua-co-so-lieu' && verdict !== 'chua-danh-gia';

/** The verdict in words such as "đạt và vượt", "chưa đạt"; "đạt 49%" is none. */
function verdictIn(text: string): Verdict | undefined {
  const words = text.normalize('NFC').toLowerCase();
  if (/không (?:đạt|hoàn thành)/.test(words)) return 'khong-dat';
  if (/chưa (?:đạt|hoàn thành)/.test(words)) return 'chua-dat';
  if (/vượt/.test(words)) return 'vuot';
  return /đạt|hoàn thành/.test(words) && !/\d/.test(words) ? 'dat' : undefined;
}

/** "đạt 130%" and "vượt 30%" say the same: 1.3. */
export const claimedRatio = (own: Observation['reportedVerdict']): number | undefined =>
  isNumber(own?.ratio) ? own.ratio : isNumber(own?.excess) ? add(1, own.excess) : undefined;

/** A share below one claims nothing by itself: of what there was, it is no plan that was missed. */
export function reportedOf({ verdict, reportedVerdict: own }: Observation): Reported | undefined {
  if (!verdict && !own) return undefined;
  const ratio = claimedRatio(own);
  const claim = verdict ?? verdictIn(own?.text ?? '') ?? (ratio === undefined || ratio < 1 ? undefined : ratio > 1 ? 'vuot' : 'dat');
  if (!claim && !own?.text && ratio === undefined) return undefined;
  const reported: Reported = { text: own?.text ?? '' };
  if (claim) reported.verdict = claim;
  if (ratio !== undefined) reported.ratio = ratio;
  return reported;
}

const PERCENT: Partial<Flag> = { unit: '%' };
const flag = (reported: number, computed: Amount): Flag => ({ code: 'reported-differs', reported, computed: computed.value, ...PERCENT });

/** A share as claimed, 1.47 for "147%": printed in percent, with the decimals the percent had. */
const claimDiffers = (ratio: number, value: number, plan: number): boolean =>
  plan > 0 && differs(shift(ratio, 2), shareAmount(value, plan));

/** Flags where a printed percentage is not what its own fraction, or its own plan, gives. */
export function flagContradictions(flags: Flag[], o: Observation, claims?: Claims): void {
  const { comparedTo, value } = o;
  const own = claims?.own === false ? undefined : o.reportedVerdict;
  const fraction = fractionOf(o);
  const claim = claimedRatio(own);
  if (fraction && isNumber(value) && unitKind(o.unit) === 'percent') {
    const share = shareAmount(fraction.num, fraction.den);
    if (differs(value, share)) flags.push(flag(value, share));
  } else if (
    fraction &&
    isNumber(claim) &&
    claimDiffers(claim, fraction.num, fraction.den) &&
    (own?.ratio === undefined || (comparedTo?.length ?? 0) < 2)
  )
    flags.push({ ...flag(shift(claim, 2), shareAmount(fraction.num, fraction.den)), ...(own?.text ? { text: own.text } : {}) });
  const plans = claims?.plans ?? comparedTo;
  if (!plans || !isNumber(value)) return;
  for (const { label, value: plan, ratio, delta } of plans)
    if (delta === undefined && isNumber(plan) && isNumber(ratio) && claimDiffers(ratio, value, plan))
      flags.push({ ...flag(shift(ratio, 2), shareAmount(value, plan)), label });
}

/** Flags where somebody says met and the numbers say not, or the other way round; once, where the numbers contradict each other already. */
export function flagDisagreement({ verdict, flags }: Judgement, o: Observation): void {
  const claim = reportedOf(o)?.verdict;
  if (!claim || !isJudged(verdict) || MET.includes(claim) === MET.includes(verdict)) return;
  if (!flags.some(({ code }) => code === 'reported-differs')) flags.push({ code: 'reported-differs', verdict: claim });
}
