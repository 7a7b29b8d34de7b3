import { parseArgs } from 'node:util';
import { checkFidelity, type Fidelity } from '../../import/fidelity.js';
import { readFull } from '../../schema/full.js';
import { printable, Refusal, say, STATUS, type Lang, type Terminal } from '../command.js';
import { readBytes } from '../files.js';
import { parseJsonFile } from '../json-file.js';
import { readPaper } from '../paper.js';

export async function fidelity(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean' }, lang: { type: 'string' } },
  });
  const { lang } = terminal;
  const [source, file, ...more] = positionals;
  if (!source || !file || more.length) {
    throw new Refusal('fidelity: cần đúng hai tệp, NGUỒN rồi JSON.', 'fidelity: takes two files, SOURCE and then JSON.');
  }
  const paper = await readPaper(source);
  if (paper.refusal) throw new Refusal(`${source}: ${paper.refusal.vi}`, `${source}: ${paper.refusal.en}`, STATUS.faulty);
  const parsed = parseJsonFile(await readBytes(file), lang);
  if (parsed.fault) {
    const { line, column, what, todo } = parsed.fault;
    throw new Refusal(`${file}:${line}:${column}: ${what} ${todo}`, `${file}:${line}:${column}: ${what} ${todo}`, STATUS.faulty);
  }
  const { document, problems } = readFull(parsed.json);
  if (!document) {
    throw new Refusal(
      `${file}: không phải văn bản dạng resolution/1; chạy lệnh validate để biết lý do.`,
      `${file}: is no resolution/1 document; run validate to see why.`,
      STATUS.faulty,
    );
  }
  const result = checkFidelity(paper.sourceLines, document);
  if (values.json) terminal.out(JSON.stringify({ source, file, ...result }, undefined, 2));
  else terminal.out(printable(result.ok ? `${file}: ${sameText(result, lang)}` : `${source}${differenceText(result, lang)}`));
  if (problems.length) {
    const count = problems.length;
    terminal.err(
      printable(
        say(lang, `${file}: có ${count} lỗi định dạng; chạy lệnh validate.`, `${file}: has ${count} faults of format; run validate.`),
      ),
    );
  }
  return result.ok ? STATUS.ok : STATUS.faulty;
}

function sameText({ redacted }: Fidelity, lang: Lang): string {
  if (!redacted) return say(lang, '100 %, đủ từng chữ của văn bản nguồn.', '100 %, every character of the source is there.');
  return say(
    lang,
    `đủ từng chữ của văn bản nguồn, ngoài ${redacted} chỗ đã che nên không so được.`,
    `every character of the source is there but for ${redacted} redactions, which cannot be compared.`,
  );
}

const REASONS: Record<NonNullable<Fidelity['difference']>['reason'], readonly [vi: string, en: string]> = {
  text: ['từ đây chữ khác nhau', 'the words differ from here'],
  missing: ['đoạn này của nguồn không có trong JSON', 'this part of the source is not in the JSON'],
  surplus: ['JSON có thêm chữ mà nguồn không có', 'the JSON has words that the source has not'],
  rule: [
    'source.dropped ghi một phần đã bỏ mà nguồn không có, hoặc không quy tắc nào cho phép bỏ',
    'source.dropped lists a part that the source has not, or that no rule may drop',
  ],
};

/** `:12:5: …`, to be put behind the name of the source. */
export function differenceText({ difference, ratio }: Fidelity, lang: Lang): string {
  if (!difference) return '';
  const { line, column, expected, found, reason } = difference;
  // Rounded down: 99,99 % of a long paper must not read as all of it.
  const percent = (Math.floor(ratio * 1000) / 10).toLocaleString(lang === 'en' ? 'en' : 'vi-VN');
  const why = REASONS[reason][lang === 'en' ? 1 : 0];
  const sides = say(lang, `Nguồn: «${expected}». JSON: «${found}».`, `Source: «${expected}». JSON: «${found}».`);
  return `:${line}:${column}: ${why}. ${sides} ${say(lang, `Khớp ${percent} %.`, `${percent} % match.`)}`;
}
