/** custom-elements.json says what the elements' comments say. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { generateManifest } from '../config/generate-manifest.mjs';
import { read, root } from '../support/dist.mjs';

describe('custom-elements.json', () => {
  const committed = JSON.parse(read('custom-elements.json'));
  const elements = committed.modules.flatMap((module) => module.declarations ?? []).filter((declaration) => declaration.tagName);

  it('is up to date (npm run generate)', () => {
    generateManifest('node_modules/.cache/manifest');
    assert.deepEqual(committed, JSON.parse(read('node_modules/.cache/manifest/custom-elements.json')));
  });

  it('names modules of the built package', () => {
    for (const { path } of committed.modules) assert.ok(existsSync(`${root}${path}`), path);
  });

  for (const element of elements) {
    it(`describes everything of <${element.tagName}>`, () => {
      const bare = ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties']
        .flatMap((kind) => (element[kind] ?? []).map((item) => ({ kind, ...item })))
        .filter((item) => !item.description)
        .map((item) => `${item.kind}: ${item.name}`);
      assert.deepEqual(bare, []);
    });
  }
});
