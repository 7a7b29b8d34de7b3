import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';

/** A viewer as the router sees it. */
export interface LinkHost extends ReactiveControllerHost {
  /** Id of the document shown, or undefined while there is none. */
  readonly documentId: string | undefined;
  /** Goes to a node; false when the document has no such id (yet). */
  reveal(id: string): boolean;
}

const viewers = new Set<DeepLink>();

/** The address somebody has gone to, and who. It holds until the address changes: the others stay out of it, even those that come later. */
let taken: { hash: string; by: DeepLink } | undefined;

function fragment(): string {
  const hash = location.hash.slice(1);
  try {
    return decodeURIComponent(hash);
  } catch {
    // A stray percent sign: the address is used as it stands.
    return hash;
  }
}

/**
 * `#<id>` and `#<document id>/<id>`. The browser never scrolls into a shadow root, so each viewer reads the address itself: on load, on
 * `hashchange` and `popstate`, and again whenever more of the document has been drawn. A bare id goes to the first viewer that has it, and
 * never to one when the page itself has an element of that name.
 */
export class DeepLink implements ReactiveController {
  /** The address that is still to be gone to. */
  #pending: string | undefined;

  /** `missing` is told that an address names this document and no place in it, so far. */
  constructor(
    readonly host: LinkHost,
    readonly missing: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    viewers.add(this);
    window.addEventListener('hashchange', this.#read);
    window.addEventListener('popstate', this.#read);
    // Moved about on the page by its scripts, it must not pull the reader back.
    if (taken?.hash !== fragment()) this.#read();
  }

  hostDisconnected(): void {
    viewers.delete(this);
    window.removeEventListener('hashchange', this.#read);
    window.removeEventListener('popstate', this.#read);
  }

  #read = (): void => {
    const hash = fragment();
    if (taken?.hash !== hash) taken = undefined;
    this.#pending = hash;
    this.retry();
  };

  /** Tries again: more of the document is there now. */
  retry(): void {
    const hash = this.#pending;
    const own = this.host.documentId;
    // The page's own element goes first, and so does whatever the reader has gone to since.
    if (!hash || !own || hash !== fragment() || document.getElementById(hash)) return;
    if (taken && taken.by !== this && viewers.has(taken.by)) return;
    const prefix = `${own}/`;
    const named = hash.startsWith(prefix);
    if (!this.host.reveal(named ? hash.slice(prefix.length) : hash)) {
      if (named) this.missing();
      return;
    }
    this.#pending = undefined;
    taken = { hash, by: this };
  }

  /** Writes the address of a node without a second scroll, and goes there. */
  go(id: string): void {
    const path = [this.host.documentId ?? '', id];
    const hash = path.join('/');
    taken = { hash, by: this };
    if (fragment() !== hash) {
      history.pushState(history.state, '', `${location.pathname}${location.search}#${path.map(encodeURIComponent).join('/')}`);
    }
    this.host.reveal(id);
  }
}
