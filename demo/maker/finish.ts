/** Step 3: the files, and what to paste. */
import { copyText } from '../../src/base/copy-text.js';
import { save } from '../../src/elements/document/save.js';
import { safeUrl } from '../../src/source/safe-url.js';
import type { App } from './app.js';
import { basis } from './draft.js';
import { mattersOf } from './matters.js';
import { personalTotal } from './personal.js';
import { preview, type Preview } from './preview.js';
import { isFileName, progressName, snippet, tagsFor, type Tag } from './snippet.js';
import type { Words } from './words.vi.js';
import { button, checkbox, field, h, icon, nextId, textInput } from './ui.js';

type Files = typeof import('./finish-files.js');

export function finishStep(app: App): HTMLElement {
  const { words } = app;
  const checks = h('ul', { class: 'checks' });
  const files = h('div', { class: 'downloads' });
  const paste = pasteBox(app);
  const update = (): void => paste.update();
  void import('./finish-files.js').then(
    (made) => {
      drawChecks(app, made, checks);
      files.replaceChildren(downloads(app, made));
    },
    () => files.replaceChildren(h('p', { class: 'problem', role: 'alert' }, words.lost)),
  );
  app.onChange(update);
  return h(
    'section',
    { class: 'step finish' },
    h('h2', { tabindex: '-1', 'data-heading': '' }, `3. ${words.steps[2]}`),
    h(
      'div',
      { class: 'finish-grid' },
      h('div', { class: 'card' }, h('h3', null, words.ready), ...names(app), files, h('h3', null, words.checks), checks),
      paste.node,
    ),
    tryOut(app),
    h(
      'div',
      { class: 'step-foot' },
      button(words.backToReview, () => app.show(2), { icon: 'left' }),
      button(words.remove, () => app.remove(), { icon: 'bin' }),
      button(words.startOver, () => app.show(1), { icon: 'file' }),
    ),
  );
}

function names(app: App): HTMLElement[] {
  const { words, work } = app;
  const { draft } = work!;
  const name = field(words.fileName, textInput(draft.name, { maxlength: '100', autocapitalize: 'none' }), words.fileNameHint);
  name.input.addEventListener('input', () => {
    const text = name.input.value.trim().replace(/\.json$/, '');
    name.fault(isFileName(text) ? undefined : words.fileNameProblem);
    if (isFileName(text)) app.change((one) => (one.name = text));
  });
  const original = field(words.original, textInput(draft.original, { inputmode: 'url', maxlength: '1000' }), words.originalHint);
  original.input.addEventListener('input', () => {
    const text = original.input.value.trim();
    const good = !text || safeUrl(text) !== undefined;
    // An address is wrong until its last letters are there: said when the field is left.
    if (good) original.fault();
    app.change((one) => (one.original = good ? text : ''));
  });
  original.input.addEventListener('change', () => {
    const text = original.input.value.trim();
    original.fault(!text || safeUrl(text) !== undefined ? undefined : words.originalProblem);
  });
  return [name.box, original.box];
}

function downloads(app: App, files: Files): HTMLElement {
  const { words } = app;
  const give = (name: string, type: string, text: string): void => {
    save(name, type, text);
    app.say(words.downloaded(name));
    said.replaceChildren(icon('check'), words.downloaded(name));
  };
  const said = h('p', { class: 'said' });
  const json = button(words.downloadJson, () => give(`${app.work!.draft.name}.json`, 'application/json', files.jsonFile(app.document)), {
    kind: 'primary',
    icon: 'download',
  });
  const nodes: Node[] = [json];
  if (files.templateFile(app.document))
    nodes.push(
      button(words.downloadCsv, () => give(progressName(app.work!.draft.name), 'text/csv', files.templateFile(app.document)), {
        icon: 'download',
      }),
      h('p', { class: 'hint' }, words.csvHint),
    );
  return h('div', null, ...nodes, said);
}

