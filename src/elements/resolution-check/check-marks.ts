import { drawing, DISC, type Strokes } from '../../base/mark.js';
import type { Level } from './finding.js';

/** Square and cross: broken. Triangle: better changed. Circle and tick: fine. */
const MARKS: Record<Level, Strokes> = {
  broken: { fill: 'M1.5 1.5h17v17h-17Z', ink: 'm6 6 8 8m0-8-8 8' },
  improve: { line: 'M10 2.8 18 17H2ZM10 8v4.5M10 14.6v.2' },
  fine: { fill: DISC, ink: 'm5.6 10.4 3.1 3.1 5.8-6.6' },
};

/** The shape of a level, always under a heading that names it. */
export const mark = (level: Level): SVGSVGElement => drawing(`mark mark-${level}`, MARKS[level]);
