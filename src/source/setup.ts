import { LIMITS } from '../schema/limits.js';
import { SourceError } from './errors.js';
import { safeUrl } from './safe-url.js';

/** How documents are fetched. One object for the page; `allowOrigins` is the only part meant for webmasters. */
export const settings = {
  origins: new Set<string>(),
  /** Milliseconds without a byte after which a request is given up; six times as long in all. */
  timeout: 20_000,
  maxBytes: LIMITS.bytes as number,
  /** How often a request that may pass is repeated, and after how many milliseconds the first time. */
  retries: 2,
  backoff: 500,
  /**
   * How long a document nobody shows is kept. Long enough for a portal that rebuilds a panel or a tab (the widgets come back as new elements);
   * short enough that a phone does not hold 13 MB for a page left behind. How fresh it is after that is the HTTP cache's business.
   */
  keep: 30_000,
};

/** Widgets whose last attempt failed. */
export const failed = new Set<() => void>();

/**
 * Lets widgets read documents from other origins than the page's own: `allowOrigins(['https://dulieu.example.vn'])`.
 * Adds to the list. May be called after widgets have started: those that were refused ask again.
 */
export function allowOrigins(list: readonly string[]): void {
  for (const item of list) settings.origins.add(new URL(item).origin);
  for (const again of [...failed]) again();
}

/** The absolute address of a document, resolved as `<img src>` would be, without its fragment. Throws a `SourceError`. */
export function resolveAddress(raw: string): string {
  const url = safeUrl(raw, document.baseURI)?.split('#', 1)[0];
  if (!url) throw new SourceError('address', raw);
  checkOrigin(url);
  return url;
}

export function checkOrigin(url: string): void {
  const detail = new URL(url).origin;
  // Not `location.origin`: inside `srcdoc` frames only `origin` is the page's real one.
  if (detail !== origin && !settings.origins.has(detail)) throw new SourceError('origin', url, { detail });
}
