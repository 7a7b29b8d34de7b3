/** The snippet builder: a form, a live preview, the lines to copy. The choice stands behind the `#` of the address, to be shared. */
import { readFile, readPaper } from './builder-file.js';
import { chosenOptions, el, offerParts, setOptions, showOptions } from './builder-options.js';
import { addCopyButton, copy, inPageLanguage } from './copy.js';
import { snippets, suits } from './snippets.js';
import { THEMES } from './themes.js';

const words = inPageLanguage({
  vi: {
    copied: 'Đã chép đường dẫn',
    failed: 'Không chép được: hãy chép địa chỉ trên thanh địa chỉ',
    original: '(PDF)',
    unseen: 'Chưa xem trước được: xem lời nhắc cạnh địa chỉ tệp.',
  },
  en: {
    copied: 'Link copied',
    failed: 'Could not copy: copy the address of this page',
    original: '(PDF)',
    unseen: 'No preview yet: see the remark beside the address of the file.',
  },
});
const data = (id) => JSON.parse(document.getElementById(id).textContent);
const tags = data('tag-data');
const blockNames = data('block-names');
const form = document.getElementById('builder');
const options = document.getElementById('options');
const preview = document.getElementById('preview');
const blocks = document.getElementById('blocks');
const field = (name) => form.elements[name];
const here = import.meta.url;
const site = (path) => new URL(`../${path}`, here).href;

/** The colours of the preview: a sheet of the page, since a strict policy allows no other place. */
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

const theTag = () => tags.find(({ tag }) => tag === field('widget').value) ?? tags[0];
const takes = (name) => theTag().attributes.some((attribute) => attribute.name === name);

/** Where the files are: as this site has them, and as they would lie on a portal. */
function addresses() {
  const file = field('file').value;
  const own = file === 'other' ? field('address').value.trim() : undefined;
  const results = { '': undefined, sample: 'progress-nghi-quyet-40.csv', other: field('progress-address').value.trim() }[
    field('progress').value
  ];
  const sample = field('progress').value === 'sample';
  return {
    shown: { src: own ?? site(`data/${file}.json`), progress: sample ? site(`data/${results}`) : results },
    pasted: {
      src: own === '' ? '/van-ban/TEN-TEP.json' : (own ?? `/van-ban/${file}.json`),
      progress: sample ? '/van-ban/tien-do.csv' : results,
    },
  };
}

/** The attributes in the order of a snippet: files, options, theme. */
function attributesWith({ src, progress }) {
  return {
    ...(takes('src') && src && { src }),
    ...(takes('progress') && progress && { progress }),
    ...chosenOptions(options),
    ...THEMES[field('theme-choice').value].attributes,
  };
}

function choice() {
  const chosen = field('file');
  const { pasted } = addresses();
  const name = chosen.value === 'other' ? pasted.src.split('/').pop() : chosen.selectedOptions[0].textContent.trim();
  return {
    tag: theTag().tag,
    attributes: attributesWith(pasted),
    css: THEMES[field('theme-choice').value].css,
    base: field('base').value.trim() || '/resolution-elements',
    title: takes('src') ? `${name} ${words.original}` : theTag().tag,
    link: takes('src') ? pasted.src.replace(/(\.json)?$/, '.pdf') : undefined,
  };
}

/** Says beside an address what is wrong with it; nothing where nothing is. */
function remark(id, problem = '') {
  const said = document.getElementById(`${id}-status`);
  // What has been said already is not said again.
  if (said.textContent !== problem) said.textContent = problem;
  document.getElementById(id === 'file' ? 'address' : `${id}-address`).setAttribute('aria-invalid', String(problem !== ''));
}

/** Reads what the widget is about to read: parts of the paper are offered by name, and a bad address is told of before the widget fails. */
async function readFiles({ src, progress }) {
  const [{ problem, paper }, results] = await Promise.all([
    takes('src') ? readPaper(src) : {},
    progress === undefined || !takes('progress') ? {} : readFile(progress),
  ]);
  return { paper, problem, failed: results.problem };
}

/** What the preview was made of, and the paper whose parts are offered. */
let asked = '';
let offered;
async function showPreview() {
  const tag = theTag();
  const { shown } = addresses();
  const now = JSON.stringify([tag.tag, attributesWith(shown), field('theme-choice').value]);
  if (now === asked) return;
  asked = now;
  const [{ paper, problem, failed }] = await Promise.all([readFiles(shown), import(/* @vite-ignore */ site(`cdn/esm/${tag.tag}.js`))]);
  // The form may have changed while files were on their way.
  if (now !== asked) return;
  remark('file', problem);
  remark('progress', failed);
  if (offered !== shown.src) offerParts(options, tag, paper);
  offered = paper && shown.src;
  document.getElementById('made-up').hidden = Boolean(problem) || field('progress').value !== 'sample' || !takes('progress');
  const { css } = THEMES[field('theme-choice').value];
  sheet.replaceSync(
    `#preview > * { ${Object.entries(css)
      .map(([name, value]) => `${name}: ${value}`)
      .join(';')} }`,
  );
  if (problem || failed) {
    // Asked again at the next change: the file may have been put there meanwhile.
    asked = '';
    preview.replaceChildren(el('p', { class: 'note' }, words.unseen));
    return;
  }
  // What the paper does not have is chosen no longer.
  const attributes = attributesWith(shown);
  preview.replaceChildren(el(tag.tag, { 'heading-level': takes('heading-level') ? 3 : undefined, ...attributes }));
  const changed = JSON.stringify([tag.tag, attributes, field('theme-choice').value]);
  if (changed === now) return;
  asked = changed;
  showSnippets();
  remember();
}

