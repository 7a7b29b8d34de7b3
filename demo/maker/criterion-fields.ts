/** A criterion as the fields of a form, and back. */
import { readNumber } from '../../src/language/numbers.js';
import { formatNumber } from '../../src/format/number.js';
import type { Criterion } from '../../src/schema/resolution.js';

export const KINDS = ['gte', 'gt', 'lte', 'lt', 'eq', 'between', 'all', 'none', 'up', 'down', 'words', 'as-read'] as const;
export type Kind = (typeof KINDS)[number];
export const AMOUNTS = ['relative', 'points', 'absolute', 'ratio'] as const;
export type Amount = (typeof AMOUNTS)[number];

export interface CriterionFields {
  kind: Kind;
  first: string;
  last: string;
  amount: Amount;
  reference: string;
  words: string;
}

export type FieldProblem = 'empty' | 'no-number' | 'order';
export type CriterionResult =
  { criterion: Criterion; problems?: never } | { criterion?: never; problems: Partial<Record<'first' | 'last' | 'words', FieldProblem>> };

/** Which fields a kind has. */
export const hasFirst = (kind: Kind): boolean => !['all', 'none', 'words', 'as-read'].includes(kind);
export const hasLast = (kind: Kind): boolean => ['between', 'up', 'down'].includes(kind);
export const isChange = (kind: Kind): boolean => kind === 'up' || kind === 'down';

const EMPTY: Omit<CriterionFields, 'kind'> = { first: '', last: '', amount: 'relative', reference: '', words: '' };

export function fieldsOf(criterion: Criterion): CriterionFields {
  const show = (value: number): string => formatNumber(value);
  switch (criterion.kind) {
    case 'bound':
      return { ...EMPTY, kind: criterion.op, first: show(criterion.value) };
    case 'range':
      return { ...EMPTY, kind: 'between', first: show(criterion.min), last: show(criterion.max) };
    case 'all':
    case 'none':
      return { ...EMPTY, kind: criterion.kind };
    case 'qualitative':
      return { ...EMPTY, kind: 'words', words: criterion.text };
    case 'change': {
      const { amount, direction, amountKind, reference } = criterion;
      const level = amount as { value?: number; min?: number; max?: number } | null;
      return {
        ...EMPTY,
        kind: direction,
        first: level ? show((level.value ?? level.min)!) : '',
        last: level?.max === undefined ? '' : show(level.max),
        amount: amountKind ?? (criterion.raw?.includes('%') ? 'relative' : 'absolute'),
        reference: reference ?? '',
      };
    }
    default:
      return { ...EMPTY, kind: 'as-read' };
  }
}

/** `was`: what the machine read, whose words the new criterion keeps. */
export function readFields(fields: CriterionFields, was: Criterion): CriterionResult {
  const { kind } = fields;
  if (kind === 'as-read') return { criterion: was };
  const read = { ...(was.raw !== undefined && { raw: was.raw }), confidence: 1 };
  if (kind === 'all' || kind === 'none') return { criterion: { kind, ...read } };
  const words = fields.words.trim();
  if (kind === 'words') return words ? { criterion: { kind: 'qualitative', text: words, ...read } } : { problems: { words: 'empty' } };
  const first = numberIn(fields.first);
  const last = numberIn(fields.last);
  const problems: Partial<Record<'first' | 'last', FieldProblem>> = {};
  if (typeof first === 'string' && (first !== 'empty' || !isChange(kind) || typeof last === 'number')) problems.first = first;
  if (hasLast(kind) && typeof last === 'string' && (last !== 'empty' || kind === 'between')) problems.last = last;
  if (hasLast(kind) && typeof first === 'number' && typeof last === 'number' && last < first) problems.last = 'order';
  if (problems.first || problems.last) return { problems };
  if (kind === 'between') return { criterion: { kind: 'range', min: first as number, max: last as number, ...modeOf(was), ...read } };
  if (!isChange(kind)) return { criterion: { kind: 'bound', op: kind as 'gte', value: first as number, ...read } };
  const reference = fields.reference.trim();
  return {
    criterion: {
      kind: 'change',
      direction: kind as 'up' | 'down',
      amount: typeof first === 'string' ? null : typeof last === 'number' ? { min: first, max: last } : { op: opOf(was), value: first },
      amountKind: fields.amount,
      ...(reference && { reference }),
      ...read,
    },
  };
}

const modeOf = (was: Criterion): { mode?: 'stretch' | 'corridor' } => (was.kind === 'range' && was.mode ? { mode: was.mode } : {});

/** "ít nhất 3%" stays at least, whoever corrects the number. */
function opOf(was: Criterion): 'gte' | 'gt' | 'lte' | 'lt' | 'eq' {
  const amount = was.kind === 'change' ? (was.amount as { op?: 'gte' | 'gt' | 'lte' | 'lt' | 'eq' } | null) : null;
  return amount?.op ?? 'gte';
}

function numberIn(text: string): number | 'empty' | 'no-number' {
  const run = text.trim().replace(/\s*%$/, '');
  if (!run) return 'empty';
  return readNumber(run)?.value ?? 'no-number';
}
