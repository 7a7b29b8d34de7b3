/** The token editor: what is changed shows at once, with its contrast; what comes out is a rule to copy. */
import { contrast, nearestShade, PAIRS } from './contrast.js';
import { copy, inPageLanguage } from './copy.js';
import { THEMES } from './themes.js';

const words = inPageLanguage({
  vi: {
    on: 'trên',
    enough: 'đạt',
    low: 'không đủ',
    needs: (ratio) => `cần ${String(ratio).replace('.', ',')}:1`,
    take: (shade) => `Dùng màu gần nhất đạt: ${shade}`,
    notColour: 'Không phải màu: cần dạng #0b4f8f',
    nothing: '/* Chưa đổi biến nào. */',
    warnings: (count) => (count ? `${count} cặp màu không đủ tương phản` : 'Mọi cặp màu đều đủ tương phản'),
    copied: 'Đã chép đường dẫn',
    failed: 'Không chép được: hãy chép địa chỉ trên thanh địa chỉ',
    byDefault: 'mặc định',
    number: (value) => value.toFixed(2).replace('.', ','),
  },
  en: {
    on: 'on',
    enough: 'enough',
    low: 'too low',
    needs: (ratio) => `needs ${ratio}:1`,
    take: (shade) => `Use the nearest shade that passes: ${shade}`,
    notColour: 'Not a colour: write it as #0b4f8f',
    nothing: '/* No token changed yet. */',
    warnings: (count) => (count ? `${count} pairs of colours have too little contrast` : 'All pairs of colours have enough contrast'),
    copied: 'Link copied',
    failed: 'Could not copy: copy the address of this page',
    byDefault: 'default',
    number: (value) => value.toFixed(2),
  },
});
const form = document.getElementById('editor');
const preview = document.getElementById('preview');
const controls = new Map([...form.querySelectorAll('[data-token]')].map((control) => [control.dataset.token, control]));
const output = document.querySelector('#exported code');
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

/** Ranges always have a value: only those that were moved count. */
const moved = new Set();
const isRange = ({ type }) => type === 'range';
const isHex = (text) => /^#[0-9a-f]{6}$/i.test(text);
const isColour = (control) => control.closest('.token') !== null;

/** What has been set, by token; a colour only when it is one. */
function chosen() {
  const set = new Map();
  for (const [name, control] of controls) {
    const value = control.value.trim();
    if (isRange(control) ? !moved.has(name) : !value || (isColour(control) && !isHex(value))) continue;
    // A text that ends the rule would take the rest of the sheet along.
    if (/[;{}]/.test(value)) continue;
    set.set(name, isRange(control) ? `${value}${control.dataset.unit}` : value);
  }
  return set;
}

