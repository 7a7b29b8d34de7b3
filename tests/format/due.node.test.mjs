import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dueParts } from '../../dist/lib/format/due.js';

describe('dueParts', () => {
  for (const [raw, ...parts] of [
    ['trước ngày 15/01/2022', 'trước ngày', '15/01', '2022', ''],
    ['trước ngày 20 - 01 - 2022', 'trước ngày', '20/01', '2022', ''],
    ['ngày 05 tháng 02 năm 2024', 'ngày', '05/02', '2024', ''],
    ['chậm nhất ngày 13.11.2021 phải xong', 'chậm nhất ngày', '13/11', '2021', 'phải xong'],
    ['trong tháng 01/2022', 'trong tháng', '01', '2022', ''],
    ['tháng 10 năm 2021', 'tháng', '10', '2021', ''],
    ['quý IV năm 2022', '', 'quý IV', '2022', ''],
    ['trong quý III/2024', 'trong', 'quý III', '2024', ''],
    ['tới 30 Tết', 'tới', '30 Tết', '', ''],
    ['trước 29 Tết năm 2022', 'trước', '29 Tết', '2022', ''],
    ['05 tháng 02 năm 2024', '', '05/02', '2024', ''],
    ['Ngày 15 tháng 3', 'Ngày', '15/3', '', ''],
    ['tuần 2 tháng 3', 'tuần 2 tháng 3', '', '', ''],
    ['tuần 2 tháng 3/2022', 'tuần 2 tháng 3/2022', '', '', ''],
    ['15-20/01/2022', '', '15-20/01', '2022', ''],
    ['trước 20-01-2022', 'trước', '20/01', '2022', ''],
    ['từ 15/01 đến 20/01/2022', 'từ', '15/01', '', 'đến 20/01/2022'],
    ['định kỳ tháng 1 hằng năm', 'định kỳ tháng', '1', '', 'hằng năm'],
    ['năm 2022', 'năm 2022', '', '', ''],
    ['', '', '', '', ''],
  ])
    it(`reads ${raw || 'nothing'}`, () => {
      const { before, main, year, after } = dueParts(raw);
      assert.deepEqual([before, main, year, after], parts);
    });
});
