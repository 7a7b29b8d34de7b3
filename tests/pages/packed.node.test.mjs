/** From `npm pack` to a page: the package is packed, unpacked, laid out by its own command, and shows a paper; hashes hold. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { built, root } from '../support/dist.mjs';
import { openPage, STRICT_POLICY, theSite } from '../support/pages.mjs';
import { packedFile, packedProject, serveFolder } from '../support/packed.mjs';

const tag = '<target-card src="/data/nghi-quyet-40.json" target="ct.2.4"><a href="/a">Bản gốc</a></target-card>';
const page = (head) =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Cổng</title>${head}</head><body>${tag}</body></html>`;
const drawn = () => document.querySelector('target-card').shadowRoot?.querySelector('[part=sentence]') != null;

let version;
let manifest;
before(async () => {
  const cli = spawnSync(process.execPath, [packedFile('dist/cli/main.js'), 'copy', join(packedProject(), 'web/resolution-elements')], {
    encoding: 'utf8',
  });
  assert.equal(cli.status, 0, cli.stderr);
  ({ version } = JSON.parse(readFileSync(packedFile('package.json'), 'utf8')));
  manifest = JSON.parse(readFileSync(packedFile('dist/cdn/integrity.json'), 'utf8'));
  const { answers } = await theSite();
  serveFolder(answers, '/resolution-elements', join(packedProject(), 'web/resolution-elements'));
});

describe('the packed package', () => {
  it('holds what was built, byte for byte', () => {
    const names = built('cdn', '').filter((name) => statSync(join(root, name)).isFile());
    assert.ok(names.length > 50);
    for (const name of names) assert.deepEqual(readFileSync(packedFile(name)), readFileSync(join(root, name)), name);
  });

  it('registers a tag by a module of the moving folder', async () => {
    const tab = await openPage({
      html: page(`<script type="module" src="/resolution-elements/${version.split('.')[0]}/esm/target-card.js"></script>`),
      csp: STRICT_POLICY,
    });
    await tab.waitFor(drawn);
    assert.deepEqual(await tab.notes(), { violations: [], console: [], errors: [] });
    await tab.close();
  });

  it('runs as one script of a fixed version, checked by its hash and the hashes of what it fetches', async () => {
    const map = JSON.stringify(manifest.importMap);
    const line = `<script src="/resolution-elements/${version}/resolution-elements.js" integrity="${manifest.files['resolution-elements.js']}"></script>`;
    const tab = await openPage({ html: page(`<script type="importmap">${map}</script>${line}`) });
    await tab.waitFor(drawn);
    assert.deepEqual((await tab.notes()).errors, []);
    await tab.close();
  });

  it('is refused when one letter of it is another', async () => {
    const { answers } = await theSite();
    const code = readFileSync(packedFile('dist/cdn/resolution-elements.js'), 'utf8');
    answers.set('/changed/resolution-elements.js', (_request, response) =>
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(`${code} `),
    );
    const line = `<script src="/changed/resolution-elements.js" integrity="${manifest.files['resolution-elements.js']}"></script>`;
    const tab = await openPage({ html: page(line) });
    assert.equal(await tab.evaluate(() => customElements.get('target-card') === undefined), true);
    assert.equal(await tab.evaluate(() => document.querySelector('target-card').innerText), 'Bản gốc');
    await tab.close();
  });

  it('reads a paper in Node and validates it', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      [packedFile('dist/cli/main.js'), 'validate', 'demo/data/nghi-quyet-40.json', '-q'],
      {
        encoding: 'utf8',
      },
    );
    assert.equal(status, 0, stderr);
  });
});
