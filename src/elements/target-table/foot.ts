import { html, nothing, type TemplateResult } from 'lit/html.js';
import '../../base/tool-icons.js';
import { icon } from '../../base/icon-template.js';
import { dayText } from '../../format/number.js';
import { documentName } from '../../format/title.js';
import type { TargetMessages } from '../../messages/targets.vi.js';
import type { ProgressResult } from '../../source/progress.js';
import { textAddress, type TextLinks } from '../targets/see-in-text.js';
import type { TableData } from './table-data.js';

/** Where the figures come from, and the ways to take them along. */
export function footOf(widget: TextLinks, words: TargetMessages, data: TableData, shown: number, long: boolean): TemplateResult {
  const whole = textAddress(widget, '');
  const { resolution, asOf } = data;
  return html`<div class="frame-foot" part="foot">
    <span part="source">${words.source(documentName(resolution))}</span>
    ${asOf ? html`<span part="updated">${words.updated(dayText(asOf))}</span>` : nothing}
    <span class="foot-tools" part="download">
      <button class="button-link" type="button" data-do="csv">${icon('download')}<span>${words.csv}</span></button>
      <button class="button-link" type="button" data-do="json">${icon('download')}<span>${words.json}</span></button>
      <button class="button-link" type="button" data-do="print">
        ${icon('print')}<span>${long ? words.printAll(shown) : words.print}</span>
      </button>
      ${whole ? html`<a class="button-link" href=${whole}>${icon('quote')}<span>${words.wholeText}</span></a>` : nothing}
    </span>
  </div>`;
}

/** What the file of results says of no target here: shown, never dropped. */
export function unmatchedOf(result: ProgressResult | undefined, words: TargetMessages): TemplateResult | typeof nothing {
  const { rows = [], unmatched = [] } = result ?? {};
  const lines = [
    ...rows.map(({ row, label, id }) => words.unmatchedRow(row, label || id)),
    ...unmatched.map(({ entry, index }) => words.unmatchedRow(index + 1, entry.measureId ?? entry.targetId ?? '')),
  ];
  if (!lines.length) return nothing;
  return html`<details class="unmatched">
    <summary>${words.unmatched(lines.length)}</summary>
    <ul>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
  </details>`;
}
