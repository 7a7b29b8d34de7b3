import { isNear, slips } from '../../language/near.js';
import { hasFallback } from '../../base/host.js';
import { safeUrl } from '../../source/safe-url.js';
import { finding, type Finding } from './finding.js';
import { htmlLine } from './lines.js';
import { shortAddress } from './probe.js';

/** Every tag of the family that shows a document. */
export const TAGS = [
  'project-list',
  'resolution-viewer',
  'target-card',
  'target-chart',
  'target-summary',
  'target-table',
  'task-timeline',
] as const;

/** The least a widget needs to be read on, in px. */
const LEAST = 280;

/** Attributes that any element may have. */
const GLOBAL = new Set(
  'accesskey class contenteditable dir draggable exportparts hidden id inert is itemid itemprop itemref itemscope itemtype lang nonce part popover role slot spellcheck style tabindex title translate'.split(
    ' ',
  ),
);

export interface Widget extends HTMLElement {
  src?: string;
  data?: unknown;
  progress?: string;
  resolution?: unknown;
}

export const widgetsOf = (page: Document): Widget[] => [...page.querySelectorAll<Widget>(TAGS.join())];

const running = (element: Element): boolean => element.matches(':defined');

/** A tag whose script did not come, with the line that loads it from where the others come from. */
function asleep(widgets: readonly Widget[], folder: string): Finding[] {
  const tags = new Set(widgets.filter((widget) => !running(widget)).map(({ localName }) => localName));
  return [...tags].map((tag) =>
    finding('broken', 'not-upgraded', [tag], [htmlLine(`<script type="module" src="${folder}${tag}.js"></script>`)]),
  );
}

/** Tags the library does not have but nearly has. */
function misspelt(page: Document): Finding[] {
  const names = new Set([...page.querySelectorAll(':not(:defined)')].map(({ localName }) => localName));
  const known = [...TAGS, 'resolution-check'] as string[];
  return [...names].flatMap((name) => {
    const meant = meantBy(name, known);
    return meant ? [finding('broken', 'tag-typo', [name, meant], [htmlLine(`<${meant} …></${meant}>`)])] : [];
  });
}

/** Whether a word of so few letters as `src` is another one misspelt. */
const nearly = (name: string, known: string): boolean => isNear(name, known) || (known.length > 2 && slips(name, known) === 1);

function attributesOf(widget: Widget): Finding[] {
  const tag = widget.localName;
  const { observedAttributes: known } = widget.constructor as unknown as { observedAttributes: readonly string[] };
  return [...widget.attributes].flatMap(({ name, value }) => {
    if (known.includes(name) || GLOBAL.has(name) || /^(?:data-|aria-|on|xml|_|:|@)/.test(name)) return [];
    if (name === 'data') return [finding('broken', 'data-attribute', [tag, value.slice(0, 40)], [htmlLine('src="/van-ban/….json"')])];
    const meant = known.find((one) => nearly(name, one));
    // Without its file a widget has nothing to show.
    const level = meant === 'src' && !widget.src ? 'broken' : 'improve';
    return meant ? [finding(level, 'attribute', [tag, name], [htmlLine(value ? `${meant}="${value}"` : meant)])] : [];
  });
}

/** The tag of the library that a name nearly is. */
function meantBy(name: string, known: readonly string[]): string | undefined {
  const near = known.includes(name) ? [] : known.filter((tag) => isNear(name, tag));
  return near.sort((a, b) => slips(name, a) - slips(name, b))[0];
}

