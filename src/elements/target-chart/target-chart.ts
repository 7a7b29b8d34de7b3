import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from '../../base/property.js';
import { badges } from '../../base/verdict-badge.styles.js';
import type { ChartWords } from '../../chart/config.js';
import { formatValue } from '../../format/number.js';
import { chartsVi, type ChartMessages } from '../../messages/charts.vi.js';
import type { Plot } from '../../model/series.js';
import type { Resolution } from '../../schema/resolution.js';
import type { judge } from '../targets/judge.js';
import { JudgingElement } from '../targets/judging-element.js';
import { frame } from '../targets/targets.styles.js';
import { dataTable } from './data-table.js';
import { Drawings } from './drawings.js';
import { styles } from './target-chart.styles.js';

/**
 * Draws results against what was asked for: one target or reported figure over the years, the targets of a group side by side, or all that can be
 * drawn. The table beside each picture says the same and needs no picture; what draws is fetched when a chart is about to be seen.
 *
 * @tag target-chart
 * @attr {string} lang - Language of the interface words, `vi` or `en`. The nearest `lang` at or above the element counts.
 * @slot - Fallback in the page's own markup (a link to the original). Shown until the document is there, and again when it cannot be.
 * @fires {Event} resolution-load - The document has been read and drawn. Does not bubble.
 * @fires {ErrorEvent} resolution-error - The document could not be loaded or read; `error` holds the SourceError. Does not bubble.
 * @csspart head - Title and note.
 * @csspart title - The title.
 * @csspart note - The line under the title.
 * @csspart plot - Results in one unit: picture and table.
 * @csspart plot-title - What is drawn.
 * @csspart figure - The picture.
 * @csspart data - The same as a table.
 * @csspart row - A row of the table.
 * @csspart badge - A verdict.
 * @csspart foot - Where the numbers come from.
 * @csspart source - The name of the document.
 * @cssprop [--resolution-accent=#0b4f8f] - Links and the rule. Needs 4.5:1 on the surface.
 * @cssprop [--resolution-font=inherit] - Font family.
 * @cssprop [--resolution-text-size=max(1em, 16px)] - Size of running text.
 * @cssprop [--resolution-surface=#fff] - Background.
 * @cssprop [--resolution-text=#1b1f24] - Text colour, and the line of what is required.
 * @cssprop [--resolution-met-surface=#e4f3f0] - The bars.
 * @cssprop [--resolution-met-mark=#00796b] - Their edges. Needs 3:1 on the surface.
 * @cssstate loading - No document yet, one is on its way.
 * @cssstate error - The document could not be shown.
 * @cssstate stale - An older copy is shown because the newest could not be loaded.
 */
export class TargetChart extends JudgingElement {
  static override styles = [...JudgingElement.styles, frame, badges, styles];

  /** Id of the target, or of a reported result: it is drawn with the years beside it. */
  @property() target?: string;

  /** Id of a group of targets. */
  @property() group?: string;

  @state() private charts: ChartMessages = chartsVi;

  /** @internal What is drawn, in order. */
  plots: readonly Plot[] = [];

  #of: readonly unknown[] = [];
  #drawings = new Drawings(this);

  /** @internal The words beside the bars. */
  get chartWords(): ChartWords {
    return this.charts;
  }

  /** @internal Theme and size: what is drawn holds for these. */
  get lookKey(): string {
    return `${this.activeTheme} ${this.size ?? ''}`;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!changed.has('messages')) return;
    this.setWords(
      chartsVi,
      async () => (await import('../../messages/charts.en.js')).chartsEn,
      (words) => (this.charts = words),
    );
  }

  protected override judged(resolution: Resolution, { plotsOf }: typeof judge): TemplateResult {
    const { charts, cards, target, group, day } = this;
    const now = [resolution, target, group, day];
    if (now.some((one, i) => one !== this.#of[i])) {
      this.#of = now;
      this.plots = plotsOf(resolution, { target, group }, day);
    }
    const { plots } = this;
    if (!plots.length) return this.empty(charts.noData, charts.noDataText);
    const single = plots.length === 1 ? plots[0] : undefined;
    const title = single?.title ? html`<span lang="vi">${single.title}</span>` : charts.title;
    return html`<section aria-labelledby=":title">
      <header class="frame-head" part="head">
        <div class="frame-title" id=":title" part="title" role="heading" aria-level=${this.level}><b>${title}</b></div>
        <p class="frame-note" part="note"><span lang="vi">${this.documentName}</span>${single ? html`. ${this.#key(single)}` : nothing}</p>
      </header>
      ${plots.map((plot, at) => this.#plot(plot, at, !single))}
      <footer class="frame-foot" part="foot">
        <span part="source" lang="vi">${cards.source(this.documentName, '')}</span>
      </footer>
    </section>`;
  }

  /** How the picture is to be read. */
  #key({ places, unit }: Plot): string {
    const { key, range, inferredNote, unit: unitWords } = this.charts;
    const limits = places.flatMap(({ points }) => points.map((point) => point?.limit)).filter((limit) => limit !== undefined);
    const marks = !limits.length ? key.none : limits.every(({ plan }) => plan) ? key.plan : key.criterion;
    return [
      unit && unitWords(unit),
      marks,
      limits.some(({ high }) => high !== undefined) && range,
      limits.some(({ inferred }) => inferred) && inferredNote,
    ]
      .filter(Boolean)
      .join(' ');
  }

  #plot(plot: Plot, at: number, titled: boolean): TemplateResult {
    const { charts, cells } = this;
    const { failed } = this.#drawings;
    const { unit } = plot;
    const title = plot.title || charts.others;
    const values = plot.places.flatMap(({ points }) => points.flatMap((point) => (point ? [point.value] : [])));
    const end = (value: number): string => formatValue(value, unit, charts.lang);
    const picture = charts.picture(title, values.length, end(Math.min(...values)), end(Math.max(...values)));
    return html`<div class="plot ${failed ? 'without' : ''}" part="plot">
      ${
        titled
          ? html`<div class="plot-title" part="plot-title" role="heading" aria-level=${Math.min(6, this.level + 1)}>
              <span lang="vi">${title}</span>
              <p class="plot-key">${this.#key(plot)}</p>
            </div>`
          : nothing
      }
      <figure class="figure" part="figure" ?hidden=${failed}>
        <div class="canvas-box"><i class="ink"></i><canvas role="img" aria-label=${picture}></canvas></div>
      </figure>
      <div class="data" part="data" role="group" tabindex="0" aria-label="${charts.data}${titled ? ` ${at + 1}` : ''}">
        ${dataTable(plot, charts, cells)}
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'target-chart': TargetChart;
  }
}
