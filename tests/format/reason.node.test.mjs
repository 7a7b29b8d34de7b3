import assert from 'node:assert/strict';
import { it } from 'node:test';
import { reasonText } from '../../dist/lib/format/reason.js';
import { reasonsEn } from '../../dist/lib/messages/reasons.en.js';
import { reasonsVi } from '../../dist/lib/messages/reasons.vi.js';
import { verdictEn } from '../../dist/lib/messages/verdict.en.js';
import { verdictVi } from '../../dist/lib/messages/verdict.vi.js';
import { judgeMeasure } from '../support/judge.mjs';

const period = { raw: 'năm 2022', from: '2022-01-01', to: '2022-12-31', precision: 'year' };
for (const [criterion, unit, result, today, vi, en] of [
  [
    { kind: 'bound', op: 'gte', value: 50 },
    '%',
    { num: 107, den: 283 },
    '2023-01-01',
    '37,8% < 50%: không đạt, thiếu 12,2 điểm %.',
    '37.8% < 50%: not met, 12.2 percentage points short.',
  ],
  [
    { kind: 'bound', op: 'gte', value: 80 },
    '%',
    { value: 61.5 },
    '2022-06-30',
    '61,5% < 80%: chưa đạt, còn thiếu 18,5 điểm %.',
    '61.5% < 80%: not met yet, 18.5 percentage points to go.',
  ],
  [
    { kind: 'bound', op: 'lt', value: 2.21 },
    '%',
    { value: 2.36 },
    '2023-01-01',
    '2,36% > 2,21%: không đạt, cao hơn mức yêu cầu 0,15 điểm %.',
    '2.36% > 2.21%: not met, 0.15 percentage points above the limit.',
  ],
  [
    { kind: 'bound', op: 'gt', value: 95 },
    '%',
    { value: 95 },
    '2023-01-01',
    '95% = 95%, yêu cầu trên 95%: không đạt.',
    '95% = 95%, asked for: more than 95%: not met.',
  ],
  [
    { kind: 'all' },
    '%',
    { num: 2499, den: 2500 },
    '2023-01-01',
    '2.499/2.500 = 99,96% < 100%: không đạt, thiếu 0,04 điểm %.',
    '2,499/2,500 = 99.96% < 100%: not met, 0.04 percentage points short.',
  ],
  [
    { kind: 'none' },
    'vụ',
    { value: 0 },
    '2022-06-30',
    'Không có trường hợp nào: trong ngưỡng, tạm tính, kỳ chưa hết.',
    'No case: within limit, for now, the period is not over.',
  ],
  [{ kind: 'bound', op: 'gte', value: 1 }, '%', undefined, '2023-01-01', reasonsVi.noData, reasonsEn.noData],
]) {
  it(vi, () => {
    const measure = { id: 'm', label: 'm', unit, criterion };
    const { judgement } = judgeMeasure(measure, result ? [{ period, ...result }] : [], { today, target: { period } });
    assert.equal(reasonText(judgement, { words: verdictVi, reasons: reasonsVi, measure }), vi);
    assert.equal(reasonText(judgement, { words: verdictEn, reasons: reasonsEn, measure }), en);
  });
}
