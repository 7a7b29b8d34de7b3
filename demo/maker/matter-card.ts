/** One matter to decide, as a card of the list. */
import { capital } from '../../src/format/capital.js';
import { criterionText } from '../../src/format/criterion.js';
import { criteriaVi } from '../../src/messages/criteria.vi.js';
import type { App } from './app.js';
import type { Context } from './context.js';
import { basis, type Decision } from './draft.js';
import { isReading, measureOf, type Matter } from './matters.js';
import { personalWords } from './personal.js';
import { button, field, h, icon, textInput } from './ui.js';
import { vi } from './words.vi.js';

export interface CardHost {
  app: App;
  context(matter: Matter): Context | undefined;
  /** Shows a place of the matter in the text. */
  see(matter: Matter, at: number): void;
  /** Opens the form of the target it is about. */
  edit(matter: Matter): void;
  decide(matter: Matter, decision: Decision | undefined): void;
}

export class MatterCard {
  readonly node = h('li', { class: 'matter' });
  #place = 0;

  constructor(
    readonly matter: Matter,
    readonly number: number,
    private readonly host: CardHost,
  ) {
    this.draw();
  }

  get decision(): Decision | undefined {
    return this.host.app.work?.draft.decisions[this.matter.key];
  }

  draw(): void {
    const { decision, node } = this;
    node.classList.toggle('settled', decision !== undefined);
    node.replaceChildren(
      h('span', { class: 'number', 'aria-hidden': 'true' }, String(this.number)),
      decision ? this.#settled(decision) : this.#open(),
    );
  }

  focus(): void {
    this.node.querySelector<HTMLElement>('.acts button, .undo')?.focus();
  }

  /** Marks it as the one whose place is shown. */
  mark(on: boolean): void {
    this.node.classList.toggle('current', on);
  }

  /** The form of its target was closed. What was entered there settles it; saved unchanged, the reading was right. */
  edited(measureId: string, saved: boolean): void {
    const { app } = this.host;
    const measure = app.document.targets?.flatMap(({ measures }) => measures).find(({ id }) => id === measureId);
    const edit = app.work!.draft.measures[measureId];
    if (!saved || !measure || (!edit && this.matter.issue.code === 'polarity-unread')) return this.focus();
    if (!edit) return this.#decide({ as: 'kept' }, app.words.decided.kept);
    const text = capital(criterionText(measure.criterion, measure, criteriaVi));
    this.#decide({ as: 'corrected', text }, app.words.decided.corrected(text));
  }

