import { extname, basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkFidelity, type Fidelity } from '../../import/fidelity.js';
import { mask } from '../../import/masking.js';
import { review } from '../../import/review.js';
import { readFull } from '../../schema/full.js';
import { isSection, type FlowNode, type Resolution } from '../../schema/resolution.js';
import { printable, Refusal, say, STATUS, type Lang, type Terminal } from '../command.js';
import { differenceText } from './fidelity.js';
import { expand, isFolder, writeWhole, type Written } from '../files.js';
import { PAPER_ENDINGS, readPaper } from '../paper.js';
import { prettyJson } from '../pretty-json.js';
import { reviewLines } from '../review-list.js';

export async function importPapers(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      out: { type: 'string', short: 'o' },
      mask: { type: 'boolean' },
      force: { type: 'boolean' },
      review: { type: 'boolean' },
      lang: { type: 'string' },
    },
  });
  if (!positionals.length) throw new Refusal('import: chưa nêu tệp nào.', 'import: no file was named.');
  // To read what needs a look nothing has to be written.
  if (!values.out && !values.review)
    throw new Refusal('import: thiếu -o ĐÍCH (tệp .json hoặc thư mục).', 'import: -o OUT (a .json file or a folder) is missing.');
  const files = await expand(positionals, PAPER_ENDINGS);
  const targets: Target[] = values.out ? await targetsOf(files, values.out) : files.map(() => NOWHERE);
  let status: number = STATUS.ok;
  for (const [index, file] of files.entries()) {
    try {
      status = Math.max(
        status,
        await importOne(
          file,
          targets[index],
          { mask: values.mask ?? false, force: values.force ?? false, review: values.review ?? false },
          terminal,
        ),
      );
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      status = Math.max(status, error.status);
      terminal.err(printable(say(terminal.lang, error.vi, error.en)));
    }
  }
  return status;
}

const NOWHERE = Symbol('nowhere');
type Target = string | undefined | typeof NOWHERE;

/** Where each file goes; `undefined` is standard output. Nothing is written before it is clear that no two files want one place. */
async function targetsOf(files: readonly string[], out: string): Promise<Target[]> {
  const folder = out !== '-' && (!out.toLowerCase().endsWith('.json') || (await isFolder(out)) === true);
  if (!folder) {
    if (files.length > 1) {
      throw new Refusal(
        `import: có ${files.length} tệp nguồn nên -o phải là thư mục, không phải «${out}».`,
        `import: with ${files.length} files -o must be a folder and not «${out}».`,
      );
    }
    return [out === '-' ? undefined : out];
  }
  const targets = files.map((file) => join(out, `${basename(file, extname(file))}.json`));
  const owners = new Map<string, string>();
  for (const [index, target] of targets.entries()) {
    // Windows and macOS take names that differ in case for the same file.
    const key = target.normalize('NFC').toLowerCase();
    const other = owners.get(key);
    if (other !== undefined) {
      const file = files[index]!;
      throw new Refusal(
        `import: ${other} và ${file} cùng ra tệp ${target}. Hãy đổi tên một tệp, hoặc chạy riêng với -o khác.`,
        `import: ${other} and ${file} would both become ${target}. Rename one of them, or run them apart with another -o.`,
      );
    }
    owners.set(key, files[index]!);
  }
  return targets;
}

