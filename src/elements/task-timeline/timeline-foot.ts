import { html, nothing, type TemplateResult } from 'lit/html.js';
import '../../base/tool-icons.js';
import { icon } from '../../base/icon-template.js';
import { dayText } from '../../format/number.js';
import { shortTitle } from '../../format/title.js';
import type { ProgressResult } from '../../source/progress.js';
import { textAddress } from '../targets/see-in-text.js';
import type { TimelineLife } from './timeline-life.js';

/** Where the tasks come from, the ways to take them along, and what the file of reports says of no task here: shown, never dropped. */
export function footOf(life: TimelineLife, reported: ProgressResult | undefined, message: string): TemplateResult {
  const { words, host, all, rows } = life;
  const { resolution } = life.parts;
  const whole = textAddress(host, '');
  const latest = all.flatMap(({ standing }) => standing.history.map(({ date }) => date ?? '')).reduce((a, b) => (a > b ? a : b), '');
  const dated = rows.filter(life.inCalendar).length;
  const { rows: lost = [], unmatched = [] } = reported ?? {};
  const lines = [
    ...lost.map(({ row, label, id }) => words.unmatchedRow(row, label || id)),
    ...unmatched.map(({ entry, index }) => words.unmatchedRow(index + 1, JSON.stringify(entry).slice(0, 80))),
  ];
  return html`<div class="frame-foot" part="foot">
      <span part="source">${words.source(shortTitle(resolution))}</span>
      <span part="updated">${latest ? words.updated(dayText(latest)) : words.noReports}</span>
      <span class="foot-tools" part="download">
        ${
          dated
            ? html`<button class="button-link" type="button" data-do="calendar">
                ${icon('clock')}<span>${words.calendar(dated)}</span>
              </button>`
            : nothing
        }
        <button class="button-link" type="button" data-do="csv">${icon('download')}<span>${words.csv}</span></button>
        <button class="button-link" type="button" data-do="print">${icon('print')}<span>${words.print}</span></button>
        ${whole ? html`<a class="button-link" href=${whole}>${icon('quote')}<span>${words.wholeText}</span></a>` : nothing}
      </span>
    </div>
    ${
      lines.length
        ? html`<details class="unmatched">
            <summary>${words.unmatched(lines.length)}</summary>
            <ul>
              ${lines.map((line) => html`<li>${line}</li>`)}
            </ul>
          </details>`
        : nothing
    }
    <p class="print-foot">${words.printFoot}</p>
    <p class="toast" role="status">${message}</p>`;
}
