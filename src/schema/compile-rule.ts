import type * as z from 'zod/mini';
import { LIMITS } from './limits.js';
import type { Rule } from './rule.js';

interface Def {
  type: string;
  innerType?: z.core.$ZodType;
  element?: z.core.$ZodType;
  options?: z.core.$ZodType[];
  discriminator?: string;
  shape?: Record<string, z.core.$ZodType>;
  entries?: Record<string, string>;
  values?: string[];
  format?: string;
  checks?: { _zod: { def: { check: string; minimum?: number; maximum?: number } } }[];
}

const defOf = (type: z.core.$ZodType): Def => type._zod.def as unknown as Def;

/** Puts a zod shape into the small form of `rule.ts`. Runs when files are generated, never on a page; throws on a shape that form cannot say. */
export function compileRule(type: z.core.$ZodType): Rule {
  const def = defOf(type);
  const bound = (name: string): number | undefined =>
    def.checks?.map((check) => check._zod.def).find(({ check }) => check === name)?.[name.startsWith('min') ? 'minimum' : 'maximum'];
  switch (def.type) {
    case 'string': {
      const min = bound('min_length') ?? 0;
      const max = bound('max_length');
      if (def.format === 'date') return ['day', 's'];
      if (max === LIMITS.id && min === 1) return 'i';
      if (max === LIMITS.text) return min ? 'S' : 's';
      break;
    }
    case 'number':
      return def.format ? 'int' : 'n';
    case 'boolean':
      return 'b';
    case 'enum':
      return `=${Object.values(def.entries!).join('|')}`;
    case 'literal':
      return `=${def.values!.join('|')}`;
    case 'array': {
      const inner = compileRule(def.element!);
      const min = bound('min_length');
      return min === undefined ? ['list', inner] : ['list', inner, min, bound('max_length')!];
    }
    case 'union': {
      const options = def.options!.map(defOf);
      if (def.discriminator === 'kind')
        return [
          'by kind',
          Object.fromEntries(def.options!.map((option, i) => [defOf(options[i]!.shape!.kind!).values![0]!, compileRule(option)])),
        ];
      if (options[0]?.type === 'string' && options.length === 2) return ['text or', compileRule(def.options![1]!)];
      return ['either', def.options!.map(compileRule)];
    }
    case 'object':
      return Object.fromEntries(Object.entries(def.shape!).map(([name, field]) => compileField(name, field)));
  }
  throw new Error(`compileRule: no rule for ${def.type}`);
}

function compileField(name: string, field: z.core.$ZodType): [string, Rule] {
  const def = defOf(field);
  if (def.type === 'nullable') return [`!${name}`, compileRule(def.innerType!)];
  if (def.type !== 'optional') return [name, compileRule(field)];
  const inner = defOf(def.innerType!);
  return inner.type === 'nullable' ? [`~${name}`, compileRule(inner.innerType!)] : [`?${name}`, compileRule(def.innerType!)];
}
