/** Personal data: what was found, and that it is masked. Whether it is, the list of matters asks. */
import type { App } from './app.js';
import { button, h, icon } from './ui.js';

/** How many places there are, by kind. */
export function personalCounts({ work }: App): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { code } of work?.paper.plain.issues ?? []) {
    const kind = /^personal-(.+)$/.exec(code)?.[1];
    if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}

export const personalTotal = (app: App): number => [...personalCounts(app).values()].reduce((sum, n) => sum + n, 0);

/** Of what there is something. */
const kindsOf = (app: App): string => [...personalCounts(app)].map(([kind, n]) => app.words.personal.count(kind, n)).join(', ');

/** How many places there are, and of what. */
export const personalWords = (app: App): string => `${app.words.personal.title(personalTotal(app))}: ${kindsOf(app)}`;

/** Says what is masked, and takes it back. */
export function maskedNote(app: App): { node: HTMLElement; update(): void; focus(): void } | undefined {
  const total = personalTotal(app);
  if (!total || !app.work?.paper.masked) return undefined;
  const { personal } = app.words;
  const stop = button(personal.stop, () => {
    app.change((draft) => (draft.mask = false));
    app.say(personal.off);
  });
  const said = `${personal.on(total)}: ${kindsOf(app)}.`;
  const node = h('div', { class: 'personal' }, icon('lock'), h('p', null, said, ' ', h('span', { class: 'muted' }, personal.hint)), stop);
  const update = (): void => {
    node.hidden = !app.work!.draft.mask;
  };
  update();
  return { node, update, focus: () => stop.focus() };
}
