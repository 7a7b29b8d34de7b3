/** The files a browser downloads: that they parse, what they weigh, and that they call nobody. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { brotli, built, graph, read, root } from '../support/dist.mjs';

const budgets = JSON.parse(read('tests/contract/budgets.json'));
const script = 'dist/cdn/resolution-elements.js';

describe('built files', () => {
  it('are valid JavaScript, decorators lowered', () => {
    // What `node --check` does to one file at a time.
    const check = `import { readFileSync } from 'node:fs'; import { SourceTextModule } from 'node:vm';
      for (const path of process.argv.slice(1)) try { new SourceTextModule(readFileSync(path, 'utf8').replace(/^#!.*/, '')) }
      catch (error) { console.log(path + ': ' + error.message) }`;
    const args = ['--no-warnings', '--experimental-vm-modules', '--input-type=module', '--eval', check, ...built('', '.js')];
    const { stdout, status } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    assert.equal(stdout, '');
    assert.equal(status, 0);
  });

  it('name no address of a third party', () => {
    // Names of XML vocabularies are no addresses: nothing is fetched from them.
    const vocabularies = /^https?:\/\/(www\.w3\.org|json-schema\.org|schema\.org)\b/;
    for (const path of built('cdn', '.js')) {
      const found = [...read(path).matchAll(/https?:\/\/[\w.-]+/g)].map(([address]) => address);
      assert.deepEqual(
        found.filter((address) => !vocabularies.test(address)),
        [],
        path,
      );
    }
  });

  it('contain no code made from text', () => {
    for (const path of built('cdn', '.js')) assert.doesNotMatch(read(path), /\bnew Function\b|\beval\(/, path);
  });

  it('the one-script build is ASCII, one function, and no module', () => {
    const code = read(script);
    assert.match(code, /^[\x00-\x7f]*$/);
    assert.match(code, /^(var \w+=)?\(?function\(/);
    assert.doesNotMatch(code, /\bdefine\.amd\b/);
    assert.doesNotMatch(code, /(^|[;}])(import|export)[\s{"']/);
  });
});

describe('bytes before the first content (brotli)', () => {
  for (const [path, { limit, with: later = [] }] of Object.entries(budgets.modules)) {
    // A widget of verdicts shows nothing before its scene and what judges have come, on demand or not: they count.
    it(`${path} and all it needs: at most ${limit}`, (test) => {
      const parts = later.map((name) => built('cdn/esm/shared', '.js').find((file) => file.includes(`/${name}-`)));
      const files = new Set([path, ...parts].flatMap((file) => [...graph(file)]));
      const size = [...files].reduce((sum, file) => sum + brotli(file), 0);
      test.diagnostic(`${size} bytes in ${files.size} files`);
      assert.ok(size <= limit, `${size} bytes`);
    });
  }
  for (const [path, limit] of Object.entries(budgets.files)) {
    it(`${path}: at most ${limit}`, (test) => {
      test.diagnostic(`${brotli(path)} bytes`);
      assert.ok(brotli(path) <= limit, `${brotli(path)} bytes`);
    });
  }
});