/** Links and boxes that were to become widgets: names in them that are nearly ours. What else stands in a box is a theme's. */
function asking(page: Document): Finding[] {
  const tagOf = (link: HTMLAnchorElement): string => new URLSearchParams(link.hash.slice(1)).get('widget') ?? '';
  const links = [...page.querySelectorAll<HTMLAnchorElement>('a[href*="widget="]')].flatMap((link) => {
    const meant = meantBy(tagOf(link), TAGS);
    return meant ? [finding('broken', 'tag-typo', [tagOf(link), meant], [htmlLine(`#widget=${meant}`)])] : [];
  });
  const boxes = [...page.querySelectorAll<HTMLElement>('div.resolution-widget')].flatMap((box) => {
    const { widget: tag = '' } = box.dataset;
    const meant = meantBy(tag, TAGS);
    if (meant) return [finding('broken', 'tag-typo', [tag, meant], [htmlLine(`data-widget="${meant}"`)])];
    const widget = box.querySelector(`:scope > :is(${TAGS.join()})`);
    const { observedAttributes: known = [] } = (widget?.constructor ?? {}) as { observedAttributes?: readonly string[] };
    return [...box.attributes].flatMap(({ name, value }) => {
      const own = name.startsWith('data-') && name !== 'data-widget' ? name.slice(5) : '';
      const slip = own && !known.includes(own) ? known.find((one) => nearly(own, one)) : undefined;
      return slip ? [finding('improve', 'attribute', [tag, name], [htmlLine(`data-${slip}="${value}"`)])] : [];
    });
  });
  return [...links, ...boxes];
}

/** Addresses that the page's `<base>` turns into others. */
function redirected(widget: Widget, page: Document): Finding[] {
  if (!page.querySelector('base[href]')) return [];
  return ['src', 'progress', 'viewer-href'].flatMap((name) => {
    const raw = widget.getAttribute(name);
    const meant = safeUrl(raw, location.href);
    const taken = safeUrl(raw, page.baseURI);
    if (!raw || !meant || !taken || meant === taken) return [];
    const level = name === 'src' && !widget.resolution ? 'broken' : 'improve';
    // What begins with a slash follows a base of another origin, too.
    const whole = new URL(page.baseURI).origin === location.origin ? shortAddress(meant) : meant;
    return [finding(level, 'base', [name, raw, shortAddress(taken)], [htmlLine(`${name}="${whole}"`)])];
  });
}

function narrow(widget: Widget): Finding[] {
  const { width } = widget.getBoundingClientRect();
  if (!widget.getClientRects().length || width >= LEAST) return [];
  const tag = widget.localName;
  const css = { kind: 'css', text: `${tag} { min-inline-size: ${LEAST}px; }` } as const;
  return [finding('improve', 'narrow', [tag, `${Math.round(width)}`], [css])];
}

function sourceless(widget: Widget): Finding[] {
  const tag = widget.localName;
  if (widget.src || widget.data != null || widget.querySelector(':scope > script[type="application/json"]')) return [];
  // What was meant to be the source is spoken of by itself.
  if ([...widget.attributes].some(({ name }) => name === 'data' || (name !== 'src' && nearly(name, 'src')))) return [];
  return [finding('broken', 'no-source', [tag], [htmlLine(`<${tag} src="/van-ban/….json"></${tag}>`)])];
}

const bare = (widget: Widget): Finding[] =>
  hasFallback(widget)
    ? []
    : [finding('improve', 'no-fallback', [widget.localName], [htmlLine('<a href="/van-ban/….pdf">Nghị quyết số … (PDF)</a>')])];

/** What the tags of a page say of themselves. `folder` is where scripts come from. */
export function checkWidgets(page: Document, folder: string): Finding[] {
  const widgets = widgetsOf(page);
  const awake = widgets.filter(running);
  const faults = [
    ...asleep(widgets, folder),
    ...misspelt(page),
    ...asking(page),
    ...awake.flatMap((widget) => [...sourceless(widget), ...attributesOf(widget), ...redirected(widget, page)]),
    ...awake.flatMap((widget) => [...narrow(widget), ...bare(widget)]),
  ];
  const found = (...codes: string[]): boolean => faults.some(({ code }) => codes.includes(code));
  const tags = [...new Set(awake.map(({ localName }) => `<${localName}>`))].join(', ');
  if (awake.length && !found('not-upgraded', 'tag-typo')) faults.push(finding('fine', 'tags-fine', [tags]));
  if (awake.length && !found('narrow')) faults.push(finding('fine', 'width-fine'));
  if (!found('base')) faults.push(finding('fine', 'base-fine'));
  return faults;
}
