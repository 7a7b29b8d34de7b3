/** What the contract tests ask of the built package. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Built files whose name ends so, as paths from the project's folder. */
export function built(folder, ending) {
  const start = join(root, 'dist', folder);
  if (!existsSync(start)) throw new Error(`dist/${folder} is not there: run npm run build first.`);
  return readdirSync(start, { recursive: true })
    .map((name) => ['dist', folder, ...String(name).split(sep)].filter(Boolean).join('/'))
    .filter((name) => name.endsWith(ending))
    .sort();
}

export const read = (path) => readFileSync(join(root, path), 'utf8');

export const brotli = (path) => brotliCompressSync(readFileSync(join(root, path))).length;

/** What a built module imports before it runs, relative addresses only; a side effect import counts, `import()` does not. */
export function staticImports(path) {
  const code = read(path);
  const found = [];
  for (const [, specifier] of code.matchAll(/(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{}\s,]+?from\s*)?["'`](\.[^"'`]+)["'`]/g)) {
    found.push(
      relative(root, resolve(root, dirname(path), specifier))
        .split(sep)
        .join('/'),
    );
  }
  return found;
}

/** A module and everything that must arrive before it runs. */
export function graph(path, seen = new Set()) {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const next of staticImports(path)) graph(next, seen);
  return seen;
}
