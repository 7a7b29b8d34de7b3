import { capital } from '../../format/capital.js';
import { criterionWords } from '../../format/criterion.js';
import type { CriterionMessages } from '../../messages/criteria.vi.js';
import type { RowMessages } from '../../messages/rows.vi.js';
import type { Measure } from '../../schema/resolution.js';

/** What a measure asks for, as a cell says it. */
export interface Requirement {
  value: string;
  /** Whether `value` is the paper's own words. */
  quoted: boolean;
  notes: string[];
}

/** Whether a measure has no criterion but its own name. */
export const asksNothing = ({ criterion, label }: Measure): boolean => criterion.kind === 'qualitative' && criterion.text === label;

/** What is asked for, in plain words, and with what it is compared; `sentence` is what stands beside it, and is not said again. */
export function requirementOf(measure: Measure, sentence: string, rows: RowMessages, words: CriterionMessages): Requirement {
  const { text, note, quoted } = criterionWords(measure.criterion, measure, words);
  // A reported result without a plan asks for nothing: its own words are no requirement.
  if (quoted && asksNothing(measure)) return { value: '–', quoted: false, notes: [rows.noPlan] };
  const { population } = measure;
  const notes = [note, quoted && rows.noMeasure, population && !sentence.includes(population) && population];
  for (const also of measure.also ?? []) {
    const more = criterionWords(also, measure, words);
    notes.push(rows.and(more.note ? `${more.text} ${more.note}` : more.text));
  }
  return { value: quoted ? text : capital(text), quoted: Boolean(quoted), notes: notes.filter((one): one is string => Boolean(one)) };
}
