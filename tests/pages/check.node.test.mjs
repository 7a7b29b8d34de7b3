/** <resolution-check> on pages with each fault for real: what it says, in which group, and the line it hands out. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { readFile } from 'node:fs/promises';
import { engine, openPage, STRICT_POLICY, theSite } from '../support/pages.mjs';
import { built } from '../support/dist.mjs';
import { startSite } from '../support/site.mjs';

const PAPER = '/data/nghi-quyet-31.json';
const ESM = '/cdn/esm';
const module = (tag) => `<script type="module" src="${ESM}/${tag}.js"></script>`;
const check = module('resolution-check') + '<resolution-check>Trang chưa chạy được mã.</resolution-check>';
const viewer = (more = `src="${PAPER}"`) => `<resolution-viewer ${more}><a href="/goc.pdf">Bản gốc</a></resolution-viewer>`;
const META = '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">';
const page = (body, { head = META, lang = 'vi' } = {}) =>
  `<!doctype html><html lang="${lang}"><head><title>Cổng</title>${head}</head><body>${body}</body></html>`;

/** Opens a page with a check on it, and returns what the check found by code. */
async function examine(body, { head, lang, ...more } = {}) {
  const tab = await openPage({ html: page(body, { head, lang }), ...more });
  await tab.waitFor(() => document.querySelector('resolution-check').findings?.length > 0);
  const found = await tab.evaluate(() => document.querySelector('resolution-check').findings);
  return { tab, found, by: Object.fromEntries(found.map((one) => [one.code, one])) };
}

/** What stands in the report, as a webmaster reads it. */
const shown = (tab) => tab.evaluate(() => document.querySelector('resolution-check').shadowRoot.textContent.replace(/\s+/g, ' '));

const json = (body, headers = {}, status = 200) => ({ body, status, headers: { 'content-type': 'application/json', ...headers } });
/** An answer that is no page, with its status. */
const raw =
  ({ body, status, headers }) =>
  (_request, response) =>
    response.writeHead(status, headers).end(body);

let other;
let paper;
before(async () => {
  paper = await readFile(new URL('../../demo/data/nghi-quyet-31.json', import.meta.url), 'utf8');
  other = await startSite();
  const { answers } = await theSite();
  const html = '<!DOCTYPE html><title>404</title><h1>Không tìm thấy trang</h1>';
  const files = {
    'iis.json': json(html, { 'content-type': 'text/html', server: 'Microsoft-IIS/8.5' }, 404),
    'missing.json': json(html, { 'content-type': 'text/html' }, 404),
    'denied.json': json('Forbidden', { 'content-type': 'text/plain' }, 403),
    'server.json': json('', {}, 500),
    'page.json': json(html, { 'content-type': 'text/html; charset=utf-8' }),
    'plain.json': json(paper, { 'content-type': 'application/octet-stream', server: 'Apache' }),
    'pdf.json': json(paper, { 'content-type': 'application/pdf' }),
    'empty.json': json(''),
    'broken.json': json(paper.slice(0, 900)),
    'old.json': json(Buffer.from('{"title": "Ngh\u1ecb quy\u1ebft \xea"}', 'latin1')),
    'other.json': json('{"a": 1}'),
    'private.json': json(JSON.stringify({ ...JSON.parse(paper), publicity: 'internal' })),
  };
  for (const [name, answer] of Object.entries(files)) answers.set(`/files/${name}`, raw(answer));
  const script = await readFile(new URL('../../dist/cdn/esm/target-card.js', import.meta.url), 'utf8');
  answers.set('/wrong/esm/target-card.js', raw(json(script, { 'content-type': 'text/plain', server: 'nginx/1.24' })));
  answers.set('/page/esm/target-card.js', raw(json(html, { 'content-type': 'text/html' })));
  const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
  // The same files as an older release would have been.
  for (const path of ['resolution-elements.js', ...built('cdn/beside', '.js').map((name) => name.replace('dist/cdn/', ''))]) {
    const body = (await readFile(new URL(`../../dist/cdn/${path}`, import.meta.url), 'utf8')).replaceAll(version, '0.0.9');
    answers.set(`/older/${path}`, raw(json(body, { 'content-type': 'text/javascript' })));
  }
});
after(() => other.close());

