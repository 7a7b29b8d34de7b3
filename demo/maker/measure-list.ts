/** The parts of a target in its form, where one can be added and one taken away. */
import { letter } from '../../src/import/quote.js';
import type { CriterionMessages } from '../../src/messages/criteria.vi.js';
import type { Measure } from '../../src/schema/resolution.js';
import { fieldsOf } from './criterion-fields.js';
import type { MeasureEdit } from './draft.js';
import { measureForm, type MeasureForm } from './measure-form.js';
import { button, changed, h } from './ui.js';
import type { Words } from './words.vi.js';

export interface MeasureList {
  node: HTMLElement;
  /** What was entered, part by part, or undefined after saying what is wrong with it. */
  read(): { id: string; edit: MeasureEdit }[] | undefined;
}

interface Part {
  id: string;
  box: HTMLElement;
  form: MeasureForm;
  remove: HTMLButtonElement;
}

/** `taken`: ids that a new part must not have, also those of parts that were taken away. */
export function measureList(
  targetId: string,
  measures: readonly Measure[],
  taken: readonly string[],
  words: Words,
  criteria: CriterionMessages,
): MeasureList {
  const parts: Part[] = [];
  const used = new Set([...taken, ...measures.map(({ id }) => id)]);
  const list = h('div', { class: 'parts' });
  const number = (): void =>
    parts.forEach(({ form, remove }, at) => {
      const many = parts.length > 1;
      form.name(many ? words.measure(at + 1) : '');
      // A target without a part would be none.
      remove.hidden = !many;
      remove.lastChild!.textContent = words.removeMeasure(at + 1);
    });
  const put = (measure: Measure, fresh = false): MeasureForm => {
    // A requirement that nobody has stated yet has no number: the commonest kind, and an empty field.
    const start = fresh ? { ...fieldsOf(measure.criterion), kind: 'gte' as const } : fieldsOf(measure.criterion);
    const form = measureForm(measure, start, words, criteria);
    const remove = button(
      words.removeShort,
      () => {
        parts.splice(parts.indexOf(part), 1);
        part.box.remove();
        number();
        changed(list);
        more.focus();
      },
      { icon: 'bin' },
    );
    const part: Part = { id: measure.id, box: h('div', { class: 'part-box' }, form.node, remove), form, remove };
    parts.push(part);
    list.append(part.box);
    number();
    return form;
  };
  for (const measure of measures) put(measure);
  const more = button(
    words.addMeasure,
    () => {
      let at = 0;
      while (used.has(`${targetId}.${letter(at)}`)) at++;
      const id = `${targetId}.${letter(at)}`;
      used.add(id);
      put({ id, label: '', unit: null, polarity: 'up', criterion: { kind: 'all' } }, true)
        .node.querySelector('textarea')!
        .focus();
      changed(list);
    },
    { icon: 'plus' },
  );
  return {
    node: h('div', { class: 'part-list' }, list, more),
    read() {
      const read = parts.map(({ id, form }) => ({ id, edit: form.read() }));
      return read.every((one): one is { id: string; edit: MeasureEdit } => one.edit !== undefined) ? read : undefined;
    },
  };
}
