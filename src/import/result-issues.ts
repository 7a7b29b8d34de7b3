/** Where a reported result and what the paper says of it do not add up. */
import type { Observation } from '../schema/data.js';
import type { Finding } from './contradictions.js';

const shown = (value: number, decimals: number): string => value.toFixed(decimals).replace('.', ',');
/** Digits behind the comma of the percentage as printed. */
const decimalsOf = (text: string): number => /\d,(\d{1,6})\s?[%‰]/.exec(text)?.[1]?.length ?? 0;

export function* resultIssues(observation: Observation): Generator<Finding> {
  const { num, den, reportedVerdict: said, provenance } = observation;
  const at = { ...(provenance && { where: provenance.blockId, ...(provenance.exact && { exact: provenance.exact }) }) };
  const fraction = num !== undefined && den !== undefined && den > 0 ? num / den : undefined;
  const ratio = said?.ratio ?? (said?.excess !== undefined ? 1 + said.excess : undefined);
  const text = said?.text ?? '';
  if (fraction !== undefined && ratio !== undefined) {
    const decimals = decimalsOf(text);
    const real = (said?.excess !== undefined && said.ratio === undefined ? fraction - 1 : fraction) * 100;
    if (Math.abs(fraction - ratio) * 100 > 0.5 * 10 ** -decimals + 1e-9)
      yield {
        severity: 'warning',
        code: 'fraction-percent',
        ...at,
        suggestion: `${num}/${den} = ${shown(fraction * 100, Math.max(1, decimals))}%`,
        message: `“${text}” không khớp ${num}/${den}: tính ra ${shown(real, Math.max(1, decimals))}%`,
        messageEn: `“${text}” does not fit ${num}/${den}: that is ${real.toFixed(Math.max(1, decimals))} %`,
      };
  } else if (said?.excess !== undefined && said.excess >= 1)
    yield {
      severity: 'warning',
      code: 'reached-or-exceeded',
      ...at,
      suggestion: text.replace(/vượt/iu, 'đạt'),
      message: `“${text}”: vượt từ 100% trở lên, có thể là “đạt”`,
      messageEn: `“${text}”: exceeded by 100 % or more; perhaps “reached” is meant`,
    };
  yield* planIssues(observation, at);
}

function* planIssues(
  { value, unit, comparedTo = [], reportedVerdict: said }: Observation,
  at: Pick<Finding, 'where' | 'exact'>,
): Generator<Finding> {
  const share = unit === '%' || unit === '‰';
  if (typeof value !== 'number') return;
  for (const { label, delta, unit: own = unit } of comparedTo) {
    if (delta === undefined) continue;
    if (own !== unit && share && (own === '%' || own === '‰'))
      yield {
        severity: 'warning',
        code: 'unit-mixed',
        ...at,
        message: `Kết quả tính bằng ${unit} nhưng mức tăng, giảm tính bằng ${own}`,
        messageEn: `The result is in ${unit} but its rise or fall in ${own}`,
      };
    else if (own === unit && value - delta < 0) yield negative(at, label || 'kỳ trước', value - delta, unit ?? '');
  }
  const excess = said?.excess;
  if (share && excess !== undefined && comparedTo.every(({ ratio }) => ratio === undefined) && value - excess * 100 < 0)
    yield negative(at, 'kế hoạch', value - excess * 100, unit);
}

const negative = (at: Pick<Finding, 'where' | 'exact'>, label: string, value: number, unit: string): Finding => ({
  severity: 'warning',
  code: 'negative-plan',
  ...at,
  message: `Theo câu này thì ${label} là ${shown(value, 2)}${unit}, một số âm; có thể sai số hoặc sai chữ tăng, giảm`,
  messageEn: `By this sentence ${label} would be ${value.toFixed(2)}${unit}, below zero; a figure or the word for rise or fall may be wrong`,
});
