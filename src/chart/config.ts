/** From results to what a chart needs: numbers, an axis from zero with three lines, words. Nothing here draws. */
import { formatNumber } from '../format/number.js';
import type { Limit, Plot } from '../model/series.js';

/** The words a chart writes beside its bars. */
export interface ChartWords {
  lang: string;
  criterion: string;
  plan: string;
  inferred: string;
}

export interface ChartSettings {
  /** One line of words each. */
  labels: string[][];
  /** By bar, then by place; null where nothing was reported. */
  values: (number | null)[][];
  /** What stands on top of each bar. */
  tops: string[][];
  limits: (Limit | undefined)[][];
  /** Under each bar, where several stand together. */
  letters: string[];
  min: number;
  max: number;
  /** Where the three lines stand. */
  ticks: number[];
  /** At the end of the line, one line of words each. */
  lineWords: string[];
}

/** The smallest round step of which no more than three fit. */
export function stepFor(largest: number): number {
  const power = 10 ** Math.floor(Math.log10(largest / 3));
  const step = [1, 2, 2.5, 5, 10, 20].find((round) => Math.floor(largest / (round * power) + 1e-9) <= 3)!;
  return Number((step * power).toPrecision(3));
}

function axis(numbers: readonly number[]): Pick<ChartSettings, 'min' | 'max'> & { steps: number[] } {
  const top = Math.max(0, ...numbers);
  const bottom = Math.min(0, ...numbers);
  const reach = Math.max(top, -bottom) || 1;
  const step = stepFor(reach);
  const steps: number[] = [];
  for (let at = -3; at <= 3; at++) {
    const value = Number((at * step).toPrecision(6));
    if (value >= bottom && value <= (top || 1)) steps.push(value);
  }
  // Room for the numbers on the bars.
  return { min: bottom && bottom - reach * 0.16, max: (top || reach) + reach * 0.16, steps };
}

/** Words on lines of a dozen letters: a period is told in full under its bar. */
function lines(label: string): string[] {
  const rows: string[] = [];
  for (const word of label.split(' ')) {
    const last = rows.at(-1);
    if (last !== undefined && last.length + word.length < 12) rows[rows.length - 1] = `${last} ${word}`;
    else rows.push(word);
  }
  return rows;
}

export function chartSettings({ places, bars }: Plot, words: ChartWords): ChartSettings {
  const each = bars.map((_, bar) => places.map(({ points }) => points[bar]));
  const all = each.flat().filter((point) => point !== undefined);
  const limits = each.map((points) => points.map((point) => point?.limit));
  const { steps, min, max } = axis(all.flatMap(({ value, limit }) => [value, limit?.low ?? 0, limit?.high ?? 0]));
  const asked = limits.flat().filter((limit) => limit !== undefined);
  const number = (value: number): string => formatNumber(value, words.lang);
  return {
    labels: places.map(({ label }) => lines(label)),
    values: each.map((points) => points.map((point) => point?.value ?? null)),
    tops: each.map((points) => points.map((point) => (point ? number(point.value) : ''))),
    limits,
    letters: bars.length > 1 ? bars.map((_, bar) => String.fromCharCode(97 + (bar % 26))) : [],
    min,
    max,
    ticks: steps,
    lineWords: asked.length
      ? [
          asked.every(({ plan }) => plan) ? words.plan : words.criterion,
          ...(asked.some(({ inferred }) => inferred) ? [`(${words.inferred})`] : []),
        ]
      : [],
  };
}
