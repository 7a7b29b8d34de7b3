/** The list of matters beside the text. */
import type { App } from './app.js';
import { contexts } from './context.js';
import { basis } from './draft.js';
import { MatterCard, type CardHost } from './matter-card.js';
import { mattersOf, type Matter } from './matters.js';
import { button, h } from './ui.js';

/** Cards shown at first: more than anybody reads at a glance, and a bad scan has hundreds. */
const FIRST = 30;

export class MatterList {
  readonly node = h('div', { class: 'matters' });
  readonly cards: MatterCard[];
  #count = h('span', { class: 'muted' });
  #left = h('p', { class: 'left' });

  constructor(
    private readonly app: App,
    host: Pick<CardHost, 'see' | 'edit'>,
  ) {
    const { words } = app;
    const document = basis(app.work!.paper, app.work!.draft);
    const context = contexts(document);
    const own: CardHost = {
      ...host,
      app,
      context: (matter) => context(matter.issue),
      decide: (matter, decision) => {
        app.change(({ decisions }) => {
          if (decision) decisions[matter.key] = decision;
          else delete decisions[matter.key];
        });
        this.count();
      },
    };
    this.cards = mattersOf(document).map((matter, index) => new MatterCard(matter, index + 1, own));
    const head = h('div', { class: 'pane-head' }, h('h3', { tabindex: '-1' }, words.review), this.#count);
    const list = h('ol', null, ...this.cards.slice(0, FIRST).map(({ node }) => node));
    const hint = h('p', { class: 'muted hint' }, this.cards.length ? words.reviewHint : words.nothing);
    // First, so that nobody takes the list for something that must be gone through.
    this.node.append(head, this.#left, hint, list);
    this.#more(list);
    this.#bulk();
    this.count();
  }

  get open(): number {
    return this.cards.filter(({ decision }) => !decision).length;
  }

  count(): void {
    const { words } = this.app;
    this.#count.textContent = words.counts(this.open, this.cards.length);
    this.#left.hidden = !this.cards.length;
    this.#left.textContent = this.open ? words.mayLeave : words.allDone;
  }

  cardOf(issueId: string): MatterCard | undefined {
    return this.cards.find(({ matter }) => matter.places.some(({ id }) => id === issueId));
  }

  mark(matter: Matter | undefined): void {
    for (const card of this.cards) card.mark(card.matter === matter);
  }

  #more(list: HTMLElement): void {
    const rest = this.cards.slice(FIRST);
    if (!rest.length) return;
    const more = button(this.app.words.showMore(rest.length), () => {
      list.append(...rest.map(({ node }) => node));
      more.remove();
      rest[0]!.focus();
    });
    this.node.append(more);
  }

  /** What only looks odd may be settled at once. */
  #bulk(): void {
    const { app } = this;
    const light = this.cards.filter(({ matter }) => !matter.grave);
    if (light.length < 3) return;
    const all = button(app.words.keepLight(light.length), () => {
      app.change(({ decisions }) => {
        for (const { matter } of light) decisions[matter.key] ??= { as: 'kept' };
      });
      for (const card of light) card.draw();
      this.count();
      app.say(app.words.leftOver(this.open));
    });
    this.node.append(all);
  }
}
