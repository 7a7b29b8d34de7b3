/** Writes custom-elements.json from the JSDoc of the elements. With a folder as argument it writes there instead. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const cli = fileURLToPath(import.meta.resolve('@custom-elements-manifest/analyzer/cem.js'));

/** Runs the analyzer; `outdir` is taken from the project's folder, as the analyzer takes it. */
export function generateManifest(outdir = '.') {
  const { status, stderr } = spawnSync(process.execPath, [cli, 'analyze', '--config', 'tests/config/cem.config.mjs', '--outdir', outdir], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The manifest could not be made: ${stderr}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) generateManifest(process.argv[2]);
