const parsing = (): boolean => document.readyState === 'loading';

/**
 * The text of the `<script type="application/json">` that is a child of `host`. Read once and again after each change: a host asks at every
 * update, and the text may be megabytes.
 */
export class InlineScript {
  text: string | undefined;
  #host: HTMLElement;
  #read: () => void;
  #observer: MutationObserver;

  constructor(host: HTMLElement, onChange: () => void) {
    this.#host = host;
    this.#read = () => {
      const script = host.querySelector(':scope > script[type="application/json"]');
      // A parser still at work may have written only half of it; it is through once something follows.
      this.text = script && (script.nextSibling || !parsing()) ? script.textContent! : undefined;
      onChange();
    };
    this.#observer = new MutationObserver(this.#read);
  }

  connect(): void {
    this.#observer.observe(this.#host, { childList: true, characterData: true, subtree: true });
    // A module runs when all has been parsed, and needs no second look.
    if (parsing()) document.addEventListener('DOMContentLoaded', this.#read);
    this.#read();
  }

  disconnect(): void {
    this.#observer.disconnect();
    document.removeEventListener('DOMContentLoaded', this.#read);
  }
}
