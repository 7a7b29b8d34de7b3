/**
 * `npm run build:site`: the demo as a folder for any web server, with the built package beside it. It lies outside dist/, which npm publishes.
 * Run after the modules and the one script are built.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { packageZip, ZIP } from './package-zip.mjs';
import { demo, pagePaths, renderPage } from './pages.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Pages whose program is written in TypeScript: they are bundled, like the package itself. */
const programs = (paths) =>
  paths.filter((path) => existsSync(join(demo, path)) && /<script[^>]* src="[^"]+\.ts"/.test(readFileSync(join(demo, path), 'utf8')));

const bundle = (path, out) =>
  build({
    configFile: false,
    root: demo,
    base: './',
    publicDir: false,
    logLevel: 'warn',
    define: { __VERSION__: JSON.stringify(version) },
    worker: { format: 'es' },
    build: { outDir: out, emptyOutDir: false, reportCompressedSize: false, rolldownOptions: { input: join(demo, path) } },
  });

/** Writes the whole site into a folder, with the package's files from `cdn`. */
export async function buildSite(out, cdn = join(root, 'dist/cdn')) {
  if (!existsSync(cdn)) throw new Error('dist/cdn is not there: run npm run build first.');
  rmSync(out, { recursive: true, force: true });
  const put = (path, body) => {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), body);
  };
  for (const entry of readdirSync(demo, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || /\.(html|ts)$/.test(entry.name)) continue;
    const from = join(entry.parentPath, entry.name);
    cpSync(from, join(out, from.slice(demo.length)));
  }
  cpSync(cdn, join(out, 'cdn'), { recursive: true, filter: (path) => !path.endsWith('.map') });
  put(ZIP, await packageZip(cdn));
  const paths = pagePaths();
  const bundled = programs(paths);
  for (const path of bundled) await bundle(path, out);
  for (const path of paths) if (!bundled.includes(path)) put(path, renderPage(path, { relocatable: true }));
  return paths.length;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const count = await buildSite(join(root, 'dist-site'));
  console.log(`dist-site: ${count} pages`);
}
