/** Card and summary on pages that are hard on them: the strictest policy, a style sheet that gets at everything, forced colours, paper. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { engine, openPage, STRICT_POLICY } from '../support/pages.mjs';

const widgets = `<target-summary src="/data/nghi-quyet-40.json" progress="/data/progress-nghi-quyet-40.csv" viewer-href="/nghi-quyet-40.html"></target-summary>
<target-card src="/data/nghi-quyet-40.json" progress="/data/progress-nghi-quyet-40.csv" target="ct.2.4" qr viewer-href="/nghi-quyet-40.html"></target-card>`;
const page = (css = '') => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Cổng</title>
${css && `<style>${css}</style>`}<script type="module" src="/cdn/esm/target-summary.js"></script>
<script type="module" src="/cdn/esm/target-card.js"></script></head><body>${widgets}</body></html>`;

/** All that is drawn later has come, too. */
const drawn = () => {
  const [summary, card] = ['target-summary', 'target-card'].map((tag) => document.querySelector(tag).shadowRoot);
  return Boolean(
    summary?.querySelector('.legend') &&
    card?.querySelector('.code svg') &&
    card.querySelector('[part=source]').textContent.includes('mục'),
  );
};
const open = async (css, more) => {
  const tab = await openPage({ html: page(css), viewport: { width: 800, height: 900 }, ...more });
  await tab.waitFor(drawn);
  return tab;
};

describe('card and summary on hard pages', () => {
  it('break no rule of the strictest policy, nor when a reason is opened', async () => {
    const tab = await open('', { csp: STRICT_POLICY });
    await tab.evaluate(() => document.querySelector('target-card').shadowRoot.querySelector('.why').click());
    await tab.waitFor(() => document.querySelector('target-card').shadowRoot.querySelector('.reason') != null);
    const { violations, errors } = await tab.notes();
    assert.deepEqual([violations, errors], [[], []]);
    await tab.close();
  });

  it('ask for the document and for its results once each, however many widgets show them', async () => {
    const tab = await open();
    const asked = await tab.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.includes('/data/'))
        .map(({ name }) => new URL(name).pathname),
    );
    assert.deepEqual(asked.sort(), ['/data/nghi-quyet-40.json', '/data/progress-nghi-quyet-40.csv']);
    await tab.close();
  });

  it('look the same under a style sheet that gets at everything', async () => {
    const looks = () =>
      ['target-summary', 'target-card'].flatMap((tag) =>
        [
          '.frame-title',
          '.total dd',
          '.group-title',
          '.mark-link',
          '.legend li',
          '.sentence',
          '.figure-number b',
          '.badge',
          '.because',
          '.foot',
        ].map((name) => {
          const element = document.querySelector(tag).shadowRoot.querySelector(name);
          if (!element) return '';
          const { fontSize, fontWeight, lineHeight, letterSpacing, textAlign, textTransform, color, visibility, textIndent } =
            getComputedStyle(element);
          return [
            name,
            fontSize,
            fontWeight,
            lineHeight,
            letterSpacing,
            textAlign,
            textTransform,
            color,
            visibility,
            textIndent,
            Math.round(element.getBoundingClientRect().height),
          ].join();
        }),
      );
    const base = 'body { margin: 0; font: 16px Arial; color: #1b1f24 }';
    const wild = `* { letter-spacing: 9px !important; line-height: 3 !important; text-align: right !important; text-transform: uppercase !important;
      color: red !important; text-indent: 50px !important; font-weight: 900 !important; padding: 0 !important }`;
    const found = [];
    for (const css of [base, `${base} ${wild}`]) {
      const tab = await open(css);
      found.push(await tab.evaluate(looks));
      await tab.close();
    }
    assert.deepEqual(found[1], found[0]);
  });

  it(
    'keep badges and marks apart in forced colours',
    { skip: engine !== 'chromium' && 'only Chromium can be told to force colours' },
    async () => {
      const tab = await open();
      const session = await tab.raw.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
      const seen = await tab.evaluate(() => {
        const root = document.querySelector('target-summary').shadowRoot;
        const colour = (name) => getComputedStyle(root.querySelector(name)).color;
        const bar = document.querySelector('target-card').shadowRoot.querySelector('.gauge-bar');
        return {
          met: colour('.mark-dat'),
          failed: colour('.mark-khong-dat'),
          text: colour('.frame-title'),
          bar: getComputedStyle(bar).borderTopStyle,
        };
      });
      assert.equal(seen.met, seen.text);
      assert.equal(seen.failed, seen.text);
      assert.equal(seen.bar, 'solid');
      await tab.close();
    },
  );

  it(
    'print the code whatever the width, and no buttons',
    { skip: engine !== 'chromium' && 'only Chromium can be told to print' },
    async () => {
      const tab = await open('target-card { display: block; width: 300px }');
      const shown = () => {
        const root = document.querySelector('target-card').shadowRoot;
        return ['.code', '.share', '.why', '.because'].map((name) => root.querySelector(name).getClientRects().length > 0);
      };
      assert.deepEqual(await tab.evaluate(shown), [false, true, true, true]);
      await tab.raw.emulateMediaType('print');
      assert.deepEqual(await tab.evaluate(shown), [true, false, false, true]);
      await tab.close();
    },
  );
});
