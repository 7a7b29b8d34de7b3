import { h, pattern } from '../../base/dom.js';
import { iconNode } from '../../base/icons.js';
import '../../base/more-icons.js';
import { badgeNode, paceNode } from '../../base/verdict-badge.js';
import type { Judgement, MeasureStanding, TargetStanding } from '../../model/judgement.js';
import type { CellWords } from '../targets/cell-words.js';
import { shortName } from '../targets/short-name.js';
import { cell, first, last } from './row-cells.js';

/** Fills the cells of result and verdict in the rows of a target. */
export class RowVerdicts {
  constructor(
    readonly words: CellWords,
    /** Draws a result against its criterion; nothing where nothing is to be drawn. */
    readonly gauge: (standing: MeasureStanding) => HTMLElement | undefined,
  ) {}

  fill([head, ...parts]: readonly HTMLElement[], standing: TargetStanding): void {
    const { target, measures, judgement } = standing;
    const [only] = measures;
    if (!only) this.#silent(head!, judgement, target.id, shortName(target));
    else if (measures.length < 2) this.#measure(head!, shortName(target), only);
    else {
      this.#whole(head!, standing);
      measures.forEach((part, i) => this.#measure(parts[i]!, shortName(target, part.measure.id), part));
    }
  }

  #verdictLine = pattern(() =>
    h(
      'div',
      { class: 'verdict-line' },
      h(
        'button',
        { class: 'button-link why', part: 'why', type: 'button', 'aria-expanded': 'false' },
        h('span', null, this.words.targets.why, h('span', { class: 'visually-hidden' })),
        iconNode('down'),
      ),
    ),
  );

  /** The verdict on several measures together. */
  #whole(row: HTMLElement, { judgement, total, met, judged }: TargetStanding): void {
    const { words } = this;
    const box = row.querySelector('.target-verdict');
    const said = h('span', { class: 'small muted' }, words.targets.parts(total, met, judged));
    box?.append(h('div', { class: 'verdict-line' }, badgeNode(judgement.verdict, words.badge(judgement)), ' ', said));
  }

  #measure(row: HTMLElement, name: string, standing: MeasureStanding): void {
    const { words } = this;
    const { measure, observation, judgement } = standing;
    if (!observation) {
      this.#silent(row, judgement, measure.id, name);
      return;
    }
    const when = h('div', { class: 'result-when', part: 'period' });
    for (const text of words.when(observation)) when.append(h('span', null, text), ' ');
    cell(row, 2).append(
      h('div', { class: 'result-value', part: 'value' }, words.result(observation, measure)),
      this.gauge(standing) ?? '',
      when,
    );
    this.#verdict(cell(row, 3), standing, measure.id, name);
  }

  /** Nothing reported: the verdict says so, and stands where the result would. */
  #silent(row: HTMLElement, judgement: Judgement, id: string, name: string): void {
    const box = cell(row, 2);
    box.classList.add('awaiting');
    box.colSpan = 2;
    box.append(this.#line(judgement, id, name));
    cell(row, 3)?.remove();
  }

  #verdict(into: HTMLElement, { judgement, reported }: MeasureStanding, id: string, name: string): void {
    const { words } = this;
    const differs = judgement.flags.some(({ code }) => code === 'reported-differs');
    // What the paper claims comes first; neither is recoloured into the other.
    if (reported?.verdict && differs && reported.verdict !== judgement.verdict) {
      const said = h('span', { class: 'small muted' }, words.targets.reported(reported.text));
      into.append(h('div', { class: 'verdict-line claimed' }, badgeNode(reported.verdict, words.word(reported.verdict)), said));
    }
    into.append(this.#line(judgement, id, name));
    if (differs) into.append(h('p', { class: 'flag small', part: 'flag' }, iconNode('flag'), words.targets.differs));
  }

  #line(judgement: Judgement, id: string, name: string): HTMLElement {
    const { words } = this;
    const line = this.#verdictLine();
    const button = last(line);
    button.dataset.why = id;
    last(first(button)).textContent = ` ${name}`;
    button.before(badgeNode(judgement.verdict, words.badge(judgement)), ' ');
    if (judgement.verdict === 'trong-nguong') button.before(h('span', { class: 'small muted' }, words.targets.interim));
    const pace = paceNode(judgement.pace, words.pace(judgement.pace));
    if (pace) button.before(pace, ' ');
    return line;
  }
}
