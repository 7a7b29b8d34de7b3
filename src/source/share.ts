import type { ResolutionHead } from '../schema/head.js';
import { loadJson, type LoadOptions } from './load.js';
import { openDocument } from './open.js';
import { settings } from './setup.js';

/** A document and when it came. */
export interface Loaded {
  head: ResolutionHead;
  at: Date;
}

/** One widget's part in something shared: a document unless said. */
export interface Lease<T = Loaded> {
  result: Promise<T>;
  /** Gives the part back. The last one to do so ends a request still under way. */
  release(): void;
}

/** Gets what is at an address. */
export type Getter<T> = (url: string, options: LoadOptions) => Promise<T>;

const getDocument: Getter<Loaded> = async (url, options) => ({ head: openDocument(await loadJson(url, options), url), at: new Date() });

interface Entry<T> {
  members: Set<{ onReplaced: () => void }>;
  /** Gone after a failure, so that whoever asks next asks the server. */
  result?: Promise<T> | undefined;
  /** There while a request is under way. */
  abort?: AbortController | undefined;
  timer?: ReturnType<typeof setTimeout>;
}

/** By what gets it and by address: one file may be asked for as a document and, by mistake, as something else. */
const shelves = new Map<unknown, Map<string, Entry<unknown>>>();

/**
 * Joins the widgets that show `url` (absolute): one request and one document for all of them. `get` is one function for all who want the same.
 * `onReplaced` is called when another of them has asked the server anew; join again then.
 * `fresh` asks the server anew unless it is being asked; `kept` is what a returning widget still has, and spares the request.
 */
export function share<T = Loaded>(
  url: string,
  onReplaced: () => void,
  fresh?: boolean,
  kept?: T,
  get: Getter<T> = getDocument as unknown as Getter<T>,
): Lease<T> {
  let entries = shelves.get(get) as Map<string, Entry<T>> | undefined;
  if (!entries) shelves.set(get, (entries = new Map()));
  let entry = entries.get(url);
  if (!entry) entries.set(url, (entry = { members: new Set() }));
  const { members } = entry;
  // One for each part and not for each widget: a widget joins anew before it gives back its old part.
  const member = { onReplaced };
  clearTimeout(entry.timer);
  if (fresh ? !entry.abort : !entry.result) {
    if (kept && !fresh) entry.result = Promise.resolve(kept);
    else start(entry, get, url, fresh);
    // Only who asks on purpose tells the others: were they told by those who join, two failing widgets would ask for ever.
    if (fresh) for (const other of [...members]) if (other.onReplaced !== onReplaced) other.onReplaced();
  }
  members.add(member);
  return {
    result: entry.result!,
    release() {
      if (!members.delete(member) || members.size) return;
      const drop = () => entries.get(url) === entry && entries.delete(url);
      if (entry.abort) {
        drop();
        entry.abort.abort();
      } else entry.timer = setTimeout(drop, settings.keep);
    },
  };
}

function start<T>(entry: Entry<T>, get: Getter<T>, url: string, fresh?: boolean): void {
  const { signal } = (entry.abort = new AbortController());
  entry.result = get(url, { signal, cache: fresh ? 'no-cache' : 'default' }).then((loaded) => {
    entry.abort = undefined;
    return loaded;
  });
  entry.result.catch(() => {
    entry.abort = entry.result = undefined;
  });
}
