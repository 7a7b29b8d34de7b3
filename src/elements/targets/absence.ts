import { absenceEn, absenceVi } from '../../messages/absence.js';
import type { Resolution } from '../../schema/resolution.js';

/** What a widget shows when it is not told to show one part of a document: all targets, what can be drawn of them, or nothing. */
export type Wanted = 'none' | 'noData' | 'target';

/** The part of a document a widget is told to show. */
export interface Asked {
  group?: string | undefined;
  target?: string | undefined;
}

/** So many ids are named: enough to see how they are made. */
const MOST = 12;

/** Why a widget has nothing to show of a document and what to do, as title and text: it asks for what the document does not have, or has not yet. */
export function absence(
  { targets = [], targetGroups = [], observations = [] }: Resolution,
  { group, target = '' }: Asked,
  wanted: Wanted,
  lang: string,
): readonly [title: string, text: string] {
  const words = lang === 'en' ? absenceEn : absenceVi;
  const said = (attribute: 'group' | 'target', id: string, list: readonly { id: string }[]): readonly [string, string] => {
    const ids = list.map((one) => one.id);
    const some = ids.length > MOST ? `${ids.slice(0, MOST).join(', ')}…` : ids.join(', ');
    return [words[attribute](id), words.mend(attribute, some)];
  };
  if ((target || wanted === 'target') && ![...targets, ...observations].some(({ id }) => id === target)) {
    const whole = targets.find(({ measures }) => measures.some(({ id }) => id === target));
    return whole ? [words.target(target), words.maybe('target', whole.id)] : said('target', target, targets);
  }
  if (group && !target && !targetGroups.some(({ id }) => id === group)) return said('group', group, targetGroups);
  return wanted === 'target' ? words.none : words[wanted];
}
