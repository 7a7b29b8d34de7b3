import { csvText, save } from '../document/save.js';
import { writeCalendar, type CalendarTask } from '../../format/calendar-file.js';
import { shortTitle } from '../../format/title.js';
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
    const { host, parts, words } = this.life;
    const entries = rows
      .filter(({ standing }) => standing.due || standing.because.code === 'recurring')
      .map((row): CalendarTask => {
        const { task, standing } = row;
        const { deadline, due } = standing;
        const address = textAddress(host, task.id);
        return {
          id: `${parts.resolution.id}/${task.id}`,
          title: task.text,
          from: deadline?.from ?? undefined,
          to: due,
          recurrence: deadline?.recurrence,
          description: [this.life.ownerOf(row), deadline?.raw, words.source(shortTitle(parts.resolution))].filter(Boolean).join('\n'),
          url: address && new URL(address, location.href).href,
          done: standing.status.startsWith('hoan-thanh'),
        };
      });
    save(`${name}.ics`, 'text/calendar', writeCalendar(entries, { today: host.day, name: shortTitle(parts.resolution), alarmDays: 1 }));
  }

  #csv(): string {
    const { words, rows, host } = this.life;
    const sections = sectionNames(host.head);
    const of = ({ task }: TaskRow, role: string): string =>
      (task.roles ?? [])
        .filter((one) => one.role === role)
        .map(({ who }) => who)
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
        standing.history.map(({ date, text, note }) => [date, text ?? note].filter(Boolean).join(': ')).join(' | '),
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
