/**
 * Runs the tests that Node drives (`*.node.test.mjs`) against the built package. Arguments choose by path, with a minus before it they leave out:
 * `npm run test:node -- import -corpus`. With `COUNTS_FILE` the figures are left there for run.mjs.
 */
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';
import { packProject } from './pack.mjs';

process.env.TZ = 'America/St_Johns';
const tests = dirname(dirname(fileURLToPath(import.meta.url)));
const args = process.argv.slice(2);
const wanted = args.filter((arg) => !arg.startsWith('-'));
const unwanted = args.filter((arg) => arg.startsWith('-')).map((arg) => arg.slice(1));
const files = readdirSync(tests, { recursive: true })
  .map((name) => String(name).split(sep).join('/'))
  .filter((name) => name.endsWith('.node.test.mjs'))
  .filter((name) => !unwanted.some((part) => name.includes(part)))
  .filter((name) => !wanted.length || wanted.some((part) => name.includes(part)))
  .sort()
  .map((name) => join(tests, name));

// Whole pages load what npm would publish: packed once for all of them.
const packed = files.some((file) => file.includes(`${sep}pages${sep}`)) ? packProject() : undefined;
if (packed) process.env.PACKED_PROJECT = packed;

const counts = { passed: 0, failed: 0, skipped: 0 };
// Browsers are started one file at a time. A file that never ends must not keep the others waiting for ever.
const stream = run({ files, concurrency: process.env.ENGINE ? 1 : 2, timeout: 600_000 });
// A group is no test of its own, unless it failed for another reason than a test in it: a hook, say.
const counted = ({ details }) => details?.type !== 'suite' || (details.error && details.error.failureType !== 'subtestsFailed');
stream.on('test:pass', (data) => {
  if (!counted(data)) return;
  if (data.skip !== undefined || data.todo !== undefined) counts.skipped++;
  else counts.passed++;
});
stream.on('test:fail', (data) => {
  if (counted(data)) counts.failed++;
});
stream.compose(new spec()).pipe(process.stdout);
stream.on('end', () => {
  if (packed) rmSync(packed, { recursive: true, force: true });
  if (process.env.COUNTS_FILE) writeFileSync(process.env.COUNTS_FILE, JSON.stringify(counts));
  if (counts.failed) process.exitCode = 1;
});
