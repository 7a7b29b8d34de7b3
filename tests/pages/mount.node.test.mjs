/** Links that become widgets, on the pages of a portal whose editor takes nothing but links: one script in its template, and no other change. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { editors } from '../support/editors.mjs';
import { engine, openPage, STRICT_POLICY } from '../support/pages.mjs';

const SCRIPT = '<script src="/cdn/resolution-elements.js" defer></script>';
const JSON_FILE = '/data/nghi-quyet-40.json';
const LINK = `<a href="${JSON_FILE}#widget=target-table&amp;group=nhom.1">Chỉ tiêu năm 2022</a>`;
const silent = { violations: [], console: [], errors: [] };

const page = (body, head = '') => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8">${head}<title>Cổng thông tin</title>${SCRIPT}</head><body>${body}</body></html>`;
const open = (body, more = {}, head = '') => openPage({ html: page(body, head), ...more });

/** The first rows of the table are on the screen, and only of the group asked for. */
const drawn = () => {
  const rows = document.querySelector('target-table')?.shadowRoot?.querySelectorAll('.target');
  return rows?.length ? rows.length : 0;
};
/** The script has run and looked at the page. */
const ready = () => Symbol.for('resolution-elements.mount') in document;
const tags = () => [...document.body.querySelectorAll('*')].map(({ localName }) => localName).filter((name) => name.includes('-'));

