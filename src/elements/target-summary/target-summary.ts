import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { markNode, badgeNode, VERDICTS } from '../../base/verdict-badge.js';
import { badges } from '../../base/verdict-badge.styles.js';
import { state } from '../../base/property.js';
import { dayText } from '../../format/number.js';
import { verdictWord } from '../../format/verdict.js';
import type { Standing, Totals } from '../../model/judgement.js';
import type { Resolution } from '../../schema/resolution.js';
import type { judge } from '../targets/judge.js';
import { JudgingElement } from '../targets/judging-element.js';
import { frame } from '../targets/targets.styles.js';
import type { Block, Group, Mark } from './blocks.js';
import { styles } from './target-summary.styles.js';

/**
 * Says how many of a resolution's targets are met: the totals, and by group one mark for each promise. A promise nobody has reported on is a
 * dashed mark, never a zero.
 *
 * @tag target-summary
 * @attr {string} lang - Language of the interface words, `vi` or `en`. The nearest `lang` at or above the element counts.
 * @slot - Fallback in the page's own markup (a link to the original). Shown until the document is there, and again when it cannot be.
 * @fires {Event} resolution-load - The document has been read and drawn. Does not bubble.
 * @fires {ErrorEvent} resolution-error - The document could not be loaded or read; `error` holds the SourceError. Does not bubble.
 * @fires {CustomEvent} target-select - A mark was chosen; `detail` holds `targetId` and `documentId`. Cancel it to answer yourself.
 * @csspart head - Title and note.
 * @csspart title - The title.
 * @csspart note - The line under the title.
 * @csspart total - A total: its name, the number, what it is a number of.
 * @csspart group - A group of targets.
 * @csspart group-title - The name of a group.
 * @csspart marks - The marks of a group.
 * @csspart mark - One mark: a target.
 * @csspart group-count - How many of a group are met.
 * @csspart target - The target that was chosen, where no page shows its text.
 * @csspart badge - Its verdict.
 * @csspart legend - What the marks mean, and how many there are of each.
 * @csspart foot - Where the numbers come from and to which day.
 * @csspart source - The name of the document.
 * @csspart updated - The last day the results reach.
 * @cssprop [--resolution-accent=#0b4f8f] - Links and the rule. Needs 4.5:1 on the surface.
 * @cssprop [--resolution-font=inherit] - Font family.
 * @cssprop [--resolution-text-size=max(1em, 16px)] - Size of running text.
 * @cssprop [--resolution-surface=#fff] - Background.
 * @cssprop [--resolution-text=#1b1f24] - Text colour.
 * @cssstate loading - No document yet, one is on its way.
 * @cssstate error - The document could not be shown.
 * @cssstate stale - An older copy is shown because the newest could not be loaded.
 */
export class TargetSummary extends JudgingElement {
  static override styles = [...JudgingElement.styles, frame, badges, styles];

  /** The target being read below its mark. */
  @state() private opened: string | undefined;

  #standing: Standing | undefined;
  #of: readonly unknown[] | undefined;

  /** Where the whole document stands on the day; undefined until its data has been read. */
  get standing(): Standing | undefined {
    return this.#standing;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.resolution) this.#standing = this.#of = undefined;
  }

