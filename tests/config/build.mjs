/**
 * Builds the package into dist/: unbundled modules with their types, browser-ready modules, the one-script file, the command line.
 * With names it builds only those parts: `node tests/config/build.mjs lib cli`.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { writeEditorFiles } from './generate-editor.mjs';
import { writeIntegrity } from './integrity.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Files under a folder, as paths from it. */
const filesIn = (folder) => (existsSync(folder) ? readdirSync(folder, { recursive: true }).map(String) : []);

/** The compiler knows no constants of the build, so the version is written into what it emitted. */
function stampVersion() {
  const file = join(root, 'dist/lib/base/define.js');
  if (existsSync(file)) writeFileSync(file, readFileSync(file, 'utf8').replaceAll('__VERSION__', JSON.stringify(version)));
}

/** A module whose source was renamed or removed must not stay behind and hide a broken import. */
function dropStale() {
  for (const name of filesIn(join(root, 'dist/lib'))) {
    const source = name.replace(/(\.d\.ts|\.js|\.js\.map)$/, '.ts');
    if (source !== name && !existsSync(join(root, 'src', source))) rmSync(join(root, 'dist/lib', name));
  }
}

const bundle = (mode) => build({ configFile: join(root, 'vite.config.ts'), mode, logLevel: 'warn' });

const parts = {
  lib() {
    dropStale();
    const { status } = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(root, 'src')], {
      stdio: 'inherit',
    });
    // A type error fails the build but not the parts after it: what was emitted still runs, and one run names every fault.
    if (status) process.exitCode = 1;
    stampVersion();
  },
  async modules() {
    await bundle('modules');
    await bundle('check');
  },
  async script() {
    await bundle('script');
    await bundle('beside');
  },
  async embed() {
    await bundle('embed');
    await bundle('frames');
    for (const name of ['embed.html', 'embed.css']) copyFileSync(join(root, 'src/embed', name), join(root, 'dist/cdn', name));
  },
  cli: () => bundle('cli'),
  editor: () => writeEditorFiles(),
  /** Of what stands in dist/cdn when all else is built. */
  integrity: () => writeIntegrity(join(root, 'dist/cdn'), version),
};

const asked = process.argv.slice(2);
// A file and its hash never part.
if (asked.some((name) => name === 'modules' || name === 'script')) asked.push('integrity');
for (const name of asked.length ? asked : Object.keys(parts)) {
  if (!parts[name]) {
    console.error(`Unknown part "${name}". Parts: ${Object.keys(parts).join(', ')}.`);
    process.exit(2);
  }
  try {
    await parts[name]();
  } catch (error) {
    // The parts after it still run: one build names every fault.
    console.error(`Build of ${name}: ${error.message}`);
    process.exitCode = 1;
  }
}
