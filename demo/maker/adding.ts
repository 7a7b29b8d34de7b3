/** The way to what the machine passed over: a button, and behind it the paper's own sentences to choose from. */
import { fold } from '../../src/language/fold.js';
import type { Project, Resolution, Target, Task } from '../../src/schema/resolution.js';
import { newAdded, type Added, type AddedList } from './added.js';
import type { App } from './app.js';
import { basis } from './draft.js';
import { choicesOf, linesOf, type Choice } from './sentences.js';
import { button, field, h, nextId, textInput } from './ui.js';

/** Sentences shown at once; nobody reads more, and there is a field to find the others with. */
const MOST = 60;

/** `take` opens the form of what was chosen. */
export function adding(app: App, list: AddedList, take: (added: Added) => void): { node: HTMLElement; focus(): void } {
  const { words } = app;
  const box = h('div', { class: 'pick-box' });
  const more = button(
    words.add[list],
    () => {
      if (box.childElementCount) return close();
      more.setAttribute('aria-expanded', 'true');
      const { node, focus } = picker(app, list, close, (choice) => {
        close(false);
        const { paper, draft } = app.work!;
        take(newAdded(list, choice, basis(paper, draft), [paper.plain, ...(paper.masked ? [paper.masked] : [])]));
      });
      box.append(node);
      focus();
      // All of it in sight, down to the button that uses the sentence.
      box.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    },
    { icon: 'plus' },
  );
  more.setAttribute('aria-expanded', 'false');
  const close = (focus = true): void => {
    box.replaceChildren();
    more.setAttribute('aria-expanded', 'false');
    if (focus) more.focus();
  };
  return { node: h('div', { class: 'adding' }, more, box), focus: () => more.focus() };
}

function picker(app: App, list: AddedList, close: () => void, use: (choice: Choice) => void): { node: HTMLElement; focus(): void } {
  const { words, work } = app;
  const document = basis(work!.paper, work!.draft);
  const choices = choicesOf(linesOf(document)).map((choice) => ({
    choice,
    folded: fold(choice.text),
    there: entryOf(document, list, choice),
  }));
  const group = nextId('sentence');
  const find = field(words.findSentence, textInput('', { type: 'search', lang: 'vi', maxlength: '200' }), words.findSentenceHint);
  const sentences = h('div', { class: 'sentences' });
  const count = h('p', { class: 'hint', role: 'status' });
  const wrong = h('p', { class: 'problem', role: 'alert' });
  let chosen: Choice | undefined;
  const draw = (): void => {
    const wanted = fold(find.input.value).trim();
    // What is in the list already is shown to whoever looks for it, and in nobody's way otherwise.
    const found = choices.filter(({ folded, there }) => (wanted ? folded.includes(wanted) : there === undefined));
    chosen = undefined;
    wrong.textContent = '';
    sentences.replaceChildren(
      ...found.slice(0, MOST).map(({ choice, there }) => {
        const input = h('input', { type: 'radio', name: group, id: nextId('sentence') });
        input.addEventListener('change', () => (chosen = choice));
        const note = there !== undefined && h('span', { class: 'flag' }, ` (${words.inList(there)})`);
        const kind = choice.part === undefined ? 'tick' : 'tick part';
        return h('div', { class: kind }, input, h('label', { for: input.id, lang: 'vi' }, label(choice), choice.text, note));
      }),
    );
    count.textContent = found.length ? words.sentencesFound(Math.min(found.length, MOST), found.length) : words.noSentence;
  };
  find.input.addEventListener('input', draw);
  draw();
  const form = h(
    'form',
    { class: 'item-form pick', 'aria-label': words.add[list], novalidate: '' },
    h('p', null, words.which[list]),
    find.box,
    count,
    h('fieldset', null, h('legend', { class: 'visually-hidden' }, words.sentences), sentences),
    wrong,
    h('div', { class: 'acts' }, h('button', { type: 'submit', class: 'button primary' }, words.useSentence), button(words.cancel, close)),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (chosen) return use(chosen);
    wrong.textContent = words.noneChosen;
    (sentences.querySelector<HTMLElement>('input') ?? find.input).focus();
  });
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  return { node: form, focus: () => find.input.focus() };
}

const label = ({ line, part }: Choice): Node | null =>
  part === undefined && line.nth === 0 && line.node.label ? h('b', null, `${line.node.label} `) : null;

/** What an entry of the list is called that was read from these words. */
function entryOf(document: Resolution, list: AddedList, { line, text }: Choice): string | undefined {
  const entries: readonly (Target | Task | Project)[] = document[list] ?? [];
  const from = (one: Target | Task | Project): boolean =>
    [one, ...((one as Target).measures ?? [])].some(({ provenance }) => provenance?.blockId === line.node.id);
  const there = entries.find((one) => ((one as Target).text ?? one.provenance?.exact).includes(text) && from(one));
  return there && ('name' in there ? (there as Project).name : ((there as Target | Task).code ?? there.id));
}
