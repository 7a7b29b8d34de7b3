/** The importer as a page of the portal uses it: bundled, in a browser, on a file somebody chose. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { engine, openPage } from '../support/pages.mjs';

const path = (name) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const corpus = (name) => readFile(path(`tests/corpus/docx/${name}`));

const skip = engine !== 'chromium' && 'only Chromium’s driver takes a script from outside';

describe('importDocx in a page', { skip }, () => {
  it('makes of a Word file what it makes of it in Node', async () => {
    const bundle = await build({
      configFile: false,
      logLevel: 'silent',
      publicDir: false,
      build: {
        write: false,
        minify: false,
        lib: { entry: path('dist/lib/import/import-document.js'), formats: ['iife'], name: 'importer', fileName: 'importer' },
      },
    });
    const { code } = bundle[0].output[0];
    const tab = await openPage({ html: '<!doctype html><html lang="vi"><title>Nhập</title></html>' });
    const bytes = [...(await corpus('quyet-dinh.docx'))];
    await tab.raw.addScriptTag({ content: code });
    const found = await tab.raw.evaluate(async (numbers) => {
      const file = new File([new Uint8Array(numbers)], 'quyet-dinh.docx');
      const { resolution } = await globalThis.importer.importDocx(new Uint8Array(await file.arrayBuffer()), { fileName: file.name });
      return JSON.stringify(resolution);
    }, bytes);
    assert.deepEqual(JSON.parse(found), JSON.parse((await corpus('quyet-dinh.json')).toString()));
    await tab.close();
  });
});
