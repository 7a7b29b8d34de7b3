/** Words that were written out beforehand, and the widget that takes their place: what stands round them does not move. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { before, describe, it } from 'node:test';
import { faults } from '../support/page-axe.mjs';
import { main } from '../support/cli.mjs';
import { engine, openPage, STRICT_POLICY, theSite } from '../support/pages.mjs';

const CHROMIUM = { skip: engine !== 'chromium' && 'only Chromium reports what moves' };
const data = (name) => fileURLToPath(new URL(`../../demo/data/${name}`, import.meta.url));
const written = (tag, file, ...args) => {
  const reported = file === 'nghi-quyet-40' && tag !== 'resolution-viewer';
  const progress = ['-p', data('progress-nghi-quyet-40.csv'), '--set', 'progress=/data/progress-nghi-quyet-40.csv'];
  const all = ['prerender', data(`${file}.json`), '-w', tag, '--src', `/data/${file}.json`, ...(reported ? progress : []), ...args];
  return spawnSync(process.execPath, [main, ...all], { encoding: 'utf8' }).stdout;
};
const CSS = `body { font: 16px/1.5 Arial, sans-serif; margin: 16px; max-width: 1000px } table { border-collapse: collapse; width: 100% }
  td, th { border: 1px solid #ccc; padding: 6px 8px; text-align: left; vertical-align: top } caption { text-align: left }`;
const page = (
  inner,
  script = '',
) => `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
  <title>Cổng</title><link rel="stylesheet" href="/cong.css">${script}</head><body><p>Mở đầu</p>${inner}<footer>${'<p>Chân trang của cổng</p>'.repeat(20)}</footer></body></html>`;
const SCRIPTS = {
  script: () => '<script defer src="/cdn/resolution-elements.js"></script>',
  modules: (tag) => ['steady', tag].map((name) => `<script type="module" src="/cdn/esm/${name}.js"></script>`).join(''),
};

before(async () => void (await theSite()).answers.set('/cong.css', { body: CSS, headers: { 'content-type': 'text/css' } }));

/** Opens a page on which the script comes once the words have been painted, and notes every shift. */
async function open(inner, scripts, more = {}) {
  const tab = await openPage({ html: page(inner), csp: STRICT_POLICY, ...more });
  const room = await tab.evaluate(async () => {
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries())
        window.shifts.push({
          value,
          of: sources.map(({ node, previousRect: a, currentRect: b }) => `${node?.nodeName} ${a.y} > ${b.y}`).join(),
        });
    }).observe({ type: 'layout-shift', buffered: true });
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return document.querySelector('footer').getBoundingClientRect().top;
  });
  await tab.evaluate(async (html) => {
    const template = document.createElement('div');
    // Parsed without running anything, and then made anew so that it runs: in order, as a page's own.
    for (const [, type, src] of html.matchAll(/<script (?:type="(\w+)"|defer) src="([^"]+)"/g)) {
      const script = document.createElement('script');
      Object.assign(script, { type: type ?? '', async: false });
      script.src = window.trusted?.createScriptURL(src) ?? src;
      template.append(script);
    }
    document.head.append(...template.childNodes);
  }, scripts);
  return { tab, room };
}

/** The widget stands where the words were, and they are in it again. */
const settled = (tag) => {
  const host = document.querySelector(tag);
  return Boolean(host.shadowRoot && !host.inert && host.firstElementChild);
};

const cases = [
  ['resolution-viewer', 'nghi-quyet-31'],
  ['target-table', 'nghi-quyet-40'],
  ['target-table', 'nghi-quyet-40', '--set', 'group=nhom.5'],
  ['target-summary', 'nghi-quyet-40'],
  ['target-card', 'nghi-quyet-40', '--set', 'target=ct.2.4'],
  ['target-chart', 'nghi-quyet-40', '--set', 'group=nhom.5'],
  ['task-timeline', 'thong-bao-01-2022'],
  ['project-list', 'nghi-quyet-31'],
];
// What makes a script from an address is a sink that the strictest policy guards; the test has no policy of its own to pass it.
const csp = STRICT_POLICY.replace(/; require-trusted-types-for.*/, '');

