import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { resultIssues } from '../../dist/lib/import/result-issues.js';

const period = { raw: 'năm 2019' };
const codes = (observation) => [...resultIssues({ period, ...observation })].map(({ code }) => code);
const said = (text, more) => ({ reportedVerdict: { text, ...more } });

describe('a fraction and its percentage', () => {
  it('may differ by half a unit of the last printed digit', () => {
    assert.deepEqual(codes({ num: 33, den: 36, ...said('92%', { ratio: 0.92 }) }), []);
    assert.deepEqual(codes({ num: 157, den: 26, ...said('603,8%', { ratio: 6.038 }) }), []);
  });

  it('are named when they do not fit, with what the fraction says', () => {
    const [issue] = resultIssues({ period, num: 260, den: 140, ...said('đạt tỉ lệ 147%', { ratio: 1.47 }) });
    assert.equal(issue.code, 'fraction-percent');
    assert.equal(issue.suggestion, '260/140 = 185,7%');
    assert.deepEqual(codes({ num: 121, den: 129, ...said('đạt 93,7%', { ratio: 0.937 }) }), ['fraction-percent']);
    assert.deepEqual(codes({ num: 696, den: 333, ...said('vượt 478%', { excess: 4.78 }) }), ['fraction-percent']);
  });
});

describe('what cannot be', () => {
  it('is a plan exceeded by its own size or more, without a fraction that shows it', () => {
    const [issue] = resultIssues({ period, value: 6, unit: 'chi bộ', ...said('vượt 166% chỉ tiêu', { excess: 1.66 }) });
    assert.deepEqual([issue.code, issue.suggestion], ['reached-or-exceeded', 'đạt 166% chỉ tiêu']);
    assert.deepEqual(codes({ value: 6, unit: 'chi bộ', ...said('vượt 66%', { excess: 0.66 }) }), []);
  });

  it('is a plan below zero', () => {
    assert.deepEqual(codes({ value: 0.19, unit: '‰', comparedTo: [{ label: 'chỉ tiêu giao', delta: 0.27, unit: '‰' }] }), [
      'negative-plan',
    ]);
    assert.deepEqual(codes({ value: 2, unit: '%', ...said('vượt 2,4%', { excess: 0.024 }) }), ['negative-plan']);
    assert.deepEqual(codes({ value: 90.4, unit: '%', ...said('vượt 2,4%', { excess: 0.024 }) }), []);
  });

  it('is a rise in per cent of what is counted per mille', () => {
    assert.deepEqual(codes({ value: 0.04, unit: '‰', comparedTo: [{ label: 'chỉ tiêu giao', delta: -0.18, unit: '%' }] }), ['unit-mixed']);
    assert.deepEqual(codes({ value: 27.6, unit: 'tỷ đồng', comparedTo: [{ label: 'nhiệm kỳ trước', delta: 25, unit: '%' }] }), []);
  });
});
