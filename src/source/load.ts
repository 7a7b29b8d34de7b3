import { SourceError } from './errors.js';
import type { Attempt } from './failure.js';
import { checkOrigin, resolveAddress, settings } from './setup.js';

export interface LoadOptions {
  signal?: AbortSignal;
  /** Milliseconds without a byte after which the request is given up; six times as long in all. */
  timeout?: number;
  maxBytes?: number;
  /** Passed to `fetch`: `no-cache` asks the server whether the cached copy still holds. */
  cache?: RequestCache;
}

/** What an answer may call itself, and what to make of its bytes. */
export interface Body<T> {
  types: RegExp;
  read(bytes: Uint8Array<ArrayBuffer>, url: string): T;
}

const JSON_BODY: Body<unknown> = {
  // Old servers know no JSON and say text/plain, octet-stream or nothing.
  types: /^$|json|text\/plain|octet-stream/i,
  read(bytes, url) {
    let text: string;
    try {
      text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      throw new SourceError('encoding', url);
    }
    return parseJson(text, url);
  },
};

/** In one piece: a decoder that is fed part by part takes twice the time over a paper of 250 kB. */
function join(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Fetches and parses the JSON at `address`, as `load` does. */
export const loadJson = (address: string, options?: LoadOptions): Promise<unknown> => load(address, JSON_BODY, options);

/**
 * Fetches what is at `address`. Rejects with a `SourceError`, or with the reason of `signal` when that ended it. What may pass
 * (no answer, 429, 5xx …) is asked again twice, later and later.
 */
export async function load<T>(address: string, { types, read }: Body<T>, options: LoadOptions = {}): Promise<T> {
  const url = resolveAddress(address);
  const all = { ...settings, ...options };
  const { signal, timeout, maxBytes, cache = 'default' } = all;
  for (let count = 0; ; count++) {
    signal?.throwIfAborted();
    const abort = new AbortController();
    // Everything that ends a request ends in the same TypeError or AbortError, under different names in different engines:
    // what happened is noted when it happens.
    const attempt: Attempt = { url, count, settings: all };
    const stop = () => abort.abort();
    const late = () => {
      attempt.code = 'timeout';
      stop();
    };
    const blocked = (event: SecurityPolicyViolationEvent) => {
      if (event.disposition === 'enforce' && event.blockedURI && url.startsWith(event.blockedURI)) attempt.code = 'csp';
    };
    // By hand: AbortSignal.timeout and .any are younger than the phones this runs on.
    let silence = setTimeout(late, timeout);
    const whole = setTimeout(late, timeout * 6);
    // `abort` stands for `{ signal: abort.signal }`: the listeners go with the attempt.
    signal?.addEventListener('abort', stop, abort);
    document.addEventListener('securitypolicyviolation', blocked, abort);
    try {
      const response = (attempt.response = await fetch(url, {
        signal: abort.signal,
        credentials: 'same-origin',
        referrerPolicy: 'strict-origin-when-cross-origin',
        cache,
      }));
      // Asked here, answered from elsewhere.
      checkOrigin(response.url);
      if (!response.ok || !types.test(response.headers.get('content-type') ?? '')) throw attempt;
      const stream = response.body?.getReader();
      const parts: Uint8Array[] = [];
      let bytes = 0;
      for (let part: Uint8Array | undefined; stream && (part = (await stream.read()).value);) {
        clearTimeout(silence);
        silence = setTimeout(late, timeout);
        // What comes out of the decompressor counts: 58 KB on the wire can be 60 MB.
        bytes += part.length;
        if (bytes > maxBytes) throw new SourceError('too-big', url, { detail: `${maxBytes}` });
        parts.push(part);
      }
      return read(join(parts, bytes), url);
    } catch (error) {
      if (error instanceof SourceError) throw error;
      signal?.throwIfAborted();
      const { judge } = await import('./failure.js').catch(() => {
        // What tells failures apart cannot be had, most likely for the same reason as the document.
        throw new SourceError(attempt.code ?? (navigator.onLine ? 'network' : 'offline'), url);
      });
      const verdict = await judge(attempt, error, signal);
      if (verdict) throw new SourceError(verdict[0], url, verdict[1]);
    } finally {
      clearTimeout(silence);
      clearTimeout(whole);
      // Whatever is still on its way is of no use.
      stop();
    }
  }
}

/** Parses the text of a document, wherever it came from. */
export function parseJson(text: string, url = ''): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const start = text.trim()[0];
    // UTF-16 without a byte order mark decodes as UTF-8 full of zeros. A server may name its "not found" page after the file.
    const code = text.includes('\0') ? 'encoding' : !start ? 'empty' : start === '<' && url ? 'html' : 'syntax';
    throw new SourceError(code, url, { detail: `${error}` });
  }
}
