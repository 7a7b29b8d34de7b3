/** Every token a page may set is described where it counts, with the value it has until then; and nothing is described that does nothing. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { describe, it } from 'node:test';
import { read, root } from '../support/dist.mjs';

const elements = JSON.parse(read('custom-elements.json')).modules.flatMap(({ path, declarations }) =>
  declarations.filter(({ tagName }) => tagName).map((element) => ({ ...element, path })),
);

/** A module and all it may ever load. */
function reach(path, seen = new Set()) {
  if (seen.has(path) || !existsSync(join(root, path))) return seen;
  seen.add(path);
  for (const [, now, later] of read(path).matchAll(/from '(\.[^']+)'|import\(?\s*'(\.[^']+)'/g))
    reach(join(dirname(path), now ?? later), seen);
  return seen;
}

const PRIVATE = /(--(?!resolution-)[a-z-]+):([^;]*);/g;
const publicIn = (css) => [...css.matchAll(/--resolution-[a-z0-9-]+/g)].map(([name]) => name);

/** The tokens that change something in an element: read outright, or by a private name that something reads. */
function usedBy(path) {
  const css = [...reach(path)].map((name) => read(name).replace(/\/\*[^]*?\*\//g, '')).join('\n');
  const declared = [...css.matchAll(PRIVATE)].map(([, name, value]) => [name, value]);
  const used = new Set();
  const known = new Set();
  const visit = (text) => {
    for (const name of publicIn(text)) used.add(name);
    for (const [, name] of text.matchAll(/var\((--(?!resolution-)[a-z-]+)/g)) {
      if (known.has(name)) continue;
      known.add(name);
      for (const [, value] of declared.filter(([other]) => other === name)) visit(value);
    }
  };
  visit(css.replace(PRIVATE, ''));
  return used;
}

describe('tokens', () => {
  for (const { tagName, path, cssProperties } of elements) {
    it(`of <${tagName}> are described, all that count and no other`, () => {
      assert.deepEqual(cssProperties.map(({ name }) => name).sort(), [...usedBy(path)].sort());
    });

    it(`of <${tagName}> have the value that is described until they are set`, () => {
      const css = [...reach(path)].map(read).join('\n');
      for (const { name, default: value } of cssProperties) {
        // A colour or a length; other words describe where the value comes from.
        if (!/^[#\d]/.test(value) || value.includes('accent')) continue;
        const values = [...css.matchAll(new RegExp(`var\\(${name}, ([^,()]+)\\)`, 'g'))].map(([, found]) => found);
        assert.ok(values.includes(value), `${name}: ${value}, not ${[...new Set(values)].join(' or ')}`);
      }
    });
  }

  it('are named in styles and nowhere misspelt: each is known to some element', () => {
    const known = new Set(elements.flatMap(({ cssProperties }) => cssProperties.map(({ name }) => name)));
    const named = elements.flatMap(({ path }) => [...reach(path)].flatMap((name) => publicIn(read(name).replace(/\/\*[^]*?\*\//g, ''))));
    // Of the letterhead alone, and read by the wrapper of every element.
    const lost = new Set(named.filter((name) => !known.has(name)));
    assert.deepEqual([...lost], []);
  });

  it('states are described for every element that shows a document', () => {
    for (const { tagName, cssStates = [] } of elements) {
      const expected = tagName === 'resolution-check' ? [] : ['error', 'loading', 'stale'];
      assert.deepEqual(cssStates.map(({ name }) => name).sort(), expected, tagName);
    }
  });
});
