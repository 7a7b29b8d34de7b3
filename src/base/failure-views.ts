import { html, nothing, type TemplateResult } from 'lit';
import type { ErrorMessages } from '../messages/errors.vi.js';
import type { Messages } from '../messages/vi.js';
import type { SourceError } from '../source/errors.js';
import { icon } from './icons.js';

/** With all four figures of the year: 21/11/26 may be read as any of three days. */
const MOMENT = { hour: '2-digit', minute: '2-digit', day: 'numeric', month: 'numeric', year: 'numeric' } as const;

/** The exact reasons of a failure, in words. Loaded with the first failure. */
export async function failureViews(lang: string): Promise<FailureViews> {
  return new FailureViews(
    lang === 'en' ? (await import('../messages/errors.en.js')).errorsEn : (await import('../messages/errors.vi.js')).errorsVi,
  );
}

export class FailureViews {
  constructor(readonly words: ErrorMessages) {}

  /** What happened and what to do; the address and the code folded away for the webmaster. */
  error(messages: Messages, error: SourceError, retry: () => void): TemplateResult {
    const { words } = this;
    if (error.code === 'not-public') return html`<p class="notice">${words.reasons[error.code]}</p>`;
    return html`<div class="notice notice-error" role="alert">
      ${icon('warn')}
      <div>
        <b>${messages.errorTitle}</b>
        <p>${words.reasons[error.code]}</p>
        <div class="actions">
          <button class="button button-primary" type="button" @click=${retry}>${icon('retry')}${messages.retry}</button>
        </div>
        <details>
          <summary>${words.forAdmin}</summary>
          <code>${error.code}${error.status ? ` ${error.status}` : nothing} ${error.url} ${error.detail ?? nothing}</code>
        </details>
      </div>
    </div>`;
  }

  /** The last good copy is on screen; the newest could not be had. */
  stale(messages: Messages, loadedAt: Date | undefined, error: SourceError, retry: () => void): TemplateResult {
    const { words } = this;
    const locale = messages.lang === 'vi' ? 'vi-VN' : 'en-GB';
    const time = loadedAt?.toLocaleString(locale, { ...MOMENT, timeZone: 'Asia/Ho_Chi_Minh' }) ?? '';
    return html`<div class="notice notice-warn" part="banner" role="status">
      ${icon('clock')}
      <div>
        <b>${words.stale(time)}</b> ${words.staleText} ${words.reasons[error.code]}
        <div class="actions"><button class="button" type="button" @click=${retry}>${icon('retry')}${words.reload}</button></div>
      </div>
    </div>`;
  }
}
