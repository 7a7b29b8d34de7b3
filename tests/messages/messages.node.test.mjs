import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { it } from 'node:test';

const pairs = {
  'check.vi': 'check.en',
  'verdict.vi': 'verdict.en',
  'reasons.vi': 'reasons.en',
  vi: 'en',
  'tools.vi': 'tools.en',
  'errors.vi': 'errors.en',
};
const load = async (name) => Object.values(await import(`../../dist/lib/messages/${name}.js`))[0];

/** Every leaf with its path; a function is called with words that must come back in what it says. */
function* leaves(value, path = '') {
  if (typeof value === 'object') for (const key of Object.keys(value)) yield* leaves(value[key], `${path}.${key}`);
  else yield [path, typeof value === 'function' ? value('«1»', '«2»').replace(/[«»]/g, '') : value];
}

for (const [one, other] of Object.entries(pairs)) {
  it(`${one} and ${other} say the same things`, async () => {
    const [vi, en] = [[...leaves(await load(one))], [...leaves(await load(other))]];
    assert.deepEqual(vi.map(([path]) => path).sort(), en.map(([path]) => path).sort());
    for (const [path, text] of [...vi, ...en]) assert.ok(typeof text === 'string' && text.trim() === text && text, path);
  });
}

it('the Vietnamese words are composed, and never the English ones', async () => {
  for (const [one, other] of Object.entries(pairs)) {
    const english = new Map(leaves(await load(other)));
    for (const [path, text] of leaves(await load(one))) {
      assert.equal(text, text.normalize('NFC'), path);
      if (/\p{L}{2}/u.test(text) && path !== '.lang') assert.notEqual(text, english.get(path), path);
    }
  }
});

it('a function puts what it is given into its words', async () => {
  for (const name of [...Object.keys(pairs), ...Object.values(pairs)]) {
    for (const [key, value] of Object.entries(await load(name))) {
      if (typeof value === 'function') assert.match(value('«1»', '«2»'), /«1»/, `${name}.${key}`);
    }
  }
});

it('there is a reason for every code a source can fail with', async () => {
  const codes = [...(await readFile(new URL('../../src/source/errors.ts', import.meta.url), 'utf8')).matchAll(/^ {2}\| '([a-z-]+)'/gm)].map(
    (m) => m[1],
  );
  assert.ok(codes.length > 15);
  for (const name of ['errors.vi', 'errors.en']) assert.deepEqual(Object.keys((await load(name)).reasons).sort(), [...codes].sort());
});
