/**
 * `npm run build:site`: the demo as a folder for any web server, with the built package beside it. It lies outside dist/, which npm publishes.
 * Run after the modules and the one script are built.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { demo, pagePaths, renderPage } from './pages.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Writes the whole site into a folder. */
export function buildSite(out) {
  const cdn = join(root, 'dist/cdn');
  if (!existsSync(cdn)) throw new Error('dist/cdn is not there: run npm run build first.');
  rmSync(out, { recursive: true, force: true });
  const put = (path, body) => {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), body);
  };
  for (const entry of readdirSync(demo, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.endsWith('.html')) continue;
    const from = join(entry.parentPath, entry.name);
    const path = from.slice(demo.length).split(sep).join('/');
    cpSync(from, join(out, path), { recursive: true });
  }
  cpSync(cdn, join(out, 'cdn'), { recursive: true, filter: (path) => !path.endsWith('.map') });
  const paths = pagePaths();
  for (const path of paths) put(path, renderPage(path, { relocatable: true }));
  return paths.length;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const count = buildSite(join(root, 'dist-site'));
  console.log(`dist-site: ${count} pages`);
}
