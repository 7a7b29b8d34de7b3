import type { ReactiveController } from '@lit/reactive-element';
import { guard } from 'lit/directives/guard.js';
import { html, render, type TemplateResult } from 'lit/html.js';
import { h } from '../../base/dom.js';
import '../../base/more-icons.js';
import '../../base/tool-icons.js';
import { iconNode } from '../../base/icons.js';
import { actions, notice } from '../../base/state-views.js';
import { dayText } from '../../format/number.js';
import { equate, fold } from '../../language/fold.js';
import { timelineVi, type TimelineMessages } from '../../messages/timeline.vi.js';
import type { Role } from '../../schema/resolution.js';
import { ProgressFollower } from '../targets/progress-follower.js';
import { textAddress } from '../targets/see-in-text.js';
import { reportWords } from '../document/report-words.js';
import { searchField } from '../document/facets.js';
import { facets } from '../document/facets.styles.js';
import { onDemand, onPress } from '../document/on-demand.js';
import { search } from '../document/search.styles.js';
import { foot } from '../document/foot.styles.js';
import type { Scale } from './scale.js';
import { beginOf, type TaskRow } from './task-rows.js';
import { personWords } from '../../format/person.js';
import { leadsOf } from './task-painter.js';
import { drawTrack, markScale, scaleFor } from './task-track.js';
import type { TaskTimeline, TimelineParts } from './task-timeline.js';
import { EVERYTHING, facetsOf, type Choice } from './timeline-facets.js';
import { footOf } from './timeline-foot.js';
import { TimelineFolds } from './timeline-folds.js';
import { later } from './timeline-later.styles.js';

const foldWords = (text: string): string => equate(fold(text));

/**
 * What a reader does with a list of duties: narrows it, follows a duty into the text or a calendar, takes the list along. Loaded when the first
 * duties are on the screen.
 */
export class TimelineLife implements ReactiveController {
  readonly words: TimelineMessages;
  /** All duties, and those the reader has asked for. */
  all: TaskRow[];
  rows: readonly TaskRow[];

  #reported: ProgressFollower;
  #choice = EVERYTHING;
  #message = '';
  #stopped = false;
  #none = false;
  #of: unknown;
  #scale: Scale | undefined;
  #folds: TimelineFolds;

