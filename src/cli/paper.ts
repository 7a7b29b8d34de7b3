import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { decodeBytes, MAX_BYTES } from '../import/decode.js';
import { detectKind } from '../import/file-kind.js';
import { importDocx, importText, type ImportResult } from '../import/import-document.js';
import { readBytes } from './files.js';

/** Endings of the papers that can be read; what a file really is, its bytes decide. */
export const PAPER_ENDINGS = ['.txt', '.docx'];

/** Reads a source paper and imports it. A file that cannot be read throws a `Refusal`; one that cannot be imported comes back refused. */
export async function readPaper(path: string): Promise<ImportResult> {
  const bytes = await readBytes(path, MAX_BYTES);
  const options = { fileName: basename(path).normalize('NFC'), sha256: createHash('sha256').update(bytes).digest('hex') };
  if (detectKind(bytes) === 'docx') return importDocx(bytes, options);
  const decoded = decodeBytes(bytes);
  return decoded.refusal ? { refusal: decoded.refusal } : importText(decoded.text, { ...options, encoding: decoded.encoding });
}
