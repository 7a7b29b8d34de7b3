import type { CriterionMessages } from '../messages/criteria.vi.js';
import type { Criterion, Measure } from '../schema/resolution.js';
import { formatNumber, formatValue } from './number.js';

/** A requirement in plain words. */
export interface CriterionWords {
  text: string;
  /** Second line: what it is compared with. */
  note?: string;
  /** The paper's own words, because there is no number in them. */
  quoted?: true;
}

type Op = 'gte' | 'gt' | 'lte' | 'lt' | 'eq';
type Level = { op: Op; value: number } | { min: number; max: number; mode?: 'stretch' | 'corridor' | undefined };
type Of<K extends Criterion['kind']> = Extract<Criterion, { kind: K }>;

const quote = (text: string): string => `“${text.trim().replace(/^[“"]|[”"]$/g, '')}”`;

/** "5–7%": the unit once, at the end. */
const rangeText = (min: number, max: number, unit: string | null | undefined, lang: string): string =>
  `${formatNumber(min, lang)}–${formatValue(max, unit, lang)}`;

function levelText(level: Level, unit: string | null | undefined, polarity: string | undefined, words: CriterionMessages): string {
  const { lang } = words;
  if (!('op' in level)) {
    const range = rangeText(level.min, level.max, unit, lang);
    return level.mode === 'corridor' || polarity === 'exact' ? words.within(range) : range;
  }
  const value = formatValue(level.value, unit, lang);
  if (level.op !== 'eq') return words[level.op](value);
  // A bare number asks for that much or more, or for no more; where nobody knows which, it stays bare.
  return polarity === 'none' ? value : words[polarity === 'exact' ? 'eq' : polarity === 'down' ? 'lte' : 'gte'](value);
}

/** What the amount of a change counts in, as printed: nobody adds "điểm" where the paper has a bare "%". */
function changeUnit(
  { amountKind, raw }: Of<'change'>,
  unit: string | null | undefined,
  words: CriterionMessages,
): string | null | undefined {
  if (amountKind === 'ratio') return words.times;
  if (amountKind === 'points') return unit?.startsWith('%') ? words.points(unit) : unit;
  return amountKind === 'relative' || (!amountKind && raw?.includes('%')) ? '%' : unit;
}

function changeWords(criterion: Of<'change'>, unit: string | null | undefined, words: CriterionMessages): CriterionWords {
  const { amount, direction, reference } = criterion;
  const of = changeUnit(criterion, unit, words);
  const level = amount as Level | null;
  // "không thấp hơn năm trước"
  if (reference && level && 'op' in level && level.op === 'gte' && level.value === 0)
    return { text: words[direction === 'up' ? 'notBelow' : 'notAbove'](reference) };
  const bare =
    level && 'op' in level && level.op === 'eq'
      ? formatValue(level.value, of, words.lang)
      : level && levelText(level, of, undefined, words);
  const text = words[direction](bare ?? '');
  return reference ? { text, note: words.since(reference) } : { text };
}

function planWords(
  { floor, stretch, planValue, assignedBy }: Of<'plan'>,
  measure: Pick<Measure, 'unit' | 'polarity'>,
  words: CriterionMessages,
): CriterionWords {
  const { unit, polarity } = measure;
  const note = words.since(words.planOf(assignedBy ?? ''));
  if (floor && stretch && stretch > floor) return { text: words.above(rangeText(floor, stretch, '%', words.lang)), note };
  if (floor || stretch) return { text: words.above(words.gte(formatValue((floor || stretch)!, '%', words.lang))), note };
  if (typeof planValue === 'number')
    return { text: levelText({ op: polarity === 'down' ? 'lte' : 'gte', value: planValue }, unit, polarity, words), note };
  return assignedBy ? { text: words.plan, note } : { text: words.plan };
}

/** A criterion in plain words: "từ 95% trở lên", "dưới 0,2%", "100% (tất cả)", "tăng 5–7%" with "so với năm 2021". */
export function criterionWords(
  criterion: Criterion,
  measure: Pick<Measure, 'unit' | 'polarity'>,
  words: CriterionMessages,
): CriterionWords {
  switch (criterion.kind) {
    case 'bound':
    case 'range':
      return { text: levelText(criterion, measure.unit, measure.polarity, words) };
    case 'all':
      return { text: words.all };
    case 'none':
      return { text: words.none };
    case 'change':
      return changeWords(criterion, measure.unit, words);
    case 'plan':
      return planWords(criterion, measure, words);
    case 'ordinal': {
      const { scale, min } = criterion;
      return { text: scale.at(-1) === min ? quote(min) : words.grade(quote(min)) };
    }
    case 'rank':
      return { text: words.ranks[criterion.op](criterion.reference) };
    case 'milestone':
      return { text: quote(criterion.state), quoted: true };
    default:
      return { text: quote(criterion.raw ?? criterion.text), quoted: true };
  }
}

/** On one line: "tăng 5–7% so với năm 2021". */
export function criterionText(criterion: Criterion, measure: Pick<Measure, 'unit' | 'polarity'>, words: CriterionMessages): string {
  const { text, note } = criterionWords(criterion, measure, words);
  return note ? `${text} ${note}` : text;
}
