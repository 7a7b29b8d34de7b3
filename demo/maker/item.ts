/** A row of a list that opens into its form: the same for targets, tasks and works. */
import type { App } from './app.js';
import type { See } from './panes.js';
import { button, h } from './ui.js';

export interface ItemParts {
  /** Names the row for screen readers, and says what was saved. */
  name: string;
  /** Where in the text it was read. */
  place: string | undefined;
  summary(): (Node | string | false | undefined)[];
  dropped(): boolean;
  edited(): boolean;
  /** Whether a person put it into the list. */
  added: boolean;
  /** The inside of the form, and what to do with what was entered: false when something is wrong. */
  form(): { nodes: (Node | string)[]; save(): boolean };
  drop(on: boolean): void;
  reset(): void;
}

export class Item {
  readonly node = h('li', { class: 'item' });

  /** `fresh`: it is in the list only when it is saved. */
  constructor(
    private readonly app: App,
    private readonly parts: ItemParts,
    private readonly see: See,
    private fresh?: { kept(): void; givenUp(): void },
  ) {
    this.#close(false);
  }

  /** `after`: what comes when the form is closed, for whoever opened it from elsewhere. */
  open(after?: (saved: boolean) => void): void {
    const { app, parts, node } = this;
    const { words } = app;
    const { nodes, save } = parts.form();
    const wrong = h('p', { class: 'problem', role: 'alert' });
    const form = h('form', { class: 'item-form', 'aria-label': words.editOf(parts.name), novalidate: '' }, ...nodes, wrong);
    const done = (said: string): void => {
      this.#close(true);
      app.say(said);
      after?.(true);
    };
    const leave = (): void => {
      if (!this.fresh) {
        this.#close(true);
        return after?.(false);
      }
      node.remove();
      this.fresh.givenUp();
    };
    const send = h('button', { type: 'submit', class: 'button primary' }, words.save);
    const acts = h('div', { class: 'acts' }, send, button(words.cancel, leave));
    if (!this.fresh) acts.append(button(words.drop1, () => (parts.drop(true), done(words.dropped)), { kind: 'link' }));
    if (parts.edited()) acts.append(button(words.resetOne, () => (parts.reset(), done(words.undone)), { kind: 'link' }));
    form.append(acts);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (save()) {
        const { fresh } = this;
        this.fresh = undefined;
        fresh?.kept();
        return done(fresh ? words.addedOne(parts.name) : words.savedOne(parts.name));
      }
      const faults = form.querySelectorAll<HTMLElement>('[aria-invalid]');
      wrong.textContent = words.fixFirst(faults.length);
      faults[0]?.focus();
    });
    form.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') leave();
    });
    // What was filled in from a sentence is an entry already to whoever chose it.
    if (this.fresh) form.dataset.changed = '';
    node.classList.add('open');
    const told = this.fresh && h('p', { class: 'hint' }, words.filledIn);
    node.replaceChildren(h('div', { class: 'item-words' }, ...parts.summary(), told ?? null), form);
    form.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }

  /** Shows where it stands, and comes back to this row. */
  #look(place: string): void {
    this.see(place, () => {
      this.node.scrollIntoView({ block: 'center', behavior: 'instant' });
      this.node.querySelector<HTMLElement>('.item-acts button')?.focus();
    });
  }

  #close(focus: boolean): void {
    const { app, parts, node } = this;
    const { words } = app;
    const dropped = parts.dropped();
    node.classList.remove('open');
    node.classList.toggle('dropped', dropped);
    const drop = (on: boolean): void => {
      parts.drop(on);
      this.#close(true);
      app.say(on ? words.dropped : words.undone);
    };
    const { place } = parts;
    const see =
      place === undefined ? [] : [button(words.seeShort, () => this.#look(place), { kind: 'link', label: words.seeOf(parts.name) })];
    const acts = dropped
      ? [button(words.putBack, () => drop(false), { label: `${words.putBack}: ${parts.name}` })]
      : [
          button(words.edit, () => this.open(), { label: words.editOf(parts.name) }),
          ...see,
          button(words.removeShort, () => drop(true), { kind: 'link', label: words.dropOf(parts.name) }),
        ];
    const mark = dropped ? words.dropped : parts.added ? words.byHandAdded : parts.edited() ? words.changed : '';
    const flag = mark && h('span', { class: 'flag' }, mark);
    node.replaceChildren(h('div', { class: 'item-words' }, ...parts.summary()), h('div', { class: 'item-acts' }, flag, ...acts));
    if (focus) acts[0]!.focus();
  }
}
