import { copyText } from '../../base/copy-text.js';
import { VERSION } from '../../base/define.js';
import { h } from '../../base/dom.js';
import { iconNode } from '../../base/icons.js';
import '../../base/more-icons.js';
import { checkVi, type CheckMessages } from '../../messages/check.vi.js';
import { frame } from '../document/frame.styles.js';
import { mark } from './check-marks.js';
import type { Finding, Level } from './finding.js';
import { checkPage } from './page.js';
import { styles } from './resolution-check.styles.js';
import type { ResolutionCheck } from './resolution-check.js';

/** One finding, in the words of the page's language. */
export interface CheckResult {
  level: Level;
  /** Names the kind of finding, the same in every language. */
  code: string;
  title: string;
  /** What it means and what to do; empty where all is well. */
  text: string;
  /** Lines to hand on: where each goes, and the line. */
  lines: readonly { where: string; text: string }[];
}

/** Milliseconds after which a page that is still loading is checked as it is. */
const PATIENCE = 10_000;

const LEVELS: readonly Level[] = ['broken', 'improve', 'fine'];

/** What a finding says of what it is about. */
const fill = (words: string | undefined, values: readonly string[]): string =>
  words?.replace(/\{(\d)\}/g, (_all, place: string) => values[Number(place) - 1] ?? '') ?? '';

/** The report of a page: checks it, draws what was found, hands out lines. Loaded when the tag is on a page. */
export class CheckPanel {
  results: readonly CheckResult[] = [];

  #host: ResolutionCheck;
  #words: CheckMessages | undefined;
  #level = 2;
  #found: readonly Finding[] = [];
  #note = h('p', { class: 'frame-note', part: 'note' });
  #summary = h('p', { class: 'summary', part: 'summary', role: 'status' });
  #toast = h('p', { class: 'toast', role: 'status' });
  #head = h('div', { class: 'frame-head', part: 'head' });
  #again = h('button', { class: 'button button-primary', type: 'button' });
  #whole = h('button', { class: 'button', type: 'button' });
  #list = h('div');
  #running: Promise<void> | undefined;

