/** Widgets in frames, for portals that take nothing else: what the frame shows, what it refuses, and who is told how high it is. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { faults } from '../support/page-axe.mjs';
import { engine, openPage, STRICT_POLICY, theSite } from '../support/pages.mjs';
import { startSite } from '../support/site.mjs';

const FRAME = '/cdn/embed.html';
const CARD = 'widget=target-card&target=ct.2.4&src=/data/nghi-quyet-40.json&progress=progress-nghi-quyet-40.csv';
const silent = { violations: [], console: [], errors: [] };

/** Opens the frame's own page, with the strictest policy of a portal on top of its own. */
const openFrame = (address) => openPage({ path: FRAME, query: address, csp: STRICT_POLICY });
const cardThere = () => document.querySelector('target-card')?.shadowRoot?.querySelector('.because') != null;

let foreign;
const elsewhere = () => (foreign ??= startSite());
after(async () => (await foreign)?.close());

/** A page that holds frames, and notes every message it gets. */
const holder = (frames, script = '<script src="/cdn/frames.js" defer></script>') => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>Cổng</title><script src="/heard.js"></script>${script}</head><body>${frames}</body></html>`;
const HEARD = 'window.heard = []; addEventListener("message", ({ origin, data }) => heard.push({ origin, data }));';
const iframe = (src, id = 'khung') => `<iframe id="${id}" title="Chỉ tiêu" src="${src}" width="600" height="123"></iframe>`;
async function openHolder(frames, more = {}) {
  const { answers } = await theSite();
  answers.set('/heard.js', { body: HEARD, headers: { 'content-type': 'text/javascript' } });
  return openPage({ html: holder(frames), csp: `${STRICT_POLICY}; frame-src *`, viewport: { width: 800, height: 900 }, ...more });
}
/** Whether a frame is as high as the card it shows. */
const fits = (id = 'khung') => {
  const frame = document.getElementById(id);
  const { body } = frame.contentDocument ?? {};
  return (
    body?.querySelector('target-card')?.shadowRoot?.querySelector('.because') &&
    frame.clientHeight === Math.ceil(body.getBoundingClientRect().height) &&
    frame.clientHeight
  );
};

describe('the page of a frame', () => {
  for (const sign of ['?', '#']) {
    it(`shows what its address asks for after ${sign}, and breaks no rule of its policy`, async () => {
      const tab = await openFrame(`${sign}${CARD}`);
      await tab.waitFor(cardThere);
      assert.equal(await tab.evaluate(() => document.title.startsWith('Nghị quyết')), true);
      const [progress, address] = await tab.evaluate(() => [
        document.querySelector('target-card').progress,
        location.search + location.hash,
      ]);
      assert.equal(progress, `${tab.origin}/data/progress-nghi-quyet-40.csv`);
      // The fragment is the viewer's, for places in the text.
      assert.match(address, /^\?widget=target-card&[^#]*$/);
      assert.deepEqual(await tab.notes(), silent);
      await tab.close();
    });
  }

  it('reads an address whose & an editor wrote out a second time', async () => {
    for (const sign of ['?', '#']) {
      const tab = await openFrame(sign + CARD.replaceAll('&', '&amp;'));
      await tab.waitFor(cardThere);
      await tab.close();
    }
  });

  it('shows every widget under its own policy', async () => {
    for (const tag of ['resolution-viewer', 'target-table', 'target-summary', 'target-chart&target=ct.2.4', 'task-timeline']) {
      const tab = await openFrame(`?widget=${tag}&src=/data/nghi-quyet-40.json`);
      await tab.waitFor(() => document.querySelector('main > *')?.shadowRoot?.querySelector('.view')?.firstChild != null);
      assert.deepEqual(await tab.notes(), silent, tag);
      await tab.close();
    }
  });

  const refused = {
    'no widget': ['?src=/data/nghi-quyet-40.json', /thiếu “widget=…”/],
    nothing: ['', /thiếu “widget=…”/],
    'a widget nobody knows': ['?widget=target-tabel&src=/a.json', /Không có widget “target-tabel”\. Dùng được: .*target-table/],
    'a name of the prototype': ['?widget=constructor&src=/a.json', /Không có widget “constructor”/],
    'no document': ['?widget=target-table', /thiếu “src=…”/],
    'an attribute nobody knows': ['?widget=target-table&src=/a.json&gruop=1', /không có thuộc tính “gruop”/],
    'a handler': ['?widget=target-table&src=/a.json&onclick=alert(1)', /không có thuộc tính “onclick”/],
    'a script for an address': ['?widget=target-table&src=javascript:alert(1)', /không phải địa chỉ dùng được/],
    'a document of another origin': [
      '?widget=target-table&src=https://example.org/a.json',
      /chỉ về https:\/\/example\.org\. Khung chỉ nhận/,
    ],
    'one that hides its origin': ['?widget=target-table&src=//example.org/a.json', /chỉ về http:\/\/example\.org/],
    'results of another origin': ['?widget=target-table&src=/a.json&progress=https://example.org/a.csv', /“progress” chỉ về/],
    'links to another origin': ['?widget=target-table&src=/a.json&viewer-href=https://example.org/', /“viewer-href” chỉ về/],
    markup: ['?widget=%3Cimg%20src=x%20onerror=alert(1)%3E&src=/a.json', /Không có widget “<img src=x onerror=alert\(1\)>”/],
  };
  it('says what is wrong with its address, in both languages, and shows nothing', async () => {
    for (const [name, [address, message]] of Object.entries(refused)) {
      const tab = await openFrame(address);
      const text = await tab.waitFor(() => document.querySelector('[role=alert]')?.textContent);
      assert.match(text, message, name);
      assert.match(text, /This frame has nothing to show/);
      assert.equal(
        await tab.evaluate(() => document.querySelectorAll('main > :not([role=alert]), [role=alert] > :not(h1, p), img').length),
        0,
      );
      assert.ok(!tab.requests.includes('/a.json'));
      assert.deepEqual(await tab.notes(), silent, name);
      await tab.close();
    }
  });

  it('is accessible, with a widget and with a refusal', { skip: engine !== 'chromium' && 'one engine is enough for markup' }, async () => {
    const shown = await openFrame(`?${CARD}`);
    await shown.waitFor(cardThere);
    assert.deepEqual(await faults(shown), []);
    await shown.close();
    const [address] = refused.markup;
    const empty = await openFrame(address);
    await empty.waitFor(() => document.querySelector('[role=alert]')?.textContent);
    assert.deepEqual(await faults(empty), []);
    await empty.close();
  });

  it('says so when the library is not beside it', async () => {
    const { answers } = await theSite();
    answers.set('/cdn/esm/target-card.js', { status: 404, body: 'gone', headers: { 'content-type': 'text/plain' } });
    try {
      const tab = await openFrame(`?${CARD}`);
      assert.match(await tab.waitFor(() => document.querySelector('[role=alert]')?.textContent), /Chưa tải được thư viện/);
      await tab.close();
    } finally {
      answers.delete('/cdn/esm/target-card.js');
    }
  });

  it('leads out of the frame by its links, and not into it', async () => {
    const tab = await openHolder(iframe(`${FRAME}?${CARD}&viewer-href=/nghi-quyet-40.html`));
    await tab.waitFor(
      () => document.getElementById('khung').contentDocument?.querySelector('target-card')?.shadowRoot?.querySelector('.foot a') != null,
    );
    await tab.evaluate(() =>
      document.getElementById('khung').contentDocument.querySelector('target-card').shadowRoot.querySelector('.foot a').click(),
    );
    // The page it was asked in is gone by then, and the question with it.
    const there = () => tab.waitFor(() => location.pathname === '/nghi-quyet-40.html');
    await there().catch((error) => (/context/.test(error) ? there() : Promise.reject(error)));
    await tab.close();
  });
});

describe('a frame on a page', () => {
  it('becomes as high as what it shows, higher and lower again, under the strictest policy', async () => {
    const tab = await openHolder(iframe(`${FRAME}?${CARD}`));
    const first = await tab.waitFor(fits);
    assert.ok(first > 200, `${first}`);
    const why = () =>
      document.getElementById('khung').contentDocument.querySelector('target-card').shadowRoot.querySelector('.why').click();
    await tab.waitFor(
      () => document.getElementById('khung').contentDocument.querySelector('target-card').shadowRoot.querySelector('.why') != null,
    );
    await tab.evaluate(why);
    await tab.waitFor((before) => document.getElementById('khung').clientHeight > before + 40, first);
    await tab.waitFor(fits);
    await tab.evaluate(why);
    await tab.waitFor((before) => document.getElementById('khung').clientHeight <= before + 2, first);
    assert.ok(await tab.waitFor(fits));
    // Narrower, it is higher.
    await tab.evaluate(() => (document.getElementById('khung').width = '320'));
    await tab.waitFor((before) => document.getElementById('khung').clientHeight > before + 40, first);
    assert.deepEqual(await tab.notes(), silent);
    await tab.close();
  });

  it('is seen to when it is added later, and keeps its borders', async () => {
    // Markup made from text is what the strictest policy forbids the page itself.
    const relaxed = await openHolder('', { csp: undefined });
    await relaxed.evaluate(
      (html) => {
        document.body.innerHTML = `<div>${html}</div>`;
        Object.assign(document.getElementById('khung').style, { boxSizing: 'border-box', border: '7px solid' });
      },
      iframe(`${FRAME}#${CARD}`),
    );
    assert.ok(await relaxed.waitFor(fits));
    await relaxed.close();
  });

  it('does not become what a message of another origin says', { skip: engine === 'webkit' && 'one window there' }, async () => {
    const { origin, answers } = await elsewhere();
    const shout =
      'for (const w of [parent, top]) w.postMessage({ type: "resolution-height", height: 4321 }, "*"); addEventListener("message", (e) => parent.postMessage("answer " + JSON.stringify(e.data), "*"));';
    answers.set('/cdn/embed.html', { body: '<!doctype html><title>x</title><script src="/shout.js"></script>' });
    answers.set('/shout.js', { body: shout, headers: { 'content-type': 'text/javascript' } });
    // One frame of another origin that poses as ours, and one whose address is ours until it goes elsewhere.
    const tab = await openHolder(
      iframe(`${FRAME}?${CARD}`) + iframe(`${origin}/x/page.html`, 'la') + iframe(`${FRAME}?${CARD}&size=large`, 'doi'),
    );
    const before = await tab.waitFor(fits);
    await tab.waitFor(fits, 'doi');
    const own = await tab.evaluate(() => document.getElementById('doi').clientHeight);
    await tab.evaluate((address) => {
      document.getElementById('la').src = address;
      document.getElementById('doi').contentWindow.location = address;
    }, `${origin}/cdn/embed.html`);
    await tab.waitFor((from) => window.heard.filter((one) => one.origin === from && one.data?.height === 4321).length >= 2, origin);
    // From the page itself, too, and nonsense from the right place.
    await tab.evaluate(() => {
      window.postMessage({ type: 'resolution-height', height: 4321 }, '*');
      for (const data of [
        null,
        'x',
        { type: 'resolution-height' },
        { type: 'resolution-height', height: -5 },
        { type: 'resolution-height', height: 1e9 },
        { type: 'resolution-height', height: '77' },
      ])
        window.dispatchEvent(
          new MessageEvent('message', { data, origin: location.origin, source: document.getElementById('khung').contentWindow }),
        );
      window.postMessage('last', '*');
    });
    await tab.waitFor(() => window.heard.some(({ data }) => data === 'last'));
    const heights = await tab.evaluate(() => ['khung', 'la', 'doi'].map((id) => document.getElementById(id).clientHeight));
    assert.deepEqual(heights, [before, 123, own]);
    assert.deepEqual((await tab.notes()).errors, []);
    await tab.close();
  });

  it('tells its height to pages of its own origin, and to others only where its address names them', async () => {
    const { origin: ours } = await theSite();
    const { origin, answers } = await elsewhere();
    answers.set('/heard.js', { body: HEARD, headers: { 'content-type': 'text/javascript' } });
    const frames = iframe(`${ours}${FRAME}?${CARD}`, 'kin') + iframe(`${ours}${FRAME}?${CARD}&parent=${encodeURIComponent(origin)}`, 'mo');
    answers.set('/trang.html', { body: holder(frames) });
    const tab = await openPage({ html: '' });
    await tab.raw?.goto(`${origin}/trang.html`);
    if (!tab.raw) return tab.close();
    await tab.waitFor(() => document.getElementById('mo').clientHeight > 200);
    // Asked again, the one answers once more; the other had as much time, and kept silent.
    const count = await tab.evaluate((to) => {
      for (const id of ['kin', 'mo']) document.getElementById(id).contentWindow.postMessage('resolution-frame', to);
      return window.heard.length;
    }, ours);
    await tab.waitFor((before) => window.heard.length > before, count);
    assert.equal(await tab.evaluate(() => document.getElementById('kin').clientHeight), 123);
    assert.deepEqual([...new Set(await tab.evaluate(() => window.heard.map((one) => one.origin)))], [ours]);
    await tab.close();
  });
});
