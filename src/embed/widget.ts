import { widgetClass } from '../base/registry.js';
import { mountVi } from '../messages/mount.vi.js';
import { safeUrl } from '../source/safe-url.js';

/** Attributes that hold an address. */
const ADDRESS = /^(src|progress|viewer-href)$/;

/**
 * The element somebody asks for by name, with the attributes that tag documents and no others; or, as text, why there is none. Whoever asks could
 * only write a link, so nothing is taken on trust: an unknown name may be a slip that changes what is shown, and an address may be a script. Where
 * the place for names is `shared` with themes and plugins (`data-aos`), those that are none of ours are theirs.
 */
export function makeWidget(
  tag: string,
  wishes: Iterable<readonly [name: string, value: string]>,
  base: string,
  shared?: boolean,
): HTMLElement | string {
  const known = widgetClass(tag)?.observedAttributes;
  if (!known) return mountVi.noWidget(tag);
  const element = document.createElement(tag);
  for (const [name, value] of wishes) {
    if (name === 'widget') continue;
    if (!known.includes(name)) {
      if (shared) continue;
      return mountVi.noAttribute(tag, name, known);
    }
    const safe = ADDRESS.test(name) ? safeUrl(value, base) : value;
    if (safe === undefined) return mountVi.badAddress(name, value);
    // Who writes qr=false does not want one.
    if (safe !== 'false') element.setAttribute(name, safe);
  }
  return element;
}
