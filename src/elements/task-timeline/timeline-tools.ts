import { csvText, save } from '../document/save.js';
import { calendarOf } from '../../format/calendar.js';
import { seeInText } from '../targets/see-in-text.js';
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
      parts.view.fillAll();
      void host.updateComplete.then(() => window.print());
    }
  }

  #calendar(name: string, rows: readonly TaskRow[]): void {
    const { host, parts } = this.life;
    const text = calendarOf(
      rows.map(({ task, standing }) => ({ task, standing, owner: this.life.ownerOf({ task, standing }) })),
      parts.resolution,
      { origin: location.host, url: location.href.split('#', 1)[0]!, stamp: host.day },
    );
    save(`${name}.ics`, 'text/calendar', text);
  }

  #csv(): string {
    const { words, rows, host } = this.life;
    const sections = host.sectionNames;
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
