import { h } from '../../base/dom.js';
import { iconNode, type IconName } from '../../base/icons.js';
import '../../base/tool-icons.js';
import { shortTitle } from '../../format/title.js';
import type { Messages } from '../../messages/vi.js';
import type { Resolution } from '../../schema/resolution.js';
import { safeUrl } from '../../source/safe-url.js';

/** What a press turns on and off: larger text, the search, all tools of a narrow toolbar, the contents where they have no room beside the text. */
export type ToolbarToggle = 'larger' | 'finding' | 'all' | 'contents';
export type ToolbarAction = 'print' | 'cite' | 'speak';

/** The bars above the text, drawn once for each document and language. */
export interface Bars {
  /** Toolbar and search. */
  bars: HTMLElement;
  /** The button that opens the contents. */
  fold: HTMLElement;
  /** Shows what is on. */
  show(on: Record<ToolbarToggle, boolean>): void;
}

const face = (icon: IconName, words: string): (Node | string)[] => [iconNode(icon), h('span', null, words)];

/** Title and tools above the text. */
export function barsOf(
  doc: Resolution,
  messages: Messages,
  base: string,
  toggle: (what: ToolbarToggle) => void,
  menu: (action: ToolbarAction) => void,
): Bars {
  const original = doc.original ? safeUrl(doc.original.url, base) : undefined;
  const button = (kind: string, words: string, press: () => void, ...inner: (Node | string)[]): HTMLElement => {
    const made = h('button', { class: `button ${kind}`, type: 'button', title: words }, ...inner);
    made.addEventListener('click', press);
    return made;
  };
  const tool = (icon: IconName, words: string, action: ToolbarAction): HTMLElement =>
    button(`wide-only to-${action}`, words, () => menu(action), ...face(icon, words));
  const find = button('', messages.find, () => toggle('finding'), ...face('search', messages.find));
  find.setAttribute('aria-controls', ':find');
  const larger = button(
    'larger',
    messages.larger,
    () => toggle('larger'),
    'A+',
    h('b', { class: 'visually-hidden' }, ` ${messages.larger}`),
  );
  const more = button('more', messages.more, () => toggle('all'), ...face('more', messages.more));
  const link =
    original && h('a', { class: 'button wide-only', href: original, title: messages.original }, ...face('download', messages.original));
  // Where there is room for one of them, the number tells more than the kind.
  const title = shortTitle(doc);
  const number = doc.number && title.endsWith(doc.number) ? doc.number : '';
  const tools = h(
    'div',
    { part: 'toolbar', role: 'group', 'aria-label': messages.toolbar },
    h('span', { class: 'toolbar-title' }, h('span', null, title.slice(0, title.length - number.length)), number && h('b', null, number)),
    find,
    larger,
    tool('print', messages.print, 'print'),
    'speechSynthesis' in window && tool('speak', messages.listen, 'speak'),
    tool('quote', messages.copyCitation, 'cite'),
    link,
    more,
    h('slot', { name: 'actions' }),
  );
  const findBar = h('div', { class: 'find-bar', id: ':find' });
  const bars = h('div', null, tools, findBar);
  const fold = button('', messages.contents, () => toggle('contents'), ...face('list', messages.contents), iconNode('down'));
  fold.className = 'toc-fold';
  fold.removeAttribute('title');
  fold.setAttribute('aria-controls', ':toc');
  return {
    bars,
    fold,
    show(on) {
      bars.className = on.finding ? 'bars finding' : 'bars';
      tools.className = on.all ? 'toolbar all' : 'toolbar';
      findBar.hidden = !on.finding;
      find.ariaExpanded = String(on.finding);
      larger.ariaPressed = String(on.larger);
      more.ariaExpanded = String(on.all);
      fold.ariaExpanded = String(on.contents);
    },
  };
}
