/** The page: which step it is on, what is being worked on, and what it says aloud. */
import { shortTitle } from '../../src/format/title.js';
import type { Resolution } from '../../src/schema/resolution.js';
import { chooseStep } from './choose.js';
import { finished, newDraft, type Draft } from './draft.js';
import { finishStep } from './finish.js';
import { Reader } from './reader.js';
import type { Kept, Paper } from './reading.js';
import { reviewStep } from './review.js';
import { deleteDraft, loadDraft, saveDraft, type Saved } from './store.js';
import { button, h, icon } from './ui.js';
import type { Words } from './words.vi.js';

type Step = 1 | 2 | 3;

export interface Work {
  paper: Paper;
  draft: Draft;
}

export class App {
  readonly reader = new Reader();
  step: Step = 1;
  work: Work | undefined;
  /** How many times something was given to read: only the last counts. */
  turn = 0;
  /** Puts in order what a step leaves open; false when it cannot be left yet. */
  settle: () => boolean = () => true;
  #live = h('p', { class: 'visually-hidden', role: 'status' });
  #steps = h('ol', { class: 'steps' });
  #notice = h('div', { class: 'notices' });
  #body = h('div', { class: 'body' });
  #saved: Saved = 'saved';
  #listeners = new Set<() => void>();
  #made: Resolution | undefined;

  constructor(
    readonly words: Words,
    root: HTMLElement,
  ) {
    const nav = h('nav', { 'aria-label': words.stepsName }, this.#steps);
    root.replaceChildren(nav, this.#notice, this.#body, this.#live);
  }

  async start(): Promise<void> {
    const draft = loadDraft();
    this.show(1, false);
    if (!draft) return;
    this.notify(this.words.resuming);
    try {
      const paper = await this.reader.prepare(draft.imported);
      // Somebody was faster with another file.
      if (this.turn) return;
      this.work = { paper, draft };
      this.show(draft.step, false);
      const time = new Date(draft.savedAt);
      this.notify(this.words.resumed(time.toLocaleTimeString(this.words.lang, { hour: '2-digit', minute: '2-digit' })));
    } catch {
      this.work = undefined;
      this.show(1, false);
      const { unusable, remove } = this.words;
      this.notify(
        unusable,
        button(remove, () => this.remove(), { icon: 'bin' }),
      );
    }
  }

  /** For screen readers; what is seen says it in its own place. */
  say(text: string): void {
    // The same words again are said again.
    this.#live.textContent = this.#live.textContent === text ? `${text}\u00a0` : text;
  }

  /** A line over the step, with what can be done about it. */
  notify(text: string, ...actions: HTMLElement[]): void {
    this.#notice.replaceChildren(h('p', { class: 'notice' }, icon('info'), h('span', null, text), ...actions));
    this.say(text);
  }

  /** Whether the work is kept, in words. */
  get savedWords(): string {
    return this.words.saved[this.#saved];
  }

  get name(): string {
    return this.work ? shortTitle(this.document) : '';
  }

  /** The document as it would be downloaded now. */
  get document(): Resolution {
    const { paper, draft } = this.work!;
    return (this.#made ??= finished(paper, draft));
  }

  /** Changes the draft, keeps it, and tells those who show it. */
  change(edit: (draft: Draft) => void): void {
    const { draft } = this.work!;
    edit(draft);
    this.#made = undefined;
    this.#save();
    for (const listener of this.#listeners) listener();
  }

  /** Until the step is left. */
  onChange(listener: () => void): void {
    this.#listeners.add(listener);
  }

  open(paper: Paper, kept: Kept, fileName: string): void {
    const before = this.work;
    const name = this.name;
    this.work = { paper, draft: newDraft(paper, kept, fileName) };
    this.#made = undefined;
    this.#notice.replaceChildren();
    this.#save();
    this.show(2);
    if (before) this.notify(this.words.replaced(name), this.#back(before));
  }

  /** Nothing of the work stays in the browser; as long as the page stands, it can be taken back. */
  remove(): void {
    const before = this.work;
    this.work = undefined;
    deleteDraft();
    this.show(1);
    if (before) this.notify(this.words.removed, this.#back(before));
  }

  /** To another step, by the way a clerk takes: nothing typed is left behind. */
  go(step: Step): void {
    if (this.settle()) this.show(step);
  }

  show(step: Step, focus = true): void {
    this.step = step;
    this.settle = () => true;
    document.body.dataset.step = String(step);
    this.#listeners.clear();
    this.#made = undefined;
    const { work } = this;
    if (work && step > 1 && work.draft.step !== step) this.change((draft) => (draft.step = step as 2 | 3));
    if (focus) this.#notice.replaceChildren();
    this.#drawSteps();
    const make = { 1: chooseStep, 2: reviewStep, 3: finishStep }[step];
    this.#body.replaceChildren(make(this));
    document.title = `${step}. ${this.words.steps[step - 1]} - ${this.words.title}`;
    if (!focus) return;
    const heading = this.#body.querySelector<HTMLElement>('[data-heading]');
    window.scrollTo({ top: 0, behavior: 'instant' });
    heading?.focus({ preventScroll: true });
  }

  #back(before: Work): HTMLElement {
    const { undo } = this.words;
    return button(undo, () => {
      this.work = before;
      this.#made = undefined;
      this.#save();
      this.show(before.draft.step);
    });
  }

  #drawSteps(): void {
    const { steps, done } = this.words;
    this.#steps.replaceChildren(
      ...steps.map((name, index) => {
        const step = (index + 1) as Step;
        const past = step < this.step;
        const now = step === this.step;
        const open = !now && (step === 1 || this.work !== undefined);
        const number = h('span', { class: 'number' }, past ? icon('check') : String(step));
        const told = past && h('span', { class: 'visually-hidden' }, ` (${done})`);
        const inner = open ? button(name, () => this.go(step), { kind: 'link' }) : h('span', { class: 'name' }, name);
        return h('li', { class: now ? 'now' : past ? 'past' : undefined, 'aria-current': now ? 'step' : undefined }, number, inner, told);
      }),
    );
  }

  #save(): void {
    const { draft } = this.work!;
    draft.savedAt = new Date().toISOString();
    const saved = saveDraft(draft);
    // Said once, not at every letter.
    if (saved !== this.#saved && saved !== 'saved') this.notify(this.words.saved[saved]);
    this.#saved = saved;
  }
}
