import { h } from '../../base/dom.js';
import type { Input, MeasureStanding, Verdict } from '../../model/judgement.js';

const TONES: Partial<Record<Verdict, string>> = {
  vuot: 'met',
  dat: 'met',
  'dat-tre': 'met',
  'trong-nguong': 'met',
  'chua-dat': 'open',
  'khong-dat': 'failed',
  'mot-phan': 'part',
};

/** The end of a scale that begins at zero: the natural limit of a percentage, else a little more than the larger number. */
function scaleOf(largest: number, unit: string | null | undefined): number {
  if (unit === '%' && largest <= 100) return 100;
  return largest * 1.25;
}

const at = (value: number, scale: number): string => `${Math.round(Math.min(1, Math.max(0, value / scale)) * 1000) / 10}%`;

/**
 * The result against the criterion, from zero: a bar that should reach a tick, or a zone that should not be left. Nothing where there is no
 * number to compare: no percentage is invented to fill a bar. The sentence beside it says the same to those who do not see it.
 */
export function gauge(standing: MeasureStanding): HTMLElement | undefined {
  const { measure, criterion, judgement } = standing;
  // Of several criteria on one measure the first is drawn.
  const inputs = judgement.inputs.length ? judgement.inputs : (standing.parts[0]?.inputs ?? []);
  const result = inputs.find(({ name }) => name === 'result');
  const value = numberOf(result);
  const tone = TONES[judgement.verdict];
  if (value === undefined || value < 0 || !tone) return undefined;
  const unit = result?.unit ?? measure.unit;
  const box = (mark: number, ceiling: boolean, end = scaleOf(Math.max(value, mark), unit)): HTMLElement => {
    const scale = Math.max(end, value);
    const gauge = h('div', { class: `gauge tone-${tone}`, part: 'gauge', 'aria-hidden': 'true' });
    const tick = h('span', { class: 'gauge-criterion' });
    tick.style.insetInlineStart = at(mark, scale);
    if (ceiling) {
      const zone = h('span', { class: 'gauge-zone' });
      const dot = h('span', { class: 'gauge-dot' });
      zone.style.inlineSize = at(mark, scale);
      dot.style.insetInlineStart = at(value, scale);
      gauge.append(zone, tick, dot);
    } else {
      const bar = h('span', { class: 'gauge-bar' });
      bar.style.inlineSize = at(value, scale);
      gauge.append(bar, tick);
    }
    return gauge;
  };
  switch (criterion.kind) {
    case 'bound':
      if (criterion.value <= 0) return undefined;
      return box(criterion.value, criterion.op.startsWith('l') || (criterion.op === 'eq' && measure.polarity === 'down'));
    case 'range':
      return criterion.min > 0 ? box(criterion.min, false) : undefined;
    case 'all':
      // Where the parts are known but not the share, the bar is the parts.
      return result?.den ? box(result.den, false, result.den) : unit === '%' ? box(100, false) : undefined;
    case 'plan': {
      const plan = inputs.find(({ name }) => name === 'plan')?.value;
      return plan && plan > 0 ? box(plan, false) : undefined;
    }
    default:
      return undefined;
  }
}

/** The number that is compared: the value, or the share of a fraction where the criterion is one. */
function numberOf(input: Input | undefined): number | undefined {
  if (!input) return undefined;
  return input.value ?? (input.num !== undefined && input.den ? input.num : undefined);
}
