import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFull } from '../../dist/lib/schema/full.js';
import { pathText } from '../../dist/lib/schema/problem.js';
import { checkReferences, findIds } from '../../dist/lib/schema/references.js';

const head = { format: 'resolution/1', id: 'a', docType: 'nghi-quyet', title: 'Nghị quyết' };
const block = (id, more = {}) => ({ id, kind: 'paragraph', content: 'x', ...more });
const found = (file) => checkReferences({ ...head, ...file }).map(({ code, path, received }) => `${code} ${pathText(path)} ${received}`);

describe('checkReferences', () => {
  it('finds every pointer that points nowhere', () => {
    const provenance = { blockId: 'nowhere' };
    const file = {
      body: [
        block('p1', { content: [{ noteRef: 'f9' }, { cite: 'c9' }, { sic: 'i9' }, { noteBody: 'f8' }] }),
        block('t1', { rows: [['x', [{ noteRef: 'f7' }]]] }),
        { id: 's1', kind: 'section', heading: [{ cite: 'c8' }] },
      ],
      footnotes: [{ id: 'f1', marker: '1', content: [{ cite: 'c7' }], blockId: 'p9' }],
      citations: [{ id: 'c1', raw: 'x', blockId: 'p9' }],
      recipients: [{ text: 'x', blockId: 'p9' }],
      signature: { blockId: 'p9' },
      issues: [{ id: 'i1', severity: 'hint', code: 'x', message: 'x', where: 'p9' }],
      targetGroups: [{ id: 'g1', label: 'x', sectionId: 's9' }],
      targets: [{ id: 'ct', groupId: 'g9', text: 'x', measures: [{ id: 'm', provenance }], provenance }],
      observations: [{ measureId: 'm9', period: { raw: '' }, provenance }],
      tasks: [{ id: 'n', text: 'x', kind: 'task', targets: ['ct', 'ct9'], provenance }],
      projects: [{ id: 'c', name: 'x', provenance }],
    };
    assert.deepEqual(found(file).sort(), [
      'unknown-ref body[0].content[0].noteRef f9',
      'unknown-ref body[0].content[1].cite c9',
      'unknown-ref body[0].content[2].sic i9',
      'unknown-ref body[0].content[3].noteBody f8',
      'unknown-ref body[1].rows[0][1][0].noteRef f7',
      'unknown-ref body[2].heading[0].cite c8',
      'unknown-ref citations[0].blockId p9',
      'unknown-ref footnotes[0].blockId p9',
      'unknown-ref footnotes[0].content[0].cite c7',
      'unknown-ref issues[0].where p9',
      'unknown-ref observations[0].measureId m9',
      'unknown-ref observations[0].provenance.blockId nowhere',
      'unknown-ref projects[0].provenance.blockId nowhere',
      'unknown-ref recipients[0].blockId p9',
      'unknown-ref signature.blockId p9',
      'unknown-ref targetGroups[0].sectionId s9',
      'unknown-ref targets[0].groupId g9',
      'unknown-ref targets[0].measures[0].provenance.blockId nowhere',
      'unknown-ref targets[0].provenance.blockId nowhere',
      'unknown-ref tasks[0].provenance.blockId nowhere',
      'unknown-ref tasks[0].targets[1] ct9',
    ]);
  });

  it('says nothing about pointers that hold, whatever the order in the file', () => {
    const file = {
      preface: [block('p0', { content: [{ noteRef: 'f1' }, { cite: 'c1' }, { sic: 'i1' }] })],
      body: [{ id: 's1', kind: 'section', children: [block('p1', { children: [block('p2')] })] }],
      footnotes: [{ id: 'f1', marker: '1', content: 'x', blockId: null }],
      citations: [{ id: 'c1', raw: 'x', blockId: 'f1' }],
      issues: [{ id: 'i1', severity: 'hint', code: 'x', message: 'x', where: 'p2' }],
      observations: [{ measureId: 'm', period: { raw: '' }, provenance: { blockId: 'p2' } }],
      targets: [{ id: 'ct', text: 'x', measures: [{ id: 'm' }], provenance: { blockId: 's1' } }],
    };
    assert.deepEqual(found(file), []);
  });

  it('names the second of two equal ids, once', () => {
    const file = { body: [block('p1'), block('p1'), { id: 's', kind: 'section', children: [block('p1')] }], footnotes: [{ id: 's' }] };
    const expected = ['duplicate-id body[1].id p1', 'duplicate-id body[2].children[0].id p1', 'duplicate-id footnotes[0].id s'];
    assert.deepEqual(found(file), expected);
    const { warnings, problems } = readFull({ ...head, body: file.body });
    assert.equal(warnings.length, 2);
    assert.deepEqual(problems, []);
  });

  it('lets a citation and a block share an id, because no address names a citation', () => {
    assert.deepEqual(found({ body: [block('x')], citations: [{ id: 'x', raw: 'x' }], issues: [{ id: 'x' }] }), []);
  });

  it('gives the paths of the file itself, even after entries that were left out', () => {
    const file = { body: [7, block('p1'), null, block('p2', { content: [{ cite: 'c9' }] })] };
    assert.deepEqual(found(file), ['unknown-ref body[3].content[0].cite c9']);
    assert.deepEqual(findIds({ ...head, ...file }).get('p2'), ['body', 3]);
  });

  it('stands any shape, and a tree 20,000 levels deep', () => {
    for (const json of [null, 4, 'x', [], [[]], { body: 'x' }, { body: [[[{ id: 'p' }]]] }, { signature: [] }]) checkReferences(json);
    let deep = block('p0');
    for (let level = 1; level < 20_000; level++) deep = block(`p${level}`, { children: [deep] });
    assert.deepEqual(found({ body: [deep] }), []);
  });
});
