/** For the page that holds frames of `embed.html`: each becomes as high as what it shows. Not needed for the frame to work. */
import { GREETING, HEIGHT } from './greeting.js';

/** Higher than any paper: a number a page can still be laid out with. */
const MOST = 500_000;

/** The origin of a frame that shows one of our widgets; undefined for every other frame. */
function originOf({ src }: HTMLIFrameElement): string | undefined {
  try {
    const { origin, pathname, search, hash } = new URL(src, document.baseURI);
    return pathname.endsWith('/embed.html') && /[?#&;]widget=/.test(search + hash) ? origin : undefined;
  } catch {
    return undefined;
  }
}

function greet(frame: HTMLIFrameElement): void {
  const origin = originOf(frame);
  // A frame that is still empty will say so itself when it has loaded; what is of another origin cannot be looked into, and is there.
  if (origin && frame.contentDocument?.URL !== 'about:blank') frame.contentWindow?.postMessage(GREETING, origin);
}

addEventListener('message', ({ source, origin, data }: MessageEvent<{ type?: unknown; height?: unknown } | null>) => {
  const { type, height } = Object(data) as { type?: unknown; height?: unknown };
  if (type !== HEIGHT || typeof height !== 'number' || !(height > 0 && height <= MOST)) return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow !== source || originOf(frame) !== origin) continue;
    const { boxSizing, borderTopWidth, borderBottomWidth } = getComputedStyle(frame);
    const edges = boxSizing === 'border-box' ? parseFloat(borderTopWidth) + parseFloat(borderBottomWidth) : 0;
    frame.style.height = `${height + edges}px`;
  }
});
// Of frames added later, too: `load` does not bubble, but it can be caught on its way down.
document.addEventListener('load', ({ target }) => target instanceof HTMLIFrameElement && greet(target), true);
document.querySelectorAll('iframe').forEach(greet);
