/** What the page fetches ahead is all that its parts may ask for later: one forgotten file, and the page fails without a network. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const source = (file) => readFileSync(file, 'utf8');
const fileOf = (from, path) => {
  const file = resolve(dirname(from), path).replace(/\.js$/, '.ts');
  return existsSync(file) ? file : undefined;
};
const asks = (file, pattern) => [...source(file).matchAll(pattern)].flatMap(([, path]) => fileOf(file, path) ?? []);
const AT_ONCE = /^(?:import|export)\s(?!type\b)[^;]*?from '(\.[^']+)';|^import '(\.[^']+)';/gms;
const LATER = /\bimport\('(\.[^']+)'\)/g;

/** Everything that is reached from a file, in whatever way. */
function reach(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  const now = [...source(file).matchAll(AT_ONCE)].flatMap(([, a, b]) => fileOf(file, a ?? b) ?? []);
  for (const next of [...now, ...asks(file, LATER)]) reach(next, seen);
  return seen;
}

it('the page fetches ahead all that it may ask for later', () => {
  const maker = join(root, 'demo/maker');
  const offline = join(maker, 'offline.ts');
  const ahead = new Set(asks(offline, LATER));
  const wanted = new Set();
  for (const file of reach(join(maker, 'main.ts'))) {
    // The worker has fetched its own parts, so the page needs none of them to stand in for it.
    if (file === offline || file === join(maker, 'reader.ts') || file.endsWith('reading-worker.ts')) continue;
    for (const later of asks(file, LATER)) wanted.add(later);
  }
  const names = (files) => [...files].map((file) => relative(root, file)).sort();
  const early = ['demo/maker/begin.ts', 'demo/maker/words.en.ts', 'src/import/docx.ts'];
  assert.deepEqual(
    names(ahead),
    names(wanted).filter((name) => !early.includes(name)),
  );
});
