/** The page that makes a file from a Word file, built as it is published and served with its own policy as a header, so that the worker keeps it, too. */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, sep } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { paper } from './maker-paper.mjs';
import { engine, openPage, theSite } from './pages.mjs';

const demo = fileURLToPath(new URL('../../demo', import.meta.url));
const PAGE = 'tao-tep.html';
const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' };

/** The policy as the page itself states it. */
export const POLICY = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(readFileSync(join(demo, PAGE), 'utf8'))[1];

let built;

/** Builds the page once and puts its files into the site. */
function publish() {
  return (built ??= (async () => {
    const folder = mkdtempSync(join(tmpdir(), 'resolution-maker-'));
    after(() => rmSync(folder, { recursive: true, force: true }));
    await build({
      configFile: false,
      root: demo,
      publicDir: false,
      logLevel: 'error',
      define: { __VERSION__: '"test"' },
      worker: { format: 'es' },
      build: { outDir: folder, emptyOutDir: true, rolldownOptions: { input: join(demo, PAGE), onLog: () => undefined } },
    });
    const { answers } = await theSite();
    for (const name of readdirSync(folder, { recursive: true }).map(String)) {
      const type = TYPES[extname(name)];
      if (!type) continue;
      const headers = { 'content-type': type, 'content-security-policy': POLICY };
      answers.set(`/${name.split(sep).join('/')}`, { body: readFileSync(join(folder, name)), headers });
    }
    return answers.get(`/${PAGE}`).body.toString();
  })());
}

/** Opens it in a tab, with what a clerk does as verbs. */
export async function openMaker({ query = '', viewport = { width: 1280, height: 900 }, csp = POLICY } = {}) {
  const html = await publish();
  const tab = await openPage({ html, path: `/${PAGE}`, csp, viewport });
  // Whatever an earlier test left behind.
  await tab.evaluate(() => localStorage.clear());
  await tab.raw.goto(`${tab.origin}/${PAGE}${query}`, { waitUntil: 'load' });
  await tab.waitFor(() => document.querySelector('#maker .step') !== null);
  return { ...tab, ...verbs(tab) };
}

/** The page with a paper on the screen. */
export async function openPaper(bytes) {
  const tab = await openMaker();
  await tab.drop(bytes ?? (await paper()), 'nghi-quyet-05.docx');
  await tab.sees('.step.review');
  await tab.waitFor(() => document.querySelector('resolution-viewer')?.shadowRoot?.textContent.includes('Nơi nhận'));
  return tab;
}

/** Ends it after asking what it noted; a fault is a fault in every test. */
export async function closeMaker(tab) {
  const { errors, ...rest } = await tab.notes();
  // Firefox calls it a failure when a module that is there already is to be fetched ahead, as the bundler has it.
  const ahead = await tab.evaluate(() => [...document.querySelectorAll('link[rel=modulepreload]')].map(({ href }) => href));
  const told = errors.filter((error) => engine !== 'firefox' || !ahead.includes(error.replace('not loaded: ', '')));
  assert.deepEqual({ ...rest, errors: told }, { violations: [], console: [], errors: [] });
  await tab.evaluate(() => localStorage.clear());
  await tab.close();
}

const verbs = (tab) => ({
  /** Drops a file on the place for it. */
  drop: (bytes, name) =>
    tab.evaluate(
      (base64, name) => {
        const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([bytes], name));
        document.querySelector('.drop, .file-bar').dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      },
      Buffer.from(bytes).toString('base64'),
      name,
    ),
  /** Presses the first button seen with these words on it. */
  press: (words, within = 'body') =>
    tab.waitFor(
      (words, within) => {
        const seen = (button) => button.getClientRects().length > 0;
        const found = [...document.querySelectorAll(`${within} :is(button, summary)`)].find(
          (one) => seen(one) && one.textContent.trim().includes(words),
        );
        found?.click();
        return found !== undefined;
      },
      words,
      within,
    ),
  sees: (selector) => tab.waitFor((selector) => document.querySelector(selector)?.getClientRects().length > 0, selector),
  text: (selector) => tab.evaluate((selector) => document.querySelector(selector)?.textContent ?? '', selector),
  /** Presses a button and gives what is downloaded. */
  async download(words) {
    await tab.evaluate(() => {
      window.__files = [];
      const original = URL.createObjectURL;
      URL.createObjectURL = (blob) => {
        URL.createObjectURL = original;
        const file = { name: '', text: '' };
        window.__files.push(file);
        blob.arrayBuffer().then((bytes) => (file.text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)));
        document.addEventListener('click', note, true);
        return original.call(URL, blob);
      };
      const click = HTMLAnchorElement.prototype.click;
      const note = () => undefined;
      HTMLAnchorElement.prototype.click = function () {
        HTMLAnchorElement.prototype.click = click;
        window.__files.at(-1).name = this.download;
      };
    });
    await this.press(words);
    return tab.waitFor(() => (window.__files?.[0]?.text && window.__files[0].name ? window.__files[0] : undefined));
  },
});
