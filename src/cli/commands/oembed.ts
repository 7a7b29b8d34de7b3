import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { runningName } from '../../format/issuer-name.js';
import { documentName } from '../../format/title.js';
import { escapeHtml } from '../../prerender/html.js';
import type { Resolution } from '../../schema/resolution.js';
import { safeUrl } from '../../source/safe-url.js';
import { printable, Refusal, say, STATUS, type Terminal } from '../command.js';
import { readPublic } from '../document-file.js';
import { writeWhole } from '../files.js';
import { addressOption, attributeOptions, checkAsked, widgetOption } from '../widget-options.js';

const NUMBER = /^[1-9]\d{1,3}$/;

/** The address of a site, which others will ask. */
function baseOption(base: string | undefined): string {
  if (base === undefined) throw new Refusal('oembed: thiếu --base https://….', 'oembed: --base https://… is missing.');
  const address = safeUrl(base);
  if (!address)
    throw new Refusal(`Địa chỉ «${base}» không dùng được: cần http hoặc https.`, `The address «${base}» cannot be used: http or https.`);
  return address;
}

function pixels(name: string, value: string | undefined, usual: number): number {
  if (value === undefined) return usual;
  if (NUMBER.test(value)) return Number(value);
  throw new Refusal(`--${name}: cần số điểm ảnh, từ 10 đến 9999.`, `--${name}: takes a number of pixels, 10 to 9999.`);
}

/** Where a file lies on the site; what lies on another origin no frame will show. */
function onSite(address: string, base: string): URL {
  const url = new URL(address, base);
  if (url.origin === new URL(base).origin) return url;
  throw new Refusal(
    `«${address}» ở tên miền khác với --base; khung chỉ nhận địa chỉ cùng tên miền.`,
    `«${address}» is of another origin than --base; a frame takes its own origin only.`,
  );
}

interface Frame {
  address: string;
  width: number;
  height: number;
  title: string;
}

/** A widget for whoever asks by oEmbed 1.0: a frame. */
function response(document: Resolution, { address, width, height, title }: Frame, base: string): string {
  const issuer = document.issuer?.name;
  const quoted = Object.entries({ src: address, title, width: String(width), height: String(height), loading: 'lazy' });
  const attributes = quoted.map(([name, value]) => `${name}="${escapeHtml(value)}"`);
  const { origin } = new URL(base);
  const fields = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: issuer ? runningName(issuer) : new URL(base).hostname,
    provider_url: `${origin}/`,
    html: `<iframe ${attributes.join(' ')}></iframe>`,
    width,
    height,
  };
  return `${JSON.stringify(fields, null, 2)}\n`;
}

export async function oembed(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      widget: { type: 'string', short: 'w' },
      base: { type: 'string' },
      src: { type: 'string' },
      embed: { type: 'string' },
      set: { type: 'string', multiple: true },
      title: { type: 'string' },
      width: { type: 'string' },
      height: { type: 'string' },
      out: { type: 'string', short: 'o' },
      force: { type: 'boolean' },
      lang: { type: 'string' },
    },
  });
  const { lang } = terminal;
  const [file, ...more] = positionals;
  if (!file || more.length) throw new Refusal('oembed: cần đúng một tệp JSON của văn bản.', 'oembed: takes one JSON file of a document.');
  const tag = widgetOption('oembed', values.widget);
  const base = baseOption(values.base);
  const [width, height] = [pixels('width', values.width, 800), pixels('height', values.height, 600)];
  const beside = values.src ?? encodeURIComponent(basename(file).normalize('NFC'));
  const { src: named = beside, ...own } = attributeOptions(tag, values.set ?? []);
  const src = onSite(addressOption(named), base);
  const frame = onSite(addressOption(values.embed ?? '/resolution-elements/embed.html'), base);
  for (const name of ['progress', 'viewer-href']) if (own[name]) onSite(own[name], src.href);
  frame.search = String(new URLSearchParams({ widget: tag, src: src.pathname + src.search, ...own }));

  const document = await readPublic(file, lang);
  checkAsked(document, tag, own);
  const { out = '-', force = false, title = documentName(document) } = values;
  const text = response(document, { address: frame.href, width, height, title }, base);
  // Beside the document on the site, under the name it was written with.
  const name = out === '-' ? `${basename(file, '.json')}.oembed.json` : basename(out);
  const found = new URL(encodeURIComponent(name.normalize('NFC')), src).href;
  const link = `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(found)}" title="${escapeHtml(title)}">`;
  if (out === '-') {
    process.stdout.write(text);
    terminal.err(printable(link));
    return STATUS.ok;
  }
  const written = await writeWhole(out, text, force);
  const where = say(
    lang,
    `đặt tại ${found}; thêm dòng sau vào <head> của trang:`,
    `put it at ${found}; add this line to the <head> of the page:`,
  );
  const state = written === 'same' ? say(lang, 'không có gì đổi', 'nothing has changed') : say(lang, 'đã ghi', 'written');
  terminal.out(printable(`${out}: ${state}; ${where}`));
  terminal.out(printable(link));
  return STATUS.ok;
}
