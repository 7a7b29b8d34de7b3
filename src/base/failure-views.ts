import type { ErrorMessages } from '../messages/errors.vi.js';
import type { SharedMessages } from '../messages/shared.vi.js';
import type { SourceError } from '../source/errors.js';
import { h } from './dom.js';
import './more-icons.js';
import { actions, notice } from './state-views.js';

/** With all four figures of the year: 21/11/26 may be read as any of three days. */
const MOMENT = { hour: '2-digit', minute: '2-digit', day: 'numeric', month: 'numeric', year: 'numeric' } as const;

/**
 * The exact reasons of a failure, in words. Loaded with the first failure. In both languages: a file on the page itself fails before the words of
 * the page are there, and the language may change while the failure stays.
 */
export async function failureViews(): Promise<FailureViews> {
  const [{ errorsVi }, en] = await Promise.all([
    import('../messages/errors.vi.js'),
    import('../messages/errors.en.js').catch(() => undefined),
  ]);
  return new FailureViews(errorsVi, en?.errorsEn ?? errorsVi);
}

/** For the webmaster, folded away: which file it is and what exactly happened. */
function forAdmin({ forAdmin: summary }: ErrorMessages, { code, status, url, detail = '' }: SourceError): HTMLElement {
  const line = `${code} ${status ?? ''} ${url} ${detail}`.replace(/ {2,}/g, ' ');
  return h('details', null, h('summary', null, summary), ' ', h('code', null, line));
}

/** Reported results could not be had: that, why, and what to do. */
export async function tellLost(box: HTMLElement, error: SourceError, messages: SharedMessages, retry: () => void): Promise<void> {
  const words = (await failureViews()).words(messages.lang);
  const { code, detail = '' } = error;
  const reason = words.results[detail.split(' ', 1)[0]!] ?? words.results[code] ?? words.reasons[code];
  const again = actions(messages.retry, retry, 'retry');
  box.append(notice('warn', '', words.lost, 'warn', h('p', null, reason), forAdmin(words, error), again));
}

export class FailureViews {
  constructor(
    readonly vi: ErrorMessages,
    readonly en: ErrorMessages,
  ) {}

  words(lang: string): ErrorMessages {
    return lang === 'en' ? this.en : this.vi;
  }

  /** What happened and what to do; the address and the code folded away for the webmaster. */
  error(messages: SharedMessages, error: SourceError, retry: () => void): HTMLElement {
    const words = this.words(messages.lang);
    const reason = words.reasons[error.code];
    if (error.code === 'not-public') return h('p', { class: 'notice' }, reason);
    const details = forAdmin(words, error);
    return notice('warn', messages.errorTitle, reason, 'error', actions(messages.retry, retry, 'retry', true), details);
  }

  /** The last good copy is on screen; the newest could not be had. */
  stale(messages: SharedMessages, loadedAt: Date | undefined, error: SourceError, retry: () => void): HTMLElement {
    const words = this.words(messages.lang);
    const locale = messages.lang === 'vi' ? 'vi-VN' : 'en-GB';
    const time = loadedAt?.toLocaleString(locale, { ...MOMENT, timeZone: 'Asia/Ho_Chi_Minh' }) ?? '';
    const text = `${words.staleText} ${words.reasons[error.code]}`;
    const view = notice('clock', words.stale(time), text, 'warn', actions(words.reload, retry, 'retry'));
    view.setAttribute('part', 'banner');
    return view;
  }
}