function drawChecks(app: App, files: Files, list: HTMLElement): void {
  const { words, work, document } = app;
  const { draft, paper } = work!;
  const line = (good: boolean, text: string, ...more: Node[]): HTMLElement =>
    h('li', { class: good ? 'good' : 'bad' }, icon(good ? 'check' : 'warn'), h('div', null, text, ...more));
  const wrong = files.faults(document, words.lang);
  const open = mattersOf(basis(paper, draft)).filter(({ key }) => !draft.decisions[key]).length;
  const whole = draft.mask ? draft.kept.masked : draft.kept.plain;
  const personal = personalTotal(app);
  const lines = [
    wrong.length
      ? line(false, words.invalid(wrong.length), h('ul', null, ...wrong.slice(0, 10).map((text) => h('li', null, text))))
      : line(true, words.valid),
    line(whole, whole ? words.kept : words.notKept),
    line(!open, words.leftOver(open)),
  ];
  if (personal) lines.push(line(draft.mask, draft.mask ? words.masked(personal) : words.unmasked(personal)));
  if (document.publicity && document.publicity !== 'public') lines.push(line(false, words.notPublic));
  if (document.stage === 'draft') lines.push(line(false, words.draftPaper));
  list.replaceChildren(...lines);
}

/** The scripts as one file to download: the built site has it, and a page that is being developed does not. */
const packageLink = ({ packageLink: text }: Words): Node[] =>
  import.meta.env.PROD
    ? [document.createTextNode(' '), h('a', { href: 'resolution-elements.zip', download: '' }, text), document.createTextNode('.')]
    : [];

function pasteBox(app: App): { node: HTMLElement; update(): void } {
  const { words } = app;
  const tags = tagsFor(app.document);
  let tag: Tag = 'resolution-viewer';
  let progress = false;
  const group = nextId('tag');
  const title = nextId('paste');
  const code = h('code');
  const steps = h('ol', { class: 'paste-steps' });
  const update = (): void => {
    const { draft } = app.work!;
    code.textContent = snippet(app.document, { tag, name: draft.name, progress });
    const file = progress && tag !== 'resolution-viewer' ? `${draft.name}.json, ${progressName(draft.name)}` : `${draft.name}.json`;
    steps.replaceChildren(...words.pasteSteps(file).map((text, i) => h('li', null, text, ...(i ? [] : packageLink(words)))));
    tick.hidden = tag === 'resolution-viewer';
  };
  const tick = checkbox(words.withProgress, progress, (checked) => {
    progress = checked;
    update();
  });
  const choices = tags.map((one) => {
    const input = h('input', { type: 'radio', name: group, id: nextId('show'), value: one });
    input.checked = one === tag;
    input.addEventListener('change', () => {
      tag = one;
      update();
    });
    return h('div', { class: 'tick' }, input, h('label', { for: input.id }, words.tags[one]));
  });
  const copied = h('p', { class: 'said' });
  const copy = button(
    words.copy,
    async () => {
      // Where there is no clipboard a field stands in the page for a moment; the focus comes back from it.
      const place = { activeElement: document.activeElement, append: (field: Node) => node.append(field) };
      const done = await copyText(code.textContent, place as unknown as ShadowRoot);
      copied.replaceChildren(icon(done ? 'check' : 'warn'), done ? words.copied : words.notCopied);
      app.say(done ? words.copied : words.notCopied);
    },
    { kind: 'primary', icon: 'copy' },
  );
  update();
  const node = h(
    'div',
    { class: 'card' },
    h('h3', { id: title }, words.pasteTitle),
    h('fieldset', { class: 'show' }, h('legend', null, words.show), ...choices, tick),
    steps,
    h('pre', { class: 'snippet', tabindex: '0', role: 'group', 'aria-label': words.snippetName }, code),
    copy,
    copied,
  );
  return { node, update };
}

/** The page's own widgets with the finished document, loaded when asked for. */
function tryOut(app: App): HTMLElement {
  const { words } = app;
  const made = new Map<Tag, Preview>();
  const box = h('div', { class: 'try' });
  const open = h('details', { class: 'card' }, h('summary', null, words.tryOut), box);
  const update = (): void => {
    if (!open.open) return;
    for (const tag of tagsFor(app.document)) {
      let one = made.get(tag);
      if (!one) {
        made.set(tag, (one = preview(tag, words, tag === 'resolution-viewer' ? { 'show-issues': '' } : {})));
        box.append(one.box);
      }
      one.show(app.document);
    }
  };
  open.addEventListener('toggle', update);
  app.onChange(update);
  return open;
}
