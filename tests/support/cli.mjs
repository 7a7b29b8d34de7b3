/** Runs the built command line as a child process, on files of a folder of its own. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';

export const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** A folder that is gone after the tests of the file, and the command line at work in it. */
export function workshop() {
  const folder = mkdtempSync(join(tmpdir(), 'resolution-cli-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return {
    folder,
    write(name, content) {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content));
      return path;
    },
    read: (name) => readFileSync(join(folder, name), 'utf8'),
    json: (name) => JSON.parse(readFileSync(join(folder, name), 'utf8')),
    run(...args) {
      const { status, stdout, stderr, error } = spawnSync(process.execPath, [main, ...args], { cwd: folder, encoding: 'utf8' });
      if (error) throw error;
      // Whatever happens, nobody is ever shown a stack.
      if (/^\s+at .*:\d+:\d+\)?$/m.test(stderr + stdout)) throw new Error(`A stack trace was printed:\n${stderr}${stdout}`);
      return { status, out: stdout, err: stderr };
    },
  };
}
