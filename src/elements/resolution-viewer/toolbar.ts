import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../base/icons.js';
import { shortTitle } from '../../format/title.js';
import type { Messages } from '../../messages/vi.js';
import type { Resolution } from '../../schema/resolution.js';
import { safeUrl } from '../../source/safe-url.js';

/** What a press turns on and off: larger text, the search, all tools of a narrow toolbar. */
export type ToolbarToggle = 'larger' | 'finding' | 'all';
export type ToolbarAction = 'print' | 'cite' | 'speak';

/** Title and tools above the text. */
export function toolbar(
  doc: Resolution,
  messages: Messages,
  base: string,
  { larger, finding, all }: Record<ToolbarToggle, boolean>,
  toggle: (what: ToolbarToggle) => void,
  menu: (action: ToolbarAction) => void,
): TemplateResult {
  const original = doc.original ? safeUrl(doc.original.url, base) : undefined;
  const button = (name: Parameters<typeof icon>[0], words: string, action: ToolbarAction): TemplateResult =>
    html`<button class="button wide-only" type="button" title=${words} @click=${() => menu(action)}>
      ${icon(name)}<span>${words}</span>
    </button>`;
  return html`<div class=${all ? 'toolbar all' : 'toolbar'} part="toolbar" role="group" aria-label=${messages.toolbar}>
    <span class="toolbar-title">${shortTitle(doc)}</span>
    <button
      class="button"
      type="button"
      aria-expanded=${finding}
      aria-controls=":find"
      title=${messages.find}
      @click=${() => toggle('finding')}
    >
      ${icon('search')}<span>${messages.find}</span>
    </button>
    <button class="button larger" type="button" aria-pressed=${larger} title=${messages.larger} @click=${() => toggle('larger')}>
      A+<b class="visually-hidden"> ${messages.larger}</b>
    </button>
    ${button('print', messages.print, 'print')} ${'speechSynthesis' in window ? button('speak', messages.listen, 'speak') : nothing}
    ${button('quote', messages.copyCitation, 'cite')}
    ${original ? html`<a class="button wide-only" href=${original} title=${messages.original}>${icon('download')}<span>${messages.original}</span></a>` : nothing}
    <button class="button more" type="button" aria-expanded=${all} title=${messages.more} @click=${() => toggle('all')}>
      ${icon('more')}<span>${messages.more}</span>
    </button>
    <slot name="actions"></slot>
  </div>`;
}

/** The button that opens the contents where they have no room beside the text. */
export const contentsFold = (messages: Messages, open: boolean, any: boolean, toggle: () => void): TemplateResult =>
  html`<button class="toc-fold" type="button" aria-expanded=${open} aria-controls=":toc" ?hidden=${!any} @click=${toggle}>
    ${icon('list')}<span>${messages.contents}</span>${icon('down')}
  </button>`;
