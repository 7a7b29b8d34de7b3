/**
 * Writes what is made from the schema: the JSON Schema file and the field guide. Needs the built package (`npm run build`).
 * `generated()` returns the files without writing, for the test that compares them.
 */
import { mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Every generated file: its address in the project and its text. */
export async function generated() {
  const { jsonSchema, SCHEMA_FILE } = await import('../../dist/lib/schema/json-schema.js');
  const { guidePage, GUIDE_FILES } = await import('../../dist/lib/schema/guide-page.js');
  const { progressSchema, PROGRESS_SCHEMA_FILE } = await import('../../dist/lib/schema/progress-schema.js');
  const schema = jsonSchema();
  const progress = progressSchema();
  return [
    { url: new URL(`../../demo/schema/${SCHEMA_FILE}`, import.meta.url), text: `${JSON.stringify(schema, undefined, 2)}\n` },
    { url: new URL(`../../demo/schema/${PROGRESS_SCHEMA_FILE}`, import.meta.url), text: `${JSON.stringify(progress, undefined, 2)}\n` },
    ...Object.entries(GUIDE_FILES).map(([lang, name]) => ({
      url: new URL(`../../demo/guide/${name}`, import.meta.url),
      text: guidePage(schema, progress, lang),
    })),
  ];
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  for (const { url, text } of await generated()) {
    mkdirSync(dirname(fileURLToPath(url)), { recursive: true });
    writeFileSync(url, text);
    console.log(fileURLToPath(url));
  }
}
