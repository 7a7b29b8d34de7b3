import { reportWords } from '../document/report-words.js';
import { csvText, save } from '../document/save.js';
import { writeCalendar, type CalendarTask } from '../../format/calendar-file.js';
import { shortTitle } from '../../format/title.js';
import { calendarAnchor, taskDates } from '../../model/task-calendar.js';
import { seeInText, textAddress } from '../targets/see-in-text.js';
import { sectionNames } from './section-names.js';
import type { TaskRow } from './task-rows.js';
import type { TimelineLife } from './timeline-life.js';

/** What the time line does when something is pressed. Loaded with the first press. */
export class TimelineTools {
  constructor(readonly life: TimelineLife) {}

  act(target: HTMLElement): void {
    const { place, calendar } = target.dataset;
    const { life } = this;
    const { host, parts } = life;
    const name = `${parts.resolution.id}-nhiem-vu`;
    if (place !== undefined) this.#goTo(target as HTMLAnchorElement, place);
    else if (calendar !== undefined)
      this.#calendar(
        `${parts.resolution.id}-${calendar}`,
        life.all.filter(({ task }) => task.id === calendar),
      );
    else if (target.dataset.do === 'calendar') this.#calendar(name, life.rows);
    else if (target.dataset.do === 'csv') save(`${name}.csv`, 'text/csv', this.#csv());
    else {
      life.fillAll();
      void host.updateComplete.then(() => window.print());
    }
  }

  #calendar(name: string, rows: readonly TaskRow[]): void {
    const { host, parts } = this.life;
    const entries = rows.filter(this.life.inCalendar).map(({ task }): CalendarTask => {
      const address = textAddress(host, task.id);
      // Persons are named as on the page.
      const roles = task.roles?.map((role) => ({ ...role, who: this.life.nameOf(role) }));
      const dates = taskDates({ ...task, ...(roles && { roles }) }, parts.resolution.id, { today: host.day });
      return { ...dates, ...(address && { url: new URL(address, location.href).href }) };
    });
    save(
      `${name}.ics`,
      'text/calendar',
      writeCalendar(entries, {
        today: host.day,
        anchor: calendarAnchor(parts.resolution),
        name: shortTitle(parts.resolution),
        ...(host.alarmDays == null ? {} : { alarmDays: host.alarmDays }),
      }),
    );
  }

  #csv(): string {
    const { words, rows, host } = this.life;
    const sections = sectionNames(host.head);
    const of = ({ task }: TaskRow, role: string): string =>
      (task.roles ?? [])
        .filter((one) => one.role === role)
        .map((one) => this.life.nameOf(one))
        .join('; ');
    const lines = rows.map((row) => {
      const { task, standing } = row;
      const { deadline, due, status } = standing;
      return [
        task.id,
        sections.get(task.sectionId ?? '') ?? '',
        task.text,
        deadline?.raw ?? '',
        deadline?.from ?? '',
        due ?? '',
        words.statuses[status],
        of(row, 'lead'),
        of(row, 'coop'),
        of(row, 'direct'),
        of(row, 'monitor'),
        [
          ...(standing.first ? [words.firstPromise(standing.first.raw)] : []),
          ...standing.history.map((update) => reportWords(update, words)),
        ].join(' | '),
      ];
    });
    return csvText([words.csvColumns, ...lines]);
  }

  #goTo(link: HTMLAnchorElement, id: string): void {
    const { host } = this.life;
    if (!host.notify('task-select', { taskId: id }, true)) return;
    if (!seeInText(host, id)) location.assign(link.href);
  }
}
