/** Step 2: the text beside what is to be decided about it, and what was read from it. */
import type { App } from './app.js';
import { droppable, picker, take } from './choose.js';
import { basis } from './draft.js';
import { dutyPanel } from './duty-forms.js';
import { measureOf, type Matter } from './matters.js';
import { MatterList } from './matter-list.js';
import { personalChoice } from './personal.js';
import { preview, revealIn } from './preview.js';
import { tabs, type Tab } from './tabs.js';
import { targetPanel } from './target-forms.js';
import { button, h, icon } from './ui.js';

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
  const choice = personalChoice(app);
  const saved = h('span', { class: 'muted' }, app.savedWords);
  app.onChange(() => {
    const { draft } = app.work!;
    saved.textContent = app.savedWords;
    choice?.update();
    if (draft.mask === mask) return;
    mask = draft.mask;
    draw();
    // The button that was pressed is gone with the old list.
    choice?.focus();
  });
  const next = button(words.next, () => app.show(3), { kind: 'primary', icon: 'right' });
  next.classList.add('next');
  return h(
    'section',
    { class: 'step review' },
    h('h2', { tabindex: '-1', 'data-heading': '' }, `2. ${words.steps[1]}`),
    h('div', { class: 'sheet' }, fileBar(app, outcome), outcome, choice?.node, body),
    h(
      'div',
      { class: 'step-foot' },
      saved,
      button(words.remove, () => app.remove(), { icon: 'bin' }),
      next,
    ),
  );
}

function fileBar(app: App, outcome: HTMLElement): HTMLElement {
  const { words, work } = app;
  const { draft } = work!;
  const { targets = [], tasks = [], projects = [], footnotes = [] } = app.document;
  const { found } = words;
  const counts = [
    targets.length && found.targets(targets.length),
    tasks.length && found.tasks(tasks.length),
    projects.length && found.projects(projects.length),
    footnotes.length && found.notes(footnotes.length),
  ].filter((text) => typeof text === 'string');
  const read = (file: File): void => void take(app, file, outcome);
  const whole = draft.mask ? draft.kept.masked : draft.kept.plain;
  const bar = h(
    'div',
    { class: 'file-bar' },
    icon('file'),
    h(
      'div',
      { class: 'file-words' },
      h('b', null, app.name),
      h('p', { class: 'muted' }, `${draft.fileName} · ${counts.join(', ') || words.foundNothing}`),
      h('p', { class: whole ? 'kept' : 'not-kept' }, icon(whole ? 'check' : 'warn'), h('span', null, whole ? words.kept : words.notKept)),
    ),
    picker(words.another, 'plain', read),
  );
  droppable(app, bar, read, (text) => app.notify(text));
  return bar;
}

function panels(app: App, open: (tab: string) => void): ReturnType<typeof tabs> {
  const { words } = app;
  const document = app.document;
  const list: Tab[] = [
    {
      id: 'text',
      words: words.tabs.text,
      make: () =>
        textPanel(app, (measureId) => {
          open('targets');
          targets?.edit(measureId);
        }),
    },
  ];
  let targets: ReturnType<typeof targetPanel> | undefined;
  if (document.targets?.length)
    list.push({
      id: 'targets',
      words: `${words.tabs.targets} (${document.targets.length})`,
      make: () => (targets = targetPanel(app)).node,
    });
  for (const kind of ['tasks', 'projects'] as const)
    if (document[kind]?.length)
      list.push({ id: kind, words: `${words.tabs[kind]} (${document[kind]!.length})`, make: () => dutyPanel(app, kind) });
  return tabs(words.tabsName, list);
}

function textPanel(app: App, editMeasure: (id: string) => void): HTMLElement {
  const { words } = app;
  const { box, widget, show } = preview('resolution-viewer', words, { 'show-issues': '' });
  show(basis(app.work!.paper, app.work!.draft));
  let current: Matter | undefined;
  const back = button(
    words.backToMatter,
    () => {
      const card = list.cards.find(({ matter }) => matter === current);
      card?.node.scrollIntoView({ block: 'center', behavior: 'instant' });
      card?.focus();
    },
    { icon: 'left' },
  );
  back.hidden = true;
  const choose = (matter: Matter | undefined): void => {
    current = matter;
    list.mark(matter);
    back.hidden = !matter;
  };
  const list = new MatterList(app, {
    see: (matter, at) => {
      choose(matter);
      const { where } = matter.places[at]!;
      if (where !== undefined) void revealIn(widget, where);
    },
    edit: ({ issue }) => {
      const found = measureOf(issue, app.document);
      if (found) editMeasure(found.measure.id);
    },
  });
  // The other way round: from a mark in the text to what is said about it.
  widget.addEventListener('click', (event) => {
    const mark = event.composedPath().find((node): node is HTMLElement => node instanceof HTMLElement && node.dataset.sic !== undefined);
    const card = mark && list.cardOf(mark.dataset.sic!);
    if (!card) return;
    choose(card.matter);
    if (matchMedia('(min-width: 60em)').matches) card.node.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  });
  widget.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented && current && !widget.shadowRoot?.querySelector('.popup')) back.click();
  });
  const pane = h('div', { class: 'pane text-pane' }, h('div', { class: 'pane-back' }, back), box);
  return h('div', { class: 'panes' }, pane, h('div', { class: 'pane' }, list.node));
}
