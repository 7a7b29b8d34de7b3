import type * as z from 'zod/mini';
import { isNear } from '../language/near.js';
import { Measure, Criterion, Observation, Project, Provenance, Role, Target, TargetGroup, Task, Update } from './data.js';
import type { Problem } from './problem.js';
import { DATA_LISTS } from './head.js';
import { BlockShape, Citation, DateValue, Envelope, Footnote, Issue, Recipient, Run, SectionShape, Signature, Source } from './text.js';
import { down, pathOf, walkFile, type Entity } from './walk.js';

const TREE = ['preface', 'body', 'conclusions', 'footnotes', 'citations', 'recipients', 'issues', ...DATA_LISTS];

const KNOWN: Record<Entity, ReadonlySet<string>> = {
  resolution: new Set([...keysOf(Envelope), ...TREE]),
  issuer: keysOf(Envelope.shape.issuer),
  supersededBy: keysOf(Envelope.shape.supersededBy),
  original: keysOf(Envelope.shape.original),
  date: keysOf(DateValue),
  source: keysOf(Source),
  dropped: keysOf(Source.shape.dropped),
  signature: keysOf(Signature),
  node: new Set([...keysOf(SectionShape), ...keysOf(BlockShape), 'children']),
  run: keysOf(Run),
  footnote: keysOf(Footnote),
  citation: keysOf(Citation),
  recipient: keysOf(Recipient),
  issue: keysOf(Issue),
  targetGroup: keysOf(TargetGroup),
  target: keysOf(Target),
  measure: keysOf(Measure),
  thresholds: keysOf(Measure.shape.thresholds),
  criterion: keysOf(Criterion),
  observation: keysOf(Observation),
  comparison: keysOf(Observation.shape.comparedTo),
  reported: keysOf(Observation.shape.reportedVerdict),
  task: keysOf(Task),
  role: keysOf(Role),
  update: keysOf(Update),
  project: keysOf(Project),
  place: keysOf(Project.shape.place),
  provenance: keysOf(Provenance),
};

/**
 * Fields the format does not know but nearly does: `heding`, `Label`. Unknown fields are kept and harmless, so a misspelt one would otherwise
 * vanish from the page without a word.
 */
export function findTypos(json: unknown): Problem[] {
  const problems: Problem[] = [];
  walkFile(json, (entity, entry, step) => {
    for (const key of Object.keys(entry)) {
      if (problems.length >= 1000 || KNOWN[entity].has(key) || key.length > 40) continue;
      const meant = [...KNOWN[entity]].find((known) => !Object.hasOwn(entry, known) && isNear(key, known));
      if (meant)
        problems.push({ severity: 'warning', code: 'unknown-field', path: pathOf(down(step, key)), expected: meant, received: key });
    }
  });
  return problems;
}

/** The fields of an object schema, through `optional`, `nullable`, lists and unions. */
function keysOf(schema: z.core.$ZodType): Set<string> {
  const def = (schema as z.core.$ZodTypes)._zod.def;
  switch (def.type) {
    case 'object':
      return new Set(Object.keys(def.shape));
    case 'optional':
    case 'nullable':
      return keysOf(def.innerType);
    case 'array':
      return keysOf(def.element);
    case 'union':
      return new Set(def.options.flatMap((option) => [...keysOf(option)]));
    default:
      return new Set();
  }
}
