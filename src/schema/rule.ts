import type { Problem } from './problem.js';

/**
 * A zod shape put into a few bytes of data. The shapes in `text.ts` and `data.ts` stay the one source of the format; `rules.generated.ts` is made
 * from them and compared in the tests. Zod itself would be a third of everything a page loads before the first word, and several times slower cold.
 *
 * `"s"` text · `"S"` text that is not empty · `"i"` id · `"n"` number · `"int"` · `"b"` yes or no · `"=a|b"` one of the words ·
 * `["list", rule, min?, max?]` · `["text or", rule]` text, or else the rule · `["day", "s"]` a day of the calendar · `["either", rules]` · `["by kind", {kind: rule}]` told apart by `kind` ·
 * an object of rules: `"?name"` may be absent, `"~name"` may be absent or null, `"!name"` may be null.
 */
export type Rule =
  | string
  | readonly ['list', Rule, number?, number?]
  | readonly ['text or', Rule]
  | readonly ['day', Rule]
  | readonly ['either', readonly Rule[]]
  | readonly ['by kind', { readonly [kind: string]: Rule }]
  | { readonly [field: string]: Rule };

export type Path = readonly (string | number)[];
/** The path is the checker's own, and goes on changing: whoever keeps it keeps a copy. */
export type Report = (code: Problem['code'], path: Path, more?: Partial<Problem>) => void;

/** Longest text, longest id: see `limits.ts`; kept here as numbers so that a rule needs nothing else. */
const MAX: Record<string, [min: number, max: number]> = { s: [0, 200_000], S: [1, 200_000], i: [1, 200] };

export const isList = Array.isArray as (value: unknown) => value is readonly unknown[];

/** What a wrong value looks like, shortened for a message. A page may hand in what no JSON holds, a bigint say. */
export const nameOf = (value: unknown): string =>
  value === null
    ? 'null'
    : isList(value)
      ? 'array'
      : typeof value === 'object'
        ? 'object'
        : (typeof value === 'string' ? JSON.stringify(value) : String(value)).slice(0, 60);

interface Field {
  name: string;
  inner: Rule;
  absent: boolean;
  nullable: boolean;
}

/** Checks one further form of rule; `inner` is what stands behind the form's name. */
export type Form = (inner: Rule, value: unknown, path: (string | number)[], report: Report) => boolean;
/** Forms that only some files have: `data-reader.ts` and `progress-reader.ts` put theirs here, so that a page that shows text does not carry them. */
export const forms: Record<string, Form> = {};

/** What a rule says, taken apart once and not for each of ten thousand nodes. */
const fieldsOf = new Map<object, Field[]>();
const wordsOf = new Map<string, string[]>();

function fields(rule: { readonly [field: string]: Rule }): Field[] {
  let list = fieldsOf.get(rule);
  if (!list) {
    list = Object.entries(rule).map(([field, inner]) => {
      const mark = /^[?~!]/.exec(field)?.[0];
      return { name: mark ? field.slice(1) : field, inner, absent: mark === '?' || mark === '~', nullable: mark === '~' || mark === '!' };
    });
    fieldsOf.set(rule, list);
  }
  return list;
}

function words(rule: string): string[] {
  let list = wordsOf.get(rule);
  if (!list) wordsOf.set(rule, (list = rule.slice(1).split('|')));
  return list;
}

/** Whether a value keeps a rule; every breach is reported with its path. Never throws. `path` is written to on the way and taken back. */
export function check(rule: Rule, value: unknown, path: (string | number)[], report: Report): boolean {
  if (typeof rule === 'string') return checkWord(rule, value, path, report);
  if (isList(rule)) return checkForm(rule as readonly [string, Rule, number?, number?], value, path, report);
  if (typeof value !== 'object' || value === null || isList(value)) return wrong('object', value, path, report);
  let good = true;
  // Mostly run once per page, before anything has been compiled, and most fields are absent: nothing is taken apart for those.
  for (const field of fields(rule as { readonly [field: string]: Rule })) {
    const child = (value as Record<string, unknown>)[field.name];
    if (child === undefined ? field.absent : child === null && field.nullable) continue;
    path.push(field.name);
    if (!check(field.inner, child, path, report)) good = false;
    path.pop();
  }
  return good;
}

export function wrong(expected: string, value: unknown, path: Path, report: Report): false {
  if (value === undefined) report('missing', path, { expected });
  else report('type', path, { expected, received: nameOf(value) });
  return false;
}

function checkWord(rule: string, value: unknown, path: Path, report: Report): boolean {
  const text = MAX[rule];
  if (text) {
    if (typeof value !== 'string') return wrong('string', value, path, report);
    if (value.length < text[0]) report('empty', path);
    else if (value.length > text[1]) report('too-long', path, { expected: String(text[1]) });
    // Half a character cannot stand in an address: encoding one throws.
    else if (rule === 'i' && /\p{Cs}/u.test(value)) report('broken-id', path, { received: nameOf(value) });
    else return true;
    return false;
  }
  if (rule === 'n') return Number.isFinite(value) || wrong('number', value, path, report);
  if (rule === 'int') return Number.isSafeInteger(value) || wrong(typeof value === 'number' ? 'int' : 'number', value, path, report);
  if (rule === 'b') return typeof value === 'boolean' || wrong('boolean', value, path, report);
  const list = words(rule);
  if (list.includes(value as string)) return true;
  const expected = list.join(' | ');
  if (value === undefined) report('missing', path, { expected });
  else report('value', path, { expected, received: nameOf(value) });
  return false;
}

function checkForm(rule: readonly [string, Rule, number?, number?], value: unknown, path: (string | number)[], report: Report): boolean {
  const { 0: form, 1: inner, 2: min = 0, 3: max = Infinity } = rule;
  if (form === 'text or')
    return typeof value === 'string'
      ? checkWord('s', value, path, report)
      : isList(value)
        ? check(inner, value, path, report)
        : wrong('text', value, path, report);
  const further = forms[form];
  if (further) return further(inner, value, path, report);
  if (!isList(value)) return wrong('array', value, path, report);
  if (value.length < min || value.length > max) {
    report('count', path, { expected: String(value.length < min ? min : max) });
    return false;
  }
  let good = true;
  for (let i = 0; i < value.length; i++) {
    path.push(i);
    if (!check(inner, value[i], path, report)) good = false;
    path.pop();
  }
  return good;
}
