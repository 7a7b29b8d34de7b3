/** The snippet builder with a keyboard, and the old portal with widgets in it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openBuilt } from '../support/built-site.mjs';
import { engine } from '../support/pages.mjs';

const skip = engine !== 'chromium' && 'no keyboard here';
const code = (kind) => document.getElementById(`block-${kind}`)?.parentElement.querySelector('pre').textContent;

describe('the snippet builder', { skip }, () => {
  it('is used from first choice to copied snippet without a mouse', async () => {
    const tab = await openBuilt('tao-doan-ma.html', { viewport: { width: 1280, height: 900 } });
    const to = async (id) => {
      for (let n = 0; n < 120; n++) {
        if (await tab.evaluate((wanted) => document.activeElement?.id === wanted, id)) return;
        await tab.raw.keyboard.press('Tab');
      }
      throw new Error(`Tab never came to ${id}`);
    };
    await tab.waitFor(() => document.querySelector('#preview target-table') != null);
    await to('widget');
    // What is typed goes to the choice that begins so.
    await tab.raw.keyboard.type('Th');
    await tab.waitFor(() => document.querySelector('#preview target-card') != null);
    assert.match(
      await tab.evaluate(code, 'page'),
      /^<script type="module" src="\/resolution-elements\/esm\/target-card\.js"><\/script>\n<target-card /,
    );
    await to('theme-choice');
    await tab.raw.keyboard.press('ArrowDown');
    assert.match(await tab.evaluate(code, 'css'), /^target-card \{\n {2}--resolution-accent: #a8121c;/);
    await to('option-qr');
    await tab.raw.keyboard.press('Space');
    await tab.waitFor(() => document.querySelector('#preview target-card[qr]') == null);
    await to('option-target');
    await tab.raw.keyboard.down('Control');
    await tab.raw.keyboard.press('a');
    await tab.raw.keyboard.up('Control');
    await tab.raw.keyboard.type('ct.2.3');
    await tab.raw.keyboard.press('Tab');
    await tab.waitFor(() => document.querySelector('#preview target-card')?.getAttribute('target') === 'ct.2.3');
    await to('where');
    await tab.raw.keyboard.type('Wor');
    await tab.waitFor(() => document.getElementById('block-php') != null);
    assert.match(await tab.evaluate(code, 'page'), /^<target-card src="\/van-ban\/nghi-quyet-40\.json" .*target="ct\.2\.3"/);
    assert.match(await tab.evaluate(code, 'policy'), /trusted-types lit-html 'allow-duplicates'$/);
    // The steps are those of the place, and of no other.
    const steps = await tab.evaluate(() =>
      [...document.querySelectorAll('[data-steps]')].filter((one) => !one.hidden).map((one) => one.dataset.steps),
    );
    assert.deepEqual(steps, ['wordpress']);
    // Out of the form and the preview, to the first button that copies.
    for (let n = 0; n < 60 && !(await tab.evaluate(() => document.activeElement.matches('#blocks .copy'))); n++)
      await tab.raw.keyboard.press('Tab');
    await tab.raw.keyboard.press('Enter');
    await tab.waitFor(() => [...document.querySelectorAll('#blocks [role=status]')].some(({ textContent }) => textContent === 'Đã chép'));
    const [hash, page] = await tab.evaluate(() => [
      location.hash,
      document.getElementById('block-page').parentElement.querySelector('pre').textContent,
    ]);
    assert.deepEqual(await tab.notes(), { violations: [], console: [], errors: [] });
    await tab.close();

    // The address holds the whole choice.
    const other = await openBuilt('tao-doan-ma.html');
    await other.evaluate((value) => void (location.hash = value), hash);
    await other.waitFor((text) => document.getElementById('block-page').parentElement.querySelector('pre').textContent === text, page);
    assert.equal(await other.evaluate(() => document.getElementById('theme-choice').value), 'red');
    await other.close();
  });

  it('offers every tag and every attribute of the manifest, each with a control and a name', async () => {
    const { tags } = await import('../config/site/manifest.mjs');
    const tab = await openBuilt('tao-doan-ma.html');
    for (const { tag, attributes } of tags()) {
      const controls = await tab.evaluate((name) => {
        const select = document.getElementById('widget');
        select.value = name;
        select.dispatchEvent(new Event('change', { bubbles: true }));
        return [...document.querySelectorAll('#options [name]')].map((control) => [control.name, control.labels.length]);
      }, tag);
      const elsewhere = ['src', 'progress', 'theme'];
      assert.deepEqual(
        controls,
        attributes.filter(({ name }) => !elsewhere.includes(name)).map(({ name }) => [name, 1]),
        tag,
      );
    }
    await tab.close();
  });
});

describe('the old portal', { skip }, () => {
  const TAGS = 'target-card, target-summary, target-table, target-chart, task-timeline, project-list, resolution-viewer';

  for (const width of [320, 1280]) {
    it(`spoils nothing inside a widget at ${width} px, wherever it stands`, async () => {
      const tab = await openBuilt('cong-thong-tin-cu.html', { viewport: { width, height: 900 } });
      const seen = await tab.evaluate((selector) => {
        return [...document.querySelectorAll(selector)].map((widget) => {
          const { fontSize, fontStyle, textTransform, letterSpacing, textAlign, color, textIndent } = getComputedStyle(
            widget.shadowRoot.querySelector('.w'),
          );
          const look = [fontSize, fontStyle, textTransform, letterSpacing, textAlign, color, textIndent].join(' ');
          return { tag: widget.localName, width: widget.getBoundingClientRect().width, look };
        });
      }, TAGS);
      assert.equal(seen.length, 10);
      for (const one of seen) {
        assert.ok(one.width >= 270, `${one.tag}: ${one.width} px`);
        assert.equal(one.look, '16px normal none normal start rgb(27, 31, 36) 0px', one.tag);
      }
      assert.equal(await tab.evaluate(() => getComputedStyle(document.querySelector('h1')).textTransform), 'uppercase');
      await tab.close();
    });
  }

  it('hears nothing of what is done inside, and is not sent off by Enter', async () => {
    const tab = await openBuilt('cong-thong-tin-cu.html');
    await tab.waitFor(() => document.querySelector('project-list').shadowRoot.querySelector('input') != null);
    await tab.evaluate(() => document.querySelector('project-list').shadowRoot.querySelector('input').focus());
    await tab.raw.keyboard.type('14/53');
    await tab.raw.keyboard.press('Enter');
    await tab.waitFor(() => {
      const why = document.querySelector('target-card').shadowRoot.querySelector('.why');
      why?.click();
      return why != null;
    });
    assert.equal(await tab.evaluate(() => document.getElementById('heard').textContent), 'chưa gì');
    assert.equal(await tab.evaluate(() => location.pathname), '/built/cong-thong-tin-cu.html');
    await tab.close();
  });
});
