/** What a clerk has to decide: issues that say the same of the same words are one matter in many places. */
import { worstFirst } from '../../src/import/worst-first.js';
import type { Issue, Measure, Resolution, Target } from '../../src/schema/resolution.js';

export interface Matter {
  key: string;
  /** The first of them, for its words. */
  issue: Issue;
  places: Issue[];
  /** Whether a reader of the page may be misled. */
  grave: boolean;
}

/** Known again after a reload, and when the text is masked or not. */
export function matterKey({ code, where, exact, suggestion }: Issue): string {
  // One question: they are masked together or not at all.
  if (code.startsWith('personal-')) return 'personal';
  return suggestion && exact ? `${code}|${exact}|${suggestion}` : `${code}|${where ?? ''}|${exact ?? ''}`;
}

/** Worst first. What was masked and what a person did are records and nothing to decide. */
export function mattersOf({ issues = [] }: Resolution): Matter[] {
  const found = new Map<string, Matter>();
  for (const issue of worstFirst(issues.filter(({ code }) => code !== 'masked' && code !== 'reading-edited'))) {
    const key = matterKey(issue);
    const matter = found.get(key);
    if (matter) matter.places.push(issue);
    else found.set(key, { key, issue, places: [issue], grave: issue.severity !== 'hint' });
  }
  return [...found.values()];
}

/** The measure an issue about a reading is of, with its target. */
export function measureOf({ where, exact }: Issue, { targets = [] }: Resolution): { target: Target; measure: Measure } | undefined {
  const near = targets.flatMap((target) => target.measures.map((measure) => ({ target, measure })));
  const there = near.filter(({ target, measure }) => (measure.provenance ?? target.provenance).blockId === where);
  return there.find(({ measure }) => exact !== undefined && measure.provenance?.exact === exact) ?? there[0];
}

/** Issues that are about how a target was understood, and are settled in its form. */
export const isReading = ({ code }: Issue): boolean =>
  /^(?:polarity-unread|unsure-criterion|level-and-change|range-order|unit-mixed|date-order|fraction-percent|negative-plan)$/.test(code);
