/** Viewers on the page of a test, and what a reader would see of them. */
import '../../src/elements/resolution-viewer/define.js';
import type { ResolutionViewer } from '../../src/elements/resolution-viewer/resolution-viewer.js';
import { sample } from './sample.js';

/** Asks at every frame until the answer is true, and returns it. */
export async function until<T>(ask: () => T | undefined | null | false | '' | 0): Promise<T> {
  const deadline = performance.now() + 4000;
  for (;;) {
    const answer = ask();
    if (answer) return answer;
    if (performance.now() > deadline) throw new Error(`Waited in vain for ${ask}`);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

export const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

interface Options {
  data?: unknown;
  /** Attributes of the tag. */
  attributes?: Record<string, string>;
  /** The page's own markup inside the tag. */
  fallback?: string;
  /** Where it goes; the body by default. */
  into?: Element;
}

const mounted: Element[] = [];

/** Puts a viewer on the page; it goes again after the test. */
export function mount({ data, attributes = {}, fallback = '', into = document.body }: Options = {}): ResolutionViewer {
  const viewer = document.createElement('resolution-viewer');
  for (const [name, value] of Object.entries(attributes)) viewer.setAttribute(name, value);
  viewer.innerHTML = fallback;
  if (data !== undefined) viewer.data = data;
  into.append(viewer);
  mounted.push(viewer);
  return viewer;
}

export const keep = <T extends Element>(element: T): T => {
  mounted.push(element);
  return element;
};

afterEach(() => {
  for (const element of mounted.splice(0)) element.remove();
  if (location.hash) history.replaceState(null, '', location.pathname + location.search);
  window.scrollTo(0, 0);
});

/** Everything drawn, and the tools that follow the text there. */
export async function whole(viewer: ResolutionViewer): Promise<ResolutionViewer> {
  await until(() => $(viewer, '.conclusions') && $(viewer, '.toc'));
  await until(() => $$(viewer, '.notes li').length === (viewer.resolution?.footnotes?.length ?? 0));
  await viewer.updateComplete;
  return viewer;
}

/** A viewer with a document, all of it drawn. */
export const open = (options: Options = {}): Promise<ResolutionViewer> => whole(mount({ data: sample(), ...options }));

export const $ = <T extends HTMLElement = HTMLElement>(viewer: Element, selector: string): T | null =>
  viewer.shadowRoot!.querySelector<T>(selector);
export const $$ = <T extends HTMLElement = HTMLElement>(viewer: Element, selector: string): T[] => [
  ...viewer.shadowRoot!.querySelectorAll<T>(selector),
];
export const byId = (viewer: Element, id: string): HTMLElement => viewer.shadowRoot!.getElementById(id)!;

const BLOCKS = /^(P|DIV|LI|DT|DD|TR|TD|TH|CAPTION|H\d|BLOCKQUOTE)$/;

/** The words of an element as a reader would read them out: white space made one, and blocks apart. */
export function words(element: Element | null | undefined): string {
  const read = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return node.nodeValue!;
    const inner = [...node.childNodes].map(read).join('');
    return BLOCKS.test(node.nodeName) ? ` ${inner} ` : inner;
  };
  return element ? read(element).replace(/\s+/g, ' ').trim() : '';
}

/** Whether a reader could see it: it takes up room and nothing hides it. */
export function seen(element: Element | null): boolean {
  return Boolean(
    element && element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false }) && element.getClientRects().length,
  );
}

export const focused = (viewer: Element): Element | null => viewer.shadowRoot!.activeElement;

export function press(target: EventTarget, key: string, more: KeyboardEventInit = {}): boolean {
  return target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more }));
}

/** Types into a field as the browser reports it. */
export function type(field: HTMLInputElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}