describe('a page with nothing wrong', () => {
  for (const [name, script] of Object.entries({
    modules: module('resolution-viewer') + check,
    'one script': `<script src="/cdn/resolution-elements.js" defer></script><resolution-check></resolution-check>`,
  })) {
    it(`is fine in every respect, and under the strictest policy reports no violation (${name})`, async () => {
      const { tab, found, by } = await examine(script + viewer(), { csp: STRICT_POLICY });
      assert.deepEqual(
        found.filter(({ level }) => level !== 'fine'),
        [],
      );
      assert.ok(by['data-fine'].title.includes(PAPER));
      assert.match(await shown(tab), /Không có gì hỏng.*Hỏng: 0\. Nên sửa: 0\. Ổn: \d+\./);
      const { violations, errors, console } = await tab.notes();
      assert.deepEqual([violations, errors, console], [[], [], []]);
      await tab.close();
    });
  }
});

describe('data files', () => {
  for (const [name, code, level, where, line] of [
    ['iis.json', 'data-iis', 'broken', /web\.config/, /<mimeMap fileExtension="\.json" mimeType="application\/json" \/>/],
    ['missing.json', 'data-missing', 'broken', /mở được/, /^http.*\/files\/missing\.json$/],
    ['denied.json', 'data-denied', 'broken'],
    ['server.json', 'data-server', 'broken'],
    ['page.json', 'data-html', 'broken'],
    ['plain.json', 'data-plain', 'improve', /\.htaccess/, /^AddType application\/json \.json$/],
    ['pdf.json', 'data-type', 'broken', /web\.config/, /mimeMap/],
    ['empty.json', 'data-empty', 'broken'],
    ['broken.json', 'data-syntax', 'broken', /Lệnh/, /^npx resolution-elements validate broken\.json$/],
    ['old.json', 'data-encoding', 'broken'],
    ['other.json', 'data-schema', 'broken', /Lệnh/, /validate other\.json/],
    ['private.json', 'data-private', 'broken'],
  ]) {
    it(`${name}: ${code}`, async () => {
      const { tab, by } = await examine(module('resolution-viewer') + viewer(`src="/files/${name}"`) + check);
      const found = by[code];
      assert.equal(found?.level, level, JSON.stringify(Object.keys(by)));
      assert.ok(`${found.title} ${found.text}`.includes(name));
      if (line) {
        assert.match(found.lines[0].where, where);
        assert.match(found.lines[0].text, line);
      }
      assert.equal(by['data-fine'], undefined);
      await tab.close();
    });
  }

  it('a results file counts too, and a table of them is taken for what it is', async () => {
    const table = `<target-table src="/data/nghi-quyet-40.json" progress="/data/progress-nghi-quyet-40.csv"><a href="/a">x</a></target-table>`;
    const { tab, found } = await examine(module('target-table') + table + check);
    assert.deepEqual(
      found.filter(({ code }) => code === 'data-fine').map(({ title }) => title),
      ['Đọc được /data/nghi-quyet-40.json', 'Đọc được /data/progress-nghi-quyet-40.csv'],
    );
    await tab.close();
  });

  it('another origin: without its consent, and without the page’s', async () => {
    const { origin } = other;
    other.answers.set('/open.json', raw(json(paper, { 'access-control-allow-origin': '*' })));
    other.answers.set('/shut.json', raw(json(paper)));
    const { tab, by } = await examine(
      module('resolution-viewer') + viewer(`src="${origin}/open.json"`) + viewer(`src="${origin}/shut.json"`) + check,
    );
    assert.equal(by['data-origin'].level, 'broken');
    assert.equal(by['data-origin'].lines.at(-1).text, `<script>ResolutionElements.allowOrigins(['${origin}'])</script>`);
    assert.equal(by['data-cors'].lines[0].text, `Access-Control-Allow-Origin: ${tab.origin}`);
    await tab.close();
  });

  it('an http file on an https page', { skip: engine !== 'chromium' && 'only Chromium’s driver can play an https site' }, async () => {
    const tab = await openPage({ html: page('') });
    await tab.raw.setRequestInterception(true);
    tab.raw.on('request', async (request) => {
      const { pathname, host } = new URL(request.url());
      if (host !== 'phuong.test') return request.continue();
      const own = { '/': page(module('resolution-viewer') + viewer('src="http://phuong.test/nq.json"') + check) }[pathname];
      if (own) return request.respond({ contentType: 'text/html; charset=utf-8', body: own });
      const answer = await fetch(tab.origin + pathname);
      return request.respond({
        status: answer.status,
        contentType: answer.headers.get('content-type'),
        body: Buffer.from(await answer.arrayBuffer()),
      });
    });
    await tab.raw.goto('https://phuong.test/');
    await tab.waitFor(() => document.querySelector('resolution-check').findings?.length > 0);
    const found = await tab.evaluate(() => document.querySelector('resolution-check').findings);
    const mixed = found.find(({ code }) => code === 'data-mixed');
    assert.equal(mixed?.level, 'broken', JSON.stringify(found.map(({ code }) => code)));
    assert.equal(mixed.lines[0].text, 'src="https://phuong.test/nq.json"');
    await tab.close();
  });
});

