import type { Problem } from '../schema/problem.js';

/** Everything that can keep a document from being shown, one code a message. The words live in `messages/`. */
export type SourceErrorCode =
  | 'address' // no http(s) address, or one with a user name in it
  | 'origin' // another origin, not listed by `allowOrigins`; `detail` is that origin
  | 'offline' // the device has no network
  | 'network' // no answer, or one that broke off
  | 'cors' // another origin, and most likely it does not let this page read it
  | 'csp' // the page's own Content-Security-Policy forbids the address
  | 'timeout' // nothing came for too long; `detail` is the number of seconds
  | 'not-found' // 404, 410
  | 'denied' // 401, 403, 407
  | 'busy' // 408, 425, 429, 503
  | 'server' // other 5xx
  | 'status' // any other status that is no success
  | 'login' // led to a page instead of the file: the session has most likely ended; `detail` is where to
  | 'html' // a page instead of the file
  | 'type' // another content type; `detail` is that type
  | 'too-big' // more bytes than the cap; `detail` is the cap
  | 'encoding' // not UTF-8
  | 'empty' // no content
  | 'syntax' // not JSON; `detail` is what the browser says, in its own language
  | 'schema' // JSON, but no resolution as a whole; see `problems`; `detail` is the first of them
  | 'not-public'; // the file says it is internal or secret

export interface SourceErrorMore {
  status?: number;
  /** What a webmaster wants to know besides; see the codes. */
  detail?: string;
  problems?: readonly Problem[];
  retryable?: boolean;
}

/** Why a document is not there. `url` is empty where the document came from the page itself. */
export class SourceError extends Error {
  declare readonly status?: number;
  declare readonly detail?: string;
  declare readonly problems?: readonly Problem[];
  /** Whether it may have passed a moment later. It was asked again, in vain, before the error was handed out. */
  declare readonly retryable?: boolean;

  constructor(
    readonly code: SourceErrorCode,
    readonly url: string,
    more?: SourceErrorMore,
  ) {
    super(code);
    Object.assign(this, more);
  }
}
