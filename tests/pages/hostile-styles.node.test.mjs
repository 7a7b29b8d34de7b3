/** A page whose style sheet gets at everything: what the reader sees of a resolution stays the same. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openPage } from '../support/pages.mjs';

const tag = '<resolution-viewer src="/data/nghi-quyet-31.json" lang="vi"></resolution-viewer>';
const page = (css, body = tag) => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Cổng</title>
<style>body { margin: 0; font: 16px Arial, sans-serif; color: #1b1f24 }</style><style>${css}</style>
<script type="module" src="/cdn/esm/resolution-viewer.js"></script></head><body>${body}</body></html>`;

const drawn = () => document.querySelector('resolution-viewer').shadowRoot?.querySelector('.toc a') != null;

/** What a few telling elements look like. Runs in the page. */
const looks = () => {
  const root = document.querySelector('resolution-viewer').shadowRoot;
  const properties =
    'fontSize fontStyle fontWeight fontVariant letterSpacing wordSpacing lineHeight textAlign textIndent textTransform textShadow whiteSpace wordBreak direction visibility cursor pointerEvents color listStyleType borderCollapse userSelect tabSize hyphens quotes display'.split(
      ' ',
    );
  return Object.fromEntries(
    ['.w', '.toolbar .button', '.kind', '.section-head', '.prose p', '.item', '.note-ref', '.notes li', '.signatory', '.toc a'].map(
      (selector) => {
        const element = root.querySelector(selector);
        const style = getComputedStyle(element);
        const { width, height } = element.getBoundingClientRect();
        return [
          selector,
          { ...Object.fromEntries(properties.map((name) => [name, style[name]])), width: Math.round(width), height: Math.round(height) },
        ];
      },
    ),
  );
};

const everything = `
  color: red; font-style: italic; font-variant: small-caps; font-weight: 900; font-size: 30px; letter-spacing: 9px; word-spacing: 20px;
  line-height: 3; text-align: right; text-indent: 50px; text-transform: uppercase; text-shadow: 2px 2px red; white-space: nowrap;
  word-break: break-all; overflow-wrap: anywhere; line-break: anywhere; hyphens: auto; tab-size: 20; direction: rtl;
  visibility: hidden; cursor: wait; pointer-events: none; list-style: square inside; border-collapse: collapse; border-spacing: 9px;
  caption-side: bottom; quotes: "x" "y"; orphans: 9; widows: 9; caret-color: red; accent-color: red; fill: red; stroke: red;
  -webkit-text-fill-color: red; -webkit-text-stroke: 2px red; user-select: none; -webkit-user-select: none; font-kerning: none;
  text-rendering: geometricPrecision; text-emphasis: dot; unicode-bidi: bidi-override;`;

const sheets = {
  'Bootstrap 3': `html { font-size: 10px; -webkit-tap-highlight-color: rgba(0,0,0,0) } * { box-sizing: border-box } *:before, *:after { box-sizing: border-box }
    body { line-height: 1.42857143; color: #333 } h1,h2,h3 { margin: 20px 0 10px; font-weight: 500 } p { margin: 0 0 10px } a { color: #337ab7; text-decoration: none }
    input, button { font-family: inherit; font-size: inherit } ul, ol { margin-bottom: 10px } table { border-spacing: 0 } @media print { * { color: #000 !important; background: transparent !important } }`,
  'a reset of everything': `* { ${everything} }`,
  'a reset of everything that insists': `* { ${everything.replaceAll(';', ' !important;')} }`,
  'an article in capitals': `body { ${everything.replace(/(font-size|visibility|direction|unicode-bidi)[^;]*;/g, '')} }`,
};

async function plain(css) {
  const tab = await openPage({ html: page(css), viewport: { width: 1000, height: 800 } });
  await tab.waitFor(drawn);
  const result = await tab.evaluate(looks);
  await tab.close();
  return result;
}

