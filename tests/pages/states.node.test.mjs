/** `:state(loading|error|stale)` in a portal's own style sheet, for every widget. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { moduleTags, WIDGETS } from '../support/all-widgets.mjs';
import { openPage, theSite } from '../support/pages.mjs';

const css = ':state(loading) { outline: 1px solid } :state(error) { outline: 2px solid } :state(stale) { outline: 3px solid }';
const tags = WIDGETS.map((tag) => `<${tag} src="/state.json" target="ct.2.4"><a href="/goc.pdf">Bản gốc</a></${tag}>`).join('\n');
const html = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Cổng</title><style>${css}</style>${moduleTags}</head><body>${tags}</body></html>`;

const all = (names, width) =>
  names.every((tag) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.querySelector(tag));
    return width === '' ? outlineStyle === 'none' : outlineStyle === 'solid' && outlineWidth === width;
  });

describe('states of the widgets', () => {
  it('are there for the page to style: loading, then shown, then stale, and error where nothing can be shown', async () => {
    const { answers } = await theSite();
    const paper = await readFile(new URL('../../demo/data/nghi-quyet-40.json', import.meta.url), 'utf8');
    let answer;
    const asked = new Promise((come) => {
      answers.set('/state.json', (_request, response) => {
        answer = response;
        come();
      });
    });
    const tab = await openPage({ html });
    await asked;
    await tab.waitFor(all, WIDGETS, '1px');
    answer.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' }).end(paper);
    await tab.waitFor(all, WIDGETS, '');
    answers.set('/state.json', (_request, response) => response.writeHead(404, { 'content-type': 'text/plain' }).end());
    await tab.evaluate((tag) => document.querySelector(tag).reload(), WIDGETS[0]);
    await tab.waitFor(all, WIDGETS, '3px');
    await tab.evaluate((names) => {
      for (const tag of names) document.querySelector(tag).src = '/khong-co.json';
    }, WIDGETS);
    await tab.waitFor(all, WIDGETS, '2px');
    assert.deepEqual((await tab.notes()).console, []);
    await tab.close();
  });
});
