/**
 * A hostile paper must not be able to stop a page: no pattern may take more than linear time. The linter looks at the ones that are written out;
 * here the same analysis looks at the ones that are put together while the code loads, as they are in the end.
 */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { analyse } from 'scslre';
import ts from 'typescript';

const SRC = new URL('../../src/', import.meta.url);
const LIB = new URL('../../dist/lib/', import.meta.url);

/** How a pattern can become super-linear, in words; nothing for one that cannot. */
const troubles = (pattern) =>
  analyse(pattern, { reportTypes: { Self: true, Trade: true, Move: true }, assumeRejectingSuffix: true }).reports.map(
    ({ type, exponential }) => `${type}${exponential ? ', exponential' : ''}`,
  );

/** Files of src that build patterns from strings. */
function builders() {
  const out = new Set();
  for (const name of readdirSync(SRC, { recursive: true }).map((file) => String(file).replaceAll('\\', '/'))) {
    if (!name.endsWith('.ts')) continue;
    const visit = (node) => {
      if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp') out.add(name);
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(name, readFileSync(new URL(name, SRC), 'utf8'), ts.ScriptTarget.Latest, true));
  }
  return out;
}

describe('patterns built from strings', () => {
  const files = builders();
  const built = new Map([...files].map((name) => [name, []]));
  const Native = RegExp;

  before(async () => {
    globalThis.RegExp = new Proxy(Native, {
      construct(target, args) {
        const pattern = Reflect.construct(target, args);
        const by = /\/dist\/lib\/([\w/-]+)\.js/.exec(new Error().stack);
        built.get(`${by?.[1]}.ts`)?.push(pattern);
        return pattern;
      },
    });
    for (const name of files) {
      const module = await import(new URL(name.replace(/ts$/, 'js'), LIB).href);
      // The only one that is built when it is called: of what is to be hidden, letter by letter.
      if (name === 'import/masking.ts') module.mask({ body: [{ id: 'a', kind: 'paragraph', content: 'Liên hệ: 0903 123 456 (ông A+B)' }] });
    }
  });
  after(() => {
    globalThis.RegExp = Native;
  });

  it('are all seen', () => {
    assert.ok(files.size >= 10);
    for (const [name, patterns] of built) assert.ok(patterns.length > 0, name);
  });

  it('take linear time', () => {
    for (const [name, patterns] of built)
      for (const pattern of patterns) assert.deepEqual(troubles(pattern), [], `${name}: ${String(pattern).slice(0, 200)}`);
  });

  it('would be refused otherwise', () => {
    for (const source of ['(?:a+)+$', 'x*x*$', String.raw`\s+$`]) assert.notDeepEqual(troubles(new Native(source)), [], source);
  });
});
