import { unshouted } from '../../format/unshouted.js';
import { dayText, formatNumber, formatValue } from '../../format/number.js';
import { verdictWord } from '../../format/verdict.js';
import type { TargetMessages } from '../../messages/targets.vi.js';
import type { VerdictMessages } from '../../messages/verdict.vi.js';
import type { Judgement, Pace, Verdict } from '../../model/judgement.js';
import type { Measure, Observation } from '../../schema/resolution.js';

/** Remarks longer than this wait behind "Vì sao?". */
const SHORT_NOTE = 60;

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
    const time = unshouted(period.raw);
    const parts = [obsStatus === 'estimate' ? `${targets.estimate}, ${time}` : time];
    if (date) parts.push(targets.reportedOn(dayText(date)));
    if (note && note.length <= SHORT_NOTE) parts.push(note);
    return parts;
  }
}