/** The colour a token has now; a tint is what nine parts of the accent make of the surface. */
function colourOf(name, set) {
  const value = set.get(name) ?? controls.get(name)?.closest('.token')?.dataset.default;
  if (value || name !== 'surface-accent') return value;
  const [accent, surface] = ['accent', 'surface'].map((one) => colourOf(one, set));
  const parts = [1, 3, 5].map((at) => parseInt(accent.slice(at, at + 2), 16) * 0.09 + parseInt(surface.slice(at, at + 2), 16) * 0.91);
  return `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

const ratioOf = ([what, ground], set) => contrast(colourOf(what, set), colourOf(ground, set));
const pairsOf = (name) => PAIRS.filter((pair) => pair[0] === name || pair[1] === name);

/** A pair in words: what it comes to, and whether that is enough. */
function ratioLine(pair, set) {
  const [what, ground, least] = pair;
  const ratio = ratioOf(pair, set);
  const low = ratio < least;
  const line = document.createElement('li');
  line.className = low ? 'low' : '';
  line.textContent = `${what} ${words.on} ${ground}: ${words.number(ratio)}:1, ${low ? `${words.low} (${words.needs(least)})` : words.enough}`;
  return { line, low };
}

/** A button that takes the nearest shade in which every pair of a colour is enough; nothing where there is none. */
function remedy(name, set) {
  const isEnough = (shade) => pairsOf(name).every((pair) => ratioOf(pair, new Map(set).set(name, shade)) >= pair[2]);
  const shade = nearestShade(colourOf(name, set), isEnough);
  if (!shade) return [];
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = words.take(shade);
  button.addEventListener('click', () => {
    controls.get(name).value = shade;
    controls.get(name).focus();
    update();
    remember();
  });
  item.append(button);
  return [item];
}

/** Shows beside each colour what it stands on, and counts the pairs that fail. */
function showContrast(set) {
  const failing = new Set();
  for (const list of form.querySelectorAll('[data-ratios]')) {
    const name = list.dataset.ratios;
    const control = controls.get(name);
    const wrong = control.value.trim() !== '' && !isHex(control.value.trim());
    control.setAttribute('aria-invalid', String(wrong));
    const lines = pairsOf(name).map((pair) => {
      const { line, low } = ratioLine(pair, set);
      if (low) failing.add(String(pair));
      return { line, low };
    });
    // Where all is well one line is enough: that of the pair it is mostly seen in.
    const low = lines.filter((one) => one.low);
    const shown = [...(low.length ? low : lines.slice(0, 1)).map(({ line }) => line), ...(low.length ? remedy(name, set) : [])];
    const fault = document.createElement('li');
    fault.className = 'low';
    fault.textContent = words.notColour;
    list.replaceChildren(...(wrong ? [fault] : shown));
  }
  const said = document.getElementById('contrast-status');
  const text = words.warnings(failing.size);
  if (said.textContent !== text) said.textContent = text;
  said.classList.toggle('low', failing.size > 0);
}

const rule = (selector, set) => `${selector} {\n${[...set].map(([name, value]) => `  --resolution-${name}: ${value};`).join('\n')}\n}`;

function update() {
  const set = chosen();
  for (const [name, control] of controls) {
    const picker = control.parentElement.querySelector('[type=color]');
    if (picker) picker.value = set.get(name) ?? (colourOf(name, set) || '#ffffff');
    if (isRange(control))
      control.nextElementSibling.textContent = moved.has(name) ? `${control.value}${control.dataset.unit}` : words.byDefault;
  }
  sheet.replaceSync(rule('#preview', set));
  output.textContent = set.size ? rule(form.elements.selector.value, set) : words.nothing;
  showContrast(set);
  const theme = form.elements['preview-theme'].value;
  for (const widget of preview.children) for (const name of ['theme', 'size']) widget.toggleAttribute(name, false);
  for (const widget of preview.children)
    for (const [name, value] of Object.entries(THEMES[theme].attributes)) widget.setAttribute(name, value);
}

/** Writes the choice into the address: when a change is over, because browsers take only so many a minute. */
function remember() {
  const set = chosen();
  history.replaceState(history.state, '', set.size ? `#${new URLSearchParams([...set])}` : location.pathname + location.search);
}

/** Takes in what a shared address says. */
function readAddress() {
  for (const [name, value] of new URLSearchParams(location.hash.slice(1))) {
    const control = controls.get(name);
    if (!control) continue;
    control.value = isRange(control) ? parseFloat(value) : value;
    if (isRange(control)) moved.add(name);
  }
  update();
}

form.addEventListener('input', ({ target }) => {
  if (target.type === 'color') target.parentElement.querySelector('[data-token]').value = target.value;
  if (isRange(target)) moved.add(target.dataset.token);
  update();
});
form.addEventListener('change', remember);
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('reset', () => {
  moved.clear();
  // The controls get their first values after this event.
  queueMicrotask(() => {
    update();
    remember();
  });
});
document.getElementById('share-button').addEventListener('click', async () => {
  const status = document.getElementById('share-status');
  status.textContent = '';
  status.textContent = (await copy(location.href)) ? words.copied : words.failed;
});
readAddress();
