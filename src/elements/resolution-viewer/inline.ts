import { h } from '../../base/dom.js';
import { unbroken } from '../../base/unbroken.js';
import type { Messages } from '../../messages/vi.js';
import type { Block, Content, Run } from '../../schema/text.js';

/** What the text drawing needs to know besides the text. */
export interface TextContext {
  messages: Messages;
  /** `pathname?search` of the page: a bare `#…` would leave the page where it has a `<base>`. */
  page: string;
  /** What links in the file are relative to: the file itself. */
  base: string;
  /** Fragment prefix of this document, `id/`. */
  prefix: string;
  /** Whether doubtful passages carry a mark that opens the suggestion. */
  showIssues: boolean;
  /** Printed marker of a footnote by id. */
  marker: (id: string) => string;
}

export const hrefTo = (context: TextContext, id: string): string => `${context.page}#${context.prefix}${encodeURIComponent(id)}`;

function appendText(parent: HTMLElement, text: string): void {
  // Most words have nothing to look for.
  for (const piece of /[-–]/.test(text) ? unbroken(text) : [text]) if (piece) parent.append(piece);
}

/** Draws what is ours in a run: the call of a note, or what was taken out. */
function markOf(run: Run, context: TextContext): HTMLElement | undefined {
  const { messages } = context;
  if (run.noteRef) {
    const marker = context.marker(run.noteRef);
    return h(
      'a',
      {
        class: 'note-ref',
        part: 'note-ref',
        role: 'doc-noteref',
        href: hrefTo(context, run.noteRef),
        'data-note': run.noteRef,
        'aria-label': messages.note(marker),
      },
      marker,
    );
  }
  return run.redacted && h('span', { class: 'redacted', lang: messages.lang }, `[${messages.redacted[run.redacted]}]`);
}

/** Draws verbatim content into an element. */
export function appendContent(parent: HTMLElement, content: Content | undefined, context: TextContext): void {
  if (typeof content === 'string') return appendText(parent, content);
  /** The citation being drawn: its page or its looks may cut it in pieces, and it is one link for all that. */
  let cite: string | undefined;
  let link: HTMLElement | undefined;
  for (const run of content ?? []) {
    if (run.noteBody) continue; // Printed in the middle of the line in the source; drawn with the notes.
    const mark = markOf(run, context);
    if (mark) {
      parent.append(mark);
      link = undefined;
    }
    if (mark || !run.text) continue;
    if (run.cite !== cite) link = undefined;
    if (run.cite && !link) {
      link = h('a', { class: 'cite', part: 'citation', href: hrefTo(context, run.cite), 'data-cite': run.cite });
      // What goes on after a mark within it is no further stop for the keyboard.
      if (run.cite === cite) link.tabIndex = -1;
      parent.append(link);
    }
    cite = run.cite;
    let into = link ?? parent;
    for (const tag of [run.strong && 'strong', run.em && 'em'] as const) if (tag) into = into.appendChild(h(tag));
    appendText(into, run.text);
    if (run.sic && context.showIssues) {
      const { messages } = context;
      const attributes = { type: 'button', class: 'sic-mark', lang: messages.lang, 'data-sic': run.sic, 'aria-expanded': 'false' };
      parent.append(h('button', attributes, `[${messages.sic}]`));
      link = undefined;
    }
  }
}

/** Draws a block's printed label and its words. */
export function appendWords(parent: HTMLElement, { label, content }: Block, context: TextContext): void {
  if (label) parent.append(h('span', { class: 'label' }, label), ' ');
  appendContent(parent, content, context);
}