async function importOne(
  file: string,
  target: Target,
  options: { mask: boolean; force: boolean; review: boolean },
  terminal: Terminal,
): Promise<number> {
  const { lang } = terminal;
  const result = await readPaper(file);
  if (result.refusal) {
    terminal.err(printable(`${file}: ${say(lang, result.refusal.vi, result.refusal.en)}`));
    return STATUS.faulty;
  }
  // Masked first: a slip noted beside a telephone number must not quote it.
  const resolution = review(options.mask ? mask(result.resolution) : result.resolution);
  const fidelity = checkFidelity(result.sourceLines, resolution);
  const { problems } = readFull(resolution);
  const text = prettyJson(resolution);
  // With `-o -` the document is all that may stand on standard output.
  const tell = target === undefined ? terminal.err : terminal.out;
  if (target === undefined) terminal.out(text.trimEnd());
  const written = typeof target === 'string' ? await writeWhole(target, text, options.force) : undefined;
  const arrow = target === NOWHERE ? '' : ` → ${target ?? '-'}`;
  tell(printable(`${file}${arrow}: ${summary(resolution, lang)}${keptText(fidelity, lang)}${writtenText(written, lang)}`));
  for (const remark of remarks(resolution, options.review, lang)) tell(printable(`  ${remark}`));
  if (options.review) for (const line of reviewLines(resolution, lang)) tell(printable(line));
  if (!fidelity.ok) terminal.err(printable(`${file}${differenceText(fidelity, lang)}`));
  if (problems.length) {
    const count = problems.length;
    terminal.err(
      printable(
        say(
          lang,
          `${file}: kết quả có ${count} lỗi định dạng; xin báo lại.`,
          `${file}: the result has ${count} faults of format; please report it.`,
        ),
      ),
    );
  }
  return fidelity.ok && !problems.length ? STATUS.ok : STATUS.faulty;
}

function summary(resolution: Resolution, lang: Lang): string {
  let sections = 0;
  let blocks = (resolution.preface?.length ?? 0) + (resolution.conclusions?.length ?? 0);
  const stack: FlowNode[] = [...(resolution.body ?? [])];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (isSection(node)) sections++;
    else blocks++;
    for (const child of node.children ?? []) stack.push(child);
  }
  const notes = resolution.footnotes?.length ?? 0;
  const targets = resolution.targets?.length ?? 0;
  const results = resolution.observations?.length ?? 0;
  return say(
    lang,
    `${sections} mục, ${blocks} khối chữ, ${notes} chú thích, ${targets} chỉ tiêu, ${results} kết quả`,
    `${sections} sections, ${blocks} blocks, ${notes} footnotes, ${targets} targets, ${results} results`,
  );
}

function keptText({ ok, redacted }: Fidelity, lang: Lang): string {
  if (!ok) return '';
  return redacted
    ? say(lang, `, giữ đủ từng chữ ngoài ${redacted} chỗ đã che`, `, every character kept but for ${redacted} redactions`)
    : say(lang, ', giữ đủ từng chữ', ', every character kept');
}

function writtenText(written: Written | undefined, lang: Lang): string {
  if (written === 'same') return say(lang, ' (không đổi)', ' (unchanged)');
  return written === 'replaced' ? say(lang, ' (đã ghi đè)', ' (overwritten)') : '';
}

/** What the person who publishes the paper should know before doing so. */
function remarks(resolution: Resolution, listed: boolean, lang: Lang): string[] {
  const out: string[] = [];
  const count = (test: (code: string) => boolean): number => (resolution.issues ?? []).filter(({ code }) => test(code)).length;
  const masked = count((code) => code === 'masked');
  const personal = count((code) => code.startsWith('personal-'));
  const issues = (resolution.issues?.length ?? 0) - masked;
  if (masked) out.push(say(lang, `Đã che ${masked} chỗ có thông tin cá nhân.`, `${masked} pieces of personal data were masked.`));
  if (personal) {
    out.push(
      say(
        lang,
        `${personal} chỗ có thể là thông tin cá nhân: cân nhắc --mask trước khi công bố.`,
        `${personal} places may be personal data: consider --mask before publication.`,
      ),
    );
  }
  if (issues) {
    const how = listed
      ? say(lang, 'xếp từ nặng đến nhẹ:', 'worst first:')
      : say(lang, 'thêm --review để đọc, hoặc chạy lệnh validate.', 'add --review, or run validate, to read them.');
    out.push(say(lang, `${issues} điểm cần xem lại: ${how}`, `${issues} points to review: ${how}`));
  }
  if (resolution.publicity && resolution.publicity !== 'public') {
    const mark = resolution.circulation ? ` «${resolution.circulation}»` : '';
    out.push(
      say(
        lang,
        `Có dấu lưu hành${mark}: trang web sẽ không hiển thị văn bản này.`,
        `Circulation mark${mark}: no page will show this document.`,
      ),
    );
  }
  if (resolution.stage === 'draft')
    out.push(say(lang, 'Văn bản là dự thảo; trang web sẽ ghi rõ.', 'The paper is a draft; pages will say so.'));
  return out;
}
