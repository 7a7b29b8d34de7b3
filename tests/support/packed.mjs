/** The package as npm would publish it, unpacked where a project would have it: what users get, and not what lies in our folders. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { extname, join } from 'node:path';
import { after } from 'node:test';
import { packProject } from '../config/pack.mjs';

let own;
after(() => own && rmSync(own, { recursive: true, force: true }));

/** The project with the package: one for a whole run of tests, or, for a test file run by itself, its own. */
export const packedProject = () => process.env.PACKED_PROJECT ?? (own ??= packProject());

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
