import { formatNumber, formatValue } from '../../format/number.js';
import type { Limit, Point } from '../../model/series.js';
import type { CellWords } from '../targets/cell-words.js';

/** Percentages carry their sign; of everything else the head of the column names the unit. */
export const signOf = (unit: string | undefined): string | undefined => (unit && /^[%‰]/.test(unit) ? unit : undefined);

/** A requirement as it is drawn: one number, or a range. */
export function limitText({ low, high }: Limit, unit: string | undefined, lang: string): string {
  return high === undefined ? formatValue(low, signOf(unit), lang) : `${formatNumber(low, lang)}–${formatValue(high, signOf(unit), lang)}`;
}

/** A count with what it was counted of, else the number. */
export function resultText({ value, observation }: Point, unit: string | undefined, cells: CellWords): string {
  const { num, den } = observation;
  if (num === undefined || den === undefined) return formatValue(value, signOf(unit), cells.verdicts.lang);
  const bare = { ...observation, unit: signOf(unit) ?? null };
  return cells.result(bare, { id: '', label: '', unit: null, criterion: { kind: 'qualitative', text: '' } });
}