describe('policies', () => {
  it('connect-src: gives back the page’s own policy with what it lacks', async () => {
    const csp = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'none'";
    const { tab, by } = await examine(module('resolution-viewer') + viewer() + check, { csp });
    assert.equal(by['data-blocked'].level, 'broken');
    assert.equal(by['data-blocked'].lines[0].text, "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'");
    await tab.close();
  });

  it(
    'Trusted Types without our name in them',
    { skip: engine !== 'chromium' && 'only Chromium of these enforces them for certain' },
    async () => {
      const csp = "require-trusted-types-for 'script'; trusted-types jquery";
      const { tab, by } = await examine(module('resolution-viewer') + viewer() + check, { csp });
      assert.equal(by['trusted-types'].level, 'broken', JSON.stringify(Object.keys(by)));
      assert.equal(
        by['trusted-types'].lines[0].text,
        "require-trusted-types-for 'script'; trusted-types jquery lit-html 'allow-duplicates'",
      );
      await tab.close();
    },
  );

  it('script-src that lets the one script run but none of the files beside it: says so even then', async () => {
    const { origin } = await theSite();
    const csp = `script-src ${origin}/cdn/resolution-elements.js ${origin}/-/`;
    const tab = await openPage({
      html: page('<script src="/cdn/resolution-elements.js"></script><resolution-check></resolution-check>'),
      csp,
    });
    await tab.waitFor(() => document.querySelector('resolution-check').shadowRoot.textContent.includes("script-src 'self'"));
    await tab.close();
  });

  it(
    'a script of ours that the policy has refused before the check was there',
    { skip: engine !== 'chromium' && 'only Chromium keeps what was refused' },
    async () => {
      const { origin } = await theSite();
      const csp = `script-src ${origin}/cdn/esm/resolution-check.js ${origin}/cdn/esm/shared/ ${origin}/-/`;
      const card = `${module('target-card')}<target-card src="/data/nghi-quyet-40.json" target="ct.2.4"></target-card>`;
      const { tab, by } = await examine(card + check, { csp });
      assert.match(by['script-blocked'].text, /target-card\.js/);
      assert.equal(by['script-blocked'].lines[0].text, `${csp} 'self'`);
      assert.equal(by['not-upgraded'], undefined);
      await tab.close();
    },
  );

  it('no script at all: the words inside the tag stay', async () => {
    const tab = await openPage({ html: page(check), csp: "script-src 'none'" });
    assert.equal(await tab.evaluate(() => document.querySelector('resolution-check').innerText), 'Trang chưa chạy được mã.');
    await tab.close();
  });
});

