/** The field guide as a page of its own: plain HTML made from the JSON Schema and the words of the guide. Runs when files are generated. */
import { GUIDE, MINIMAL_FILE, type EntityName, type Guide, type Words } from './guide.js';
import { SCHEMA_FILE, type JsonSchema } from './json-schema.js';
import { MINIMAL_PROGRESS, PROGRESS_GUIDE } from './progress-guide.js';
import { PROGRESS_SCHEMA_FILE } from './progress-schema.js';

export type GuideLang = 'vi' | 'en';
/** File names beside one another; each links to the other. */
export const GUIDE_FILES: Record<GuideLang, string> = { vi: 'index.html', en: 'en.html' };

const UI = {
  title: ['Hướng dẫn định dạng resolution/1', 'Field guide to resolution/1'],
  intro: [
    'Một văn bản là một tệp JSON. Chữ của văn bản giữ nguyên văn; không chỗ nào bị sửa ngầm. Trang này nói từng trường dùng để làm gì.',
    'A document is one JSON file. The words of the paper are kept verbatim; nothing is corrected silently. This page says what each field is for.',
  ],
  portal: ['Về trang mẫu', 'Back to the demo portal'],
  other: ['English', 'Tiếng Việt'],
  minimal: ['Tệp nhỏ nhất', 'The smallest file'],
  minimalAbout: [
    'Năm dòng này là một tệp hợp lệ. Bốn trường đầu là bắt buộc; thiếu thông tin nào thì bỏ trường đó hoặc ghi null, đừng đoán.',
    'These five lines are a valid file. The first four fields are required; leave out what you do not know or write null, and never guess.',
  ],
  write: ['Viết và kiểm tra', 'Writing and checking'],
  writeSchema: [
    'Tải tệp JSON Schema (đường dẫn ở đầu trang) về cùng thư mục và thêm dòng này vào đầu văn bản: VS Code và nhiều trình soạn thảo khác sẽ gợi ý tên trường và báo lỗi khi gõ.',
    'Put the JSON Schema file (the link above) into the same folder and this line at the head of the document: VS Code and many other editors will suggest field names and report faults while you type.',
  ],
  writeCheck: [
    'Lệnh kiểm tra; mỗi lỗi có dòng, cột và cách sửa:',
    'The command that checks files; each fault comes with line, column and what to do:',
  ],
  extra: [
    'Trường lạ được giữ nguyên và không gây lỗi. Một mục viết sai bị bỏ qua và được nêu tên; phần còn lại của văn bản vẫn hiển thị.',
    'Unknown fields are kept and do no harm. A malformed entry is left out and named; the rest of the document still shows.',
  ],
  entities: ['Các phần của một tệp', 'The parts of a file'],
  field: ['Trường', 'Field'],
  type: ['Giá trị', 'Value'],
  meaning: ['Dùng để làm gì', 'What it is for'],
  required: ['bắt buộc', 'required'],
  or: ['hoặc', 'or'],
  list: ['danh sách', 'list of'],
  string: ['chữ', 'text'],
  number: ['số', 'number'],
  integer: ['số nguyên', 'whole number'],
  boolean: ['true hoặc false', 'true or false'],
  progress: ['Tệp tiến độ: resolution-progress/1', 'The progress file: resolution-progress/1'],
  progressAbout: [
    'Kết quả báo cáo về sau nằm ở một tệp riêng, JSON như dưới đây hoặc CSV mở bằng Excel; tệp văn bản không đổi. Lệnh sau làm sẵn tệp CSV để điền:',
    'What is reported later stands in a file of its own, JSON as below or a CSV for Excel; the document itself does not change. This command makes the CSV to fill in:',
  ],
  byKind: ['Trường theo từng kind', 'Fields of each kind'],
} as const satisfies Record<string, Words>;

const escape = (text: string): string => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

