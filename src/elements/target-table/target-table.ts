import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { h, nextSlice, SLICE } from '../../base/dom.js';
import { hasFallback } from '../../base/host.js';
import { icon } from '../../base/icons.js';
import { property, state } from '../../base/property.js';
import { loadingView, plainErrorView } from '../../base/state-views.js';
import { badges } from '../../base/verdict-badge.styles.js';
import { shortTitle } from '../../format/title.js';
import type { Observation, Resolution } from '../../schema/resolution.js';
import type { CellWords } from '../targets/cell-words.js';
import { gauges } from '../targets/gauge.styles.js';
import { reasons } from '../targets/reason.styles.js';
import { TargetsElement } from '../targets/targets-element.js';
import { frame } from '../targets/targets.styles.js';
import type { Controls } from './controls.js';
import type { Engine } from './engine.js';
import type { Facets } from './filters.js';
import { footOf, unmatchedOf } from './foot.js';
import { print } from './print.styles.js';
import { RowPainter } from './row-painter.js';
import { EVERYTHING, TableData, type Choice, type Row } from './table-data.js';
import { tableHead } from './table-head.js';
import { ALL_ROWS, TableView } from './table-view.js';
import { styles } from './target-table.styles.js';
import type { TableTools } from './tools.js';
import { wide } from './wide.styles.js';

/** Up to so many targets all is read and judged before the first paint, so that filters stand there with their counts. */
const AT_ONCE = 200;
/** Enough targets for any first screen. */
const SCREENFUL = 60;

/**
 * A table of every target of a document: the sentence, what is required, the latest result, the verdict, and why. A real table that becomes cards
 * in a narrow place; sorted, filtered, searched, printed and downloaded by the reader.
 *
 * @tag target-table
 * @attr {string} lang - Language of the interface words, `vi` or `en`. The nearest `lang` at or above the element counts.
 * @slot - Fallback in the page's own markup (a link to the document). Shown until the table is drawn, and again when it cannot be.
 * @fires {Event} resolution-load - The document has been read and the first rows drawn. Does not bubble.
 * @fires {ErrorEvent} resolution-error - The document could not be loaded or read; `error` holds the SourceError. Does not bubble.
 * @fires {CustomEvent} target-select - A reader goes to a target in the text; `detail` is `{ targetId, documentId }`. Cancel it to go there yourself.
 * @fires {CustomEvent} verdict-explain - A reader opens "Vì sao?"; `detail` is `{ targetId, measureId, documentId }`.
 * @csspart head - Rule, title and note above the table.
 * @csspart title - The title.
 * @csspart note - The line under the title, with the count of what is shown.
 * @csspart filter - Search, filters and order.
 * @csspart table - The table.
 * @csspart group - The line of a group.
 * @csspart group-title - Name of a group.
 * @csspart group-count - How many of its targets are met.
 * @csspart target - The first row of a target.
 * @csspart code - Code of a target.
 * @csspart sentence - The sentence of a target, verbatim.
 * @csspart measure - A row of a measure.
 * @csspart measure-code - Letter of a measure.
 * @csspart measure-label - Name of a measure.
 * @csspart criterion - What is required.
 * @csspart criterion-note - Second line of it.
 * @csspart result - The latest result.
 * @csspart value - Its number or words.
 * @csspart gauge - The result against the criterion.
 * @csspart period - When it was reached.
 * @csspart verdict - The verdict with its reasons.
 * @csspart badge - A verdict.
 * @csspart pace - The pace.
 * @csspart why - The button "Vì sao?".
 * @csspart reason - The panel behind it.
 * @csspart because - The sentence of the panel.
 * @csspart inputs - What the verdict rests on.
 * @csspart quote - The words of the paper.
 * @csspart links - Ways on.
 * @csspart flag - A remark beside a verdict.
 * @csspart foot - Source, downloads.
 * @csspart source - Where the figures come from.
 * @csspart updated - The day they reach.
 * @csspart download - Downloads and print.
 * @cssprop [--resolution-accent=#0b4f8f] - Links, rules and the current choice. Needs 4.5:1 on the surface.
 * @cssprop [--resolution-font=inherit] - Font family.
 * @cssprop [--resolution-text-size=max(1em, 16px)] - Size of running text.
 * @cssprop [--resolution-surface=#fff] - Background.
 * @cssprop [--resolution-text=#1b1f24] - Text colour.
 * @cssprop [--resolution-gauge-height=0.5em] - Height of a gauge.
 * @cssprop [--resolution-sticky-top=0px] - Height of a fixed bar of the page above the element.
 * @cssstate loading - No document yet, one is on its way.
 * @cssstate error - The document could not be shown.
 * @cssstate stale - An older copy is shown because the newest could not be loaded.
 */
