/** What a paper says of itself. The papers are made up. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importText } from '../../dist/lib/import/import-document.js';

const effective = (sentence) =>
  importText(`Số: 7/QĐ-UBND\nQUYẾT ĐỊNH\nVề tổ dân phố\nĐiều 1. Lập tổ dân phố.\nĐiều 2. ${sentence}`).resolution.effective;

describe('the day a paper comes into force', () => {
  for (const [sentence, raw, from] of [
    ['Quyết định này có hiệu lực kể từ ngày 01 tháng 8 năm 2027.', 'từ ngày 01 tháng 8 năm 2027', '2027-08-01'],
    [
      'Quyết định này có hiệu lực thi hành từ ngày 01/8/2027 và thay thế Quyết định số 2 ngày 05/5/2021.',
      'từ ngày 01/8/2027',
      '2027-08-01',
    ],
    ['Quyết định này có hiệu lực kể từ ngày ký và thay thế Quyết định số 2/QĐ-UBND ngày 05 tháng 5 năm 2021.', 'kể từ ngày ký', null],
    ['Quyết định này có hiệu lực từ ngày ký ban hành thay thế Quyết định ngày 05/5/2021.', 'từ ngày ký ban hành', null],
    ['Quyết định này có hiệu lực sau 10 ngày kể từ ngày thông qua.', 'sau 10 ngày kể từ ngày thông qua', null],
  ])
    it(`«${sentence}»`, () => {
      const found = effective(sentence);
      assert.ok(raw.endsWith(found.raw) || found.raw.endsWith(raw), found.raw);
      assert.equal(found.from, from);
    });
});

describe('a mark for members only', () => {
  const paper = (head, end) =>
    `ĐẢNG BỘ QUẬN A\nĐẢNG ỦY PHƯỜNG B\n*\nSố 5-NQ/ĐU\n${head}NGHỊ QUYẾT\nvề nhiệm vụ năm 2022\n\nI. Tình hình\n1. Nội dung một.\n\nNơi nhận:\n- Lưu VP.\nT/M ĐẢNG ỦY\nBÍ THƯ\nNguyễn Văn A\n\n${end}`;
  for (const [where, text, circulation, publicity] of [
    ['nowhere', paper('', ''), null, undefined],
    ['over the title', paper('Lưu hành nội bộ\n', ''), 'Lưu hành nội bộ', 'internal'],
    ['as the last line', paper('', 'Lưu hành nội bộ\n'), 'Lưu hành nội bộ', 'internal'],
  ])
    it(`stands ${where}`, () => {
      const { resolution } = importText(text);
      assert.equal(resolution.circulation, circulation);
      assert.equal(resolution.publicity, publicity);
    });
});
