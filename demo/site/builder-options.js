/** Controls for the attributes of a tag, as the manifest describes them. */
import { inPageLanguage } from './copy.js';

/** Attributes that have a place of their own in the form. */
const ELSEWHERE = new Set(['src', 'progress', 'theme']);

const words = inPageLanguage({
  vi: { none: 'không ghi', usual: 'mặc định', shared: 'Tùy chọn chung cho mọi thẻ', reported: 'Kết quả nêu trong văn bản' },
  en: { none: 'not set', usual: 'default', shared: 'Options that all tags have', reported: 'Results the paper reports' },
});

/** An element with attributes and children. */
export function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) element.setAttribute(key, value === true ? '' : value);
  element.append(...children);
  return element;
}

/** What leaving an attribute out comes to. */
function unset({ none, values, default: usual }) {
  if (none) return none;
  return usual ? `${words.usual}: ${values.find(({ value }) => value === usual)?.name ?? usual}` : words.none;
}

const select = (shared, attribute, ...options) =>
  el('select', shared, ...(attribute.needed ? [] : [el('option', { value: '' }, unset(attribute))]), ...options);

function control(attribute, shared) {
  const { type, values, min = 0, max, isDay, sample, default: usual } = attribute;
  if (type === 'boolean') return el('input', { ...shared, type: 'checkbox' });
  if (values.length) return select(shared, attribute, ...values.map(({ value, name }) => el('option', { value }, name)));
  if (type === 'number') return el('input', { ...shared, type: 'number', min, max, placeholder: usual });
  return el('input', { ...shared, type: isDay ? 'date' : 'text', placeholder: sample, spellcheck: 'false' });
}

function field(attribute) {
  const id = `option-${attribute.name}`;
  const hint = attribute.hint && el('span', { class: 'hint', id: `${id}-hint` }, attribute.hint);
  const input = control(attribute, { id, name: attribute.name, 'aria-describedby': hint?.id });
  const label = el('label', { for: id }, `${attribute.label} `, el('code', {}, attribute.name));
  const parts = attribute.type === 'boolean' ? [el('span', { class: 'check' }, input, label)] : [label, input];
  return el('p', { class: 'field' }, ...parts, hint);
}

/** Fills a container with the controls of a tag: its own at once, those that all tags have folded below. */
export function showOptions(container, { attributes }) {
  const own = [];
  const shared = [];
  for (const one of attributes) if (!ELSEWHERE.has(one.name)) (one.own ? own : shared).push(field(one));
  const folded = el('details', {}, el('summary', {}, words.shared), ...shared);
  container.replaceChildren(...(own.length ? [...own, folded] : shared));
}

/** What has been chosen, by attribute: `true` for one that needs no value. */
export function chosenOptions(container) {
  const chosen = {};
  for (const input of container.querySelectorAll('[name]')) {
    if (input.type === 'checkbox' ? input.checked : input.value) chosen[input.name] = input.type === 'checkbox' ? true : input.value;
  }
  return chosen;
}

/** Sets controls to what an address says. */
export function setOptions(container, parameters) {
  for (const input of container.querySelectorAll('[name]')) {
    const value = parameters.get(input.name);
    if (value === null) continue;
    if (input.type === 'checkbox') input.checked = value !== '0';
    else input.value = value;
    input.closest('details')?.setAttribute('open', '');
  }
}

/** As much of a sentence as a line of a list holds, in whole words. */
const short = (text) => (text.length > 72 ? `${text.slice(0, 72).replace(/\s+\S*$/, '')}…` : text);
const option = (id, text) => el('option', { value: id }, `${short(text)} (${id})`);
const inGroup = (label, options) => (options.length ? [el('optgroup', { label }, ...options)] : []);

/** What can be chosen of a paper, by attribute. */
const CHOICES = {
  group: ({ targetGroups = [] }) => targetGroups.map(({ id, label }) => option(id, label)),
  target: ({ targetGroups = [], targets = [], observations = [] }) => {
    const of = (group) => targets.filter(({ groupId }) => groupId === group).map(({ id, text }) => option(id, text));
    return [
      ...of(undefined),
      ...targetGroups.flatMap(({ id, label }) => inGroup(short(label), of(id))),
      ...inGroup(
        words.reported,
        observations.map(({ id, label, period }) => option(id, period ? `${period.raw}: ${label}` : label)),
      ),
    ];
  },
};

/**
 * Where a part of the paper is asked for, offers the parts by name; a paper that has none is not asked. Without a paper to read, what is wanted must
 * be typed.
 */
export function offerParts(container, { attributes }, paper) {
  for (const [name, choices] of Object.entries(CHOICES)) {
    const before = container.querySelector(`[name=${name}]`);
    if (!before) continue;
    const attribute = attributes.find((one) => one.name === name);
    const shared = { id: before.id, name, 'aria-describedby': before.getAttribute('aria-describedby') ?? undefined };
    const options = paper && choices(paper);
    const input = options ? select(shared, attribute, ...options) : control(attribute, shared);
    const { value } = before;
    if (!options || [...input.options].some((one) => one.value === value)) input.value = value;
    const focused = before === document.activeElement;
    before.replaceWith(input);
    input.closest('.field').hidden = options?.length === 0;
    if (focused) input.focus();
  }
}
