/** From a file or pasted words to what the page works with. Runs in the worker, and in the page where there can be none. */
import { checkFidelity } from '../../src/import/fidelity.js';
import type { Refusal } from '../../src/import/decode.js';
import { importText, type ImportResult } from '../../src/import/import-document.js';
import { importFile } from '../../src/import/import-file.js';
import { mask } from '../../src/import/masking.js';
import { review } from '../../src/import/review.js';
import type { Resolution } from '../../src/schema/resolution.js';

/** A paper as it was read, with and without its personal data. */
export interface Paper {
  /** As imported, before anything was looked for in it: what a draft keeps. */
  imported: Resolution;
  plain: Resolution;
  /** Only where there is something to mask. */
  masked?: Resolution;
}

/** Whether every character of the source is there, known while the source is. */
export interface Kept {
  plain: boolean;
  masked: boolean;
}

export type Outcome = { refusal: Refusal; paper?: never; kept?: never } | { paper: Paper; kept: Kept; refusal?: never };

/** What there is to read: a file's bytes, or words somebody pasted. */
export type Material = { bytes: Uint8Array; name: string } | { text: string };

const FAILED: Refusal = {
  code: 'failed',
  vi: 'Máy không đọc được tệp này vì một lỗi của chương trình. Hãy mở bằng Word, chép toàn bộ chữ rồi dán vào ô “Dán chữ”.',
  en: 'The file could not be read because of a fault of this program. Open it in Word, copy all of its text and paste it here.',
};

export async function read(material: Material): Promise<Outcome> {
  try {
    const result = await importAny(material);
    if (result.refusal) return { refusal: result.refusal };
    const paper = prepare(result.resolution);
    const whole = (document: Resolution): boolean => checkFidelity(result.sourceLines, document).ok;
    return { paper, kept: { plain: whole(paper.plain), masked: whole(paper.masked ?? paper.plain) } };
  } catch {
    return { refusal: FAILED };
  }
}

async function importAny(material: Material): Promise<ImportResult> {
  if ('text' in material) return importText(material.text);
  const { bytes, name } = material;
  const sha256 = await digest(bytes);
  return importFile(bytes, { fileName: name.normalize('NFC'), ...(sha256 !== undefined && { sha256 }) });
}

/** Pages without https have no way to work it out. */
async function digest(bytes: Uint8Array): Promise<string | undefined> {
  if (!globalThis.crypto?.subtle) return undefined;
  const hash = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Looks for what a clerk should see, and takes personal data out of a second copy. */
export function prepare(imported: Resolution): Paper {
  const plain = review(imported);
  const personal = (plain.issues ?? []).some(({ code }) => code.startsWith('personal-'));
  // Masked first: a slip noted beside a telephone number must not quote it.
  return { imported, plain, ...(personal && { masked: review(mask(imported)) }) };
}
