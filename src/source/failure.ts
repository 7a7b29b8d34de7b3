/** What to make of a request that failed. Loaded when the first one does, and imports nothing, so that it stays one small file. */
import type { SourceErrorCode, SourceErrorMore } from './errors.js';

/** What is known of a request. */
export interface Attempt {
  url: string;
  /** How many went before it. */
  count: number;
  settings: { timeout: number; retries: number; backoff: number };
  /** Noted while it ran. */
  code?: SourceErrorCode;
  response?: Response;
}

/** A server that wants to be left alone for longer than this is not asked again by itself. */
const LONGEST_WAIT = 10_000;

const PASSING = new Set<SourceErrorCode>(['offline', 'network', 'timeout', 'busy', 'server']);

const STATUSES: Record<number, SourceErrorCode> = {
  401: 'denied',
  403: 'denied',
  407: 'denied',
  404: 'not-found',
  410: 'not-found',
  408: 'busy',
  425: 'busy',
  429: 'busy',
  503: 'busy',
};

/** Says why the request failed, or nothing once it is time to ask again. */
export async function judge(
  attempt: Attempt,
  cause: unknown,
  signal?: AbortSignal,
): Promise<[SourceErrorCode, SourceErrorMore] | undefined> {
  const { url, count, response } = attempt;
  const { timeout, retries, backoff } = attempt.settings;
  // Refused for its head; otherwise there was no answer, or one that broke off.
  const refused = cause === attempt ? response : undefined;
  // The violation of a policy is announced in a task of its own, after the promise was rejected.
  if (!response) await pause(0);
  const code = attempt.code ?? (refused ? ofHead(refused) : ofSilence(url));
  const retryable = PASSING.has(code);
  // With chance in it, so that a thousand visitors do not come back at once.
  const wait = askedFor(response) ?? backoff * 2 ** count * (0.5 + Math.random());
  if (retryable && count < retries && wait <= LONGEST_WAIT) {
    await pause(wait, signal);
    return undefined;
  }
  if (code === 'timeout') return [code, { retryable, detail: `${timeout / 1000}` }];
  if (!refused) return [code, { retryable, detail: `${cause}` }];
  return [code, { retryable, status: refused.status, detail: refused.redirected ? refused.url : typeOf(refused) }];
}

const typeOf = ({ headers }: Response): string => (headers.get('content-type') ?? '').split(';', 1)[0]!.trim().toLowerCase();

function ofHead(response: Response): SourceErrorCode {
  if (!response.ok) return STATUSES[response.status] ?? (response.status >= 500 ? 'server' : 'status');
  return !typeOf(response).includes('html') ? 'type' : response.redirected ? 'login' : 'html';
}

/** Browsers do not say why, so as not to tell one site about another. */
function ofSilence(url: string): SourceErrorCode {
  if (!navigator.onLine) return 'offline';
  return new URL(url).origin === origin ? 'network' : 'cors';
}

/** The milliseconds named by `Retry-After`, in seconds or as a date. */
function askedFor(response: Response | undefined): number | undefined {
  const after = response?.headers.get('retry-after') ?? '';
  const ms = Number(after) * 1000 || Date.parse(after) - Date.now();
  return ms > 0 ? ms : undefined;
}

/** Ends early when `signal` does: whoever waits looks at it next. */
function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, ms);
    signal?.addEventListener('abort', () => done(), { once: true });
  });
}
