/** JSON Schema 2020-12 of `resolution-progress/1`. Runs when files are generated, never on a page. */
import * as z from 'zod/mini';
import { plain, withWords, type JsonSchema } from './json-schema.js';
import { GUIDE } from './guide.js';
import { LIMITS } from './limits.js';
import { PROGRESS_GUIDE } from './progress-guide.js';
import { ENTRY_IDS, ProgressEntry, ProgressHead } from './progress.js';
import { DateValue } from './text.js';

export const PROGRESS_SCHEMA_FILE = 'resolution-progress-1.schema.json';

export function progressSchema(): JsonSchema {
  const registry = z.registry<{ id: string }>();
  const entities = { Progress: ProgressHead, ProgressEntry, DateValue };
  for (const [id, schema] of Object.entries(entities)) registry.add(schema as z.ZodMiniType, { id });
  const { schemas } = z.toJSONSchema(registry, { io: 'input', target: 'draft-2020-12', uri: (id) => `#/$defs/${id}` });
  const { Progress: head, ProgressEntry: entry, DateValue: date } = schemas as Record<keyof typeof entities, JsonSchema>;
  const list: JsonSchema = { type: 'array', maxItems: LIMITS.nodes, items: { $ref: '#/$defs/ProgressEntry' } };
  const whole = days(plain(head));
  const one = days(plain(entry));
  // Whichever of the ids it is, one has to be there.
  const anyOf = ENTRY_IDS.map((key): JsonSchema => ({ type: 'object', properties: { [key]: {} }, required: [key] }));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'resolution-progress/1',
    ...withWords(
      { ...whole, properties: { ...whole.properties, entries: list }, required: [...whole.required!, 'entries'] },
      PROGRESS_GUIDE.Progress,
    ),
    $defs: {
      ProgressEntry: { ...withWords(one, PROGRESS_GUIDE.ProgressEntry), anyOf },
      DateValue: withWords(plain(date), GUIDE.DateValue),
    },
  };
}

/** The pattern of a day says all there is to say, and every validator knows patterns; `format` many do not. */
function days(schema: JsonSchema): JsonSchema {
  for (const field of Object.values(schema.properties ?? {})) {
    for (const part of [field, ...(field.anyOf ?? [])]) if (part.format === 'date') delete part.format;
  }
  return schema;
}
