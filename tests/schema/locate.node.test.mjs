import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { scanJson } from '../../dist/lib/schema/locate.js';
import { faultText } from '../../dist/lib/schema/syntax-text.js';

const parses = (text) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};
const offsetOf = (text, { line, column }) =>
  text
    .split('\n')
    .slice(0, line - 1)
    .reduce((sum, one) => sum + one.length + 1, 0) +
  column -
  1;

describe('scanJson, places', () => {
  const text = '{\n  "a": [1, {"b": "x"}],\n\t"ế": {"c": null}\n}';
  const placeOf = (...path) => Object.values(scanJson(text, [path]).places[0]).join(':');

  it('gives line and column of a value', () => {
    assert.equal(placeOf('a', 1, 'b'), '2:18');
    assert.equal(placeOf('ế', 'c'), '3:13');
    assert.equal(placeOf(), '1:1');
  });

  it('gives the nearest part around what does not exist', () => {
    assert.equal(placeOf('a', 1, 'missing'), '2:12');
    assert.equal(placeOf('a', 9, 'b', 'c'), '2:8');
    assert.equal(placeOf('nothing'), '1:1');
  });

  it('takes the last of two equal keys, as parsing does, and names the repetition', () => {
    const { places, repeated } = scanJson('{"x": {"a": 1,\n"a": 2}}', [['x', 'a']]);
    assert.deepEqual(places, [{ line: 2, column: 6 }]);
    assert.deepEqual(repeated, [{ path: ['x', 'a'], place: { line: 2, column: 1 } }]);
  });

  it('knows a key by what it means, not by how it is escaped', () => {
    assert.deepEqual(scanJson('{"\\u0061": 1}', [['a']]).places, [{ line: 1, column: 12 }]);
    assert.equal(scanJson('{"a": 1, "\\u0061": 2}').repeated.length, 1);
  });

  it('finds every value of random files', () => {
    const paths = (value, path = []) =>
      typeof value === 'object' && value !== null
        ? [path, ...Object.keys(value).flatMap((key) => paths(value[key], [...path, Array.isArray(value) ? Number(key) : key]))]
        : [path];
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(undefined, 1, '\t', '\r\n'), (value, space) => {
        const json = JSON.stringify(value, undefined, space);
        const all = paths(JSON.parse(json));
        const { places, fault } = scanJson(json, all);
        assert.equal(fault, undefined);
        for (const [index, path] of all.entries()) {
          const wanted = JSON.stringify(path.reduce((part, key) => part[key], JSON.parse(json)));
          const rest = json.slice(offsetOf(json, places[index]));
          assert.ok(rest.replace(/\s/g, '').startsWith(wanted.replace(/\s/g, '')), `${json} ${path}`);
        }
      }),
      { numRuns: 200, seed: 11 },
    );
  });
});