describe('scripts', () => {
  it('sent with a type no browser runs as a module', async () => {
    const { tab, by } = await examine(
      `<script type="module" src="/wrong/esm/target-card.js"></script>${check}<target-card src="${PAPER}"></target-card>`,
    );
    assert.equal(by['script-type'].level, 'broken');
    assert.deepEqual(by['script-type'].lines, [{ where: 'Cấu hình nginx', text: 'location ~ \\.js$ { types { text/javascript js; } }' }]);
    assert.equal(by['not-upgraded'], undefined, 'said once');
    await tab.close();
  });

  it('the one script as plain text: it runs, but what it fetches later does not', async () => {
    const { answers } = await theSite();
    for (const path of ['resolution-elements.js', ...built('cdn/beside', '.js').map((name) => name.replace('dist/cdn/', ''))]) {
      const code = await readFile(new URL(`../../dist/cdn/${path}`, import.meta.url), 'utf8');
      answers.set(`/plain/${path}`, raw(json(code, { 'content-type': 'text/plain' })));
    }
    const one = '<script src="/plain/resolution-elements.js" defer></script>';
    const { tab, by } = await examine(check + one);
    assert.equal(by['script-type'].level, 'broken');
    await tab.close();
    const alone = await openPage({ html: page(`${one}<resolution-check></resolution-check>`) });
    await alone.waitFor(() => document.querySelector('resolution-check').shadowRoot.textContent.includes('kiểu text/javascript'));
    await alone.close();
  });

  it('not there, or a page in its place', async () => {
    const { tab, by } = await examine(
      `<script type="module" src="/cdn/esm/khong-co/target-table.js"></script><script type="module" src="/page/esm/target-card.js"></script>${check}`,
    );
    assert.match(by['script-missing'].text, /404/);
    assert.match(by['script-html'].text, /\/page\/esm\/target-card\.js/);
    await tab.close();
  });

  it('without type=module, with the line that has it', async () => {
    const { tab, by } = await examine(`<script src="${ESM}/target-card.js"></script>${check}<target-card src="${PAPER}"></target-card>`);
    assert.equal(by['not-module'].level, 'broken');
    assert.equal(by['not-module'].lines[0].text, `<script type="module" src="${ESM}/target-card.js"></script>`);
    await tab.close();
  });

  it('the one script as a module', async () => {
    const { tab, by } = await examine(`${check}<script type="module" src="/cdn/resolution-elements.js"></script>`);
    assert.equal(by['is-module'].lines[0].text, '<script src="/cdn/resolution-elements.js"></script>');
    await tab.close();
  });

  it('two versions, and which line to keep', async () => {
    const both = '<script src="/older/resolution-elements.js"></script><script src="/cdn/resolution-elements.js"></script>';
    const { tab, by } = await examine(both + check);
    assert.match(by.versions.title, /0\.0\.9, \d+\.\d+\.\d+/);
    assert.equal(by.versions.lines[0].text, '<script src="/cdn/resolution-elements.js"></script>');
    await tab.close();
  });

  it('the same script twice', async () => {
    const once = '<script src="/cdn/resolution-elements.js"></script>';
    const { tab, by } = await examine(`${once}${once}<resolution-check></resolution-check>`);
    assert.equal(by.twice.level, 'improve');
    assert.equal(by.twice.lines[0].text, once);
    await tab.close();
  });
});

describe('tags', () => {
  it('one whose script is not on the page', async () => {
    const { tab, by } = await examine(`${check}<target-chart src="${PAPER}"></target-chart>`);
    assert.equal(by['not-upgraded'].title, 'Thẻ <target-chart> chưa chạy');
    assert.equal(by['not-upgraded'].lines[0].text, `<script type="module" src="${ESM}/target-chart.js"></script>`);
    await tab.close();
  });

  it('misspelt, without an address, with a misspelt attribute, with data, empty inside', async () => {
    const body = `${module('target-table')}${check}<target-tabel src="${PAPER}"></target-tabel><target-chrt></target-chrt>
      <target-table><a href="/a">x</a></target-table>
      <target-table scr="${PAPER}" headinglevel="3"></target-table>
      <target-table src="${PAPER}" data="[object Object]" ng-if="a" v-cloak><a href="/a">x</a></target-table>`;
    const { tab, found, by } = await examine(body);
    assert.deepEqual(
      found.filter(({ code }) => code === 'tag-typo').map(({ lines }) => lines[0].text),
      ['<target-table …></target-table>', '<target-chart …></target-chart>'],
    );
    assert.deepEqual(
      found.filter(({ code }) => code === 'no-source').map(({ level }) => level),
      ['broken'],
    );
    assert.deepEqual(
      found.filter(({ code }) => code === 'attribute').map(({ lines }) => lines[0].text),
      [`src="${PAPER}"`, 'heading-level="3"'],
    );
    assert.match(by['data-attribute'].text, /\[object Object\]/);
    assert.equal(by['no-fallback'].level, 'improve');
    await tab.close();
  });

  it('too narrow to read, unless it is not shown at all', async () => {
    const box = (width, more = '') => `<div style="width: ${width}px; ${more}">${viewer()}</div>`;
    const { tab, found } = await examine(module('resolution-viewer') + check + box(200) + box(100, 'display: none'));
    assert.deepEqual(
      found.filter(({ code }) => code === 'narrow').map(({ title }) => title),
      ['Thẻ <resolution-viewer> chỉ rộng 200 px'],
    );
    await tab.close();
  });
});

