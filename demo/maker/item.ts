/** A row of a list that opens into its form: the same for targets, tasks and works. */
import type { App } from './app.js';
import { button, h } from './ui.js';

export interface ItemParts {
  /** Names the row for screen readers, and says what was saved. */
  name: string;
  summary(): (Node | string)[];
  dropped(): boolean;
  edited(): boolean;
  /** The inside of the form, and what to do with what was entered: false when something is wrong. */
  form(): { nodes: Node[]; save(): boolean };
  drop(on: boolean): void;
  reset(): void;
}

export class Item {
  readonly node = h('li', { class: 'item' });

  constructor(
    private readonly app: App,
    private readonly parts: ItemParts,
  ) {
    this.#close(false);
  }

  open(): void {
    const { app, parts, node } = this;
    const { words } = app;
    const { nodes, save } = parts.form();
    const wrong = h('p', { class: 'problem', role: 'alert' });
    const form = h('form', { class: 'item-form', 'aria-label': words.editOf(parts.name), novalidate: '' }, ...nodes, wrong);
    const done = (said: string): void => {
      this.#close(true);
      app.say(said);
    };
    const send = h('button', { type: 'submit', class: 'button primary' }, words.save);
    const acts = h(
      'div',
      { class: 'acts' },
      send,
      button(words.cancel, () => this.#close(true)),
    );
    acts.append(button(words.drop1, () => (parts.drop(true), done(words.dropped)), { kind: 'link' }));
    if (parts.edited()) acts.append(button(words.resetOne, () => (parts.reset(), done(words.undone)), { kind: 'link' }));
    form.append(acts);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (save()) return done(words.savedOne(parts.name));
      const faults = form.querySelectorAll<HTMLElement>('[aria-invalid]');
      wrong.textContent = words.fixFirst(faults.length);
      faults[0]?.focus();
    });
    form.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.#close(true);
    });
    node.classList.add('open');
    node.replaceChildren(h('div', { class: 'item-words' }, ...parts.summary()), form);
    form.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }

  #close(focus: boolean): void {
    const { app, parts, node } = this;
    const { words } = app;
    const dropped = parts.dropped();
    node.classList.remove('open');
    node.classList.toggle('dropped', dropped);
    const act = dropped
      ? button(words.putBack, () => (parts.drop(false), this.#close(true), app.say(words.undone)), {
          label: `${words.putBack}: ${parts.name}`,
        })
      : button(words.edit, () => this.open(), { label: words.editOf(parts.name) });
    const mark = dropped ? words.dropped : parts.edited() ? words.changed : '';
    const flag = mark && h('span', { class: 'flag' }, mark);
    node.replaceChildren(h('div', { class: 'item-words' }, ...parts.summary()), h('div', { class: 'item-acts' }, flag, act));
    if (focus) act.focus();
  }
}
