import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readData } from '../../dist/lib/schema/data-reader.js';
import { readResolution } from '../../dist/lib/schema/reader.js';

const head = { format: 'resolution/1', id: 'a', docType: 'nghi-quyet', title: 'Nghị quyết' };
const provenance = { blockId: 'p1' };
const measure = (id, more = {}) => ({ id, label: 'Tỷ lệ', criterion: { kind: 'bound', op: 'gte', value: 1 }, ...more });
const target = (id, more = {}) => ({ id, text: `Chỉ tiêu ${id}`, measures: [measure(`${id}.m`)], provenance, ...more });
const read = (data) => {
  const { document, problems } = readResolution({ ...head, ...data });
  assert.deepEqual(problems, []);
  return { document, problems: readData(document) };
};

describe('readData', () => {
  it('leaves out one malformed target, names it, and keeps its neighbours whole', () => {
    const { document, problems } = read({ targets: [target('ct.1'), target('ct.2', { text: 4 }), target('ct.3', { note: 'giữ' })] });
    assert.deepEqual(
      document.targets.map(({ id }) => id),
      ['ct.1', 'ct.3'],
    );
    assert.equal(document.targets[1].note, 'giữ');
    assert.deepEqual(problems, [{ severity: 'error', code: 'type', path: ['targets', 1, 'text'], expected: 'string', received: '4' }]);
  });

  it('leaves out one malformed measure and keeps its target', () => {
    const measures = [measure('m1'), measure('m2', { criterion: { kind: 'bound', op: '≥', value: 1 } }), measure('m3')];
    const { document, problems } = read({ targets: [target('ct.1', { measures })] });
    assert.deepEqual(
      document.targets[0].measures.map(({ id }) => id),
      ['m1', 'm3'],
    );
    assert.deepEqual(problems[0].path, ['targets', 0, 'measures', 1, 'criterion', 'op']);
    assert.equal(problems[0].expected, 'gte | gt | lte | lt | eq');
  });

  it('keeps a target whose measures are missing or no list, because it still has its sentence', () => {
    const { document, problems } = read({ targets: [target('a', { measures: undefined }), target('b', { measures: 'x' })] });
    assert.deepEqual(
      document.targets.map(({ measures }) => measures),
      [[], []],
    );
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['missing', 'type'],
    );
  });

  it('names the kinds there are when a criterion has none of them', () => {
    const { problems } = read({ targets: [target('a', { measures: [measure('m', { criterion: { kind: 'bounds' } })] })] });
    assert.equal(problems[0].code, 'value');
    assert.match(problems[0].expected, /^bound \| range \| all \|/);
    assert.equal(problems[0].received, '"bounds"');
  });

  it('makes a list of what is none', () => {
    const { document, problems } = read({ targets: {}, targetGroups: null, observations: 4 });
    for (const key of ['targets', 'targetGroups', 'observations']) assert.deepEqual(document[key], [], key);
    assert.equal(problems.length, 3);
  });

  it('does not change what it was given, and reading twice changes nothing', () => {
    const targets = [target('ct.1', { measures: [measure('m'), { id: '' }] })];
    const before = JSON.stringify(targets);
    const { document, problems } = read({ targets });
    assert.equal(JSON.stringify(targets), before);
    assert.equal(problems.length, 3);
    assert.deepEqual(readData(document), []);
  });

  it('stops naming after a thousand problems', () => {
    const { document, problems } = read({ targets: Array.from({ length: 5000 }, () => 7) });
    assert.equal(problems.length, 1000);
    assert.deepEqual(document.targets, []);
  });

  it('reads objects without a prototype and objects shaped like templates as what they are: data', () => {
    const bare = Object.assign(Object.create(null), target('ct.1'));
    const { document, problems } = read({ targets: [bare, { _$litType$: 1, strings: ['<b>'] }] });
    assert.equal(document.targets.length, 1);
    assert.equal(problems.length > 0, true);
  });

  it('takes no prototype from a file', () => {
    const json = JSON.parse(
      `{"format":"resolution/1","id":"a","docType":"other","title":"x","__proto__":{"polluted":1},"targets":[{"__proto__":{"id":"t","text":"x"},"measures":[],"provenance":{"blockId":"p"}}]}`,
    );
    const { document } = readResolution(json);
    readData(document);
    assert.equal({}.polluted, undefined);
    assert.deepEqual(document.targets, []);
  });
});
