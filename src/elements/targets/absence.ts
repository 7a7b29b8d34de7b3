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

/** What a widget asks a document for that the document does not have, and what it has, as title and text. */
export function askedInVain(
  { targets = [], targetGroups = [], observations = [] }: Resolution,
  { group, target = '' }: Asked,
  /** Whether it shows nothing unless told which target. */
  single: boolean,
  lang: string,
): readonly [title: string, text: string] | undefined {
  const words = lang === 'en' ? absenceEn : absenceVi;
  const said = (attribute: 'group' | 'target', id: string, list: readonly { id: string }[]): readonly [string, string] => {
    const ids = list.map((one) => one.id);
    const some = ids.length > MOST ? `${ids.slice(0, MOST).join(', ')}…` : ids.join(', ');
    return [words[attribute](id), words.mend(attribute, some)];
  };
  if ((target || single) && ![...targets, ...observations].some(({ id }) => id === target)) {
    const whole = targets.find(({ measures }) => measures.some(({ id }) => id === target));
    return whole ? [words.target(target), words.maybe('target', whole.id)] : said('target', target, targets);
  }
  return group && !target && !targetGroups.some(({ id }) => id === group) ? said('group', group, targetGroups) : undefined;
}

/** Why a widget has nothing to show of a document and what to do: it asks for what the document does not have, or does not have yet. */
export function absence(resolution: Resolution, asked: Asked, wanted: Wanted, lang: string): readonly [title: string, text: string] {
  const words = lang === 'en' ? absenceEn : absenceVi;
  return askedInVain(resolution, asked, wanted === 'target', lang) ?? (wanted === 'target' ? words.none : words[wanted]);
}
