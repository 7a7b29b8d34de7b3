import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { MAX_BYTES } from '../import/decode.js';
import type { ImportResult } from '../import/import-document.js';
import { importFile } from '../import/import-file.js';
import { readBytes } from './files.js';

/** Endings of the papers that can be read; what a file really is, its bytes decide. */
export const PAPER_ENDINGS = ['.txt', '.docx'];

/** Reads a source paper and imports it. A file that cannot be read throws a `Refusal`; one that cannot be imported comes back refused. */
export async function readPaper(path: string): Promise<ImportResult> {
  const bytes = await readBytes(path, MAX_BYTES);
  return importFile(bytes, { fileName: basename(path).normalize('NFC'), sha256: createHash('sha256').update(bytes).digest('hex') });
}
