import { embedWords, type Said } from '../messages/embed.js';
import { safeUrl } from '../source/safe-url.js';
import { WIDGETS } from './widgets.js';

/** Attributes that hold an address. */
const ADDRESSES = ['src', 'progress', 'viewer-href'];

/** What the address of a frame asks for. */
export interface Asked {
  tag: string;
  /** With every address written out. */
  attributes: readonly (readonly [name: string, value: string])[];
  /** Origins of pages that may hold the frame and be told its height, besides its own. */
  parents: readonly string[];
}

/**
 * Reads `?widget=…&src=…` or `#widget=…&src=…`, or says why it cannot be shown. Anybody can write such an address on any page, and what it shows
 * bears the ward's own name: so every address in it must be of the frame's own origin, whatever it is.
 */
export function asked(query: URLSearchParams, page: string): Asked | Said {
  const tag = query.get('widget');
  const src = query.get('src');
  if (!tag) return embedWords.missing('widget');
  if (!Object.hasOwn(WIDGETS, tag)) return embedWords.widget(tag, Object.keys(WIDGETS));
  if (!src) return embedWords.missing('src');
  // The other addresses count from the document, as they do in a link.
  const base = safeUrl(src, page);
  const attributes: [string, string][] = [];
  for (const [name, value] of query) {
    if (name === 'widget' || name === 'parent' || value === 'false') continue;
    const known = WIDGETS[tag]!;
    if (!known.includes(name)) return embedWords.attribute(tag, name, known);
    const address = ADDRESSES.includes(name) ? safeUrl(value, name === 'src' ? page : base) : value;
    if (address === undefined) return embedWords.address(name, value);
    const { origin } = ADDRESSES.includes(name) ? new URL(address) : new URL(page);
    if (origin !== new URL(page).origin) return embedWords.origin(name, origin);
    attributes.push([name, address]);
  }
  const parents = query.getAll('parent').flatMap((value) => safeUrl(value) ?? []);
  return { tag, attributes, parents: parents.map((address) => new URL(address).origin) };
}
