import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findDates, readDate } from '../../dist/lib/language/dates.js';

/** Words, what is found in them, then from, to, precision, bound. */
const ROWS = [
  ['ngày 23 tháng 9 năm 2021', 'ngày 23 tháng 9 năm 2021', '2021-09-23', '2021-09-23', 'day'],
  ['ngày 25/12/2021', 'ngày 25/12/2021', '2021-12-25', '2021-12-25', 'day'],
  ['13.11.1991', '13.11.1991', '1991-11-13', '1991-11-13', 'day'],
  ['ngày 29/2/2024', 'ngày 29/2/2024', '2024-02-29', '2024-02-29', 'day'],
  ['xong trước ngày 15/01/2022.', 'trước ngày 15/01/2022', null, '2022-01-14', 'day', 'before'],
  ['trước ngày 01/01/2022', 'trước ngày 01/01/2022', null, '2021-12-31', 'day', 'before'],
  ['chậm nhất ngày 30/6/2022', 'chậm nhất ngày 30/6/2022', null, '2022-06-30', 'day', 'by'],
  ['đến hết ngày 31/12/2025', 'đến hết ngày 31/12/2025', null, '2025-12-31', 'day', 'by'],
  ['từ ngày 20/11/2026 đến hết ngày 05/01/2027', 'từ ngày 20/11/2026 đến hết ngày 05/01/2027', '2026-11-20', '2027-01-05', 'day'],
  ['Thời gian trong tháng 01/2022.', 'trong tháng 01/2022', '2022-01-01', '2022-01-31', 'month', 'in'],
  ['tháng 10 năm 2021', 'tháng 10 năm 2021', '2021-10-01', '2021-10-31', 'month'],
  ['Tháng 7-8/2021', 'Tháng 7-8/2021', '2021-07-01', '2021-08-31', 'month'],
  ['vào quý IV năm 2022', 'quý IV năm 2022', '2022-10-01', '2022-12-31', 'quarter'],
  ['quý III/2024', 'quý III/2024', '2024-07-01', '2024-09-30', 'quarter'],
  ['quý I, II năm 2022', 'quý I, II năm 2022', '2022-01-01', '2022-06-30', 'quarter'],
  ['6 tháng đầu năm 2022', '6 tháng đầu năm 2022', '2022-01-01', '2022-06-30', 'quarter'],
  ['Đến cuối năm 2025', 'Đến cuối năm 2025', null, '2025-12-31', 'year', 'by'],
  ['CHỈ TIÊU PHẤN ĐẤU NĂM 2026', 'NĂM 2026', '2026-01-01', '2026-12-31', 'year'],
  ['đến năm 2025', 'đến năm 2025', null, '2025-12-31', 'year', 'by'],
  ['trước năm 2025', 'trước năm 2025', null, '2024-12-31', 'year', 'before'],
  ['xây dựng nông thôn mới năm 2026', 'năm 2026', '2026-01-01', '2026-12-31', 'year'],
  ['Chi bộ khu phố 7 tháng 02 năm 2021', 'tháng 02 năm 2021', '2021-02-01', '2021-02-28', 'month'],
  ['nhiệm kỳ 2020 – 2025', 'nhiệm kỳ 2020 – 2025', '2020-01-01', '2025-12-31', 'term'],
  ['giai đoạn 2021 - 2025', 'giai đoạn 2021 - 2025', '2021-01-01', '2025-12-31', 'term'],
  ['2020- 2025', '2020- 2025', '2020-01-01', '2025-12-31', 'term'],
  ['từ năm 2015 đến năm 2019', 'từ năm 2015 đến năm 2019', '2015-01-01', '2019-12-31', 'year'],
  ['Từ 6h00 ngày 27/12/2021', 'Từ 6h00 ngày 27/12/2021', '2021-12-27T06:00', null, 'time', 'from'],
  ['14 giờ 00 phút, ngày 05/7/2025', '14 giờ 00 phút, ngày 05/7/2025', '2025-07-05T14:00', '2025-07-05T14:00', 'time'],
  ['kể từ ngày 01 tháng 7 năm 2025', 'kể từ ngày 01 tháng 7 năm 2025', '2025-07-01', null, 'day', 'from'],
  ['từ ngày 10/08 đến 11/08/2025', 'từ ngày 10/08 đến 11/08/2025', '2025-08-10', '2025-08-11', 'day'],
  ['Từ ngày 06 -17/9/2021, do', 'Từ ngày 06 -17/9/2021', '2021-09-06', '2021-09-17', 'day'],
  ['từ ngày 28/4 đến ngày 23/9/2021', 'từ ngày 28/4 đến ngày 23/9/2021', '2021-04-28', '2021-09-23', 'day'],
  ['ngày 14 và 15 tháng 5 năm 2020', 'ngày 14 và 15 tháng 5 năm 2020', '2020-05-14', '2020-05-15', 'day'],
  ['từ tháng 3 đến tháng 9 năm 2022', 'từ tháng 3 đến tháng 9 năm 2022', '2022-03-01', '2022-09-30', 'month'],
  ['Đức Giang, ngày tháng 4 năm 2020', 'ngày tháng 4 năm 2020', '2020-04-01', '2020-04-30', 'month'],
  ['ngày ..... tháng ..... năm 2026', 'ngày ..... tháng ..... năm 2026', '2026-01-01', '2026-12-31', 'year'],
  ['(17/10/2021-18/11/2021)', '17/10/2021-18/11/2021', '2021-10-17', '2021-11-18', 'day'],
  ['(18/11/1930-18/11/2021)', '18/11/1930-18/11/2021', '1930-11-18', '2021-11-18', 'event'],
  ['giữa nhiệm kỳ', 'giữa nhiệm kỳ', null, null, 'event'],
];

