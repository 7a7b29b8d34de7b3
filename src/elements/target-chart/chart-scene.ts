import { html, nothing, type TemplateResult } from 'lit/html.js';
import { badges } from '../../base/verdict-badge.styles.js';
import type { ChartWords } from '../../chart/config.js';
import { icon } from '../../base/icon-template.js';
import { capital } from '../../format/capital.js';
import { dayText, formatValue } from '../../format/number.js';
import { chartsVi, type ChartMessages } from '../../messages/charts.vi.js';
import { asOf } from '../../model/period.js';
import type { Plot } from '../../model/series.js';
import type { Resolution } from '../../schema/resolution.js';
import type { judge } from '../targets/judge.js';
import { Scene } from '../targets/scene.js';
import { remarksOn, remarkView } from '../targets/remarks.js';
import { remark } from '../targets/remark.styles.js';
import { foot } from '../document/foot.styles.js';
import { frame } from '../document/frame.styles.js';
import { dataTable } from './data-table.js';
import { Drawings } from './drawings.js';
import { styles } from './target-chart.styles.js';
import type { TargetChart } from './target-chart.js';

/** What a chart shows. */
export class ChartScene extends Scene<TargetChart> {
  override readonly styles = [frame, foot, badges, remark, styles];

  private charts: ChartMessages = chartsVi;

  /** @internal What is drawn, in order. */
  plots: readonly Plot[] = [];

  #of: readonly unknown[] = [];
  #answer = '';
  #drawings = new Drawings(this.host, this);

  /** @internal The words beside the bars. */
  get chartWords(): ChartWords {
    return this.charts;
  }

  protected override vietnamese(): object {
    return { ...super.vietnamese(), charts: chartsVi };
  }

  protected override async english(): Promise<object> {
    const [words, { chartsEn }] = await Promise.all([super.english(), import('../../messages/charts.en.js')]);
    return { ...words, charts: chartsEn };
  }

  protected override judged(resolution: Resolution, { notDrawn, plotsOf }: typeof judge): TemplateResult {
    const { charts, cards } = this;
    const { target, group, day } = this.host;
    const now = [resolution, target, group, day];
    if (now.some((one, i) => one !== this.#of[i])) {
      this.#of = now;
      this.plots = plotsOf(resolution, { target, group }, day);
    }
    const { plots } = this;
    if (!plots.length) return this.empty('noData');
    const single = plots.length === 1 ? plots[0] : undefined;
    const title = single?.title ? html`<span lang="vi">${capital(single.title)}</span>` : charts.title;
    const results = plots.flatMap(({ places }) => places.flatMap(({ points }) => points.flatMap((point) => point?.observation ?? [])));
    const remarks = remarksOn(results);
    const { silent, wordy, alone } = notDrawn(resolution, { target, group }, plots);
    const reached = asOf(results);
    return html`<section aria-labelledby=":title">
      <header class="frame-head" part="head">
        <div class="frame-title" id=":title" part="title" role="heading" aria-level=${this.host.level}><b>${title}</b></div>
        <p class="frame-note" part="note"><span lang="vi">${this.documentName}</span>${single ? html`. ${this.#key(single)}` : nothing}</p>
      </header>
      ${remarkView(remarks)} ${plots.map((plot, at) => this.#plot(plot, at, !single))}
      ${silent || wordy || alone ? html`<p class="not-drawn" part="not-drawn">${charts.notDrawn(silent, wordy, alone)}</p>` : nothing}
      <footer class="frame-foot" part="foot">
        <span part="source" lang="vi">${cards.source(this.documentName, '')}</span>
        ${reached ? html`<span part="updated">${this.words.updated(dayText(reached))}</span>` : nothing} ${this.told(remarks)}
        <button class="button-link" part="download" type="button" @click=${this.#save}>
          ${icon('download')}<span>${charts.csv}</span>
        </button>
        <span class="answer" role="status">${this.#answer}</span>
      </footer>
    </section>`;
  }

  /** Hands over the figures; what writes them is loaded with the first click. */
  #save = async (): Promise<void> => {
    try {
      const [{ chartAsCsv }, { save }] = await Promise.all([import('./chart-csv.js'), import('../document/save.js')]);
      save(`${this.host.documentId ?? ''}-${this.plots[0]!.id}.csv`, 'text/csv', chartAsCsv(this.plots, this.charts, this.cells));
      this.#say('');
    } catch {
      this.#say(this.words.notLoaded);
    }
  };

  #say(answer: string): void {
    this.#answer = answer;
    this.host.requestUpdate();
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
    const picture = charts.picture(capital(title), values.length, end(Math.min(...values)), end(Math.max(...values)));
    return html`<div class="plot ${failed ? 'without' : ''}" part="plot">
      ${
        titled
          ? html`<div class="plot-title" part="plot-title" role="heading" aria-level=${Math.min(6, this.host.level + 1)}>
              <span lang="vi">${capital(title)}</span>
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
