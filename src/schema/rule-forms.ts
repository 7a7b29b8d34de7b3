import { check, isList, wrong, type Form, type Rule } from './rule.js';

/** Entries told apart by their `kind`. */
const byKind: Form = (inner, value, path, report) => {
  if (typeof value !== 'object' || value === null || isList(value)) return wrong('object', value, path, report);
  const kinds = inner as { readonly [kind: string]: Rule };
  const { kind } = value as { kind?: unknown };
  const known = Object.keys(kinds);
  return known.includes(kind as string)
    ? check(kinds[kind as string]!, value, path, report)
    : check(`=${known.join('|')}`, kind, [...path, 'kind'], report);
};

/** A value that keeps one of several rules; when it keeps none, the first says what is wrong. */
const either: Form = (inner, value, path, report) => {
  const rules = inner as unknown as readonly Rule[];
  return rules.some((one) => check(one, value, path, () => undefined)) || check(rules[0]!, value, path, report);
};

/** The forms of rule that only the data layer has. */
export const dataForms: Record<string, Form> = { 'by kind': byKind, either };
