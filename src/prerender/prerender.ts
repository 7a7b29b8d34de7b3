import { dayText } from '../format/number.js';
import { prerenderEn, prerenderVi } from '../messages/prerender.js';
import { safeUrl } from '../source/safe-url.js';
import type { Resolution } from '../schema/resolution.js';
import { targetChart } from './chart.js';
import { projectList, taskTimeline } from './duties.js';
import { el, textOf, type Part } from './html.js';
import { dataBlock, legislation } from './legislation.js';
import { roomFor } from './room.js';
import { targetCard, targetSummary, targetTable } from './targets.js';
import { wholeText } from './text.js';
import { wordsIn, type Drawing } from './words.js';

const DRAWN: Readonly<Record<string, (drawing: Drawing) => Part>> = {
  'resolution-viewer': wholeText,
  'target-table': targetTable,
  'target-summary': targetSummary,
  'target-card': targetCard,
  'target-chart': targetChart,
  'task-timeline': taskTimeline,
  'project-list': projectList,
};

/** How many rows or entries the words of a widget have. */
const rowsIn = (markup: string): number => markup.match(/<li>|<tr><th scope="row"/g)?.length ?? 0;

export interface Prerendering {
  tag: string;
  /** Of the tag; `src` among them, or the widget never takes the place of the words. */
  attributes: Readonly<Record<string, string>>;
  today: string;
  /** Whether a description for search engines stands before it. */
  described: boolean;
}

/**
 * A widget with everything it says written out inside it, for search engines, reader views and whoever has no script. `resolution` holds what was
 * reported since.
 */
export function prerender(resolution: Resolution, { tag, attributes, today, described }: Prerendering): string {
  const level = Number(attributes['heading-level']) || (tag === 'target-card' ? 3 : 2);
  const words = wordsIn(attributes.lang ?? 'vi');
  const original = resolution.original && safeUrl(resolution.original.url);
  const link = original ? el('p', null, el('a', { href: original }, resolution.original?.label ?? words.viewer.original)) : null;
  const day = attributes.today ?? today;
  const drawn = DRAWN[tag]!({ resolution, words, attributes, today: day, level });
  // A verdict holds for a day; the text of a paper for good.
  const { judgedOn } = words.viewer.lang === 'en' ? prerenderEn : prerenderVi;
  const dated = tag === 'resolution-viewer' ? null : el('p', null, judgedOn(dayText(day)));
  // What a resolution cites is told where its text stands, and not again beside each promise of it.
  const subject = tag === 'resolution-viewer' ? resolution : { ...resolution, citations: [] };
  const host = el(tag, { ...attributes, 'data-prerendered': '' }, '\n', drawn, dated, link, roomFor(tag, rowsIn(textOf(drawn))));
  return `${described ? dataBlock(legislation(subject, attributes.src)).text : ''}${host.text}\n`;
}
