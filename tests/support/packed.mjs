/** The package as npm would publish it, unpacked where a project would have it: what users get, and not what lies in our folders. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { extname, join } from 'node:path';
import { after } from 'node:test';
import { root } from './dist.mjs';

let project;
after(() => project && rmSync(project, { recursive: true, force: true }));

/**
 * A folder with the package in its `node_modules`, made once for a test file and gone after it. It lies inside ours, so that what the package
 * depends on is found as if it had been installed with it.
 */
export function packedProject() {
  if (project) return project;
  mkdirSync(join(root, 'node_modules/.cache'), { recursive: true });
  project = mkdtempSync(join(root, 'node_modules/.cache/packed-'));
  const out = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', project], { cwd: root, encoding: 'utf8' });
  const [{ filename }] = JSON.parse(out.slice(out.indexOf('[')));
  mkdirSync(join(project, 'node_modules'));
  execFileSync('tar', ['-xzf', join(project, filename), '-C', join(project, 'node_modules')]);
  renameSync(join(project, 'node_modules/package'), join(project, 'node_modules/resolution-elements'));
  return project;
}

export const packedFile = (path) => join(packedProject(), 'node_modules/resolution-elements', path);

const TYPES = { '.js': 'text/javascript', '.json': 'application/json', '.map': 'application/json', '.md': 'text/plain' };

/** Lets a site serve a folder at an address, byte for byte. */
export function serveFolder(answers, address, folder) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    answers.set(address + file.slice(folder.length).replaceAll('\\', '/'), (_request, response) =>
      response.writeHead(200, { 'content-type': type }).end(readFileSync(file)),
    );
  }
}
