/** Something wrong in a file, in a form that can be put into words in any language (`problem-text.ts`). */
export interface Problem {
  /** `error`: the part named was left out. `warning`: it was kept, changed as said. */
  severity: 'error' | 'warning';
  code:
    | 'not-object' // the file is no JSON object
    | 'format' // `format` is missing or of another version
    | 'type' // a value of another type than expected
    | 'value' // a value that is not among the allowed ones
    | 'missing' // a required field is missing
    | 'broken-id' // an id with half a character in it, which no address can hold
    | 'empty' // a text that must not be empty is
    | 'count' // a list that must have as many entries as `expected` says
    | 'too-long' // longer than the cap in `expected`
    | 'too-deep' // nested deeper than the cap in `expected`
    | 'too-many' // more entries than the cap in `expected`
    | 'duplicate-id' // an id that stands elsewhere already
    | 'unknown-ref' // an id that is pointed at but does not exist
    | 'unknown-field' // a field the format does not know, spelled nearly like the one in `expected`
    | 'repeated-field'; // a field that stands twice in one object: the first is lost
  /** Property names and indexes from the root of the file. */
  path: readonly (string | number)[];
  /** What was expected: a type name, the allowed values joined by ` | `, or a cap. */
  expected?: string;
  /** What was found instead, shortened. */
  received?: string;
}

/** `targets[2].measures[0].id` */
export function pathText(path: readonly (string | number)[]): string {
  let out = '';
  for (const key of path) out += typeof key === 'number' ? `[${key}]` : out ? `.${key}` : key;
  return out || '(gốc)';
}
