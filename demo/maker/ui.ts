/** The few controls the page is made of. */
import { h } from '../../src/base/dom.js';

export { h };

/** Own icons on the grid of the widgets' icons. */
const DRAWINGS = {
  file: 'M5 2.5h6.5l4 4v11H5zM11.5 2.5v4h4',
  upload: 'M10 13V3M6 7l4-4 4 4M4 17h12',
  download: 'M10 3v10m-4-4 4 4 4-4M4 17h12',
  check: 'm4 10.5 4 4 8-9',
  flag: 'M5 18V3h10l-2 3.5 2 3.5H5',
  info: 'M17.5 10a7.5 7.5 0 1 1-15 0 7.5 7.5 0 0 1 15 0ZM10 9.2V14M10 6v.1',
  warn: 'M10 2.8 18 17H2zM10 8v4.5M10 14.8v.1',
  plus: 'M10 4v12M4 10h12',
  left: 'm12 5-5 5 5 5',
  right: 'm8 5 5 5-5 5',
  copy: 'M7 7h10v10H7zM13 7V3H3v10h4',
  bin: 'M4 6h12M8 6V3.5h4V6M5.5 6l.8 11h7.4l.8-11M8.5 9v5M11.5 9v5',
  search: 'M14 8.5a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0Zm-1.3 4.2 4.8 4.8',
  lock: 'M5 9h10v8H5zM7 9V6.5a3 3 0 0 1 6 0V9',
} as const;
export type Drawing = keyof typeof DRAWINGS;

const NS = 'http://www.w3.org/2000/svg';

export function icon(name: Drawing): SVGSVGElement {
  const svg = document.createElementNS(NS, 'svg');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(NS, 'path');
  path.setAttribute('d', DRAWINGS[name]);
  svg.append(path);
  return svg;
}

interface ButtonLook {
  kind?: 'primary' | 'plain' | 'link';
  icon?: Drawing;
  /** Where the words alone do not say what it is about. */
  label?: string;
}

export function button(words: string, press: () => void, { kind = 'plain', icon: drawing, label }: ButtonLook = {}): HTMLButtonElement {
  const made = h('button', { type: 'button', class: `button ${kind}`, 'aria-label': label }, drawing && icon(drawing), words);
  made.addEventListener('click', press);
  return made;
}

/** Tells a form that a line of it came or went: as much a change as a letter typed. */
export const changed = (list: HTMLElement): boolean => list.dispatchEvent(new Event('input', { bubbles: true }));

let counter = 0;
export const nextId = (name: string): string => `${name}-${++counter}`;

export interface Field<T extends HTMLElement = HTMLInputElement> {
  box: HTMLElement;
  input: T;
  /** Says what is wrong with it, or that nothing is. */
  fault(text?: string): void;
}

/** An input with its label, a hint, and room for what is wrong with it. */
export function field<T extends HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(
  label: string,
  input: T,
  hint?: string,
): Field<T> {
  const id = (input.id ||= nextId('field'));
  const problem = h('p', { class: 'problem', id: `${id}-problem`, hidden: '' });
  const note = hint ? h('p', { class: 'hint', id: `${id}-hint` }, hint) : null;
  const described = [note?.id, problem.id].filter(Boolean).join(' ');
  input.setAttribute('aria-describedby', described);
  return {
    box: h('div', { class: 'field' }, h('label', { for: id }, label), note, input, problem),
    input,
    fault(text) {
      problem.hidden = !text;
      problem.replaceChildren(...(text ? [icon('warn'), text] : []));
      if (text) input.setAttribute('aria-invalid', 'true');
      else input.removeAttribute('aria-invalid');
    },
  };
}

export function textInput(value: string, attributes: Record<string, string> = {}): HTMLInputElement {
  const input = h('input', { type: 'text', autocomplete: 'off', spellcheck: 'false', ...attributes });
  input.value = value;
  return input;
}

export function select<K extends string>(options: Readonly<Record<K, string>>, value: K, only?: (key: K) => boolean): HTMLSelectElement {
  const keys = (Object.keys(options) as K[]).filter((key) => !only || only(key));
  const made = h('select', null, ...keys.map((key) => h('option', { value: key }, options[key])));
  made.value = value;
  return made;
}

export function checkbox(label: string, checked: boolean, change: (checked: boolean) => void): HTMLElement {
  const id = nextId('tick');
  const input = h('input', { type: 'checkbox', id });
  input.checked = checked;
  input.addEventListener('change', () => change(input.checked));
  return h('div', { class: 'tick' }, input, h('label', { for: id }, label));
}
