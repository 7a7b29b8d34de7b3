/** What npm would publish, judged as its users and their tools see it. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { formatMessage } from 'publint/utils';
import { publint } from 'publint';
import semver from 'semver';
import { built, read, root } from '../support/dist.mjs';

const manifest = JSON.parse(read('package.json'));
let folder;
let packed;

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'resolution-elements-pack-'));
  const out = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], { cwd: root, encoding: 'utf8' });
  [packed] = JSON.parse(out.slice(out.indexOf('[')));
});
after(() => rmSync(folder, { recursive: true, force: true }));

describe('the package', () => {
  for (const [subpath, target] of Object.entries(manifest.exports)) {
    if (subpath.includes('*')) continue;
    it(`offers ${subpath}`, async () => {
      const files = typeof target === 'string' ? [target] : [target.types, target.default];
      for (const file of files) {
        assert.ok(existsSync(join(root, file)), `${file} is missing`);
        assert.ok(
          packed.files.some(({ path }) => `./${path}` === file),
          `${file} is not packed`,
        );
      }
      const address = import.meta.resolve(`${manifest.name}${subpath.slice(1)}`);
      assert.equal(fileURLToPath(address), join(root, files.at(-1)));
    });
  }

  it('is clean for publint', async () => {
    const { messages } = await publint({ strict: true, pack: { tarball: await tarball() } });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, manifest)),
      [],
    );
  });

  it('has types that every resolver finds', () => {
    const cli = fileURLToPath(import.meta.resolve('@arethetypeswrong/cli/package.json')).replace('package.json', 'dist/index.js');
    const { status, stdout } = spawnSync(
      process.execPath,
      [cli, join(folder, packed.filename), '--profile', 'esm-only', '--format', 'ascii'],
      {
        cwd: root,
        encoding: 'utf8',
      },
    );
    assert.equal(status, 0, stdout);
  });

  it('packs no test, paper or source', () => {
    const strays = packed.files
      .map(({ path }) => path)
      .filter((path) => !/^(dist\/|demo\/schema\/|custom-elements\.json|package\.json|[A-Z]+(\.md)?$)/.test(path));
    assert.deepEqual(strays, []);
  });

  it('lists every module with a side effect, and no other', () => {
    // What is imported for what it does and not for what it exports, a bundler would leave out otherwise.
    const acting = built('lib', '.js').flatMap((path) =>
      [...read(path).matchAll(/^import '([^']+)'/gm)].map(([, name]) => `./${posix.join(posix.dirname(path), name)}`),
    );
    for (const path of new Set(acting)) assert.ok(path.endsWith('/define.js') || manifest.sideEffects.includes(path), path);
    assert.deepEqual(manifest.sideEffects, [
      './src/**/define.ts',
      './src/base/more-icons.ts',
      './src/base/tool-icons.ts',
      './src/embed/steady.ts',
      './dist/lib/base/more-icons.js',
      './dist/lib/base/tool-icons.js',
      './dist/lib/embed/steady.js',
      './dist/lib/define.js',
      './dist/lib/elements/*/define.js',
      './dist/cdn/**',
      './dist/cli/**',
    ]);
  });

  it('pins every dependency', () => {
    for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) {
      assert.match(version, /^\d+\.\d+\.\d+$/, name);
    }
  });

  it('asks of no dependency more than Node 20.19', () => {
    const lock = JSON.parse(read('package-lock.json'));
    const strict = Object.entries(lock.packages).filter(
      ([path, { engines }]) => path && engines?.node && !semver.satisfies('20.19.0', engines.node),
    );
    assert.deepEqual(
      strict.map(([path, { engines }]) => `${path} needs ${engines.node}`),
      [],
    );
  });

  it('locks every package a platform may need, or npm ci refuses the lock', () => {
    const { packages } = JSON.parse(read('package-lock.json'));
    const lacking = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`]),
    );
    assert.deepEqual(lacking, []);
  });

  it('keeps the top level of the project to its few entries', () => {
    const allowed =
      /^(\..+|src|demo|tests|dist|dist-site|node_modules|coverage|custom-elements\.json|vite\.config\.ts|package(-lock)?\.json|tsconfig\.json|README\.md|LICENSE|CHANGELOG\.md)$/;
    assert.deepEqual(
      readdirSync(root).filter((name) => !allowed.test(name)),
      [],
    );
  });
});

async function tarball() {
  const { readFile } = await import('node:fs/promises');
  const bytes = await readFile(join(folder, packed.filename));
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
}

describe('README.md', () => {
  const readme = read('README.md');

  it('names imports that the package has', () => {
    const specifiers = [...readme.matchAll(/import (?:[^'`]* from )?'([^']+)'/g)].map(([, specifier]) => specifier);
    assert.ok(specifiers.length >= 2);
    for (const specifier of specifiers) assert.ok(existsSync(fileURLToPath(import.meta.resolve(specifier))), specifier);
  });

  it('names scripts that lie in the folder it says to copy', () => {
    const scripts = [...readme.matchAll(/<script [^>]*src="\/resolution-elements\/([^"]+)"/g)].map(([, path]) => path);
    assert.ok(scripts.length >= 2);
    for (const path of scripts) assert.ok(existsSync(join(root, 'dist/cdn', path)), path);
  });

  it('links to files that are there', () => {
    for (const [, path] of readme.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)) assert.ok(existsSync(join(root, path)), path);
  });

  it('gives a reason for every dependency', () => {
    // "eslint and its plugins" speaks for them.
    const family = (name) => name.replace(/^@types\/.*|^eslint-plugin-.*/, '').replace(/^@web\/.*/, '@web/test-runner');
    const table = readme.slice(readme.indexOf('Dependencies, each with its reason'));
    const named = new Set([...table.matchAll(/[@\w][@\w./-]*/g)].map(([word]) => word));
    const silent = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
      (name) => family(name) && !named.has(family(name)),
    );
    assert.deepEqual(silent, []);
  });
});
