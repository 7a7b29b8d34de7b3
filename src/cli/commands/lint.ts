import { lintData } from '../../import/lint.js';
import { findIds } from '../../schema/references.js';
import type { Resolution } from '../../schema/resolution.js';
import { say, type Lang, type Terminal } from '../command.js';
import { checkFiles, type Placed } from './validate.js';

/** Everything `validate` checks, and whether the readings still fit the text they were read from. */
export const lint = (args: string[], terminal: Terminal): Promise<number> => checkFiles('lint', args, terminal, readingMessages);

function readingMessages(document: Resolution, json: unknown, lang: Lang): Placed[] {
  const ids = findIds(json);
  return [...lintData(document)].map(({ severity, code, owner, where, exact, suggestion, message, messageEn }) => {
    const at = ids.get(owner ?? '') ?? ids.get(where ?? '') ?? ['targets'];
    let what = say(lang, message, messageEn);
    if (exact && !what.includes(exact.slice(0, 40))) what += ` «${exact.slice(0, 160)}»`;
    const todo = suggestion ? say(lang, `Gợi ý: ${suggestion}`, `Suggestion: ${suggestion}`) : '';
    return { at, message: { severity, about: 'file', code, path: at.join('.'), where: owner ?? where ?? '', what, todo } };
  });
}
