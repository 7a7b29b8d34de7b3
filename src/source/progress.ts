/**
 * Where reported results come from: a progress.json or the CSV of a ward, by the same road as documents (one request an address, retries, typed
 * errors). Loaded by the elements that are told of such a file, and by no others.
 */
import { mergeProgress, type UnmatchedEntry } from '../model/progress.js';
import type { CsvProblem, UnmatchedRow } from '../model/progress-csv.js';
import { DataReading } from '../schema/data-reader.js';
import type { Problem } from '../schema/problem.js';
import type { Progress } from '../schema/progress.js';
import { readProgress } from '../schema/progress-reader.js';
import type { Resolution } from '../schema/resolution.js';
import { TaskReading } from '../schema/task-reader.js';
import { SourceError } from './errors.js';
import { load, parseJson, type Body } from './load.js';
import { resolveAddress } from './setup.js';
import { share, type Getter, type Lease } from './share.js';

/** A progress file as it came, not yet held against a document. */
export interface ProgressFile {
  url: string;
  /** Parsed, when it is JSON; else the bytes of a CSV, whose encoding is still to be found out. */
  json?: unknown;
  bytes?: Uint8Array;
  at: Date;
}

/** What a progress file says about one document. */
export interface ProgressResult {
  /** The document with what was reported since; the very one handed in stays as it was. */
  resolution: Resolution;
  progress: Progress;
  /** Entries without a place, from JSON or CSV, and rows of a CSV that match nothing. */
  unmatched: readonly UnmatchedEntry[];
  rows: readonly UnmatchedRow[];
  /** What was wrong in the file: of a JSON, and of a CSV. */
  problems: readonly Problem[];
  csv: readonly CsvProblem[];
  at: Date;
}

const BYTES: Body<Uint8Array<ArrayBuffer>> = {
  // Servers know CSV by several names, Excel's own among them.
  types: /^$|json|csv|comma-separated|text\/plain|octet-stream|ms-excel/i,
  read: (bytes) => bytes,
};

const getFile: Getter<ProgressFile> = async (url, options) => {
  const bytes = await load(url, BYTES, options);
  const at = new Date();
  const sign = firstSign(bytes);
  if (sign === undefined) throw new SourceError('empty', url);
  if (sign === '<') throw new SourceError('html', url);
  // What it is shows in its first sign, whatever server or file name say; no heading of a column begins with a brace.
  if (sign !== '{' && !/\.json$/i.test(new URL(url).pathname)) return { url, bytes, at };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new SourceError('encoding', url);
  }
  return { url, json: parseJson(text, url), at };
};

/** The first character that is no white space; undefined when there is none. */
function firstSign(bytes: Uint8Array): string | undefined {
  // Byte order marks, zeros of UTF-16 and white space.
  const first = bytes.find((byte) => byte > 0x20 && ![0xef, 0xbb, 0xbf, 0xff, 0xfe].includes(byte));
  return first === undefined ? undefined : String.fromCharCode(first);
}

/** Joins the widgets that show the progress file at `address`: as `share` does for documents. Throws a `SourceError` when the address is none. */
export const shareProgress = (address: string, onReplaced: () => void, fresh?: boolean, kept?: ProgressFile): Lease<ProgressFile> =>
  share(resolveAddress(address), onReplaced, fresh, kept, getFile);

/** One reading for all widgets that show the same file beside the same document. */
const results = new WeakMap<ProgressFile, WeakMap<Resolution, Promise<ProgressResult>>>();

/** Holds a file against a document, whose data layer is read to its end first. Rejects with a `SourceError` when the file is none as a whole. */
export function applyProgress(file: ProgressFile, resolution: Resolution): Promise<ProgressResult> {
  let known = results.get(file);
  if (!known) results.set(file, (known = new WeakMap()));
  let result = known.get(resolution);
  if (!result) {
    known.set(resolution, (result = apply(file, resolution)));
    // What failed may go well the next time: the part that reads CSV comes over the network too.
    result.catch(() => known.delete(resolution));
  }
  return result;
}

/** What makes a table useless as a whole. */
const FATAL = new Set(['no-header', 'encoding', 'other-document']);

const detailOf = (code: string, value = ''): string => `${code} ${value}`.trim();

async function apply({ url, json, bytes, at }: ProgressFile, resolution: Resolution): Promise<ProgressResult> {
  DataReading.of(resolution).readAll();
  TaskReading.of(resolution).readAll();
  if (bytes) {
    // The library that reads CSV comes only with a CSV.
    const { readProgressCsv } = await import('../model/progress-csv.js').catch(() => {
      throw new SourceError(navigator.onLine ? 'network' : 'offline', url, { retryable: true });
    });
    const { progress, unmatched: rows, problems: csv } = readProgressCsv(bytes, resolution);
    const fatal = csv.find(({ code }) => FATAL.has(code));
    if (fatal) throw new SourceError(fatal.code === 'encoding' ? 'encoding' : 'schema', url, { detail: detailOf(fatal.code, fatal.value) });
    return { ...mergeProgress(resolution, progress), progress, rows, problems: [], csv, at };
  }
  const { progress, problems } = readProgress(json);
  if (!progress) throw new SourceError('schema', url, { problems, detail: `${problems[0]!.code} ${problems[0]!.path.join('.')}` });
  // Its rows match nothing here, and a widget that lists none of them would say that nobody has reported.
  if (progress.documentId !== resolution.id)
    throw new SourceError('schema', url, { detail: detailOf('other-document', progress.documentId) });
  return { ...mergeProgress(resolution, progress), progress, rows: [], problems, csv: [], at };
}

/** Loads a progress file and holds it against a document, for whoever asks once. */
export async function loadProgress(address: string, resolution: Resolution): Promise<ProgressResult> {
  const lease = shareProgress(address, () => undefined);
  try {
    return await applyProgress(await lease.result, resolution);
  } finally {
    lease.release();
  }
}
