import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkFidelity } from '../../dist/lib/import/fidelity.js';
import { importText } from '../../dist/lib/import/import-document.js';
import { readFull } from '../../dist/lib/schema/full.js';
import { outline, papers } from './outline.mjs';

describe('every paper', () => {
  for (const paper of papers) {
    const text = readFileSync(paper.source, 'utf8');

    it(`${paper.name}: is read as its outline says`, () => {
      assert.equal(outline(importText(text).resolution), readFileSync(paper.outline, 'utf8'));
    });

    it(`${paper.name}: loses no character and breaks no rule of the format`, () => {
      const { resolution, sourceLines } = importText(text);
      assert.deepEqual(sourceLines, text.split('\n'));
      assert.deepEqual(checkFidelity(sourceLines, resolution), { ok: true, ratio: 1, redacted: 0 });
      const file = JSON.parse(JSON.stringify(resolution));
      assert.deepEqual(readFull(file), { document: file, problems: [], warnings: [] });
    });

    it(`${paper.name}: is read the same with Windows line ends, in decomposed letters and with a byte order mark`, () => {
      const plain = outline(importText(text).resolution).replace(/ raw\)/g, ')').replace(/ \(raw\)/g, '');
      for (const variant of [text.replace(/\n/g, '\r\n'), text.normalize('NFD')]) {
        const read = outline(importText(variant).resolution).replace(/ raw\)/g, ')').replace(/ \(raw\)/g, '');
        assert.equal(read, plain);
      }
      const { resolution, sourceLines } = importText(`\ufeff${text}`);
      assert.equal(checkFidelity(sourceLines, resolution).ok, true);
    });
  }
});
