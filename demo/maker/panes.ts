/** A list and its preview side by side, as every part of the review has them. */
import type { App } from './app.js';
import { button, h } from './ui.js';

/** Shows a place of the text; `back` is where the way back leads. */
export type See = (place: string, back: () => void) => void;

type Child = Node | null;

export function panes({ words }: App, head: readonly Node[], list: readonly Child[], ...preview: Node[]): HTMLElement {
  // What is only looked at has a hundred stops for the keyboard, and the way on lies behind them.
  const past = button(words.pastPreview, () => document.querySelector<HTMLElement>('.next')?.focus());
  past.classList.add('past-preview');
  const top = head.length ? h('div', { class: 'pane-head' }, ...head) : null;
  return h('div', { class: 'panes' }, h('div', { class: 'pane' }, top, ...list, past), h('div', { class: 'pane text-pane' }, ...preview));
}
