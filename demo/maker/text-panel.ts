/** The text beside what is to be decided about it, and the ways between the two. */
import type { App } from './app.js';
import { basis } from './draft.js';
import { measureOf, type Matter } from './matters.js';
import { MatterList } from './matter-list.js';
import { panes, type See } from './panes.js';
import { preview, revealIn } from './preview.js';
import { button, h } from './ui.js';

/** `editMeasure` opens the form of a measure and tells when it is closed. */
export function textPanel(
  app: App,
  editMeasure: (id: string, after: (saved: boolean) => void) => void,
): { node: HTMLElement; reveal: See } {
  const { words } = app;
  const { box, widget, show } = preview('resolution-viewer', words, { 'show-issues': '' });
  show(basis(app.work!.paper, app.work!.draft));
  let current: Matter | undefined;
  /** The way back to a row of another list. */
  let home: (() => void) | undefined;
  const back = button(
    words.backToMatter,
    () => {
      if (home) {
        const go = home;
        choose(undefined);
        return go();
      }
      const card = list.cards.find(({ matter }) => matter === current);
      card?.node.scrollIntoView({ block: 'center', behavior: 'instant' });
      card?.focus();
    },
    { icon: 'left' },
  );
  back.append(h('span', { class: 'key' }, words.byEscape));
  const foot = h('div', { class: 'pane-back', hidden: '' }, back);
  const choose = (matter: Matter | undefined): void => {
    current = matter;
    home = undefined;
    list.mark(matter);
    foot.hidden = !matter;
  };
  const list = new MatterList(app, {
    see: (matter, at) => {
      choose(matter);
      const { where } = matter.places[at]!;
      if (where !== undefined) void revealIn(widget, where);
    },
    edit: (matter) => {
      const found = measureOf(matter.issue, app.document);
      if (!found) return;
      editMeasure(found.measure.id, (saved) => {
        choose(matter);
        const card = list.cards.find((one) => one.matter === matter);
        card?.edited(found.measure.id, saved);
        card?.node.scrollIntoView({ block: 'center', behavior: 'instant' });
      });
    },
  });
  // The other way round: from a mark in the text to what is said about it.
  widget.addEventListener('click', (event) => {
    const mark = event.composedPath().find((node): node is HTMLElement => node instanceof HTMLElement && node.dataset.sic !== undefined);
    const card = mark && list.cardOf(mark.dataset.sic!);
    if (!card) return;
    choose(card.matter);
    if (matchMedia('(min-width: 60em)').matches) card.node.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  });
  widget.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented && !foot.hidden && !widget.shadowRoot?.querySelector('.popup')) back.click();
  });
  return {
    node: panes(app, [], [list.node], foot, box),
    reveal(id, back) {
      choose(undefined);
      home = back;
      foot.hidden = false;
      void revealIn(widget, id);
    },
  };
}
