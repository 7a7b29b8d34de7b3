/** What a page has registered, for those who ask and register nothing. */

type WidgetClass = CustomElementConstructor & { readonly observedAttributes: readonly string[] };

/** The brand `defineElement` leaves on a class, whichever copy of the library it came with. */
const brand = Symbol.for('resolution-elements.version');

/** The class behind a tag of ours; undefined for a tag nobody registered, and for one that is somebody else's. */
export function widgetClass(tag: string): WidgetClass | undefined {
  const found = customElements.get(tag) as WidgetClass | undefined;
  return found && brand in found ? found : undefined;
}

/** Whether a node is one of our elements or stands inside one, as its fallback. */
export function inWidget(node: Element | null): boolean {
  return !!node && (brand in node.constructor || inWidget(node.parentElement));
}

export const whenRegistered = (tag: string): Promise<unknown> => customElements.whenDefined(tag);
