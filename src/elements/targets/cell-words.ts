import { criterionWords } from '../../format/criterion.js';
import { dayText, formatNumber, formatValue } from '../../format/number.js';
import { verdictWord } from '../../format/verdict.js';
import type { TargetMessages } from '../../messages/targets.vi.js';
import type { VerdictMessages } from '../../messages/verdict.vi.js';
import type { Judgement, Pace, Verdict } from '../../model/judgement.js';
import type { Measure, Observation } from '../../schema/resolution.js';

/** Remarks longer than this wait behind "Vì sao?". */
const SHORT_NOTE = 60;

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** Whether a measure has no criterion but its own name. */
export const asksNothing = ({ criterion, label }: Measure): boolean => criterion.kind === 'qualitative' && criterion.text === label;

/** What the cells of a row say, in the language of the page. */
export class CellWords {
  constructor(
    readonly targets: TargetMessages,
    readonly verdicts: VerdictMessages,
  ) {}

  word(verdict: Verdict): string {
    return this.verdicts.verdicts[verdict];
  }

  badge(judgement: Judgement): string {
    return verdictWord(judgement, this.verdicts);
  }

  pace(pace: Pace): string {
    return this.verdicts.paces[pace];
  }

  /** What is asked for, in plain words, and with what it is compared; `sentence` is what stands beside it, and is not said again. */
  criterion(measure: Measure, sentence: string): { value: string; quoted: boolean; notes: string[] } {
    const { text, note, quoted } = criterionWords(measure.criterion, measure, this.verdicts);
    // A reported result without a plan asks for nothing: its own words are no requirement.
    if (quoted && asksNothing(measure)) return { value: '–', quoted: false, notes: [this.targets.noPlan] };
    const { population } = measure;
    const notes = [note, quoted && this.targets.noMeasure, population && !sentence.includes(population) && population];
    for (const also of measure.also ?? []) {
      const more = criterionWords(also, measure, this.verdicts);
      notes.push(this.targets.and(more.note ? `${more.text} ${more.note}` : more.text));
    }
    return { value: quoted ? text : capital(text), quoted: Boolean(quoted), notes: notes.filter((one): one is string => Boolean(one)) };
  }

  result(observation: Observation, measure: Measure): string {
    const { num, den, value, level, text } = observation;
    const { lang } = this.verdicts;
    const unit = observation.unit ?? measure.unit;
    if (num !== undefined && den !== undefined) {
      const parts = `${formatNumber(num, lang)}/${formatNumber(den, lang)}`;
      const share = typeof value === 'number' ? ` (${formatValue(value, unit, lang)})` : unit && !/^[%‰]/.test(unit) ? ` ${unit}` : '';
      return parts + share;
    }
    if (typeof value === 'number') return formatValue(value, unit, lang);
    return level ?? text ?? '';
  }

  /** When a result was reached and reported, and what is remarked on it. */
  when({ period, date, note, obsStatus }: Observation): string[] {
    const { targets } = this;
    const parts = [obsStatus === 'estimate' ? `${targets.estimate}, ${period.raw}` : period.raw];
    if (date) parts.push(targets.reportedOn(dayText(date)));
    if (note && note.length <= SHORT_NOTE) parts.push(note);
    return parts;
  }
}
