import { html, type TemplateResult } from 'lit';
import type { Messages } from '../messages/vi.js';
import { icon } from './icons.js';

/** Still blocks in the final geometry, shown only when loading takes long enough to be noticed. */
export const loadingView = (messages: Messages): TemplateResult =>
  html`<div class="loading" aria-busy="true">
    <p role="status">${messages.loading}</p>
    <i class="bone bone-title"></i><i class="bone"></i><i class="bone"></i><i class="bone bone-short"></i><i class="bone"></i
    ><i class="bone"></i><i class="bone bone-short"></i>
  </div>`;

/** Said at once when something failed, until the exact reason has loaded. */
export const plainErrorView = (messages: Messages, retry: () => void): TemplateResult =>
  html`<div class="notice notice-error" role="alert">
    ${icon('warn')}
    <div>
      <b>${messages.errorTitle}</b>
      <p>${messages.unreachable}</p>
      <div class="actions"><button class="button button-primary" type="button" @click=${retry}>${messages.retry}</button></div>
    </div>
  </div>`;

export const emptyView = (messages: Messages): TemplateResult =>
  html`<div class="notice">
    ${icon('info')}
    <div>
      <b>${messages.emptyTitle}</b>
      <p>${messages.emptyText}</p>
    </div>
  </div>`;
