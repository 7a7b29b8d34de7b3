import { Task, TaskStatus, initialState } from '@lit/task';
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
 * A task alone would forget the last good document on an error, hold on to the request of a removed element and swallow what callbacks throw.
 */
export class ResolutionController implements ReactiveController {
  /** Why the last attempt failed. Stays during the next, so that a message need not flicker. */
  error: SourceError | undefined;

  #host: SourceHost;
  #callbacks: SourceCallbacks;
  #inline: InlineScript;
  #task: Task<Source, Loaded>;
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
    this.#task = new Task(host, {
      args: () => this.#choose(),
      task: (source) => this.#get(source),
      onComplete: (loaded) => this.#done(loaded),
      onError: (error) => this.#fail(error),
    });
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
    return this.#key !== 'none' && this.#task.status === TaskStatus.PENDING;
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

  /** Up to its first await this runs within the host's update, before the host renders. */
  async #get([kind, value]: Source): Promise<Loaded> {
    const fresh = this.#fresh;
    const before = this.#letGo();
    this.#fresh = false;
    // Only after joining anew: the last to leave ends the request.
    queueMicrotask(() => before?.release());
    const key = kind === 'src' ? `${kind} ${value}` : kind;
    if (key !== this.#key) this.#loaded = this.error = undefined;
    this.#key = key;
    if (kind === 'none') return initialState as never;
    if (kind !== 'src') return { head: openDocument(typeof value === 'string' ? parseJson(value) : value), at: new Date() };
    const lease = (this.#lease = share(resolveAddress(`${value}`), this.#again, fresh, this.error ? undefined : this.#loaded));
    try {
      return await lease.result;
    } catch (error) {
      if (lease !== this.#lease) return initialState as never;
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

  /** After the host is drawn, and outside the task, which would swallow an exception. */
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
