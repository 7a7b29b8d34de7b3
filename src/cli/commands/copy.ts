import { cp, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { printable, Refusal, say, STATUS, type Terminal } from '../command.js';
import { fileRefusal } from '../files.js';

/** What the build says of the files: see `dist/cdn/integrity.json`. */
interface Manifest {
  version: string;
  files: Record<string, string>;
}

async function manifestOf(folder: string): Promise<Manifest | undefined> {
  try {
    return JSON.parse(await readFile(join(folder, 'integrity.json'), 'utf8')) as Manifest;
  } catch {
    return undefined;
  }
}

/** Copies a folder whole or not at all: through a neighbour that takes the name at the end. */
async function copyWhole(from: string, to: string): Promise<void> {
  const neighbour = `${to}.${process.pid}.tmp`;
  try {
    await mkdir(resolve(to, '..'), { recursive: true });
    await cp(from, neighbour, { recursive: true });
    await rm(to, { recursive: true, force: true });
    await rename(neighbour, to);
  } catch (error) {
    await rm(neighbour, { recursive: true, force: true }).catch(() => undefined);
    throw fileRefusal(to, error);
  }
}

const isThere = async (folder: string): Promise<boolean> => (await readdir(folder).catch(() => [])).length > 0;

/** Lays the scripts out for a web site: one folder for ever, one that moves with the major version. */
export async function copyScripts(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { from: { type: 'string' }, lang: { type: 'string' } },
  });
  const { lang } = terminal;
  const [target, ...more] = positionals;
  if (!target || more.length) throw new Refusal('copy: cần đúng một thư mục đích.', 'copy: takes one folder to copy to.');
  const from = values.from ?? fileURLToPath(new URL('../cdn', import.meta.url));
  const manifest = await manifestOf(from);
  if (!manifest) {
    throw new Refusal(`${from}: không có tệp mã đã dựng (integrity.json).`, `${from}: holds no built scripts (integrity.json).`);
  }
  const { version, files } = manifest;
  const major = version.split('.', 1)[0]!;
  const fixed = join(target, version);
  const there = await manifestOf(fixed);
  const same = JSON.stringify(there?.files) === JSON.stringify(files);
  if (!same && (await isThere(fixed))) {
    throw new Refusal(
      `${fixed}: đã có bản ${version} với nội dung khác, nên không đụng tới. Trang đang dùng integrity sẽ hỏng nếu đổi; xóa thư mục ấy nếu chắc.`,
      `${fixed}: version ${version} is there with other content and was left alone. Pages with integrity would break; delete it if you are sure.`,
      STATUS.faulty,
    );
  }
  if (!same) await copyWhole(from, fixed);
  await copyWhole(from, join(target, major));
  const home = `/${basename(resolve(target))}`;
  const one = 'resolution-elements.js';
  terminal.out(
    printable(
      say(
        lang,
        `Đã chép bản ${version} vào ${fixed} và ${join(target, major)}.`,
        `Version ${version} is in ${fixed} and ${join(target, major)}.`,
      ),
    ),
  );
  terminal.out(say(lang, '\nLuôn là bản mới nhất (dán một trong hai):', '\nAlways the newest (paste one of the two):'));
  terminal.out(printable(`<script type="module" src="${home}/${major}/esm/target-table.js"></script>`));
  terminal.out(printable(`<script src="${home}/${major}/${one}"></script>`));
  terminal.out(say(lang, '\nĐúng bản này, trình duyệt kiểm tra từng chữ:', '\nThis version and no other, checked by the browser:'));
  terminal.out(printable(`<script src="${home}/${version}/${one}" integrity="${files[one]}"></script>`));
  return STATUS.ok;
}
