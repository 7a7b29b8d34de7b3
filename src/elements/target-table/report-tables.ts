import { h } from '../../base/dom.js';
import { put } from '../../base/put.js';
import type { CriterionMessages } from '../../messages/criteria.vi.js';
import type { TargetMessages } from '../../messages/targets.vi.js';
import { RowPainter } from './row-painter.js';
import { tableHead } from './table-head.js';
import type { Row } from './table-rows.js';
import { TableView } from './table-view.js';

/**
 * The results a paper reports without a target, under the table of its targets and under heads of their own. Those that were held against
 * something first; the others, in which there is nothing to judge, are folded and lose nothing by it.
 */
export class ReportTables {
  readonly element = h('div', { class: 'reports' });
  readonly held: TableView;
  readonly others: TableView;

  #head: HTMLElement;
  #count = h('span', { class: 'group-count small muted', part: 'group-count' });
  #folded: HTMLDetailsElement;
  #summary = h('summary');

  constructor(
    readonly words: TargetMessages,
    criteria: CriterionMessages,
    /** Of the heading over them. */
    level: number,
  ) {
    const own = { ...words, columns: { ...words.columns, target: words.reportColumn } };
    const painter = new RowPainter(own, criteria, false);
    const view = (): TableView => {
      const table = new TableView({ all: [], awaiting: false }, painter, tableHead(own, false), () => h('tbody'));
      table.caption = words.reports;
      return table;
    };
    this.held = view();
    this.others = view();
    this.others.table.classList.add('unasked');
    const title = h(`h${level as 2 | 3 | 4 | 5 | 6}`, { class: 'group-title', part: 'group-title' }, words.reports);
    this.#folded = h('details', { class: 'folded' }, this.#summary, this.others.table);
    this.#head = h('div', { class: 'reports-head' }, title, this.#count);
  }

  /** Shows `rows` of `all` results; `open` where the reader is looking for something among them. */
  show(all: readonly Row[], rows: readonly Row[], open: boolean): void {
    const { held, others } = this;
    held.data.all = all.filter(({ held }) => held);
    others.data.all = all.filter((row) => !row.held);
    const [first, rest] = [rows.filter(({ held }) => held), rows.filter((row) => !row.held)];
    void held.show(first, false, () => undefined);
    void others.show(rest, false, () => undefined);
    others.caption = this.words.folded(rest.length);
    this.#summary.replaceChildren(h('span', null, this.words.folded(rest.length)));
    // What nobody looks for stays as the reader has left it.
    if (open) this.#folded.open = true;
    put(this.element, this.#head, ...(first.length ? [held.table] : []), ...(rest.length ? [this.#folded] : []));
  }

  set count(text: string) {
    this.#count.textContent = text;
  }

  async settle(fill: (row: Row) => void): Promise<void> {
    await this.held.settle(fill);
    await this.others.settle(fill);
  }

  /** Draws every row there is, for print, where nothing is folded. */
  fillAll(): void {
    this.#folded.open = true;
    this.held.fillAll();
    this.others.fillAll();
  }

  forget(): void {
    this.held.forget();
    this.others.forget();
  }

  stop(): void {
    this.held.stop();
    this.others.stop();
  }
}
