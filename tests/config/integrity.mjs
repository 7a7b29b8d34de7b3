/**
 * Hashes of every file a page can load, for pages that name them: `dist/cdn/integrity.json`. `files` is for `integrity` on a script line, which
 * covers that file alone; `importMap` covers what modules import from one another, and the files beside the one script.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';

const NAME = 'integrity.json';

/** Where the folder of a version stands in the README's lines; a page that has it elsewhere changes the beginning of each key. */
const home = (version) => `/resolution-elements/${version}/`;

const sri = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

export function integrityOf(folder, version) {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== NAME)
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).split(sep).filter(Boolean).join('/'))
    .sort();
  const files = Object.fromEntries(names.map((name) => [name, sri(readFileSync(join(folder, name)))]));
  const modules = names.filter((name) => name.endsWith('.js') && name.includes('/'));
  const integrity = Object.fromEntries(modules.map((name) => [home(version) + name, files[name]]));
  return { version, files, importMap: { integrity } };
}

/** Writes the manifest, and says the hashes of what script lines name. */
export function writeIntegrity(folder, version) {
  const manifest = integrityOf(folder, version);
  writeFileSync(join(folder, NAME), `${JSON.stringify(manifest, null, 2)}\n`);
  const named = Object.entries(manifest.files).filter(([name]) => /^(esm\/)?[\w-]+\.js$/.test(name));
  for (const [name, hash] of named) console.log(`${name.padEnd(28)} ${hash}`);
}
