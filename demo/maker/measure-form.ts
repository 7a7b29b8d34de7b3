/** The fields of one measure, with what readers will see of it. */
import { criterionText } from '../../src/format/criterion.js';
import { capital } from '../../src/format/capital.js';
import type { CriterionMessages } from '../../src/messages/criteria.vi.js';
import type { Measure } from '../../src/schema/resolution.js';
import { hasFirst, hasLast, isChange, readFields, type Amount, type CriterionFields, type Kind } from './criterion-fields.js';
import type { MeasureEdit } from './draft.js';
import { field, h, select, textInput } from './ui.js';
import type { Words } from './words.vi.js';

export interface MeasureForm {
  node: HTMLElement;
  /** Tells it apart from the others; empty where there are none. */
  name(title: string): void;
  /** What was entered, or undefined after saying what is wrong with it. */
  read(): MeasureEdit | undefined;
}

export function measureForm(measure: Measure, start: CriterionFields, words: Words, criteria: CriterionMessages): MeasureForm {
  const { fields, problems } = words;
  const label = field(fields.label, h('textarea', { lang: 'vi', maxlength: '2000', rows: '2', spellcheck: 'false' }));
  label.input.value = measure.label;
  const kind = field(
    fields.kind,
    select(words.kinds, start.kind, (key) => key !== 'as-read' || start.kind === 'as-read'),
  );
  const first = field(fields.first, textInput(start.first, { inputmode: 'decimal', size: '8' }));
  const last = field(fields.last, textInput(start.last, { inputmode: 'decimal', size: '8' }));
  const unit = field(fields.unit, textInput(measure.unit ?? '', { lang: 'vi', maxlength: '80' }), fields.unitHint);
  const amount = field(fields.amount, select(words.amounts, start.amount));
  const reference = field(fields.reference, textInput(start.reference, { lang: 'vi', maxlength: '200' }));
  const said = field(fields.words, textInput(start.words, { lang: 'vi', maxlength: '2000' }));
  const polarity = field(fields.polarity, select(words.polarities, measure.polarity ?? 'none'));
  const plain = h('b', { lang: criteria.lang });
  const legend = h('legend');
  const node = h(
    'fieldset',
    null,
    legend,
    label.box,
    h('div', { class: 'fields' }, kind.box, first.box, last.box, unit.box, amount.box, reference.box, said.box, polarity.box),
    h('p', { class: 'understood', role: 'status' }, words.understood, ' ', plain),
  );

  const entered = (): CriterionFields => ({
    kind: kind.input.value as Kind,
    first: first.input.value,
    last: last.input.value,
    amount: amount.input.value as Amount,
    reference: reference.input.value,
    words: said.input.value,
  });
  const edited = (): MeasureEdit | undefined => {
    const { criterion } = readFields(entered(), measure.criterion);
    if (!criterion || !label.input.value.trim()) return undefined;
    return {
      label: label.input.value.trim(),
      unit: unit.input.value.trim() || null,
      polarity: polarity.input.value as MeasureEdit['polarity'],
      criterion,
    };
  };
  const update = (): void => {
    const now = kind.input.value as Kind;
    first.box.hidden = !hasFirst(now);
    last.box.hidden = !hasLast(now);
    first.box.querySelector('label')!.textContent = hasLast(now) ? fields.from : fields.first;
    unit.box.hidden = !hasFirst(now);
    amount.box.hidden = reference.box.hidden = !isChange(now);
    said.box.hidden = now !== 'words';
    polarity.box.hidden = now === 'words' || now === 'all' || now === 'none' || isChange(now);
    const edit = edited();
    plain.textContent = edit ? capital(criterionText(edit.criterion, edit, criteria)) : '…';
  };
  // "At most" is a promise of less; whoever means something else says so in the field beside it.
  kind.input.addEventListener('input', () => {
    const good = { gte: 'up', gt: 'up', lte: 'down', lt: 'down' }[kind.input.value];
    if (good) polarity.input.value = good;
  });
  node.addEventListener('input', update);
  update();

  const check = (): void => {
    const { problems: wrong = {} } = readFields(entered(), measure.criterion);
    label.fault(label.input.value.trim() ? undefined : problems.label);
    first.fault(wrong.first && problems[wrong.first]);
    last.fault(wrong.last && problems[wrong.last]);
    said.fault(wrong.words && problems.words);
  };
  // What was found wrong is found right as soon as it is; nothing is called wrong while it is being typed.
  node.addEventListener('input', (event) => {
    if ((event.target as HTMLElement).hasAttribute('aria-invalid')) check();
  });
  return {
    node,
    name(title) {
      legend.className = title ? '' : 'visually-hidden';
      legend.textContent = title || fields.kind;
    },
    read() {
      check();
      return edited();
    },
  };
}
