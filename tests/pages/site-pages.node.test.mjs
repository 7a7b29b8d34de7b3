/** Every page of the built site, as a reader meets it: accessible, nothing cut off, nothing refused by the strictest policy, nobody else asked. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pagePaths } from '../config/site/pages.mjs';
import { faults } from '../support/page-axe.mjs';
import { openBuilt, settled } from '../support/built-site.mjs';
import { engine } from '../support/pages.mjs';

/** Whether the first widget of the front page is drawn. Runs in the page. */
const drawnFirst = () => document.querySelector('target-summary').shadowRoot?.querySelector('.legend') != null;

const skip = engine !== 'chromium' && 'one engine is enough for markup';

describe('the pages of the site', { skip }, () => {
  for (const path of pagePaths()) {
    it(path, async () => {
      const tab = await openBuilt(path, { viewport: { width: 320, height: 800 } });
      const strangers = [];
      tab.raw.on(
        'request',
        (request) => !request.url().startsWith(tab.origin) && !/^(data|blob):/.test(request.url()) && strangers.push(request.url()),
      );
      const wide = await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.ok(wide <= 0, `scrolls ${wide} px sideways at 320 px`);
      // English pages are the same markup: one width is enough for them.
      for (const width of path.startsWith('en/') ? [360] : [360, 1280]) {
        await tab.raw.setViewport({ width, height: 900 });
        assert.deepEqual(await faults(tab), [], `at ${width} px`);
      }
      assert.deepEqual(await tab.notes(), { violations: [], console: [], errors: [] });
      assert.deepEqual(strangers, []);
      await tab.close();
    });
  }
});

describe('the shell', { skip }, () => {
  it('lets a keyboard skip to the content, and leads to the other language and back', async () => {
    const tab = await openBuilt('index.html', { viewport: { width: 1280, height: 900 } });
    await tab.raw.keyboard.press('Tab');
    assert.equal(await tab.evaluate(() => document.activeElement.textContent), 'Tới nội dung');
    const seen = () => tab.evaluate(() => document.activeElement.getBoundingClientRect().left >= 0);
    assert.ok(await seen());
    await tab.raw.keyboard.press('Enter');
    assert.equal(await tab.evaluate(() => location.hash), '#noi-dung');
    const turn = async (words) => {
      const link = await tab.raw.waitForSelector('.tongue');
      assert.equal(await tab.evaluate(() => document.querySelector('.tongue').textContent), words);
      await Promise.all([tab.raw.waitForNavigation(), link.evaluate((a) => a.click())]);
    };
    await turn('English');
    assert.deepEqual(await tab.evaluate(() => [document.documentElement.lang, location.pathname]), ['en', '/built/en/index.html']);
    await turn('Tiếng Việt');
    assert.equal(await tab.evaluate(() => location.pathname), '/built/index.html');
    await tab.close();
  });

  it('loads what is far down the front page only when the reader begins, and shows its links until then', async () => {
    const tab = await openBuilt('index.html', { viewport: { width: 360, height: 640 }, ready: drawnFirst });
    const [early, link] = await tab.evaluate(() => {
      const list = document.querySelector('project-list');
      return [list.shadowRoot !== null, list.querySelector('a').getClientRects().length > 0];
    });
    assert.deepEqual([early, link], [false, true]);
    await tab.raw.keyboard.press('Tab');
    await tab.waitFor(settled);
    assert.equal(await tab.evaluate(() => document.querySelectorAll(':not(:defined)').length), 0);
    await tab.close();
  });

  it('hides nothing from who goes through a widget in a frame of its own with a keyboard', async () => {
    const tab = await openBuilt('the/resolution-viewer.html', { viewport: { width: 1280, height: 700 } });
    const hidden = [];
    for (let n = 0; n < 60; n++) {
      await tab.raw.keyboard.press('Tab');
      // Where there is more to draw on the way, the browser scrolls a second time.
      await new Promise((resolve) => setTimeout(resolve, 60));
      const seen = await tab.evaluate(() => {
        let active = document.activeElement;
        while (active.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
        const { top, bottom } = active.getBoundingClientRect();
        return bottom > 0 && top < innerHeight ? '' : active.textContent.trim();
      });
      if (seen) hidden.push(seen);
    }
    assert.deepEqual(hidden, []);
    await tab.close();
  });

  it('has links of 44 px on a phone', async () => {
    const tab = await openBuilt('the/target-card.html', { viewport: { width: 360, height: 800, isMobile: true, hasTouch: true } });
    const low = await tab.evaluate(() =>
      [...document.querySelectorAll('.menu a, .tools a, .tongue, .button, .contents a')]
        .map((element) => [element.textContent, Math.round(element.getBoundingClientRect().height)])
        .filter(([, height]) => height < 44),
    );
    assert.deepEqual(low, []);
    await tab.close();
  });

  it('prints the content without banner, menus and buttons', async () => {
    const tab = await openBuilt('the/target-card.html');
    await tab.raw.emulateMediaType('print');
    const shown = await tab.evaluate(
      () =>
        [...document.querySelectorAll('.banner, .menu, .tools, .foot, .copy-bar, .contents')].filter(
          (element) => element.getClientRects().length,
        ).length,
    );
    assert.equal(shown, 0);
    assert.ok(await tab.evaluate(() => document.querySelector('.api').getClientRects().length > 0));
    await tab.close();
  });
});