function showSnippets() {
  const where = field('where').value;
  const parts = snippets(where, choice()).map(({ kind, code }) => {
    const id = `block-${kind}`;
    const pre = el('pre', { class: 'snippet', tabindex: 0, role: 'region', 'aria-labelledby': id }, el('code', {}, code));
    const part = el('div', { class: 'block' }, el('h3', { id }, blockNames[kind]), pre);
    addCopyButton(pre);
    return part;
  });
  blocks.replaceChildren(...parts);
  for (const steps of document.querySelectorAll('[data-steps]')) steps.hidden = steps.dataset.steps !== where;
}

const REMEMBERED = ['widget', 'file', 'address', 'progress', 'progress-address', 'theme-choice', 'where', 'base'];

/** What the form holds, as it stands behind the `#`. */
function remembered() {
  const list = new URLSearchParams();
  for (const name of REMEMBERED) {
    const { value, options: choices } = field(name);
    const usual = name === 'base' ? '/resolution-elements' : ['widget', 'file'].includes(name) ? '' : (choices?.[0].value ?? '');
    if (value && value !== usual) list.set(name, value);
  }
  for (const [name, value] of Object.entries(chosenOptions(options))) list.set(name, value === true ? '1' : value);
  return list.toString();
}

const remember = () => history.replaceState(history.state, '', `#${remembered()}`);

/** Leaves a choice only what suits the tag; what was chosen gives way to the first that does. */
function offerOnly(select, fits) {
  for (const option of select.options) option.hidden = option.disabled = !fits(option.value);
  if (select.selectedOptions[0]?.disabled) select.value = [...select.options].find((option) => !option.disabled).value;
}

function update() {
  const { tag, papers } = theTag();
  offerOnly(field('file'), (name) => name === 'other' || papers.includes(name));
  const file = field('file').value;
  offerOnly(field('progress'), (name) => name !== 'sample' || file === 'nghi-quyet-40');
  offerOnly(field('where'), (place) => suits(place, tag));
  document.getElementById('file-fields').hidden = !takes('src');
  document.getElementById('address-field').hidden = file !== 'other';
  document.getElementById('progress-field').hidden = !takes('progress');
  document.getElementById('progress-address-field').hidden = field('progress').value !== 'other' || !takes('progress');
  showSnippets();
  void showPreview();
  remember();
}

function freshOptions() {
  showOptions(options, theTag());
  offered = undefined;
}

let shownTag = '';
/** The options of another tag, with the paper and the choices of its example. */
function chooseTag() {
  const { tag, file, sample, start } = theTag();
  if (shownTag === tag) return;
  shownTag = tag;
  freshOptions();
  setOptions(options, new URLSearchParams(start));
  if (field('file').value === 'other' || !file) return;
  field('file').value = file;
  field('progress').value = sample ? 'sample' : '';
}

/** Takes in what the address says; what it does not say keeps its first value. */
function readAddress() {
  const list = new URLSearchParams(location.hash.slice(1));
  field('widget').value = list.get('widget') ?? 'target-table';
  chooseTag();
  // An address that names more than the tag names all that is chosen: what an example would choose beside it does not count.
  if (list.size > 1) {
    field('progress').value = '';
    freshOptions();
  }
  for (const name of REMEMBERED) {
    const value = list.get(name);
    const control = field(name);
    if (value !== null && (!control.options || [...control.options].some((option) => option.value === value))) control.value = value;
  }
  setOptions(options, list);
  update();
}

field('widget').append(...tags.map(({ tag, name }) => el('option', { value: tag }, name ? `${name} (${tag})` : tag)));
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('change', () => {
  chooseTag();
  update();
});
form.addEventListener('input', ({ target }) => {
  // A preview that is built anew at every key would flicker; the snippet follows at once.
  if (target.matches('input:not([type=checkbox])')) showSnippets();
});
addEventListener('hashchange', readAddress);
document.getElementById('share-button').addEventListener('click', async () => {
  const status = document.getElementById('share-status');
  status.textContent = '';
  status.textContent = (await copy(location.href)) ? words.copied : words.failed;
});
readAddress();
