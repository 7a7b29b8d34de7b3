/**
 * The site as `npm run build:site` makes it, of the package as it is published, in a folder of the test's own, served below `/built/`: it must
 * work below any folder.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { buildSite } from '../config/site/build.mjs';
import { packedFile } from './packed.mjs';
import { openPage } from './pages.mjs';
import { serveFolder } from './site.mjs';

const folder = mkdtempSync(join(tmpdir(), 'resolution-site-'));
await buildSite(folder, packedFile('dist/cdn'));
serveFolder('built', folder);
after(() => rmSync(folder, { recursive: true, force: true }));

/** Whether every widget of the page has come to rest: defined, and not on its way to a document. Runs in the page. */
export const settled = () => {
  const widgets = [...document.querySelectorAll('body *')].filter(({ localName }) => localName.includes('-'));
  return widgets.every((widget) => {
    const states = ['loading', 'error'].filter((state) => CSS.supports('selector(:state(x))') && widget.matches(`:state(${state})`));
    return widget.shadowRoot && !states.includes('loading') && !widget.shadowRoot.querySelector('.loading');
  });
};

/** The policy a page carries, to be sent as a header, too: it must hold before the page has said it. */
const policyOf = (path) => /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(readFileSync(join(folder, path), 'utf8'))[1];

/** Asks for what waits for the reader, as printing does. Runs in the page. */
const wanted = () => void dispatchEvent(new Event('beforeprint'));

/** A page of the built site under its own policy, with its widgets drawn, or as far as `ready` says. */
export async function openBuilt(path, { ready, ...options } = {}) {
  const tab = await openPage({ path: `/built/${path}`, csp: policyOf(path), ...options });
  if (!ready) await tab.evaluate(wanted);
  await tab.waitFor(ready ?? settled);
  return tab;
}
