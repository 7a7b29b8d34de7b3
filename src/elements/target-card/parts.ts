import { html, nothing, type TemplateResult } from 'lit/html.js';
import { icon } from '../../base/icon-template.js';
import '../../base/more-icons.js';
import { badgeNode, paceNode } from '../../base/verdict-badge.js';
import { capital } from '../../format/capital.js';
import { criterionText } from '../../format/criterion.js';
import { formatValue } from '../../format/number.js';
import { flagText, reasonText, type Saying } from '../../format/reason.js';
import { verdictWord } from '../../format/verdict.js';
import type { CardMessages } from '../../messages/cards.vi.js';
import type { ReasonMessages } from '../../messages/reasons.vi.js';
import type { FlagCode, Judgement, MeasureStanding, PartJudgement, TargetStanding } from '../../model/judgement.js';
import type { Target } from '../../schema/resolution.js';
import type { CellWords } from '../targets/cell-words.js';
import { gauge } from '../targets/gauge.js';
import { asksNothing } from '../targets/requirement.js';
import { reasonPanel } from '../targets/reason-panel.js';
import { shortName } from '../targets/short-name.js';
import { requirementFigure, resultFigure, type Figure } from './figures.js';
import type { CardView } from './view.js';

/** The words a card is said in. */
export interface Says {
  cards: CardMessages;
  cells: CellWords;
  reasons: ReasonMessages;
  /** Whose sentence is quoted. */
  target: Target;
}

/** Which reasons are open, and what opens one. */
export interface Opening {
  open: ReadonlySet<string>;
  toggle(measureId: string): void;
}

/** A long figure is words: at the size of a number it would fill the card. */
const LONG = 11;

/** Remarks nobody should have to open anything for. */
const SAID: ReadonlySet<FlagCode> = new Set(['reported-differs', 'plan-inferred', 'interim']);

const figureView = (name: string, { value, unit, notes }: Figure): TemplateResult =>
  html`<div class="figure">
    <dt>${name}</dt>
    <dd class=${value.length > LONG ? 'figure-words' : 'figure-number'} lang="vi">
      <b>${value}</b>${unit ? html` <span class="unit">${unit}</span>` : nothing}${notes.map((note) => html`<small>${note}</small>`)}
    </dd>
  </div>`;

function figures(standing: MeasureStanding, { cards, cells }: Says, several: boolean): TemplateResult {
  const { observation, measure } = standing;
  const result = resultFigure(standing, cells);
  const planned = several || asksNothing(measure);
  const name = observation?.obsStatus === 'estimate' ? cards.estimated : cards.result;
  return html`<dl class="figures" part="figures">
    ${result ? figureView(name, result) : nothing}
    ${planned ? nothing : figureView(cards.requirement, requirementFigure(standing, cells.verdicts))}
  </dl>`;
}

/** One verdict each for several plans, or for a level and a change: never an average. */
function several(
  parts: readonly PartJudgement[],
  { measure }: MeasureStanding,
  { cards, cells: { verdicts: words } }: Says,
): TemplateResult {
  return html`<dl class="pair">
    ${parts.map((part) => {
      const { criterion, because } = part;
      const plan = criterion.kind === 'plan';
      const by = plan ? (criterion.assignedBy ?? because.by) : undefined;
      const percent = plan && typeof because.percent === 'number' ? formatValue(because.percent, '%', words.lang) : '';
      return html`<div>
        <dt lang="vi">${by ? cards.against(String(by)) : criterionText(criterion, measure, words)}</dt>
        <dd>${percent ? html`<b>${percent}</b> ` : nothing}${badgeNode(part.verdict, verdictWord(part, words))}</dd>
      </div>`;
    })}
  </dl>`;
}

/** What the paper claims stands first; neither is recoloured into the other. */
function claimed(
  { reported, judgement, parts }: MeasureStanding,
  { cells: { verdicts: words, targets } }: Says,
): TemplateResult | typeof nothing {
  if (!reported?.verdict || reported.verdict === judgement.verdict) return nothing;
  // Of several plans the claim is about one, and said again only where that one came out otherwise.
  if (parts.length > 1 && ![judgement, ...parts].some(({ flags }) => flags.some(({ code }) => code === 'reported-differs'))) return nothing;
  return html`<div class="verdict" part="verdict">
    ${badgeNode(reported.verdict, words.verdicts[reported.verdict])}<span class="muted small" lang="vi"
      >${targets.reported(reported.text)}</span
    >
  </div>`;
}

