import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkFidelity } from '../../dist/lib/import/fidelity.js';
import { importDocx } from '../../dist/lib/import/import-document.js';

const file = (name) => readFileSync(new URL(`docx/${name}`, import.meta.url));

describe('Word files as programs write them', () => {
  for (const name of ['quyet-dinh', 'nghi-quyet-pandoc'])
    it(`${name} becomes the document it was read to be`, async () => {
      const { resolution, sourceLines } = await importDocx(new Uint8Array(file(`${name}.docx`)), { fileName: `${name}.docx` });
      assert.deepEqual(checkFidelity(sourceLines, resolution), { ok: true, ratio: 1, redacted: 0 });
      assert.deepEqual(JSON.parse(JSON.stringify(resolution)), JSON.parse(file(`${name}.json`).toString()));
    });
});
