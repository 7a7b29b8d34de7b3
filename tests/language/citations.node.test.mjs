import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findCitations } from '../../dist/lib/language/citations.js';

const short = (text) => findCitations(text).map(({ label, number, date, issuer }) => [label, number, date?.from ?? null, issuer]);

const ROWS = [
  [
    'Thực hiện Nghị quyết số 09-NQ/TU ngày 22 tháng 12 năm 2021 của Ban Chấp hành Đảng bộ Thành phố Thủ Đức năm 2022 về lãnh đạo',
    ['Nghị quyết', '09-NQ/TU', '2021-12-22', 'Ban Chấp hành Đảng bộ Thành phố Thủ Đức'],
  ],
  ['Kết luận 120-KL/TW, ngày 07/01/2016 của Bộ Chính trị khoá XI “về …”', ['Kết luận', '120-KL/TW', '2016-01-07', 'Bộ Chính trị khoá XI']],
  ['văn bản số 2557, ngày 25/12/2021 của UBND quận V/v “Tăng cường”', ['văn bản', '2557', '2021-12-25', 'UBND quận']],
  ['Quyết định số 23/2021/QĐ-TTg của Thủ tướng Chính phủ và đã', ['Quyết định', '23/2021/QĐ-TTg', null, 'Thủ tướng Chính phủ']],
  ['Nghị quyết số 68/NĐ-CP của Chính phủ', ['Nghị quyết', '68/NĐ-CP', null, 'Chính phủ']],
  [
    'Công văn số 428/HĐNVQS- BCH ngày 07 tháng 9 năm 2021 của Hội đồng NVQS thị xã Hương Trà;',
    ['Công văn', '428/HĐNVQS-BCH', '2021-09-07', 'Hội đồng NVQS thị xã Hương Trà'],
  ],
  ['gắn với thực hiện Chương trình 03-CTr/QU đã có chuyển biến', ['Chương trình', '03-CTr/QU', null, null]],
  ['theo Nghị định 30/2020/NĐ-CP', ['Nghị định', '30/2020/NĐ-CP', null, null]],
  [
    'Quy định 11-QĐi/TW, ngày 18/02/2019 của Ban chấp hành Trung ương về',
    ['Quy định', '11-QĐi/TW', '2019-02-18', 'Ban chấp hành Trung ương'],
  ],
  [
    'Quy chế làm việc số 02-QC/TU ngày 15 tháng 4 năm 2021 của Ban Chấp hành, Ban Thường vụ, Thường trực Thành ủy Thủ Đức khóa I, nhiệm kỳ',
    ['Quy chế', '02-QC/TU', '2021-04-15', 'Ban Chấp hành, Ban Thường vụ, Thường trực Thành ủy Thủ Đức khóa I'],
  ],
  [
    'Chương trình 01-CTr/QU của Ban Chấp hành Đảng bộ quận Long Biên lần thứ III, Đảng ủy đã',
    ['Chương trình', '01-CTr/QU', null, 'Ban Chấp hành Đảng bộ quận Long Biên lần thứ III'],
  ],
  ['thực hiện tốt Luật Cư trú, công tác phòng cháy', ['Luật', null, null, null]],
  ['Luật Tổ chức chính quyền địa phương số 65/2025/QH15 ngày 19 tháng 02 năm 2025;', ['Luật', '65/2025/QH15', '2025-02-19', null]],
  ['Nghị quyết 35 của Bộ chính trị', ['Nghị quyết', '35', null, 'Bộ chính trị']],
  ['theo kế hoạch Đề án 938.', ['Đề án', '938', null, null]],
];

