import type { Pace, Verdict } from '../model/judgement.js';
import { h } from './dom.js';
import { DISC, drawing, HALF, RING, TICK, type Strokes } from './mark.js';

/** Circle: met, or time is left. Square: closed with a failing part. Dashed: not known. */
const MARKS: Record<Verdict, Strokes> = {
  vuot: { fill: DISC, ink: 'M10 15.2V5.6M5.9 9.4 10 5.3l4.1 4.1' },
  dat: { fill: DISC, ink: 'm5.6 10.4 3.1 3.1 5.8-6.6' },
  'dat-tre': { line: RING + TICK },
  'trong-nguong': { line: RING, fill: HALF },
  'chua-dat': { line: RING, fill: HALF },
  'khong-dat': { fill: 'M1.5 1.5h17v17h-17Z', ink: 'm6 6 8 8m0-8-8 8' },
  'mot-phan': { line: 'M2.5 2.5h15v15h-15Z', fill: 'M3 10h14v7H3Z' },
  'chua-co-so-lieu': { line: RING },
  'chua-danh-gia': { line: `${RING}M7.7 8.1a2.4 2.4 0 1 1 3.5 2.2c-.8.4-1.2.8-1.2 1.6M10 14.4v.1` },
};

/** Three rising bars, of which so many are full. */
const PACES: Record<Exclude<Pace, 'khong-ap-dung'>, Strokes> = {
  'dung-tien-do': { line: 'M4 17v-4M10 17V9M16 17V4' },
  cham: { line: 'M4 17v-4M10 17V9', hair: 'M16 17V4' },
  'nguy-co': { line: 'M4 17v-4', hair: 'M10 17V9M16 17V4' },
};

/** Verdicts from most met to least known: the order of legends, filters and sorting. */
export const VERDICTS = Object.freeze([
  'vuot',
  'dat',
  'dat-tre',
  'trong-nguong',
  'chua-dat',
  'mot-phan',
  'khong-dat',
  'chua-co-so-lieu',
  'chua-danh-gia',
] as const) satisfies readonly Verdict[];

/** The shape of a verdict, always beside its word. */
export const markNode = (verdict: Verdict): SVGSVGElement => drawing(`mark mark-${verdict}`, MARKS[verdict]);

/** A verdict as a stamp: shape and word. */
export const badgeNode = (verdict: Verdict, word: string): HTMLElement =>
  h('span', { class: `badge badge-${verdict}`, part: 'badge' }, markNode(verdict), word);

/** The second axis, never framed; nothing where it does not apply. */
export const paceNode = (pace: Pace, word: string): HTMLElement | undefined =>
  pace === 'khong-ap-dung' ? undefined : h('span', { class: 'pace', part: 'pace' }, drawing(`mark mark-${pace}`, PACES[pace]), word);
