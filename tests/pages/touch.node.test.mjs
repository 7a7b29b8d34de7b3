/** A phone under a thumb, as Chromium emulates it: what is tapped is what stands there, in words. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { engine, openPage } from '../support/pages.mjs';

const skip = engine !== 'chromium' && 'only Chromium’s driver emulates this';
const PHONE = { width: 320, height: 640, hasTouch: true, isMobile: true };

/** The viewer on a phone, with its contents and tools. */
async function open(name) {
  const html = `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cổng</title>
<script type="module" src="/cdn/esm/resolution-viewer.js"></script></head>
<body><resolution-viewer src="/data/${name}.json"></resolution-viewer></body></html>`;
  const tab = await openPage({ html, viewport: PHONE });
  await tab.waitFor(() => {
    const root = document.querySelector('resolution-viewer').shadowRoot;
    return root?.querySelector('.conclusions') && root.querySelector('.toc a') != null;
  });
  return tab;
}

describe('on a phone', { skip }, () => {
  it('gives each tool beside a heading the room of a thumb: neither covers the other', async () => {
    const tab = await open('nghi-quyet-31');
    const missed = await tab.evaluate(() => {
      const root = document.querySelector('resolution-viewer').shadowRoot;
      return [...root.querySelectorAll('.section-line .tool')]
        .filter((tool) => {
          tool.scrollIntoView({ block: 'center' });
          const { right, y, height } = tool.getBoundingClientRect();
          const middle = y + height / 2;
          const corners = [right - 2, right - 42].flatMap((px) => [middle - 20, middle, middle + 20].map((py) => [px, py]));
          return corners.some(([px, py]) => !tool.contains(root.elementFromPoint(px, py)));
        })
        .map((tool) => tool.getAttribute('aria-label'));
    });
    assert.deepEqual(missed, []);
    await tab.close();
  });

  it('has buttons of 44 px, and words on those behind “Thêm”', async () => {
    const tab = await open('nghi-quyet-31');
    const [sizes, words] = await tab.evaluate(async () => {
      const viewer = document.querySelector('resolution-viewer');
      viewer.shadowRoot.querySelector('.more').click();
      await viewer.updateComplete;
      const shown = (selector) => [...viewer.shadowRoot.querySelectorAll(selector)].filter((element) => element.offsetWidth);
      return [
        shown('.toolbar .button').map(({ offsetWidth, offsetHeight }) => Math.min(offsetWidth, offsetHeight)),
        shown('.wide-only > span').map((span) => span.textContent),
      ];
    });
    assert.deepEqual(
      sizes.filter((size) => size < 44),
      [],
    );
    for (const word of ['In', 'Chép trích dẫn']) assert.ok(words.includes(word), `${word}: ${words}`);
    await tab.close();
  });

  it('leaves most of a low window to the text, whatever is opened', async () => {
    const tab = await open('nghi-quyet-40');
    const stuck = await tab.evaluate(async () => {
      const viewer = document.querySelector('resolution-viewer');
      const root = viewer.shadowRoot;
      const press = async (selector) => {
        root.querySelector(selector).click();
        await viewer.updateComplete;
      };
      await press('.more');
      await press('.larger');
      await press('.more');
      await press('.toolbar [aria-controls=":find"]');
      scrollTo({ top: 3000, behavior: 'instant' });
      while (!root.querySelector('.find-bar input')) await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      // How far down something of ours covers the text.
      let y = 0;
      while (y < innerHeight && root.elementFromPoint(innerWidth / 2, y + 4)?.closest('.toolbar, .find-bar')) y += 4;
      return y;
    });
    assert.ok(stuck <= 136, `${stuck} px`);
    await tab.close();
  });

  it('lets a reader see what is typed into the search, and its buttons on one line', async () => {
    const tab = await open('nghi-quyet-31');
    await tab.evaluate(() =>
      document.querySelector('resolution-viewer').shadowRoot.querySelector('.toolbar [aria-controls=":find"]').click(),
    );
    await tab.waitFor(() => document.querySelector('resolution-viewer').shadowRoot.querySelector('.find-bar input') != null);
    const [field, tops] = await tab.evaluate(() => {
      const root = document.querySelector('resolution-viewer').shadowRoot;
      return [
        root.querySelector('.find-field').offsetWidth,
        [...root.querySelectorAll('.find-bar button')].map((button) => button.offsetTop),
      ];
    });
    assert.ok(field > 240, `${field} px`);
    assert.equal(new Set(tops).size, 1);
    await tab.close();
  });
});