describe('styles of the page', () => {
  for (const [name, css] of Object.entries(sheets)) {
    it(`${name} changes nothing a reader sees`, async () => {
      // The size of running text is meant to follow the page's own; the body's here.
      const size = name.includes('everything')
        ? ':root { --resolution-text-size: 16px; --resolution-font: Arial } '
        : ':root { --resolution-font: Arial } ';
      const [clean, hostile] = [await plain(size), await plain(size + css)];
      for (const selector of Object.keys(clean)) {
        for (const [property, value] of Object.entries(clean[selector])) {
          // Sections not laid out yet only guess their height.
          if (selector === '.w' && property === 'height') continue;
          const other = hostile[selector][property];
          const same = typeof value === 'number' ? Math.abs(value - other) <= 1 : value === other;
          assert.ok(same, `${selector} ${property}: ${value} became ${other}`);
        }
      }
    });
  }

  it('text is never smaller than 16 px unless the page says so', async () => {
    const small = await plain('body { font-size: 11px } html { font-size: 10px }');
    assert.equal(small['.w'].fontSize, '16px');
    const asked = await plain('body { --resolution-text-size: 14px }');
    assert.equal(asked['.w'].fontSize, '14px');
  });

  it('the font of the page is inherited', async () => {
    const tab = await openPage({ html: page('body { font-family: monospace }') });
    await tab.waitFor(drawn);
    assert.equal(
      await tab.evaluate(() => getComputedStyle(document.querySelector('resolution-viewer').shadowRoot.querySelector('.prose')).fontFamily),
      'monospace',
    );
    await tab.close();
  });
});

describe('widths', () => {
  for (const width of [280, 320, 360, 768]) {
    it(`at ${width} px nothing scrolls sideways, not even in large type`, async () => {
      const tab = await openPage({ html: page(''), viewport: { width: Math.max(width, 300), height: 800 } });
      await tab.waitFor(drawn);
      for (const size of ['', 'large']) {
        const wide = await tab.evaluate(
          (width, size) => {
            const viewer = document.querySelector('resolution-viewer');
            viewer.style.width = `${width}px`;
            if (size) viewer.setAttribute('size', size);
            return viewer.updateComplete.then(() => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync('.section, .chunk { content-visibility: visible !important }');
              viewer.shadowRoot.adoptedStyleSheets = [...viewer.shadowRoot.adoptedStyleSheets, sheet];
              const out = [];
              const edge = viewer.getBoundingClientRect().right + 1;
              for (const element of viewer.shadowRoot.querySelectorAll('*')) {
                if (element.closest('.watermark, .visually-hidden, svg, .table-box') || !element.getClientRects().length) continue;
                if (element.getBoundingClientRect().right > edge)
                  out.push(`${element.localName}.${element.className} ${element.textContent.slice(0, 30)}`);
              }
              return out;
            });
          },
          width,
          size,
        );
        assert.deepEqual(wide, [], size);
      }
      await tab.close();
    });
  }

  it('the bars stay below a fixed header of the page', async () => {
    const header = '<div style="position: fixed; inset: 0 0 auto; height: 60px; background: navy; z-index: 9"></div>';
    const tab = await openPage({
      html: page('resolution-viewer { --resolution-sticky-top: 60px; margin-top: 60px }', header + tag),
      viewport: { width: 1000, height: 800 },
    });
    await tab.waitFor(drawn);
    await tab.evaluate(() => {
      const viewer = document.querySelector('resolution-viewer');
      viewer.reveal(viewer.shadowRoot.querySelectorAll('.notes li')[4].id);
    });
    await tab.waitFor(() => document.querySelector('resolution-viewer').shadowRoot.activeElement?.matches('.notes li'));
    // The place is held while text above it is laid out, so it is asked for until it has come to rest.
    const bar = await tab.waitFor(() => {
      const root = document.querySelector('resolution-viewer').shadowRoot;
      const bar = root.querySelector('.toolbar').getBoundingClientRect();
      const place = root.activeElement.getBoundingClientRect();
      return place.top > bar.bottom && place.top < innerHeight && bar.top < 61 && bar.top;
    });
    assert.ok(Math.abs(bar - 60) < 2);
    await tab.close();
  });
});