describe('the page', () => {
  it('in windows-1258', async () => {
    const { tab, by } = await examine(module('resolution-viewer') + check + viewer(), {
      head: '<meta name="viewport" content="width=device-width">',
      headers: { 'content-type': 'text/html; charset=windows-1258' },
    });
    assert.match(by.charset.text, /windows-1258/);
    assert.equal(by.charset.lines[0].text, '<meta charset="utf-8">');
    assert.match(await shown(tab), /Trang chưa dùng bảng mã UTF-8/);
    await tab.close();
  });

  it('with a <base> that sends addresses elsewhere, and without a viewport', async () => {
    const head = '<meta charset="utf-8"><base href="/skins/xanh/">';
    const { tab, by } = await examine(module('resolution-viewer') + check + viewer('src="data/nghi-quyet-31.json"'), { head });
    assert.match(by.base.text, /\/skins\/xanh\/data\/nghi-quyet-31\.json/);
    assert.equal(by.base.lines[0].text, 'src="/data/nghi-quyet-31.json"');
    assert.equal(by.viewport.level, 'improve');
    assert.ok(by['data-missing']);
    await tab.close();
  });
});

describe('the report', () => {
  it('is in English on an English page', async () => {
    const { tab } = await examine(`${check}<target-chart src="${PAPER}"></target-chart>`, { lang: 'en' });
    await tab.waitFor(() => document.querySelector('resolution-check').shadowRoot.textContent.includes('does not work yet'));
    assert.match(await shown(tab), /Check of this page.*Broken: \d+\. Better changed: \d+\. Fine: \d+\..*Copy this line/);
    await tab.close();
  });

  it('copies a line, says so beside it, and keeps the focus; checks again when asked', async () => {
    const { tab } = await examine(`${check}<target-chart src="${PAPER}"><a href="/a">x</a></target-chart>`);
    const [said, focused] = await tab.evaluate(async () => {
      const { shadowRoot } = document.querySelector('resolution-check');
      const button = shadowRoot.querySelector('[data-line]');
      // Pages without https have no clipboard, and copy by a selection.
      document.execCommand = () => true;
      button.focus();
      button.click();
      for (let i = 0; i < 500 && !shadowRoot.querySelector('.toast').textContent; i++) await new Promise((done) => setTimeout(done, 10));
      return [shadowRoot.querySelector('.toast').textContent, shadowRoot.activeElement === button];
    });
    assert.equal(said, 'Đã chép.');
    assert.equal(focused, true);
    await tab.evaluate(() => {
      const script = Object.assign(document.createElement('script'), { type: 'module' });
      script.src = '/cdn/esm/target-chart.js';
      document.head.append(script);
      return customElements.whenDefined('target-chart').then(() => 1);
    });
    await tab.evaluate(() => document.querySelector('resolution-check').shadowRoot.querySelector('.button-primary').click());
    await tab.waitFor(() => document.querySelector('resolution-check').findings.every(({ code }) => code !== 'not-upgraded'));
    assert.match(await shown(tab), /Không có gì hỏng/);
    await tab.close();
  });

  it('fits 280 px, in all its parts', async () => {
    const body = `<div style="width: 280px">${check}</div><script src="${ESM}/target-card.js"></script><target-card scr="${PAPER}"></target-card>
      <resolution-viewer src="/files/iis.json"></resolution-viewer>${module('resolution-viewer')}`;
    const { tab } = await examine(body);
    const wide = await tab.evaluate(() => {
      const wrapper = document.querySelector('resolution-check').shadowRoot.querySelector('.w');
      return [...wrapper.querySelectorAll('*')].filter((one) => one.getBoundingClientRect().right > 289 + 0.5).map((one) => one.className);
    });
    assert.deepEqual(wide, []);
    await tab.close();
  });
});