export class TargetTable extends TargetsElement {
  static override styles = [...TargetsElement.styles, badges, frame, gauges, reasons, styles, wide, print];

  /** Id of the only group to show. */
  @property() group?: string;

  /** Whether filters and order stand in the address, to be shared. */
  @property({ type: Boolean, attribute: 'url-state' }) urlState = false;

  /** What the reader has chosen to see. */
  @state() private choice: Choice = EVERYTHING;
  @state() private shown = 0;
  @state() private facets?: Facets | undefined;
  @state() private message = '';
  /** Whether a part of the library could not be loaded. */
  @state() private broken = false;

  #data?: TableData | undefined;
  #view?: TableView | undefined;
  #rows: readonly Row[] = [];
  /** Whether every target has been read; whether every one has been judged. */
  #read = false;
  #judged = false;
  #Engine?: typeof Engine;
  #controls?: Controls;
  #tools?: Promise<TableTools> | undefined;
  #head?: HTMLElement;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeprint', this.#printed);
    window.addEventListener('popstate', this.#address);
    if (!this.#Engine || !this.#controls) this.#prepare();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeprint', this.#printed);
    window.removeEventListener('popstate', this.#address);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const resolution = this.reported.pending ? undefined : (this.reported.result?.resolution ?? this.resolution);
    if (!resolution) {
      this.#view?.stop();
      this.#view = this.#data = undefined;
      return;
    }
    const fresh = resolution !== this.#data?.resolution || changed.has('group') || changed.has('today');
    if (fresh || changed.has('cells') || changed.has('headingLevel')) this.#open(resolution);
  }

  #open(resolution: Resolution): void {
    const reading = this.reading!;
    this.#view?.stop();
    this.#view = this.#data = undefined;
    const { length } = Array.isArray(resolution.targets) ? resolution.targets : [];
    // Read far enough for a first screen; a long list goes on below.
    if (!reading.done) for (let n = length > AT_ONCE ? SCREENFUL : Infinity; n > 0 && reading.step();) if (resolution.targets!.length) n--;
    const awaiting = !(Array.isArray(resolution.observations) && resolution.observations.length);
    const data = new TableData(resolution, this.day, this.group ?? '', awaiting);
    if (!awaiting) {
      // No row is shown as silent that is not.
      if (!this.#Engine) return;
      const first = (): Observation[] => {
        const ids = (resolution.targets ?? []).flatMap(({ measures }) => measures.map(({ id }) => id));
        return reading.resultsAhead(new Set(ids));
      };
      data.engine = this.#engine(resolution, reading.done ? resolution.observations! : first());
    }
    this.#data = data;
    data.grow();
    this.#read = reading.done;
    this.#judged = false;
    if (this.#read) data.addReports();
    const view = (this.#view = new TableView(data, new RowPainter(this.cells, data.awaiting, data.gauge), (row) => this.#groupHead(row)));
    this.#count();
    this.#show(() => {
      this.announce();
      void this.#finish(view);
    });
  }

  #engine(resolution: Resolution, observations: Observation[]): Engine {
    return new this.#Engine!({ today: this.day, resolution }, observations);
  }

  /** Reads and judges what a long list has left, piece by piece, then shows counts and filters. */
  async #finish(view: TableView): Promise<void> {
    if (this.#judged) return;
    const data = this.#data!;
    const reading = this.reading!;
    let end = performance.now() + SLICE;
    const rest = async (): Promise<boolean> => {
      if (performance.now() < end) return true;
      await nextSlice();
      end = performance.now() + SLICE;
      return this.#view === view;
    };
    if (!this.#read) {
      while (reading.step()) if (!(await rest())) return;
      this.#read = true;
      data.grow();
      if (!data.awaiting) data.engine = this.#engine(data.resolution, data.resolution.observations ?? []);
      data.addReports();
      this.#show();
    }
    for (const row of data.rows) {
      data.standing(row);
      this.#controls?.foldedOf(row);
      if (!(await rest())) return;
    }
    this.#judged = true;
    this.#count();
    view.recount();
  }

  /** Counts what can be chosen, where everything has been judged or is judged in no time. */
  #count(): void {
    const data = this.#data!;
    if (this.#read && data.rows.length <= AT_ONCE) this.#judged = true;
    this.facets = this.#controls?.facetsOf(data, this.cells, this.#judged);
  }

  #show(onFirst?: () => void): void {
    const view = this.#view!;
    const data = this.#data!;
    const { choice } = this;
    this.#rows = this.#controls?.select(data, choice) ?? data.rows;
    this.shown = this.#rows.length;
    view.head = tableHead(this.words, data.awaiting, choice.sort, (sort) => this.#choose({ sort }));
    view.caption = this.#title;
    void view.show(this.#rows, choice.sort === 'paper', () => onFirst && void this.updateComplete.then(onFirst));
  }

  #choose = (change: Partial<Choice>): void => {
    this.choice = { ...this.choice, ...change };
    this.#show();
    if (!this.urlState) return;
    const url = new URL(location.href);
    this.#controls!.writeChoice(url.searchParams, this.choice);
    history.replaceState(history.state, '', url);
  };

  /** Takes the choice from the address. */
  #address = (): void => {
    if (!this.urlState || !this.#controls) return;
    this.choice = this.#controls.readChoice(new URLSearchParams(location.search));
    if (this.#view) this.#show();
  };

  /** Loads what stands beside the first rows; verdicts are waited for where there are results, filters never. */
  #prepare(): void {
    const failed = (): void => void (this.broken = true);
    this.broken = false;
    import('../targets/judge.js').then(({ judge }) => {
      this.#Engine = judge.Engine;
      if (this.resolution && !this.#data) this.requestUpdate();
    }, failed);
    import('./controls.js').then(({ controls }) => {
      this.#controls = controls;
      this.#address();
      if (this.#view) this.#count();
    }, failed);
  }

  #printed = (): void => this.#view?.fillAll();

  /** What only a click needs, loaded once. */
  #toolbox(): Promise<TableTools> {
    return (this.#tools ??= import('./tools.js').then(
      ({ TableTools }) => new TableTools(this),
      (cause: unknown) => {
        // The next click tries again.
        this.#tools = undefined;
        this.message = this.words.notLoaded;
        throw cause;
      },
    ));
  }

  /** @internal What `tools.ts` may use. */
  get parts(): { data: TableData; rows: readonly Row[]; view: TableView; cells: CellWords; say: (text: string) => void } {
    return { data: this.#data!, rows: this.#rows, view: this.#view!, cells: this.cells, say: (text) => (this.message = text) };
  }

  #click = (event: MouseEvent): void => {
    const target = (event.target as Element).closest<HTMLElement>('[data-why],[data-place],[data-do]');
    if (!target) return;
    if (target instanceof HTMLAnchorElement && (event.metaKey || event.ctrlKey || event.shiftKey || event.button)) return;
    if (target.dataset.place !== undefined) event.preventDefault();
    void this.#toolbox().then(
      (tools) => tools.act(target),
      () => undefined,
    );
  };

