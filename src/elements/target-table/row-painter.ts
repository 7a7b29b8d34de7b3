import { h, pattern } from '../../base/dom.js';
import { capital } from '../../format/capital.js';
import type { CriterionMessages } from '../../messages/criteria.vi.js';
import type { RowMessages } from '../../messages/rows.vi.js';
import type { Measure, Target } from '../../schema/resolution.js';
import { boldParts } from '../targets/bold-parts.js';
import { requirementOf } from '../targets/requirement.js';
import { cell, first, letterOf, type Cell } from './row-cells.js';

/**
 * Draws a target as the rows it fills: one, or its sentence and a row for each measure. The cells of result and verdict stay empty: `RowVerdicts`
 * fills them. Roles are written out, because cards are no table to CSS.
 */
export class RowPainter {
  constructor(
    readonly rows: RowMessages,
    readonly criteria: CriterionMessages,
    /** Whether no target of the table has a result, so that result and verdict are one column. */
    readonly awaiting: boolean,
  ) {}

  draw(target: Target): HTMLTableRowElement[] {
    const { measures, code = '' } = target;
    const row = measures.length < 2 ? this.#plain() : this.#composite();
    row.dataset.target = target.id;
    const sentence = first(cell(row, 0));
    const number = first(sentence);
    if (code) number.append(code, '\u2002');
    else number.remove();
    sentence.append(...boldParts(target));
    const [only] = measures;
    if (measures.length > 1) return [row, ...measures.map((measure, i) => this.#measure(measure, code, `${letterOf(i)}.`))];
    if (only) this.#criterion(cell(row, 1), only, target.text);
    else cell(row, 1).append(this.#note(this.rows.noMeasure));
    return [row];
  }

  #cell = (name: string, label?: string, ...children: Node[]): Cell =>
    h('td', { class: name, part: name, role: 'cell', 'data-label': label }, ...children);

  #columns = (): Cell[] => {
    const { columns } = this.rows;
    const criterion = this.#cell('criterion', columns.criterion, h('span', { class: 'criterion-value' }));
    if (!this.awaiting) return [criterion, this.#cell('result', columns.result), this.#cell('verdict')];
    const awaited = this.#cell('result', columns.awaited);
    awaited.className += ' awaiting';
    awaited.colSpan = 2;
    return [criterion, awaited];
  };

  #sentence = (span?: string): Cell =>
    h(
      'th',
      { class: 'target-text', role: 'rowheader', scope: 'row', colspan: span },
      h('span', { class: 'target-sentence', part: 'sentence', lang: 'vi' }, h('span', { class: 'target-code', part: 'code' })),
    );

  /** A target that is one measure. */
  #plain = pattern(() => h('tr', { class: 'measure target', part: 'target', role: 'row' }, this.#sentence(), ...this.#columns()));

  /** The sentence over several measures. */
  #composite = pattern(() => {
    const { awaiting } = this;
    const row = h('tr', { class: 'target-head target', part: 'target', role: 'row' }, this.#sentence(awaiting ? '4' : '3'));
    if (!awaiting) row.append(h('td', { class: 'target-verdict', part: 'verdict', role: 'cell' }));
    return row;
  });

  /** One of several measures. */
  #part = pattern(() =>
    h(
      'tr',
      { class: 'measure part', part: 'measure', role: 'row' },
      h(
        'th',
        { class: 'measure-label', part: 'measure-label', role: 'rowheader', scope: 'row', lang: 'vi' },
        h('span', { class: 'measure-code', part: 'measure-code' }, h('span', { class: 'visually-hidden' })),
      ),
      ...this.#columns(),
    ),
  );

  #measure(measure: Measure, code: string, letter: string): HTMLTableRowElement {
    const row = this.#part();
    const name = cell(row, 0);
    const own = first(name);
    if (code) first(own).textContent = `${code}.`;
    own.append(letter);
    name.append(capital(measure.label));
    this.#criterion(cell(row, 1), measure, measure.label);
    return row;
  }

  #criterion(into: Cell, measure: Measure, sentence: string): void {
    const { value, quoted, notes } = requirementOf(measure, sentence, this.rows, this.criteria);
    first(into).textContent = value;
    if (quoted) first(into).className = 'criterion-words';
    for (const note of notes) into.append(this.#note(note));
  }

  #note = (text: string): HTMLElement => h('div', { class: 'criterion-note', part: 'criterion-note' }, text);
}
