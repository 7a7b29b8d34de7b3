/** Makes the demo's documents from the real papers, with the built command line, as a ward would. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const PAPERS = ['nghi-quyet-40', 'nghi-quyet-dai-hoi', 'thong-bao-01-2022', 'nghi-quyet-31', 'bao-cao-chinh-tri'];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const papers = PAPERS.map((name) => `demo/data/source/${name}.txt`);
  const args = ['dist/cli/main.js', 'import', ...papers, '-o', 'demo/data', '--force', '--lang', 'en'];
  process.exitCode = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;
}
