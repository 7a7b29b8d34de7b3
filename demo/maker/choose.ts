/** Step 1: a file, or words, and what becomes of them. */
import { MAX_BYTES, TOO_BIG, type Refusal } from '../../src/import/decode.js';
import type { App } from './app.js';
import type { Material } from './reading.js';
import { button, field, h, icon } from './ui.js';

/** Reads material and opens it; what goes wrong is said in `box`, what goes on in its place. */
export async function take(app: App, from: File | string, box: HTMLElement): Promise<void> {
  const { words, reader } = app;
  const name = typeof from === 'string' ? words.pasted : from.name;
  const stop = button(words.stop, () => {
    reader.stop();
    box.replaceChildren();
    app.say(words.stopped);
    app.show(app.step);
  });
  box.replaceChildren(h('div', { class: 'busy' }, h('span', { class: 'spinner', 'aria-hidden': 'true' }), words.reading(name), stop));
  app.say(words.reading(name));
  const turn = (app.turn += 1);
  const outcome = await readAny(app, from);
  // Another file was dropped meanwhile.
  if (turn !== app.turn) return;
  if (outcome.refusal) return refused(app, name, outcome.refusal, box);
  app.open(outcome.paper, outcome.kept, name);
}

async function readAny(app: App, from: File | string): ReturnType<App['reader']['read']> {
  if (typeof from === 'string') return app.reader.read({ text: from });
  // Not even taken into memory.
  if (from.size > MAX_BYTES) return { refusal: TOO_BIG };
  const bytes = await from.arrayBuffer().catch(() => undefined);
  const material: Material | undefined = bytes && { bytes: new Uint8Array(bytes), name: from.name };
  return material ? app.reader.read(material) : { refusal: UNREADABLE };
}

const UNREADABLE: Refusal = {
  code: 'unreadable',
  vi: 'Máy không mở được tệp này: tệp đã bị đổi tên, xóa, hoặc chương trình khác đang giữ. Hãy đóng Word rồi chọn lại tệp.',
  en: 'The file could not be opened: it was renamed or deleted, or another program holds it. Close Word and choose it again.',
};

function refused(app: App, name: string, refusal: Refusal, box: HTMLElement): void {
  const { words } = app;
  const text = h('p', null, words.lang === 'en' ? refusal.en : refusal.vi);
  const next = h('p', null, app.step === 1 ? words.chooseAgain : words.stillThere);
  const alert = h('div', { class: 'refused', role: 'alert', tabindex: '-1' }, h('h3', null, icon('warn'), words.refused(name)), text, next);
  box.replaceChildren(alert);
  alert.focus();
}

/** Makes an area take what is dropped on it. */
export function droppable(app: App, area: HTMLElement, taken: (file: File) => void, note: (text: string) => void): void {
  const { words } = app;
  const over = (event: DragEvent): void => {
    event.preventDefault();
    area.classList.add('over');
  };
  area.addEventListener('dragenter', over);
  area.addEventListener('dragover', over);
  area.addEventListener('dragleave', (event) => {
    if (!area.contains(event.relatedTarget as Node | null)) area.classList.remove('over');
  });
  area.addEventListener('drop', (event) => {
    event.preventDefault();
    area.classList.remove('over');
    const files = event.dataTransfer?.files;
    const file = files?.[0];
    if (!file) return note(words.notAFile);
    if (files.length > 1) note(words.several + file.name);
    taken(file);
  });
}

/** A button that opens the browser's own chooser. */
export function picker(words: string, kind: 'primary' | 'plain', taken: (file: File) => void): HTMLElement {
  const input = h('input', { type: 'file', accept: '.docx,.txt', class: 'visually-hidden', tabindex: '-1', 'aria-hidden': 'true' });
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    // The same file chosen again is read again.
    input.value = '';
    if (file) taken(file);
  });
  const made = h(
    'span',
    { class: 'picker' },
    button(words, () => input.click(), { kind, icon: 'upload' }),
    input,
  );
  return made;
}

/** A paper of the demo, for whoever only wants to see. */
const EXAMPLE = 'data/source/nghi-quyet-40.txt';

async function takeExample(app: App, box: HTMLElement): Promise<void> {
  try {
    const response = await fetch(EXAMPLE);
    if (!response.ok) throw new Error(response.statusText);
    await take(app, new File([await response.blob()], EXAMPLE.split('/').at(-1)!), box);
  } catch {
    app.notify(app.words.lost);
  }
}

export function chooseStep(app: App): HTMLElement {
  const { words } = app;
  const box = h('div', { class: 'outcome' });
  const read = (from: File | string): void => void take(app, from, box);
  const note = (text: string): void => app.notify(text);

  const area = h(
    'div',
    { class: 'drop' },
    icon('file'),
    h('p', { class: 'drop-words' }, h('b', null, words.drop)),
    h('p', { class: 'muted' }, words.or),
    picker(words.pick, 'primary', read),
    button(words.example, () => void takeExample(app, box), { kind: 'link' }),
    h('p', { class: 'muted private' }, icon('lock'), words.private),
  );
  droppable(app, area, read, note);

  const pasted = field(words.paste, h('textarea', { rows: '5', spellcheck: 'false' }), words.pasteHint);
  const send = button(words.readPasted, () => {
    const text = pasted.input.value;
    pasted.fault(text.trim() ? undefined : words.pasteEmpty);
    if (text.trim()) read(text);
    else pasted.input.focus();
  });
  const paste = h('details', { class: 'paste' }, h('summary', null, words.paste), pasted.box, send);

  const promises = h('section', { class: 'promises' }, h('h3', null, words.whatHappens));
  promises.append(h('ul', null, ...words.promises.map((text) => h('li', null, icon('check'), h('span', null, text)))));
  return h(
    'section',
    { class: 'step choose' },
    h('h2', { tabindex: '-1', 'data-heading': '' }, `1. ${words.steps[0]}`),
    unfinished(app),
    box,
    area,
    paste,
    promises,
  );
}

function unfinished(app: App): HTMLElement | null {
  const { words, work } = app;
  if (!work) return null;
  return h(
    'div',
    { class: 'unfinished' },
    h('span', null, words.unfinished(app.name)),
    button(words.continueWork, () => app.show(work.draft.step), { kind: 'primary', icon: 'right' }),
    button(words.remove, () => app.remove(), { icon: 'bin' }),
  );
}
