import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dataIssues } from '../../dist/lib/import/data-issues.js';

const bound = { kind: 'bound', op: 'gt', value: 95, raw: 'trên 95%', confidence: 1 };
const measure = (id, more = {}) => ({ id: `${id}.a`, label: 'Tỷ lệ tiêm chủng', unit: '%', polarity: 'up', criterion: bound, ...more });
const target = (id, ...measures) => ({ id, groupId: 'g', text: 'x', measures, provenance: { blockId: id, exact: 'x' } });
const codes = (more, known) =>
  [...dataIssues({ format: 'resolution/1', id: 'x', docType: 'nghi-quyet', title: 'x', ...more }, known)].map(({ code }) => code);

describe('targets', () => {
  it('are as many as their heading declares', () => {
    const targetGroups = [{ id: 'g', label: 'Về kinh tế', declaredCount: 2, sectionId: 's' }];
    const targets = [target('a', measure('a'))];
    assert.deepEqual(codes({ targetGroups, targets }), ['target-count']);
    assert.deepEqual(codes({ targetGroups, targets }, [{ code: 'count-mismatch', where: 's' }]), []);
    assert.deepEqual(codes({ targetGroups: [{ ...targetGroups[0], declaredCount: 1 }], targets }), []);
  });

  it('do not stand twice', () => {
    assert.deepEqual(codes({ targets: [target('a', measure('a')), target('b', measure('b'))] }), ['duplicate-target']);
    const twice = target('a', measure('a'), measure('b'));
    assert.deepEqual(codes({ targets: [twice] }), []);
  });

  it('end after they begin', () => {
    const period = { raw: 'từ năm 2019 đến năm 2016', from: '2019-01-01', to: '2016-12-31' };
    assert.deepEqual(codes({ targets: [{ ...target('a', measure('a')), period }] }), ['date-order']);
  });
});

describe('a measure', () => {
  it('is named when nobody can tell whether more is better', () => {
    assert.deepEqual(codes({ targets: [target('a', measure('a', { polarity: 'none' }))] }), ['polarity-unread']);
  });

  it('is named when it has a level and a change', () => {
    const also = [{ kind: 'change', direction: 'down', amount: { op: 'eq', value: 0.5 } }];
    assert.deepEqual(codes({ targets: [target('a', measure('a', { also }))] }), ['level-and-change']);
  });

  it('is named when it was guessed, or its range runs backwards', () => {
    assert.deepEqual(codes({ targets: [target('a', measure('a', { criterion: { ...bound, confidence: 0.5 } }))] }), ['unsure-criterion']);
    const criterion = { kind: 'range', min: 12, max: 10, raw: '12-10', confidence: 1 };
    assert.deepEqual(codes({ targets: [target('a', measure('a', { criterion }))] }), ['range-order']);
  });
});