  get #level(): number {
    return Math.min(5, Math.max(1, this.headingLevel || 2));
  }

  get #title(): string {
    const raw = this.resolution?.period?.raw ?? '';
    // Taken from a heading in capitals.
    return this.words.title(/\p{Ll}/u.test(raw) ? raw : raw.toLocaleLowerCase('vi'));
  }

  #heading(): HTMLElement {
    const name = `h${this.#level as 1 | 2 | 3 | 4 | 5}` as const;
    if (this.#head?.localName !== name) this.#head = h(name, { class: 'frame-title', part: 'title' });
    if (this.#head.textContent !== this.#title) this.#head.textContent = this.#title;
    return this.#head;
  }

  #groupHead(row: Row): HTMLElement {
    const { words } = this;
    const count = h('span', { class: 'group-count small muted', part: 'group-count' });
    const label = row.group?.label ?? (row.report ? words.reports : words.otherGroup);
    const head = h(
      'tbody',
      { class: 'group', part: 'group', role: 'rowgroup' },
      h(
        'tr',
        { role: 'row' },
        h(
          'th',
          { role: 'rowheader', scope: 'rowgroup', colspan: '4' },
          h(`h${(this.#level + 1) as 2 | 3 | 4 | 5 | 6}`, { class: 'group-title', part: 'group-title', lang: 'vi' }, label),
          count,
        ),
      ),
    );
    if (this.#judged) {
      const { met, silent, total } = this.#data!.countOf(row);
      count.textContent = this.#data!.awaiting ? words.groupSilent(silent, total) : words.groupDone(met, total);
    }
    return head;
  }

  protected override content(resolution: Resolution): TemplateResult {
    const { messages, words, cells, choice, facets } = this;
    const data = this.#data;
    const view = this.#view;
    if (!data || !view) {
      if (this.broken) return plainErrorView(messages, () => this.#prepare());
      return hasFallback(this) ? html`<slot></slot>` : loadingView({ ...messages, loading: words.loading });
    }
    const all = data.rows.length;
    if (!all && this.#read) return html`${this.empty(words.emptyTitle, words.emptyText)}<slot></slot>`;
    const { reported } = data;
    const filtered = this.shown !== all;
    return html`<div class="frame" @click=${this.#click}>
      <div class="frame-head" part="head">
        ${this.#heading()}
        <p class="frame-note" part="note">
          <span lang="vi">${shortTitle(resolution)}</span> · ${this.#read ? words.count(all - reported, data.groups, reported) : nothing}
        </p>
      </div>
      ${
        data.awaiting && this.#read
          ? html`<div class="notice">
              ${icon('info')}
              <p>${words.waiting(all)}</p>
            </div>`
          : nothing
      }
      ${facets ? this.#controls!.filterBar(facets, choice, cells, all, !data.awaiting, this.#choose) : html`<div class="filter-bar"></div>`}
      <p class=${filtered ? 'showing' : 'visually-hidden'} role="status">
        ${this.#read ? words.showing(this.shown, all, reported > 0) : nothing}
      </p>
      ${
        this.shown
          ? view.table
          : html`<div class="notice">
              ${icon('search')}
              <div>
                <b>${words.nothing}</b>
                <p>${words.nothingText}</p>
                <div class="actions">
                  <button class="button" type="button" @click=${() => this.#choose({ ...EVERYTHING, sort: choice.sort })}>
                    ${words.reset(all)}
                  </button>
                </div>
              </div>
            </div>`
      }
      ${footOf(this, words, resolution, this.shown, all > ALL_ROWS)} ${unmatchedOf(this.reported.result, words)}
      <p class="toast" role="status">${this.message}</p>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'target-table': TargetTable;
  }
}
