/** What the tasks of a paper say that cannot be, or that nobody could read: days no calendar has, deadlines without a day, works beyond the whole. */
import { missingThirtieth } from '../language/festivals.js';
import { yearName } from '../language/lunar.js';
import type { Project, Task } from '../schema/data.js';
import type { Resolution } from '../schema/resolution.js';
import type { Finding } from './contradictions.js';

const shown = (day: string): string => day.slice(0, 10).split('-').reverse().join('/');

/** `known`: what is said of the dates of the text already, so that nothing is said twice. */
export function* taskIssues(resolution: Resolution, known: readonly Finding[]): Generator<Finding> {
  for (const task of resolution.tasks ?? []) yield* deadlineIssues(task, resolution, known);
  for (const project of resolution.projects ?? []) {
    yield* deadlineIssues(project, resolution, known);
    if ((project.percent ?? 0) > 100)
      yield {
        severity: 'warning',
        code: 'percent-over-whole',
        ...(project.provenance && {
          where: project.provenance.blockId,
          ...(project.provenance.exact && { exact: project.provenance.exact }),
        }),
        message: `Tiến độ ghi ${String(project.percent).replace('.', ',')}%, quá 100%`,
        messageEn: `Progress is given as ${project.percent} %, more than the whole`,
      };
  }
}

function* deadlineIssues(item: Task | Project, { issued, meeting }: Resolution, known: readonly Finding[]): Generator<Finding> {
  const { deadline, provenance } = item;
  // What was inherited is said where it stands.
  if (!deadline || item.inherited !== undefined) return;
  const at = { ...(provenance && { where: provenance.blockId }), exact: deadline.raw };
  const none = missingThirtieth(deadline);
  if (none) {
    const name = `${none.month === 12 ? 'Chạp' : String(none.month)} năm ${yearName(none.year)}`;
    const meant = none.month === 12 ? '29 Tết, ngày cuối năm' : 'ngày cuối tháng';
    yield {
      severity: 'warning',
      code: 'no-such-lunar-day',
      ...at,
      message: `Tháng ${name} chỉ có 29 ngày nên không có ngày 30: “${deadline.raw}” được hiểu là ${meant} (${shown(none.last)})`,
      messageEn: `Lunar month ${none.month} of ${yearName(none.year)} had 29 days and no 30th: “${deadline.raw}” is taken for its last day (${shown(none.last)})`,
    };
  }
  // "Thường xuyên" is how often, and no day that could not be read.
  if (!deadline.to && !deadline.recurrence && deadline.bound !== 'from' && !('kind' in item && item.kind === 'standing')) {
    yield {
      severity: 'hint',
      code: 'deadline-unread',
      ...at,
      message: `Thời hạn “${deadline.raw}” chưa đọc được thành ngày; việc này sẽ hiện là chưa rõ hạn`,
      messageEn: `No day could be read from the deadline “${deadline.raw}”; the task is shown as without a clear deadline`,
    };
    return;
  }
  const own = issued?.from ?? meeting?.from;
  const end = deadline.to?.slice(0, 10);
  const told = known.some(({ code, where, exact }) => code === 'deadline-before-issue' && where === at.where && exact === at.exact);
  if (!own || !end || end >= own.slice(0, 10) || told) return;
  const what = issued?.from ? ['ngày ban hành', 'the date of issue'] : ['ngày họp', 'the date of the meeting'];
  yield {
    severity: 'warning',
    code: 'deadline-before-issue',
    ...at,
    message: `Thời hạn “${deadline.raw}” sớm hơn ${what[0]} của văn bản (${(issued?.from ? issued : meeting)!.raw})`,
    messageEn: `The deadline “${deadline.raw}” is before ${what[1]} (${(issued?.from ? issued : meeting)!.raw})`,
  };
}
