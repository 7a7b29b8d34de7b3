import type { PropertyValues } from '@lit/reactive-element';
import { unbroken } from '../../base/unbroken.js';
import { h, nextPaint } from '../../base/dom.js';
import { property, state } from '../../base/property.js';
import { plainErrorView } from '../../base/state-views.js';
import { unshouted } from '../../format/unshouted.js';
import { documentName } from '../../format/title.js';
import { criteriaVi, type CriterionMessages } from '../../messages/criteria.vi.js';
import { rowsVi, type RowMessages } from '../../messages/rows.vi.js';
import type { SharedMessages } from '../../messages/shared.vi.js';
import type { Resolution } from '../../schema/resolution.js';
import { TargetsElement } from '../targets/targets-element.js';
import { frame } from '../document/frame.styles.js';
import { RowPainter } from './row-painter.js';
import { tableHead } from './table-head.js';
import type { TableLife } from './table-life.js';
import { AT_ONCE, TableRows, type Row } from './table-rows.js';
import { TableView } from './table-view.js';
import { styles } from './target-table.styles.js';
import { wide } from './wide.styles.js';

/** Enough targets for any first screen. */
const SCREENFUL = 60;

/** The words of the first rows, and how requirements are said. */
export interface TableWords {
  rows: RowMessages;
  criteria: CriterionMessages;
}

/** The first screen, and the places where more is to stand. */
export interface TableParts {
  rows: TableRows;
  view: TableView;
  head: HTMLElement;
  title: HTMLElement;
  note: HTMLElement;
  above: HTMLElement;
  body: HTMLElement;
  below: HTMLElement;
}

/**
 * A table of every target of a document: the sentence, what is required, the latest result, the verdict, and why. A real table that becomes cards
 * in a narrow place; sorted, filtered, searched, printed and downloaded by the reader.
 *
 * @tag target-table
 * @attr {string} lang - Language of the interface words, `vi` or `en`. The nearest `lang` at or above the element counts.
 * @slot - Fallback in the page's own markup (a link to the document). Shown until the table is drawn, and again when it cannot be.
 * @fires {Event} resolution-load - The document has been read and the first rows drawn. Does not bubble.
 * @fires {ErrorEvent} resolution-error - The document could not be loaded or read; `error` holds the SourceError. Does not bubble.
 * @fires {CustomEvent<TargetSelectDetail>} target-select - A reader goes to a target in the text; `detail` is `{ targetId, documentId }`. Cancel it to go there yourself.
 * @fires {CustomEvent<VerdictExplainDetail>} verdict-explain - A reader opens "Vì sao?"; `detail` is `{ targetId, measureId, documentId }`.
 * @csspart head - Rule, title and note above the table.
 * @csspart title - The title.
 * @csspart note - The line under the title, with the count of what is shown.
 * @csspart remark - A remark every result shown carries.
 * @csspart filter - Search, filters and order.
 * @csspart table - The table.
 * @csspart group - The line of a group.
 * @csspart group-title - Name of a group.
 * @csspart group-count - How many of its targets are met.
 * @csspart target - The first row of a target.
 * @csspart code - Code of a target.
 * @csspart sentence - The sentence of a target, verbatim.
 * @csspart measure - A row of a measure.
 * @csspart measure-code - Letter of a measure.
 * @csspart measure-label - Name of a measure.
 * @csspart criterion - What is required.
 * @csspart criterion-note - Second line of it.
 * @csspart result - The latest result.
 * @csspart value - Its number or words.
 * @csspart gauge - The result against the criterion.
 * @csspart period - When it was reached.
 * @csspart verdict - The verdict with its reasons.
 * @csspart badge - A verdict.
 * @csspart pace - The pace.
 * @csspart why - The button "Vì sao?".
 * @csspart reason - The panel behind it.
 * @csspart because - The sentence of the panel.
 * @csspart inputs - What the verdict rests on.
 * @csspart quote - The words of the paper.
 * @csspart links - Ways on.
 * @csspart flag - A remark beside a verdict.
 * @csspart foot - Source, downloads.
 * @csspart source - Where the figures come from.
 * @csspart updated - The day they reach.
 * @csspart download - Downloads and print.
 * @cssprop [--resolution-accent=#0b4f8f] - Links, rules and the current choice. Needs 4.5:1 on the surface.
 * @cssprop [--resolution-font=inherit] - Font family.
 * @cssprop [--resolution-text-size=max(1em, 16px)] - Size of running text.
 * @cssprop [--resolution-surface=#fff] - Background.
 * @cssprop [--resolution-text=#1b1f24] - Text colour.
 * @cssprop [--resolution-gauge-height=0.5em] - Height of a gauge.
 * @cssprop [--resolution-sticky-top=0px] - Height of a fixed bar of the page above the element.
 * @cssprop [--resolution-hit=#ffe88a] - Background of words that were looked for or decide.
 * @cssstate loading - No document yet, one is on its way.
 * @cssstate error - The document could not be shown.
 * @cssstate stale - An older copy is shown because the newest could not be loaded.
 */
export class TargetTable extends TargetsElement {
  static override styles = [...TargetsElement.styles, frame, styles, wide];

  /** Id of the only group to show. */
  @property() group?: string;

