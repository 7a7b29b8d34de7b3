import { parseArgs } from 'node:util';
import { readProgressCsv } from '../../model/progress-csv.js';
import { csvProblemText, unmatchedRowText } from '../../model/progress-problem-text.js';
import { readFull } from '../../schema/full.js';
import { isProgress, readProgress } from '../../schema/progress-reader.js';
import { scanJson, type Place } from '../../schema/locate.js';
import type { Problem } from '../../schema/problem.js';
import { pathText } from '../../schema/problem.js';
import { problemText } from '../../schema/problem-text.js';
import { findIds, findMarked } from '../../schema/references.js';
import type { Progress } from '../../schema/progress.js';
import type { Resolution } from '../../schema/resolution.js';
import { printable, Refusal, say, STATUS, type Lang, type Terminal } from '../command.js';
import { expand, readBytes } from '../files.js';
import { parseJsonFile } from '../json-file.js';
import { unplacedEntries } from '../unplaced.js';

type Severity = 'error' | 'warning' | 'hint';

interface Message extends Place {
  severity: Severity;
  /** `file`: a fault of the JSON file. `paper`: something odd in the paper it was made from, noted by the importer or by a clerk. */
  about: 'file' | 'paper';
  code: string;
  path: string;
  where: string;
  what: string;
  todo: string;
}
interface Report {
  file: string;
  messages: Message[];
  counts: Record<Severity, number>;
}

const NAMES: Record<Severity, readonly [vi: string, en: string]> = {
  error: ['lỗi', 'error'],
  warning: ['cảnh báo', 'warning'],
  hint: ['gợi ý', 'hint'],
};

export const validate = (args: string[], terminal: Terminal): Promise<number> => checkFiles('validate', args, terminal, () => []);

/** `more`: what a command checks beyond the format and the notes of the document. */
export async function checkFiles(name: string, args: string[], terminal: Terminal, more: MoreChecks): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean' }, strict: { type: 'boolean' }, quiet: { type: 'boolean', short: 'q' }, lang: { type: 'string' } },
  });
  if (!positionals.length) throw new Refusal(`${name}: chưa nêu tệp nào.`, `${name}: no file was named.`);
  const reports: Report[] = [];
  const documents: Resolution[] = [];
  const results: Results[] = [];
  let unread = 0;
  for (const file of await expand(positionals, ['.json'])) {
    try {
      const bytes = await readBytes(file);
      reports.push(
        /\.csv$/i.test(file)
          ? tableReport(file, bytes, documents.at(-1), terminal.lang)
          : report(file, bytes, terminal.lang, documents, results, more),
      );
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      unread++;
      terminal.err(printable(say(terminal.lang, error.vi, error.en)));
    }
  }
  for (const one of results) holdAgainst(one, documents, terminal.lang);
  if (values.json) terminal.out(JSON.stringify({ files: reports, unread }, undefined, 2));
  else print(reports, terminal, values.quiet ?? false);
  if (unread) return STATUS.failed;
  const faulty = reports.some(({ counts }) => counts.error > 0 || (values.strict && counts.warning > 0));
  return faulty ? STATUS.faulty : STATUS.ok;
}

/** A file of results, to be held against its document once all files have been read. */
interface Results {
  progress: Progress;
  json: unknown;
  report: Report;
  text: string;
}

/** In a folder the document may come after its results; of several, the one the results name. */
function holdAgainst({ progress, json, report: into, text }: Results, documents: readonly Resolution[], lang: Lang): void {
  const own = documents.find(({ id }) => id === progress.documentId);
  // Among several, the one they are of may lie elsewhere.
  const document = own ?? (documents.length === 1 ? documents[0] : undefined);
  if (!document) return;
  const unplaced = unplacedEntries(progress, json, document, lang);
  const paths = unplaced.map(({ index }) => (index === undefined ? ['documentId'] : ['entries', index]));
  const { places } = scanJson(text, paths);
  const said = unplaced.map(({ code, text: what }, i): Message => ({
    ...{ severity: 'error', about: 'file', code, path: pathText(paths[i]!), where: '', what, todo: '', ...places[i]! },
  }));
  Object.assign(into, counted(into.file, [...into.messages, ...said]));
}

function report(file: string, bytes: Uint8Array, lang: Lang, documents: Resolution[], results: Results[], more: MoreChecks): Report {
  const parsed = parseJsonFile(bytes, lang);
  const messages: Message[] = [];
  if (parsed.fault) messages.push({ severity: 'error', about: 'file', path: '', where: '', ...parsed.fault });
  else {
    const { json, text } = parsed;
    const { document, progress, problems, warnings } = isProgress(json)
      ? { document: undefined, warnings: [], ...readProgress(json) }
      : { progress: undefined, ...readFull(json) };
    if (document) documents.push(document);
    const found = [...problems, ...warnings];
    const papers = document ? [...paperMessages(document, json, lang), ...more(document, json, lang)] : [];
    const paths = [...found.map((problem) => problem.path), ...papers.map((message) => message.at)];
    const { places, repeated } = scanJson(text, paths);
    found.forEach((problem, index) => messages.push({ ...fileMessage(problem, json, lang), ...places[index]! }));
    papers.forEach(({ message }, index) => messages.push({ ...message, ...places[found.length + index]! }));
    for (const { path, place } of repeated) {
      messages.push({ ...fileMessage({ severity: 'warning', code: 'repeated-field', path }, json, lang), ...place });
    }
    if (progress) {
      const own = counted(file, messages);
      results.push({ progress, json, report: own, text });
      return own;
    }
  }
  return counted(file, messages);
}

