/** Random files made by following a JSON Schema, and random damage to them: for tests that ask two judges about the same file. */
import fc from 'fast-check';

/** Fields that files have beside the known ones. */
const UNKNOWN = ['x', '$schema', 'note', 'kind_'];

/** Any value the schema allows. Words are short, and trees get thinner with depth. */
export function valid(schema, root, depth = 0) {
  const one = (part) => valid(part, root, depth + 1);
  if (schema.$ref) return one(root.$defs[schema.$ref.slice('#/$defs/'.length)]);
  if (schema.if) return fc.oneof(one(schema.then), one(schema.else));
  const options = schema.anyOf ?? schema.oneOf;
  if (options) return fc.oneof(...options.map(one));
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (Array.isArray(schema.type)) return fc.oneof(...schema.type.map((type) => one({ ...schema, type })));
  switch (schema.type) {
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: -10, max: 3000 });
    case 'number':
      return fc.double({ noNaN: true, noDefaultInfinity: true });
    case 'string':
      return fc.oneof(fc.string({ minLength: schema.minLength ?? 0, maxLength: 12 }), fc.constantFrom('Điều 1', 'ngày 20/01/2022', '98%'));
    case 'array': {
      const most = depth > 5 ? 0 : 2;
      const length = {
        minLength: schema.minItems ?? 0,
        maxLength: Math.max(schema.minItems ?? 0, Math.min(schema.maxItems ?? most, most)),
      };
      return length.maxLength ? fc.array(one(schema.items), length) : fc.constant([]);
    }
    case 'object': {
      const fields = Object.entries(schema.properties).map(([name, part]) => [name, fc.memo(() => one(part))()]);
      const required = fc.record(Object.fromEntries(fields.filter(([name]) => schema.required?.includes(name))));
      const optional = fields.filter(([name]) => !schema.required?.includes(name));
      // A few of the optional fields at a time, or files grow without end.
      const some = fc.subarray(optional, { maxLength: Math.min(optional.length, depth > 3 ? 2 : 4) });
      const further = fc.dictionary(
        fc.constantFrom(...UNKNOWN.filter((name) => !(name in schema.properties))),
        fc.anything({ maxDepth: 1 }),
        { maxKeys: 1 },
      );
      return fc
        .tuple(required, some, further)
        .chain(([base, chosen, extra]) => fc.record(Object.fromEntries(chosen)).map((more) => ({ ...extra, ...base, ...more })));
    }
  }
  throw new Error(`No values for ${JSON.stringify(schema).slice(0, 200)}`);
}

const JUNK = [null, true, 0, 1.5, -1, 1e300, '', 'x', 'section', 'a'.repeat(201), [], [1], [[]], {}, { id: '' }, { kind: 'section' }];

/** The file with one place of it changed: a value replaced, a field renamed or deleted, an entry put in. */
export function damage(file, pick) {
  const copy = structuredClone(file);
  const places = [];
  const walk = (value) => {
    if (typeof value !== 'object' || value === null) return;
    for (const key of Object.keys(value)) {
      places.push([value, key]);
      walk(value[key]);
    }
  };
  walk(copy);
  const [owner, key] = places[pick.place % places.length];
  const junk = structuredClone(JUNK[pick.junk % JUNK.length]);
  if (pick.how === 'delete') {
    if (Array.isArray(owner)) owner.splice(Number(key), 1);
    else delete owner[key];
  } else if (pick.how === 'insert' && Array.isArray(owner[key])) owner[key].push(junk);
  else owner[key] = junk;
  return copy;
}

export const damages = fc.record({
  place: fc.nat(),
  junk: fc.nat(),
  how: fc.constantFrom('replace', 'replace', 'delete', 'insert'),
});
