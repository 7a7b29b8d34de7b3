import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importText } from '../../dist/lib/import/import-document.js';
import { readTargetTable } from '../../dist/lib/import/targets-table.js';

const table = (...rows) => ({ id: 't', kind: 'table', rows });
const HEAD = ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Thực hiện 2024', 'Kế hoạch 2025'];

describe('a table of targets', () => {
  it('is read row by row, with headings of its own', () => {
    const rows = readTargetTable(
      table(HEAD, ['(1)', '(2)', '(3)', '(4)', '(5)'], ['I', 'Kinh tế', '', '', ''], ['1', 'Thu ngân sách', 'tỷ đồng', '19,5', '21']),
      false,
    );
    assert.deepEqual(rows, [
      { name: 'Kinh tế', code: 'I', title: true, results: [] },
      {
        name: 'Thu ngân sách',
        code: '1',
        title: false,
        unit: 'tỷ đồng',
        value: '21',
        head: 'Kế hoạch 2025',
        results: [{ head: 'Thực hiện 2024', value: '19,5' }],
      },
    ]);
  });

  it('reports each column for its own year', () => {
    const { resolution } = importText(`KẾ HOẠCH
Phát triển kinh tế - xã hội năm 2026

I. CHỈ TIÊU
| TT | Chỉ tiêu | ĐVT | Ước TH 2025 | Thực hiện năm 2024 | Kế hoạch 2026 |
| 1 | Tỷ lệ hộ có nước sạch | % | 88 | 85 | 95 |`);
    assert.deepEqual(
      resolution.observations.map(({ value, period, obsStatus }) => [value, period.raw, period.to, obsStatus]),
      [
        [88, '2025', '2025-12-31', 'estimate'],
        [85, 'năm 2024', '2024-12-31', undefined],
      ],
    );
    assert.equal(resolution.targets[0].period.to, '2026-12-31');
  });

  it('is no other table', () => {
    assert.equal(readTargetTable(table(['TT', 'Họ tên', 'Chức vụ'], ['1', 'A', 'B']), false), null);
    assert.equal(readTargetTable(table(['TT', 'Nội dung', 'Thời gian'], ['1', 'Họp', '7h']), false), null);
  });

  it('promises what stands under the last of its years', () => {
    const values = (...heads) =>
      readTargetTable(table(['TT', 'Chỉ tiêu', 'ĐVT', ...heads], ['1', 'Tỷ lệ hộ nghèo', '%', '2,4', '1,8', '1']), false)?.map(
        ({ value }) => value,
      );
    assert.deepEqual(values('Năm 2025', 'Năm 2027', 'Năm 2030'), ['1']);
    assert.deepEqual(values('Kế hoạch 2025', 'Thực hiện 2025', 'Kế hoạch 2026'), ['1']);
    assert.deepEqual(values('Kế hoạch', 'Thực hiện', 'Chỉ tiêu giao'), ['2,4']);
  });

  it('says for when in the head of its column, where the paper does not or speaks of another year', () => {
    const period = (title) =>
      importText(`${title}\n\nI. CHỈ TIÊU\n| TT | Chỉ tiêu | ĐVT | KH 2026 |\n| 1 | Tỷ lệ hộ có nước sạch | % | 95 |`).resolution.targets[0]
        .period;
    assert.deepEqual(
      [period('NGHỊ QUYẾT\nVề chỉ tiêu phát triển').raw, period('NGHỊ QUYẾT\nVề chỉ tiêu phát triển').to],
      ['2026', '2026-12-31'],
    );
    assert.equal(period('BÁO CÁO\nKết quả thực hiện nhiệm vụ năm 2025').to, '2026-12-31');
    assert.equal(period('NGHỊ QUYẾT\nVề phương hướng nhiệm kỳ 2025 - 2030').to, '2030-12-31');
  });

  it('gives targets with their results beside them', () => {
    const { targets, observations } = importText(`KẾ HOẠCH
Phát triển kinh tế năm 2025

I. CÁC CHỈ TIÊU
| TT | Chỉ tiêu | Đơn vị tính | Thực hiện năm 2024 | Kế hoạch năm 2025 |
|---|---|---|---|---|
| 1 | Thu ngân sách | tỷ đồng | 19,5 | 21 |
| 2 | Tỷ lệ hộ nghèo | % | 1,2 | dưới 1 |
| 3 | Chi đoàn xếp loại yếu | chi đoàn | 1 | 0 |`).resolution;
    assert.deepEqual(
      targets.map(({ measures: [{ label, unit, criterion }] }) => [label, unit, criterion.kind, criterion.op, criterion.value]),
      [
        ['Thu ngân sách', 'tỷ đồng', 'bound', 'eq', 21],
        ['Tỷ lệ hộ nghèo', '%', 'bound', 'lt', 1],
        ['Chi đoàn xếp loại yếu', undefined, 'none', undefined, undefined],
      ],
    );
    assert.deepEqual(
      observations.map(({ measureId, value, period }) => [measureId, value, period.from]),
      [
        ['ct.i.1.a', 19.5, '2024-01-01'],
        ['ct.i.2.a', 1.2, '2024-01-01'],
        ['ct.i.3.a', 1, '2024-01-01'],
      ],
    );
  });
});
