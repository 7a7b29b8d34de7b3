import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { prerender } from '../../prerender/prerender.js';
import { printable, Refusal, say, STATUS, type Terminal } from '../command.js';
import { readPublic, withProgress } from '../document-file.js';
import { writeWhole } from '../files.js';
import { addressOption, attributeOptions, checkAsked, widgetOption } from '../widget-options.js';

/** The present day in Vietnam. */
const today = (): string => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);

/** An address that is a file's own name. */
const named = (file: string): string => encodeURIComponent(basename(file).normalize('NFC'));

export async function prerenderPage(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      widget: { type: 'string', short: 'w' },
      src: { type: 'string' },
      set: { type: 'string', multiple: true },
      progress: { type: 'string', short: 'p' },
      today: { type: 'string' },
      'no-json-ld': { type: 'boolean' },
      out: { type: 'string', short: 'o' },
      force: { type: 'boolean' },
      lang: { type: 'string' },
    },
  });
  const { lang } = terminal;
  const [file, ...more] = positionals;
  if (!file || more.length)
    throw new Refusal('prerender: cần đúng một tệp JSON của văn bản.', 'prerender: takes one JSON file of a document.');
  const tag = widgetOption('prerender', values.widget);
  if (values.today !== undefined && !/^\d{4}-\d\d-\d\d$/.test(values.today))
    throw new Refusal('--today: cần dạng 2026-01-31.', '--today: takes a day like 2026-01-31.');
  const { out = '-', progress, force = false } = values;
  if (progress !== undefined && tag === 'resolution-viewer')
    throw new Refusal('resolution-viewer không nhận tệp kết quả.', 'resolution-viewer takes no results.');
  const attributes: Record<string, string> = {
    src: values.src === undefined ? named(file) : addressOption(values.src),
    ...(progress === undefined ? {} : { progress: named(progress) }),
    ...(lang === 'en' ? { lang } : {}),
    ...attributeOptions(tag, values.set ?? []),
  };
  const document = await readPublic(file, lang);
  checkAsked(document, tag, attributes);
  const { resolution, sound } =
    progress === undefined ? { resolution: document, sound: true } : await withProgress(progress, document, terminal);
  const day = values.today ?? today();
  const html = prerender(resolution, { tag, attributes, today: day, described: !values['no-json-ld'] });
  if (out === '-') process.stdout.write(html);
  else {
    const written = await writeWhole(out, html, force);
    const bytes = Buffer.byteLength(html);
    terminal.out(
      printable(
        written === 'same'
          ? say(lang, `${out}: không có gì đổi.`, `${out}: nothing has changed.`)
          : say(lang, `${out}: đã in ${tag}, ${bytes} byte.`, `${out}: ${tag} written, ${bytes} bytes.`),
      ),
    );
  }
  return sound ? STATUS.ok : STATUS.faulty;
}
