/** A page for each tag of the manifest, and one that lists them. */
import { escape, t } from './language.mjs';
import { tags } from './manifest.mjs';
import { COMMON_ACCESS, TAG_WORDS } from './tag-words.mjs';
import { API } from './words-api.mjs';
import { PARTS } from './words-parts.mjs';
import { TOKENS } from './words-tokens.mjs';

const VIETNAMESE = { ...API, ...PARTS, ...TOKENS };

/** `code` and *words set apart* of a description, as markup. */
const marked = (text) =>
  escape(text)
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replace(/\*([^*]+)\*/g, '<i>$1</i>');

/** A sentence of the manifest in both languages; in English alone, and marked so, until somebody translates it. */
export function sentence(description) {
  const text = (description ?? '').replace(/\s+/g, ' ').trim();
  if (!text) return '';
  const vi = VIETNAMESE[text];
  return t(vi ? marked(vi) : `<span lang="en">${marked(text)}</span>`, marked(text));
}

/** Whether all that the manifest says of a tag is there in Vietnamese; the sentences that are not. */
export const untranslated = (tag) =>
  [tag, ...['attributes', 'properties', 'methods', 'events', 'slots', 'parts', 'tokens', 'states'].flatMap((key) => tag[key])]
    .map(({ description }) => (description ?? '').replace(/\s+/g, ' ').trim())
    .filter((text) => text && !VIETNAMESE[text]);

const code = (text) => `<code>${escape(text)}</code>`;

/** A list of things that have a name, what is to be known of them, and a sentence. */
function list(id, heading, items, { name, facts = () => [], intro = '' }) {
  if (!items.length) return '';
  const rows = items.map((item) => {
    const known = facts(item).filter(Boolean).join(' · ');
    return `<div><dt>${name(item)}</dt><dd>${known ? `<p class="known">${known}</p>` : ''}<p>${sentence(item.description)}</p></dd></div>`;
  });
  return `<section aria-labelledby="${id}"><h2 id="${id}">${heading} <span class="count">(${items.length})</span></h2>${intro}<dl class="api">${rows.join('')}</dl></section>`;
}

const typeOf = ({ type, values }) => (values?.length ? values.map((value) => code(value)).join(', ') : code(type));
const inherited = ({ own, inheritedFrom }) => (own === false || inheritedFrom ? t('chung cho nhiều thẻ', 'shared by several tags') : '');
const byDefault = (value) => (value ? `${t('mặc định', 'default')} ${code(value)}` : '');

const lists = (tag) => [
  list('thuoc-tinh', t('Thuộc tính', 'Attributes'), tag.attributes, {
    name: ({ name }) => code(name),
    facts: (one) => [typeOf(one), byDefault(one.default), inherited(one)],
  }),
  list('dac-tinh', t('Đặc tính (JavaScript)', 'Properties (JavaScript)'), tag.properties, {
    name: ({ name }) => code(name),
    facts: (one) => [
      code(one.type?.text ?? 'unknown'),
      one.attribute && `${t('thuộc tính', 'attribute')} ${code(one.attribute)}`,
      one.readonly && t('chỉ đọc', 'read only'),
      one.reflects && t('ghi lại vào thuộc tính', 'written back to the attribute'),
    ],
  }),
  list('phuong-thuc', t('Phương thức', 'Methods'), tag.methods, {
    name: ({ name, parameters = [] }) => code(`${name}(${parameters.map((one) => `${one.name}: ${one.type?.text}`).join(', ')})`),
    facts: (one) => [one.return?.type && code(one.return.type.text)],
  }),
  list('su-kien', t('Sự kiện', 'Events'), tag.events, {
    name: ({ name }) => code(name),
    facts: ({ type }) => [type && code(type.text)],
  }),
  list('khe', t('Khe (slot)', 'Slots'), tag.slots, { name: ({ name }) => (name ? code(name) : t('(không tên)', '(unnamed)')) }),
  list('phan', t('Phần (::part)', 'Parts'), tag.parts, {
    name: ({ name }) => code(name),
    intro: `<p>${t('Chỉnh những gì biến màu không với tới:', 'For what no token reaches:')} ${code(`${tag.tag}::part(${tag.parts[0]?.name}) { … }`)}</p>`,
  }),
  list('bien', t('Biến giao diện', 'Tokens'), tag.tokens, {
    name: ({ name }) => code(name),
    facts: (one) => [byDefault(one.default)],
    intro: `<p>${t(
      'Những biến hay dùng với thẻ này; danh sách đầy đủ, chia ba tầng, ở trang <a href="../giao-dien.html">Giao diện</a>.',
      'Those most used with this tag; the full list, in three tiers, is on the <a href="../giao-dien.html">themes page</a>.',
    )}</p>`,
  }),
  list('trang-thai', t('Trạng thái', 'States'), tag.states, {
    name: ({ name }) => code(`:state(${name})`),
    intro: `<p>${t('Dùng trong CSS của trang, ví dụ', 'For the CSS of the page, for example')} ${code(`${tag.tag}:state(error) { … }`)}.</p>`,
  }),
];

const attributesOf = (example) =>
  Object.entries(example)
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escape(value)}"`))
    .join('');

