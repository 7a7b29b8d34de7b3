/** The policy that the builder prints with a snippet: the snippet works under exactly that, and no longer where any of it is missing. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PLACES, snippets } from '../../demo/site/snippets.js';
import { engine, openPage, theSite } from '../support/pages.mjs';

const CHOICE = {
  tag: 'target-card',
  attributes: { src: '/data/nghi-quyet-40.json', progress: '/data/progress-nghi-quyet-40.csv', target: 'ct.2.4', qr: true },
  css: { '--resolution-accent': '#a8121c' },
  base: '/cdn',
  title: 'Nghị quyết số 40-NQ/ĐU (PDF)',
  link: '/van-ban/nghi-quyet-40.pdf',
};
const FRAME = '/cdn/embed.html';
const silent = { violations: [], console: [], errors: [] };

const script = (address) => `<script src="${address}" defer></script>`;
const addressIn = (text) => /\/cdn\/[\w-]+\.js/.exec(text)[0];

/** What a page consists of once somebody has pasted the blocks where the guide says: `[head, body]`. */
const PASTED = {
  html: ({ page }) => ['', page],
  link: ({ site, page }) => [site, page],
  iframe: ({ page, heights }) => ['', page + heights],
  wordpress: ({ php, page }) => ['', page + script(addressIn(php))],
  joomla: ({ template, page }) => [template, page],
  drupal: ({ libraries, page }) => [script(addressIn(libraries)), page],
  dnn: ({ header, page }) => [header, page],
  sharepoint: ({ file }) => ['', file],
  liferay({ extension }) {
    const properties = extension.split('Properties:\n')[1].split('\n');
    const attributes = properties.map((line) => line.replace(/^([^=]+)=(.*)$/, ' $1="$2"')).join('');
    return [script(addressIn(extension)), `<${CHOICE.tag}${attributes}></${CHOICE.tag}>`];
  },
  webforms: ({ master, page }) => [master, `<form method="post" action="/trang.aspx">${page}</form>`],
};

/** The page of a place under a policy made of the line that is printed. */
async function open(where, turn = (policy) => policy) {
  const blocks = Object.fromEntries(snippets(where, CHOICE).map(({ kind, code }) => [kind, code]));
  const [head, body] = PASTED[where](blocks);
  const [, printed] = /^Content-Security-Policy: (.*)$/.exec(blocks.policy);
  const csp = turn(printed, blocks);
  (await theSite()).answers.set('/portal.css', { body: blocks.css ?? '', headers: { 'content-type': 'text/css' } });
  // A server sends its line with every page, with the one in a frame, too.
  (await theSite()).answers.set(FRAME, { headers: { 'content-security-policy': csp } });
  const html = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Cổng</title>${head}</head><body>${body}</body></html>`;
  return openPage({ html, csp, viewport: { width: 900, height: 900 } });
}

/** Whether the card is drawn whole, here or in a frame that has been given its height. Runs in the page. */
const drawn = () => {
  const frame = document.querySelector('iframe');
  const card = (frame ? frame.contentDocument : document)?.querySelector('target-card');
  const there = card?.shadowRoot?.querySelector('.because') != null && card.shadowRoot.querySelector('.qr') != null;
  return there && (!frame || (frame.clientHeight !== 600 && getComputedStyle(frame.contentDocument.body).margin === '0px'));
};

describe('the policy of a snippet', () => {
  for (const where of PLACES) {
    it(`${where}: is enough, also where all else is forbidden`, async () => {
      for (const turn of [(line) => line, (line) => `default-src 'none'; ${line}`]) {
        const tab = await open(where, turn);
        await tab.waitFor(drawn);
        assert.deepEqual(await tab.notes(), silent);
        await tab.close();
      }
    });
  }

  it('is enough with what is printed for Trusted Types', async () => {
    const tab = await open('html', (line, { trusted }) => `${line}; require-trusted-types-for 'script'; ${trusted}`);
    await tab.waitFor(drawn);
    assert.deepEqual(await tab.notes(), silent);
    await tab.close();
  });
});

const skip = engine !== 'chromium' && 'one engine is enough for what is missing';

describe('without a part of its policy', { skip }, () => {
  for (const where of ['html', 'iframe']) {
    const { code } = snippets(where, CHOICE).find(({ kind }) => kind === 'policy');
    for (const part of code.replace(/^[^:]*: /, '').split('; ')) {
      it(`${where}: a snippet is lost without ${part}`, async () => {
        const tab = await open(where, (line) => line.replace(part, part.replace(/ .*/, " 'none'")));
        await new Promise((resolve) => setTimeout(resolve, 3000));
        assert.ok(!(await tab.evaluate(drawn)));
        await tab.close();
      });
    }
  }
});
