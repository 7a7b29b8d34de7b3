import { h } from './dom.js';

/** Puts text on the clipboard. Pages without https, as many ward portals are, have only the older way. */
export async function copyText(text: string, root: ShadowRoot): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const before = root.activeElement;
    const field = h('textarea', { class: 'visually-hidden', 'aria-hidden': 'true' });
    field.value = text;
    root.append(field);
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    return done;
  }
}