  protected override judged(resolution: Resolution, { blocksOf, standing }: typeof judge): TemplateResult {
    const { day, cards, words } = this;
    const now = [resolution, day];
    if (!this.#standing || this.#of?.some((one, i) => one !== now[i])) {
      this.#of = now;
      this.#standing = standing(resolution, { today: day });
    }
    const blocks = blocksOf(this.#standing, cards);
    if (!blocks.length) return this.empty(words.emptyTitle, words.emptyText);
    const [first, second] = blocks;
    const title = first!.reports ? cards.reportsTitle : cards.summaryTitle;
    const { asOf } = this.#standing;
    return html`<section aria-labelledby=":title">
      <header class="frame-head" part="head">
        <div class="frame-title" id=":title" part="title" role="heading" aria-level=${this.level}>
          ${title(first!.count, resolution.period?.raw ?? '')}
        </div>
        <p class="frame-note" part="note">
          <span lang="vi">${this.documentName}</span>. ${first!.reports ? cards.reportsHint : cards.hint}
        </p>
      </header>
      ${this.#totals(first!)} ${this.#block(first!)}
      ${
        second
          ? html`<div class="second-title" role="heading" aria-level=${Math.min(6, this.level + 1)}>${cards.reports}</div>
              ${this.#block(second)}`
          : nothing
      }
      <footer class="frame-foot" part="foot">
        <span part="source" lang="vi">${cards.source(this.documentName, '')}</span>
        ${asOf ? html`<span part="updated">${words.updated(dayText(asOf))}</span>` : nothing}
      </footer>
    </section>`;
  }

  /** The denominator is what has been judged, and it is named; of what has not been, nothing is concluded. */
  #totals({ totals, measures, reports }: Block): TemplateResult {
    const { cards } = this;
    const { total, judged, met } = totals;
    const silent = totals.byVerdict['chua-co-so-lieu'];
    const of = reports ? cards.ofReports : cards.ofTargets;
    const parts = measures && measures.total > total ? measures : undefined;
    return html`<dl class="totals">
        ${
          judged
            ? this.#total(cards.met, met, (reports ? cards.ofJudgedReports : cards.ofJudged)(judged))
            : this.#total(cards.withData, total - silent, of(total))
        }
        ${
          parts
            ? parts.judged
              ? this.#total(cards.measuresMet, parts.met, cards.ofMeasures(parts.judged, parts.total))
              : this.#total(cards.measures, parts.total, cards.silentMeasures)
            : nothing
        }
      </dl>
      ${judged && silent && !reports ? html`<p class="silent">${cards.silent(silent)}</p>` : nothing}`;
  }

  #total(name: string, figure: number, of: string): TemplateResult {
    return html`<div class="total" part="total">
      <dt>${name}</dt>
      <dd>${figure} <small>${of}</small></dd>
    </div>`;
  }

  #block({ groups, totals, reports, others }: Block): TemplateResult {
    const { cards } = this;
    const { columns } = cards;
    return html`<table class="groups" role="table">
        <caption class="visually-hidden">
          ${reports ? cards.reportsTable : cards.table}
        </caption>
        <thead class="visually-hidden" role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">${columns.group}</th>
            <th role="columnheader" scope="col">${reports ? columns.results : columns.marks}</th>
            <th role="columnheader" scope="col">${columns.count}</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${groups.map((group) => this.#group(group))}
        </tbody>
      </table>
      ${this.#legend(totals, reports)} ${others ? html`<p class="others">${cards.others(others)}</p>` : nothing}`;
  }

  #group({ label, marks, totals }: Group): TemplateResult {
    const { cards } = this;
    const opened = marks.find(({ id }) => id === this.opened);
    return html`<tr class="group" part="group" role="row">
      <th class="group-title" part="group-title" role="rowheader" scope="row">${label} <span class="muted">(${totals.total})</span></th>
      <td class="group-marks" role="cell">
        <ul class="marks" part="marks" role="list">
          ${marks.map((mark) => html`<li>${this.#mark(mark)}</li>`)}
        </ul>
        ${opened ? this.#reading(opened) : nothing}
      </td>
      <td class="group-count" part="group-count" role="cell">
        ${totals.judged ? cards.groupCount(totals.met, totals.judged) : cards.groupSilent}
      </td>
    </tr>`;
  }

  /** A link to the sentence; where no page shows the text, a button that reads it out here. */
  #mark(mark: Mark): TemplateResult {
    const { id, place, code, text, judgement } = mark;
    const { verdict } = judgement;
    const name = `${code ? `${code}. ` : ''}${verdictWord(judgement, this.verdicts)}: ${text}`;
    const address = this.address(place);
    if (address !== nothing)
      return html`<a
        class="mark-link"
        part="mark"
        href=${address}
        title=${name}
        @click=${(event: MouseEvent) => this.select(event, id, place)}
        >${markNode(verdict)}</a
      >`;
    const open = this.opened === id;
    const toggle = (event: MouseEvent): void => {
      this.opened = open ? undefined : id;
      if (!open) this.select(event, id, place);
    };
    return html`<button class="mark-link" part="mark" type="button" title=${name} aria-expanded=${open} @click=${toggle}>
      ${markNode(verdict)}
    </button>`;
  }

  #reading({ code, text, judgement }: Mark): TemplateResult {
    return html`<div class="reading" part="target" role="status">
      <p lang="vi">${code ? html`<span class="muted">${code}.</span> ` : nothing}${text}</p>
      ${badgeNode(judgement.verdict, verdictWord(judgement, this.verdicts))}
    </div>`;
  }

  #legend({ byVerdict }: Totals, reports: boolean): TemplateResult {
    const { cards, verdicts } = this;
    return html`<ul class="legend" part="legend" role="list" aria-label=${reports ? cards.legendOfReports : cards.legend}>
      ${VERDICTS.filter((verdict) => byVerdict[verdict]).map(
        (verdict) => html`<li>${markNode(verdict)} ${verdicts.verdicts[verdict]} <b>${byVerdict[verdict]}</b></li>`,
      )}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'target-summary': TargetSummary;
  }
}
