import { finding, type Finding } from './finding.js';
import { addressLine, htmlLine, policyLine, sourceOf } from './lines.js';
import { shortAddress } from './probe.js';
import type { Refusal } from './refusals.js';

/** What a widget in a frame needs: its scripts and its file, links that lead out, and downloads. */
const ALLOWED = 'allow-scripts allow-same-origin allow-popups allow-top-navigation-by-user-activation allow-downloads';

/** Frames that show one of our widgets, with their whole address. */
const framesOf = (page: Document): { frame: HTMLIFrameElement; url: string }[] =>
  [...page.querySelectorAll('iframe')].flatMap((frame) => {
    const url = frame.src.split('#', 1)[0]!;
    return /\/embed\.html(?:$|\?)/.test(url) && /[?#&]widget=/.test(frame.src) ? [{ frame, url }] : [];
  });

/** Whether the page can see a document in the frame; of another origin, nobody can tell. */
const isShown = ({ contentDocument }: HTMLIFrameElement): boolean => contentDocument !== null && contentDocument.URL !== 'about:blank';

/** Why a server lets no page hold what it sends: the header that says so; undefined where it lets this page. */
function shutBy({ headers }: Response): string | undefined {
  const option = headers.get('x-frame-options') ?? '';
  if (option && !/^sameorigin$/i.test(option.trim())) return `X-Frame-Options: ${option}`;
  const ancestors = /frame-ancestors[^;]*/i.exec(headers.get('content-security-policy') ?? '')?.[0].trim();
  return ancestors && !/'self'|\*/.test(ancestors) ? `Content-Security-Policy: ${ancestors}` : undefined;
}

async function ofFrame(frame: HTMLIFrameElement, url: string, refused: readonly Refusal[]): Promise<Finding> {
  const name = shortAddress(url.split('?', 1)[0]!);
  const { sandbox } = frame;
  if (frame.hasAttribute('sandbox') && !(sandbox.contains('allow-scripts') && sandbox.contains('allow-same-origin'))) {
    return finding('broken', 'frame-sandbox', [name], [htmlLine(`sandbox="${ALLOWED}"`)]);
  }
  const refusal = refused.find(({ directive, blocked }) => directive === 'frame-src' && blocked && url.startsWith(blocked));
  const policy = (text?: string): Finding => finding('broken', 'frame-blocked', [name], [policyLine(text, 'frame-src', sourceOf(url))]);
  if (refusal) return policy(refusal.policy);
  // What is of another origin cannot be asked.
  if (new URL(url).origin !== location.origin || isShown(frame)) return finding('fine', 'frame-fine', [name]);
  const answer = await fetch(url, { cache: 'no-cache' }).catch(() => undefined);
  if (answer && !answer.ok) return finding('broken', 'frame-missing', [name, `${answer.status}`], [addressLine(url)]);
  const shut = answer && shutBy(answer);
  if (shut) return finding('broken', 'frame-shut', [name, shut], [{ kind: 'frame', text: 'X-Frame-Options: SAMEORIGIN' }]);
  // Not shown, and the server is not the reason; one that waits to be scrolled to has not been asked for yet.
  return frame.loading === 'lazy' ? finding('fine', 'frame-fine', [name]) : policy();
}

/** The frames of a page that hold widgets: whether the page, its policy and the server let them show. */
export const checkFrames = (page: Document, refused: readonly Refusal[]): Promise<Finding[]> =>
  Promise.all(framesOf(page).map(({ frame, url }) => ofFrame(frame, url, refused)));
