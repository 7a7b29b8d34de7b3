import { LIMITS } from './limits.js';
import type { Problem } from './problem.js';
import type { Progress, ProgressEntry } from './progress.js';
import { PROGRESS_ENTRY, PROGRESS_HEAD } from './progress-rules.generated.js';
import { check, forms, wrong, type Form, type Report } from './rule.js';

type Raw = Record<string, unknown>;

export const PROGRESS_FORMAT = 'resolution-progress/1';
/** As in `progress.ts`, which would bring zod along. */
const IDS = ['measureId', 'targetId', 'taskId', 'projectId'] as const satisfies readonly (keyof ProgressEntry)[];

const isObject = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  // An engine may take 30 February for 1 March.
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

const day: Form = (_inner, value, path, report) => {
  if (typeof value !== 'string') return wrong('string', value, path, report);
  if (isDay(value)) return true;
  report('value', path, { expected: 'YYYY-MM-DD', received: JSON.stringify(value).slice(0, 60) });
  return false;
};
forms.day = day;

/** Whether parsed JSON calls itself a progress file, whatever its version. */
export const isProgress = (json: unknown): boolean =>
  isObject(json) && typeof json.format === 'string' && json.format.startsWith('resolution-progress');

export interface ProgressReading {
  /** Undefined when the file as a whole is no progress file. */
  progress: Progress | undefined;
  problems: Problem[];
}

/** Reads a parsed progress file. An entry that breaks a rule is left out and named; the rest stands. Never throws. */
export function readProgress(json: unknown): ProgressReading {
  const problems: Problem[] = [];
  const report: Report = (code, path, more = {}) => {
    if (problems.length >= 1000) return;
    const own = code === 'value' && path.length === 1 && path[0] === 'format' ? 'format' : code;
    problems.push({ severity: 'error', code: own, path: [...path], ...more });
  };
  if (!isObject(json)) {
    report('not-object', [], { expected: PROGRESS_FORMAT });
    return { progress: undefined, problems };
  }
  const { entries, ...head } = json;
  const whole = check(PROGRESS_HEAD, head, [], report);
  const kept = listOf(entries, report).filter((entry, index): entry is ProgressEntry => {
    const path = ['entries', index];
    if (!check(PROGRESS_ENTRY, entry, path, report)) return false;
    if (IDS.some((key) => (entry as Raw)[key] !== undefined)) return true;
    report('missing', [...path, 'measureId'], { expected: 'string' });
    return false;
  });
  return { progress: whole ? ({ ...head, entries: kept } as unknown as Progress) : undefined, problems };
}

function listOf(entries: unknown, report: Report): readonly unknown[] {
  if (!Array.isArray(entries)) {
    wrong('array', entries, ['entries'], report);
    return [];
  }
  if (entries.length <= LIMITS.nodes) return entries;
  report('too-many', ['entries'], { expected: String(LIMITS.nodes), received: String(entries.length) });
  return entries.slice(0, LIMITS.nodes);
}
