import type { PropertyValues } from '@lit/reactive-element';
import { h } from '../../base/dom.js';
import { iconNode } from '../../base/icons.js';
import { drawing, RING } from '../../base/mark.js';
import { taskMark } from '../../base/task-mark.js';
import '../../base/more-icons.js';
import '../../base/tool-icons.js';
import { property, state } from '../../base/property.js';
import { actions, notice } from '../../base/state-views.js';
import { unshouted } from '../../format/unshouted.js';
import { dayText, formatValue } from '../../format/number.js';
import { shortTitle } from '../../format/title.js';
import { projectsVi, type ProjectMessages } from '../../messages/projects.vi.js';
import type { SharedMessages } from '../../messages/shared.vi.js';
import type { Resolution } from '../../schema/resolution.js';
import { TaskReading } from '../../schema/task-reader.js';
import { DataElement } from '../document/data-element.js';
import { ProgressFollower } from '../targets/progress-follower.js';
import { seeInText, textAddress, type TextLinks } from '../targets/see-in-text.js';
import { foot } from '../document/foot.styles.js';
import { reportWords } from '../document/report-words.js';
import { frame } from '../document/frame.styles.js';
import { onDemand } from '../document/on-demand.js';
import { search } from '../document/search.styles.js';
import { styles } from './project-list.styles.js';
import { groupRows, nameOf, rowsOf, type Grouping, type ProjectRow } from './project-rows.js';

/**
 * The works of a document by place: what is built in which street or alley, how far it is, and as of which day. A reader finds the own alley by
 * its number, written as people write it.
 *
 * @tag project-list
 * @attr {string} lang - Language of the interface words, `vi` or `en`. The nearest `lang` at or above the element counts.
 * @slot - Fallback in the page's own markup (a link to the document). Shown until the list is drawn, and again when it cannot be.
 * @fires {Event} resolution-load - The document has been read and its works drawn. Does not bubble.
 * @fires {ErrorEvent} resolution-error - The document could not be loaded or read; `error` holds the SourceError. Does not bubble.
 * @fires {CustomEvent<ProjectSelectDetail>} project-select - A reader goes to works in the text; `detail` is `{ projectId, documentId }`. Cancel it to go there yourself.
 * @csspart head - Rule, title and note above the list.
 * @csspart title - The title.
 * @csspart note - The line under the title.
 * @csspart search - The field in which a reader looks for a place.
 * @csspart place - Works in one place.
 * @csspart place-name - Its name.
 * @csspart project - One of the works.
 * @csspart name - Its name, verbatim.
 * @csspart stage - How far it is, in words.
 * @csspart report - What was reported since.
 * @csspart percent - How far it is, as a figure and a bar.
 * @csspart foot - Source, downloads.
 * @csspart source - Where the works come from.
 * @csspart updated - The day the figures reach.
 * @csspart download - Downloads and print.
 * @cssprop [--resolution-accent=#0b4f8f] - Links and the rule. Needs 4.5:1 on the surface.
 * @cssprop [--resolution-font=inherit] - Font family.
 * @cssprop [--resolution-text-size=max(1em, 16px)] - Size of running text.
 * @cssprop [--resolution-surface=#fff] - Background.
 * @cssprop [--resolution-text=#1b1f24] - Text colour.
 * @cssprop [--resolution-part-mark=#4d5a68] - The bars. Needs 3:1 on the surface.
 * @cssprop [--resolution-sticky-top=0px] - Height of a fixed bar of the page above the element.
 * @cssprop [--resolution-badge-radius=radius] - Corners of a status.
 * @cssprop [--resolution-unknown-mark=#737d87] - Marks where nothing is known. Needs 3:1 on the surface.
 * @cssprop [--resolution-unknown-text=#4d5660] - Words where nothing is known.
 * @cssstate loading - No document yet, one is on its way.
 * @cssstate error - The document could not be shown.
 * @cssstate stale - An older copy is shown because the newest could not be loaded.
 */
export class ProjectList extends DataElement implements TextLinks {
  static override styles = [...DataElement.styles, frame, foot, search, styles];

  /** What the list is ordered by: `quarter`, `street` or `stage`. */
  @property({ attribute: 'group-by' }) groupBy: Grouping = 'quarter';

  /** @internal The words of the page's language. */
  @state() words: ProjectMessages = projectsVi;

