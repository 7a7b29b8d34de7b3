/** Controls for the attributes of a tag, as the manifest describes them. */

/** Attributes that have a place of their own in the form. */
const ELSEWHERE = new Set(['src', 'progress', 'theme']);

/** An element with attributes and children. */
export function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) element.setAttribute(key, value === true ? '' : value);
  element.append(...children);
  return element;
}

const isDay = ({ description }) => description.includes('YYYY-MM-DD');

function control(attribute, id, hint, none) {
  const shared = { id, name: attribute.name, 'aria-describedby': hint };
  if (attribute.type === 'boolean') return el('input', { ...shared, type: 'checkbox' });
  if (attribute.values.length) {
    const options = attribute.values.map((value) => el('option', { value }, value));
    return el('select', shared, el('option', { value: '' }, attribute.default ? `${none} (${attribute.default})` : none), ...options);
  }
  if (attribute.type === 'number')
    return el('input', { ...shared, type: 'number', min: attribute.min ?? 0, max: attribute.max, placeholder: attribute.default });
  if (isDay(attribute)) return el('input', { ...shared, type: 'date' });
  return el('input', { ...shared, list: `${id}-list`, spellcheck: 'false' });
}

/** Fills a container with the controls of a tag; `none` is the word for leaving an attribute out. */
export function showOptions(container, { attributes }, none) {
  const fields = attributes
    .filter(({ name }) => !ELSEWHERE.has(name))
    .map((attribute) => {
      const id = `option-${attribute.name}`;
      const hint = el('span', { class: 'hint', id: `${id}-hint` }, attribute.description);
      const label = el('label', { for: id }, el('code', {}, attribute.name));
      const input = control(attribute, id, hint.id, none);
      const list = input.getAttribute('list') ? [el('datalist', { id: input.getAttribute('list') })] : [];
      const parts = attribute.type === 'boolean' ? [el('span', { class: 'check' }, input, label)] : [label, input, ...list];
      return el('p', { class: 'field' }, ...parts, hint);
    });
  container.replaceChildren(...fields);
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
  }
}

/** Offers the ids of a document where one is asked for. */
export function suggest(container, { targetGroups = [], targets = [], observations = [] }) {
  const named = (list) => list.map((one) => ({ id: one.id, text: one.label ?? one.text ?? one.title ?? '' }));
  const offers = { group: named(targetGroups), target: [...named(targets), ...named(observations)] };
  for (const [name, items] of Object.entries(offers)) {
    const list = container.querySelector(`#option-${name}-list`);
    list?.replaceChildren(...items.map(({ id, text }) => el('option', { value: id, label: text.slice(0, 80) })));
  }
}
