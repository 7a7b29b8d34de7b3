/** Tasks and works, each with a form for its deadline and for who does it. */
import type { DateValue, Project, Role, Task } from '../../src/schema/resolution.js';
import type { Added } from './added.js';
import type { App } from './app.js';
import { isAdded, type DutyEdit } from './draft.js';
import type { ItemParts } from './item.js';
import { itemList } from './item-list.js';
import { panes, type See } from './panes.js';
import { preview } from './preview.js';
import { sentence } from './sentence.js';
import { timeField } from './target-forms.js';
import { button, changed, field, h, nextId, select, textInput } from './ui.js';

type Duty = Task | Project;

export function dutyPanel(app: App, kind: 'tasks' | 'projects', see: See): HTMLElement {
  const { words } = app;
  const { box, show } = preview(kind === 'tasks' ? 'task-timeline' : 'project-list', words);
  show(app.document);
  app.onChange(() => show(app.document));
  const list = itemList(app, kind, (duty: Duty, at, fresh) => partsOf(app, kind, duty, `${words.tabs[kind]} ${at + 1}`, fresh), see);
  return panes(app, [h('h3', null, words.tabs[kind])], [h('p', { class: 'muted hint' }, words.tasksHint), ...list.nodes], box);
}

function partsOf(app: App, kind: 'tasks' | 'projects', duty: Duty, order: string, fresh: Added | undefined): ItemParts {
  const { words } = app;
  const works = kind === 'projects' ? (duty as Project) : undefined;
  const { draft } = app.work!;
  const edit = (): DutyEdit => draft.duties[duty.id] ?? {};
  const deadline = (): DateValue | null => {
    const changed = edit().deadline;
    return changed === undefined ? (duty.deadline ?? null) : changed;
  };
  const roles = (): readonly Role[] => edit().roles ?? duty.roles ?? [];
  const name = (): string => edit().name ?? works?.name ?? '';
  const change = (one: DutyEdit | undefined): void =>
    app.change(({ duties, added }) => {
      if (fresh && !added.includes(fresh)) added.push(fresh);
      if (one && Object.keys(one).length) duties[duty.id] = one;
      else delete duties[duty.id];
    });
  return {
    get name() {
      return works ? name() : order;
    },
    place: duty.provenance?.blockId,
    summary() {
      // What stands beside a name somebody wrote is where it was taken from.
      const from = duty.provenance?.exact;
      const text = (works ? from : (duty as Task).text) ?? name();
      const who = roles().map(({ role, who }) => `${words.roles[role]}: ${who}`);
      return [
        works && name() !== text && h('p', { lang: 'vi' }, h('b', null, name())),
        sentence(text, works ? [] : [deadline()?.raw, ...roles().map(({ who }) => who)]),
        h('p', { class: 'facts' }, h('b', { lang: 'vi' }, deadline()?.raw ?? words.noDeadline), ` · ${who.join('; ') || words.nobody}`),
      ];
    },
    dropped: () => edit().dropped ?? false,
    added: isAdded(draft, duty.id) || fresh !== undefined,
    edited: () => Object.keys(edit()).length > 0,
    drop(on) {
      const { dropped: _, ...rest } = edit();
      change(on ? { ...rest, dropped: true } : rest);
    },
    reset: () => change(undefined),
    form() {
      const was = deadline();
      const time = timeField(app, words.fields.deadline, was?.raw ?? '', was, words.fields.deadlineHint, words.dueBy);
      const team = roleFields(app, roles());
      const title = field(words.fields.works, textInput(name(), { lang: 'vi', maxlength: '400' }));
      // The machine has only the sentence to offer, and a name is written over it.
      if (fresh) title.input.addEventListener('focus', () => title.input.select(), { once: true });
      return {
        nodes: [works ? title.box : '', time.box, team.node],
        save() {
          const value = time.read();
          const people = team.read();
          const called = title.input.value.trim();
          title.fault(works && !called ? words.problems.works : undefined);
          if (value === undefined || !people || (works && !called)) return false;
          change({
            ...(works && called !== works.name && { name: called }),
            ...(JSON.stringify(value) !== JSON.stringify(duty.deadline ?? null) && { deadline: value }),
            ...(JSON.stringify(people) !== JSON.stringify(duty.roles ?? []) && { roles: people }),
          });
          return true;
        },
      };
    },
  };
}

/** Everybody the paper names as being in charge of something: hardly anybody else is added. */
function namesIn({ document: { tasks = [], projects = [] } }: App): string[] {
  const roles = [...tasks, ...projects].flatMap((duty) => duty.roles ?? []);
  return [...new Set(roles.map(({ who }) => who))].sort((a, b) => a.localeCompare(b, 'vi'));
}

interface RoleLine {
  node: HTMLElement;
  read(): Role | undefined;
}

function roleFields(app: App, roles: readonly Role[]): { node: HTMLElement; read(): Role[] | undefined } {
  const { words } = app;
  const lines: RoleLine[] = [];
  const list = h('div', { class: 'role-list' });
  const names = h('datalist', { id: nextId('names') }, ...namesIn(app).map((value) => h('option', { value })));
  const add = (role: Role | undefined): HTMLInputElement => {
    const at = lines.length + 1;
    const kind = field(words.fields.role(at), select(words.roles, role?.role ?? 'lead'));
    const who = field(words.fields.who(at), textInput(role?.who ?? '', { lang: 'vi', maxlength: '400', list: names.id }));
    const remove = button(
      words.removeShort,
      () => {
        lines.splice(lines.indexOf(line), 1);
        line.node.remove();
        changed(list);
        more.focus();
      },
      { icon: 'bin', label: words.removeRole(at) },
    );
    const line: RoleLine = {
      node: h('div', { class: 'role' }, who.box, kind.box, remove),
      read() {
        const name = who.input.value.trim();
        who.fault(name ? undefined : words.problems.who);
        if (!name) return undefined;
        const chosen = kind.input.value as Role['role'];
        return role && role.who === name && role.role === chosen
          ? role
          : { role: chosen, who: name, ...(role?.kind && { kind: role.kind }) };
      },
    };
    lines.push(line);
    list.append(line.node);
    return who.input;
  };
  const more = button(words.addRole, () => {
    add(undefined).focus();
    changed(list);
  });
  for (const role of roles) add(role);
  return {
    node: h('div', { class: 'roles' }, list, names, more),
    read() {
      const read = lines.map((line) => line.read());
      return read.every((role): role is Role => role !== undefined) ? read : undefined;
    },
  };
}
