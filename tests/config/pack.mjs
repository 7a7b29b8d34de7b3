/** Packs the package as npm would publish it and unpacks it where a project would have it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A new folder with the package in its `node_modules`. It lies inside ours, so that what the package depends on is found as if installed with it. */
export function packProject() {
  mkdirSync(join(root, 'node_modules/.cache'), { recursive: true });
  const project = mkdtempSync(join(root, 'node_modules/.cache/packed-'));
  const out = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', project], { cwd: root, encoding: 'utf8' });
  const [{ filename }] = JSON.parse(out.slice(out.indexOf('[')));
  mkdirSync(join(project, 'node_modules'));
  execFileSync('tar', ['-xzf', join(project, filename), '-C', join(project, 'node_modules')]);
  renameSync(join(project, 'node_modules/package'), join(project, 'node_modules/resolution-elements'));
  return project;
}
