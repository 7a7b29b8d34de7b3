import { mergeProgress } from '../model/progress.js';
import { readProgressCsv } from '../model/progress-csv.js';
import { csvProblemText, unmatchedRowText } from '../model/progress-problem-text.js';
import { readFull } from '../schema/full.js';
import { problemText } from '../schema/problem-text.js';
import { readProgress } from '../schema/progress-reader.js';
import type { Resolution } from '../schema/resolution.js';
import { printable, Refusal, STATUS, type Lang, type Terminal } from './command.js';
import { readBytes } from './files.js';
import { parseJsonFile } from './json-file.js';
import { unplacedEntries } from './unplaced.js';

/** The document in a file; refuses what is none. */
export function readDocument(file: string, bytes: Uint8Array, lang: Lang): Resolution {
  const parsed = parseJsonFile(bytes, lang);
  if (parsed.fault) {
    const { line, column, what, todo } = parsed.fault;
    const text = `${file}:${line}:${column}: ${what} ${todo}`;
    throw new Refusal(text, text, STATUS.faulty);
  }
  const { document } = readFull(parsed.json);
  if (!document)
    throw new Refusal(
      `${file}: không phải văn bản dạng resolution/1; chạy lệnh validate để biết lý do.`,
      `${file}: is no resolution/1 document; run validate to see why.`,
      STATUS.faulty,
    );
  return document;
}

/** A document that may be shown to everybody. Nothing of another is quoted, not even its title. */
export async function readPublic(file: string, lang: Lang): Promise<Resolution> {
  const document = readDocument(file, await readBytes(file), lang);
  if ((document.publicity ?? 'public') !== 'public')
    throw new Refusal(
      `${file}: văn bản không thuộc diện công khai nên không in ra trang.`,
      `${file}: the document is not public and is not written into a page.`,
      STATUS.faulty,
    );
  return document;
}

/** The document with what was reported since, as a page reads it; what found no place is named on the terminal. */
export async function withProgress(
  file: string,
  resolution: Resolution,
  { lang, err }: Terminal,
): Promise<{ resolution: Resolution; sound: boolean }> {
  const bytes = await readBytes(file);
  const tell = (text: string): void => err(printable(`${file}: ${text}`));
  if (!/\.json$/i.test(file)) {
    const { progress, unmatched, problems } = readProgressCsv(bytes, resolution);
    const faults = problems.filter(({ severity }) => severity === 'error');
    for (const problem of faults) tell(csvProblemText(problem, lang));
    for (const row of unmatched) tell(unmatchedRowText(row, lang));
    return { resolution: mergeProgress(resolution, progress).resolution, sound: !faults.length && !unmatched.length };
  }
  const parsed = parseJsonFile(bytes, lang);
  const { progress, problems } = readProgress(parsed.fault ? undefined : parsed.json);
  if (!progress)
    throw new Refusal(
      `${file}: không phải tệp tiến độ; chạy lệnh validate để biết lý do.`,
      `${file}: is no progress file; run validate to see why.`,
      STATUS.faulty,
    );
  const json = parsed.fault ? undefined : parsed.json;
  const unplaced = unplacedEntries(progress, json, resolution, lang);
  for (const { text } of unplaced) tell(text);
  for (const problem of problems) {
    const { where, what, todo } = problemText(problem, lang, json);
    tell([where && `${where}:`, what, todo].filter(Boolean).join(' '));
  }
  return { resolution: mergeProgress(resolution, progress).resolution, sound: !problems.length && !unplaced.length };
}
