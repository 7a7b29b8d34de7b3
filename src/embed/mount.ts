import { inWidget } from '../base/registry.js';
import { mountVi } from '../messages/mount.vi.js';
import { safeUrl } from '../source/safe-url.js';
import { makeWidget } from './widget.js';

const OURS = 'a[href*="widget="],div.resolution-widget';

/** How often in one breath links are looked for: a page that puts back each link it misses would be held up for ever. */
const TURNS = 300;
const KEY = Symbol.for('resolution-elements.mount');

/** What has been said already: a portal that draws a panel again draws the same faulty link. */
const said = new Set<string>();

/** What a link asks for: `…/nq40.json#widget=target-table&group=nhom.1`. Undefined for every other link. */
function askedByLink(link: HTMLElement) {
  // As the browser resolves it, `<base>` and all: the widget reads what the link opens.
  const base = safeUrl(link.getAttribute('href'), document.baseURI);
  if (!base) return undefined;
  const { pathname, hash } = new URL(base);
  // An editor that writes `&` out a second time leaves the entity in the address.
  const wishes = new URLSearchParams(hash.replace(/amp;/g, '').slice(1));
  const tag = wishes.get('widget');
  // An editor that rewrites addresses leaves a fragment alone, so `src` may stand there, and the link lead to the PDF.
  const src = wishes.has('src') ? [] : [['src', base.split('#', 1)[0]!] as const];
  if (!tag || (src.length && !/\.json$/i.test(pathname))) return undefined;
  return { tag, base, wishes: [...src, ...wishes] };
}

/** What `<div class="resolution-widget" data-widget="target-table" data-src="…">` asks for: what the tag's attributes would, in `data-`. */
function askedByBox({ attributes }: HTMLElement) {
  const wishes = [...attributes].flatMap(({ name, value }) => (name.startsWith('data-') ? [[name.slice(5), value] as const] : []));
  return { tag: new Map(wishes).get('widget') ?? '', base: document.baseURI, wishes };
}

/** A reader who stands on a link keeps a place: the link while it is to be seen, then what the widget shows. */
function keepFocus(link: HTMLElement, element: HTMLElement): void {
  link.focus({ preventScroll: true });
  const move = (): void => {
    const { activeElement: now, body } = document;
    if (now && now !== link && now !== body) return;
    // Not the element itself: with a negative `tabindex` there, Tab would pass over all that is in it.
    const place = element.shadowRoot!.firstElementChild as HTMLElement;
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
    place.addEventListener('blur', () => place.removeAttribute('tabindex'), { once: true });
  };
  element.addEventListener('resolution-load', move, { once: true });
}

function mount(node: Element): void {
  // Never in a page that is being edited: what is saved there must be the link.
  if (!(node instanceof HTMLElement) || node.isContentEditable || !node.isConnected || inWidget(node)) return;
  const isLink = node.localName === 'a';
  const asked = isLink ? askedByLink(node) : askedByBox(node);
  // A box that holds its widget already.
  if (!asked || inWidget(node.firstElementChild)) return;
  const element = makeWidget(asked.tag, asked.wishes, asked.base, !isLink);
  if (typeof element === 'string') {
    const line = mountVi.kept(node.getAttribute(isLink ? 'href' : 'data-src') ?? node.className, element);
    if (!said.has(line)) console.warn(line);
    said.add(line);
    return;
  }
  const focused = node.matches(':focus');
  if (isLink) node.replaceWith(element);
  element.append(...(isLink ? [node] : node.childNodes));
  if (!isLink) node.append(element);
  if (focused) keepFocus(node, element);
}

/**
 * Turns links to documents into widgets, now and whenever more are added, where an editor strips tags and scripts: the link is what stays of an
 * article, and becomes the fallback inside the element. One watcher for a page, however many copies of the library it loads.
 */
export function mountLinks(): void {
  if (KEY in document) return;
  Object.defineProperty(document, KEY, { value: true });
  const each = (root: ParentNode): void => root.querySelectorAll(OURS).forEach(mount);
  const begin = (): void => {
    each(document);
    let turns = 0;
    new MutationObserver((records) => {
      if (!turns++) setTimeout(() => (turns = 0));
      if (turns > TURNS) return;
      for (const { addedNodes } of records)
        for (const node of addedNodes) {
          if (!(node instanceof Element)) continue;
          if (node.matches(OURS)) mount(node);
          each(node);
        }
    }).observe(document, { childList: true, subtree: true });
  };
  // A box the parser is still at work on would lose the rest of its fallback.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
  else begin();
}