/** The lines a webmaster pastes: the files of the example as they would lie on the portal. */
function snippet(tag, { example, link, fallback }) {
  const placed = Object.fromEntries(
    Object.entries(example)
      .filter(([name]) => name !== 'heading-level')
      .map(([name, value]) => [name, value.replace(/^\.\.\/(data\/)?/, '/van-ban/')]),
  );
  // On a portal the original stands inside; here, the page of this site that has the text.
  const original = link?.replace('../', '/van-ban/').replace(/html$/, 'pdf');
  const name = fallback.replace(/<[^>]*>/g, '').replace(/: (xem toàn văn|read the text)/g, ' (PDF)');
  const inside = link ? `\n  <a href="${original}">${name}</a>\n` : '';
  return `<script type="module" src="/resolution-elements/esm/${tag}.js"></script>\n<${tag}${attributesOf(placed)}>${inside}</${tag}>`;
}

/** How a tag is shown where nobody has written words for it: with a paper, if it takes one. */
const plain = (tag) => ({
  name: '',
  use: '',
  access: [],
  example: tag.attributes.some(({ name }) => name === 'src') ? { src: '../data/nghi-quyet-40.json' } : {},
  fallback: '',
});

const head = (title, scripts) => `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title} - ${t('Trang mẫu', 'Demo site')}</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="../portal.css" />
    <link rel="stylesheet" href="../site/site.css" />
    ${scripts.map((src) => `<script type="module" src="${src}"></script>`).join('\n    ')}
  </head>`;

function tagPage(tag) {
  const words = TAG_WORDS[tag.tag] ?? plain(tag);
  const label = escape(`<${tag.tag}>`);
  const inside = words.link ? `<p><a href="${words.link}">${words.fallback}</a></p>` : '';
  const widget = `<${tag.tag}${attributesOf(words.example)}>${inside}</${tag.tag}>`;
  const shown = words.tall
    ? `<div class="shown tall" tabindex="0" role="region" aria-labelledby="vi-du">${widget}</div>`
    : `<div class="shown${words.narrow ? ' narrow' : ''}">${widget}</div>`;
  const access = [...words.access, ...COMMON_ACCESS].map((item) => `<li>${item}</li>`).join('');
  const made = words.madeUp
    ? `<p class="illustration">${t(
        '<strong>Số liệu minh họa.</strong> Kết quả trong ví dụ là bịa ra để thử; lời văn chỉ tiêu là nguyên văn.',
        '<strong>Illustrative figures.</strong> The results in the example are made up; the sentences are verbatim.',
      )}</p>`
    : '';
  const sections = lists(tag).filter(Boolean);
  const contents = sections
    .map((html) => /<h2 id="([^"]+)">([^]*?) <span/.exec(html))
    .map(([, id, heading]) => `<li><a href="#${id}">${heading}</a></li>`)
    .join('');
  return `${head(`${label} ${words.name}`, [`/cdn/esm/${tag.tag}.js`, '../site/copy.js'])}
  <body>
    <div class="page wrap">
      <main id="noi-dung" class="doc">
        <p class="crumbs"><a href="./">${t('Các thẻ', 'Tags')}</a> » ${label}</p>
        <h1><code>${label}</code> ${words.name}</h1>
        <p class="lead">${sentence(tag.description)}</p>
        ${words.use ? `<p>${words.use}</p>` : ''}
        <h2 id="vi-du">${t('Ví dụ sống', 'Live example')}</h2>
        ${made}
        ${shown}
        <h2 id="dan">${t('Dán vào trang', 'Paste it')}</h2>
        <pre class="snippet" tabindex="0" role="region" aria-labelledby="dan"><code>${escape(snippet(tag.tag, words))}</code></pre>
        <p><a href="../tao-doan-ma.html#widget=${tag.tag}">${t('Chọn tùy chọn rồi chép đoạn mã', 'Choose options, then copy')}</a> ·
          <a href="../dan-vao-trang.html">${t('Cách dán theo từng hệ quản trị', 'How to paste, by CMS')}</a></p>
        <nav class="contents" aria-label="${t('Mục của trang này', 'On this page')}"><ul>${contents}<li><a href="#tiep-can">${t('Khả năng tiếp cận', 'Accessibility')}</a></li></ul></nav>
        ${sections.join('\n        ')}
        <section aria-labelledby="tiep-can"><h2 id="tiep-can">${t('Khả năng tiếp cận', 'Accessibility')}</h2><ul class="notes">${access}</ul></section>
      </main>
    </div>
  </body>
</html>`;
}

function indexPage(all) {
  const items = all
    .map(({ tag, description }) => {
      const { name = '' } = TAG_WORDS[tag] ?? {};
      return `<li><h2><a href="${tag}.html"><code>${escape(`<${tag}>`)}</code> ${name}</a></h2><p>${sentence(description)}</p></li>`;
    })
    .join('\n          ');
  return `${head(t('Các thẻ', 'Tags'), [])}
  <body>
    <div class="page wrap">
      <main id="noi-dung" class="doc">
        <h1>${t('Các thẻ', 'The tags')}</h1>
        <p class="lead">${t(
          'Mỗi thẻ là một dòng nạp và một dòng dán. Trang của từng thẻ có ví dụ sống, đoạn mã để chép và mọi thuộc tính, sự kiện, phần, biến; lấy thẳng từ bản khai của thư viện nên không bao giờ cũ.',
          'Each tag is one line to load and one to paste. Its page has a live example, the lines to copy, and every attribute, event, part and token, taken from the manifest of the library, so that it is never out of date.',
        )}</p>
        <ul class="tag-list">
          ${items}
        </ul>
      </main>
    </div>
  </body>
</html>`;
}

/** The pages made from the manifest, by path. */
export function tagPages() {
  const all = tags();
  return new Map([['the/index.html', indexPage(all)], ...all.map((tag) => [`the/${tag.tag}.html`, tagPage(tag)])]);
}
