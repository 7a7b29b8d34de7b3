/**
 * Walks a parsed JSON file entity by entity, whatever shape it is really in: for checks across the whole file, which need the paths of the file
 * itself (the typed document has lost the entries that were left out). Never recurses and never throws.
 */
import { LIMITS } from './limits.js';

type Raw = Record<string, unknown>;
/** Two steps for each level of the tree, and a few for what hangs in it. What lies deeper is not read either. */
const MAX_STEPS = 2 * LIMITS.depth + 8;

export type Entity =
  | 'resolution'
  | 'issuer'
  | 'supersededBy'
  | 'original'
  | 'date'
  | 'source'
  | 'dropped'
  | 'signature'
  | 'node'
  | 'run'
  | 'footnote'
  | 'citation'
  | 'recipient'
  | 'issue'
  | 'targetGroup'
  | 'target'
  | 'measure'
  | 'criterion'
  | 'observation'
  | 'thresholds'
  | 'comparison'
  | 'reported'
  | 'task'
  | 'role'
  | 'update'
  | 'project'
  | 'place'
  | 'provenance';

/** A path as a linked list: one is made for every entity, but few are ever written out. */
export interface Step {
  up: Step | undefined;
  key: string | number;
  depth: number;
}

/** Which fields of an entity hold which entities, singly or in (nested) lists. */
const PARTS: Record<Entity, Readonly<Record<string, Entity>>> = {
  resolution: {
    issuer: 'issuer',
    issued: 'date',
    meeting: 'date',
    effective: 'date',
    period: 'date',
    supersededBy: 'supersededBy',
    original: 'original',
    source: 'source',
    signature: 'signature',
    preface: 'node',
    body: 'node',
    conclusions: 'node',
    footnotes: 'footnote',
    citations: 'citation',
    recipients: 'recipient',
    issues: 'issue',
    targetGroups: 'targetGroup',
    targets: 'target',
    observations: 'observation',
    tasks: 'task',
    projects: 'project',
  },
  source: { dropped: 'dropped' },
  node: { heading: 'run', content: 'run', rows: 'run', children: 'node' },
  footnote: { content: 'run' },
  citation: { date: 'date' },
  target: { measures: 'measure', period: 'date', provenance: 'provenance' },
  measure: { criterion: 'criterion', also: 'criterion', period: 'date', thresholds: 'thresholds', provenance: 'provenance' },
  observation: { period: 'date', comparedTo: 'comparison', reportedVerdict: 'reported', provenance: 'provenance' },
  task: { deadline: 'date', roles: 'role', updates: 'update', provenance: 'provenance' },
  project: { place: 'place', asOf: 'date', deadline: 'date', roles: 'role', updates: 'update', provenance: 'provenance' },
  issuer: {},
  supersededBy: {},
  original: {},
  date: {},
  dropped: {},
  signature: {},
  run: {},
  recipient: {},
  issue: {},
  targetGroup: {},
  thresholds: {},
  criterion: {},
  comparison: {},
  reported: {},
  role: {},
  update: { deadline: 'date' },
  place: {},
  provenance: {},
};

export const down = (up: Step | undefined, key: string | number): Step => ({ up, key, depth: (up?.depth ?? 0) + 1 });

export function pathOf(step: Step | undefined): (string | number)[] {
  const path: (string | number)[] = [];
  for (let at = step; at; at = at.up) path.push(at.key);
  return path.reverse();
}

/** Calls `visit` for every entity in the order of the file. */
export function walkFile(json: unknown, visit: (entity: Entity, entry: Raw, step: Step | undefined) => void): void {
  const stack: { entity: Entity; value: unknown; step: Step | undefined }[] = [{ entity: 'resolution', value: json, step: undefined }];
  for (let item = stack.pop(); item; item = stack.pop()) {
    const { entity, value, step } = item;
    if (typeof value !== 'object' || value === null || (step?.depth ?? 0) > MAX_STEPS) continue;
    // Pushed in reverse: the stack is read from its end.
    if (Array.isArray(value)) {
      for (let index = value.length - 1; index >= 0; index--) stack.push({ entity, value: value[index], step: down(step, index) });
      continue;
    }
    const entry = value as Raw;
    visit(entity, entry, step);
    for (const [key, part] of Object.entries(PARTS[entity]).reverse()) {
      if (Object.hasOwn(entry, key)) stack.push({ entity: part, value: entry[key], step: down(step, key) });
    }
  }
}
