import { expect } from 'chai';
import { fieldsOf, readFields, type CriterionFields } from '../../demo/maker/criterion-fields.js';
import type { Criterion } from '../../src/schema/resolution.js';

const was: Criterion = { kind: 'bound', op: 'gt', value: 95, raw: 'trên 95%', confidence: 0.5 };
const fields = (part: Partial<CriterionFields>): CriterionFields => ({ ...fieldsOf(was), ...part });

describe('a criterion as fields of a form', () => {
  const criteria: Criterion[] = [
    { kind: 'bound', op: 'gte', value: 1250, raw: 'ít nhất 1.250', confidence: 1 },
    { kind: 'bound', op: 'lt', value: 0.2, raw: 'dưới 0,2%', confidence: 1 },
    { kind: 'range', min: 10, max: 12, mode: 'stretch', raw: '10-12', confidence: 1 },
    { kind: 'all', raw: '100%', confidence: 1 },
    { kind: 'none', raw: 'không có', confidence: 1 },
    { kind: 'change', direction: 'up', amount: { min: 5, max: 7 }, amountKind: 'relative', reference: 'năm 2021', raw: 'a', confidence: 1 },
    { kind: 'change', direction: 'down', amount: { op: 'gte', value: 3 }, amountKind: 'absolute', raw: 'b', confidence: 1 },
    { kind: 'change', direction: 'up', amount: null, amountKind: 'points', raw: 'c', confidence: 1 },
    { kind: 'qualitative', text: 'giữ vững', raw: 'giữ vững', confidence: 1 },
    { kind: 'milestone', state: 'phường đạt chuẩn', raw: 'd' },
  ];
  for (const criterion of criteria)
    it(`comes back as it was: ${criterion.kind} ${criterion.raw}`, () => {
      expect(readFields(fieldsOf(criterion), criterion).criterion).to.deep.equal(criterion);
    });

  it('keeps the words it was read from, and is sure of what a person says', () => {
    const { criterion } = readFields(fields({ kind: 'gte', first: '99,5' }), was);
    expect(criterion).to.deep.equal({ kind: 'bound', op: 'gte', value: 99.5, raw: 'trên 95%', confidence: 1 });
  });

  it('takes numbers as papers print them', () => {
    for (const [text, value] of [
      ['1.250', 1250],
      ['27,4', 27.4],
      ['05', 5],
      [' 98% ', 98],
    ] as const)
      expect(readFields(fields({ kind: 'eq', first: text }), was).criterion).to.include({ value });
  });

  it('names what is wrong, and in which field', () => {
    expect(readFields(fields({ kind: 'gte', first: '' }), was).problems).to.deep.equal({ first: 'empty' });
    expect(readFields(fields({ kind: 'gte', first: 'chín' }), was).problems).to.deep.equal({ first: 'no-number' });
    expect(readFields(fields({ kind: 'between', first: '7', last: '5' }), was).problems).to.deep.equal({ last: 'order' });
    expect(readFields(fields({ kind: 'between', first: '7' }), was).problems).to.deep.equal({ last: 'empty' });
    expect(readFields(fields({ kind: 'up', first: '', last: '5' }), was).problems).to.deep.equal({ first: 'empty' });
    expect(readFields(fields({ kind: 'words', words: ' ' }), was).problems).to.deep.equal({ words: 'empty' });
  });
});
