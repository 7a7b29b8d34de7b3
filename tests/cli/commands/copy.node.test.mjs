/** Scripts laid out for a web site: a version that never changes, and one that moves. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { workshop } from '../../support/cli.mjs';
import { read, root } from '../../support/dist.mjs';

const { version } = JSON.parse(read('package.json'));
const major = version.split('.')[0];
const listed = (folder) => readdirSync(folder, { recursive: true }).map(String).sort();

describe('copy', () => {
  const shop = workshop();

  it('makes both folders, whole, and says the lines to paste', () => {
    const { status, out } = shop.run('copy', 'web/resolution-elements');
    assert.equal(status, 0);
    for (const name of [version, major]) {
      assert.deepEqual(listed(join(shop.folder, 'web/resolution-elements', name)), listed(join(root, 'dist/cdn')));
    }
    const { files } = JSON.parse(read('dist/cdn/integrity.json'));
    assert.ok(out.includes(`<script src="/resolution-elements/${major}/resolution-elements.js"></script>`));
    assert.ok(
      out.includes(
        `<script src="/resolution-elements/${version}/resolution-elements.js" integrity="${files['resolution-elements.js']}"></script>`,
      ),
    );
  });

  it('may be run again, and leaves nothing of an older release in the moving folder', () => {
    shop.write(`web/resolution-elements/${major}/esm/shared/old.js`, '');
    assert.equal(shop.run('copy', 'web/resolution-elements').status, 0);
    assert.equal(existsSync(join(shop.folder, `web/resolution-elements/${major}/esm/shared/old.js`)), false);
  });

  it('never changes a version that is there, and then leaves the moving folder alone, too', () => {
    const other = { version, files: { 'resolution-elements.js': 'sha384-other' } };
    shop.write('cdn/integrity.json', other);
    shop.write('cdn/resolution-elements.js', '1');
    const before = shop.read(`web/resolution-elements/${version}/integrity.json`);
    const { status, err } = shop.run('copy', 'web/resolution-elements', '--from', 'cdn');
    assert.equal(status, 1);
    assert.match(err, /không đụng tới/);
    assert.equal(shop.read(`web/resolution-elements/${version}/integrity.json`), before);
    assert.equal(shop.read(`web/resolution-elements/${major}/integrity.json`), before);
  });

  it('moves the moving folder to a newer version, and keeps the old one', () => {
    shop.write('new/integrity.json', { version: `${major}.99.0`, files: { 'resolution-elements.js': 'sha384-new' } });
    shop.write('new/resolution-elements.js', 'new');
    assert.equal(shop.run('copy', 'web/resolution-elements', '--from', 'new').status, 0);
    assert.equal(shop.read(`web/resolution-elements/${major}/resolution-elements.js`), 'new');
    assert.equal(
      readFileSync(join(shop.folder, `web/resolution-elements/${version}/resolution-elements.js`), 'utf8'),
      read('dist/cdn/resolution-elements.js'),
    );
  });

  it('says what is missing', () => {
    assert.match(shop.run('copy').err, /cần đúng một thư mục/);
    assert.match(shop.run('copy', 'a', '--from', 'nowhere', '--lang', 'en').err, /no built scripts/);
  });
});
