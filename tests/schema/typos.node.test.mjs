import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findTypos } from '../../dist/lib/schema/typos.js';

const slips = (json) => findTypos(json).map(({ received, expected }) => `${received} → ${expected}`);

describe('findTypos', () => {
  it('finds fields that are nearly spelled like a known one, at every level', () => {
    const json = {
      doctype: 'nghi-quyet',
      Number: '40',
      tilte: 'x',
      ID: 'x',
      issuer: { parrent: 'x' },
      body: [{ id: 'p', kind: 'section', heding: 'x', children: [{ id: 'q', contents: 'x' }] }],
      targets: [{ id: 't', measure: [], text: 'x', measures: [{ critereon: {}, criterion: { vallue: 1 } }] }],
      tasks: [{ roles: [{ rolle: 'lead' }] }],
    };
    assert.deepEqual(slips(json), [
      'doctype → docType',
      'Number → number',
      'tilte → title',
      'ID → id',
      'parrent → parent',
      'heding → heading',
      'contents → content',
      'vallue → value',
      'rolle → role',
    ]);
  });

  it('leaves fields alone that are somebody else’s', () => {
    const json = { $schema: 'x', ghiChu: 'x', mô_tả: 'x', body: [{ id: 'p', kind: 'paragraph', colour: 'x', data: {}, ids: [] }] };
    assert.deepEqual(slips(json), []);
  });

  it('does not mistake a field for the one that stands beside it', () => {
    assert.deepEqual(slips({ number: 'x', numbers: ['x'] }), []);
  });
});
