import { h } from '../../base/dom.js';
import { iconNode } from '../../base/icons.js';
import '../../base/more-icons.js';
import type { Footnote } from '../../schema/text.js';
import { appendContent, hrefTo, type TextContext } from './inline.js';

/** The notes at the end of the text, with the way back to each call; a note whose place the source lost says so. */
export class NoteList {
  readonly root: HTMLElement;
  #list = h('ol', { role: 'list' });

  constructor(
    readonly context: TextContext,
    level: number,
  ) {
    const heading = h(
      `h${Math.min(6, level) as 2 | 3 | 4 | 5 | 6}`,
      { class: 'notes-title', lang: context.messages.lang },
      context.messages.notes,
    );
    this.root = h('section', { class: 'notes chunk', part: 'notes' }, heading, this.#list);
  }

  add(note: Footnote): void {
    const { context } = this;
    const { messages } = context;
    const marker = context.marker(note.id);
    const words = h('span', { class: 'note-text' });
    appendContent(words, note.content, context);
    const item = h('li', { id: note.id, part: 'note', tabindex: '-1' }, h('span', { class: 'label' }, marker), ' ', words);
    if (note.blockId) {
      item.append(
        ' ',
        h(
          'a',
          { class: 'tool', href: hrefTo(context, note.blockId), 'data-back': note.id, 'aria-label': messages.backToText(marker) },
          iconNode('up'),
        ),
      );
    } else item.append(' ', h('p', { class: 'lost', lang: messages.lang }, messages.lostNote));
    this.#list.append(item);
  }
}
