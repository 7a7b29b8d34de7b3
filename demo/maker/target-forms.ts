/** Targets as the machine read them, each with a form to correct the reading. */
import { capital } from '../../src/format/capital.js';
import { criterionText } from '../../src/format/criterion.js';
import { criteriaVi, type CriterionMessages } from '../../src/messages/criteria.vi.js';
import type { Measure, Target } from '../../src/schema/resolution.js';
import type { Added } from './added.js';
import type { App } from './app.js';
import { lastDay, readTime } from './deadline-field.js';
import { isAdded, type MeasureEdit, type TargetEdit } from './draft.js';
import type { ItemParts } from './item.js';
import { itemList } from './item-list.js';
import { measureList } from './measure-list.js';
import { panes, type See } from './panes.js';
import { preview } from './preview.js';
import { sentence } from './sentence.js';
import { field, h, select, textInput } from './ui.js';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

export function targetPanel(app: App, see: See): { node: HTMLElement; edit(measureId: string, after: (saved: boolean) => void): void } {
  const { words } = app;
  const { box, show } = preview('target-table', words);
  show(app.document);
  app.onChange(() => show(app.document));
  const list = itemList(app, 'targets', (target, _at, fresh) => partsOf(app, target, fresh), see);
  return {
    node: panes(app, [h('h3', null, words.tabs.targets)], [h('p', { class: 'muted hint' }, words.targetsHint), ...list.nodes], box),
    edit(measureId, after) {
      const found = list.find(({ measures }) => measures.some(({ id }) => id === measureId));
      found?.open(after);
      found?.node.scrollIntoView({ block: 'center', behavior: 'instant' });
    },
  };
}

function partsOf(app: App, target: Target, fresh: Added | undefined): ItemParts {
  const { words } = app;
  const { draft } = app.work!;
  const name = target.code ?? target.id;
  const now = (measure: Measure): Measure => ({ ...measure, ...draft.measures[measure.id] });
  const edit = (): TargetEdit => draft.targets[target.id] ?? {};
  const parts = (): Measure[] => {
    const { without = [], more = [] } = edit();
    return [...target.measures.filter(({ id }) => !without.includes(id)).map(now), ...more];
  };
  const change = (measures: Record<string, MeasureEdit | undefined>, own: TargetEdit): void =>
    app.change((whole) => {
      if (fresh && !whole.added.includes(fresh)) whole.added.push(fresh);
      for (const [id, one] of Object.entries(measures)) put(whole.measures, id, one);
      put(whole.targets, target.id, Object.keys(own).length ? own : undefined);
    });
  return {
    name,
    place: target.provenance.blockId,
    summary: () => [
      sentence(
        target.text,
        target.measures.map(({ criterion }) => criterion.raw),
        h('span', { class: 'code' }, name),
        ' ',
      ),
      h('ul', { lang: 'vi' }, ...parts().map((measure, _, all) => requirement(measure, all.length > 1, criteriaVi))),
    ],
    dropped: () => edit().dropped ?? false,
    added: isAdded(draft, target.id) || fresh !== undefined,
    edited: () => target.measures.some(({ id }) => draft.measures[id]) || Object.keys(edit()).length > 0,
    drop: (on) => change({}, on ? { ...edit(), dropped: true } : omitDropped(edit())),
    reset: () => change(Object.fromEntries(target.measures.map(({ id }) => [id, undefined])), {}),
    form() {
      const taken = target.measures.map(({ id }) => id);
      const list = measureList(target.id, parts(), taken, words, criteriaVi);
      const groups = app.document.targetGroups ?? [];
      const inGroup = edit().groupId ?? target.groupId;
      const names = Object.fromEntries(groups.map(({ id, label }) => [id, label]));
      const group = field(words.fields.group, select(names, inGroup ?? ''));
      const was = edit().period !== undefined ? edit().period : target.period;
      const period = timeField(app, words.fields.period, was?.raw ?? '', was, words.fields.periodHint, words.throughDay);
      const owner = field(words.fields.owner, textInput(edit().owner ?? target.owner ?? '', { lang: 'vi', maxlength: '400' }));
      return {
        nodes: [list.node, groups.length > 1 ? group.box : '', period.box, owner.box],
        save() {
          const read = list.read();
          const time = period.read();
          if (!read || time === undefined) return false;
          const measures = target.measures.map((measure) => {
            const one = read.find(({ id }) => id === measure.id)?.edit;
            const { label, unit = null, polarity = 'none', criterion } = measure;
            return [measure.id, same(one, { label, unit, polarity, criterion }) ? undefined : one] as const;
          });
          const without = taken.filter((id) => !read.some((one) => one.id === id));
          const more = read.filter(({ id }) => !taken.includes(id)).map((one) => ({ id: one.id, ...one.edit }));
          const to = group.input.value;
          const who = owner.input.value.trim() || null;
          const own: TargetEdit = {
            ...(without.length && { without }),
            ...(more.length && { more }),
            ...(groups.length > 1 && to !== (target.groupId ?? '') && { groupId: to }),
            ...(!same(time, target.period ?? null) && { period: time }),
            ...(who !== (target.owner ?? null) && { owner: who }),
          };
          change(Object.fromEntries(measures), own);
          return true;
        },
      };
    },
  };
}

const put = <T>(into: Record<string, T>, id: string, value: T | undefined): void => {
  if (value === undefined) delete into[id];
  else into[id] = value;
};

const omitDropped = ({ dropped: _, ...rest }: TargetEdit): TargetEdit => rest;

/** What is measured is said once: the sentence names the only measure it has. */
function requirement(measure: Measure, named: boolean, criteria: CriterionMessages): HTMLElement {
  const text = criterionText(measure.criterion, measure, criteria);
  return named ? h('li', null, measure.label, ': ', h('b', null, text)) : h('li', null, h('b', null, capital(text)));
}

/** A field for a time, which says how it is understood. `read` gives undefined after saying what is wrong. */
export function timeField(app: App, label: string, value: string, was: Target['period'], hint: string, say: (day: string) => string) {
  const { words } = app;
  const made = field(label, textInput(value, { lang: 'vi', maxlength: '300' }), hint);
  const echo = h('p', { class: 'understood', role: 'status' });
  made.box.append(echo);
  const update = (): void => {
    const { value: time, problem } = readTime(made.input.value, was);
    if (!problem) made.fault();
    if (!time) echo.textContent = problem ? '' : words.noTime;
    else if (time.recurrence) echo.textContent = words.dueAgain;
    else {
      const day = lastDay(time);
      echo.textContent = !day ? words.dueVague : say(day);
    }
  };
  made.input.addEventListener('input', update);
  update();
  return {
    box: made.box,
    read() {
      const { value: time, problem } = readTime(made.input.value, was);
      made.fault(problem && words.problems[problem]);
      return problem ? undefined : (time ?? null);
    },
  };
}
