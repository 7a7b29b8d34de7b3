/** Small things an element does for the page it stands in. */

/** Shows what an element is about as custom states, for `:state(…)` in the page's styles. */
export function showState<Name extends string>(internals: ElementInternals, names: readonly Name[], current: string): void {
  for (const name of names) {
    try {
      if (current === name) internals.states.add(name);
      else internals.states.delete(name);
    } catch {
      // Older browsers have no custom states, or know only names that begin with two hyphens; styling is all that is lost.
    }
  }
}

/** Whether the page itself has something to show meanwhile; a slot would take even a line end for that. */
export const hasFallback = (host: Element): boolean =>
  [...host.childNodes].some((node) =>
    node instanceof Element ? !node.slot && node.localName !== 'script' : node instanceof Text && node.data.trim(),
  );

/**
 * To be heard at the shadow root: Enter in a field of ours must not post a form that the portal has round the whole page, and what is typed there
 * is no news for it. What the page has put into our slots stays its own.
 */
export function keepIn(event: Event): void {
  const { key, target, currentTarget } = event as KeyboardEvent;
  if ((key && key !== 'Enter') || !(currentTarget as Node).contains(target as Node)) return;
  event.stopPropagation();
  if (key && target instanceof HTMLInputElement) event.preventDefault();
}