export function guidePage(schema: JsonSchema, progress: JsonSchema, lang: GuideLang): string {
  const at = lang === 'en' ? 1 : 0;
  const ui = (key: keyof typeof UI): string => escape(UI[key][at]);
  const other: GuideLang = lang === 'en' ? 'vi' : 'en';
  const names = Object.keys(GUIDE) as EntityName[];
  const link = (name: string): string =>
    name === 'Content'
      ? `${ui('string')} ${ui('or')} ${ui('list')} ${link('Run')}`
      : name === 'Node'
        ? `${link('Section')} ${ui('or')} ${link('Block')}`
        : `<a href="#${name}">${name}</a>`;

  const typeOf = (field: JsonSchema): string => {
    if (field.$ref) return link(field.$ref.slice('#/$defs/'.length));
    if (field.const !== undefined) return `<code>"${escape(String(field.const))}"</code>`;
    if (field.anyOf) {
      const parts = field.anyOf.map(typeOf);
      return [...new Set(parts)].join(` ${ui('or')} `);
    }
    if (Array.isArray(field.type)) return field.type.map((type) => typeOf({ type })).join(` ${ui('or')} `);
    if (field.type === 'null') return '<code>null</code>';
    if (field.type === 'array') return `${ui('list')} ${typeOf(field.items ?? {})}`;
    if (field.type === 'object')
      return Object.keys(field.properties ?? {})
        .map((name) => `<code>${name}</code>`)
        .join(' + ');
    return ui(field.type as 'string');
  };
  const valuesOf = (guide: Guide, name: string): string => {
    const values = Object.entries(guide.values?.[name] ?? {});
    const rows = values.map(([value, words]) => `<dt><code>"${value}"</code></dt><dd>${escape(words[at])}</dd>`);
    return rows.length ? `<dl>${rows.join('')}</dl>` : '';
  };
  const row = (guide: Guide, name: string, field: JsonSchema, required: boolean): string => {
    const mark = required ? ` <strong>${ui('required')}</strong>` : '';
    const words = guide.fields[name]?.[at] ?? '';
    const type = guide.values?.[name] && field.enum ? ui('string') : typeOf(field);
    return `<tr><th scope="row"><code>${name}</code>${mark}</th><td>${type}</td><td>${escape(words)}${valuesOf(guide, name)}</td></tr>`;
  };
  const entity = (name: string, guide: Guide, part: JsonSchema): string => {
    // A criterion has other fields for each kind: one table of all of them, and one of which belongs where.
    const kinds = part.oneOf ?? [part];
    const fields = new Map<string, JsonSchema>();
    for (const [key, field] of kinds.flatMap((kind) => Object.entries(kind.properties ?? {}))) {
      const known = fields.get(key);
      // `min` is a number in a range and a grade in a scale.
      fields.set(key, known && known.type !== field.type ? { anyOf: [known, field] } : field);
    }
    for (const kind of kinds) {
      for (const branch of kind.properties?.amount?.anyOf?.flatMap((one) => one.anyOf ?? []) ?? []) {
        for (const [key, field] of Object.entries(branch.properties ?? {})) if (!fields.has(key)) fields.set(key, field);
      }
    }
    const always = (key: string): boolean => kinds.every((kind) => kind.required?.includes(key));
    const isKind = (key: string): boolean => kinds.length > 1 && key === 'kind';
    const rows = [...fields].map(([key, field]) => row(guide, key, isKind(key) ? { type: 'string' } : field, always(key)));
    const head = `<thead><tr><th scope="col">${ui('field')}</th><th scope="col">${ui('type')}</th><th scope="col">${ui('meaning')}</th></tr></thead>`;
    return `<section id="${name}">
<h2>${escape(guide.title[at])} <code>${name}</code></h2>
<p>${escape(guide.about[at])}</p>
<table>${head}
<tbody>
${rows.join('\n')}
</tbody></table>${kinds.length > 1 ? byKind(kinds) : ''}
</section>`;
  };
  const byKind = (kinds: readonly JsonSchema[]): string => {
    const rows = kinds.map((kind) => {
      const own = Object.keys(kind.properties ?? {}).filter((key) => !['kind', 'raw', 'confidence'].includes(key));
      const list = own.map((key) => `<code>${key}</code>${kind.required?.includes(key) ? ` (${ui('required')})` : ''}`);
      return `<tr><th scope="row"><code>"${String(kind.properties?.kind?.const)}"</code></th><td>${list.join(', ') || '–'}</td></tr>`;
    });
    return `\n<h3>${ui('byKind')}</h3>\n<table><tbody>\n${rows.join('\n')}\n</tbody></table>`;
  };

  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${ui('title')}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="guide.css">
</head>
<body>
<header>
<p><a href="../">${ui('portal')}</a></p>
<h1>${ui('title')}</h1>
<p>${ui('intro')}</p>
<p><a href="${GUIDE_FILES[other]}" lang="${other}" hreflang="${other}">${ui('other')}</a> · <a href="../schema/${SCHEMA_FILE}">JSON Schema 2020-12</a></p>
</header>
<main>
<section id="minimal">
<h2>${ui('minimal')}</h2>
<p>${ui('minimalAbout')}</p>
<pre><code>${escape(MINIMAL_FILE)}</code></pre>
</section>
<section id="write">
<h2>${ui('write')}</h2>
<p>${ui('writeSchema')}</p>
<pre><code>"$schema": "${SCHEMA_FILE}",</code></pre>
<p>${ui('writeCheck')}</p>
<pre><code>npx resolution-elements validate nghi-quyet-01.json${lang === 'en' ? ' --lang en' : ''}</code></pre>
<p>${ui('extra')}</p>
</section>
<nav aria-labelledby="parts">
<h2 id="parts">${ui('entities')}</h2>
<ul>
${names.map((name) => `<li><a href="#${name}">${escape(GUIDE[name].title[at])} <code>${name}</code></a></li>`).join('\n')}
<li><a href="#progress">${ui('progress')}</a></li>
</ul>
</nav>
${names.map((name) => entity(name, GUIDE[name], name === 'Resolution' ? schema : schema.$defs![name]!)).join('\n')}
<section id="progress">
<h2>${ui('progress')}</h2>
<p>${ui('progressAbout')}</p>
<pre><code>npx resolution-elements progress-template nghi-quyet-01.json -o tien-do.csv</code></pre>
<pre><code>${escape(MINIMAL_PROGRESS)}</code></pre>
<p><a href="../schema/${PROGRESS_SCHEMA_FILE}">JSON Schema 2020-12</a></p>
</section>
${entity('Progress', PROGRESS_GUIDE.Progress, progress)}
${entity('ProgressEntry', PROGRESS_GUIDE.ProgressEntry, progress.$defs!.ProgressEntry!)}
</main>
</body>
</html>
`;
}
