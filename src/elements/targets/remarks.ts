import { h } from '../../base/dom.js';
import { iconNode } from '../../base/icons.js';
import { capital } from '../../format/capital.js';
import type { Observation } from '../../schema/resolution.js';

/** What is said of results beside their numbers, for those who see them together. */
export interface Remarks {
  /** A remark every one of them carries, and so is one on the whole: "số liệu minh họa". */
  shared?: string;
  /** Where they come from, each once. */
  sources: readonly string[];
  /** What is remarked on some, each once. */
  notes: readonly string[];
}

/** Longer remarks are about one result alone. */
const SHORT = 60;

const distinct = (texts: readonly (string | undefined)[]): string[] => [
  ...new Set(texts.map((text) => text?.trim() ?? '').filter((text) => text && text.length <= SHORT)),
];

export function remarksOn(observations: readonly Observation[]): Remarks {
  const notes = distinct(observations.map(({ note }) => note));
  const sources = distinct(observations.map(({ source }) => source));
  const [only] = notes;
  const shared = notes.length === 1 && observations.every(({ note }) => note?.trim() === only);
  return shared && only ? { shared: only, sources, notes: [] } : { sources, notes };
}

/** A remark on everything shown, where nobody overlooks it. */
export const remarkView = ({ shared }: Remarks): HTMLElement | '' =>
  shared ? h('p', { class: 'remark', part: 'remark' }, iconNode('warn'), h('span', { lang: 'vi' }, capital(shared))) : '';
