import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { LIMITS } from '../schema/limits.js';
import { Refusal } from './command.js';

const MIB = 1024 * 1024;

/** What the system says, in words. */
export function fileRefusal(path: string, error: unknown): Refusal {
  const code = (error as NodeJS.ErrnoException | undefined)?.code ?? '';
  const [vi, en] = FILE_ERRORS[code] ?? [`lỗi hệ thống ${code || 'không rõ'}`, `system error ${code || 'unknown'}`];
  return new Refusal(`${path}: ${vi}.`, `${path}: ${en}.`);
}

const FILE_ERRORS: Record<string, readonly [vi: string, en: string]> = {
  ENOENT: ['không có tệp hay thư mục này', 'there is no such file or folder'],
  EACCES: ['không được phép đọc hoặc ghi', 'no permission to read or write it'],
  EPERM: ['không được phép đọc hoặc ghi', 'no permission to read or write it'],
  EISDIR: ['đây là thư mục, không phải tệp', 'this is a folder and not a file'],
  ENOTDIR: ['một phần của đường dẫn là tệp chứ không phải thư mục', 'a part of the path is a file and not a folder'],
  EEXIST: ['đã có tệp trùng tên', 'a file of that name exists already'],
  ENOSPC: ['ổ đĩa đã đầy', 'the disk is full'],
  EROFS: ['ổ đĩa chỉ cho đọc', 'the disk is read-only'],
  EBUSY: ['chương trình khác đang giữ tệp', 'another program holds the file'],
  ENAMETOOLONG: ['tên tệp quá dài', 'the name is too long'],
  EMFILE: ['mở quá nhiều tệp cùng lúc', 'too many files are open'],
};

/** Reads a file whole, unless it is larger than anything this tool is made for. */
export async function readBytes(path: string, cap: number = LIMITS.bytes): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > cap) {
      const [is, most] = [(size / MIB).toFixed(1), String(Math.floor(cap / MIB))];
      throw new Refusal(`${path}: tệp nặng ${is} MB, quá mức ${most} MB.`, `${path}: the file has ${is} MB, more than ${most} MB.`);
    }
    return await readFile(path);
  } catch (error) {
    throw error instanceof Refusal ? error : fileRefusal(path, error);
  }
}

/** Files named on the command line; a folder stands for the files in it with one of these endings (Windows expands no `*`). */
export async function expand(paths: readonly string[], endings: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const path of paths) {
    let names: string[] | undefined;
    try {
      // What is no folder, or does not exist, is named when it is read: the other files still get their turn.
      if ((await stat(path)).isDirectory()) names = (await readdir(path)).sort();
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw fileRefusal(path, error);
    }
    if (!names) files.push(path);
    else {
      const found = names.filter(
        (name) => !name.startsWith('.') && !name.startsWith('~$') && endings.includes(extname(name).toLowerCase()),
      );
      const list = endings.join(', ');
      if (!found.length) throw new Refusal(`${path}: thư mục không có tệp ${list}.`, `${path}: the folder holds no ${list} file.`);
      files.push(...found.map((name) => join(path, name)));
    }
  }
  return files;
}

/** Whether a path is a folder; undefined when nothing is there. */
export async function isFolder(path: string): Promise<boolean | undefined> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return undefined;
  }
}

export type Written = 'new' | 'same' | 'replaced';

/**
 * Writes a whole file or nothing: through a neighbour that takes the name at the end, so that a page never serves half a document.
 * Existing work is not overwritten unless `force` says so; a file that would not change is left alone.
 */
export async function writeWhole(path: string, text: string, force: boolean): Promise<Written> {
  const old = await readFile(path, 'utf8').catch(() => undefined);
  if (old === text) return 'same';
  const exists = (await isFolder(path)) !== undefined;
  if (exists && !force) {
    throw new Refusal(
      `${path}: đã có tệp này với nội dung khác, nên không ghi đè. Thêm --force nếu muốn thay (phần đã sửa tay sẽ mất).`,
      `${path}: exists with other content and was not overwritten. Add --force to replace it (edits made by hand will be lost).`,
    );
  }
  const neighbour = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(neighbour, text);
    await rename(neighbour, path);
  } catch (error) {
    await rm(neighbour, { force: true }).catch(() => undefined);
    throw fileRefusal(path, error);
  }
  return exists ? 'replaced' : 'new';
}
