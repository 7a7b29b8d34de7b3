import type { PropertyValues } from '@lit/reactive-element';
import { unbroken } from '../../base/unbroken.js';
import { h, nextPaint, nextSlice, SLICE } from '../../base/dom.js';
import { property, state } from '../../base/property.js';
import { notice, plainErrorView } from '../../base/state-views.js';
import { unshouted } from '../../format/unshouted.js';
import { dayText } from '../../format/number.js';
import type { PersonDisplay } from '../../format/person.js';
import { shortTitle } from '../../format/title.js';
import { tasksVi, type TaskMessages } from '../../messages/tasks.vi.js';
import type { SharedMessages } from '../../messages/shared.vi.js';
import { dayIn } from '../../model/day.js';
import type { ResolutionHead } from '../../schema/head.js';
import type { Resolution } from '../../schema/resolution.js';
import { TaskReading } from '../../schema/task-reader.js';
import { DataElement } from '../document/data-element.js';
import type { TextLinks } from '../targets/see-in-text.js';
import { frame } from '../document/frame.styles.js';
import { leadsOf, TaskPainter } from './task-painter.js';
import { beginOf, groupRows, rowsOf, type Grouping, type TaskRow } from './task-rows.js';
import { styles } from './task-timeline.styles.js';
import type { TimelineLife } from './timeline-life.js';
import { TimelineView } from './timeline-view.js';

/** What is on the screen, and the places where more is to stand. */
export interface TimelineParts {
  resolution: Resolution;
  rows: TaskRow[];
  view: TimelineView;
  note: HTMLElement;
  above: HTMLElement;
  /** The head of the line of time. */
  marks: HTMLElement;
  body: HTMLElement;
  below: HTMLElement;
}

/**
 * Who does what by when: the duties a document gives, in order of their deadlines, each with its status. An ordered list that is drawn as a line of
 * time where there is room; it reads as a list with dates.
 *
 * @tag task-timeline
 * @attr {string} lang - Language of the interface words, `vi` or `en`. The nearest `lang` at or above the element counts.
 * @slot - Fallback in the page's own markup (a link to the document). Shown until the list is drawn, and again when it cannot be.
 * @fires {Event} resolution-load - The document has been read and the first duties drawn. Does not bubble.
 * @fires {ErrorEvent} resolution-error - The document could not be loaded or read; `error` holds the SourceError. Does not bubble.
 * @fires {CustomEvent<TaskSelectDetail>} task-select - A reader goes to a duty in the text; `detail` is `{ taskId, documentId }`. Cancel it to go there yourself.
 * @csspart head - Rule, title and note above the list.
 * @csspart title - The title.
 * @csspart note - The line under the title, with the count of what is shown.
 * @csspart filter - Search and filters.
 * @csspart scale - The head of the line of time.
 * @csspart now - The mark of the day.
 * @csspart group - A group of duties.
 * @csspart group-title - Name of a group.
 * @csspart task - A duty.
 * @csspart date - Its deadline as printed.
 * @csspart text - Its words, verbatim.
 * @csspart owner - Who does it.
 * @csspart flag - A remark.
 * @csspart track - Where it stands on the line of time.
 * @csspart status - Its status.
 * @csspart links - Ways on: to the text, into a calendar.
 * @csspart foot - Source, downloads.
 * @csspart source - Where the duties come from.
 * @csspart updated - The day the reports reach.
 * @csspart download - Downloads and print.
 * @cssprop [--resolution-accent=#0b4f8f] - Links, rules and the line of time. Needs 4.5:1 on the surface.
 * @cssprop [--resolution-font=inherit] - Font family.
 * @cssprop [--resolution-text-size=max(1em, 16px)] - Size of running text.
 * @cssprop [--resolution-surface=#fff] - Background.
 * @cssprop [--resolution-text=#1b1f24] - Text colour.
 * @cssprop [--resolution-sticky-top=0px] - Height of a fixed bar of the page above the element.
 * @cssprop [--resolution-badge-radius=radius] - Corners of a status.
 * @cssprop [--resolution-unknown-mark=#737d87] - Marks where nothing is known. Needs 3:1 on the surface.
 * @cssprop [--resolution-met-text=#005a4f] - Colour of what is done.
 * @cssprop [--resolution-open-text=#714600] - Words of what is due soon. Needs 4.5:1 on its background.
 * @cssprop [--resolution-failed-text=#fff] - Words of what is overdue. Needs 4.5:1 on its background.
 * @cssprop [--resolution-surface-accent=mixed] - Background of what is chosen.
 * @cssstate loading - No document yet, one is on its way.
 * @cssstate error - The document could not be shown.
 * @cssstate stale - An older copy is shown because the newest could not be loaded.
 */