describe('a widget that takes the place of its words', CHROMIUM, () => {
  for (const [tag, file, ...args] of cases) {
    it(`moves nothing on the page: ${[tag, ...args].join(' ')}`, async (test) => {
      const words = written(tag, file, ...args);
      for (const [width, kind] of [
        [360, 'script'],
        [768, 'modules'],
        [1280, 'script'],
      ]) {
        const { tab } = await open(words, SCRIPTS[kind](tag), { csp, viewport: { width, height: 900 } });
        await tab.waitFor(settled, tag);
        // Two paints more, for what comes at once after the change.
        await tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
        const shifts = await tab.evaluate(() => window.shifts);
        const sum = shifts.reduce((all, { value }) => all + value, 0);
        test.diagnostic(`${width} px, ${kind}: CLS ${sum.toFixed(4)}`);
        assert.ok(sum <= 0.02, JSON.stringify(shifts));
        const { violations, errors } = await tab.notes();
        assert.deepEqual([violations, errors], [[], []]);
        await tab.close();
      }
    });
  }

  it('waits for a reader who stands on a link in the words', async () => {
    const words = written('target-card', 'nghi-quyet-40', '--set', 'target=ct.2.4').replace(
      '</h3>',
      ' <a id="link" href="/x.html">Đọc thêm</a></h3>',
    );
    const { tab } = await open(words, '', { csp });
    await tab.evaluate(() => {
      document.getElementById('link').focus();
      // How long a widget has to be at rest is no matter here.
      const later = window.setTimeout;
      window.tries = 0;
      window.setTimeout = (act, ms) => later(() => (act(), (window.tries += Number(ms === 500))), ms === 500 ? 0 : ms);
      document.head.append(Object.assign(document.createElement('script'), { src: '/cdn/resolution-elements.js' }));
    });
    await tab.waitFor(() => window.tries > 0);
    assert.equal(await tab.evaluate(() => document.activeElement.id), 'link');
    await tab.evaluate(() => document.getElementById('link').blur());
    await tab.waitFor(settled, 'target-card');
    await tab.close();
  });

  it('keeps a reader of a long paper at the heading that is being read', async () => {
    const { tab } = await open(written('resolution-viewer', 'nghi-quyet-40'), '', { csp, viewport: { width: 768, height: 700 } });
    await tab.evaluate(() => {
      const mark = [...document.querySelectorAll('resolution-viewer a[name]')].at(-1);
      window.mark = mark.getAttribute('name').split('/')[1];
      scrollTo(0, mark.getBoundingClientRect().top + scrollY + 20);
      const script = document.createElement('script');
      script.src = '/cdn/resolution-elements.js';
      document.head.append(script);
    });
    await tab.waitFor(settled, 'resolution-viewer');
    const top = await tab.evaluate(
      () => document.querySelector('resolution-viewer').shadowRoot.getElementById(window.mark).getBoundingClientRect().top,
    );
    assert.ok(Math.abs(top + 20) < 40, `${top}`);
    await tab.close();
  });

  it('gives back the room it does not need once somebody uses it', async () => {
    const { tab } = await open(written('target-table', 'nghi-quyet-40', '--set', 'group=nhom.5'), SCRIPTS.script(), { csp });
    await tab.waitFor(settled, 'target-table');
    await tab.evaluate(() => document.querySelector('target-table').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true })));
    assert.equal(await tab.evaluate(() => document.querySelector('target-table').style.minBlockSize), '');
    await tab.close();
  });
});

describe('words that were written out', () => {
  for (const [name, script] of Object.entries({ none: '', script: SCRIPTS.script() })) {
    it(`break no rule of the strictest policy; script: ${name}`, async () => {
      const inner = cases.map(([tag, file, ...args]) => written(tag, file, ...args)).join('');
      const tab = await openPage({ html: page(inner, script), csp: STRICT_POLICY });
      if (script)
        await tab.waitFor(() => [...document.querySelectorAll('[data-prerendered]')].every((host) => host.shadowRoot && !host.inert));
      const notes = await tab.notes();
      // WebKit says so when eight widgets find their size in one frame; it means that the rest follows in the next.
      const errors = notes.errors.filter((line) => !line.startsWith('ResizeObserver loop'));
      assert.deepEqual({ ...notes, errors }, { violations: [], console: [], errors: [] });
      await tab.close();
    });
  }

  it('are accessible as they stand', { skip: engine !== 'chromium' && 'one engine is enough for markup' }, async () => {
    for (const tag of ['resolution-viewer', 'target-table', 'target-summary', 'task-timeline', 'project-list']) {
      const tab = await openPage({ html: page(`<main><h1>Nghị quyết</h1>${written(tag, 'nghi-quyet-31')}</main>`), csp: STRICT_POLICY });
      // A page of a test has paragraphs outside its main part.
      assert.deepEqual(
        (await faults(tab)).filter((one) => !one.startsWith('region ')),
        [],
        tag,
      );
      await tab.close();
    }
  });

  it('give way once, however often the library is loaded', async () => {
    const words = written('target-card', 'nghi-quyet-40', '--set', 'target=ct.2.4');
    const twice = SCRIPTS.script() + SCRIPTS.script().replace('.js', '.js?2') + SCRIPTS.modules('target-card');
    const tab = await openPage({ html: page(words, twice) });
    await tab.waitFor(settled, 'target-card');
    const { opacity, inner } = await tab.evaluate(() => {
      const host = document.querySelector('target-card');
      return { opacity: getComputedStyle(host).opacity, inner: host.querySelectorAll(':scope > h3').length };
    });
    assert.deepEqual([opacity, inner], ['1', 1]);
    await tab.close();
  });

  it('come back when the file cannot be had', async () => {
    const words = written('target-card', 'nghi-quyet-40', '--set', 'target=ct.2.4').replace('/data/nghi-quyet-40.json', '/khong-co.json');
    const tab = await openPage({ html: page(words, SCRIPTS.script()) });
    await tab.waitFor(() => document.querySelector('target-card').shadowRoot?.querySelector('.notice') != null);
    await tab.waitFor(() => document.querySelector('target-card > h3')?.getClientRects().length);
    assert.equal(await tab.evaluate(() => document.querySelector('target-card').inert), false);
    await tab.close();
  });
});
