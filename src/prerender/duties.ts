import { reportWords } from '../elements/document/report-words.js';
import { groupRows as groupProjects, rowsOf as projectRows, type Grouping as ByPlace } from '../elements/project-list/project-rows.js';
import { beginOf, groupRows, rowsOf, type TaskRow } from '../elements/task-timeline/task-rows.js';
import { dayText, formatValue } from '../format/number.js';
import { personWords, type PersonDisplay } from '../format/person.js';
import { shortTitle } from '../format/title.js';
import { unshouted } from '../format/unshouted.js';
import { dayIn } from '../model/day.js';
import { isSection, plainText, type FlowNode, type Resolution } from '../schema/resolution.js';
import { BREAK, el, heading, type Html, type Part } from './html.js';
import type { Drawing } from './words.js';

/** Headings of the paper by id, with their labels. */
function sectionNames({ body = [] }: Resolution): Map<string, string> {
  const names = new Map<string, string>();
  const visit = (nodes: readonly FlowNode[]): void => {
    for (const node of nodes) {
      if (isSection(node)) names.set(node.id, [node.label, plainText(node.heading)].filter(Boolean).join(' '));
      visit(node.children ?? []);
    }
  };
  visit(body);
  return names;
}

/** Who does what by when, as lists with dates. */
export function taskTimeline({ resolution, words: { tasks: words }, attributes, today, level }: Drawing): Part {
  const [from, to] = [dayIn(attributes.from) ?? '', dayIn(attributes.to) ?? '~'];
  const soonDays = Number(attributes['soon-days']) || undefined;
  const by = attributes['group-by'];
  const display = (attributes['person-display'] ?? 'role-only') as PersonDisplay;
  const rows = rowsOf(resolution.tasks ?? [], { today, soonDays }).filter(
    ({ standing }) => !standing.due || (standing.due >= from && (beginOf(standing) ?? standing.due) <= to),
  );
  if (!rows.length) return [heading(level, words.emptyTitle), el('p', null, words.emptyText)];
  const names = sectionNames(resolution);
  const leads = ({ task }: TaskRow): string[] =>
    (task.roles ?? []).flatMap(({ role, who, kind }) =>
      role === 'lead' ? [kind === 'person' ? personWords(who, display, words.unnamed) : who] : [],
    );
  const bodies = (row: TaskRow): string => row.task.roles?.find(({ role, kind }) => role === 'lead' && kind !== 'person')?.who ?? '';
  const titleOf = by === 'owner' ? bodies : by === 'section' ? (row: TaskRow) => names.get(row.task.sectionId ?? '') ?? '' : undefined;
  const entry = (row: TaskRow): Html => {
    const { deadline, due, status } = row.standing;
    const date = deadline?.raw ? el('time', { datetime: due }, el('strong', null, deadline.raw)) : words.noDate;
    const who = [...new Set(leads(row))].join(' · ');
    const text = row.task.code ? `${row.task.code} ${row.task.text}` : row.task.text;
    return el('li', null, date, ` · ${words.statuses[status]}`, BREAK, text, who ? [BREAK, who] : null);
  };
  const groups = groupRows(rows, words, titleOf, by === 'owner' ? words.nobody : words.noSection);
  return [
    heading(level, words.title(unshouted(resolution.period?.raw ?? ''))),
    el('p', null, `${shortTitle(resolution)} · ${words.count(rows.length)}`),
    groups.map((group) => [heading(level + 1, group.title), el('ul', null, group.rows.map(entry))]),
  ];
}

/** The works by place, and how far each is. */
export function projectList({ resolution, words: { projects: words }, attributes, today, level }: Drawing): Part {
  const rows = projectRows(resolution.projects ?? [], { today });
  if (!rows.length) return [heading(level, words.emptyTitle), el('p', null, words.emptyText)];
  const asked = attributes['group-by'];
  const by: ByPlace = asked === 'street' || asked === 'stage' ? asked : 'quarter';
  const entry = ({ project, standing: { percent, asOf, deadline, history }, stage }: (typeof rows)[number]): Html => {
    const day = asOf ? dayText(asOf) : project.asOf?.raw;
    const far = percent === undefined ? words.silent : formatValue(percent, '%', words.lang) + (day ? ` (${words.asOf(day)})` : '');
    const dated = history.filter(({ date, note }) => date || note).map((update) => reportWords(update, words));
    const more = [deadline && words.due(deadline.raw), ...(dated.length ? dated : [stage])].filter((line) => line);
    return el(
      'li',
      null,
      project.name,
      BREAK,
      el('strong', null, far),
      more.map((line) => [BREAK, line]),
    );
  };
  return [
    heading(level, words.title(unshouted(resolution.period?.raw ?? ''))),
    el('p', null, `${shortTitle(resolution)} · ${words.count(rows.length)}`),
    groupProjects(rows, by, words).map(([title, list]) => [heading(level + 1, title), el('ul', null, list.map(entry))]),
  ];
}
