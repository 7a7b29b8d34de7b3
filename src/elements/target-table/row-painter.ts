import { h, pattern } from '../../base/dom.js';
import { iconNode } from '../../base/icons.js';
import { badgeNode, paceNode } from '../../base/verdict-badge.js';
import type { Judgement, MeasureStanding, TargetStanding } from '../../model/judgement.js';
import type { Measure, Target } from '../../schema/resolution.js';
import type { CellWords } from '../targets/cell-words.js';
import { boldParts } from '../targets/bold-parts.js';

/** Letters of the parts of a target: a. b. c. … z. aa. */
export const letterOf = (index: number): string =>
  (index > 25 ? String.fromCharCode(96 + Math.floor(index / 26)) : '') + String.fromCharCode(97 + (index % 26));

type Cell = HTMLTableCellElement;
const cell = (row: HTMLElement, at: number): Cell => row.children[at] as Cell;
const first = (element: Element): HTMLElement => element.firstElementChild as HTMLElement;
const last = (element: Element): HTMLElement => element.lastElementChild as HTMLElement;

/** Draws a target as the rows it fills: one, or its sentence and a row for each measure. Roles are written out, because cards are no table to CSS. */
export class RowPainter {
  constructor(
    readonly words: CellWords,
    /** Whether no target of the table has a result, so that result and verdict are one column. */
    readonly awaiting: boolean,
    /** Draws a result against its criterion; nothing where nothing is to be drawn. */
    readonly gauge: (standing: MeasureStanding) => HTMLElement | undefined,
  ) {}

  draw(standing: TargetStanding): HTMLTableRowElement[] {
    const { target, measures } = standing;
    if (measures.length < 2) {
      const row = this.#plain();
      row.className += ' target';
      this.#target(row, target);
      const part = measures[0];
      if (part) this.#measure(row, target.code ?? '', part, target.text);
      else {
        cell(row, 1).append(h('div', { class: 'criterion-note', part: 'criterion-note' }, this.words.targets.noMeasure));
        this.#awaited(row, standing.judgement, `${target.id}`, target.code ?? '');
      }
      return [row];
    }
    return [
      this.#head(standing),
      ...measures.map((part, i) => {
        const row = this.#part();
        const name = cell(row, 0);
        const code = `${letterOf(i)}.`;
        const own = first(name);
        if (target.code) first(own).textContent = `${target.code}.`;
        own.append(code);
        name.append(part.measure.label);
        this.#measure(row, `${target.code ?? ''} ${code}`, part, part.measure.label);
        return row;
      }),
    ];
  }

  #columns = (): [Cell, Cell, Cell] => {
    const { columns } = this.words.targets;
    return [
      h(
        'td',
        { class: 'criterion', part: 'criterion', role: 'cell', 'data-label': columns.criterion },
        h('span', { class: 'criterion-value' }),
      ),
      h(
        'td',
        { class: 'result', part: 'result', role: 'cell', 'data-label': this.awaiting ? columns.awaited : columns.result },
        h('div', { class: 'result-value', part: 'value' }),
        h('div', { class: 'result-when', part: 'period' }),
      ),
      h('td', { class: 'verdict', part: 'verdict', role: 'cell' }, this.#verdictLine()),
    ];
  };

  #verdictLine = (): HTMLElement =>
    h(
      'div',
      { class: 'verdict-line' },
      h(
        'button',
        { class: 'button-link why', part: 'why', type: 'button', 'aria-expanded': 'false' },
        h('span', null, this.words.targets.why, h('span', { class: 'visually-hidden' })),
        iconNode('down'),
      ),
    );

