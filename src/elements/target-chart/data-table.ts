import { html, nothing, type TemplateResult } from 'lit/html.js';
import { badgeNode } from '../../base/verdict-badge.js';
import { capital } from '../../format/capital.js';
import { verdictWord } from '../../format/verdict.js';
import type { ChartMessages } from '../../messages/charts.vi.js';
import type { Plot } from '../../model/series.js';
import type { CellWords } from '../targets/cell-words.js';
import { limitText, resultText, signOf } from './figure-text.js';

/** The same as the picture says, as a real table: always there, also while the picture loads and when it cannot. */
export function dataTable(plot: Plot, words: ChartMessages, cells: CellWords): TemplateResult {
  const { places, bars, unit, over } = plot;
  const { lang } = words;
  const rows = places.flatMap((place) => place.points.map((point, bar) => ({ place, point, bar }))).filter(({ point }) => point);
  const has = {
    limit: rows.some(({ point }) => point!.limit),
    reported: rows.some(({ point }) => point!.observation.reportedVerdict?.text),
    verdict: rows.some(({ point }) => point!.judgement),
  };
  const plan = has.limit && rows.every(({ point }) => !point!.limit || point!.limit.plan);
  const { columns } = words;
  const limitName = plan ? columns.plan : columns.criterion;
  const name = (bar: number): TemplateResult | typeof nothing =>
    bars.length > 1
      ? html`<span class="bar-name">${String.fromCharCode(97 + (bar % 26))}. <span lang="vi">${capital(bars[bar]!)}</span></span>`
      : nothing;
  return html`<table class="data-table" role="table">
    <caption>
      ${words.data}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">${over === 'time' ? columns.period : columns.measure}</th>
        <th role="columnheader" scope="col">
          ${columns.result}${unit && !signOf(unit) ? html` <span class="head-unit" lang="vi">(${unit})</span>` : nothing}
        </th>
        ${has.reported ? html`<th role="columnheader" scope="col">${columns.reported}</th>` : nothing}
        ${has.limit ? html`<th role="columnheader" scope="col">${limitName}</th>` : nothing}
        ${has.verdict ? html`<th role="columnheader" scope="col">${columns.verdict}</th>` : nothing}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(({ place, point, bar }) => {
        const { limit, judgement, observation } = point!;
        return html`<tr role="row" part="row">
          <th role="rowheader" scope="row">
            ${over === 'measures' ? html`${place.label}. <span lang="vi">${capital(place.title)}</span>` : html`<span lang="vi">${place.label}</span>`}
            ${name(bar)}
          </th>
          <td role="cell" class="strong" data-label=${unit && !signOf(unit) ? `${columns.result} (${unit})` : columns.result}>
            ${resultText(point!, unit, cells)}
          </td>
          ${has.reported ? html`<td role="cell" lang="vi" data-label=${columns.reported}>${observation.reportedVerdict?.text ?? '–'}</td>` : nothing}
          ${
            has.limit
              ? html`<td role="cell" data-label=${limitName}>
                  ${limit ? limitText(limit, unit, lang) : '–'}${limit?.inferred ? html` <span class="muted">(${words.inferred})</span>` : nothing}
                </td>`
              : nothing
          }
          ${has.verdict ? html`<td role="cell" data-label=${columns.verdict}>${judgement ? badgeNode(judgement.verdict, verdictWord(judgement, cells.verdicts)) : '–'}</td>` : nothing}
        </tr>`;
      })}
    </tbody>
  </table>`;
}
