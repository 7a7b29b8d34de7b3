import assert from 'node:assert/strict';
import { it } from 'node:test';
import { criterionText, criterionWords } from '../../dist/lib/format/criterion.js';
import { verdictEn } from '../../dist/lib/messages/verdict.en.js';
import { verdictVi } from '../../dist/lib/messages/verdict.vi.js';

const bound = (op, value) => ({ kind: 'bound', op, value });
const percent = { unit: '%' };
for (const [criterion, measure, vi, en] of [
  [bound('gte', 95), percent, 'từ 95% trở lên', 'at least 95%'],
  [bound('gt', 99.5), percent, 'trên 99,5%', 'more than 99.5%'],
  [bound('lt', 0.2), percent, 'dưới 0,2%', 'below 0.2%'],
  [bound('lte', 20), { unit: 'người' }, 'không quá 20 người', 'at most 20 người'],
  [bound('eq', 1350492000), { unit: 'đồng' }, 'từ 1.350.492.000 đồng trở lên', 'at least 1,350,492,000 đồng'],
  [bound('eq', 0.4), { unit: '%', polarity: 'down' }, 'không quá 0,4%', 'at most 0.4%'],
  [bound('eq', 5), { unit: 'người', polarity: 'exact' }, 'đúng 5 người', 'exactly 5 người'],
  [bound('eq', 5), { unit: '%', polarity: 'none' }, '5%', '5%'],
  [{ kind: 'range', min: 10, max: 12 }, { unit: 'đồng chí' }, '10–12 đồng chí', '10–12 đồng chí'],
  [{ kind: 'range', min: 10, max: 12, mode: 'corridor' }, percent, 'trong khoảng 10–12%', 'between 10–12%'],
  [{ kind: 'all' }, percent, '100% (tất cả)', '100% (all)'],
  [{ kind: 'none' }, {}, 'không có', 'none'],
  [
    { kind: 'change', direction: 'up', amount: { min: 5, max: 7 }, reference: 'năm 2021', raw: 'tăng 5-7%' },
    percent,
    'tăng 5–7% so với năm 2021',
    'up 5–7% against năm 2021',
  ],
  [
    { kind: 'change', direction: 'up', amount: bound('gte', 0), reference: 'năm 2021' },
    percent,
    'không thấp hơn năm 2021',
    'no lower than năm 2021',
  ],
  [
    { kind: 'change', direction: 'down', amount: bound('gte', 0), reference: 'năm 2021' },
    percent,
    'không cao hơn năm 2021',
    'no higher than năm 2021',
  ],
  [{ kind: 'change', direction: 'down', amount: null }, percent, 'giảm', 'a fall'],
  [
    { kind: 'change', direction: 'up', amount: bound('eq', 1.3), amountKind: 'ratio', reference: 'so với năm 2020' },
    {},
    'tăng 1,3 lần so với năm 2020',
    'up 1.3 times against so với năm 2020',
  ],
  [
    { kind: 'plan', floor: 6, assignedBy: 'pháp lệnh' },
    percent,
    'vượt từ 6% trở lên so với chỉ tiêu pháp lệnh',
    'at least 6% above against the plan of pháp lệnh',
  ],
  [
    { kind: 'plan', floor: 3, stretch: 5, assignedBy: 'quận' },
    percent,
    'vượt 3–5% so với chỉ tiêu quận giao',
    '3–5% above against the plan of quận',
  ],
  [{ kind: 'plan' }, {}, 'đạt chỉ tiêu được giao trở lên', 'the assigned plan or more'],
  [{ kind: 'ordinal', scale: ['khá', 'tốt', 'xuất sắc'], min: 'tốt' }, {}, '“tốt” trở lên', '“tốt” or better'],
  [{ kind: 'ordinal', scale: ['khá', 'tốt'], min: 'tốt' }, {}, '“tốt”', '“tốt”'],
  [{ kind: 'rank', op: 'gte', reference: 'năm 2021' }, {}, 'xếp hạng không thấp hơn năm 2021', 'ranked no lower than năm 2021'],
  [{ kind: 'qualitative', text: 'x', raw: 'tiếp tục phối hợp' }, {}, '“tiếp tục phối hợp”', '“tiếp tục phối hợp”'],
]) {
  it(`${criterion.kind}: ${vi}`, () => {
    assert.equal(criterionText(criterion, measure, verdictVi), vi);
    assert.equal(criterionText(criterion, measure, verdictEn), en);
  });
}

it('says where it quotes, because there is no number', () => {
  assert.equal(criterionWords({ kind: 'milestone', state: 'giữ vững' }, {}, verdictVi).quoted, true);
  assert.equal(criterionWords({ kind: 'all' }, {}, verdictVi).quoted, undefined);
});