function counted(file: string, messages: Message[]): Report {
  messages.sort((a, b) => a.line - b.line || a.column - b.column);
  const count = (severity: Severity): number => messages.filter((message) => message.severity === severity).length;
  return { file, messages, counts: { error: count('error'), warning: count('warning'), hint: count('hint') } };
}

/** A ward's table is held against the document named before it; its lines are the rows a spreadsheet counts. */
function tableReport(file: string, bytes: Uint8Array, document: Resolution | undefined, lang: Lang): Report {
  if (!document)
    throw new Refusal(
      `${file}: bảng CSV phải đi sau tệp JSON của văn bản: validate nghi-quyet.json tien-do.csv.`,
      `${file}: a CSV goes after the JSON of its document: validate nghi-quyet.json tien-do.csv.`,
    );
  const { unmatched, problems } = readProgressCsv(bytes, document);
  const message = (severity: Severity, code: string, row: number | undefined, what: string): Message => ({
    ...{ severity, about: 'file', code, path: '', where: '', what, todo: '', line: row ?? 1, column: 1 },
  });
  return counted(file, [
    ...problems.map((problem) => message(problem.severity, problem.code, problem.row, csvProblemText(problem, lang))),
    ...unmatched.map((row) => message('error', row.reason, row.row, unmatchedRowText(row, lang))),
  ]);
}

function fileMessage(problem: Problem, json: unknown, lang: Lang): Omit<Message, keyof Place> {
  return {
    severity: problem.severity,
    about: 'file',
    code: problem.code,
    path: pathText(problem.path),
    ...problemText(problem, lang, json),
  };
}

export type Placed = { message: Omit<Message, keyof Place>; at: readonly (string | number)[] };
type MoreChecks = (document: Resolution, json: unknown, lang: Lang) => Placed[];

/** What the document says about its own paper, and what a page will do with it. */
function paperMessages(document: Resolution, json: unknown, lang: Lang): Placed[] {
  // What somebody has decided is settled.
  const issues = (document.issues ?? []).filter(({ decision }) => decision === undefined);
  const any = issues.length > 0;
  const ids = any ? findIds(json) : new Map<string, (string | number)[]>();
  const marked = any ? findMarked(json) : ids;
  const placed: Placed[] = issues.map((issue) => {
    const at = marked.get(issue.id) ?? ids.get(issue.where ?? issue.id) ?? ids.get(issue.id) ?? ['issues'];
    const { code, severity, exact, suggestion, line } = issue;
    // The importer's own messages quote the words and the suggestion already; those a clerk writes may not.
    let what = say(lang, issue.message, issue.messageEn ?? issue.message);
    if (exact && !what.includes(exact)) what += ` «${exact}»`;
    if (line !== undefined) what += say(lang, ` (dòng ${line} của văn bản nguồn)`, ` (line ${line} of the source)`);
    const todo = suggestion && !what.includes(suggestion) ? say(lang, `Gợi ý: ${suggestion}`, `Suggestion: ${suggestion}`) : '';
    return { at, message: { severity, about: 'paper', code, path: pathText(at), where: issue.where ?? '', what, todo } };
  });
  if (document.publicity && document.publicity !== 'public') {
    const what = say(
      lang,
      `Văn bản ghi publicity "${document.publicity}" nên không trang nào hiển thị.`,
      `The document says publicity "${document.publicity}", so no page will show it.`,
    );
    placed.push({
      at: ['publicity'],
      message: { severity: 'hint', about: 'file', code: 'not-public', path: 'publicity', where: '', what, todo: '' },
    });
  }
  return placed;
}

function print(reports: readonly Report[], terminal: Terminal, quiet: boolean): void {
  const { lang } = terminal;
  const name = (severity: Severity, count = 1): string =>
    NAMES[severity][lang === 'en' ? 1 : 0] + (lang === 'en' && count !== 1 ? 's' : '');
  const total = (counts: Report['counts']): string =>
    (['error', 'warning', 'hint'] as const).map((severity) => `${counts[severity]} ${name(severity, counts[severity])}`).join(', ');
  const sum = { error: 0, warning: 0, hint: 0 };
  for (const { file, messages, counts } of reports) {
    for (const { severity, line, column, where, what, todo } of messages) {
      if (quiet && severity !== 'error') continue;
      const text = [where && `${where}:`, what, todo].filter(Boolean).join(' ');
      terminal.out(printable(`${file}:${line}:${column}: ${name(severity)}: ${text}`));
    }
    terminal.out(printable(`${file}: ${total(counts)}`));
    for (const severity of ['error', 'warning', 'hint'] as const) sum[severity] += counts[severity];
  }
  if (reports.length > 1)
    terminal.out(say(lang, `Tổng cộng ${reports.length} tệp: ${total(sum)}`, `${reports.length} files in all: ${total(sum)}`));
}
