import { absence, type Wanted } from '../elements/targets/absence.js';
import { el, heading, type Part } from './html.js';
import type { Drawing } from './words.js';

/** Said where there is nothing to show: why, as the widget itself will say it. */
export function nothingOf(wanted: Wanted, { resolution, attributes, words, level }: Drawing): Part {
  const [title, text] = absence(resolution, attributes, wanted, words.cards.lang);
  return [heading(level, title), el('p', null, text)];
}

export { askedInVain } from '../elements/targets/absence.js';