  /** Whether filters and order stand in the address, to be shared. */
  @property({ type: Boolean, attribute: 'url-state' }) urlState = false;

  /** @internal The words of the page's language: whole where they had to be loaded, of the first rows where they are ours. */
  @state() words: TableWords = { rows: rowsVi, criteria: criteriaVi };

  /** The document that has been drawn. */
  #of?: Resolution | undefined;
  /** @internal What has been drawn. */
  parts?: TableParts | undefined;
  /** The page's words to which `words` belong. */
  #spoken?: SharedMessages;
  #life?: TableLife | undefined;
  #Life?: typeof TableLife;

  protected override get loadingWords(): string {
    return this.words.rows.loading;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.setWords<TableWords>(
      changed,
      { rows: rowsVi, criteria: criteriaVi },
      async () => {
        const [rows, criteria] = await Promise.all([import('../../messages/targets.en.js'), import('../../messages/verdict.en.js')]);
        return { rows: rows.targetsEn, criteria: criteria.verdictEn };
      },
      (words) => {
        this.words = words;
        this.#spoken = this.messages;
      },
    );
    if (this.resolution) return;
    this.close();
    this.#of = undefined;
  }

  protected override draw(resolution: Resolution, changed: PropertyValues): void {
    if (this.#spoken !== this.messages) return;
    const stale = ['group', 'words', 'headingLevel', 'progress'].some((name) => changed.has(name));
    if (resolution !== this.#of || stale) this.#open(resolution);
  }

  /** @internal Ends what makes a table of the rows. */
  close(): void {
    this.#life?.stop();
    this.parts?.view.stop();
    this.parts = this.#life = undefined;
  }

  #open(resolution: Resolution): void {
    const reading = this.reading!;
    const { words, view: place } = this;
    this.close();
    this.#of = resolution;
    const { length } = Array.isArray(resolution.targets) ? resolution.targets : [];
    const { observations } = resolution;
    // A result of something else says nothing of these targets. Not yet read, they are whatever the file has there.
    const silent = !this.progress && !(Array.isArray(observations) && observations.some((one) => one?.measureId));
    // Read far enough for a first screen; a long list goes on below.
    if (!reading.done) for (let n = length > AT_ONCE ? SCREENFUL : Infinity; n > 0 && reading.step();) if (resolution.targets?.length) n--;
    const rows = new TableRows(resolution, this.group ?? '', silent);
    const painter = new RowPainter(words.rows, words.criteria, silent);
    const head = tableHead(words.rows, silent);
    const view = new TableView(rows, painter, head, (row) => this.#groupHead(row));
    const title = h(`h${this.level as 1 | 2 | 3 | 4 | 5}`, { class: 'frame-title', part: 'title' }, ...unbroken(this.#title));
    const note = h('p', { class: 'frame-note', part: 'note' });
    // What a reader narrows the table with, and what stands under it, come with the first rows on the screen.
    const parts: TableParts = {
      rows,
      view,
      head,
      title,
      note,
      above: h('div', { class: 'filter-bar' }),
      body: h('div', null, view.table),
      below: h('div'),
    };
    this.parts = parts;
    note.append(
      h('span', { lang: 'vi' }, ...unbroken(documentName(resolution))),
      ' · ',
      words.rows.count(reading.done ? rows.all.length : length, rows.groups, 0),
    );
    view.caption = this.#title;
    const frame = h(
      'div',
      { class: 'frame' },
      h('div', { class: 'frame-head', part: 'head' }, title, note),
      parts.above,
      parts.body,
      parts.below,
    );
    place.replaceChildren(frame);
    // A document may report results and have no targets: its rows come with what reads them.
    this.ready = rows.all.length > 0;
    if (this.ready)
      void view.show(rows.all, true, () => {
        this.appear();
        void this.updateComplete.then(nextPaint).then(this.#live);
      });
    else this.#live();
  }

  /** Loads what fills in verdicts and answers the reader. */
  #live = (): void => {
    const { parts } = this;
    if (!parts || this.#life) return;
    const begin = (Life: typeof TableLife): void => {
      this.#Life = Life;
      if (this.parts === parts && !this.#life) this.#life = new Life(this, parts);
    };
    if (this.#Life) begin(this.#Life);
    else
      import('./table-life.js').then(
        ({ TableLife }) => begin(TableLife),
        () => {
          parts.above.replaceChildren(plainErrorView(this.messages, this.#live));
          this.appear();
        },
      );
  };

  get #title(): string {
    return this.words.rows.title(unshouted(this.resolution?.period?.raw ?? ''));
  }

  /** The line of a group; its count comes with the verdicts. */
  #groupHead = ({ group }: Row): HTMLElement => {
    const label = group?.label ?? this.words.rows.otherGroup;
    const title = h(`h${(this.level + 1) as 2 | 3 | 4 | 5 | 6}`, { class: 'group-title', part: 'group-title', lang: 'vi' }, label);
    const count = h('span', { class: 'group-count small muted', part: 'group-count' });
    const cell = h('th', { role: 'rowheader', scope: 'rowgroup', colspan: '4' }, title, count);
    return h('tbody', { class: 'group', part: 'group', role: 'rowgroup' }, h('tr', { role: 'row' }, cell));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'target-table': TargetTable;
  }
}
