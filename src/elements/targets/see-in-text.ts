import { safeUrl } from '../../source/safe-url.js';

/** A viewer, as far as a widget beside it needs to know it. */
interface Viewer extends HTMLElement {
  src?: string;
  documentId?: string;
  reveal?(id: string): boolean;
}

/** A widget that leads to places of the text. */
export interface TextLinks extends HTMLElement {
  src?: string;
  /** Id of the viewer on the page that shows the text. */
  for?: string;
  /** Address of a page that shows the text in a viewer. */
  viewerHref?: string;
  readonly documentId: string | undefined;
}

const addressOf = (src: string | undefined): string | undefined => (src ? safeUrl(src, document.baseURI)?.split('#', 1)[0] : undefined);

/** The viewer on the page that shows the same text: the one `for` names, else one with the same file or the same document. */
export function viewerOf(widget: TextLinks): Viewer | undefined {
  const root = widget.getRootNode() as Document | ShadowRoot;
  if (widget.for) return root.getElementById(widget.for) ?? undefined;
  const address = addressOf(widget.src);
  const viewers = [...root.querySelectorAll<Viewer>('resolution-viewer')];
  return viewers.find((viewer) =>
    viewer.src ? addressOf(viewer.src) === address : Boolean(widget.documentId && viewer.documentId === widget.documentId),
  );
}

/** Address of a place of the text: on this page where a viewer shows it, else where the page says the text can be read; undefined when nowhere. */
export function textAddress(widget: TextLinks, id: string): string | undefined {
  const hash = `#${[widget.documentId ?? '', id].map(encodeURIComponent).join('/')}`;
  // Written out: a `<base>` of the page would send a bare fragment elsewhere.
  if (viewerOf(widget)) return `${location.pathname}${location.search}${hash}`;
  const page = widget.viewerHref && safeUrl(widget.viewerHref, document.baseURI)?.split('#', 1)[0];
  return page ? page + hash : undefined;
}

/** Goes to a place in the viewer on this page. False when there is none, and the link's own address is to be followed. */
export function seeInText(widget: TextLinks, id: string): boolean {
  const viewer = viewerOf(widget);
  if (!viewer?.reveal?.(id)) return false;
  const address = textAddress(widget, id)!;
  if (!address.endsWith(location.hash) || !location.hash) history.pushState(history.state, '', address);
  return true;
}
