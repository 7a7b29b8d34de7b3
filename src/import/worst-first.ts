import type { Issue } from '../schema/text.js';

const SEVERITIES: readonly Issue['severity'][] = ['error', 'warning', 'hint'];

/** Among issues of one severity: what may mislead every reader of the page comes before what only looks odd. */
const WORST = [
  /^personal-/,
  /^(?:count-mismatch|target-count|duplicate-target|duplicate-item)$/,
  /^(?:fraction-percent|negative-plan|reached-or-exceeded|unit-mixed|range-order|number-)/,
  /^(?:polarity-unread|unsure-criterion|date-order)$/,
  /date|period|deadline|issued|cited|kind-mismatch/,
];

function rank({ severity, code }: Issue): number {
  const at = WORST.findIndex((pattern) => pattern.test(code));
  return SEVERITIES.indexOf(severity) * 10 + (at < 0 ? WORST.length : at);
}

/** Issues in the order in which somebody should look at them; those that weigh the same stay in the order of the text. */
export const worstFirst = (issues: readonly Issue[]): Issue[] => [...issues].sort((a, b) => rank(a) - rank(b));
