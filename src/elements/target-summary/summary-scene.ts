import { html, nothing, type TemplateResult } from 'lit/html.js';
import { markNode, badgeNode, VERDICTS } from '../../base/verdict-badge.js';
import { badges } from '../../base/verdict-badge.styles.js';
import { unshouted } from '../../format/unshouted.js';
import { dayText } from '../../format/number.js';
import { verdictWord } from '../../format/verdict.js';
import { commonPeriod } from '../../model/period.js';
import type { Standing, Totals } from '../../model/judgement.js';
import type { Resolution } from '../../schema/resolution.js';
import type { judge } from '../targets/judge.js';
import { Scene } from '../targets/scene.js';
import { remarksOn, remarkView } from '../targets/remarks.js';
import { remark } from '../targets/remark.styles.js';
import { foot } from '../document/foot.styles.js';
import { frame } from '../document/frame.styles.js';
import type { Block, Group, Mark } from './blocks.js';
import { styles } from './target-summary.styles.js';
import type { TargetSummary } from './target-summary.js';

/** What a summary shows. */
export class SummaryScene extends Scene<TargetSummary> {
  override readonly styles = [frame, foot, badges, remark, styles];

  /** The target being read below its mark. */
  private opened: string | undefined;

  #standing: Standing | undefined;
  #of: readonly unknown[] | undefined;

  /** Where the whole document stands on the day; undefined until its data has been read. */
  get standing(): Standing | undefined {
    return this.#standing;
  }

  protected override judged(resolution: Resolution, { blocksOf, standing }: typeof judge): TemplateResult {
    const { cards, words } = this;
    const { day } = this.host;
    const now = [resolution, day];
    if (!this.#standing || this.#of?.some((one, i) => one !== now[i])) {
      this.#of = now;
      this.#standing = standing(resolution, { today: day });
    }
    const blocks = blocksOf(this.#standing, cards);
    if (!blocks.length) return this.empty('none');
    const [first, second] = blocks;
    const { asOf, groups, reports } = this.#standing;
    const results = groups.flatMap(({ targets }) =>
      targets.flatMap(({ measures }) => measures.flatMap(({ observation }) => observation ?? [])),
    );
    const remarks = remarksOn(results);
    // Of results the period of the plan is none: their own, where they share one.
    const period = first!.reports ? commonPeriod(reports.map(({ observation }) => observation)) : resolution.period;
    const title = (first!.reports ? cards.reportsTitle : cards.summaryTitle)(first!.count, unshouted(period?.raw ?? ''));
    return html`<section aria-labelledby=":title">
      <header class="frame-head" part="head">
        <div class="frame-title" id=":title" part="title" role="heading" aria-level=${this.host.level}>${title}</div>
        <p class="frame-note" part="note">
          <span lang="vi">${this.documentName}</span>. ${first!.reports ? cards.reportsHint : cards.hint}
        </p>
      </header>
      ${remarkView(remarks)} ${this.#totals(first!)} ${this.#block(first!)}
      ${
        second
          ? html`<div class="second-title" role="heading" aria-level=${Math.min(6, this.host.level + 1)}>${cards.reports}</div>
              ${this.#block(second)}`
          : nothing
      }
      <footer class="frame-foot" part="foot">
        <span part="source" lang="vi">${cards.source(this.documentName, '')}</span>
        ${asOf ? html`<span part="updated">${words.updated(dayText(asOf))}</span>` : nothing} ${this.told(remarks)}
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
        ${this.words.groupCount(totals.met, totals.judged, totals.judged ? 0 : totals.byVerdict['chua-co-so-lieu'], totals.total)}
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
      this.set({ opened: open ? undefined : id });
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