describe('findCitations', () => {
  for (const [text, expected] of ROWS) it(`reads ${text.slice(0, 60)}`, () => assert.deepEqual(short(text), [expected]));

  it('gives one citation to each number of a list, and to all of them the kind, the symbol and the body', () => {
    assert.deepEqual(short('Quyết định 217, 218 của Bộ chính trị.'), [
      ['Quyết định', '217', null, 'Bộ chính trị'],
      ['Quyết định', '218', null, 'Bộ chính trị'],
    ]);
    const text = 'Quyết định số 935, 936, 994 -QĐ/TU của Ban Thường vụ Thành ủy.';
    const found = findCitations(text);
    assert.deepEqual(
      found.map(({ number }) => number),
      ['935-QĐ/TU', '936-QĐ/TU', '994-QĐ/TU'],
    );
    assert.deepEqual(
      found.map(({ start, end }) => text.slice(start, end)),
      ['Quyết định số 935', '936', '994 -QĐ/TU của Ban Thường vụ Thành ủy'],
    );
    assert.deepEqual(
      short('Nghị quyết số 57-NQ/TW và 68-NQ/TW của Bộ Chính trị').map(([label, number]) => [label, number]),
      [
        ['Nghị quyết', '57-NQ/TW'],
        ['Nghị quyết', '68-NQ/TW'],
      ],
    );
  });

  it('knows congress and plenum resolutions by the meeting', () => {
    const names = (text) => findCitations(text).map(({ name }) => name);
    assert.deepEqual(names('theo tinh thần Nghị quyết Trung ương 4 khóa XII gắn với'), ['Trung ương 4 khóa XII']);
    assert.deepEqual(names('Nghị quyết Trung ương 4(khóa XII), Chỉ thị 05-CT/TW'), ['Trung ương 4(khóa XII)', undefined]);
    assert.deepEqual(
      names(
        'Nghị quyết Đại hội Đại biểu toàn quốc lần thứ XIII của Đảng, Nghị quyết Đại hội Đại biểu Đảng bộ Thành phố lần thứ XI và Nghị quyết Đại hội Đại biểu Đảng bộ quận lần thứ XII',
      ),
      [
        'Đại hội Đại biểu toàn quốc lần thứ XIII của Đảng',
        'Đại hội Đại biểu Đảng bộ Thành phố lần thứ XI',
        'Đại hội Đại biểu Đảng bộ quận lần thứ XII',
      ],
    );
  });

  it('keeps the law that amends others whole', () => {
    const [law] = findCitations(
      'Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22 tháng 11 năm 2019;',
    );
    assert.equal(law.date.from, '2019-11-22');
    assert.match(law.name, /^sửa đổi.*địa phương$/);
  });

  it('says what a symbol stands for and how the paper is cited', () => {
    assert.equal(findCitations('Hướng dẫn 12-HD/BTCTW')[0].issuerBySymbol, 'Ban Tổ chức Trung ương');
    assert.equal(findCitations('Luật Đất đai số 31/2024/QH15')[0].issuerBySymbol, 'Quốc hội khóa XV');
    const hint = (text) => findCitations(text)[0].relationHint;
    assert.equal(hint('Căn cứ Nghị định số 163/2016/NĐ-CP'), 'basis');
    assert.equal(hint('Thực hiện Chỉ thị 05-CT/TW'), 'implements');
    assert.equal(hint('thay thế Quyết định số 05/QĐ-UBND'), 'amends');
    assert.equal(hint('nêu tại Quyết định số 05/QĐ-UBND'), 'refers');
  });

  for (const text of [
    'Báo cáo 12 tháng; Kế hoạch 30 ngày; Quyết định 3 việc',
    '09 kế hoạch thực hiện 10 Chương trình công tác của Thành ủy',
    'chấp hành pháp luật Nhà nước, kỷ luật Đảng',
    'Số 40-NQ/ĐU',
    'hẻm 1358/28/7, quy hoạch 1/500, 2 buổi/ngày, 7,4 vụ/10.000 dân',
    'Chương trình 2027',
    'Kế hoạch 2027',
  ]) {
    it(`finds none in ${text}`, () => assert.deepEqual(short(text), []));
  }

  it('reads decomposed text and gives offsets in it', () => {
    const text = 'kiểm tra Chỉ thị số 05-CT/TW của Bộ Chính trị về'.normalize('NFD');
    const [{ start, end, number }] = findCitations(text);
    assert.equal(number, '05-CT/TW');
    assert.equal(text.slice(start, end), 'Chỉ thị số 05-CT/TW của Bộ Chính trị'.normalize('NFD'));
  });
});