  /** @internal All works. */
  rows: readonly ProjectRow[] = [];
  /** @internal Those a reader has asked for. */
  found: readonly ProjectRow[] = [];

  #reported = new ProgressFollower(this);
  #of: readonly unknown[] = [];
  #spoken?: SharedMessages;
  #list = h('div');
  #say = h('p', { class: 'visually-hidden', role: 'status' });
  #query = '';

  protected override get loadingWords(): string {
    return this.words.loading;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.setWords(
      changed,
      projectsVi,
      async () => (await import('../../messages/projects.en.js')).projectsEn,
      (words) => {
        this.words = words;
        this.#spoken = this.messages;
      },
    );
  }

  protected override draw(resolution: Resolution): void {
    const { pending, result, error } = this.#reported;
    if (this.#spoken !== this.messages || pending) return;
    TaskReading.of(resolution).readAll();
    const shown = result?.resolution ?? resolution;
    const now = [shown, this.words, this.level, this.groupBy, this.day, error];
    if (now.every((one, i) => one === this.#of[i])) return;
    this.#of = now;
    this.rows = rowsOf(shown.projects ?? [], { today: this.day });
    this.#query = '';
    this.#open(shown);
    this.appear();
  }

  #open(resolution: Resolution): void {
    const { words, rows } = this;
    if (!rows.length) {
      this.view.replaceChildren(notice('info', words.emptyTitle, words.emptyText), h('slot'));
      return;
    }
    const title = words.title(unshouted(resolution.period?.raw ?? ''));
    const heading = h(`h${this.level as 1 | 2 | 3 | 4 | 5}`, { class: 'frame-title', part: 'title' }, title);
    const note = h(
      'p',
      { class: 'frame-note', part: 'note' },
      h('span', { lang: 'vi' }, shortTitle(resolution)),
      ` · ${words.count(rows.length)}`,
    );
    const field = h('input', { type: 'search', autocomplete: 'off', placeholder: words.search, 'aria-describedby': ':hint' });
    field.addEventListener('input', () => void this.#search(field.value));
    const search = h(
      'div',
      { role: 'search', part: 'search' },
      h('label', { class: 'search' }, iconNode('search'), h('span', { class: 'visually-hidden' }, words.search), field),
      h('p', { class: 'search-hint', id: ':hint' }, words.searchHint),
    );
    this.view.replaceChildren(
      h(
        'div',
        { class: this.#flat ? 'frame flat' : 'frame' },
        h('div', { class: 'frame-head', part: 'head' }, heading, note),
        this.#reported.lost,
        search,
        this.#say,
        this.#list,
        this.#foot(resolution),
        this.#unmatched(),
        h('p', { class: 'print-foot' }, words.printFoot),
      ),
    );
    this.#show(rows);
  }

  /** Whether no works name a place: then there is nothing to group them by. */
  get #flat(): boolean {
    return !this.rows.some((row) => nameOf(row, this.groupBy));
  }

  #show(rows: readonly ProjectRow[]): void {
    const { words } = this;
    const { groupBy: by } = this;
    this.found = rows;
    this.#say.textContent = words.showing(rows.length, this.rows.length);
    const level = (this.level + 1) as 2 | 3 | 4 | 5 | 6;
    const groups = groupRows(rows, by, words).map(([title, list]) =>
      h(
        'section',
        { class: 'place', part: 'place' },
        !this.#flat && h(`h${level}`, { class: 'place-name', part: 'place-name', lang: 'vi' }, by !== 'stage' && iconNode('place'), title),
        h('ul', { role: 'list' }, ...list.map((row) => this.#project(row))),
      ),
    );
    const again = (): void => {
      this.view.querySelector('input')!.value = '';
      void this.#search('');
    };
    if (!groups.length) groups.push(notice('search', words.nothing, words.nothingText, '', actions(words.reset(this.rows.length), again)));
    this.#list.replaceChildren(...groups);
  }

  #project({ project, standing, stage }: ProjectRow): HTMLElement {
    const { words } = this;
    // What the paper itself says is the first of the reports, where there are others.
    const dated = standing.history.some(({ date, note }) => date || note);
    const reports = dated ? standing.history.map((update) => reportWords(update, words)).filter((said) => said.trim()) : [];
    const address = textAddress(this, project.id);
    const see = address && h('a', { class: 'button-link', href: address }, iconNode('quote'), h('span', null, words.seeInText));
    if (see) see.addEventListener('click', (event) => this.#goTo(event, project.id));
    const { deadline, first } = standing;
    const line = (part: string | undefined, text: string): HTMLElement => h('p', { class: 'project-note', part, lang: 'vi' }, text);
    return h(
      'li',
      { class: 'project', part: 'project', 'data-project': project.id },
      h(
        'div',
        null,
        h('p', { part: 'name', lang: 'vi' }, project.name),
        stage && !reports.length && line('stage', stage),
        deadline && line(undefined, words.due(deadline.raw)),
        first && line(undefined, words.firstPromise(first.raw)),
        ...reports.map((said) => line('report', said)),
        see,
      ),
      this.#percent({ project, standing }),
    );
  }

  /** How far it is: a figure with its bar, the word for how it stands, or that nothing is known. */
  #percent({ project, standing: { percent, asOf, status, history } }: Pick<ProjectRow, 'project' | 'standing'>): HTMLElement {
    const { words } = this;
    const told = history.some((update) => update.status) || status.startsWith('hoan-thanh');
    const word = told ? h('span', { class: `status status-${status}` }, taskMark(status), words.statuses[status]) : null;
    if (percent === undefined)
      return h(
        'p',
        { class: 'project-state', part: 'percent' },
        word ?? h('span', { class: 'silent' }, drawing('mark', { line: RING }), words.silent),
      );
    const bar = h('i');
    bar.style.inlineSize = `${percent}%`;
    const day = asOf ? dayText(asOf) : (project.asOf?.raw ?? '');
    return h(
      'p',
      { class: 'project-percent', part: 'percent' },
      h('b', null, formatValue(percent, '%', words.lang)),
      h('span', { class: 'bar', 'aria-hidden': 'true' }, bar),
      ' ',
      day && h('small', { lang: 'vi' }, words.asOf(day)),
      word,
    );
  }

  #foot(resolution: Resolution): HTMLElement {
    const { words } = this;
    const days = this.rows.flatMap(({ standing }) => standing.history.map(({ date }) => date ?? ''));
    const latest = days.reduce((a, b) => (a > b ? a : b), '');
    const known = this.rows.some(({ standing }) => standing.percent !== undefined || standing.history.length);
    const button = (act: 'csv' | 'print', icon: 'download' | 'print'): HTMLElement => {
      const made = h('button', { class: 'button-link', type: 'button' }, iconNode(icon), h('span', null, words[act]));
      made.addEventListener('click', () => void this.#toolbox().then((tools) => tools?.[act]()));
      return made;
    };
    return h(
      'div',
      { class: 'frame-foot', part: 'foot' },
      h('span', { part: 'source' }, words.source(shortTitle(resolution))),
      h('span', { part: 'updated' }, latest ? words.updated(dayText(latest)) : known ? '' : words.silentFoot),
      h('span', { class: 'foot-tools', part: 'download' }, button('csv', 'download'), button('print', 'print')),
    );
  }

  /** What the file of reports says of no works or tasks here: shown, never dropped. */
  #unmatched(): HTMLElement | false {
    const { words } = this;
    const { rows = [], unmatched = [] } = this.#reported.result ?? {};
    const lines = [
      ...rows.map(({ row, label, id }) => words.unmatchedRow(row, label || id)),
      ...unmatched.map(({ entry, index }) => words.unmatchedRow(index + 1, entry.projectId ?? entry.taskId ?? entry.measureId ?? '')),
    ];
    if (!lines.length) return false;
    const list = h('ul', null, ...lines.map((line) => h('li', null, line)));
    return h('details', { class: 'unmatched' }, h('summary', null, words.unmatched(lines.length)), list);
  }

  #toolbox = onDemand(
    async () => new (await import('./project-tools.js')).ProjectTools(this),
    () => {
      this.#say.textContent = this.words.notLoaded;
    },
  );

  /** Works in the place somebody asks for, with what finds it loaded at the first letter. */
  async #search(query: string): Promise<void> {
    this.#query = query;
    if (!query.trim()) return this.#show(this.rows);
    const tools = await this.#toolbox();
    if (tools && query === this.#query) this.#show(tools.find(query));
  }

  #goTo(event: MouseEvent, id: string): void {
    // With a key held the reader wants another tab, as everywhere.
    if (event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const follow = this.notify('project-select', { projectId: id }, true);
    if (!follow || seeInText(this, id)) event.preventDefault();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'project-list': ProjectList;
  }
}
