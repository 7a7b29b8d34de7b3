import type { TaskStatus } from '../model/task-status.js';
import { drawing, DISC, HALF, RING, TICK, type Strokes } from './mark.js';

/** Full or ticked: done. Half: under way, or time is left. Square: nobody can say it is well. Dashed: not known. */
const MARKS: Record<TaskStatus, Strokes> = {
  'hoan-thanh': { fill: DISC, ink: 'm5.6 10.4 3.1 3.1 5.8-6.6' },
  'hoan-thanh-tre': { line: RING + TICK },
  'dang-thuc-hien': { line: RING, fill: HALF },
  'trong-han': { line: RING, fill: HALF },
  'sap-den-han': { line: `${RING}M10 5.5V10l3 2` },
  'qua-han': { fill: 'M1.5 1.5h17v17h-17Z', ink: 'M10 5v6.2m0 3v.2' },
  'chua-bat-dau': { line: RING },
  'thuong-xuyen': { line: 'M4 9V8a3 3 0 0 1 3-3h8m-2.5-2.5L15 5l-2.5 2.5M16 11v1a3 3 0 0 1-3 3H5m2.5 2.5L5 15l2.5-2.5' },
  'chua-ro-han': { line: RING },
  dung: { line: 'M2.5 2.5h15v15h-15ZM7.5 6.5v7m5-7v7' },
};

/** The shape of a task's status, always beside its word. */
export const taskMark = (status: TaskStatus): SVGSVGElement => drawing(`mark mark-${status}`, MARKS[status]);
