import type { ReactiveController } from '@lit/reactive-element';
import type * as Qr from '../../base/qr.js';
import { pageStyles, printStyles } from './print.styles.js';
import type { ResolutionViewer } from './resolution-viewer.js';

/** What social networks and counters hang on an address; it would only make the code finer and the line longer. */
const TRACKING = /^(?:utm_.*|fbclid|gclid|zarsrc)$/;

/** The page's address without the place in it. */
function address(): string {
  const url = new URL(location.href);
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href;
}

/** As a person would type it. */
function readable(url: string): string {
  const words = url.replace(/^https?:\/\//, '');
  try {
    return decodeURI(words);
  } catch {
    return words;
  }
}

function styleSheet(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

/**
 * The box the last words of the text stand in. Browsers keep the signature with words that are its neighbours; to those in another box they
 * pay no heed where the page is full.
 */
function innermostEnd(sheet: HTMLElement): Element {
  let box: Element = sheet.querySelector('.prose')!;
  for (;;) {
    const last = box.lastElementChild;
    const inner = last?.matches('.chunk') ? last : last?.querySelector(':scope > .section-body:not(:empty)');
    if (!inner) return box;
    box = inner;
  }
}

/**
 * The printed page: its styles, and the foot with the address in words and as a code. Printing waits for nothing, so the code's own file is
 * fetched beforehand, when the browser has nothing else to do. Where it has not come, the address in words stands alone.
 */
export class PrintedPage implements ReactiveController {
  #foot = document.createElement('div');
  #page = styleSheet(pageStyles);
  #qr?: typeof Qr.qr;

  constructor(readonly viewer: ResolutionViewer) {
    const { root } = viewer.parts;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet(printStyles)];
    this.#foot.className = 'print-foot';
    const fetch = (): void =>
      void import('../../base/qr.js').then(
        ({ qr }) => (this.#qr = qr),
        () => undefined,
      );
    if (typeof requestIdleCallback === 'function') requestIdleCallback(fetch);
    else setTimeout(fetch, 1000);
    viewer.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#draw);
    window.addEventListener('afterprint', this.#restore);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#draw);
    window.removeEventListener('afterprint', this.#restore);
  }

  /**
   * The next print is of this document alone, on the margins such a paper has. Asked for with our button only: what the browser's own command
   * prints is the portal's to say.
   */
  takePage(): void {
    const { viewer } = this;
    // From inside somebody's shadow tree the rest of the page cannot be told apart.
    if (viewer.getRootNode() !== document || document.adoptedStyleSheets.includes(this.#page)) return;
    viewer.dataset.printing = '';
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.#page];
    window.addEventListener('afterprint', this.#givePageBack, { once: true });
  }

  #givePageBack = (): void => {
    delete this.viewer.dataset.printing;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#page);
  };

  /** Only now is the address known: a portal may have changed it since. The foot stays; on the screen it is not shown. */
  #draw = (): void => {
    const { messages, sheet } = this.viewer.parts;
    const url = address();
    const words = document.createElement('p');
    const where = document.createElement('b');
    where.textContent = readable(url);
    words.append(messages.printFoot, document.createElement('br'), where);
    this.#foot.lang = messages.lang;
    this.#foot.replaceChildren(words);
    const code = this.#qr?.(url, messages.printCode);
    if (code) this.#foot.append(code);
    const ending = sheet.querySelector('.ending');
    // In one box with what stands before it, or a page could hold the foot alone.
    (sheet.querySelector('.notes li:last-child') ?? ending ?? sheet).append(this.#foot);
    if (ending) innermostEnd(sheet).append(ending);
  };

  /** The ending stands where it stood. */
  #restore = (): void => {
    const { sheet } = this.viewer.parts;
    const ending = sheet.querySelector('.prose .ending');
    if (ending) sheet.querySelector('.prose')!.after(ending);
  };
}
