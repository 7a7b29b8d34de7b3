/** The rules a page checks by are made from the zod shapes, and are what would be made from them now. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { rulesFiles } from '../config/generate-rules.mjs';

it('the generated rules are up to date (npm run generate)', async () => {
  for (const { url, text } of await rulesFiles()) assert.equal(readFileSync(url, 'utf8'), text, url.pathname);
});