  constructor(
    readonly host: TaskTimeline,
    readonly parts: TimelineParts,
  ) {
    this.words = host.words.lang === 'vi' ? timelineVi : (host.words as TimelineMessages);
    this.all = parts.rows;
    this.rows = this.all;
    this.#of = parts.resolution;
    host.dress([foot, search, facets, later]);
    const tools = onDemand(
      async () => new (await import('./timeline-tools.js')).TimelineTools(this),
      () => {
        this.#message = this.words.notLoaded;
        host.requestUpdate();
      },
    );
    for (const place of [parts.body, parts.below])
      place.addEventListener('click', onPress('[data-place],[data-calendar],[data-do]', tools));
    this.#reported = new ProgressFollower(host);
    host.addController(this);
    this.#line();
    this.#folds = new TimelineFolds(parts.view, this.words);
    this.#folds.begin(this.#settle);
    host.requestUpdate();
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.fillAll);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.fillAll);
  }

  /** Draws the head of the line of time, as its tasks are now. */
  #line(): void {
    const { host, parts, words } = this;
    const { marks } = parts;
    if (!marks.isConnected) return;
    const scale = (this.#scale = scaleFor(this.all, host));
    marks.replaceChildren();
    const now = scale && markScale(marks, scale, host.day, words, dayText(host.day).slice(0, 5));
    // Where the present day has no place on the line, it is said between the groups.
    marks.closest('.frame')!.classList.toggle('now-apart', !now);
  }

  /** Gives way to another. */
  stop(): void {
    this.#stopped = true;
    this.hostDisconnected();
    this.#reported.stop();
    this.host.removeController(this);
  }

  hostUpdate(): void {
    const { result, pending } = this.#reported;
    const resolution = result?.resolution ?? this.parts.resolution;
    if (pending || resolution === this.#of) return;
    this.#of = resolution;
    this.all = this.host.rowsOf(resolution);
    this.#line();
    this.#show();
  }

  hostUpdated(): void {
    if (!this.#stopped) this.#draw();
  }

  /** Puts under a duty what leads on from it. */
  #settle = ({ task, node, standing }: TaskRow): void => {
    const main = node!.children[1]!;
    if (node!.dataset.settled) return;
    node!.dataset.settled = 'true';
    this.#name(main, task);
    // For machines: of a month the month, and not its last day.
    const { due, deadline } = standing;
    if (due) node!.querySelector('time')?.setAttribute('datetime', deadline?.precision === 'month' ? due.slice(0, 7) : due);
    const track = node!.querySelector('.track');
    if (track && this.#scale) drawTrack(track, this.#scale, standing, this.host.day);
    const { words, host } = this;
    const address = textAddress(host, task.id);
    const see =
      address &&
      h('a', { class: 'button-link', href: address, 'data-place': task.id }, iconNode('quote'), h('span', null, words.seeInText));
    const add =
      this.inCalendar({ standing }) &&
      h(
        'button',
        { class: 'button-link', type: 'button', 'data-calendar': task.id },
        iconNode('clock'),
        h('span', null, words.oneCalendar),
      );
    for (const words of this.#remarks({ task, standing }))
      main.append(h('p', { class: 'flag', part: 'flag' }, iconNode('flag'), h('span', null, words)));
    if (see || add) main.append(h('p', { class: 'task-links', part: 'links' }, see || null, add || null));
  };

  /** Names everybody who has a part in a task. */
  #name(main: Element, task: TaskRow['task']): void {
    const who = this.#whoOf(task);
    if (who === leadsOf(task).join(' · ')) return;
    const line = main.querySelector('.task-who') ?? h('p', { class: 'task-who', part: 'owner', lang: 'vi' });
    line.textContent = who;
    main.children[0]!.after(line);
  }

  /** What a reader should know of a deadline, and what has been reported. */
  #remarks({ task, standing }: Pick<TaskRow, 'task' | 'standing'>): string[] {
    const { words } = this;
    const note = (standing.deadline as { note?: unknown } | undefined)?.note;
    return [
      ...(typeof note === 'string' ? [note] : []),
      ...(standing.first ? [words.firstPromise(standing.first.raw)] : []),
      ...standing.history.map((update) => reportWords(update, words)).filter((said) => said.trim()),
      ...(task.outputs ?? []).filter((output) => !task.text.includes(output)).map((output) => words.output(output)),
    ];
  }

  /** Everything a reader may look for in a duty, folded. */
  #foldedOf(row: TaskRow): string {
    const { task, standing } = row;
    return (row.folded ??= foldWords([task.code, task.text, standing.deadline?.raw, this.#whoOf(task)].filter(Boolean).join(' ')));
  }

  /** Who has a part in a task, as the page wants persons named. */
  nameOf({ who, kind }: Role): string {
    return kind === 'person' ? this.#person(who) : who;
  }

  #person = (who: string): string => personWords(who, this.host.personDisplay, this.words.unnamed);

  /** Who leads a task, each by itself, persons as the page wants them named. */
  ownersOf = ({ task }: TaskRow): string[] => [
    ...new Set((task.roles ?? []).filter(({ role }) => role === 'lead').map((role) => this.nameOf(role))),
  ];

  /** Whether a calendar can hold a task: it has a day, or a rule by which it recurs. */
  inCalendar = ({ standing: { due, deadline } }: Pick<TaskRow, 'standing'>): boolean => !!(due ?? deadline?.recurrence);

  /** Who has a part in a task: those who lead first, each with the part it has unless that is to lead. */
  #whoOf({ roles = [] }: TaskRow['task']): string {
    const all = [...roles].sort((a, b) => Number(b.role === 'lead') - Number(a.role === 'lead'));
    const said = all.map((role) => (role.role === 'lead' ? '' : `${this.words.roles[role.role]}: `) + this.nameOf(role));
    return [...new Set(said)].join(' · ');
  }

  #select(): TaskRow[] {
    const { status, owner, period, query } = this.#choice;
    const wanted = foldWords(query).split(' ').filter(Boolean);
    const touches = ({ standing }: TaskRow): boolean => {
      const { due } = standing;
      return !!due && due.slice(0, 7) >= period && (beginOf(standing) ?? due).slice(0, 7) <= period;
    };
    return this.all.filter(
      (row) =>
        (!status || row.standing.status === status) &&
        (!owner || this.ownersOf(row).includes(owner)) &&
        (!period || touches(row)) &&
        wanted.every((word) => this.#foldedOf(row).includes(word)),
    );
  }

  #show(): void {
    this.rows = this.#choice === EVERYTHING ? this.all : this.#select();
    if (!this.rows.length) return this.host.requestUpdate();
    this.host.show(
      this.rows,
      () => undefined,
      () => this.#folds.begin(this.#settle),
    );
    this.host.requestUpdate();
  }

  #choose = (change: Partial<Choice>): void => {
    this.#choice = { ...this.#choice, ...change };
    this.#show();
  };

  /** Draws every task, for print. */
  fillAll = (): void => this.#folds.fillAll();

  #draw(): void {
    const { host, parts, words } = this;
    const { above, below, body, view } = parts;
    const none = !this.rows.length;
    if (none !== this.#none) {
      this.#none = none;
      const again = (): void => this.#choose(EVERYTHING);
      view.root.hidden = none;
      body.querySelector(':scope > .notice')?.remove();
      if (none) body.append(notice('search', words.nothing, words.nothingText, '', actions(words.reset(this.all.length), again)));
    }
    render(this.#above(), above, { host });
    render(footOf(this, this.#reported.result, this.#message), below, { host });
  }

  #above(): TemplateResult {
    const { words, all, rows } = this;
    const { query, status, owner, period } = this.#choice;
    return html`${this.#reported.lost}
      <div class="facets" part="filter" role="search" aria-label=${words.filters}>
        ${searchField(words.search, words.searchHint, query, (typed) => this.#choose({ query: typed }))}
        ${guard([all, status, owner, period], () => facetsOf(this, this.#choice, this.#choose))}
      </div>
      <p class=${rows.length === all.length ? 'visually-hidden' : 'showing'} role="status">${words.showing(rows.length, all.length)}</p>`;
  }
}
