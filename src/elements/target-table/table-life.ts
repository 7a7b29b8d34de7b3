import type { ReactiveController } from '@lit/reactive-element';
import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import { h, nextSlice, SLICE } from '../../base/dom.js';
import { icon } from '../../base/icon-template.js';
import '../../base/more-icons.js';
import { put } from '../../base/put.js';
import { actions, notice, plainErrorView } from '../../base/state-views.js';
import { badges } from '../../base/verdict-badge.styles.js';
import { unshouted } from '../../format/unshouted.js';
import { targetsVi, type TargetMessages } from '../../messages/targets.vi.js';
import { verdictVi, type VerdictMessages } from '../../messages/verdict.vi.js';
import { commonPeriod } from '../../model/period.js';
import type { Observation, Resolution } from '../../schema/resolution.js';
import { CellWords } from '../targets/cell-words.js';
import { foot } from '../document/foot.styles.js';
import { gauges } from '../targets/gauge.styles.js';
import type { judge } from '../targets/judge.js';
import { ProgressFollower } from '../targets/progress-follower.js';
import { reasons } from '../targets/reason.styles.js';
import { remarksOn, remarkView } from '../targets/remarks.js';
import { remark } from '../targets/remark.styles.js';
import { readChoice, writeChoice } from './address.js';
import { facets } from '../document/facets.styles.js';
import { onDemand, onPress } from '../document/on-demand.js';
import { search } from '../document/search.styles.js';
import { controls } from './controls.styles.js';
import { facetsOf, filterBar, type Facets } from './filters.js';
import { footOf, unmatchedOf } from './foot.js';
import { print } from './print.styles.js';
import { ReportTables } from './report-tables.js';
import { RowVerdicts } from './row-verdicts.js';
import { foldedOf, select } from './select.js';
import { EVERYTHING, TableData, type Choice } from './table-data.js';
import { showOrders } from './table-orders.js';
import { ALL_ROWS, AT_ONCE, type Row } from './table-rows.js';
import type { TableParts, TargetTable } from './target-table.js';

const VIETNAMESE = new CellWords(targetsVi, verdictVi);

/**
 * What makes a list of promises a table: results and verdicts in its rows, and everything a reader orders, narrows and takes it away with. Loaded
 * when the first rows are on the screen.
 */
export class TableLife implements ReactiveController {
  readonly cells: CellWords;
  /** What is known of the rows; undefined until results have come. */
  data?: TableData;
  /** The rows the reader has asked for, in that order. */
  rows: readonly Row[];

  #reported: ProgressFollower;
  /** The results without a target, once there are some. */
  #reports?: ReportTables;
  #choice: Choice = EVERYTHING;
  #facets: Facets | undefined;
  #message = '';
  #judged = false;
  /** Whether no target has a result, once all have been judged. */
  #silent = false;
  /** A remark all results of the targets carry. */
  #remark: HTMLElement | '' = '';
  #stopped = false;
  /** Says that what judges could not be loaded. */
  #broken: HTMLElement | undefined;
  #judge?: typeof judge;

