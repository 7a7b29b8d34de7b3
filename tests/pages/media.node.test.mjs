/** Print, forced colours, motion and the keyboard, as a real Chromium has them; the other drivers cannot emulate them. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { engine, openPage, theSite } from '../support/pages.mjs';
import { lettersByPage } from '../support/pdf.mjs';

const skip = engine !== 'chromium' && 'only Chromium’s driver emulates this';
const page = (name, attributes = '') => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>Cổng</title><script type="module" src="/cdn/esm/resolution-viewer.js"></script></head>
<body><resolution-viewer src="/data/${name}.json" ${attributes}></resolution-viewer></body></html>`;

async function open(name, attributes, viewport = { width: 1100, height: 900 }) {
  const tab = await openPage({ html: page(name, attributes), viewport });
  await tab.waitFor(printed);
  await tab.waitFor(() => document.querySelector('resolution-viewer').shadowRoot.querySelector('.toc a') != null);
  return tab;
}

/** Whether everything is drawn and the styles of print have come. */
const printed = () => {
  const root = document.querySelector('resolution-viewer').shadowRoot;
  const styled = root?.adoptedStyleSheets.some((sheet) => [...sheet.cssRules].some(({ selectorText }) => selectorText === '.print-foot'));
  return styled && root.querySelector('.conclusions') != null;
};

/** Lines of the letterhead that take more than one. */
const brokenLines = () =>
  [...document.querySelector('resolution-viewer').shadowRoot.querySelectorAll('.letterhead p')]
    .filter((line) => {
      const range = document.createRange();
      range.selectNodeContents(line);
      return new Set([...range.getClientRects()].map((box) => Math.round(box.bottom))).size > 1;
    })
    .map((line) => line.textContent);

/** Elements of a selector that take up room. */
const shown = (selector) =>
  [...document.querySelector('resolution-viewer').shadowRoot.querySelectorAll(selector)]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length)
    .map((element) => `${element.localName}.${element.className}`);
const style = (selector, property, pseudo) =>
  getComputedStyle(document.querySelector('resolution-viewer').shadowRoot.querySelector(selector), pseudo)[property];
const click = (selector) => document.querySelector('resolution-viewer').shadowRoot.querySelector(selector).click();

/** One more line of text. */
const LINE = 'Một dòng nữa, thêm vào cho dài.';

