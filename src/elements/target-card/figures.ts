import { capital } from '../../format/capital.js';
import { unshouted } from '../../format/unshouted.js';
import { criterionWords, type CriterionWords } from '../../format/criterion.js';
import { dayText, formatNumber, formatValue } from '../../format/number.js';
import type { VerdictMessages } from '../../messages/verdict.vi.js';
import type { MeasureStanding } from '../../model/judgement.js';
import type { CellWords } from '../targets/cell-words.js';

/** A figure of a card: the number large, its unit small, a line below. */
export interface Figure {
  value: string;
  unit?: string;
  notes: readonly string[];
}

/** Remarks longer than this wait behind "Vì sao?". */
const SHORT_NOTE = 60;

const isNumber = (value: unknown): value is number => Number.isFinite(value);

/** A percent sign belongs to the number; a word stands after it. */
function figure(value: number, unit: string | null | undefined, notes: string[], lang: string): Figure {
  return unit && !/^[%‰]/.test(unit) ? { value: formatNumber(value, lang), unit, notes } : { value: formatValue(value, unit, lang), notes };
}

/** The newest result, as it was reported. */
export function resultFigure(
  { measure, observation, judgement }: MeasureStanding,
  { targets, verdicts: { lang } }: CellWords,
): Figure | undefined {
  if (!observation) return undefined;
  const { value, num, den, level, text, period, date, note } = observation;
  const unit = observation.unit ?? measure.unit;
  const notes = [unshouted(period.raw)];
  if (date) notes.push(targets.reportedOn(dayText(date)));
  if (note && note.length <= SHORT_NOTE) notes.push(note);
  const fraction = isNumber(num) && isNumber(den) ? `${formatNumber(num, lang)}/${formatNumber(den, lang)}` : '';
  if (isNumber(value)) return figure(value, unit, fraction ? [fraction, ...notes] : notes, lang);
  const share = judgement.because.value;
  if (fraction) return isNumber(share) && unit === '%' ? figure(share, unit, [fraction, ...notes], lang) : { value: fraction, notes };
  const words = level ?? text;
  if (words) return { value: words, notes };
  // A report may say only how much of a plan was reached.
  const reached = judgement.because.percent;
  return isNumber(reached) ? { value: formatValue(reached, '%', lang), notes } : undefined;
}

/** What is asked for: a plain limit as its number, with the words below; everything else in words. */
export function requirementFigure({ measure, criterion }: MeasureStanding, words: VerdictMessages): Figure {
  const { text, note }: CriterionWords = criterionWords(criterion, measure, words);
  const notes = note ? [note] : [];
  if (criterion.kind !== 'bound') return { value: capital(text), notes };
  const bare = figure(criterion.value, measure.unit, [text], words.lang);
  return text === bare.value ? { ...bare, notes } : bare;
}
