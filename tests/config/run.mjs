/**
 * The whole check, as `npm test` runs it: types, lint, format, build, then the tests Node drives and the tests in real browsers.
 * Ends with one line, `N passed, N failed`; every step that is no set of tests counts as one.
 *
 *   --engines chromium,firefox,webkit   which browsers (default: chromium)
 *   --only browser,pages                which steps
 *   --required                          an engine that is not installed is a failure, not a remark
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { missingPackages } from './browsers.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { values } = parseArgs({
  options: { engines: { type: 'string', default: 'chromium' }, only: { type: 'string' }, required: { type: 'boolean', default: false } },
});

const scratch = mkdtempSync(join(tmpdir(), 'resolution-elements-'));
const total = { passed: 0, failed: 0 };
const remarks = [];

/** Runs a program of this project. With `counts` it reports its own figures; otherwise it is one check. */
function step(name, args, { env = {}, counts = false } = {}) {
  console.log(`\n── ${name}`);
  const file = join(scratch, 'counts.json');
  rmSync(file, { force: true });
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env, ...(counts && { COUNTS_FILE: file }) },
  });
  let result = { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
  if (counts) {
    try {
      result = JSON.parse(readFileSync(file, 'utf8'));
      // It says that all is well and ends with an error: believe the error.
      if (status !== 0 && !result.failed) result.failed = 1;
    } catch {
      result = { passed: 0, failed: 1 };
    }
    if (result.skipped) remarks.push(`${name}: ${result.skipped} skipped`);
  }
  if (result.failed) remarks.push(`${name}: ${result.failed} failed`);
  total.passed += result.passed;
  total.failed += result.failed;
}

const engines = [];
for (const engine of values.engines.split(',')) {
  const missing = missingPackages(engine);
  if (!missing.length) {
    engines.push(engine);
    continue;
  }
  remarks.push(`${engine} is not installed. On Debian: sudo apt-get install ${missing.join(' ')}`);
  if (values.required) total.failed++;
}

const bin = (name) => join(root, 'node_modules', name);
const config = (name) => join(root, 'tests/config', name);
const steps = {
  types: () => step('Types', [bin('typescript/bin/tsc'), '-p', root]),
  lint: () => step('Lint', [bin('eslint/bin/eslint.js'), '-c', config('eslint.config.mjs'), '-f', config('lint-report.mjs'), '.']),
  format: () => step('Format', [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']),
  build: () => step('Build', [config('build.mjs')]),
  node: () => step('Tests in Node', [config('node-tests.mjs'), '-pages/'], { counts: true }),
  pages: () => {
    for (const engine of engines)
      step(`Whole pages in ${engine}`, [config('node-tests.mjs'), 'pages/'], { counts: true, env: { ENGINE: engine } });
  },
  browser: () => {
    for (const engine of engines)
      step(`Tests in ${engine}`, [bin('@web/test-runner/dist/bin.js'), '--config', config('wtr.config.mjs')], {
        counts: true,
        env: { ENGINES: engine },
      });
  },
};

for (const name of values.only?.split(',') ?? Object.keys(steps)) {
  if (!steps[name]) {
    console.error(`Unknown step "${name}". Steps: ${Object.keys(steps).join(', ')}.`);
    process.exit(2);
  }
  steps[name]();
}

rmSync(scratch, { recursive: true, force: true });
if (remarks.length) console.log(`\n${remarks.join('\n')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
