import { h } from '../../base/dom.js';
import { iconNode } from '../../base/icons.js';
import '../../base/more-icons.js';
import '../../base/tool-icons.js';
import { criterionWords } from '../../format/criterion.js';
import { dayText, formatNumber, formatValue } from '../../format/number.js';
import { flagText, reasonText, type Saying } from '../../format/reason.js';
import { reasonsVi, type ReasonMessages } from '../../messages/reasons.vi.js';
import type { Input, Judgement, MeasureStanding, PartJudgement } from '../../model/judgement.js';
import type { Target } from '../../schema/resolution.js';
import { criterionSpans } from './bold-parts.js';
import type { CellWords } from './cell-words.js';
import { asksNothing } from './requirement.js';
import { shortName } from './short-name.js';

/** The sentences of a language. */
export const reasonWords = async (lang: string): Promise<ReasonMessages> =>
  lang === 'en' ? (await import('../../messages/reasons.en.js')).reasonsEn : reasonsVi;

export interface ReasonContext {
  cells: CellWords;
  reasons: ReasonMessages;
  /** Address of the sentence in the text, and what to call its place. */
  address: string | undefined;
  place: string;
}

const unitOf = (measure: MeasureStanding['measure'], input: Input): string | null | undefined => input.unit ?? measure.unit;

/** One input as a heading, a value and a second line; nothing where there is nothing to say. */
function inputPart(
  input: Input,
  { pace }: Judgement,
  { measure, observation }: MeasureStanding,
  { cells, reasons }: ReasonContext,
): HTMLElement | undefined {
  const { lang } = cells.verdicts;
  let value: string | undefined;
  let more: string | undefined;
  if (input.name === 'result' && observation) {
    value = cells.result(observation, measure);
    more = cells.when(observation).join(' · ');
  } else if (input.name === 'criterion' && input.criterion) {
    if (asksNothing(measure)) return undefined;
    const { text, note } = criterionWords(input.criterion, measure, cells.verdicts);
    value = text;
    more = note;
  } else if (input.name === 'deadline') {
    value = input.text ?? (input.period && dayText(input.period));
    more = input.text && input.period ? cells.targets.until(dayText(input.period)) : undefined;
  } else if (input.name === 'pace') {
    value = cells.pace(pace);
    more = input.value === undefined ? undefined : reasons.pace(formatNumber(Math.round(input.value * 100) / 100, lang));
  } else if (input.value !== undefined) {
    value = formatValue(input.value, unitOf(measure, input), lang);
    more = input.text;
  } else value = input.text;
  if (!value) return undefined;
  return h(
    'div',
    { class: 'reason-part' },
    h('dt', null, reasons.inputs[input.name]),
    h('dd', null, value, more ? h('small', null, more) : null),
  );
}

/** What a verdict rests on. */
function factsOf(judgement: Judgement, standing: MeasureStanding, context: ReasonContext): HTMLElement | null {
  const facts = judgement.inputs.map((input) => inputPart(input, judgement, standing, context)).filter((part) => part !== undefined);
  return facts.length ? h('dl', { class: 'reason-sum', part: 'inputs' }, ...facts) : null;
}

const flagLine = (text: string): HTMLElement => h('p', { class: 'flag', part: 'flag' }, iconNode('flag'), h('span', null, text));

/** The words of the paper a measure was read from, with those that decide marked. */
function quoteOf(target: Target, { measure }: MeasureStanding): HTMLElement | undefined {
  const text = measure.provenance?.exact || target.provenance.exact || target.text;
  const parts: (Node | string)[] = [];
  let at = 0;
  for (const [start, end] of criterionSpans(text, [measure.criterion.raw, ...(measure.also ?? []).map(({ raw }) => raw)])) {
    if (start > at) parts.push(text.slice(at, start));
    parts.push(h('mark', null, text.slice(start, end)));
    at = end;
  }
  parts.push(text.slice(at));
  return h('blockquote', { class: 'reason-quote', part: 'quote', lang: 'vi' }, ...parts.filter(Boolean));
}

/** The answer to "Vì sao?": a sentence for each verdict, what it rests on, the words of the paper, and the way to them. */
export function reasonPanel(target: Target, standing: MeasureStanding, context: ReasonContext): HTMLElement {
  const { cells, reasons, address, place } = context;
  const { judgement, parts, reported, observation, measure } = standing;
  const saying: Saying = { words: cells.verdicts, reasons, measure };
  const flagsOf = ({ flags }: Judgement): string[] => flags.map((flag) => flagText(flag, saying));
  const because = (one: Judgement): HTMLElement => h('p', { class: 'reason-because', part: 'because' }, reasonText(one, saying));
  // Several criteria, or several plans: a verdict each, and no average.
  const several = parts.length > 1 ? parts : [];
  // The verdict on several plans is the one on the first of them.
  const whole = several.includes(judgement as PartJudgement) ? undefined : judgement;
  const shared = several.length ? flagsOf(several[0]!).filter((text) => several.every((part) => flagsOf(part).includes(text))) : [];
  // Said of every one of them, it is said once.
  const common = new Set([...(whole ? flagsOf(whole) : []), ...(several.length ? shared : parts.flatMap(flagsOf))]);
  const cases = several.map((part) =>
    h(
      'li',
      null,
      because(part),
      factsOf(part, standing, context),
      ...flagsOf(part)
        .filter((text) => !common.has(text))
        .map(flagLine),
    ),
  );
  const source = observation?.source && /\S/.test(observation.source) ? observation.source : undefined;
  return h(
    'div',
    { class: 'reason', part: 'reason', role: 'group', 'aria-label': `${cells.targets.why} ${shortName(target, measure.id)}` },
    whole ? because(whole) : null,
    cases.length ? h('ul', { class: 'reason-several', role: 'list' }, ...cases) : null,
    reported?.text ? h('p', { class: 'reason-note' }, cells.targets.reported(`“${reported.text}”`)) : null,
    cases.length ? null : factsOf(judgement.inputs.length ? judgement : (parts[0] ?? judgement), standing, context),
    ...[...common].map(flagLine),
    quoteOf(target, standing),
    observation?.note ? h('p', { class: 'reason-note' }, observation.note) : null,
    source ? h('p', { class: 'reason-note' }, cells.targets.source(source)) : null,
    address
      ? h(
          'div',
          { class: 'reason-links', part: 'links' },
          h(
            'a',
            { class: 'button-link', href: address, 'data-place': target.id },
            iconNode('quote'),
            h('span', null, cells.targets.seeInText(place)),
          ),
        )
      : null,
  );
}
