/** What of the targets asked for is in no picture, and why. */
import type { Resolution } from '../schema/resolution.js';
import { amountOf } from './amount.js';
import { hasData, observationIndex } from './results.js';
import type { Plot, Wanted } from './series.js';

/** Measures by what keeps them out of a chart. */
export interface NotDrawn {
  /** Nothing has been reported. */
  silent: number;
  /** The result is no number, or none in the unit of the measure. */
  wordy: number;
  /** No other measure has its unit: a lone bar compares nothing. */
  alone: number;
}

export function notDrawn(document: Resolution, { target, group }: Wanted, plots: readonly Plot[]): NotDrawn {
  const drawn = new Set(plots.flatMap(({ places }) => places.flatMap(({ points }) => points.map((point) => point?.observation))));
  const index = observationIndex(document);
  const left: NotDrawn = { silent: 0, wordy: 0, alone: 0 };
  for (const { id, groupId, measures } of document.targets ?? []) {
    if (target ? id !== target : group && groupId !== group) continue;
    for (const measure of measures) {
      const results = (index.get(measure.id) ?? []).filter(hasData);
      if (!results.length) left.silent++;
      else if (results.some((one) => drawn.has(one))) continue;
      else if (results.every((one) => typeof amountOf(one, measure) === 'string')) left.wordy++;
      else left.alone++;
    }
  }
  return left;
}