describe('findDates', () => {
  for (const [text, words, from, to, precision, bound] of ROWS) {
    it(`reads ${text}`, () => {
      const found = findDates(text);
      assert.equal(found.length, 1);
      const { start, end, value } = found[0];
      assert.equal(text.slice(start, end), words);
      assert.deepEqual([value.raw, value.from, value.to, value.precision, value.bound], [words, from, to, precision, bound]);
    });
  }

  for (const text of [
    'đường 19/5',
    'hẻm 1358/28/7',
    'quy hoạch 1/2000',
    'Việt Nam 2022',
    'nhiệm kỳ XIII',
    'ISO 9001:2015',
    '1.350.492.000 đồng',
    '23/2021/QĐ-TTg',
    'quỹ II',
    'chưa đủ 12 tháng',
    'Cách mạng tháng Tám',
    'đợt 03/02',
  ]) {
    it(`finds no date in ${text}`, () => assert.deepEqual(findDates(text), []));
  }

  it('knows what comes back', () => {
    const rule = (text) => findDates(text)[0]?.value.recurrence;
    assert.equal(rule('hằng năm'), 'FREQ=YEARLY');
    assert.equal(rule('Định kỳ tháng 1 hằng năm'), 'FREQ=YEARLY;BYMONTH=1');
    assert.equal(rule('sáng thứ 7 hàng tuần'), 'FREQ=WEEKLY;BYDAY=SA');
    assert.equal(rule('ngày 05 của tháng liền kề'), 'FREQ=MONTHLY;BYMONTHDAY=5');
  });

  it('gives no day to a day that does not exist', () => {
    const { value } = findDates('ngày 31/02/2022')[0];
    assert.deepEqual([value.from, value.to, value.confidence], [null, null, 0.2]);
  });

  it('does not make up a year or a lunar day', () => {
    assert.deepEqual(
      findDates('trong tháng 12').map(({ value }) => value.from),
      [null],
    );
    assert.equal(findDates('tới 30 Tết')[0].value.calendar, 'lunar');
    assert.equal(findDates('tới 30 Tết')[0].value.from, null);
  });

  it('reads decomposed text and gives offsets in it', () => {
    const text = 'xong trước ngày 20/01/2022 nhé'.normalize('NFD');
    const [{ start, end, value }] = findDates(text);
    assert.equal(text.slice(start, end), 'trước ngày 20/01/2022'.normalize('NFD'));
    assert.equal(value.to, '2022-01-19');
  });

  it('finds several in a sentence without overlap', () => {
    const text = 'Kết luận 120-KL/TW, ngày 07/01/2016, nhiệm kỳ 2020-2025, trong năm 2022.';
    assert.deepEqual(
      findDates(text).map(({ value }) => value.raw),
      ['ngày 07/01/2016', 'nhiệm kỳ 2020-2025', 'trong năm 2022'],
    );
  });
});

describe('readDate', () => {
  it('keeps the words and takes what it can', () => {
    assert.equal(readDate('Hương Xuân, ngày 23 tháng 9 năm 2021').from, '2021-09-23');
    assert.deepEqual(readDate('khi có điều kiện'), { raw: 'khi có điều kiện', from: null, to: null, confidence: 0 });
  });
});