function verdictLine(
  judgement: Judgement,
  id: string,
  badge: boolean,
  { reasons, target, cells: { verdicts: words, targets } }: Says,
  opening: Opening,
): TemplateResult {
  const open = opening.open.has(id);
  return html`<div class="verdict" part="verdict">
    ${badge ? badgeNode(judgement.verdict, verdictWord(judgement, words)) : nothing}
    ${judgement.verdict === 'trong-nguong' ? html`<span class="muted small">${reasons.provisional}</span>` : nothing}
    ${paceNode(judgement.pace, words.paces[judgement.pace]) ?? nothing}
    <button
      class="button-link why"
      part="why"
      type="button"
      aria-expanded=${open}
      aria-controls=":reason-${id}"
      @click=${() => opening.toggle(id)}
    >
      <span>${targets.why}<span class="visually-hidden"> ${shortName(target, id)}</span></span
      >${icon('down')}
    </button>
  </div>`;
}

/** A measure: figures, gauge, verdict, why. */
function measureView(standing: MeasureStanding, says: Says, opening: Opening, alone: boolean): TemplateResult {
  const { measure, judgement, parts } = standing;
  const saying: Saying = { measure, words: says.cells.verdicts, reasons: says.reasons };
  const split = parts.length > 1 && standing.observation !== undefined;
  // Among several, the badge says well enough that nothing is known.
  const said = split ? parts : alone || standing.observation ? [judgement] : [];
  const flags = [judgement, ...parts].flatMap((part) => part.flags);
  const remarks = new Set(flags.filter(({ code }) => SAID.has(code)).map((flag) => flagText(flag, saying)));
  return html`${figures(standing, says, split && parts.every(({ criterion }) => criterion.kind === 'plan'))}
    ${(!split && gauge(standing)) || nothing} ${claimed(standing, says)} ${split ? several(parts, standing, says) : nothing}
    ${verdictLine(judgement, measure.id, !split, says, opening)}
    ${said.map((part) => html`<p class="because" part="because">${reasonText(part, saying)}</p>`)}
    ${[...remarks].map((text) => html`<p class="flag" part="flag">${icon('flag')}<span>${text}</span></p>`)}
    <div id=":reason-${measure.id}">${opening.open.has(measure.id) ? panel(standing, says, said.length > 0) : nothing}</div>`;
}

/** What is behind "Vì sao?", without the link and, where it is said, the sentence: they stand on the card already. Among several, each heads its inputs. */
function panel(standing: MeasureStanding, { cells, reasons, target }: Says, said: boolean): HTMLElement {
  const box = reasonPanel(target, standing, { cells, reasons, address: undefined, place: '' });
  if (said) box.querySelector(':scope > .reason-because')?.remove();
  return box;
}

function countText(standing: TargetStanding | undefined, { cards, cells: { targets } }: Says): string {
  if (!standing?.total) return targets.noMeasure;
  const { total, met, judged } = standing;
  return judged ? targets.parts(total, met, judged) : cards.measureCount(total);
}

/** The measures of a card: one stands by itself, several in a list under the verdict on all of them. */
export function measureParts({ measures, judgement, standing }: CardView, says: Says, opening: Opening): TemplateResult {
  const { verdicts: words } = says.cells;
  if (measures.length === 1) return measureView(measures[0]!, says, opening, true);
  return html`<div class="verdict" part="verdict">
      ${badgeNode(judgement.verdict, verdictWord(judgement, words))}
      <span class="muted small"> ${countText(standing, says)} </span>
    </div>
    <ol class="measures" role="list">
      ${measures.map(
        (one) =>
          html`<li class="measure" part="measure">
            <p class="measure-label" lang="vi">${capital(one.measure.label)}</p>
            ${measureView(one, says, opening, false)}
          </li>`,
      )}
    </ol>`;
}
