/** What ships: every tag at every address it should have, every file as old browsers read it, every hash true. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'acorn';
import { integrityOf } from '../config/integrity.mjs';
import { built, read, root } from '../support/dist.mjs';

const manifest = JSON.parse(read('package.json'));
const tags = readdirSync(join(root, 'src/elements')).filter((name) => existsSync(join(root, 'src/elements', name, 'define.ts')));

describe('every tag', () => {
  it('is known to the check of a page', async () => {
    const { TAGS } = await import('../../dist/lib/elements/resolution-check/widgets.js');
    assert.deepEqual([...TAGS, 'resolution-check'].sort(), tags);
  });

  it('is one of those described in custom-elements.json', () => {
    const described = JSON.parse(read('custom-elements.json')).modules.flatMap((module) =>
      module.declarations.map(({ tagName }) => tagName),
    );
    assert.deepEqual(described.filter(Boolean).sort(), tags);
  });

  for (const tag of tags) {
    it(`<${tag}> is exported both ways, registered by all, a module of its own, and typed`, () => {
      for (const [subpath, file] of [
        [`./${tag}`, tag],
        [`./define/${tag}`, 'define'],
      ]) {
        const path = `./dist/lib/elements/${tag}/${file}`;
        assert.deepEqual(manifest.exports[subpath], { types: `${path}.d.ts`, default: `${path}.js` });
      }
      assert.match(read('dist/lib/define.js'), new RegExp(`import './elements/${tag}/define\\.js'`));
      assert.match(read('dist/lib/index.js'), new RegExp(`from './elements/${tag}/${tag}\\.js'`));
      assert.ok(existsSync(join(root, 'dist/cdn/esm', `${tag}.js`)));
      assert.match(read(`dist/lib/elements/${tag}/${tag}.d.ts`), new RegExp(`interface HTMLElementTagNameMap \\{\\s+'${tag}': \\w+;`));
    });
  }
});

/** The floor of the README, as a year of the language: Chrome 105, Firefox 110 and Safari 16.4 have all of ES2022, and not all that came after. */
const FLOOR = { ecmaVersion: 2022, allowHashBang: true };
/** Younger than one of the floor's browsers, and nothing a parser would see. */
const YOUNGER =
  /\.(?:toSorted|toReversed|toSpliced|isWellFormed|toWellFormed|isSubsetOf|symmetricDifference|getOrInsert)\(|\b(?:Object|Map)\.groupBy\b|\bPromise\.(?:withResolvers|try)\b|\bAbortSignal\.(?:any|timeout)\b|\bArray\.fromAsync\b|\bURL\.(?:canParse|parse)\b|\bIterator\.from\b/;

const refusal = (code, sourceType) => {
  try {
    const comments = [];
    parse(code, { ...FLOOR, sourceType, onComment: comments });
    const spoken = comments.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), code);
    return YOUNGER.exec(spoken)?.[0];
  } catch (error) {
    return error.message;
  }
};

describe('at the browser floor', () => {
  it('a newer syntax, pattern or function is refused', () => {
    for (const code of ['using a = b;', '/[a--b]/v', '/(?i:a)/', 'import a from "./a.json" with { type: "json" }', '[1].toSorted()']) {
      assert.ok(refusal(code, 'module'), code);
    }
    assert.ok(refusal('import "./a.js"', 'script'));
    assert.equal(refusal('class A { static { this.#a?.at(-1) } static #a }', 'module'), undefined);
  });

  it('every shipped file can be read', () => {
    for (const path of [...built('cdn', '.js'), ...built('lib', '.js')]) {
      const sourceType = path === 'dist/cdn/resolution-elements.js' ? 'script' : 'module';
      assert.equal(refusal(read(path), sourceType), undefined, path);
    }
  });
});

describe('dist/cdn/integrity.json', () => {
  const committed = JSON.parse(read('dist/cdn/integrity.json'));

  it('has the true hash of every file, and of no other', () => {
    assert.deepEqual(committed, integrityOf(join(root, 'dist/cdn'), manifest.version));
    assert.deepEqual(
      Object.keys(committed.files).sort(),
      readdirSync(join(root, 'dist/cdn'), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name !== 'integrity.json')
        .map((entry) => join(entry.parentPath, entry.name).slice(join(root, 'dist/cdn').length + 1))
        .sort(),
    );
  });

  it('has an import map for everything that is imported', () => {
    const modules = [...built('cdn/esm', '.js'), ...built('cdn/beside', '.js')].map((path) => path.replace('dist/cdn/', ''));
    assert.deepEqual(
      Object.keys(committed.importMap.integrity).sort(),
      modules.map((name) => `/resolution-elements/${manifest.version}/${name}`).sort(),
    );
  });
});