describe('print', { skip }, () => {
  it('prints the paper and nothing else: no bars, no buttons, no open notes', async () => {
    const tab = await open('nghi-quyet-31');
    await tab.evaluate(click, '.toolbar [aria-controls=":find"]');
    await tab.evaluate(click, '.note-ref');
    await tab.waitFor(() => document.querySelector('resolution-viewer').shadowRoot.querySelector('.popup') != null);
    await tab.raw.emulateMediaType('print');
    // The foot is drawn when printing begins, by a file that loads after the text; changing the medium alone announces nothing.
    await tab.waitFor(() => {
      dispatchEvent(new Event('beforeprint'));
      return document.querySelector('resolution-viewer').shadowRoot.querySelector('.print-foot') != null;
    });
    assert.deepEqual(await tab.evaluate(shown, 'button, input, nav, [role=status], .toolbar, .find-bar, .popup, .tool, .toc-fold'), []);
    for (const selector of ['.letterhead', '.prose', '.notes', '.recipients', '.signature-block', '.print-foot'])
      assert.equal((await tab.evaluate(shown, selector)).length, 1, selector);
    await tab.close();
  });

  it('prints folded sections too', async () => {
    const tab = await open('nghi-quyet-31');
    await tab.evaluate(click, '[data-fold]');
    await tab.waitFor(() => document.querySelector('resolution-viewer').shadowRoot.querySelector('.section-body[hidden]') != null);
    await tab.raw.emulateMediaType('print');
    const [drawn, all] = await tab.evaluate(() => {
      const items = [...document.querySelector('resolution-viewer').shadowRoot.querySelectorAll('.prose p, .prose li, .section-head')];
      return [items.filter((item) => item.getBoundingClientRect().height > 10).length, items.length];
    });
    assert.equal(drawn, all);
    await tab.close();
  });

  it('has the look of a Party paper: Times of 14 pt, black, justified, title and rule, columns side by side', async () => {
    const tab = await open('nghi-quyet-31', 'theme="dark"');
    await tab.raw.emulateMediaType('print');
    assert.match(await tab.evaluate(style, '.w', 'fontFamily'), /^"Times New Roman"/);
    assert.equal(Math.round(parseFloat(await tab.evaluate(style, '.prose', 'fontSize'))), 19);
    for (const selector of ['.w', '.prose p', '.note-ref', '.cite', '.kind', '.facts', '.state', '.rule', '.signatory', '.notes li'])
      assert.equal(await tab.evaluate(style, selector, 'color'), 'rgb(0, 0, 0)', selector);
    assert.equal(await tab.evaluate(style, '.w', 'backgroundColor'), 'rgb(255, 255, 255)');
    assert.equal(await tab.evaluate(style, '.prose p', 'textAlign'), 'justify');
    for (const selector of ['.letterhead > div', '.conclusions > div']) {
      const [left, right] = await tab.evaluate(
        (selector) =>
          [...document.querySelector('resolution-viewer').shadowRoot.querySelectorAll(selector)].map((e) => e.getBoundingClientRect().left),
        selector,
      );
      assert.ok(right > left + 100, selector);
    }
    await tab.close();
  });

  it('keeps each line of the letterhead on one line of an A4 page', async () => {
    // 165 mm of text: A4 less the margins of 30 and 15 mm.
    const tab = await open('nghi-quyet-31', '', { width: 640, height: 900 });
    await tab.raw.emulateMediaType('print');
    assert.deepEqual(await tab.evaluate(brokenLines), []);
    await tab.close();
  });

  it('marks every page of a draft', async () => {
    const tab = await open('bao-cao-chinh-tri');
    await tab.raw.emulateMediaType('print');
    assert.equal(await tab.evaluate(style, '.watermark', 'position'), 'fixed');
    assert.match(await tab.evaluate(style, '.watermark', 'content', '::before'), /DỰ THẢO/);
    assert.equal((await tab.evaluate(shown, '.notice-warn')).length, 1);
    await tab.close();
  });

  it('keeps the name of the State on one line of an A4 page, too', async () => {
    const tab = await openPage({ html: page('hd', ''), viewport: { width: 640, height: 900 } });
    const lines = [
      ['issuer', 'HỘI ĐỒNG NHÂN DÂN'],
      ['issuer', 'PHƯỜNG TÂN LẠC THƯỢNG'],
      ['rule', '-------'],
      ['state', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['motto', 'Độc lập - Tự do - Hạnh phúc'],
      ['number', 'Số: 07/NQ-HĐND'],
      ['place', 'Tân Lạc Thượng, ngày 18 tháng 7 năm 2025'],
      ['kind', 'NGHỊ QUYẾT'],
    ].map(([role, content], n) => ({ id: `p${n}`, kind: 'paragraph', role, content }));
    await tab.evaluate((preface) => {
      const body = [{ id: 'b', kind: 'paragraph', content: 'Lời.' }];
      const data = { format: 'resolution/1', id: 'x', docType: 'nghi-quyet', title: 'Thử', system: 'council', preface, body };
      document.querySelector('resolution-viewer').data = data;
    }, lines);
    await tab.waitFor(printed);
    await tab.raw.emulateMediaType('print');
    assert.deepEqual(await tab.evaluate(brokenLines), []);
    await tab.close();
  });

  it('leaves neither the foot nor the signature alone on the last page, however long the text is', async () => {
    const tab = await open('nghi-quyet-40');
    for (let n = 0; n < 12; n++) {
      const letters = lettersByPage(Buffer.from(await tab.raw.pdf({ format: 'A4', preferCSSPageSize: true })));
      const own = await tab.evaluate((line) => {
        const root = document.querySelector('resolution-viewer').shadowRoot;
        const last = [...root.querySelectorAll('.prose p')].at(-1);
        const more = last.cloneNode();
        more.textContent = line;
        last.after(more);
        // Recipients, signature and foot, with the blanks between words.
        return [...root.querySelectorAll('.ending :is(p, li)')].reduce((sum, { textContent }) => sum + textContent.trim().length, 0);
      }, LINE);
      assert.ok(letters.at(-1) > own + LINE.length / 2, `${n} more lines: ${letters.join(' ')} of ${own}`);
    }
    await tab.close();
  });

  it('has the notes after the signature, and the foot with the last of them', async () => {
    const tab = await open('nghi-quyet-31');
    await tab.waitFor(() => {
      dispatchEvent(new Event('beforeprint'));
      return document.querySelector('resolution-viewer').shadowRoot.querySelector('.print-foot') != null;
    });
    await tab.raw.emulateMediaType('print');
    const tops = await tab.evaluate(() => {
      const root = document.querySelector('resolution-viewer').shadowRoot;
      return ['.prose', '.signature-block', '.notes', '.print-foot'].map((name) => root.querySelector(name).getBoundingClientRect().top);
    });
    assert.deepEqual(
      tops,
      [...tops].sort((a, b) => a - b),
    );
    assert.ok(
      await tab.evaluate(
        () => document.querySelector('resolution-viewer').shadowRoot.querySelector('.notes li:last-child .print-foot') != null,
      ),
    );
    await tab.close();
  });

  it('makes a document of several A4 pages out of a long one', async () => {
    const tab = await open('nghi-quyet-40');
    const pdf = Buffer.from(await tab.raw.pdf({ format: 'A4', preferCSSPageSize: true }));
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g).length;
    // 6,500 words at 14 pt: far more than one page, and far less than if everything stood on a page of its own.
    assert.ok(pages >= 12 && pages <= 30, `${pages} pages`);
    await tab.close();
  });
});

