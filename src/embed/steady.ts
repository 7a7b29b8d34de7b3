import { whenRegistered } from '../base/registry.js';

/**
 * Keeps a page still while a widget takes the place of words that were written out inside it (`resolution-elements prerender`). The widget is laid
 * out unseen over them until it has come to rest; then they change places at once, in the room the words had. Loaded before the tags are
 * registered, for an element that is registered shows its words in its own type.
 */

/** Milliseconds without a change after which a widget has come to rest. */
const QUIET = 500;

/** How long is waited for what is on its way. */
const PATIENCE = 10_000;

/** Whether something is on its way that will move what is drawn: the results, or the filters of a long list. */
function expects(host: Element): boolean {
  const results = document.createElement('a');
  // As a link, for that never throws.
  results.href = host.getAttribute('progress') ?? '';
  const there = !host.hasAttribute('progress') || performance.getEntriesByName(results.href).length;
  return !there || !!host.shadowRoot!.querySelector('.filter-bar:empty');
}

/** The nearest neighbour in the flow of the page. */
function neighbour(node: Element, way: 'previousElementSibling' | 'nextElementSibling'): Element | null {
  const next = node[way];
  return !next || next.getClientRects().length ? next : neighbour(next, way);
}

/** How far apart are what stands over an element and what stands below it: margins leak out of words, and out of no widget. */
function extent(node: Element, first = node): number {
  const around = node.parentElement!.getBoundingClientRect();
  const [over, below] = [neighbour(first, 'previousElementSibling'), neighbour(node, 'nextElementSibling')];
  return (below?.getBoundingClientRect().top ?? around.bottom) - (over?.getBoundingClientRect().bottom ?? around.top);
}

/** The last heading the reader has scrolled past, and where it stands in the widget. */
function placeIn(words: Element, host: Element): readonly [Element, Element] | undefined {
  const passed = [...words.querySelectorAll('a[name]')].filter((mark) => mark.getBoundingClientRect().top < 0).at(-1);
  const same = passed && host.shadowRoot!.getElementById(passed.getAttribute('name')!.split('/').slice(1).join('/'));
  return same ? [passed, same] : undefined;
}

/** Moves what stands in one element into another; what had the focus keeps it. */
function pour(from: Element, into: Element): void {
  const { activeElement } = document;
  const focused = from.contains(activeElement);
  into.append(...from.childNodes);
  if (focused) (activeElement as HTMLElement).focus({ preventScroll: true });
}

function stage(host: HTMLElement): void {
  // Another copy of the library has been here.
  if (!host.isConnected || host.dataset.prerendered) return;
  host.dataset.prerendered = 'over';
  const words = document.createElement('div');
  const own = host.style.cssText;
  host.after(words);
  pour(host, words);
  host.style.cssText += `;position:absolute;opacity:0;inline-size:${words.clientWidth}px`;
  host.inert = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let height = 0;
  const patience = performance.now() + PATIENCE;

  const swap = (): void => {
    // What has just come is not painted yet.
    if (host.offsetHeight !== height || (performance.now() < patience && expects(host))) return wait();
    // Who stands on a link in the words goes on from there first.
    if (words.contains(document.activeElement)) {
      words.addEventListener('focusout', wait, { once: true });
      return;
    }
    end();
  };
  const end = (): void => {
    sizes.disconnect();
    changes.disconnect();
    clearTimeout(timer);
    // A later failure changes nothing here.
    if (!words.isConnected) return;
    const room = extent(words, host);
    const [passed, same] = placeIn(words, host) ?? [];
    const at = passed?.getBoundingClientRect().top;
    host.style.cssText = own;
    host.inert = false;
    pour(words, host);
    words.remove();
    const lack = room - extent(host);
    // Where the end is out of sight nobody sees it move, and a long paper must not end in a blank.
    if (lack > 0 && host.getBoundingClientRect().bottom < innerHeight) host.style.minBlockSize = `${host.offsetHeight + lack}px`;
    if (same && at !== undefined) scrollBy(0, same.getBoundingClientRect().top - at);
    // A reader who filters a table to three rows does not want the room of all of them; in another width it is another room.
    const release = (): void => void (host.style.cssText = own);
    for (const act of ['pointerdown', 'keydown']) host.addEventListener(act, release, { once: true });
    addEventListener('resize', release, { once: true });
  };
  const wait = (): void => {
    height = host.offsetHeight;
    clearTimeout(timer);
    timer = setTimeout(swap, QUIET);
  };
  const sizes = new ResizeObserver(wait);
  const changes = new MutationObserver(wait);
  const begin = (): void => {
    sizes.observe(host);
    // What fills its cells slice by slice may be busy for longer than it is still.
    changes.observe(host.shadowRoot!, { childList: true, subtree: true });
  };
  host.addEventListener('resolution-load', begin, { once: true });
  host.addEventListener('resolution-error', end, { once: true });
}

function begin(): void {
  // Who comes for one place of a text is taken there by the viewer, which cannot do so while nobody may reach into it.
  if (location.hash) return;
  for (const host of document.querySelectorAll<HTMLElement>('[data-prerendered]'))
    void whenRegistered(host.localName).then(() => stage(host));
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
else begin();