/** Text, kind of fault, line:column. */
const FAULTS = [
  ['', 'empty', '1:1'],
  [' \n ', 'empty', '2:2'],
  ['{"a": [1, 2,]}', 'trailing-comma', '1:12'],
  ['{"a": 1,\n}', 'trailing-comma', '1:8'],
  ['{"a": 1\n"b": 2}', 'missing-comma', '2:1'],
  ['[1 2]', 'missing-comma', '1:4'],
  ['{"a" 1}', 'missing-colon', '1:6'],
  ['{"a":}', 'missing-value', '1:6'],
  ['[1,,2]', 'missing-value', '1:4'],
  ['{“a”: 1}', 'curly-quote', '1:2'],
  ['{"a": “x”}', 'curly-quote', '1:7'],
  ["{'a': 1}", 'single-quote', '1:2'],
  ['{"a": \'x\'}', 'single-quote', '1:7'],
  ['{a: 1}', 'unquoted-key', '1:2'],
  ['{"a": x}', 'word', '1:7'],
  ['{"a": True}', 'word', '1:7'],
  ['{"a": phường}', 'word', '1:7'],
  ['{"a": 1,5}', 'number', '1:9'],
  ['{"a": 01}', 'number', '1:7'],
  ['{"a": 1.350.492}', 'number', '1:7'],
  ['{"a": .5}', 'number', '1:7'],
  ['{"a": +5}', 'number', '1:7'],
  ['{"a": 1} // x', 'comment', '1:10'],
  ['{ /* x */ "a": 1}', 'comment', '1:3'],
  ['{"a": // x\n1}', 'comment', '1:7'],
  ['{"a": "x', 'unclosed-string', '1:7'],
  ['{"a": "x,\n  "b": 1}', 'unclosed-string', '1:7'],
  ['{"a": "x\ny", "b": 1}', 'line-break', '1:7'],
  ['{"a": "x\ty"}', 'line-break', '1:9'],
  ['{"a": "C:\\xem"}', 'escape', '1:10'],
  ['{"a": "\\u12"}', 'escape', '1:8'],
  ['{"a": {"b": 1}', 'unclosed', '1:15'],
  ['{"a":', 'unclosed', '1:6'],
  ['[1', 'unclosed', '1:3'],
  ['{"a": [1}', 'mismatch', '1:9'],
  ['[1}', 'mismatch', '1:3'],
  ['{} {}', 'extra', '1:4'],
  ['{}}', 'extra', '1:3'],
  ['{"a": #}', 'value', '1:7'],
  [']', 'not-json', '1:1'],
  ['ĐẢNG ỦY', 'not-json', '1:1'],
  ['\n<!doctype html>', 'not-json', '2:1'],
];

describe('scanJson, faults', () => {
  for (const [text, code, at] of FAULTS) {
    it(`${JSON.stringify(text)} is ${code}`, () => {
      const { fault } = scanJson(text);
      assert.equal(`${fault?.code} ${fault?.line}:${fault?.column}`, `${code} ${at}`);
      assert.equal(parses(text), false);
    });
  }

  it('words every fault in both languages, with its place and with something to do', () => {
    for (const [text, code] of FAULTS) {
      const { fault } = scanJson(text);
      for (const lang of ['vi', 'en']) {
        const { what, where, todo } = faultText(fault, lang);
        assert.ok(what.length > 10 && todo.length > 10 && !/undefined|[$@]/.test(what + todo), `${code}: ${what} ${todo}`);
        assert.match(where, lang === 'vi' ? /^dòng \d+, cột \d+$/ : /^line \d+, column \d+$/);
      }
    }
  });

  it('says where the bracket that was never closed was opened', () => {
    const { fault } = scanJson('{\n "a": {\n  "b": [1, 2\n}');
    assert.equal(faultText(fault).what, 'Ngoặc đóng không khớp: ngoặc đang mở là «[» ở dòng 3, cột 8.');
  });

  it('finds a fault exactly where the engine finds one too', () => {
    const counts = { good: 0, bad: 0 };
    const cuts = fc.record({
      at: fc.nat(),
      drop: fc.nat(2),
      put: fc.constantFrom('', ',', '"', '{', ']', ' ', '\\', '1', 'e', '\n', '“', '-'),
    });
    fc.assert(
      fc.property(fc.json({ maxDepth: 3 }), fc.array(cuts, { maxLength: 2 }), (json, edits) => {
        const text = edits.reduce((all, { at, drop, put }) => {
          const from = at % (all.length + 1);
          return all.slice(0, from) + put + all.slice(from + drop);
        }, json);
        const good = parses(text);
        counts[good ? 'good' : 'bad']++;
        assert.equal(scanJson(text).fault === undefined, good, JSON.stringify(text));
      }),
      { numRuns: 2000, seed: 5 },
    );
    assert.ok(counts.good > 200 && counts.bad > 200, JSON.stringify(counts));
  });

  it('does not run out of stack', () => {
    const deep = '['.repeat(100_000);
    assert.equal(scanJson(deep).fault.code, 'unclosed');
    assert.equal(scanJson(deep + ']'.repeat(100_000)).fault, undefined);
  });
});