describe('forced colours', { skip }, () => {
  it('keep every control framed and every state told apart', async () => {
    const tab = await open('nghi-quyet-31');
    const session = await tab.raw.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    await tab.evaluate(click, '.toolbar [aria-controls=":find"]');
    await tab.waitFor(() => document.querySelector('resolution-viewer').shadowRoot.querySelector('.find-bar input') != null);
    assert.equal(await tab.evaluate(() => matchMedia('(forced-colors: active)').matches), true);
    assert.equal(await tab.evaluate(style, '.toolbar .button', 'borderTopStyle'), 'solid');
    // A pressed button, the current entry and the current hit are not drawn by background colours alone.
    const [pressed, rest] = await tab.evaluate(() => {
      const [find, larger] = document.querySelector('resolution-viewer').shadowRoot.querySelectorAll('.toolbar .button');
      return [getComputedStyle(find).backgroundColor, getComputedStyle(larger).backgroundColor];
    });
    assert.notEqual(pressed, rest);
    assert.equal(await tab.evaluate(style, '.toc [aria-current]', 'borderInlineStartStyle'), 'solid');
    await tab.evaluate(() => document.querySelector('resolution-viewer').reveal('s.ii'));
    await tab.waitFor(() => document.querySelector('resolution-viewer').shadowRoot.querySelector('.here-now') != null);
    assert.equal(await tab.evaluate(style, '.here-now', 'outlineStyle'), 'solid');
    await tab.close();
  });
});

describe('forced colours in the contents', { skip }, () => {
  it('put a bar beside the section being read and beside no other', async () => {
    const tab = await open('nghi-quyet-31');
    const session = await tab.raw.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    const bar = (name) => tab.evaluate(style, `.toc a${name}`, 'borderInlineStartColor');
    const surface = await tab.evaluate(() => {
      document.body.style.color = 'Canvas';
      return getComputedStyle(document.body).color;
    });
    assert.equal(await bar(':not([aria-current])'), surface);
    assert.notEqual(await bar('[aria-current]'), surface);
    await tab.close();
  });
});

describe('motion', { skip }, () => {
  it('there is none for readers who want none, and little for the others', async () => {
    for (const value of ['no-preference', 'reduce']) {
      const tab = await open('nghi-quyet-31');
      await tab.raw.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value }]);
      const longest = await tab.evaluate(() =>
        Math.max(
          ...[...document.querySelector('resolution-viewer').shadowRoot.querySelectorAll('*')].flatMap((element) =>
            `${getComputedStyle(element).transitionDuration}, ${getComputedStyle(element).animationDuration}`
              .split(', ')
              .map((text) => parseFloat(text)),
          ),
        ),
      );
      assert.ok(longest <= (value === 'reduce' ? 0 : 0.12), `${value}: ${longest} s`);
      await tab.close();
    }
  });
});

