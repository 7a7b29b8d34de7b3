import { decodeBytes, MAX_BYTES, TOO_BIG } from './decode.js';
import { detectKind } from './file-kind.js';
import { importDocx, importText, type ImportOptions, type ImportResult } from './import-document.js';

/** Imports a file whatever its name is: what it really is, its bytes decide. */
export async function importFile(bytes: Uint8Array, options: ImportOptions): Promise<ImportResult> {
  if (bytes.length > MAX_BYTES) return { refusal: TOO_BIG };
  if (detectKind(bytes) === 'docx') return importDocx(bytes, options);
  const decoded = decodeBytes(bytes);
  return decoded.refusal ? { refusal: decoded.refusal } : importText(decoded.text, { ...options, encoding: decoded.encoding });
}
