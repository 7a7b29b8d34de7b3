import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import type { ResolutionHead } from '../schema/head.js';
import { SourceError } from './errors.js';
import { InlineScript } from './inline.js';
import { parseJson } from './load.js';
import { openDocument } from './open.js';
import { failed, resolveAddress } from './setup.js';
import { share, type Lease, type Loaded } from './share.js';

/** An element that can be told where its document is. */
export interface SourceHost extends ReactiveControllerHost, HTMLElement {
  /** Address of the document. */
  src?: string | null | undefined;
  /** The document itself, parsed or as JSON text. Goes before `src`. A property only, no attribute. */
  data?: unknown;
}

export interface SourceCallbacks {
  /** A document has come and the host has been drawn with it. */
  onLoad?(head: ResolutionHead): void;
  onError?(error: SourceError): void;
}

/**
 * `idle`: no source is named. `loading`: there is nothing to show yet. `ready`: `head` is current. `error`: there is nothing to show, see
 * `error`. `stale`: refreshing failed, see `error`; `head` is the last good copy, of `loadedAt`.
 */
export type SourceStatus = 'idle' | 'loading' | 'ready' | 'error' | 'stale';

/** What to read, and a number that goes up when the same is to be read again. */
type Source = readonly [kind: 'none' | 'data' | 'src' | 'inline', value: unknown, turn: number];

let warned = false;

/**
 * Gets the document of a host: from its `data` property, else from `src`, else from a `<script type="application/json">` inside it.
 * Not a `Task`: that forgets the last good document on an error, holds on to the request of a removed element, swallows what callbacks throw, and
 * would be a twentieth of what a page loads before the first word.
 */
export class ResolutionController implements ReactiveController {
  /** Why the last attempt failed. Stays during the next, so that a message need not flicker. */
  error: SourceError | undefined;

  #host: SourceHost;
  #callbacks: SourceCallbacks;
  #inline: InlineScript;
  /** The attempt under way; whatever an earlier one comes to is no longer wanted. */
  #attempt: object | undefined;
  #source: Source | undefined;
  #turn = 0;
  /** The last good document of this source; another source, and it is gone. */
  #loaded: Loaded | undefined;
  #key = '';
  #lease: Lease | undefined;
  #fresh = false;
  #left = false;
  #leaving: ReturnType<typeof setTimeout> | undefined;

  constructor(host: SourceHost, callbacks: SourceCallbacks = {}) {
    this.#host = host;
    this.#callbacks = callbacks;
    this.#inline = new InlineScript(host, () => host.requestUpdate());
    host.addController(this);
  }

  /** The document to show. */
  get head(): ResolutionHead | undefined {
    return this.#loaded?.head;
  }

  /** When `head` came. */
  get loadedAt(): Date | undefined {
    return this.#loaded?.at;
  }

  get status(): SourceStatus {
    if (this.#loaded) return this.error ? 'stale' : 'ready';
    return this.refreshing ? 'loading' : this.error ? 'error' : 'idle';
  }

  /** Whether a document is on its way, be it the first or a newer copy. */
  get refreshing(): boolean {
    return this.#key !== 'none' && this.#attempt !== undefined;
  }

  /** Asks the server again; every widget on the page that shows the same address gets the answer. */
  retry = (): void => {
    this.#fresh = true;
    this.#again();
  };

  hostConnected(): void {
    clearTimeout(this.#leaving);
    this.#inline.connect();
    // Was out for a while: takes part again. What is still at hand is not fetched anew.
    if (this.#left && this.#source?.[0] === 'src') this.#again();
    this.#left = false;
  }

  hostUpdate(): void {
    const before = this.#source;
    const source = this.#choose();
    if (source.some((part, i) => part !== before?.[i])) void this.#run(source);
  }

  hostDisconnected(): void {
    this.#inline.disconnect();
    // Portals move elements about, which takes them out and puts them back at once.
    this.#leaving = setTimeout(() => {
      this.#left = true;
      this.#letGo()?.release();
    });
  }

  #again = (): void => {
    this.#turn++;
    this.#host.requestUpdate();
  };

  #choose(): Source {
    const host = this.#host;
    // An element that was taken out may still update; it asks for nothing until it is back.
    if (!host.isConnected && this.#source) return this.#source;
    const { data, src } = host;
    const { text } = this.#inline;
    if (data == null && !warned && host.hasAttribute('data')) {
      warned = true;
      // Frameworks that render before the element is defined write `[object Object]` there.
      console.warn(`<${host.localName}>: "data" was set before the element was defined, and lost. Import its definition first.`);
    }
    const kind = data != null ? 'data' : src ? 'src' : text != null ? 'inline' : 'none';
    return (this.#source = [kind, data ?? (src || text), this.#turn]);
  }

  async #run(source: Source): Promise<void> {
    const attempt = (this.#attempt = {});
    let end: () => void;
    try {
      const loaded = await this.#get(source);
      end = () => loaded && this.#done(loaded);
    } catch (error) {
      end = () => this.#fail(error);
    }
    if (this.#attempt !== attempt) return;
    this.#attempt = undefined;
    end();
    this.#host.requestUpdate();
  }

  /** Up to its first await this runs within the host's update, before the host renders. Nothing where there is nothing to get any more. */
  async #get([kind, value]: Source): Promise<Loaded | undefined> {
    const fresh = this.#fresh;
    const before = this.#letGo();
    this.#fresh = false;
    // Only after joining anew: the last to leave ends the request.
    queueMicrotask(() => before?.release());
    const key = kind === 'src' ? `${kind} ${value}` : kind;
    if (key !== this.#key) this.#loaded = this.error = undefined;
    this.#key = key;
    if (kind === 'none') return undefined;
    if (kind !== 'src') return { head: openDocument(typeof value === 'string' ? parseJson(value) : value), at: new Date() };
    const lease = (this.#lease = share(resolveAddress(`${value}`), this.#again, fresh, this.error ? undefined : this.#loaded));
    try {
      return await lease.result;
    } catch (error) {
      if (lease !== this.#lease) return undefined;
      throw error;
    }
  }

  #done(loaded: Loaded): void {
    const known = loaded === this.#loaded;
    this.#loaded = loaded;
    this.error = undefined;
    if (!known) this.#tell(() => this.#callbacks.onLoad?.(loaded.head));
  }

  #fail(cause: unknown): void {
    const error = (this.error = cause instanceof SourceError ? cause : new SourceError('schema', '', { detail: `${cause}` }));
    // Withdrawn by its owner: the copy at hand goes too.
    if (error.code === 'not-public') this.#loaded = undefined;
    // What may have changed without us: the network, or the list of allowed origins.
    addEventListener('online', this.retry);
    failed.add(this.retry);
    this.#tell(() => this.#callbacks.onError?.(error));
  }

  /** After the host is drawn; what a callback throws is the page's to see. */
  #tell(callback: () => void): void {
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(callback);
  }

  #letGo(): Lease | undefined {
    const lease = this.#lease;
    this.#lease = undefined;
    removeEventListener('online', this.retry);
    failed.delete(this.retry);
    return lease;
  }
}
