import type { SharedMessages } from '../messages/shared.vi.js';
import { h } from './dom.js';
import { iconNode, type IconName } from './icons.js';

/** A framed remark: a shape, a title, words, and what can be done. */
export function notice(name: IconName, title: string, text: string, kind = '', ...more: (Node | null)[]): HTMLElement {
  const box = h('div', { class: `notice${kind && ` notice-${kind}`}`, role: kind === 'error' ? 'alert' : kind ? 'status' : undefined });
  box.append(iconNode(name), h('div', null, title && h('b', null, title), text && h('p', null, text), ...more));
  return box;
}

/** The buttons of a notice. */
export function actions(words: string, act: () => void, icon?: IconName, primary?: boolean): HTMLElement {
  const button = h('button', { class: `button${primary ? ' button-primary' : ''}`, type: 'button' }, icon ? iconNode(icon) : null, words);
  button.addEventListener('click', act);
  return h('div', { class: 'actions' }, button);
}

/** Words over still lines that its style draws, shown only when loading takes long enough to be noticed. */
export const loadingView = (words: string): HTMLElement =>
  h('div', { class: 'loading', 'aria-busy': 'true' }, h('p', { role: 'status' }, words));

/** Said at once when something failed, until the exact reason has loaded. */
export const plainErrorView = ({ errorTitle, unreachable, retry }: SharedMessages, again: () => void): HTMLElement =>
  notice('warn', errorTitle, unreachable, 'error', actions(retry, again, undefined, true));
