/** Whether personal data is masked in what is downloaded: asked whenever some was found. */
import type { App } from './app.js';
import { checkbox, h, icon } from './ui.js';

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

/** How many places there are, and of what. */
export function personalWords(app: App): string {
  const { personal } = app.words;
  const kinds = [...personalCounts(app)].map(([kind, n]) => personal.count(kind, n)).join(', ');
  return `${personal.title(personalTotal(app))}: ${kinds}`;
}

export function personalChoice(app: App): { node: HTMLElement; update(): void; focus(): void } | undefined {
  const total = personalTotal(app);
  if (!total || !app.work?.paper.masked) return undefined;
  const { words } = app;
  const { personal } = words;
  const tick = checkbox(personal.mask(total), app.work.draft.mask, (checked) => {
    app.change((draft) => (draft.mask = checked));
    app.say(checked ? personal.on(total) : personal.off);
  });
  const input = tick.querySelector('input')!;
  const node = h(
    'section',
    { class: 'personal' },
    icon('lock'),
    h('div', null, h('h3', null, personalWords(app)), tick, h('p', { class: 'muted' }, personal.hint)),
  );
  return {
    node,
    update: () => (input.checked = app.work!.draft.mask),
    focus: () => input.focus(),
  };
}
