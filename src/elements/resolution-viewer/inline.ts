import { h, pattern } from '../../base/dom.js';
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

/** A year range, and the word before a spaced hyphen: neither may be torn apart at a line's end. */
const TIED = /\d{4} ?[-–] ?\d{4}|[^\s-]{1,40} [-–](?= )/g;

const tied = pattern(() => h('span', { class: 'unbroken' }));

function appendText(parent: HTMLElement, text: string): void {
  let at = 0;
  if (text.includes('-') || text.includes('–')) {
    for (const match of text.matchAll(TIED)) {
      if (!match[0].includes(' ')) continue;
      const span = tied();
      span.textContent = match[0];
      if (match.index > at) parent.append(text.slice(at, match.index));
      parent.append(span);
      at = match.index + match[0].length;
    }
  }
  if (at < text.length) parent.append(at ? text.slice(at) : text);
}

function appendRun(parent: HTMLElement, run: Run, context: TextContext): void {
  const { messages } = context;
  if (run.noteBody) return; // Printed in the middle of the line in the source; drawn with the notes.
  if (run.noteRef) {
    const marker = context.marker(run.noteRef);
    const ref = h(
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
    parent.appendChild(ref);
    return;
  }
  if (run.redacted) {
    parent.appendChild(h('span', { class: 'redacted', lang: messages.lang }, `[${messages.redacted[run.redacted]}]`));
    return;
  }
  if (!run.text) return;
  let into = parent;
  const wrap = (element: HTMLElement): void => {
    into.appendChild(element);
    into = element;
  };
  if (run.cite) wrap(h('a', { class: 'cite', part: 'citation', href: hrefTo(context, run.cite), 'data-cite': run.cite }));
  if (run.strong) wrap(h('strong'));
  if (run.em) wrap(h('em'));
  appendText(into, run.text);
  if (run.sic && context.showIssues) {
    parent.appendChild(
      h(
        'button',
        { type: 'button', class: 'sic-mark', lang: messages.lang, 'data-sic': run.sic, 'aria-expanded': 'false' },
        `[${messages.sic}]`,
      ),
    );
  }
}

/** Draws verbatim content into an element. */
export function appendContent(parent: HTMLElement, content: Content | undefined, context: TextContext): void {
  if (content === undefined) return;
  if (typeof content === 'string') appendText(parent, content);
  else for (const run of content) appendRun(parent, run, context);
}

/** Draws a block's printed label and its words. */
export function appendWords(parent: HTMLElement, { label, content }: Block, context: TextContext): void {
  if (label) parent.append(h('span', { class: 'label' }, label), ' ');
  appendContent(parent, content, context);
}
