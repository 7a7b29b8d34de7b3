/** Letters on a phone, and the portal's own buttons A−, A, A+: they make the widgets' text larger with the page's, and never too small. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { complete, moduleTags, WIDGETS, widgetTags } from '../support/all-widgets.mjs';
import { openPage } from '../support/pages.mjs';

const page = (css) => `<!doctype html><html lang="vi"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Cổng</title><style>body { margin: 8px; ${css} }</style>${moduleTags}</head>
<body>${widgetTags}</body></html>`;

/** Sizes and fonts of all letters in a widget, by the class of what they stand in. Runs in the page. */
const letters = (tag) => {
  const found = [];
  const visit = (node) => {
    for (const child of node.childNodes) {
      if (child instanceof Element) visit(child);
      else if (child instanceof Text && /\p{L}{2}/u.test(child.data) && child.parentElement?.getClientRects().length) {
        const parent = child.parentElement;
        if (parent.closest('.visually-hidden, style, canvas, slot')) continue;
        const { fontSize, fontFamily } = getComputedStyle(parent);
        found.push([parseFloat(fontSize), fontFamily, `${parent.localName}.${parent.className} ${child.data.trim().slice(0, 30)}`]);
      }
    }
  };
  visit(document.querySelector(tag).shadowRoot);
  return found;
};

/** What is read and not looked up: sentences of the paper, requirements, results, reasons. */
const RUNNING = {
  'target-card': ['.sentence', '.because'],
  'target-table': ['[part=sentence]'],
  'task-timeline': ['[part=text]'],
  'project-list': ['[part=name]'],
  'resolution-viewer': ['.prose p', '.item'],
};

const runningSizes = (selectors) =>
  Object.entries(selectors).flatMap(([tag, list]) =>
    list.map((selector) => {
      const element = document.querySelector(tag).shadowRoot.querySelector(selector);
      return [tag, selector, element ? parseFloat(getComputedStyle(element).fontSize) : 0];
    }),
  );

async function open(css) {
  const tab = await openPage({ html: page(css), viewport: { width: 360, height: 740 } });
  await tab.waitFor(complete);
  return tab;
}

describe('letters on a phone', () => {
  it('no sentence below 16 px, no word below 14, on a page of 12', async () => {
    const tab = await open('font: 12px Georgia');
    for (const [tag, selector, size] of await tab.evaluate(runningSizes, RUNNING)) assert.ok(size >= 16, `${tag} ${selector}: ${size} px`);
    for (const tag of WIDGETS) {
      const all = await tab.evaluate(letters, tag);
      assert.ok(all.length > 3, tag);
      assert.deepEqual(
        all.filter(([size]) => size < 14 - 0.01),
        [],
        tag,
      );
    }
    await tab.close();
  });

  it('have the font of the page, whatever it is', async () => {
    const tab = await open('font: 17px "Times New Roman"');
    for (const tag of WIDGETS) {
      const fonts = new Set((await tab.evaluate(letters, tag)).map(([, font]) => font));
      assert.deepEqual([...fonts], ['"Times New Roman"'], tag);
    }
    await tab.close();
  });
});

describe('A−, A and A+ of a portal', () => {
  it('make every letter of every widget larger, and never smaller than it may be', async () => {
    const tab = await open('font: 16px Arial');
    const at = async (size) => {
      await tab.evaluate((px) => void (document.body.style.fontSize = px), size);
      return Promise.all(WIDGETS.map(async (tag) => (await tab.evaluate(letters, tag)).map(([px]) => px).sort((a, b) => a - b)));
    };
    const [normal, small, large] = [await at('16px'), await at('12px'), await at('20px')];
    WIDGETS.forEach((tag, i) => {
      assert.deepEqual(small[i], normal[i], `${tag}: A−`);
      // Lists may fold otherwise; the smallest and the largest letters tell.
      const [first, last] = [0, -1].map((n) => large[i].at(n) / normal[i].at(n));
      for (const ratio of [first, last]) assert.ok(Math.abs(ratio - 1.25) < 0.1, `${tag}: A+ makes it ${ratio} times as large`);
    });
    await tab.close();
  });
});
