import type { ErrorMessages } from '../messages/errors.vi.js';
import type { SharedMessages } from '../messages/shared.vi.js';
import type { SourceError } from '../source/errors.js';
import { h } from './dom.js';
import './more-icons.js';
import { actions, notice } from './state-views.js';

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
  error(messages: SharedMessages, error: SourceError, retry: () => void): HTMLElement {
    const { words } = this;
    const reason = words.reasons[error.code];
    if (error.code === 'not-public') return h('p', { class: 'notice' }, reason);
    const code = `${error.code} ${error.status ?? ''} ${error.url} ${error.detail ?? ''}`.replace(/ {2,}/g, ' ');
    const details = h('details', null, h('summary', null, words.forAdmin), ' ', h('code', null, code));
    return notice('warn', messages.errorTitle, reason, 'error', actions(messages.retry, retry, 'retry', true), details);
  }

  /** The last good copy is on screen; the newest could not be had. */
  stale(messages: SharedMessages, loadedAt: Date | undefined, error: SourceError, retry: () => void): HTMLElement {
    const { words } = this;
    const locale = messages.lang === 'vi' ? 'vi-VN' : 'en-GB';
    const time = loadedAt?.toLocaleString(locale, { ...MOMENT, timeZone: 'Asia/Ho_Chi_Minh' }) ?? '';
    const text = `${words.staleText} ${words.reasons[error.code]}`;
    const view = notice('clock', words.stale(time), text, 'warn', actions(words.reload, retry, 'retry'));
    view.setAttribute('part', 'banner');
    return view;
  }
}
