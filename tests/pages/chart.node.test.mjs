/** What draws is fetched when a chart is about to be seen and at no other time, under the strictest policy, in both shapes the library ships in. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openPage, STRICT_POLICY, theSite } from '../support/pages.mjs';

const scripts = {
  modules: ['<script type="module" src="/cdn/esm/target-chart.js"></script>', /\/esm\/shared\/runtime-/],
  'the one-script file': ['<script defer src="/cdn/resolution-elements.js"></script>', /\/beside\/chart-runtime\.js$/],
};
const page = (script, above) => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>Cổng thông tin</title>${script}</head>
<body>${'<p>&nbsp;</p>'.repeat(above)}<target-chart src="/data/bao-cao-chinh-tri.json" target="kq.s.p1.i.1.2-p1.b"></target-chart></body></html>`;

/** Some frames later: whatever looks for what is on the screen has looked. Runs in the page. */
const settled = async () => {
  for (let n = 0; n < 12; n++) await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
};
const hasTable = () => document.querySelector('target-chart').shadowRoot?.querySelectorAll('tbody tr').length === 5;
const isDrawn = () => {
  const canvas = document.querySelector('target-chart').shadowRoot?.querySelector('canvas');
  return Boolean(canvas?.style.width) && canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.some(Boolean);
};

for (const [name, [script, drawing]] of Object.entries(scripts)) {
  describe(`a chart with ${name}`, () => {
    it('fetches what draws only when it comes near the screen, and breaks no policy', async () => {
      const before = (await theSite()).requests.length;
      const tab = await openPage({ html: page(script, 200), csp: STRICT_POLICY });
      const asked = () => tab.requests.slice(before).filter((path) => drawing.test(path)).length;
      await tab.waitFor(hasTable);
      await tab.evaluate(settled);
      assert.equal(asked(), 0);
      await tab.evaluate(() => document.querySelector('target-chart').scrollIntoView());
      await tab.waitFor(isDrawn);
      assert.equal(asked(), 1);
      await tab.evaluate(() => {
        document.querySelector('target-chart').theme = 'dark';
        dispatchEvent(new Event('beforeprint'));
        dispatchEvent(new Event('afterprint'));
        document.querySelector('target-chart').remove();
      });
      assert.deepEqual(await tab.notes(), { violations: [], console: [], errors: [] });
      await tab.close();
    });
  });
}