  constructor(
    readonly host: TargetTable,
    readonly parts: TableParts,
  ) {
    const { rows, criteria } = host.words;
    this.cells = rows.lang === 'vi' ? VIETNAMESE : new CellWords(rows as TargetMessages, criteria as VerdictMessages);
    this.rows = parts.rows.all;
    host.dress([foot, search, facets, badges, gauges, reasons, remark, controls, print]);
    const tools = onDemand(
      async () => new (await import('./tools.js')).TableTools(this),
      () => {
        this.#message = this.cells.targets.notLoaded;
        host.requestUpdate();
      },
    );
    for (const place of [parts.view.table.parentElement!, parts.below])
      place.addEventListener('click', onPress('[data-why],[data-place],[data-do]', tools));
    // Before this takes part itself: it asks for the file in the update that comes next.
    this.#reported = new ProgressFollower(host);
    host.addController(this);
    host.requestUpdate();
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#printed);
    window.addEventListener('popstate', this.#address);
    this.#address();
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#printed);
    window.removeEventListener('popstate', this.#address);
  }

  /** Gives way to another. */
  stop(): void {
    this.#stopped = true;
    this.#reports?.stop();
    this.hostDisconnected();
    this.#reported.stop();
    this.host.removeController(this);
  }

  hostUpdate(): void {
    const { host, parts, data } = this;
    const { result, pending } = this.#reported;
    const resolution = result?.resolution ?? parts.rows.resolution;
    if (!pending && (resolution !== data?.resolution || host.day !== data.today)) this.#take(resolution);
  }

  hostUpdated(): void {
    if (!this.#stopped) this.#draw();
  }

  /** Takes in a document with its results: the first screen at once, then what a long list has left, piece by piece. */
  #take(resolution: Resolution): void {
    const { host, parts, data: before } = this;
    const reading = host.reading!;
    const judge = this.#judge;
    if (!judge && (!parts.rows.awaiting || resolution.observations?.length)) {
      if (!this.#broken) this.#load();
      return;
    }
    // Results merged from a file are read already.
    const whole = reading.done || resolution !== parts.rows.resolution;
    const seen = (): Observation[] =>
      reading.resultsAhead(new Set(parts.rows.all.flatMap(({ target }) => target.measures.map(({ id }) => id))));
    const engine = judge && new judge.Engine({ today: host.day, resolution }, whole ? (resolution.observations ?? []) : seen());
    if (before) {
      for (const view of [parts.view, this.#reports]) view?.forget();
      parts.rows.all = parts.rows.all.filter(({ report }) => !report);
      parts.rows.reported = 0;
    }
    this.data = new TableData(parts.rows, resolution, host.day, engine);
    this.#judged = false;
    void this.#finish(this.data, whole, before !== undefined);
  }

  /** Loads what judges. */
  #load = (): void => {
    this.#broken = undefined;
    import('../targets/judge.js').then(
      (loaded) => {
        this.#judge = loaded.judge;
        this.host.requestUpdate();
      },
      () => {
        const { unreachable, retry } = this.host.failureWords;
        this.#broken = notice('warn', '', unreachable, 'warn', actions(retry, this.#load, 'retry'));
        this.host.requestUpdate();
      },
    );
  };

  async #finish(first: TableData, whole: boolean, again: boolean): Promise<void> {
    const { host, cells } = this;
    const { rows: table, view } = this.parts;
    let data = first;
    let end = performance.now() + SLICE;
    const rest = async (): Promise<boolean> => {
      if (performance.now() >= end) {
        await nextSlice();
        end = performance.now() + SLICE;
      }
      return this.data === data && !this.#stopped;
    };
    const verdicts = new RowVerdicts(cells, (standing) => this.data?.engine?.gauge(standing));
    const settle = (row: Row): void => verdicts.fill(row.nodes!, data.standing(row));
    if (again) this.#show();
    if (!whole) {
      void view.settle(settle);
      const reading = host.reading!;
      while (reading.step()) if (!(await rest())) return;
      const { resolution, today } = data;
      table.grow();
      const engine = data.engine && new this.#judge!.Engine({ today, resolution }, resolution.observations ?? []);
      this.data = data = new TableData(table, resolution, today, engine);
    }
    data.addReports();
    if (!whole || table.reported || this.#choice !== EVERYTHING) this.#show();
    if (table.all.length <= AT_ONCE) this.#count();
    host.appear();
    await view.settle(settle);
    await this.#reports?.settle(settle);
    for (const row of table.all) {
      data.standing(row);
      foldedOf(row);
      if (!(await rest())) return;
    }
    this.#count();
    host.requestUpdate();
  }

  /** Counts what can be chosen, once every row can be judged in no time or has been. */
  #count(): void {
    const data = this.data!;
    this.#judged = true;
    this.#facets = facetsOf(data, this.cells, true);
    const counted = (row: Row): string => {
      const { met, judged, silent, total } = data.countOf(row);
      return this.cells.targets.groupCount(met, judged, silent, total);
    };
    this.parts.view.count(counted);
    const report = data.rows.find((row) => row.report);
    if (report && this.#reports) this.#reports.count = data.countOf(report).judged ? counted(report) : '';
    const targets = data.rows.filter((row) => !row.report);
    this.#silent = targets.every((row) => data.verdict(row) === 'chua-co-so-lieu');
    this.#remark = remarkView(
      remarksOn(targets.flatMap((row) => data.standing(row).measures.flatMap(({ observation }) => observation ?? []))),
    );
  }

  #show(): void {
    const { data, parts } = this;
    if (!data) return;
    const choice = this.#choice;
    this.rows = select(data, choice);
    const targets = this.rows.filter(({ report }) => !report);
    const reports = this.rows.filter(({ report }) => report);
    void parts.view.show(targets, choice.sort === 'paper', () => undefined);
    if (parts.rows.reported) {
      const { targets: words, verdicts } = this.cells;
      this.#reports ??= new ReportTables(words, verdicts, this.host.level + 1);
      const all = data.rows.filter(({ report }) => report);
      this.#reports.show(all, reports, reports.length < all.length);
    }
    const none = (): HTMLElement => {
      const again = (): void => this.#choose({ ...EVERYTHING, sort: choice.sort });
      const { nothing: title, nothingText, reset } = this.cells.targets;
      return notice('search', title, nothingText, '', actions(reset(data.rows.length), again));
    };
    put(
      parts.body,
      ...(targets.length ? [parts.view.table] : []),
      ...(reports.length ? [this.#reports!.element] : []),
      ...(this.rows.length || !data.rows.length ? [] : [none()]),
    );
    this.host.requestUpdate();
  }

  #choose = (change: Partial<Choice>): void => {
    this.#choice = { ...this.#choice, ...change };
    this.#show();
    if (!this.host.urlState) return;
    const url = new URL(location.href);
    writeChoice(url.searchParams, this.#choice);
    history.replaceState(history.state, '', url);
  };

  /** Takes the choice from the address. */
  #address = (): void => {
    if (!this.host.urlState) return;
    this.#choice = readChoice(new URLSearchParams(location.search));
    this.#show();
  };

  #printed = (): void => {
    for (const view of [this.parts.view, this.#reports]) view?.fillAll();
  };

  #draw(): void {
    const { host, parts, data, cells } = this;
    const { targets: words } = cells;
    const { all: table, reported, groups, awaiting } = parts.rows;
    const all = table.length;
    const read = host.reading?.done ?? false;
    const { title, note, above, below, head } = parts;
    const shown = this.rows.length;
    if (read) note.lastChild!.textContent = words.count(all - reported, groups, reported);
    if (all && all === reported) {
      // Of results alone the period of the plan is not the title.
      const observations = table.flatMap(({ standing }) => standing!.measures.flatMap(({ observation }) => observation ?? []));
      title.textContent = words.reportsTitle(unshouted(commonPeriod(observations)?.raw ?? ''));
    }
    if (!all && data && read) {
      this.#sayEmpty();
      return;
    }
    for (const line of [awaiting ? undefined : head, this.#reports?.held.head])
      if (line) showOrders(line, words, this.#choice.sort, (sort) => this.#choose({ sort }));
    render(this.#above(all, shown, read, words), above, { host });
    if (data)
      render(
        html`${footOf(host, words, data, shown, all > ALL_ROWS)} ${unmatchedOf(this.#reported.result, words)}
          <p class="toast" role="status">${this.#message}</p>`,
        below,
        { host },
      );
  }

  /** Says that the document has no targets, or none of the group asked for. */
  #sayEmpty(): void {
    const { host } = this;
    const { failureWords } = host;
    const say = (said: HTMLElement): void => {
      host.view.replaceChildren(said, h('slot'));
      host.appear();
    };
    host.close();
    import('../targets/absence-view.js').then(
      ({ absenceView }) => say(absenceView(host, 'none')),
      () => say(plainErrorView(failureWords, () => host.reload())),
    );
  }

  /** Notices, filters, and how many are shown. */
  #above(all: number, shown: number, read: boolean, words: TargetMessages): TemplateResult {
    const { parts, cells } = this;
    const { awaiting, reported } = parts.rows;
    const offered = this.#facets ?? (this.data && read ? facetsOf(this.data, cells, this.#judged) : undefined);
    return html`${this.#remark} ${this.#broken} ${this.#reported.lost}
      ${
        read && all > reported && !this.#reported.error && (this.#judged ? this.#silent : awaiting)
          ? html`<div class="notice">
              ${icon('info')}
              <p>${words.waiting(all - reported)}</p>
            </div>`
          : nothing
      }
      ${offered ? filterBar(offered, this.#choice, cells, all, !awaiting || reported > 0, this.#choose) : nothing}
      <p class=${shown === all ? 'visually-hidden' : 'showing'} role="status">
        ${read ? words.showing(shown, all, reported > 0) : nothing}
      </p>`;
  }
}
