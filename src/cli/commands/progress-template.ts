import { parseArgs } from 'node:util';
import { readProgressCsv } from '../../model/progress-csv.js';
import { csvProblemText, unmatchedRowText } from '../../model/progress-problem-text.js';
import { writeProgressTemplate } from '../../model/progress-template.js';
import type { Progress } from '../../schema/progress.js';
import { readProgress } from '../../schema/progress-reader.js';
import type { Resolution } from '../../schema/resolution.js';
import { printable, Refusal, say, STATUS, type Terminal } from '../command.js';
import { readDocument } from '../document-file.js';
import { isFolder, readBytes, writeWhole } from '../files.js';
import { parseJsonFile } from '../json-file.js';

export async function progressTemplate(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      out: { type: 'string', short: 'o' },
      progress: { type: 'string', short: 'p' },
      force: { type: 'boolean' },
      lang: { type: 'string' },
    },
  });
  const { lang } = terminal;
  const [file, ...more] = positionals;
  if (!file || more.length)
    throw new Refusal('progress-template: cần đúng một tệp JSON của văn bản.', 'progress-template: takes one JSON file of a document.');
  const resolution = readDocument(file, await readBytes(file), lang);
  const { out = '-', force = false } = values;
  // A table that was filled in already is taken along, so that running the command again costs nobody their figures.
  const old = values.progress ?? (out !== '-' && !force && (await isFolder(out)) === false ? out : undefined);
  const progress = old === undefined ? undefined : readOld(old, await readBytes(old), resolution, terminal);
  const table = writeProgressTemplate(resolution, progress);
  const count = resolution.targets?.reduce((sum, { measures }) => sum + measures.length, 0) ?? 0;
  const tasks = (resolution.tasks?.length ?? 0) + (resolution.projects?.length ?? 0);
  if (out === '-') process.stdout.write(table);
  else {
    const written = await writeWhole(out, table, force || old === out);
    const kept = progress?.entries.length ?? 0;
    terminal.out(
      printable(
        written === 'same'
          ? say(lang, `${out}: không có gì đổi.`, `${out}: nothing has changed.`)
          : say(
              lang,
              `${out}: ${count} thành phần${tasks ? `, ${tasks} nhiệm vụ và công trình` : ''} để điền, ${kept} kết quả đã có được giữ lại.`,
              `${out}: ${count} measures${tasks ? `, ${tasks} tasks and works` : ''} to fill in, ${kept} results kept.`,
            ),
      ),
    );
  }
  if (!count && !tasks)
    terminal.err(
      printable(
        say(
          lang,
          `${file}: văn bản chưa có chỉ tiêu nào đo được, cũng chưa có nhiệm vụ, công trình.`,
          `${file}: the document has no target that can be measured, no task and no works.`,
        ),
      ),
    );
  return STATUS.ok;
}

/** What was filled in before. A row that would not come back refuses the whole: nothing may be lost by writing anew. */
function readOld(file: string, bytes: Uint8Array, resolution: Resolution, { lang, err }: Terminal): Progress {
  const refuse = (vi: string, en: string): never => {
    throw new Refusal(`${file}: ${vi}`, `${file}: ${en}`, STATUS.faulty);
  };
  if (bytes.find((byte) => byte > 0x20 && ![0xef, 0xbb, 0xbf].includes(byte)) === 0x7b) {
    const parsed = parseJsonFile(bytes, lang);
    const { progress, problems } = readProgress(parsed.fault ? undefined : parsed.json);
    if (!progress || problems.length)
      return refuse('có lỗi định dạng; chạy lệnh validate để biết lý do.', 'has faults of format; run validate to see why.');
    if (progress.documentId !== resolution.id) return refuse('là của văn bản khác.', 'is about another document.');
    return progress;
  }
  const { progress, unmatched, problems } = readProgressCsv(bytes, resolution);
  const faults = problems.filter(({ severity }) => severity === 'error');
  if (!faults.length && !unmatched.length) return progress;
  for (const problem of faults) err(printable(`${file}: ${csvProblemText(problem, lang)}`));
  for (const row of unmatched) err(printable(`${file}: ${unmatchedRowText(row, lang)}`));
  return refuse(
    'có chỗ chưa đọc được nên không ghi lại bảng. Sửa các hàng trên, hoặc chọn tên tệp khác.',
    'holds what could not be read, so the table was not written. Correct the rows above, or choose another file name.',
  );
}
