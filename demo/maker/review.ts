/** Step 2: the text beside what is to be decided about it, and what was read from it. */
import type { Resolution } from '../../src/schema/resolution.js';
import type { App } from './app.js';
import { droppable, picker, take } from './choose.js';
import { dutyPanel } from './duty-forms.js';
import { factsPanel } from './facts-form.js';
import { saveForms, watchForms } from './open-forms.js';
import { maskedNote } from './personal.js';
import type { See } from './panes.js';
import { tabs, type Tab } from './tabs.js';
import { targetPanel } from './target-forms.js';
import { textPanel } from './text-panel.js';
import { button, h, icon } from './ui.js';
import type { Words } from './words.vi.js';

export function reviewStep(app: App): HTMLElement {
  const { words } = app;
  const outcome = h('div', { class: 'outcome' });
  const body = h('div');
  let shown: ReturnType<typeof tabs> | undefined;
  const draw = (): void => {
    shown = panels(app, (tab) => shown?.open(tab));
    body.replaceChildren(shown.node);
  };
  draw();
  // Masking changes the text and what was read from it: everything is drawn again.
  let { mask } = app.work!.draft;
  const masked = maskedNote(app);
  const { publicity = 'public' } = app.document;
  // No widget draws such a paper, here as little as on the ward's page.
  const hidden = publicity !== 'public' && h('p', { class: 'notice limited' }, icon('warn'), h('span', null, words.notPublic));
  const saved = h('span', { class: 'muted' }, app.savedWords);
  app.onChange(() => {
    const { draft } = app.work!;
    saved.textContent = app.savedWords;
    masked?.update();
    if (draft.mask === mask) return;
    mask = draft.mask;
    draw();
    // The button that was pressed is gone with the old list.
    if (mask) masked?.focus();
    else body.querySelector<HTMLElement>('.matter .acts button')?.focus();
  });
  const next = button(words.next, () => app.go(3), { kind: 'primary', icon: 'right' });
  next.classList.add('next');
  next.setAttribute('aria-keyshortcuts', 'Control+Enter');
  next.append(h('span', { class: 'key' }, '(Ctrl+Enter)'));
  const none = noTargets(app, () => shown?.open('targets'));
  const step = h(
    'section',
    { class: 'step review' },
    h('h2', { tabindex: '-1', 'data-heading': '' }, `2. ${words.steps[1]}`),
    h('div', { class: 'sheet' }, fileBar(app, outcome), outcome, hidden, none, masked?.node, body),
    h(
      'div',
      { class: 'step-foot' },
      saved,
      button(words.remove, () => app.remove(), { icon: 'bin' }),
      next,
    ),
  );
  watchForms(step);
  app.settle = () => {
    const form = saveForms(step);
    if (!form) return true;
    document.getElementById(form.closest('[role=tabpanel]')!.getAttribute('aria-labelledby')!)?.click();
    form.querySelector<HTMLElement>('[aria-invalid]')?.focus();
    app.notify(words.notSaved);
    return false;
  };
  // From wherever somebody is in a long list.
  step.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    app.go(3);
  });
  return step;
}

/** A paper without targets is nothing wrong, but nobody should find out on the ward's page that they were passed over. */
function noTargets(app: App, open: () => void): HTMLElement | false {
  const { words } = app;
  const { targets, tasks, projects, number } = app.document;
  if (targets?.length) return false;
  const text = number || tasks?.length || projects?.length ? words.noTargets : words.noPaper;
  const go = button(words.openTargets, () => {
    open();
    document.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus();
  });
  const node = h('p', { class: 'notice none-found' }, icon('info'), h('span', null, text), go);
  app.onChange(() => (node.hidden = (app.document.targets?.length ?? 0) > 0));
  return node;
}

function fileBar(app: App, outcome: HTMLElement): HTMLElement {
  const { words, work } = app;
  const { draft } = work!;
  const read = (file: File): void => void take(app, file, outcome);
  const whole = draft.mask ? draft.kept.masked : draft.kept.plain;
  const name = h('b', { lang: 'vi' });
  const counts = h('span');
  const update = (): void => {
    name.textContent = app.name;
    counts.textContent = foundIn(app.document, words);
  };
  update();
  app.onChange(update);
  const bar = h(
    'div',
    { class: 'file-bar' },
    icon('file'),
    h(
      'div',
      { class: 'file-words' },
      name,
      h('p', { class: 'muted' }, `${draft.fileName} · `, counts),
      h('p', { class: whole ? 'kept' : 'not-kept' }, icon(whole ? 'check' : 'warn'), h('span', null, whole ? words.kept : words.notKept)),
    ),
    picker(words.another, 'plain', read),
  );
  droppable(app, bar, read, (text) => app.notify(text));
  return bar;
}

function foundIn({ targets = [], tasks = [], projects = [], footnotes = [] }: Resolution, { found, foundNothing }: Words): string {
  const counts = [
    targets.length && found.targets(targets.length),
    tasks.length && found.tasks(tasks.length),
    projects.length && found.projects(projects.length),
    footnotes.length && found.notes(footnotes.length),
  ];
  return counts.filter((text) => typeof text === 'string').join(', ') || foundNothing;
}

function panels(app: App, open: (tab: string) => void): ReturnType<typeof tabs> {
  const { words } = app;
  let text: ReturnType<typeof textPanel> | undefined;
  let targets: ReturnType<typeof targetPanel> | undefined;
  const edit = (measureId: string, after: (saved: boolean) => void): void => {
    open('targets');
    targets?.edit(measureId, (saved) => {
      open('text');
      after(saved);
    });
  };
  const seeFrom =
    (tab: string): See =>
    (place, back) => {
      open('text');
      text?.reveal(place, () => {
        open(tab);
        back();
      });
    };
  const count = (kind: 'targets' | 'tasks' | 'projects') => (): string => `${words.tabs[kind]} (${app.document[kind]?.length ?? 0})`;
  // Each can be added to where nothing was found.
  const list: Tab[] = [
    { id: 'text', words: () => words.tabs.text, make: () => (text = textPanel(app, edit)).node },
    { id: 'targets', words: count('targets'), make: () => (targets = targetPanel(app, seeFrom('targets'))).node },
    { id: 'tasks', words: count('tasks'), make: () => dutyPanel(app, 'tasks', seeFrom('tasks')) },
    { id: 'projects', words: count('projects'), make: () => dutyPanel(app, 'projects', seeFrom('projects')) },
    { id: 'facts', words: () => words.tabs.facts, make: () => factsPanel(app) },
  ];
  const made = tabs(words.tabsName, list);
  app.onChange(made.update);
  // A link from a widget into the text opens the text, which stands behind another tab.
  made.node.addEventListener(
    'click',
    (event) => {
      const link = event.composedPath().find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement);
      const within = (event.target as Element).closest('target-table, task-timeline, project-list');
      if (!within || !link?.hash || link.pathname !== location.pathname) return;
      event.preventDefault();
      event.stopPropagation();
      const id = decodeURIComponent(link.hash.split('/').at(-1)!);
      const from = { 'target-table': 'targets', 'task-timeline': 'tasks', 'project-list': 'projects' }[within.localName]!;
      seeFrom(from)(blockOf(app.document, id), () => (within as HTMLElement).focus());
    },
    true,
  );
  return made;
}

/** The block a target, task or work was read from; anything else is its own place. */
function blockOf({ targets = [], tasks = [], projects = [] }: Resolution, id: string): string {
  return [...targets, ...tasks, ...projects].find((one) => one.id === id)?.provenance?.blockId ?? id;
}