export class TaskTimeline extends DataElement implements TextLinks {
  static override styles = [...DataElement.styles, frame, styles];

  /** First day to show, `YYYY-MM-DD`; duties due before it are left out. */
  @property() from?: string;

  /** Last day to show, `YYYY-MM-DD`; duties that begin after it are left out. */
  @property() to?: string;

  /** What the list is ordered by: `time`, `owner` or `section`. */
  @property({ attribute: 'group-by' }) groupBy: Grouping = 'time';

  /** How persons who were assigned something are named: `role-only`, `full` or `initials`. */
  @property({ attribute: 'person-display' }) personDisplay: PersonDisplay = 'role-only';

  /** Days before a deadline from which on it is due soon; 7 unless set. */
  @property({ attribute: 'soon-days', type: Number }) soonDays?: number;

  /** Days before its last day on which the calendar reminds of a task; it does not unless set. */
  @property({ attribute: 'alarm-days', type: Number }) alarmDays?: number;

  /** Whether only date, words and status are shown. */
  @property({ type: Boolean }) compact = false;

  /** @internal The words of the page's language. */
  @state() words: TaskMessages = tasksVi;

  /** @internal What has been drawn. */
  parts?: TimelineParts | undefined;
  /** The document that has been drawn, and the page's words it was drawn with. */
  #of?: Resolution | undefined;
  #spoken?: SharedMessages;
  #reading = false;
  /** The headings of the document, and the document they are of. */
  #sections?: Map<string, string> | undefined;
  #named?: ResolutionHead | undefined;
  #life?: TimelineLife | undefined;

  protected override get loadingWords(): string {
    return this.words.loading;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.setWords(
      changed,
      tasksVi,
      async () => (await import('../../messages/timeline.en.js')).timelineEn,
      (words) => {
        this.words = words;
        this.#spoken = this.messages;
      },
    );
    if (this.resolution) return;
    this.#close();
    this.#of = undefined;
  }

  protected override draw(resolution: Resolution, changed: PropertyValues): void {
    if (this.#spoken !== this.messages || !this.#read(resolution)) return;
    if (this.groupBy === 'section' && this.#named !== this.head) {
      void this.#nameSections();
      return;
    }
    const stale = 'words headingLevel groupBy personDisplay soonDays from to today compact progress'.split(' ');
    if (resolution !== this.#of || stale.some((name) => changed.has(name))) this.#open(resolution);
  }

  /** Whether the duties have been read; while they have not, they are read on, in slices. */
  #read(resolution: Resolution): boolean {
    const reading = TaskReading.of(resolution);
    const late = performance.now() + SLICE;
    while (reading.step()) {
      if (performance.now() < late) continue;
      if (!this.#reading) {
        this.#reading = true;
        void nextSlice().then(() => {
          this.#reading = false;
          this.requestUpdate();
        });
      }
      return false;
    }
    return true;
  }

  /** Headings are asked for only where the list is ordered by them. */
  async #nameSections(): Promise<void> {
    const { head } = this;
    const loaded = await import('./section-names.js').catch(() => undefined);
    this.#sections = loaded?.sectionNames(head);
    this.#named = head;
    this.requestUpdate();
  }