  constructor(host: ResolutionCheck, wrapper: HTMLElement) {
    this.#host = host;
    host.dress([frame, styles]);
    const buttons = h('div', { class: 'actions' }, this.#again, this.#whole);
    wrapper.replaceChildren(this.#head, this.#summary, buttons, this.#toast, this.#list);
    this.#again.addEventListener('click', () => void this.check());
    this.#whole.addEventListener('click', () => void this.#copy(this.#report()));
    this.#list.addEventListener('click', this.#pressed);
  }

  /** Takes the language of the page, and begins with the first. */
  async speak(lang: string, level: number): Promise<void> {
    const words =
      lang === 'en'
        ? await import('../../messages/check.en.js').then(
            ({ checkEn }) => checkEn,
            () => checkVi,
          )
        : checkVi;
    if (words === this.#words && level === this.#level) return;
    const first = !this.#words;
    this.#words = words;
    this.#level = Math.min(5, Math.max(1, level || 2));
    this.#drawFrame(words);
    if (first) await this.check();
    else if (!this.#running) this.#draw(words);
  }

  /** Checks the page; one check at a time. */
  check(): Promise<void> {
    return (this.#running ??= this.#run().finally(() => (this.#running = undefined)));
  }

  async #run(): Promise<void> {
    this.#summary.textContent = this.#words!.running;
    this.#toast.textContent = '';
    this.#list.setAttribute('aria-busy', 'true');
    // Scripts further down may still be on their way; a picture that never comes must not keep the report.
    if (document.readyState !== 'complete') {
      await new Promise((done) => {
        addEventListener('load', done, { once: true });
        setTimeout(done, PATIENCE);
      });
    }
    const styled = getComputedStyle(this.#again).cursor === 'pointer';
    try {
      this.#found = await checkPage(document, styled, this.#host.violations);
      this.#draw(this.#words!);
    } catch (error) {
      // A page is stranger than we thought; what is known of it is the old report.
      this.#summary.textContent = `${this.#words!.failed} (${String(error)})`;
    }
    this.#list.removeAttribute('aria-busy');
  }

  #drawFrame({ title, note, again, copyAll }: CheckMessages): void {
    const heading = h(`h${this.#level as 1 | 2 | 3 | 4 | 5}`, { class: 'frame-title', part: 'title' }, title);
    this.#note.replaceChildren(h('span', null, note(VERSION)), ' ', h('span', { class: 'address' }, location.href));
    this.#head.replaceChildren(heading, this.#note);
    this.#again.replaceChildren(iconNode('retry'), again);
    this.#whole.replaceChildren(copyAll);
  }

  #draw(words: CheckMessages): void {
    this.results = this.#found.map(({ level, code, values, lines }) => ({
      level,
      code,
      title: fill(words.titles[code], values),
      text: fill((words.texts as Partial<Record<string, string>>)[code], values),
      lines: lines.map(({ kind, text }) => ({ where: words.kinds[kind], text })),
    }));
    const counts = LEVELS.map((level) => `${this.results.filter((one) => one.level === level).length}`);
    this.#summary.replaceChildren(
      h('b', null, counts[0] === '0' ? words.ready : words.unready),
      ' ',
      words.summary(counts[0]!, counts[1]!, counts[2]!),
    );
    this.#list.replaceChildren(...LEVELS.flatMap((level) => this.#group(level, words)));
  }

  #group(level: Level, words: CheckMessages): HTMLElement[] {
    const results = this.results.filter((one) => one.level === level);
    if (!results.length) return [];
    const list = h('ul', { role: 'list' }, ...results.map((one) => this.#entry(one, words)));
    const heading = h(`h${(this.#level + 1) as 2 | 3 | 4 | 5 | 6}`, { class: 'group-title' }, `${words[level]} (${results.length})`);
    return [h('section', { class: `group group-${level}`, part: 'group' }, heading, list)];
  }

  #entry({ level, title, text, lines }: CheckResult, words: CheckMessages): HTMLElement {
    const body = h('div', { class: 'finding-body' }, h('p', { class: 'finding-title' }, title), text ? h('p', null, text) : null);
    for (const { where, text: line } of lines) {
      const code = h('code', { part: 'line' }, line);
      const copy = h('button', { class: 'button', type: 'button', 'data-line': line, 'aria-label': `${words.copyLine}: ${where}` });
      copy.append(words.copyLine);
      body.append(h('div', { class: 'line' }, h('p', { class: 'where' }, where), code, copy));
    }
    return h('li', { class: 'finding', part: 'finding' }, mark(level), body);
  }

  #pressed = (event: MouseEvent): void => {
    const button = (event.target as Element).closest<HTMLElement>('[data-line]');
    if (button) void this.#copy(button.dataset.line!, button);
  };

  /** Says beside what was pressed whether it was copied. */
  async #copy(text: string, beside?: HTMLElement): Promise<void> {
    const { copied, copyFailed } = this.#words!;
    const done = await copyText(text, this.#host.shadowRoot!);
    if (beside) beside.after(this.#toast);
    else this.#list.before(this.#toast);
    this.#toast.textContent = done ? copied : copyFailed;
  }

  /** All that is not well, as text for a letter to the administrator. */
  #report(): string {
    const words = this.#words!;
    const parts = this.results
      .filter(({ level }) => level !== 'fine')
      .map(({ level, title, text, lines }) =>
        [`[${words[level]}] ${title}`, text, ...lines.map((line) => `  ${line.where}: ${line.text}`)].filter(Boolean).join('\n'),
      );
    return [`${words.title}: ${location.href}`, words.note(VERSION), this.#summary.textContent, ...parts].join('\n\n');
  }
}
