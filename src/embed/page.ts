/** The page inside a frame: `embed.html?widget=target-table&src=/van-ban/nq40.json`. */
import { h } from '../base/dom.js';
import { embedWords, type Said } from '../messages/embed.js';
import { asked, type Asked } from './asked.js';
import { GREETING, HEIGHT } from './greeting.js';

const here = import.meta.url;

function fail([vi, en]: Said): void {
  const [title, titleEn] = embedWords.title;
  document.body.replaceChildren(
    h(
      'main',
      { class: 'message' },
      h('div', { role: 'alert' }, h('h1', null, title), h('p', null, vi), h('p', { lang: 'en' }, `${titleEn}. ${en}`)),
    ),
  );
}

/** In a fragment the wishes would stand where the viewer puts the place that is read: they move to the query, and the page stays. */
function wishes(): URLSearchParams {
  const { pathname } = location;
  // An editor that writes `&` out a second time leaves the entity in the address.
  const [search, hash] = [location.search, location.hash].map((text) => text.replaceAll('&amp;', '&')) as [string, string];
  if (!/[#&]widget=/.test(hash)) return new URLSearchParams(search);
  const query = new URLSearchParams(hash.slice(1));
  history.replaceState(null, '', `${pathname}?${query}`);
  return query;
}

/** Tells the page that holds the frame how high it is, from the first greeting on. */
function tellHeight(parents: readonly string[]): void {
  if (parent === window) return;
  const allowed = new Set([location.origin, ...parents]);
  let to: string | undefined;
  const tell = (): void => {
    if (to) parent.postMessage({ type: HEIGHT, height: Math.ceil(document.body.getBoundingClientRect().height) }, to);
  };
  addEventListener('message', ({ source, origin, data }: MessageEvent) => {
    if (source !== parent || data !== GREETING || !allowed.has(origin)) return;
    to = origin;
    tell();
  });
  new ResizeObserver(tell).observe(document.body);
}

/** A link that leads elsewhere leads the whole page there, and not into the frame. */
function leave(event: Event): void {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (!link || link.download || link.target || !/^https?:$/.test(link.protocol)) return;
  if (link.href.split('#', 1)[0] !== location.href.split('#', 1)[0]) link.target = '_top';
}

async function show({ tag, attributes }: Asked): Promise<void> {
  try {
    await import(/* @vite-ignore */ new URL(`esm/${tag}.js`, here).href);
  } catch {
    fail(embedWords.notLoaded);
    return;
  }
  const element = document.createElement(tag);
  // A frame is a document of its own, and the widget's title its first heading.
  element.setAttribute('heading-level', '1');
  for (const [name, value] of attributes) element.setAttribute(name, value);
  document.documentElement.lang = element.lang || 'vi';
  element.addEventListener('resolution-load', () => {
    document.title = (element as { resolution?: { title?: string } }).resolution?.title ?? document.title;
  });
  document.body.replaceChildren(h('main', null, element));
}

const found = asked(wishes(), document.baseURI.split(/[?#]/, 1)[0]!);
const isAsked = (one: Asked | Said): one is Asked => 'tag' in one;
tellHeight(isAsked(found) ? found.parents : []);
if (isAsked(found)) {
  document.addEventListener('click', leave, true);
  void show(found);
} else fail(found);