describe('contrast', { skip }, () => {
  it('follows a reader’s system at once, without loading anew', async () => {
    const tab = await open('nghi-quyet-31');
    const theme = () => document.querySelector('resolution-viewer').shadowRoot.querySelector('.w').dataset.theme;
    assert.equal(await tab.evaluate(theme), 'light');
    await tab.raw.emulateMediaFeatures([{ name: 'prefers-contrast', value: 'more' }]).catch(async () => {
      const session = await tab.raw.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-contrast', value: 'more' }] });
    });
    await tab.waitFor(() => document.querySelector('resolution-viewer').shadowRoot.querySelector('.w').dataset.theme === 'contrast');
    await tab.close();
  });
});

describe('keyboard', { skip: engine === 'webkit' && 'no keyboard here' }, () => {
  const active = () => {
    const element = document.querySelector('resolution-viewer').shadowRoot.activeElement;
    return (
      element &&
      `${element.localName}.${[...element.classList][0] ?? ''} ${element.getAttribute('aria-label') ?? element.textContent.replace(/\s+/g, ' ').trim().slice(0, 30)}`
    );
  };

  before(async () => void (await theSite()));

  it('reaches the tools, the contents and the text in that order, and shows where it is', async () => {
    const tab = await open('nghi-quyet-31');
    const stops = [];
    for (let n = 0; n < 30; n++) {
      await tab.raw.keyboard.press('Tab');
      stops.push(await tab.evaluate(active));
    }
    assert.match(stops[0], /^button\.button Tìm/);
    const filter = stops.findIndex((stop) => stop?.includes('Lọc mục lục'));
    assert.ok(filter > 2, stops.join('\n'));
    assert.match(stops[filter + 1], /^a\. I\./);
    const outline = await tab.evaluate(() => {
      const element = document.querySelector('resolution-viewer').shadowRoot.activeElement;
      return getComputedStyle(element).outlineStyle;
    });
    assert.equal(outline, 'solid');
    await tab.close();
  });

  it('brings what has the focus out from behind the bars that stick to the top', async () => {
    const tab = await open('nghi-quyet-31', '', { width: 360, height: 640 });
    const [top, bars] = await tab.evaluate(async () => {
      const root = document.querySelector('resolution-viewer').shadowRoot;
      const call = root.querySelector('.note-ref');
      call.scrollIntoView();
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      window.scrollBy(0, call.getBoundingClientRect().top - 10);
      call.focus();
      return [call.getBoundingClientRect().top, root.querySelector('.bars').getBoundingClientRect().bottom];
    });
    assert.ok(top >= bars, `${top} px, the bars end at ${bars}`);
    await tab.close();
  });

  it('searches, steps, leaves, opens a note and comes back without a mouse', async () => {
    const tab = await open('nghi-quyet-31');
    await tab.raw.keyboard.press('Tab');
    await tab.raw.keyboard.press('Enter');
    await tab.waitFor(() => document.querySelector('resolution-viewer').shadowRoot.activeElement?.localName === 'input');
    await tab.raw.keyboard.type('duong 19/5');
    const count = () => document.querySelector('resolution-viewer').shadowRoot.querySelector('.find-count').textContent;
    await tab.waitFor(() =>
      /^\d+\/\d+$/.test(document.querySelector('resolution-viewer').shadowRoot.querySelector('.find-count').textContent),
    );
    const first = await tab.evaluate(count);
    await tab.raw.keyboard.press('Enter');
    assert.notEqual(await tab.evaluate(count), first);
    await tab.raw.keyboard.press('Escape');
    await tab.waitFor(() => document.querySelector('resolution-viewer').shadowRoot.activeElement?.matches('[aria-controls=":find"]'));
    await tab.evaluate(() => document.querySelector('resolution-viewer').shadowRoot.querySelector('.note-ref').focus());
    await tab.raw.keyboard.press('Enter');
    await tab.waitFor(() => document.querySelector('resolution-viewer').shadowRoot.activeElement?.matches('.popup'));
    await tab.raw.keyboard.press('Tab');
    assert.match(await tab.evaluate(active), /Đóng/);
    await tab.raw.keyboard.press('Escape');
    await tab.waitFor(() => document.querySelector('resolution-viewer').shadowRoot.activeElement?.matches('.note-ref'));
    await tab.close();
  });
});