  #close(): void {
    this.#life?.stop();
    this.parts?.view.stop();
    this.parts = this.#life = undefined;
  }

  #open(resolution: Resolution): void {
    const { words, view: place } = this;
    this.#close();
    this.#of = resolution;
    const rows = this.rowsOf(resolution);
    if (!rows.length) {
      place.replaceChildren(notice('info', words.emptyTitle, words.emptyText), h('slot'));
      this.appear();
      return;
    }
    const line = this.byTime && !this.compact && rows.some(({ standing }) => standing.due);
    const painter = new TaskPainter(words, line);
    const view = new TimelineView(painter, words, this.level);
    const note = h('p', { class: 'frame-note', part: 'note' });
    note.append(h('span', { lang: 'vi' }, ...unbroken(shortTitle(resolution))), ' · ', words.count(rows.length));
    const parts: TimelineParts = {
      resolution,
      rows,
      view,
      note,
      above: h('div', { class: 'filter-bar' }),
      marks: h('span', { class: 'timeline-scale', part: 'scale' }),
      body: h('div'),
      below: h('div'),
    };
    this.parts = parts;
    const { columns } = words;
    const column = (name: string): HTMLElement => h('span', null, name);
    parts.body.append(
      h(
        'div',
        { class: 'timeline-head', 'aria-hidden': 'true' },
        column(columns.date),
        column(columns.task),
        line && parts.marks,
        column(columns.status),
      ),
      view.root,
    );
    const title = h(
      `h${this.level as 1 | 2 | 3 | 4 | 5}`,
      { class: 'frame-title', part: 'title' },
      ...unbroken(words.title(unshouted(resolution.period?.raw ?? ''))),
    );
    place.replaceChildren(
      h(
        'div',
        { class: `frame${line ? '' : ' plain'}${this.compact ? ' compact' : ''}` },
        h('div', { class: 'frame-head', part: 'head' }, title, note),
        parts.above,
        parts.body,
        parts.below,
      ),
    );
    this.show(
      rows,
      () => this.appear(),
      () => void this.updateComplete.then(nextPaint).then(this.#live),
    );
  }

  /** @internal The duties of a document on the day, within the days asked for. */
  rowsOf(resolution: Resolution): TaskRow[] {
    const { day: today } = this;
    const [from, to] = [dayIn(this.from) ?? '', dayIn(this.to) ?? '~'];
    const soonDays = this.soonDays ?? undefined;
    return rowsOf(resolution.tasks ?? [], { today, soonDays }).filter(
      ({ standing }) => !standing.due || (standing.due >= from && (beginOf(standing) ?? standing.due) <= to),
    );
  }

  /** @internal Whether the list is in order of time. */
  get byTime(): boolean {
    return this.groupBy !== 'owner' && this.groupBy !== 'section';
  }

  /** @internal Shows rows under their groups. */
  show(rows: readonly TaskRow[], onFirst: () => void, onAll: () => void): void {
    const { parts, words, byTime } = this;
    const byOwner = this.groupBy === 'owner';
    const title = (row: TaskRow): string =>
      byOwner ? (leadsOf(row.task)[0] ?? '') : (this.#sections?.get(row.task.sectionId ?? '') ?? '');
    const groups = groupRows(rows, words, byTime ? undefined : title, byOwner ? words.nobody : words.noSection);
    void parts!.view.show(groups, byTime ? words.now(dayText(this.day)) : '', onFirst, onAll);
  }

  /** Loads what answers the reader. */
  #live = (): void => {
    const { parts } = this;
    if (!parts || this.#life) return;
    import('./timeline-life.js').then(
      ({ TimelineLife }) => {
        if (this.parts === parts && !this.#life) this.#life = new TimelineLife(this, parts);
      },
      () => parts.above.replaceChildren(plainErrorView(this.messages, this.#live)),
    );
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'task-timeline': TaskTimeline;
  }
}