  /** A target that is one measure. */
  #plain = pattern(() =>
    h(
      'tr',
      { class: 'measure', part: 'target', role: 'row' },
      h(
        'th',
        { class: 'target-text', role: 'rowheader', scope: 'row' },
        h('span', { class: 'target-sentence', part: 'sentence', lang: 'vi' }, h('span', { class: 'target-code', part: 'code' })),
      ),
      ...this.#columns(),
    ),
  );

  /** The sentence over several measures. */
  #composite = pattern(() =>
    h(
      'tr',
      { class: 'target-head target', part: 'target', role: 'row' },
      h(
        'th',
        { class: 'target-text', role: 'rowheader', scope: 'row', colspan: '3' },
        h('span', { class: 'target-sentence', part: 'sentence', lang: 'vi' }, h('span', { class: 'target-code', part: 'code' })),
      ),
      h('td', { class: 'target-verdict', part: 'verdict', role: 'cell' }),
    ),
  );

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

  #target(row: HTMLElement, target: Target): void {
    row.dataset.target = target.id;
    const sentence = first(cell(row, 0));
    const code = first(sentence);
    if (target.code) code.append(target.code, '\u2002');
    else code.remove();
    sentence.append(...boldParts(target));
  }

  #head(standing: TargetStanding): HTMLTableRowElement {
    const { target, judgement, total, met, judged } = standing;
    const { words } = this;
    const row = this.#composite();
    this.#target(row, target);
    if (this.awaiting) {
      cell(row, 0).colSpan = 4;
      last(row).remove();
    } else
      last(row).append(
        h(
          'div',
          { class: 'verdict-line' },
          badgeNode(judgement.verdict, words.badge(judgement)),
          ' ',
          h('span', { class: 'small muted' }, words.targets.parts(total, met, judged)),
        ),
      );
    return row;
  }

  #measure(row: HTMLElement, code: string, standing: MeasureStanding, sentence: string): void {
    const { words } = this;
    const { measure, observation, judgement } = standing;
    this.#criterion(cell(row, 1), measure, sentence);
    if (!observation || this.awaiting) {
      this.#awaited(row, judgement, measure.id, code);
      return;
    }
    const result = cell(row, 2);
    first(result).textContent = words.result(observation, measure);
    const bar = this.gauge(standing);
    if (bar) first(result).after(bar);
    const when = last(result);
    for (const text of words.when(observation)) when.append(h('span', null, text), ' ');
    this.#verdict(cell(row, 3), standing, measure.id, code);
  }

  #criterion(into: Cell, measure: Measure, sentence: string): void {
    const { value, quoted, notes } = this.words.criterion(measure, sentence);
    first(into).textContent = value;
    if (quoted) first(into).className = 'criterion-words';
    for (const note of notes) into.append(h('div', { class: 'criterion-note', part: 'criterion-note' }, note));
  }

  /** Nothing reported: the verdict says so, and stands where the result would. */
  #awaited(row: HTMLElement, judgement: Judgement, id: string, code: string): void {
    const box = cell(row, 2);
    box.className += ' awaiting';
    box.colSpan = 2;
    box.replaceChildren(this.#line(judgement, id, code));
    last(row).remove();
  }

  #verdict(into: Cell, standing: MeasureStanding, id: string, code: string): void {
    const { words } = this;
    const { judgement, reported } = standing;
    const line = first(into);
    const differs = judgement.flags.some(({ code }) => code === 'reported-differs');
    // What the paper claims comes first; neither is recoloured into the other.
    if (reported?.verdict && differs) {
      line.before(
        h(
          'div',
          { class: 'verdict-line claimed' },
          badgeNode(reported.verdict, words.word(reported.verdict)),
          h('span', { class: 'small muted' }, words.targets.reported(reported.text)),
        ),
      );
    }
    this.#line(judgement, id, code, line);
    if (differs) into.append(h('p', { class: 'flag small', part: 'flag' }, iconNode('flag'), words.targets.differs));
  }

  #line(judgement: Judgement, id: string, code: string, line = this.#verdictLine()): HTMLElement {
    const { words } = this;
    const button = last(line);
    button.dataset.why = id;
    if (code) last(first(button)).textContent = ` ${code}`;
    button.before(badgeNode(judgement.verdict, words.badge(judgement)), ' ');
    if (judgement.verdict === 'trong-nguong') button.before(h('span', { class: 'small muted' }, words.targets.interim));
    const pace = paceNode(judgement.pace, words.pace(judgement.pace));
    if (pace) button.before(pace, ' ');
    return line;
  }
}
