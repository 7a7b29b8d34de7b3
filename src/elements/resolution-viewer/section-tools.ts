import { h, pattern } from '../../base/dom.js';
import { iconNode } from '../../base/icons.js';
import '../../base/more-icons.js';
import type { ToolMessages } from '../../messages/tools.vi.js';
import type { SectionEntry } from './document-view.js';
import { hrefTo, type TextContext } from './inline.js';

const foldOf = pattern(() => h('button', { class: 'tool', type: 'button', 'aria-expanded': 'true' }, iconNode('down')));
const linkOf = pattern(() => h('a', { class: 'tool', part: 'anchor' }, iconNode('link')));

/** Puts beside a heading what folds its section and what copies its address, into the place the text has kept free for them. */
export function addTools(section: SectionEntry, context: TextContext, words: ToolMessages): void {
  const { id, label, title, place, lone } = section;
  if (!place) return;
  section.place = undefined;
  const name = label || title.slice(0, 60);
  // There is nothing to fold in a heading that stands alone.
  if (!lone) {
    const fold = foldOf();
    fold.setAttribute('data-fold', id);
    fold.setAttribute('aria-label', words.fold(name));
    place.append(fold);
  }
  const link = linkOf();
  link.setAttribute('data-copy', id);
  link.setAttribute('href', hrefTo(context, id));
  link.setAttribute('aria-label', words.copyLink(name));
  place.append(link);
}