describe('a link to a document', () => {
  it('becomes the widget it asks for, with the link inside as what stays when there is no script', async () => {
    const tab = await open(`<p>${LINK}</p>`);
    const rows = await tab.waitFor(drawn);
    assert.ok(rows > 1 && rows < 30, `${rows} rows`);
    assert.deepEqual(
      await tab.evaluate(() => {
        const table = document.querySelector('p > target-table');
        return [table.getAttribute('src'), table.getAttribute('group'), table.querySelector(':scope > a').textContent];
      }),
      [`${tab.origin}${JSON_FILE}`, 'nhom.1', 'Chỉ tiêu năm 2022'],
    );
    assert.deepEqual(await tab.notes(), silent);
    await tab.close();
  });

  it('works so for every tag, under the strictest policy', async () => {
    const of = (widget) => `<p><a href="${JSON_FILE}#widget=${widget}">Văn bản</a></p>`;
    const widgets = [
      'resolution-viewer',
      'target-table',
      'target-summary',
      'target-card&target=ct.2.4&qr',
      'target-chart',
      'task-timeline',
    ];
    const tab = await open([...widgets, 'project-list'].map(of).join(''), { csp: STRICT_POLICY });
    await tab.waitFor(() => {
      const hosts = [...document.querySelectorAll('p > *')];
      // What has nothing to show of this paper says so, and keeps its fallback.
      return hosts.length === 7 && hosts.every((host) => host.matches(':not(a)') && host.shadowRoot?.querySelector('.view')?.firstChild);
    });
    assert.equal(await tab.evaluate(() => document.querySelector('target-card').hasAttribute('qr')), true);
    assert.deepEqual(await tab.notes(), silent);
    await tab.close();
  });

  it('is picked up when a portal puts it there later, as jQuery does', async () => {
    const tab = await open('<div id="panel"></div>');
    await tab.waitFor(ready);
    for (let turn = 0; turn < 2; turn++) {
      await tab.evaluate((link) => {
        document.getElementById('panel').innerHTML = `<div><p>Bài mới: ${link}</p></div>`;
      }, LINK);
      await tab.waitFor(drawn);
    }
    assert.deepEqual(await tab.evaluate(tags), ['target-table']);
    assert.deepEqual(await tab.notes(), silent);
    await tab.close();
  });

  it('is left alone when it asks for nothing, goes elsewhere, or is no address', async () => {
    const links = [
      '<a href="/data/nghi-quyet-31.json">Tệp dữ liệu</a>',
      '<a href="/data/nghi-quyet-31.json#group=nhom.1">Tệp dữ liệu</a>',
      '<a href="/tim?widget=target-table">Tìm</a>',
      '<a href="/trang.html#widget=target-table">Trang</a>',
      '<a href="javascript:alert(1)//a.json#widget=target-table">Bấm</a>',
      '<a href="java&#10;script:alert(1)//a.json#widget=target-table">Bấm</a>',
      '<a href="data:application/json,{}/a.json#widget=target-table">Bấm</a>',
      '<svg><a href="/data/nghi-quyet-31.json#widget=target-table"><text y="20">Hình</text></a></svg>',
      '<p>widget=target-table</p>',
    ];
    const tab = await open(links.join(''));
    await tab.waitFor(ready);
    const [now, body] = await tab.evaluate(() => [document.body.innerHTML, document.body.querySelectorAll(':defined').length]);
    assert.equal(body, await tab.evaluate(() => document.body.querySelectorAll('*').length));
    assert.deepEqual(await tab.evaluate(tags), []);
    assert.equal(now.match(/<a /g).length, links.length - 1);
    assert.deepEqual(await tab.notes(), silent);
    await tab.close();
  });

  it('stays, with one line for the webmaster, when it asks for what is not there', async () => {
    const faulty = (fragment) => `<p><a href="${JSON_FILE}#${fragment}">Văn bản</a></p>`;
    const tab = await open(
      [
        faulty('widget=target-tabel'),
        faulty('widget=target-table&amp;gruop=nhom.1'),
        faulty('widget=target-table&amp;onclick=alert(1)'),
        faulty('widget=target-table&amp;style=color:red'),
        faulty('widget=target-table&amp;data={}'),
        faulty('widget=target-card&amp;viewer-href=javascript:alert(1)'),
        faulty('widget=script&amp;src=/x.js'),
        '<div class="resolution-widget" data-widget="iframe" data-src="/data/nghi-quyet-40.json"><a href="/a.pdf">PDF</a></div>',
        '<div class="resolution-widget" data-src="/data/nghi-quyet-40.json"><a href="/a.pdf">PDF</a></div>',
      ].join(''),
    );
    await tab.waitFor(ready);
    // Drawn again, it is not complained of again.
    await tab.evaluate((html) => {
      const again = document.createElement('div');
      again.innerHTML = html;
      document.body.append(again);
      return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }, faulty('widget=target-tabel'));
    assert.deepEqual(await tab.evaluate(tags), []);
    const { console: lines, violations, errors } = await tab.notes();
    assert.deepEqual([violations, errors], [[], []]);
    assert.equal(lines.length, 9, lines.join('\n'));
    assert.match(lines[0], /giữ nguyên “\/data\/nghi-quyet-40\.json#widget=target-tabel”: không có widget “target-tabel”/);
    assert.match(lines[1], /target-table không có thuộc tính “gruop”\. Dùng được: .*group/);
    assert.match(lines[5], /viewer-href: địa chỉ “javascript:alert\(1\)” không dùng được/);
    assert.match(lines[7], /không có widget “iframe”/);
    await tab.close();
  });

  it('is read where the browser would go: relative, by the page’s base, or from the fragment when an editor rewrote it', async () => {
    const links = [
      '<a href="../data/nghi-quyet-40.json#widget=target-table">1</a>',
      // What an editor makes of `/data/…` when it thinks itself at the top; the fragment it lets be.
      '<a href="sai/nghi-quyet-40.pdf#widget=target-table&amp;src=/data/nghi-quyet-40.json&amp;progress=progress-nghi-quyet-40.csv">2</a>',
      '<a href="nghi-quyet-40.json?v=2#progress=progress-nghi-quyet-40.csv&amp;widget=target-table">3</a>',
      // Written out twice, as an editor does with what was pasted as markup.
      '<a href="nghi-quyet-40.json#widget=target-table&amp;amp;progress=progress-nghi-quyet-40.csv">4</a>',
    ];
    const read = () =>
      [...document.querySelectorAll('target-table')].map((table) => [table.getAttribute('src'), table.getAttribute('progress')]);
    const tab = await open(links.join(''), { path: '/tin-tuc/bai.html' }, '<base href="/data/">');
    await tab.waitFor(() => document.querySelectorAll('target-table').length === 4);
    const at = (path) => tab.origin + path;
    assert.deepEqual(await tab.evaluate(read), [
      [at('/data/nghi-quyet-40.json'), null],
      [at('/data/nghi-quyet-40.json'), at('/data/sai/progress-nghi-quyet-40.csv')],
      [at('/data/nghi-quyet-40.json?v=2'), at('/data/progress-nghi-quyet-40.csv')],
      [at('/data/nghi-quyet-40.json'), at('/data/progress-nghi-quyet-40.csv')],
    ]);
    await tab.close();
  });

  it('is not touched where the page is being edited, nor where it is a widget’s own fallback', async () => {
    const tab = await open(`<div contenteditable="true"><p>${LINK}</p></div><target-summary src="${JSON_FILE}">${LINK}</target-summary>`);
    await tab.waitFor(() => document.querySelector('target-summary').shadowRoot?.querySelector('.legend') != null);
    assert.deepEqual(await tab.evaluate(tags), ['target-summary']);
    await tab.close();
  });

  it('does not hold up a page that puts its link back each time it is gone', async () => {
    const stubborn = `const panel = document.getElementById('panel');
      window.turns = 0;
      const put = () => (window.turns++, (panel.innerHTML = '<a href="${JSON_FILE}#widget=target-card&amp;target=ct.2.4">Chỉ tiêu</a>'));
      new MutationObserver(() => panel.querySelector(':scope > a') || window.turns > 9999 || put()).observe(panel, { childList: true });
      put();`;
    const tab = await open(`<div id="panel"></div><p>${LINK}</p><script>addEventListener('load', () => { ${stubborn} })</script>`);
    await tab.waitFor(drawn);
    assert.ok((await tab.evaluate(() => window.turns)) < 1000);
    // It is not held against what comes later.
    await tab.evaluate((link) => (document.querySelector('p').innerHTML = link), LINK);
    await tab.waitFor(drawn);
    assert.deepEqual((await tab.notes()).errors, []);
    await tab.close();
  });

  it('asks once for the library loaded twice', async () => {
    const tab = await open(`<p>${LINK}</p>`, {}, SCRIPT.replace('.js"', '.js?2"'));
    await tab.waitFor(drawn);
    assert.deepEqual(await tab.evaluate(tags), ['target-table']);
    await tab.close();
  });

  it('keeps its words when the file is not there', async () => {
    const tab = await open('<p><a href="/khong-co.json#widget=target-table">Chỉ tiêu</a></p>');
    await tab.waitFor(() => document.querySelector('target-table')?.shadowRoot.querySelector('.notice') != null);
    assert.ok(await tab.evaluate(() => document.querySelector('target-table > a').getClientRects().length));
    await tab.close();
  });
});

describe('a reader who stands on the link', { skip: engine !== 'chromium' && 'one keyboard is enough' }, () => {
  it('stays there while it turns into a widget, and goes on from the widget with Tab', async () => {
    const before = '<p><a id="before" href="/truoc.html">Trước</a></p>';
    const tab = await open(`<div id="panel">${before}</div>`);
    await tab.waitFor(ready);
    // The link is there and held before anything can mount it.
    const held = await tab.evaluate((link) => {
      const box = document.createElement('p');
      box.innerHTML = link;
      document.getElementById('panel').append(box);
      box.firstChild.focus();
      return document.activeElement.textContent;
    }, LINK);
    assert.equal(held, 'Chỉ tiêu năm 2022');
    await tab.waitFor(drawn);
    await tab.waitFor(() => document.querySelector('target-table').shadowRoot.querySelector('.search') != null);
    const inside = () => document.activeElement.shadowRoot?.activeElement?.localName;
    assert.equal(await tab.evaluate(inside), 'div');
    await tab.raw.keyboard.press('Tab');
    assert.equal(await tab.evaluate(inside), 'input');
    await tab.close();
  });

  it('is not pulled back by a widget when gone on meanwhile', async () => {
    const tab = await open('<div id="panel"><input id="field" aria-label="Tìm"></div>');
    await tab.waitFor(ready);
    await tab.evaluate((link) => {
      const box = document.createElement('p');
      box.innerHTML = link;
      document.getElementById('panel').append(box);
      box.firstChild.focus();
    }, LINK);
    await tab.waitFor(() => document.querySelector('target-table') != null);
    await tab.evaluate(() => document.getElementById('field').focus());
    await tab.waitFor(drawn);
    await tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    assert.equal(await tab.evaluate(() => document.activeElement.id), 'field');
    await tab.close();
  });
});

describe('a box', () => {
  it('becomes the widget it names; what stands in it is the fallback', async () => {
    const box = `<div class="resolution-widget" id="hop" data-widget="target-table" data-src="${JSON_FILE}" data-group="nhom.1" data-heading-level="4" data-url-state="false"
      data-aos="fade-up" data-v-1f2e3d data-mce-style="x" data-onclick="alert(1)" data-style="color:red">
      <p>Chỉ tiêu <a href="${JSON_FILE}#widget=target-table">năm 2022</a></p></div>`;
    const tab = await open(box, { csp: STRICT_POLICY });
    await tab.waitFor(drawn);
    assert.deepEqual(
      await tab.evaluate(() => {
        const table = document.querySelector('#hop > target-table');
        // What a theme or an editor has put there is theirs.
        const names = table.getAttributeNames().join(' ');
        return [table.group, table.headingLevel, table.urlState, names, table.querySelector('p > a').textContent];
      }),
      ['nhom.1', 4, false, 'src group heading-level', 'năm 2022'],
    );
    // Moved about by the portal, it holds one widget and no second.
    await tab.evaluate(() => document.body.append(document.getElementById('hop')));
    await tab.waitFor(drawn);
    assert.deepEqual(await tab.evaluate(tags), ['target-table']);
    assert.deepEqual(await tab.notes(), silent);
    await tab.close();
  });

  it('is a div: what else bears the name is left alone, and keeps nothing else from becoming a widget', async () => {
    const asks = `class="resolution-widget" data-widget="target-table" data-src="${JSON_FILE}"`;
    const others = ['form', 'select', 'script type="text/plain"', 'style', 'textarea', 'table', 'iframe', 'button', 'p'];
    // Firefox calls an empty one a file that was not loaded.
    if (engine !== 'firefox') others.push('object');
    const boxes = others.map((tag) => `<${tag} ${asks}></${tag.split(' ')[0]}>`).join('');
    // A field by such a name stands in a form's stead of what it is asked for.
    const form = `<form ${asks}>${['attributes', 'localName', 'isConnected', 'append', 'childNodes'].map((name) => `<input name="${name}">`).join('')}</form>`;
    const tab = await openPage({ html: page(form + boxes + `<p>${LINK}</p>`).replace('<body>', `<body ${asks}>`) });
    await tab.waitFor(drawn);
    assert.equal(await tab.evaluate(() => document.querySelectorAll('target-table').length), 1);
    assert.deepEqual(await tab.notes(), silent);
    await tab.close();
  });
});

describe('after an editor has had it', { skip: engine !== 'chromium' && 'editors are tried in one engine' }, () => {
  const article = `<h2>Nghị quyết 40</h2><script src="/x.js"></script><p>Phường đặt ra các chỉ tiêu sau.</p>
    <p><a href="/data/nghi-quyet-40.json#widget=target-table&amp;group=nhom.1">Chỉ tiêu năm 2022</a></p>
    <target-table src="/data/nghi-quyet-40.json">Thẻ không qua được</target-table>
    <div class="resolution-widget" data-widget="target-summary" data-src="/data/nghi-quyet-40.json"><p>Tổng hợp</p></div>`;
  for (const [name, clean] of Object.entries(editors)) {
    it(`the link is what ${name} leaves, and it still becomes the widget`, async () => {
      const stored = await clean(article);
      assert.doesNotMatch(stored, /<script|<target-table/);
      const tab = await open(stored, { path: '/soan-bai/bai-viet.html', csp: STRICT_POLICY });
      const rows = await tab.waitFor(drawn);
      assert.ok(rows > 1 && rows < 30, `${rows} rows`);
      assert.equal(await tab.evaluate(() => document.querySelector('target-table > a').textContent), 'Chỉ tiêu năm 2022');
      const kept = /resolution-widget/.test(stored) && /data-widget/.test(stored);
      assert.equal(await tab.evaluate(() => document.querySelector('target-summary') != null), kept);
      assert.deepEqual((await tab.notes()).errors, []);
      await tab.close();
    });
  }
});
