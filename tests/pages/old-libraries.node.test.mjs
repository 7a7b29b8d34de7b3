/** Beside what old portals are made of, the real thing: jQuery 1.12, Bootstrap 3, RequireJS, another copy of Lit. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { openPage, theSite } from '../support/pages.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const FILES = {
  'jquery.js': ['node_modules/jquery/dist/jquery.min.js', 'text/javascript'],
  'require.js': ['node_modules/requirejs/require.js', 'text/javascript'],
  'bootstrap.js': ['node_modules/bootstrap/dist/js/bootstrap.min.js', 'text/javascript'],
  'bootstrap.css': ['node_modules/bootstrap/dist/css/bootstrap.min.css', 'text/css'],
};
const LIBRARIES =
  '<link rel="stylesheet" href="/old/bootstrap.css"><script src="/old/jquery.js"></script><script src="/old/bootstrap.js"></script>';
const SCRIPT = '<script src="/cdn/resolution-elements.js"></script>';
const card =
  '<target-card src="/data/nghi-quyet-40.json" target="ct.2.4" viewer-href="/x.html"><a href="/goc.pdf">Bản gốc</a></target-card>';
const page = (body, head = LIBRARIES + SCRIPT) =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Cổng</title>${head}</head><body>${body}</body></html>`;
const drawn = () => document.querySelector('target-card').shadowRoot?.querySelector('[part=sentence]') != null;

before(async () => {
  const { answers } = await theSite();
  for (const [name, [path, type]] of Object.entries(FILES)) {
    answers.set(`/old/${name}`, { body: await readFile(root + path), headers: { 'content-type': type } });
  }
  answers.set('/old/news.js', {
    body: "define(['jquery'], ($) => `tin tức, jQuery ${$.fn.jquery}`);",
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
  // A portal's own element, with a Lit of its own.
  const own = `import { LitElement, html } from 'lit';
    class PortalClock extends LitElement { render() { return html\`<b>Giờ của cổng</b>\`; } }
    customElements.define('portal-clock', PortalClock);`;
  const { output } = (
    await build({
      configFile: false,
      root,
      logLevel: 'error',
      plugins: [
        {
          name: 'own',
          enforce: 'pre',
          resolveId: (id) => (id.endsWith('own.js') ? `${root}own.js` : undefined),
          load: (id) => (id === `${root}own.js` ? own : undefined),
        },
      ],
      build: { write: false, lib: { entry: 'own.js', formats: ['iife'], name: 'own', fileName: 'own' } },
    })
  )[0];
  answers.set('/old/clock.js', { body: output[0].code, headers: { 'content-type': 'text/javascript' } });
});

describe('jQuery 1.12 and Bootstrap 3', () => {
  it('are what they say', async () => {
    const tab = await openPage({ html: page('') });
    assert.deepEqual(await tab.evaluate(() => [window.jQuery.fn.jquery, window.jQuery.fn.tab.Constructor.VERSION]), ['1.12.4', '3.4.1']);
    await tab.close();
  });

  it('a widget made, filled, moved and heard by jQuery', async () => {
    const tab = await openPage({ html: page('<div id="one"></div><div id="two"></div>') });
    await tab.evaluate((markup) => {
      const { jQuery: $ } = window;
      window.heard = [];
      $(document).on('target-select', 'target-card', (event) => {
        event.preventDefault();
        window.heard.push(event.originalEvent.detail.targetId);
      });
      $(document).on('click', 'a', () => window.heard.push('a'));
      $('#one').html(markup);
    }, card);
    await tab.waitFor(drawn);
    const same = await tab.evaluate(() => {
      const element = document.querySelector('target-card');
      window.jQuery('#two').append(window.jQuery(element));
      element.shadowRoot.querySelector('a[href*="/x.html"]').click();
      return element.parentElement.id === 'two' && element.shadowRoot.querySelector('[part=sentence]') != null;
    });
    assert.equal(same, true);
    assert.deepEqual(await tab.evaluate(() => window.heard), ['ct.2.4']);
    assert.deepEqual((await tab.notes()).errors, []);
    await tab.close();
  });

  it('text stays at 16 px where rem is 10 and the body 14; a hidden tab shows it at its full width', async () => {
    const tabs = `<ul class="nav nav-tabs"><li class="active"><a href="#a" data-toggle="tab">A</a></li><li><a href="#b" data-toggle="tab">B</a></li></ul>
      <div class="tab-content"><div class="tab-pane active" id="a">A</div><div class="tab-pane" id="b"><table class="table"><tr><td>${card}</td></tr></table></div></div>`;
    const tab = await openPage({ html: page(tabs), viewport: { width: 700, height: 700 } });
    await tab.waitFor(drawn);
    const before = await tab.evaluate(() => {
      window.jQuery('a[href="#b"]').tab('show');
      return [getComputedStyle(document.documentElement).fontSize, getComputedStyle(document.body).fontSize];
    });
    assert.deepEqual(before, ['10px', '14px']);
    const [size, width] = await tab.waitFor(() => {
      const wrapper = document.querySelector('target-card').shadowRoot.querySelector('.w');
      return wrapper.offsetWidth > 0 && [getComputedStyle(wrapper).fontSize, wrapper.offsetWidth];
    });
    assert.equal(size, '16px');
    assert.ok(width > 600, `${width}`);
    await tab.close();
  });
});

describe('RequireJS', () => {
  const LOADER = '<script src="/old/require.js"></script>';
  /** What the portal's own code does: a module of its own, and jQuery, which gives itself to the loader. */
  const news = () =>
    new Promise((resolve, reject) => window.require({ paths: { jquery: '/old/jquery' } }, ['/old/news.js'], resolve, reject));
  const known = () => Object.keys(window.requirejs.s.contexts._.defined).sort();

  for (const [name, head] of Object.entries({ before: LOADER + SCRIPT, after: SCRIPT + LOADER })) {
    it(`loaded ${name} ours: is not fed, and loads the portal’s modules as ever`, async () => {
      const tab = await openPage({ html: page(card, head) });
      await tab.waitFor(drawn);
      // A module without a name that came by a plain script makes the loader refuse the next one it is asked for.
      assert.equal(await tab.evaluate(news), 'tin tức, jQuery 1.12.4');
      assert.deepEqual(await tab.evaluate(known), ['/old/news.js', 'jquery']);
      assert.deepEqual(await tab.notes(), { violations: [], console: [], errors: [] });
      await tab.close();
    });
  }

  it('fetches our script for a portal that has no other way, and the files beside it are found', async () => {
    const tab = await openPage({ html: page(card, LOADER) });
    await tab.evaluate(() => new Promise((resolve, reject) => window.require(['/cdn/resolution-elements.js'], resolve, reject)));
    await tab.waitFor(drawn);
    await tab.waitFor(() => document.querySelector('target-card').shadowRoot.querySelector('.because') != null);
    assert.equal(await tab.evaluate(news), 'tin tức, jQuery 1.12.4');
    assert.deepEqual(await tab.notes(), { violations: [], console: [], errors: [] });
    await tab.close();
  });
});

describe('another copy of Lit', () => {
  const clock = '<script src="/old/clock.js"></script>';
  for (const [name, head] of Object.entries({ before: clock + SCRIPT, after: SCRIPT + clock })) {
    it(`loaded ${name} ours: both draw, also under Trusted Types that allow the name twice`, async () => {
      const csp = "script-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";
      const tab = await openPage({ html: page(`<portal-clock></portal-clock>${card}`, head), csp });
      await tab.waitFor(drawn);
      assert.equal(await tab.evaluate(() => document.querySelector('portal-clock').shadowRoot.textContent), 'Giờ của cổng');
      const { violations, errors } = await tab.notes();
      assert.deepEqual([violations, errors], [[], []]);
      await tab.close();
    });
  }
});
