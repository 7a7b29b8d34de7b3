import type { ReasonMessages } from '../messages/reasons.vi.js';
import type { VerdictMessages } from '../messages/verdict.vi.js';
import type { Flag, Judgement, Reason } from '../model/judgement.js';
import type { Measure } from '../schema/resolution.js';
import { capital } from './capital.js';
import { criterionText } from './criterion.js';
import { dayText, formatNumber, formatValue, gapUnit } from './number.js';

/** Everything a sentence needs beside the judgement. */
export interface Saying {
  words: VerdictMessages;
  reasons: ReasonMessages;
  measure: Pick<Measure, 'unit' | 'polarity'>;
}

const isNumber = (value: unknown): value is number => typeof value === 'number';
const lower = (word: string): string => word.charAt(0).toLocaleLowerCase('vi') + word.slice(1);

/** The requirement, where the numbers alone do not say it. */
function asked({ inputs }: Judgement, { measure, words, reasons }: Saying): string {
  const criterion = inputs.find(({ name }) => name === 'criterion')?.criterion;
  return criterion ? `, ${reasons.asked(criterionText(criterion, measure, words))}` : '';
}

function changeText({ kind, moved, up, base, value, unit }: Reason, { reasons, words }: Saying): string {
  const { lang } = words;
  const printed = unit as string | undefined;
  const of = kind === 'relative' ? '%' : kind === 'points' ? gapUnit(printed, words.points) : printed;
  const size = moved as number;
  const head =
    kind === 'ratio'
      ? reasons.times(formatNumber(size, lang))
      : size === 0
        ? reasons.flat
        : reasons[size > 0 === up ? 'up' : 'down'](formatValue(Math.abs(size), of, lang));
  if (!isNumber(base)) return head;
  return `${head} (${reasons.fromTo(formatValue(base, printed, lang), isNumber(value) ? formatValue(value, printed, lang) : '')})`;
}

function planText({ value, plan, percent, by, unit }: Reason, { reasons, words }: Saying): string {
  const { lang } = words;
  const show = (number: unknown): string => (isNumber(number) ? formatValue(number, unit as string | undefined, lang) : '');
  const name = words.planOf(typeof by === 'string' ? by : '');
  if (!isNumber(percent)) return reasons.besidePlan(show(value), `${name} ${show(plan)}`);
  return `${reasons.ofPlan(show(value), formatValue(percent, '%', lang))} ${name}${isNumber(plan) ? ` (${show(plan)})` : ''}`;
}

/** What was compared with what. */
function relation(judgement: Judgement, saying: Saying): string {
  const { because } = judgement;
  const { words, reasons } = saying;
  const { lang } = words;
  const { value, unit } = because;
  const show = (number: unknown, of: unknown = unit): string =>
    isNumber(number) ? formatValue(number, of as string | undefined, lang) : '';
  switch (because.code) {
    case 'compare': {
      const { limit, op } = because;
      const sign = (value as number) < (limit as number) ? '<' : value === limit ? '=' : '>';
      // "95% = 95%: chưa đạt" would puzzle where more than 95% was asked for.
      const strict = op === 'eq' || (sign === '=' && (op === 'gt' || op === 'lt'));
      return `${show(value)} ${sign} ${show(limit)}${strict ? asked(judgement, saying) : ''}`;
    }
    case 'all': {
      const { num, den } = because;
      const percent = `${formatValue(value as number, '%', lang)}${(value as number) < 100 ? ' < 100%' : ''}`;
      return isNumber(num) ? `${formatNumber(num, lang)}/${formatNumber(den as number, lang)} = ${percent}` : percent;
    }
    case 'none':
      return value ? `${reasons.some(show(value))}${asked(judgement, saying)}` : reasons.zero;
    case 'change':
      return changeText(because, saying) + asked(judgement, saying);
    case 'plan':
      return planText(because, saying) + (because.floor || because.stretch ? asked(judgement, saying) : '');
    case 'ordinal':
      return `“${because.level}”${asked(judgement, saying)}`;
    case 'rank':
      return reasons.rank(show(value, null), show(because.base, null));
    default:
      return show(value) + asked(judgement, saying);
  }
}

/** How far it is from the requirement, in the words its side asks for. */
function distance({ because, gap, verdict }: Judgement, { words, reasons }: Saying): string {
  if (!gap || !isNumber(gap)) return '';
  const { code, kind, percent, unit } = because;
  const printed = unit as string | undefined;
  let of = gapUnit(printed, words.points);
  if (code === 'all') of = gapUnit('%', words.points);
  if (code === 'change') of = kind === 'relative' ? gapUnit('%', words.points) : kind === 'ratio' ? words.times : of;
  if (code === 'plan' && isNumber(percent)) of = printed;
  const size = formatValue(Math.abs(gap), of, words.lang);
  if (verdict === 'vuot') return code === 'compare' || code === 'plan' ? reasons.over(size) : '';
  if (verdict === 'chua-dat' || verdict === 'khong-dat') {
    if (gap > 0) return code === 'compare' || code === 'range' ? reasons.tooMuch(size) : '';
    return verdict === 'chua-dat' ? reasons.left(size) : reasons.missing(size);
  }
  return '';
}

/** The sentence that answers "Vì sao?": "37,8% < 50%: không đạt, thiếu 12,2 điểm %." */
export function reasonText(judgement: Judgement, saying: Saying): string {
  const { because, verdict } = judgement;
  const { words, reasons } = saying;
  const count = (name: string): string => (because[name] ? String(because[name]) : '');
  switch (because.code) {
    case 'no-data':
      return reasons.noData;
    case 'off-scale':
      return reasons.offScale(String(because.level));
    case 'official':
      return `${reasons.official(lower(words.verdicts[verdict]), dayText(count('date')))}.`;
    case 'composite': {
      const parts = [reasons[because.of === 'criteria' ? 'criteria' : 'parts'](String(because.met), String(because.total))];
      for (const name of ['kept', 'silent', 'unjudged'] as const) if (because[name]) parts.push(reasons[name](count(name)));
      return `${parts.join(', ')}.`;
    }
    case 'compare':
    case 'range':
    case 'all':
    case 'none':
    case 'change':
    case 'plan':
    case 'ordinal':
    case 'rank': {
      const tail = verdict === 'trong-nguong' ? reasons.provisional : distance(judgement, saying);
      return `${capital(relation(judgement, saying))}: ${lower(words.verdicts[verdict])}${tail ? `, ${tail}` : ''}.`;
    }
    default:
      return reasons.unknown[because.code];
  }
}

/** A remark beside a verdict, as a sentence. */
export function flagText(flag: Flag, { words, reasons }: Saying): string {
  const { lang } = words;
  const share = (value: unknown): string => (isNumber(value) ? formatNumber(value, lang) : '');
  switch (flag.code) {
    case 'interim':
      return reasons.interim(String(flag.period));
    case 'overridden':
      return reasons.overridden(share(flag.onTrack), share(flag.slow));
    case 'reported-differs': {
      const { verdict, reported, computed, unit, text } = flag;
      if (typeof verdict === 'string' && verdict in words.verdicts)
        return reasons.disagrees(lower(words.verdicts[verdict as keyof typeof words.verdicts]));
      const show = (value: unknown): string =>
        isNumber(value) ? formatValue(value, unit as string | undefined, lang) : String(value ?? '');
      return reasons.differs(text ? `“${text}”` : show(reported), show(computed));
    }
    default:
      return reasons.flags[flag.code];
  }
}
