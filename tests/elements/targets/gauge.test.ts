import { expect } from 'chai';
import { gauge } from '../../../src/elements/targets/gauge.js';
import type { MeasureStanding } from '../../../src/model/judgement.js';

const standing = (criterion: object, result: object): MeasureStanding =>
  ({
    measure: { id: 'm', label: 'Hộ dân', unit: null, criterion },
    criterion,
    history: [],
    parts: [],
    judgement: { verdict: 'dat', pace: 'khong-ap-dung', because: { code: 'x' }, inputs: [{ name: 'result', ...result }], flags: [] },
  }) as unknown as MeasureStanding;

const drawn = (criterion: object, result: object): (string | undefined)[] => {
  const box = gauge(standing(criterion, result));
  return [
    box?.querySelector<HTMLElement>('.gauge-bar')?.style.inlineSize,
    box?.querySelector<HTMLElement>('.gauge-criterion')?.style.insetInlineStart,
  ];
};

describe('gauge', () => {
  it('is full where all of them are', () => {
    expect(drawn({ kind: 'all' }, { num: 42, den: 42 })).to.deep.equal(['100%', '100%']);
    expect(drawn({ kind: 'all' }, { num: 21, den: 42 })).to.deep.equal(['50%', '100%']);
    expect(drawn({ kind: 'all' }, { value: 96, unit: '%' })).to.deep.equal(['96%', '100%']);
  });

  it('ends a percentage at its natural limit, and leaves room beyond a count', () => {
    expect(drawn({ kind: 'bound', op: 'gte', value: 80 }, { value: 60, unit: '%' })).to.deep.equal(['60%', '80%']);
    expect(drawn({ kind: 'bound', op: 'gte', value: 80 }, { value: 100 })).to.deep.equal(['80%', '64%']);
  });

  it('is not drawn where there is no number to compare', () => {
    for (const criterion of [{ kind: 'ordinal', scale: [], min: 'Khá' }, { kind: 'qualitative', text: 'giữ vững' }, { kind: 'plan' }])
      expect(gauge(standing(criterion, { value: 3 }))).to.equal(undefined);
    expect(gauge(standing({ kind: 'bound', op: 'gte', value: 80 }, {}))).to.equal(undefined);
  });
});
