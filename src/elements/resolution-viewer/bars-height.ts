/** Height of what sticks to the top of a viewer; in a low window that is the search alone. */
export const barsHeight = (root: ShadowRoot): number =>
  root.querySelector<HTMLElement>('.bars')!.offsetHeight || root.getElementById(':find')!.offsetHeight;
