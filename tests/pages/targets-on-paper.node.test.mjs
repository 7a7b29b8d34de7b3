/** Widgets of targets on paper, under a thumb, and under the eyes of axe on the demo pages: what only whole pages show. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { AXE } from '../support/page-axe.mjs';
import { engine, openPage } from '../support/pages.mjs';

const skip = engine !== 'chromium' && 'only Chromium’s driver emulates this';
const demo = join(dirname(fileURLToPath(import.meta.url)), '../../demo');
const TAGS = ['target-summary', 'target-table', 'target-card', 'target-chart'];
const page = (body, css = '') => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cổng</title>
${css && `<style>${css}</style>`}${TAGS.map((tag) => `<script type="module" src="/cdn/esm/${tag}.js"></script>`).join('')}</head><body>${body}</body></html>`;
const from = (name) => `src="/data/${name}.json" viewer-href="/${name}.html"`;

/** All widgets of a page stand, with what comes later. Runs in the page. */
const drawn = (tags) =>
  [...document.querySelectorAll(tags.join())].every(({ shadowRoot }) =>
    shadowRoot?.querySelector('.legend, .foot, .foot-tools, .data-table'),
  );

describe('on paper', { skip }, () => {
  it('cuts no card in two, whatever grid the page lays it in, and leaves no head alone at a page foot', async () => {
    const tab = await openPage({
      html: page(`<target-summary ${from('bao-cao-chinh-tri')}></target-summary><target-table ${from('bao-cao-chinh-tri')}></target-table>
        <target-card ${from('bao-cao-chinh-tri')} target="kq.s.p1.i.1.2-p1.b"></target-card>`),
    });
    await tab.waitFor(drawn, TAGS);
    await tab.waitFor(() => document.querySelector('target-table').shadowRoot.querySelector('.folded .badge') != null);
    await tab.raw.emulateMediaType('print');
    const found = await tab.evaluate(() => {
      const style = (tag, selector) => {
        const { shadowRoot } = document.querySelector(tag);
        return getComputedStyle(selector ? shadowRoot.querySelector(selector) : document.querySelector(tag));
      };
      return {
        card: style('target-card').breakInside,
        heads: ['.frame-head', '.group', '.reports-head', 'thead'].map((name) => style('target-table', name).breakAfter),
        first: style('target-table', '.reports .chunk').breakBefore,
        totals: ['.frame-head', '.totals', '.second-title'].map((name) => style('target-summary', name).breakAfter),
        group: style('target-summary', '.group').breakInside,
      };
    });
    assert.deepEqual(found, {
      card: 'avoid',
      heads: ['avoid', 'avoid', 'avoid', 'avoid'],
      first: 'avoid',
      totals: ['avoid', 'avoid', 'avoid'],
      group: 'avoid',
    });
    await tab.close();
  });

  it('keeps the words of a verdict on one line of a narrow column', async () => {
    const tab = await openPage({
      html: page(`<target-table ${from('nghi-quyet-40')} progress="/data/progress-nghi-quyet-40.csv"></target-table>`),
      viewport: { width: 640, height: 900 },
    });
    await tab.waitFor(() => document.querySelector('target-table').shadowRoot?.querySelectorAll('.badge-khong-dat').length > 2);
    await tab.raw.emulateMediaType('print');
    const broken = await tab.evaluate(() =>
      [...document.querySelector('target-table').shadowRoot.querySelectorAll('.table .badge')]
        .filter(
          (badge) =>
            badge.offsetHeight > 2 * parseFloat(getComputedStyle(badge).fontSize) || badge.scrollWidth > badge.parentElement.clientWidth,
        )
        .map((badge) => badge.textContent),
    );
    assert.deepEqual(broken, []);
    await tab.close();
  });

  it('leaves a chart that was never scrolled to without a hole: its table is there', async () => {
    const tab = await openPage({
      html: page(`${'<p>&nbsp;</p>'.repeat(200)}<target-chart ${from('bao-cao-chinh-tri')} target="kq.s.p1.i.1.2-p1.b"></target-chart>`),
    });
    await tab.waitFor(drawn, TAGS);
    await tab.raw.emulateMediaType('print');
    const seen = () => {
      const { shadowRoot } = document.querySelector('target-chart');
      return ['.figure', '.data-table'].map((name) => shadowRoot.querySelector(name).getClientRects().length > 0);
    };
    assert.deepEqual(await tab.evaluate(seen), [false, true]);
    // Told of the printer in time, it draws.
    await tab.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await tab.waitFor(() => document.querySelector('target-chart').shadowRoot.querySelector('figure[data-drawn]') != null);
    assert.deepEqual(await tab.evaluate(seen), [true, true]);
    await tab.close();
  });
});

describe('under a thumb', { skip }, () => {
  it('has 44 px for everything that can be pressed', async () => {
    const tab = await openPage({
      html: page(`<target-summary ${from('nghi-quyet-40')}></target-summary><target-card ${from('nghi-quyet-40')} target="ct.2.4"></target-card>
        <target-chart ${from('bao-cao-chinh-tri')} target="kq.s.p1.i.1.2-p1.b"></target-chart><target-table ${from('nghi-quyet-40')}></target-table>`),
      viewport: { width: 600, height: 900, hasTouch: true, isMobile: true },
    });
    await tab.waitFor(drawn, TAGS);
    const small = await tab.evaluate(
      (tags) =>
        tags.flatMap((tag) =>
          [...document.querySelector(tag).shadowRoot.querySelectorAll('a, button, select, summary, input')]
            .map((one) => ({ one, box: one.getBoundingClientRect() }))
            .filter(({ box }) => box.height && box.height < 44)
            .map(({ one, box }) => `${tag} ${one.className} ${one.textContent.trim().slice(0, 20)} ${box.height}`),
        ),
      TAGS,
    );
    assert.deepEqual(small, []);
    await tab.close();
  });
});

describe('the demo pages', { skip }, () => {
  for (const name of readdirSync(demo).filter((file) => file.endsWith('.html') && /<target-/.test(readFileSync(join(demo, file), 'utf8'))))
    it(`${name} breaks no rule and no good practice of accessibility, with reasons open`, async () => {
      const tab = await openPage({ path: `/${name}` });
      // A long page loads its widgets when they are wanted.
      await tab.evaluate(() => void dispatchEvent(new Event('beforeprint')));
      await tab.waitFor(drawn, TAGS);
      await tab.evaluate((tags) => {
        for (const { shadowRoot } of document.querySelectorAll(tags.join()))
          for (const why of [...shadowRoot.querySelectorAll('.why')].slice(0, 2)) why.click();
      }, TAGS);
      await tab.waitFor(
        (tags) =>
          [...document.querySelectorAll(tags.join())].every(
            ({ shadowRoot }) => shadowRoot.querySelectorAll('.reason').length >= Math.min(2, shadowRoot.querySelectorAll('.why').length),
          ),
        TAGS,
      );
      await tab.evaluate(AXE);
      const broken = await tab.evaluate(async (old) => {
        const { violations } = await window.axe.run(document, {
          // On the old portal the same table stands twice on purpose.
          rules: { 'color-contrast': { enabled: false }, 'landmark-unique': { enabled: !old } },
          resultTypes: ['violations'],
        });
        return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
      }, name === 'cong-thong-tin-cu.html');
      assert.deepEqual(broken, []);
      await tab.close();
    });
});
