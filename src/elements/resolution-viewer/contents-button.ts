import { h } from '../../base/dom.js';
import { iconNode } from '../../base/icons.js';
import '../../base/tool-icons.js';
import { barsHeight } from './bars-height.js';
import { whenPressedElsewhere } from './dismiss.js';
import type { ResolutionViewer } from './resolution-viewer.js';

/** How far below the window's edge the button at the top of the text is behind the bars. */
const BEHIND_BARS = '-56px 0px 0px';

/**
 * On a phone the contents open from a button above the text, which scrolls away with it: then this one stands in the bar that stays. They open
 * over the text, where the reader is, and close when the reader presses elsewhere.
 */
export class ContentsButton {
  #stopWatch: (() => void) | undefined;
  #observers: { disconnect(): void }[];

  constructor(viewer: ResolutionViewer) {
    const { root, messages, side } = viewer.parts;
    const fold = root.querySelector<HTMLElement>('.toc-fold')!;
    const attributes = { class: 'button toc-open', type: 'button', title: messages.contents, 'aria-label': messages.contents };
    const button = h('button', { ...attributes, 'aria-controls': ':toc', hidden: '' }, iconNode('list'));
    root.querySelector('.toolbar-title')!.after(button);
    button.addEventListener('click', () => {
      fold.click();
      // The list is far from here for a keyboard.
      void viewer.updateComplete.then(() => side.querySelector<HTMLElement>('[aria-current]')?.focus({ preventScroll: true }));
    });
    const seen = new IntersectionObserver(([entry]) => (button.hidden = fold.hidden || entry!.isIntersecting), { rootMargin: BEHIND_BARS });
    seen.observe(fold);
    const state = new MutationObserver(() => {
      const open = (button.ariaExpanded = fold.ariaExpanded) === 'true';
      this.#stopWatch?.();
      this.#stopWatch = open ? whenPressedElsewhere([side, fold, button], () => fold.click()) : undefined;
      if (!open) return;
      side.style.setProperty('--bars', `${barsHeight(root)}px`);
      side.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
    });
    button.ariaExpanded = fold.ariaExpanded;
    state.observe(fold, { attributeFilter: ['aria-expanded'] });
    this.#observers = [seen, state];
  }

  disconnect(): void {
    this.#stopWatch?.();
    for (const observer of this.#observers) observer.disconnect();
  }
}
