import { h } from '../../base/dom.js';
import { iconNode } from '../../base/icons.js';
import '../../base/more-icons.js';
import { criterionWords } from '../../format/criterion.js';
import { dayText, formatNumber, formatValue } from '../../format/number.js';
import { flagText, reasonText, type Saying } from '../../format/reason.js';
import { reasonsVi, type ReasonMessages } from '../../messages/reasons.vi.js';
import type { Input, Judgement, MeasureStanding } from '../../model/judgement.js';
import type { Target } from '../../schema/resolution.js';
import { criterionSpans } from './bold-parts.js';
import type { CellWords } from './cell-words.js';
import { asksNothing } from './requirement.js';

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
function inputPart(input: Input, standing: MeasureStanding, { cells, reasons }: ReasonContext): HTMLElement | undefined {
  const { measure, observation } = standing;
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
    value = cells.pace(standing.judgement.pace);
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

/** The answer to "Vì sao?": one sentence, what it rests on, the words of the paper, and the way to them. */
export function reasonPanel(target: Target, standing: MeasureStanding, context: ReasonContext): HTMLElement {
  const { cells, reasons, address, place } = context;
  const { judgement, parts, reported, observation, measure } = standing;
  const saying: Saying = { words: cells.verdicts, reasons, measure };
  const sentence = (one: Judgement): string => reasonText(one, saying);
  const inputs = judgement.inputs.length ? judgement.inputs : (parts[0]?.inputs ?? []);
  const flags = new Set([judgement, ...parts].flatMap((one) => one.flags).map((flag) => flagText(flag, saying)));
  const facts = inputs.map((input) => inputPart(input, standing, context)).filter((part) => part !== undefined);
  // Several criteria, or several plans: one line each, and no average.
  const several = parts.length > 1 ? parts.map((part) => h('li', null, sentence(part))) : [];
  const source = observation?.source && /\S/.test(observation.source) ? observation.source : undefined;
  return h(
    'div',
    { class: 'reason', part: 'reason', role: 'region', 'aria-label': cells.targets.why },
    h('p', { class: 'reason-because', part: 'because' }, sentence(judgement)),
    several.length ? h('ul', { class: 'reason-several' }, ...several) : null,
    reported ? h('p', { class: 'reason-note' }, cells.targets.reported(`“${reported.text}”`)) : null,
    facts.length ? h('dl', { class: 'reason-sum', part: 'inputs' }, ...facts) : null,
    ...[...flags].map((text) => h('p', { class: 'flag', part: 'flag' }, iconNode('flag'), h('span', null, text))),
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
