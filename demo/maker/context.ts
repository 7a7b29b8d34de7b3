import { eachText } from '../../src/import/each-text.js';
import type { Issue, Resolution } from '../../src/schema/resolution.js';

/** Letters shown on each side of the words in question. */
const AROUND = 60;

export interface Context {
  before: string;
  exact: string;
  after: string;
}

/** The words an issue is about with what stands around them, from the text itself. */
export function contexts(document: Resolution): (issue: Issue) => Context | undefined {
  const texts = new Map<string, string[]>();
  for (const { id, text } of eachText(document)) texts.set(id, [...(texts.get(id) ?? []), text]);
  return ({ where, exact }) => {
    if (!exact || where === undefined) return undefined;
    const text = texts.get(where)?.find((one) => one.includes(exact));
    if (text === undefined) return undefined;
    const at = text.indexOf(exact);
    const end = at + exact.length;
    return { before: cutStart(text.slice(0, at)), exact, after: cutEnd(text.slice(end)) };
  };
}

const cutStart = (text: string): string => (text.length <= AROUND ? text : `…${text.slice(-AROUND).replace(/^\S*\s/, ' ')}`);
const cutEnd = (text: string): string => (text.length <= AROUND ? text : `${text.slice(0, AROUND).replace(/\s\S*$/, ' ')}…`);
