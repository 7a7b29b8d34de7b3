/**
 * Whole pages in a real browser, for tests that Node drives: a page with its headers, opened in the engine named by `ENGINE` (chromium, firefox
 * or webkit). The server and the browser of a test file start when first used and end with it.
 */
import { after } from 'node:test';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGS, chromiumPath, firefoxPath } from '../config/browsers.mjs';
import { startSite, STRICT_POLICY } from './site.mjs';
import { openWebKit } from './webdriver.mjs';

export { STRICT_POLICY };
export const engine = process.env.ENGINE ?? 'chromium';

let site;
let browser;

export const theSite = () => (site ??= startSite());

/** One tab, as the same few verbs in each engine; `raw` is puppeteer's page where there is one. */
async function newTab() {
  if (engine === 'webkit') {
    // One window for all pages of a file: MiniBrowser under automation opens no second one.
    return (browser ??= openWebKit());
  }
  const launch =
    engine === 'firefox'
      ? { browser: 'firefox', executablePath: firefoxPath(), headless: true }
      : { executablePath: await chromiumPath(), headless: 'shell', args: CHROMIUM_ARGS };
  const page = await (await (browser ??= puppeteer.launch(launch))).newPage();
  return {
    raw: page,
    goto: (url) => page.goto(url, { waitUntil: 'load' }),
    evaluate: (fn, ...args) => page.evaluate(fn, ...args),
    setViewport: (size) => page.setViewport(size),
    close: () => page.close(),
  };
}

let counter = 0;

/**
 * Opens a page and returns it with what it reported. Give `html` (a whole page) or `path` (one the site serves, with a `query` where it has one),
 * and the `csp` header it comes with. `notes()` resolves to `{ violations, console, errors }`, each a list of lines.
 */
export async function openPage({ html, path = `/page-${++counter}.html`, query = '', csp, headers = {}, viewport }) {
  const { answers, origin, requests } = await theSite();
  answers.set(path, { ...(html !== undefined && { body: html }), headers: { ...headers, ...(csp && { 'content-security-policy': csp }) } });
  const tab = await newTab();
  if (viewport) await tab.setViewport(viewport);
  await tab.goto(origin + path + query);
  const page = {
    raw: tab.raw,
    origin,
    requests,
    evaluate: tab.evaluate,
    notes: () => tab.evaluate(() => window.__notes),
    /** Asks until the function returns something true (a plain value: not every driver hands out elements), and returns it; a policy forbids the driver's own way of waiting. */
    async waitFor(fn, ...args) {
      const deadline = Date.now() + 10_000;
      for (;;) {
        const value = await tab.evaluate(fn, ...args);
        if (value) return value;
        if (Date.now() > deadline) throw new Error(`Waited in vain for ${fn}; the page noted ${JSON.stringify(await page.notes())}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    close: async () => void (engine === 'webkit' ? await tab.goto('about:blank') : await tab.close()),
  };
  return page;
}

after(async () => {
  await (await browser)?.close();
  await (await site)?.close();
});
