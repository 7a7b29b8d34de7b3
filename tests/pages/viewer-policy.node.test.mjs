/** Everything a reader can do with a resolution, under the strictest policy: not one violation, not one word on the console. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openPage, STRICT_POLICY } from '../support/pages.mjs';

const page = (script, tag) => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>Cổng thông tin</title>${script}</head>
<body>${tag}<a href="/goc.txt">Bản gốc</a></resolution-viewer></body></html>`;

const scripts = {
  modules: '<script type="module" src="/cdn/esm/resolution-viewer.js"></script>',
  'the one-script file': '<script defer src="/cdn/resolution-elements.js"></script>',
};

const paper = '/data/nghi-quyet-31.json';
const silent = { violations: [], console: [], errors: [] };

/** Uses every tool of the viewer once, and resolves to what came of it. Runs in the page. */
async function useEverything() {
  const viewer = document.querySelector('resolution-viewer');
  const root = viewer.shadowRoot;
  const until = async (ask) => {
    for (const end = performance.now() + 8000; performance.now() < end; await new Promise((done) => setTimeout(done))) {
      const answer = ask();
      if (answer) return answer;
    }
    throw new Error(`Waited in vain for ${ask}`);
  };
  const one = (selector) => root.querySelector(selector);
  await until(() => one('.conclusions') && one('.toc a'));
  const done = [];

  one('.note-ref').click();
  done.push((await until(() => one('.popup'))).textContent.slice(0, 11));
  done.push([...root.querySelectorAll('.icon path')].filter((path) => !/^m/i.test(path.getAttribute('d'))).length);
  one('.popup button').click();
  one('.cite').click();
  await until(() => one('.popup'));

  one('.toolbar [aria-controls=":find"]').click();
  const field = await until(() => one('.find-bar input'));
  field.value = 'to dan pho';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  done.push(await until(() => one('.find-count').textContent));
  field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
  field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));

  one('[data-fold]').click();
  await until(() => one('[data-fold][aria-expanded=false]'));
  one('[data-copy]').click();
  done.push(await until(() => one('.toast').textContent.slice(0, 2)));
  one('.toolbar [title="Chép trích dẫn"]').click();

  viewer.size = 'large';
  for (const theme of ['dark', 'contrast', 'auto']) {
    viewer.theme = theme;
    await viewer.updateComplete;
  }
  viewer.showIssues = true;
  // From here on the text is drawn again.
  await viewer.updateComplete;
  await until(() => one('.conclusions') && one('.toc a'));
  return done;
}

for (const [name, script] of Object.entries(scripts)) {
  describe(`under the strict policy, with ${name}`, () => {
    it('all tools work and report nothing', async () => {
      const tab = await openPage({ html: page(script, `<resolution-viewer src="${paper}">`), csp: STRICT_POLICY });
      const [note, undrawn, count, copied] = await tab.evaluate(useEverything);
      assert.equal(note, 'Chú thích 1');
      assert.equal(undrawn, 0, 'icons without a drawing');
      assert.match(count, /^\d+\/\d+$|^Không thấy$/);
      assert.ok(copied);
      await tab.evaluate(() => {
        location.hash = [...document.querySelector('resolution-viewer').shadowRoot.querySelectorAll('.section-head')].at(-1).id;
      });
      await tab.waitFor(() => document.querySelector('resolution-viewer').shadowRoot.activeElement?.matches('.section-head'));
      await tab.evaluate(() => {
        dispatchEvent(new Event('beforeprint'));
        dispatchEvent(new Event('afterprint'));
        document.querySelector('resolution-viewer').lang = 'en';
      });
      await tab.waitFor(
        () => document.querySelector('resolution-viewer').shadowRoot.querySelector('.toc-title')?.textContent === 'Contents',
      );
      await tab.evaluate(() => {
        document.querySelector('resolution-viewer').src = '/khong-co.json';
      });
      await tab.waitFor(() => document.querySelector('resolution-viewer').shadowRoot.querySelector('.notice details') != null);
      const notes = await tab.notes();
      // The browser itself writes a line for the file that is not there.
      assert.deepEqual({ ...notes, console: notes.console.filter((line) => !line.includes('404')) }, silent);
      await tab.close();
    });
  });
}

describe('where a policy forbids what is needed', () => {
  it('a data file outside connect-src is named for what it is, and the fallback stays', async () => {
    const csp = STRICT_POLICY.replace("connect-src 'self'", "connect-src 'none'");
    const tab = await openPage({ html: page(scripts.modules, `<resolution-viewer src="${paper}">`), csp });
    await tab.waitFor(() => document.querySelector('resolution-viewer').shadowRoot?.textContent.includes('CSP'));
    assert.ok(await tab.evaluate(() => document.querySelector('resolution-viewer a').getClientRects().length));
    await tab.close();
  });

  it('a page that takes no script keeps its own link', async () => {
    const csp = STRICT_POLICY.replace("script-src 'self'", "script-src 'none'");
    const tab = await openPage({ html: page(scripts.modules, `<resolution-viewer src="${paper}">`), csp });
    assert.ok(await tab.evaluate(() => document.querySelector('resolution-viewer a').getClientRects().length));
    await tab.close();
  });
});
