/**
 * The packed package inside React 19, Vue 3, Svelte 5 and Preact, as their bundlers would take it: defined before the first render and after it.
 * A framework that renders first can give an object only as the text of an attribute; that is said once, and the page keeps its fallback.
 */
import assert from 'node:assert/strict';
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { compile } from 'svelte/compiler';
import { build } from 'vite';
import { packedProject, serveFolder } from '../support/packed.mjs';
import { openPage, theSite } from '../support/pages.mjs';

const NAMES = ['react', 'vue', 'svelte', 'preact'];
const apps = fileURLToPath(new URL('frameworks/', import.meta.url));

/** What every application begins with: it mounts, defines and mounts anew when the page tells it to. */
const entry = (name) => `
import { mount } from './${name}.js';
window.app = {
  mount: (...given) => (window.app.draw = mount(...given)),
  define: () => import('resolution-elements/define/target-card'),
};
`;

before(async () => {
  const project = packedProject();
  for (const file of readdirSync(apps)) copyFileSync(join(apps, file), join(project, file));
  const svelte = compile(readFileSync(join(apps, 'Cards.svelte'), 'utf8'), { generate: 'client', filename: 'Cards.svelte' });
  writeFileSync(join(project, 'Cards.svelte.js'), svelte.js.code);
  for (const name of NAMES) writeFileSync(join(project, `${name}-app.js`), entry(name));
  await build({
    configFile: false,
    root: project,
    base: '/apps/',
    logLevel: 'error',
    build: {
      outDir: 'out',
      minify: false,
      modulePreload: false,
      rolldownOptions: {
        input: Object.fromEntries(NAMES.map((name) => [name, join(project, `${name}-app.js`)])),
        output: { entryFileNames: '[name].js' },
      },
    },
  });
  const { answers } = await theSite();
  serveFolder(answers, '/apps', join(project, 'out'));
});

/** A page with one application, ready to be told. */
async function open(name) {
  const html = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${name}</title>
    <script type="module" src="/apps/${name}.js"></script></head><body><div id="box"></div></body></html>`;
  const tab = await openPage({ html });
  await tab.waitFor(() => window.app !== undefined);
  await tab.evaluate(async () => {
    window.paper = await (await fetch('/data/nghi-quyet-40.json')).json();
    window.heard = [];
  });
  return tab;
}

const mount = () => {
  const heard = (event) => {
    event.preventDefault();
    window.heard.push(event.detail.targetId);
  };
  const common = { target: 'ct.2.4', 'heading-level': 4, 'viewer-href': '/nghi-quyet-40.html' };
  window.app.mount(document.getElementById('box'), { paper: window.paper, common, heard });
};
const define = () => window.app.define().then(() => true);
const drawn = (id) => document.getElementById(id)?.shadowRoot?.querySelector('[part=sentence]') != null;

/** What the card by its address came to, and what was heard from it. */
const bySrc = () => {
  const card = document.getElementById('by-src');
  const root = card.shadowRoot;
  root.querySelector('a[href*="nghi-quyet-40.html"]').click();
  return [card.target, card.headingLevel, card.qr, root.querySelector('[part=sentence]').ariaLevel, window.heard];
};
const EXPECTED = ['ct.2.4', 4, true, '4', ['ct.2.4']];

for (const name of NAMES) {
  describe(name, () => {
    it('defined first: attributes, an object as a property, events', async () => {
      const tab = await open(name);
      await tab.evaluate(define);
      await tab.evaluate(mount);
      await tab.waitFor(drawn, 'by-src');
      await tab.waitFor(drawn, 'by-data');
      assert.deepEqual(await tab.evaluate(bySrc), EXPECTED);
      assert.equal(await tab.evaluate(() => document.getElementById('by-data').data === window.paper), true);
      assert.equal(await tab.evaluate(() => document.getElementById('by-data').hasAttribute('data')), false);
      assert.deepEqual(await tab.notes(), { violations: [], console: [], errors: [] });
      await tab.close();
    });

    it('defined after the first render: attributes and events', async () => {
      const tab = await open(name);
      await tab.evaluate(mount);
      await tab.waitFor(() => document.getElementById('by-data') != null);
      await tab.evaluate(define);
      await tab.waitFor(drawn, 'by-src');
      assert.deepEqual(await tab.evaluate(bySrc), EXPECTED);
      assert.deepEqual((await tab.notes()).errors, []);
      await tab.close();
    });

    // Svelte gives an object as a property to whatever may yet become an element that takes it.
    const keeps = name === 'svelte';
    it(`defined after the first render: an object ${keeps ? 'is kept' : 'is lost, which is told once; the fallback stays, and the next one is shown'}`, async () => {
      const tab = await open(name);
      await tab.evaluate(mount);
      await tab.waitFor(() => document.getElementById('by-data') != null);
      const attribute = await tab.evaluate(() => document.getElementById('by-data').getAttribute('data') ?? 'none');
      assert.equal(attribute, keeps ? 'none' : '[object Object]');
      await tab.evaluate(define);
      await tab.waitFor(drawn, 'by-src');
      const fallback = () => document.querySelector('#by-data a').getClientRects().length > 0;
      const line = 'warn: <target-card>: "data" was set before the element was defined, and lost. Import its definition first.';
      if (!keeps) {
        assert.equal(await tab.evaluate(fallback), true);
        await tab.evaluate(() => Promise.resolve(window.app.draw({ ...window.paper })).then(() => true));
      }
      await tab.waitFor(drawn, 'by-data');
      assert.equal(await tab.evaluate(fallback), false);
      assert.deepEqual(await tab.notes(), { violations: [], console: keeps ? [] : [line], errors: [] });
      await tab.close();
    });
  });
}
