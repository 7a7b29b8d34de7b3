/** Whatever happens to the script, the page keeps a link to the original. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { engine, openPage, theSite } from '../support/pages.mjs';

const page = (script) => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>Cổng thông tin</title>${script}</head>
<body><resolution-viewer src="/data/nghi-quyet-31.json"><a href="/goc.txt">Bản gốc</a></resolution-viewer></body></html>`;

const linkShown = () => document.querySelector('resolution-viewer a').getClientRects().length > 0;

it('a script that is not there leaves the link', async () => {
  const tab = await openPage({ html: page('<script type="module" src="/cdn/esm/khong-co.js"></script>') });
  assert.ok(await tab.evaluate(linkShown));
  await tab.close();
});

it('a script that comes late leaves the link until then', async () => {
  const { answers } = await theSite();
  let let_go;
  answers.set('/late.js', async (request, response) => {
    await new Promise((resolve) => (let_go = resolve));
    response.writeHead(200, { 'content-type': 'text/javascript' });
    response.end('import "/cdn/esm/resolution-viewer.js";');
  });
  // By import(), so that the page counts as loaded before.
  const tab = await openPage({ html: page('<script type="module">addEventListener("load", () => import("/late.js"))</script>') });
  while (!let_go) await new Promise((resolve) => setTimeout(resolve));
  assert.ok(await tab.evaluate(linkShown));
  let_go();
  await tab.waitFor(() => document.querySelector('resolution-viewer').shadowRoot?.querySelector('.conclusions') != null);
  assert.equal(await tab.evaluate(linkShown), false);
  await tab.close();
});

it('parts of the viewer that cannot be had leave the text', async () => {
  const { answers, requests } = await theSite();
  const probe = await openPage({ html: page('<script type="module" src="/cdn/esm/resolution-viewer.js"></script>') });
  await probe.waitFor(() => document.querySelector('resolution-viewer').shadowRoot?.querySelector('.toc a') != null);
  const late = requests.filter((path) => /\/shared\/(tools|endings)-/.test(path));
  assert.equal(new Set(late).size, 2);
  await probe.close();
  for (const path of late) answers.set(path, { status: 404, body: 'gone', headers: { 'content-type': 'text/plain' } });
  try {
    const tab = await openPage({ html: page('<script type="module" src="/cdn/esm/resolution-viewer.js"></script>') });
    // The name under the signature is the last line of the paper, the law one of its notes.
    await tab.waitFor(() => document.querySelector('resolution-viewer').shadowRoot?.textContent.includes('Hương Xuân'));
    const { errors } = await tab.notes();
    assert.deepEqual(
      errors.filter((line) => line.startsWith('unhandled')),
      [],
    );
    await tab.close();
  } finally {
    for (const path of late) answers.delete(path);
  }
});

it('without JavaScript the link is all there is', { skip: engine !== 'chromium' && 'this driver cannot switch it off' }, async () => {
  const tab = await openPage({ html: page('') });
  await tab.raw.setJavaScriptEnabled(false);
  await tab.raw.reload();
  const { width, height } = await (await tab.raw.$('resolution-viewer a')).boundingBox();
  assert.ok(width > 20 && height > 10);
  await tab.close();
});
