/**
 * JSON Schema 2020-12 of `resolution/1`, made from the zod shapes and the words of the guide. Runs when files are generated, never on a page.
 * Says all that the reader says but for the caps on depth and on the number of nodes in all, and the references between ids.
 */
import * as z from 'zod/mini';
import { Criterion, Measure, Observation, Project, Provenance, Role, Target, TargetGroup, Task, Update } from './data.js';
import { GUIDE, type EntityName, type Guide } from './guide.js';
import { LIMITS } from './limits.js';
import {
  BlockShape,
  Citation,
  Content,
  DateValue,
  Envelope,
  Footnote,
  Issue,
  Recipient,
  Run,
  SectionShape,
  Signature,
  Source,
} from './text.js';

export interface JsonSchema {
  [keyword: string]: unknown;
  $ref?: string;
  type?: string | string[];
  description?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  enum?: unknown[];
  const?: unknown;
  $defs?: Record<string, JsonSchema>;
}

export const SCHEMA_FILE = 'resolution-1.schema.json';

/** The object schema inside `optional`, `nullable` and lists, so that it gets a name of its own. */
function inner(schema: z.core.$ZodType): z.core.$ZodType {
  const def = (schema as z.core.$ZodTypes)._zod.def;
  if (def.type === 'optional' || def.type === 'nullable') return inner(def.innerType);
  return def.type === 'array' ? inner(def.element) : schema;
}

const ENTITIES: Record<EntityName, z.core.$ZodType> = {
  Resolution: Envelope,
  Issuer: inner(Envelope.shape.issuer),
  Successor: inner(Envelope.shape.supersededBy),
  Original: inner(Envelope.shape.original),
  DateValue,
  Section: SectionShape,
  Block: BlockShape,
  Run,
  Footnote,
  Citation,
  Recipient,
  Signature,
  Issue,
  Source,
  Dropped: inner(Source.shape.dropped),
  TargetGroup,
  Target,
  Measure,
  Thresholds: inner(Measure.shape.thresholds),
  Criterion,
  Observation,
  Comparison: inner(Observation.shape.comparedTo),
  ReportedVerdict: inner(Observation.shape.reportedVerdict),
  Task,
  Role,
  Update,
  Project,
  Place: inner(Project.shape.place),
  Provenance,
};

const NODES: JsonSchema = { type: 'array', maxItems: LIMITS.nodes, items: { $ref: '#/$defs/Node' } };
const listOf = (name: EntityName): JsonSchema => ({ type: 'array', maxItems: LIMITS.nodes, items: { $ref: `#/$defs/${name}` } });
/** Fields the reader takes care of itself, step by step, and that the shapes therefore do not have. */
const READ_APART: Partial<Record<EntityName, Record<string, JsonSchema>>> = {
  Resolution: {
    preface: NODES,
    body: NODES,
    conclusions: NODES,
    footnotes: listOf('Footnote'),
    citations: listOf('Citation'),
    recipients: listOf('Recipient'),
    issues: listOf('Issue'),
    targetGroups: listOf('TargetGroup'),
    targets: listOf('Target'),
    observations: listOf('Observation'),
    tasks: listOf('Task'),
    projects: listOf('Project'),
  },
  Section: { children: NODES },
  Block: { children: NODES },
};

export function jsonSchema(): JsonSchema {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(ENTITIES)) registry.add(schema as z.ZodMiniType, { id });
  registry.add(Content, { id: 'Content' });
  const { schemas } = z.toJSONSchema(registry, { io: 'input', target: 'draft-2020-12', uri: (id) => `#/$defs/${id}` });
  const defs: Record<string, JsonSchema> = {};
  for (const name of Object.keys(ENTITIES) as EntityName[]) {
    const def = plain(schemas[name] as JsonSchema);
    const apart = READ_APART[name];
    if (apart) def.properties = { ...def.properties, ...structuredClone(apart) };
    defs[name] = withWords(def, GUIDE[name]);
  }
  // The measures of a target are read one by one, under the cap of every list.
  Object.assign(defs.Target!.properties!.measures!, { maxItems: LIMITS.nodes });
  defs.Content = {
    ...plain(schemas.Content as JsonSchema),
    ...described(['Chữ thường, hoặc danh sách các đoạn chữ.', 'Plain text, or a list of runs.']),
  };
  defs.Node = {
    ...described(['Một mục (kind là "section") hoặc một khối chữ.', 'A section (kind is "section") or a block.']),
    if: { type: 'object', properties: { kind: { const: 'section' } }, required: ['kind'] },
    then: { $ref: '#/$defs/Section' },
    else: { $ref: '#/$defs/Block' },
  };
  const { Resolution, ...rest } = defs;
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', title: 'resolution/1', ...Resolution, $defs: rest };
}

/** Takes out what zod writes that says nothing: ids of its own, and that further properties may be anything. */
export function plain(schema: JsonSchema): JsonSchema {
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    const out: JsonSchema = {};
    for (const [key, part] of Object.entries(value)) {
      if (key !== 'additionalProperties' && key !== '$id' && key !== '$schema') out[key] = walk(part);
    }
    return out;
  };
  return walk(schema) as JsonSchema;
}

const described = ([vi, en]: readonly [string, string]): JsonSchema => ({ description: vi, 'x-description-en': en });

/** Adds the words of the guide to an entity, its fields and (for editors that show them) the allowed values. */
export function withWords(schema: JsonSchema, guide: Guide): JsonSchema {
  const fields = (part: JsonSchema): void => {
    for (const [name, field] of Object.entries(part.properties ?? {})) {
      const words = guide.fields[name];
      const values = guide.values?.[name];
      if (words) Object.assign(field, described(words));
      // A field with one allowed value explains that one only.
      if (values) field['x-values'] = typeof field.const === 'string' ? { [field.const]: values[field.const] } : values;
      for (const branch of [...(field.anyOf ?? []), ...(field.oneOf ?? [])]) fields(branch);
    }
    for (const branch of [...(part.anyOf ?? []), ...(part.oneOf ?? [])]) fields(branch);
  };
  fields(schema);
  return { ...described(guide.about), ...schema };
}
