/** Pages as ward portals have them: no charset, jQuery handlers on the whole document, one form round everything. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, describe, it } from 'node:test';
import { built } from '../support/dist.mjs';
import { engine, openPage, theSite } from '../support/pages.mjs';

const file = (path) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');
const tag = '<resolution-viewer src="/data/nghi-quyet-31.json"></resolution-viewer>';
const page = (head, body = tag) => `<!doctype html><html lang="vi"><head><title>Cổng</title>${head}</head><body>${body}</body></html>`;
const utf8 = '<meta charset="utf-8">';
const drawn = () => document.querySelector('resolution-viewer').shadowRoot?.querySelector('.toc a') != null;
const script = '<script src="/cdn/resolution-elements.js" defer></script>';
const module = '<script type="module" src="/cdn/esm/resolution-viewer.js"></script>';

let version;
before(async () => {
  version = JSON.parse(await file('package.json')).version;
  const { answers } = await theSite();
  // The same files as an older release would have been.
  for (const path of ['resolution-elements.js', ...built('cdn/beside', '.js').map((name) => name.replace('dist/cdn/', ''))]) {
    const body = (await file(`dist/cdn/${path}`)).replaceAll(version, '0.0.9');
    answers.set(`/older/${path}`, { body, headers: { 'content-type': 'text/javascript' } });
  }
});

describe('charsets', () => {
  for (const charset of ['windows-1258', 'windows-1252', 'utf-8']) {
    for (const [name, head] of Object.entries({ script, module })) {
      it(`the ${name} says its Vietnamese words on a ${charset} page`, async () => {
        const html = page(head).replace('Cổng', 'Cong');
        const tab = await openPage({ html, headers: { 'content-type': `text/html; charset=${charset}` } });
        await tab.waitFor(drawn);
        assert.equal(await tab.evaluate(() => document.characterSet.toLowerCase()), charset);
        const text = await tab.evaluate(() => document.querySelector('resolution-viewer').shadowRoot.textContent.replace(/\s+/g, ' '));
        for (const words of ['Mục lục', 'Chép trích dẫn', 'ĐẢNG UỶ PHƯỜNG HƯƠNG XUÂN', 'Chú thích']) assert.ok(text.includes(words), words);
        await tab.close();
      });
    }
  }
});

describe('a page that says no charset at all', () => {
  for (const [name, head] of Object.entries({ script, module })) {
    it(`has the Vietnamese words of the ${name} right`, async () => {
      const tab = await openPage({ html: page(head).replace('Cổng', 'Cong'), headers: { 'content-type': 'text/html' } });
      await tab.waitFor(drawn);
      assert.notEqual(await tab.evaluate(() => document.characterSet), 'UTF-8');
      const text = await tab.evaluate(() => document.querySelector('resolution-viewer').shadowRoot.textContent);
      for (const words of ['Mục lục', 'Chép trích dẫn']) assert.ok(text.includes(words), words);
      await tab.close();
    });
  }
});

describe('beside other scripts', () => {
  it('the page’s own $ and the like stay as they are', async () => {
    const names = await (async () => {
      const without = await openPage({ html: page(utf8) });
      const names = await without.evaluate(() => Object.keys(window));
      await without.close();
      return names;
    })();
    const tab = await openPage({ html: page(`${utf8}<script>var $ = 1, _ = 2, t = 3, e = 4, n = 5;</script>${script}`) });
    await tab.waitFor(drawn);
    const [after, own] = await tab.evaluate(() => [Object.keys(window), [window.$, window._, window.t, window.e, window.n]]);
    assert.deepEqual(own, [1, 2, 3, 4, 5]);
    const ours = after.filter((name) => !names.includes(name) && !['$', '_', 't', 'e', 'n'].includes(name));
    assert.deepEqual(
      ours.filter((name) => name !== 'ResolutionElements' && !/^(lit|reactive)[A-Z]/.test(name)),
      [],
    );
    await tab.close();
  });

  it('the library loaded twice works once and says nothing', async () => {
    const tab = await openPage({ html: page(utf8 + script + script.replace('.js"', '.js?2"') + module) });
    await tab.waitFor(drawn);
    assert.deepEqual(
      (await tab.notes()).console.filter((line) => !line.includes('Multiple versions of Lit')),
      [],
    );
    assert.deepEqual((await tab.notes()).errors, []);
    await tab.close();
  });

  it('two versions: the first works, one line names both, and the rest of the second script goes on', async () => {
    const after = '<script defer src="/after.js"></script>';
    const { answers } = await theSite();
    answers.set('/after.js', { body: 'window.after = true;', headers: { 'content-type': 'text/javascript' } });
    const tab = await openPage({ html: page(`${utf8}<script src="/older/resolution-elements.js" defer></script>${script}${after}`) });
    await tab.waitFor(drawn);
    const lines = (await tab.notes()).console.filter((line) => !line.includes('Multiple versions of Lit'));
    assert.deepEqual(lines, [`warn: <project-list>: 0.0.9 is registered already; ${version} stands aside.`]);
    assert.deepEqual((await tab.notes()).errors, []);
    assert.equal(await tab.evaluate(() => window.after), true);
    await tab.close();
  });
});

describe('handlers on the whole page', () => {
  // What jQuery's delegated handlers and ASP.NET's default button do.
  const portal = `<script>
    window.heard = [];
    document.addEventListener('click', (event) => { if (event.target.closest('a')) { heard.push('a ' + event.target.localName); event.preventDefault(); } });
    document.addEventListener('keydown', (event) => { if (event.key === 'Enter') heard.push('enter'); });
    document.addEventListener('keypress', (event) => { if (event.key === 'Enter' && event.target.localName !== 'textarea') { heard.push('default button'); document.forms[0].submit(); } });
    document.addEventListener('submit', (event) => { heard.push('submit'); event.preventDefault(); }, true);
    document.addEventListener('change', () => heard.push('change'));
  </script>`;
  const form = `<form action="/posted" method="post"><input name="q"><button>Tìm</button>${tag}</form>`;

  it(
    'Enter in our fields and on our buttons posts nothing, and our links stay ours',
    { skip: engine === 'webkit' && 'no keyboard here' },
    async () => {
      const tab = await openPage({ html: page(utf8 + portal + module, form) });
      await tab.waitFor(drawn);
      await tab.evaluate(() =>
        document.querySelector('resolution-viewer').shadowRoot.querySelector('.toolbar [aria-controls=":find"]').click(),
      );
      await tab.waitFor(() => document.querySelector('resolution-viewer').shadowRoot.activeElement?.localName === 'input');
      await tab.raw.keyboard.type('to dan pho');
      await tab.raw.keyboard.press('Enter');
      await tab.raw.keyboard.press('Enter');
      await tab.raw.keyboard.press('Tab');
      await tab.raw.keyboard.press('Enter');
      await tab.evaluate(() => document.querySelector('resolution-viewer').shadowRoot.querySelector('.note-ref').focus());
      await tab.raw.keyboard.press('Enter');
      await tab.waitFor(() => document.querySelector('resolution-viewer').shadowRoot.querySelector('.popup') != null);
      assert.deepEqual(await tab.evaluate(() => window.heard), []);
      assert.equal(await tab.evaluate(() => location.pathname.startsWith('/page-')), true);
      await tab.close();
    },
  );

  it('an UpdatePanel that moves the element fetches nothing again', async () => {
    const tab = await openPage({ html: page(utf8 + module, `<div id="one">${tag}</div><div id="two"></div>`) });
    await tab.waitFor(drawn);
    const before = tab.requests.filter((path) => path.endsWith('nghi-quyet-31.json')).length;
    const same = await tab.evaluate(() => {
      const viewer = document.querySelector('resolution-viewer');
      const text = viewer.shadowRoot.querySelector('.document');
      document.getElementById('two').append(viewer);
      document.getElementById('one').moveBefore?.(viewer, null);
      return viewer.shadowRoot.querySelector('.document') === text && text.textContent.length > 1000;
    });
    assert.equal(same, true);
    assert.equal(tab.requests.filter((path) => path.endsWith('nghi-quyet-31.json')).length, before);
    await tab.close();
  });
});
