/** What pages written by hand leave to be filled in from the manifest and the sources. */
import { existsSync } from 'node:fs';
import { policy, snippets, TRUSTED } from '../../../demo/site/snippets.js';
import { BLOCK_NAMES, GUIDES, guideSections, guideSteps, placeOptions } from './guides.mjs';
import { gallery } from './gallery.mjs';
import { escape, t } from './language.mjs';
import { tags } from './manifest.mjs';
import { ZIP } from './package-zip.mjs';
import { paperOptions, papersFor } from './papers.mjs';
import { sentence } from './tag-pages.mjs';
import { TAG_WORDS } from './tag-words.mjs';
import { tokenControls, tokenTiers } from './tokens.mjs';
import { NEEDED, OPTION_WORDS } from './words-options.mjs';

/** Data inside a page: a script that never runs, so no policy minds it; nothing in it may end the element. */
const inScript = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');

const tagData = () =>
  inScript(
    tags().map(({ tag, attributes }) => ({
      tag,
      name: TAG_WORDS[tag]?.name ?? '',
      ...startOf(TAG_WORDS[tag]?.example ?? {}),
      papers: papersFor(tag),
      attributes: attributes.toSorted((a, b) => rank(a) - rank(b)).map((one) => optionOf(tag, one)),
    })),
  );

/** Where an option stands among the others: as they are named, what nobody has named last. */
const rank = ({ name }) => {
  const names = Object.keys(OPTION_WORDS);
  return names.includes(name) ? names.indexOf(name) : names.length;
};

/** An attribute as the builder shows it; one that nobody has named yet goes by its own name. */
function optionOf(tag, { description, values, ...attribute }) {
  const {
    label = attribute.name,
    hint = '',
    none,
    sample,
    values: names = {},
  } = OPTION_WORDS[attribute.name] ?? {
    hint: plainText(sentence(description)),
  };
  const needed = NEEDED[tag]?.includes(attribute.name);
  return {
    ...attribute,
    label,
    hint,
    none,
    sample,
    needed,
    isDay: description.includes('YYYY-MM-DD'),
    values: values.map((value) => ({ value, name: names[value] ?? value })),
  };
}

/** What is chosen with a tag at first: the paper and the options of its example. */
function startOf({ src, progress, 'viewer-href': _page, 'heading-level': _level, ...options }) {
  const start = Object.fromEntries(Object.entries(options).map(([name, value]) => [name, value === '' ? '1' : value]));
  return { file: src?.replace(/^.*\/|\.json$/g, ''), sample: Boolean(progress), start };
}

const plainText = (html) =>
  html.replace(/<[^>]+>/g, '').replace(/&(amp|lt|gt|quot);/g, (_all, name) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name]);

/** The widget that the guides show: every kind of portal with the same one, so that they can be compared. */
const SAMPLE = {
  tag: 'target-table',
  attributes: { src: '/van-ban/nghi-quyet-40.json', progress: '/van-ban/tien-do.csv' },
  base: '/resolution-elements',
  title: 'Nghị quyết số 40-NQ/ĐU (PDF)',
  link: '/van-ban/nghi-quyet-40.pdf',
};

const snippet = (label, code) => `<pre class="snippet" tabindex="0" role="region" aria-label="${label}"><code>${escape(code)}</code></pre>`;

const examples = (where) =>
  snippets(where, SAMPLE)
    .filter(({ kind }) => !/^(policy|trusted)$/.test(kind))
    .map(({ kind, code }) => `<h3>${BLOCK_NAMES[kind]}</h3>${snippet(`${GUIDES[where].name}: ${BLOCK_NAMES[kind]}`, code)}`)
    .join('');

const links = () =>
  Object.entries(GUIDES)
    .map(([id, { name }]) => `<li><a href="#${id}">${name}</a></li>`)
    .join('');

const tagOptions = () =>
  tags()
    .map(({ tag }) => `<option>${tag}</option>`)
    .join('');

const PARTS_EXAMPLE = `target-table::part(title) {
  text-transform: uppercase;
}
target-card::part(card) {
  border-width: 2px;
}`;

const partsLinks = () =>
  `<ul class="notes">${tags()
    .map(
      ({ tag, parts, slots }) =>
        `<li><a href="the/${tag}.html#${parts.length ? 'phan' : 'khe'}"><code>${escape(`<${tag}>`)}</code></a>: ${parts.length} ${t('phần', 'parts')}, ${slots.length} ${t('khe', 'slots')}</li>`,
    )
    .join('')}</ul>`;

/** The page that makes a file from Word, where this demo has it; it chooses its language by its address. */
const MAKER = 'tao-tep.html';
const makerLink = () =>
  existsSync(new URL(`../../../demo/${MAKER}`, import.meta.url))
    ? `<li>${t(`<a href="${MAKER}">Tạo tệp từ Word</a>`, `<a href="${MAKER}?lang=en">Make a file from Word</a>`)}</li>`
    : '';

/** The scripts as one file: the built site has it; while developing there may be nothing to pack yet. */
const packageLink = ({ relocatable }) =>
  relocatable
    ? t(
        `<a href="${ZIP}" download>Tải thư mục này về (.zip)</a>, giải nén rồi chép lên.`,
        `<a href="${ZIP}" download>Download this folder (.zip)</a>, unpack it and copy it there.`,
      )
    : '';

/** Where to look when nothing helps, once the package has the tag that looks. */
const checkHelp = () =>
  tags().some(({ tag }) => tag === 'resolution-check')
    ? `<p class="trouble">${t(
        'Làm đủ mà vẫn không thấy gì? Dán thêm thẻ <a href="the/resolution-check.html">kiểm tra trang</a>: nó nói rõ chỗ hỏng và đưa đúng dòng cần sửa.',
        'All done and still nothing? Paste the <a href="the/resolution-check.html">check of a page</a>, too: it says what is broken and gives the line that mends it.',
      )}</p>`
    : '';

const FILLINGS = {
  'check-help': checkHelp,
  'package-link': packageLink,
  'maker-link': makerLink,
  gallery,
  'token-controls': tokenControls,
  'token-tiers': tokenTiers,
  'tag-options': tagOptions,
  'parts-links': partsLinks,
  'parts-example': () => snippet(t('Ví dụ với ::part', 'An example with ::part'), PARTS_EXAMPLE),
  'paper-options': paperOptions,
  'tag-data': tagData,
  'block-names': () => inScript(BLOCK_NAMES),
  'place-options': placeOptions,
  'guide-steps': guideSteps,
  'guide-links': links,
  'guide-sections': () => guideSections(examples),
  'policy-line': () => snippet(t('Dòng tiêu đề CSP', 'The header line'), policy(SAMPLE, 'html')),
  'policy-frame': () => snippet(t('Dòng tiêu đề CSP cho khung nhúng', 'The header line for frames'), policy(SAMPLE, 'iframe')),
  'policy-trusted': () => snippet(t('Thêm cho Trusted Types', 'To add for Trusted Types'), TRUSTED),
};

export const fillIn = (html, site) =>
  html.replace(/<!-- fill: ([a-z-]+) -->/g, (all, name) => {
    if (!FILLINGS[name]) throw new Error(`Nothing fills in "${name}".`);
    return FILLINGS[name](site);
  });
