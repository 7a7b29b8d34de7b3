import { capital } from '../../format/capital.js';
import type { MeasureStanding, ReportStanding, TargetStanding } from '../../model/judgement.js';
import { isJudged } from '../../model/reported.js';
import type { Criterion, Measure, Observation, Target } from '../../schema/resolution.js';

const wordsOf = (text: string): string[] => text.toLocaleLowerCase('vi').match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * How the name of a reported result goes with its sentence: `words` of it as printed; a sentence `cut` short by its numbers, which is nobody's
 * words; or a `name` the sentence does not say, taken from what stands before it.
 */
function naming(label: string, sentence: string): 'words' | 'cut' | 'name' {
  if (sentence.toLocaleLowerCase('vi').includes(label.toLocaleLowerCase('vi'))) return 'words';
  const asked = wordsOf(label);
  let at = 0;
  for (const word of wordsOf(sentence)) if (word === asked[at]) at++;
  return at === asked.length ? 'cut' : 'name';
}

/** What a reported result is called where there is room for one line: its name, unless that only looks like the paper's words. */
export function reportName({ label = '', text, provenance }: Observation): string {
  const sentence = provenance?.exact ?? '';
  return label && (!sentence || naming(label, sentence) !== 'cut') ? label : sentence || label || text || '–';
}

/** The number of a result as its sentence prints it: "107/283", "1.350.492.000", "09"; undefined where it is given in other words. */
function printedNumber({ value, num, den, text, level }: Observation, sentence: string): string | undefined {
  const words = level ?? text;
  if (words && sentence.includes(words)) return words;
  const numberOf = (printed: string): number => Number(printed.replace(/\.(?=\d{3}(?:\D|$))/g, '').replace(',', '.'));
  for (const [printed, over] of sentence.matchAll(/\d+(?:[.,]\d+)*(\/\d+(?:[.,]\d+)*)?[%‰]?/g)) {
    const [first, second] = printed.replace(/[%‰]$/, '').split('/').map(numberOf);
    if (over ? first === num && second === den : first === value || (value == null && first === num)) return printed;
  }
  return undefined;
}

/** Whether a reported result was held against anything: else there is nothing in it to judge. */
export const isHeld = ({ judgement, reported }: Pick<ReportStanding, 'judgement' | 'reported'>): boolean =>
  Boolean(reported) || isJudged(judgement.verdict);

/** A result a paper reports without a target, in the shape of one: its own words, held against the plans it names itself. */
export function reportAsTarget({ observation, label, judgement, parts, reported }: ReportStanding, fallbackId = ''): TargetStanding {
  const { id = fallbackId, unit = null, provenance = { blockId: id } } = observation;
  const sentence = provenance.exact ?? '';
  const raw = printedNumber(observation, sentence);
  const name = label || '–';
  const held = parts[0]?.criterion;
  const asked: Criterion = held && held.kind !== 'qualitative' ? held : { kind: 'qualitative', text: name };
  const criterion = raw ? { ...asked, raw } : asked;
  const measure: Measure = { id, label: name, unit, criterion };
  const standing: MeasureStanding = { measure, criterion, observation, history: [], judgement, parts, ...(reported ? { reported } : {}) };
  const text = sentence || reportName(observation);
  const target: Target = { id, text, measures: [measure], provenance };
  // What the sentence is about stands before it, where it is not said in it.
  if (sentence && label && naming(label, sentence) === 'name') target.code = capital(label);
  return { target, measures: [standing], judgement, met: 0, judged: 0, total: 1 };
}
