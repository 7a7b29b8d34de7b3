import { h, nextId } from './ui.js';

export interface Tab {
  id: string;
  words(): string;
  /** Made when first opened. */
  make(): HTMLElement;
}

/** Tabs as the keyboard knows them: arrows move, one stop for Tab. */
export function tabs(name: string, list: readonly Tab[]): { node: HTMLElement; open(id: string): void; update(): void } {
  const bar = h('div', { class: 'tabs', role: 'tablist', 'aria-label': name });
  const parts = list.map((tab) => {
    const id = nextId('tab');
    const panel = h('div', { class: 'tab-panel', role: 'tabpanel', id: `${id}-panel`, 'aria-labelledby': id, hidden: '' });
    const knob = h('button', { type: 'button', class: 'tab', role: 'tab', id, 'aria-controls': panel.id }, tab.words());
    knob.addEventListener('click', () => open(tab.id));
    return { tab, knob, panel };
  });
  const open = (id: string): void => {
    for (const { tab, knob, panel } of parts) {
      const on = tab.id === id;
      knob.setAttribute('aria-selected', String(on));
      knob.tabIndex = on ? 0 : -1;
      panel.hidden = !on;
      if (on && !panel.childElementCount) panel.append(tab.make());
    }
  };
  bar.addEventListener('keydown', (event) => {
    const at = parts.findIndex(({ knob }) => knob === event.target);
    const step = { ArrowRight: 1, ArrowLeft: -1, Home: -at, End: parts.length - 1 - at }[event.key];
    if (step === undefined || at < 0) return;
    event.preventDefault();
    const to = parts[(at + step + parts.length) % parts.length]!;
    open(to.tab.id);
    to.knob.focus();
  });
  bar.append(...parts.map(({ knob }) => knob));
  bar.hidden = list.length < 2;
  open(list[0]!.id);
  const update = (): void => {
    for (const { tab, knob } of parts) knob.textContent = tab.words();
  };
  return { node: h('div', null, bar, ...parts.map(({ panel }) => panel)), open, update };
}