  get #message(): string {
    const { message, messageEn, code } = this.matter.issue;
    if (code.startsWith('personal-')) return personalWords(this.host.app);
    return (this.host.app.words.lang === 'en' && messageEn) || message;
  }

  #settled(decision: Decision): HTMLElement {
    const { words } = this.host.app;
    const { issue } = this.matter;
    const { decided } = words;
    const own = (text: string): string =>
      text === vi.moreIsGood ? words.moreIsGood : text === vi.lessIsGood ? words.lessIsGood : decided.corrected(text);
    const said =
      decision.as === 'kept' ? decided.kept : decision.as === 'accepted' ? decided.accepted(issue.suggestion ?? '') : own(decision.text);
    const undo = button(words.undo, () => this.#decide(undefined, words.undone), {
      kind: 'link',
      label: `${words.undo}: ${this.#message}`,
    });
    undo.classList.add('undo');
    return h(
      'div',
      null,
      h('h4', { class: 'was' }, this.#message),
      h('p', { class: 'said' }, icon('check'), h('span', null, said, this.#count()), undo),
    );
  }

  #open(): HTMLElement {
    const { app } = this.host;
    const { words } = app;
    const { issue, grave } = this.matter;
    const severity = h('p', { class: 'severity' }, icon(grave ? 'flag' : 'info'), grave ? words.grave : words.light, this.#count());
    const context = this.host.context(this.matter);
    const quote = context && h('p', { class: 'context', lang: 'vi' }, context.before, h('mark', null, context.exact), context.after);
    // Word has no lines that stay.
    const line =
      issue.line !== undefined &&
      !/\.docx$/i.test(this.host.app.work!.draft.fileName) &&
      h('span', { class: 'muted line' }, words.line(issue.line));
    return h(
      'div',
      null,
      severity,
      h('h4', null, this.#message),
      quote,
      h('div', { class: 'acts' }, ...this.#acts()),
      h('div', { class: 'foot' }, this.#see(), line),
    );
  }

  #count(): string {
    const { places } = this.matter;
    return places.length > 1 ? ` · ${this.host.app.words.places(places.length)}` : '';
  }

  #see(): HTMLElement | null {
    const { words } = this.host.app;
    const { places, issue } = this.matter;
    if (issue.where === undefined) return null;
    const many = places.length > 1;
    const label = (): string => (many ? words.seeNext(this.#place + 1, places.length) : words.see);
    const made = button(
      label(),
      () => {
        const at = this.#place;
        this.#place = (at + 1) % places.length;
        if (many) made.lastChild!.textContent = label();
        this.host.see(this.matter, at);
      },
      { kind: 'link', icon: 'search' },
    );
    return made;
  }

  #acts(): HTMLElement[] {
    const { host } = this;
    const { words } = host.app;
    const { issue, places } = this.matter;
    const keep = (text: string): HTMLElement => button(text, () => this.#decide({ as: 'kept' }, words.decided.kept));
    if (issue.code.startsWith('personal-'))
      return [button(words.maskAll(places.length), () => this.#mask(), { kind: 'primary' }), keep(words.leave)];
    if (issue.code === 'polarity-unread') return [this.#polarity('up'), this.#polarity('down'), this.#edit()];
    if (isReading(issue) && measureOf(issue, host.app.document)) return [keep(words.rightSo), this.#edit()];
    const byHand = button(words.byHand, () => this.#write(), { kind: 'plain' });
    if (!issue.suggestion) return [keep(words.keep), byHand];
    const accept = words.accept(issue.suggestion);
    return [button(accept, () => this.#decide({ as: 'accepted' }, accept), { kind: 'primary' }), keep(words.keep), byHand];
  }

  #mask(): void {
    const { app } = this.host;
    app.change((draft) => (draft.mask = true));
    app.say(`${app.words.personal.on(this.matter.places.length)}.`);
  }

  #edit(): HTMLElement {
    return button(this.host.app.words.editReading, () => this.host.edit(this.matter));
  }

  /** Whether more is better is a fact about the target: it is written there, and the matter is settled by it. */
  #polarity(polarity: 'up' | 'down'): HTMLElement {
    const { app } = this.host;
    const name = polarity === 'up' ? 'moreIsGood' : 'lessIsGood';
    return button(app.words[name], () => {
      const found = measureOf(this.matter.issue, app.document);
      if (found) {
        const { id, label, unit = null, criterion } = found.measure;
        app.work!.draft.measures[id] = { label, unit, criterion, polarity };
      }
      // What the file says is Vietnamese, whatever language the clerk works in.
      this.#decide({ as: 'corrected', text: vi[name] }, app.words[name]);
    });
  }

  /** What is meant, in the clerk's own words. */
  #write(): void {
    const { words } = this.host.app;
    const { issue } = this.matter;
    const input = field(
      words.byHandLabel(issue.exact ?? ''),
      textInput(issue.suggestion ?? issue.exact ?? '', { lang: 'vi', maxlength: '2000' }),
    );
    const form = h('form', { class: 'by-hand' }, input.box);
    const send = h('button', { type: 'submit', class: 'button primary' }, words.note);
    const cancel = button(words.cancel, () => {
      this.draw();
      this.focus();
    });
    form.append(h('div', { class: 'acts' }, send, cancel));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const text = input.input.value.trim();
      input.fault(text ? undefined : words.byHandEmpty);
      if (text) this.#decide({ as: 'corrected', text }, words.decided.corrected(text));
      else input.input.focus();
    });
    this.node.querySelector('.acts')!.replaceWith(form);
    input.input.focus();
    input.input.select();
  }

  /** Takes back what `#polarity` wrote, and nothing else that was corrected. */
  #unwrite(): void {
    const { app } = this.host;
    const { draft, paper } = app.work!;
    const read = measureOf(this.matter.issue, basis(paper, draft))?.measure;
    const edit = read && draft.measures[read.id];
    if (!edit) return;
    const { label, unit = null, polarity = 'none', criterion } = read;
    const was = { label, unit, criterion, polarity };
    const now = { ...was, ...edit, polarity };
    if (JSON.stringify(now) === JSON.stringify(was)) delete draft.measures[read.id];
    else draft.measures[read.id] = now;
  }

  #decide(decision: Decision | undefined, said: string): void {
    if (!decision && this.matter.issue.code === 'polarity-unread') this.#unwrite();
    this.host.decide(this.matter, decision);
    this.draw();
    this.focus();
    this.host.app.say(said);
  }
}
