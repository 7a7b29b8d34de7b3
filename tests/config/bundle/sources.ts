/** What the bundles are made from: the sources, and the addresses they are served at. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A path of the project. */
export const here = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
export const { version } = JSON.parse(readFileSync(here('package.json'), 'utf8')) as { version: string };

/** Every address the built package serves as a browser-ready module, and the source it is made from. */
export function moduleEntries(): Record<string, string> {
  const entries: Record<string, string> = {
    'resolution-elements': here('src/define.ts'),
    steady: here('src/embed/steady.ts'),
  };
  const elements = here('src/elements');
  for (const tag of existsSync(elements) ? readdirSync(elements) : []) {
    const define = join(elements, tag, 'define.ts');
    if (existsSync(define)) entries[tag] = define;
  }
  return entries;
}

/** The tag that stands apart: see `check-apart.ts`. */
export const CHECK = 'resolution-check';

export const src = (path: string) => join(here('src'), path);
export const textOf = (file: string): string => readFileSync(file, 'utf8');
export const sources = (folder: string): string[] =>
  readdirSync(src(folder), { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((name) => name.endsWith('.ts'));

/** What an `import('…')` in a source asks for, as a path below `src/` without its ending. */
export const wantedBy = (file: string, path: string): string => relative(here('src'), join(dirname(file), path)).replace(/\.js$/, '');
export const LATER = /\bimport\('([^']+)'\)/g;
