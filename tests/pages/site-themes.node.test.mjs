/** The themes as a browser paints them: letters 4.5:1 on what is behind them, marks 3:1; and what the editor gives out is what a widget takes. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { contrast, PAIRS } from '../../demo/site/contrast.js';
import { THEMES } from '../../demo/site/themes.js';
import { openBuilt } from '../support/built-site.mjs';
import { engine, openPage, STRICT_POLICY, theSite } from '../support/pages.mjs';

/** The short private names under which a widget holds the tokens. */
const INSIDE = { 'surface-sunken': 'sunken', 'surface-accent': 'tinted', 'text-muted': 'muted', 'failed-surface': 'failed' };

const page = (attributes, sheet) => `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Cổng</title>
<link rel="stylesheet" href="${sheet}"><script type="module" src="/cdn/esm/target-card.js"></script><script type="module" src="/cdn/esm/resolution-viewer.js"></script></head>
<body><target-card src="/data/nghi-quyet-40.json" target="ct.2.4"${attributes}></target-card>
<resolution-viewer src="/data/nghi-quyet-40.json"${attributes}></resolution-viewer></body></html>`;

const drawn = () =>
  document.querySelector('target-card').shadowRoot?.querySelector('.badge') != null &&
  document.querySelector('resolution-viewer').shadowRoot?.querySelector('.prose') != null;

async function serve(path, css) {
  (await theSite()).answers.set(path, { body: css, headers: { 'content-type': 'text/css' } });
}

/** What each token comes to in a widget that has it, as the browser computes it. Runs in the page. */
const computed = (names) =>
  names.map((name) => {
    for (const tag of ['target-card', 'resolution-viewer']) {
      const probe = document.createElement('span');
      document.querySelector(tag).shadowRoot.querySelector('.w').append(probe);
      probe.style.color = `var(--${name})`;
      if (getComputedStyle(probe).getPropertyValue(`--${name}`) !== '') return getComputedStyle(probe).color;
    }
    return '';
  });

describe('contrast', () => {
  for (const [theme, { attributes, css }] of Object.entries(THEMES).filter(([name]) => name !== 'auto')) {
    it(`is enough in the theme ${theme}`, async () => {
      const rules = Object.entries(css).map(([name, value]) => `${name}: ${value}`);
      await serve('/theme.css', `target-card, resolution-viewer { ${rules.join(';')} }`);
      const words = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
      const tab = await openPage({ html: page(words.join(''), '/theme.css'), csp: STRICT_POLICY });
      await tab.waitFor(drawn);
      // The tokens of the dark theme have names of their own outside and the same ones inside.
      const pairs = PAIRS.filter((pair) => !pair.some((name) => String(name).endsWith('-dark')));
      for (const [what, ground, least] of pairs) {
        const [colour, behind] = await tab.evaluate(
          computed,
          [what, ground].map((name) => INSIDE[name] ?? name),
        );
        assert.ok(colour && behind, `${what}, ${ground} are known to the widget`);
        const ratio = contrast(colour, behind);
        assert.ok(ratio >= least, `${what} on ${ground}: ${ratio.toFixed(2)}, needs ${least}`);
      }
      await tab.close();
    });
  }
});

const skip = engine !== 'chromium' && 'no keyboard here';

describe('the token editor', { skip }, () => {
  let exported;
  const text = (selector) => document.querySelector(selector).textContent;

  before(async () => {
    const tab = await openBuilt('giao-dien.html', { viewport: { width: 1280, height: 900 } });
    const to = async (id) => {
      // What a keyboard can reach, Tab comes to.
      for (let n = 0; n < 300; n++) {
        if (await tab.evaluate((wanted) => document.activeElement?.id === wanted, id)) return;
        await tab.raw.keyboard.press('Tab');
      }
      throw new Error(`Tab never came to ${id}`);
    };
    await to('token-accent');
    await tab.raw.keyboard.type('#88bbee');
    await tab.waitFor(() => /không đủ \(cần 4,5:1\)/.test(document.querySelector('[data-ratios=accent]').textContent));
    assert.match(await tab.evaluate(text, '#contrast-status'), /cặp màu không đủ tương phản/);
    await tab.raw.keyboard.press('Tab');
    assert.match(await tab.evaluate(() => document.activeElement.textContent), /^Dùng màu gần nhất đạt: #/);
    await tab.raw.keyboard.press('Enter');
    assert.equal(await tab.evaluate(text, '#contrast-status'), 'Mọi cặp màu đều đủ tương phản');
    await to('token-text-size');
    for (let n = 0; n < 40; n++) await tab.raw.keyboard.press('ArrowLeft');
    for (let n = 0; n < 6; n++) await tab.raw.keyboard.press('ArrowRight');
    exported = await tab.evaluate(text, '#exported');
    const shown = await tab.evaluate(() => {
      const wrapper = document.querySelector('#preview target-card').shadowRoot.querySelector('.w');
      return getComputedStyle(wrapper).fontSize;
    });
    assert.equal(shown, '20px');
    const address = await tab.evaluate(() => location.hash);
    await tab.close();
    const again = await openBuilt('giao-dien.html');
    await again.evaluate((hash) => void (location.hash = hash), address);
    await again.raw.reload();
    await again.waitFor((css) => document.querySelector('#exported').textContent === css, exported);
    await again.close();
  });

  it('gives out a rule that really themes a widget', async () => {
    assert.match(exported, /^:root \{\n {2}--resolution-accent: #[0-9a-f]{6};\n {2}--resolution-text-size: 20px;\n\}$/);
    await serve('/exported.css', exported);
    const tab = await openPage({ html: page('', '/exported.css'), csp: STRICT_POLICY });
    await tab.waitFor(drawn);
    const [size, accent] = await tab.evaluate(() => {
      const wrapper = document.querySelector('target-card').shadowRoot.querySelector('.w');
      return [getComputedStyle(wrapper).fontSize, getComputedStyle(wrapper).getPropertyValue('--accent')];
    });
    assert.equal(size, '20px');
    assert.equal(accent, /accent: (#\w+)/.exec(exported)[1]);
    assert.ok(contrast(accent, '#ffffff') >= 4.5);
    await tab.close();
  });

  it('says of a colour that is none that it is none, and leaves it out', async () => {
    const tab = await openBuilt('giao-dien.html');
    await tab.evaluate(() => document.getElementById('token-accent').focus());
    await tab.raw.keyboard.type('do tuoi');
    assert.match(await tab.evaluate(text, '[data-ratios=accent]'), /Không phải màu: cần dạng #0b4f8f/);
    assert.equal(await tab.evaluate(() => document.getElementById('token-accent').getAttribute('aria-invalid')), 'true');
    assert.doesNotMatch(await tab.evaluate(text, '#exported'), /accent/);
    await tab.close();
  });
});
