/** Recipients and signature. The papers are made up. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkFidelity } from '../../dist/lib/import/fidelity.js';
import { importText } from '../../dist/lib/import/import-document.js';
import { readFull } from '../../dist/lib/schema/full.js';

const HEAD = [
  'ĐẢNG BỘ XÃ TÂN THỬ',
  'Số 4-NQ/CB',
  'NGHỊ QUYẾT',
  'về cây xanh',
  'I. KẾT QUẢ',
  '1. Trồng 40 cây.',
  'II. NHIỆM VỤ',
  '1. Chăm sóc cây.',
  '',
];
const read = (end) => {
  const { resolution, sourceLines } = importText([...HEAD, ...end].join('\n'));
  assert.deepEqual(checkFidelity(sourceLines, resolution), { ok: true, ratio: 1, redacted: 0 });
  assert.deepEqual(readFull(JSON.parse(JSON.stringify(resolution))).problems, []);
  return resolution;
};
const recipients = (doc) => doc.recipients.map(({ text, purpose }) => [text, purpose]);
const signature = ({ signature: sign }) => sign && [sign.authority, sign.position, sign.name];
const SIGN = ['T/M CHI ỦY', 'BÍ THƯ', 'Trần Văn Ví Dụ'];

describe('recipients on one line', () => {
  for (const [name, line, found] of [
    [
      'parted by semicolons',
      'Nơi nhận: Đảng ủy xã (b/c); UBND xã; Lưu VP.',
      [
        ['Đảng ủy xã', 'b/c'],
        ['UBND xã', null],
        ['Lưu VP', null],
      ],
    ],
    [
      'with dashes',
      'Nơi nhận: - Đảng ủy xã; - Các tổ đảng (t/h; b/c), - Lưu.',
      [
        ['Đảng ủy xã', null],
        ['Các tổ đảng', 't/h; b/c'],
        ['Lưu', null],
      ],
    ],
    [
      'with dashes and commas',
      'Nơi nhận: - Đảng ủy xã, - UBND xã, - Lưu.',
      [
        ['Đảng ủy xã', null],
        ['UBND xã', null],
        ['Lưu', null],
      ],
    ],
    [
      'parted by commas',
      'Nơi nhận: Đảng ủy xã, UBND xã, Lưu VT.',
      [
        ['Đảng ủy xã', null],
        ['UBND xã', null],
        ['Lưu VT', null],
      ],
    ],
  ])
    it(`are read: ${name}`, () => {
      const doc = read([line, '', ...SIGN]);
      assert.deepEqual(recipients(doc), found);
      assert.deepEqual(signature(doc), SIGN);
    });
});

describe('a signature on one line', () => {
  for (const [line, found] of [
    ['T/M CHI ỦY BÍ THƯ Trần Văn Ví Dụ', ['T/M CHI ỦY', 'BÍ THƯ', 'Trần Văn Ví Dụ']],
    ['TM. ỦY BAN NHÂN DÂN PHÓ CHỦ TỊCH Trần Văn Ví Dụ', ['TM. ỦY BAN NHÂN DÂN', 'PHÓ CHỦ TỊCH', 'Trần Văn Ví Dụ']],
    ['KT. CHỦ TỊCH PHÓ CHỦ TỊCH Trần Văn Ví Dụ', ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Trần Văn Ví Dụ']],
    ['T/M ĐOÀN CHỦ TỊCH', ['T/M ĐOÀN CHỦ TỊCH', null, null]],
    ['KT. CHỦ TỊCH', ['KT. CHỦ TỊCH', null, null]],
  ])
    it(`«${line}»`, () => assert.deepEqual(signature(read([line])), found));

  it('is read in the cells of a row, beside the recipients', () => {
    const doc = read([
      '| ***Nơi nhận:*** - Đảng ủy xã (b/c); - Lưu chi bộ. | **T/M CHI ỦY** **BÍ THƯ** **Trần Văn Ví Dụ** |',
      '| --- | --- |',
    ]);
    assert.deepEqual(recipients(doc), [
      ['Đảng ủy xã', 'b/c'],
      ['Lưu chi bộ', null],
    ]);
    assert.deepEqual(signature(doc), SIGN);
  });
});

describe('a signature beside the recipients', () => {
  it('is parted from an entry that ends with a comma, however wide the other rows are', () => {
    const doc = read([
      'Nơi nhận:                              T/M CHI ỦY',
      '- Đảng ủy xã (báo cáo),                    BÍ THƯ',
      '- Các tổ đảng,',
      '- Lưu VP.                         Trần Văn Ví Dụ',
    ]);
    assert.deepEqual(signature(doc), SIGN);
    assert.deepEqual(recipients(doc)[0], ['Đảng ủy xã', 'báo cáo']);
  });

  it('is parted from the last entry by one space where a name follows', () => {
    for (const [line, kept] of [
      ['- Lưu Văn phòng Đảng ủy. Trần Văn Ví Dụ', 'Lưu Văn phòng Đảng ủy'],
      ['- Lưu VPĐU Trần Văn Ví Dụ', 'Lưu VPĐU'],
    ]) {
      const doc = read(['Nơi nhận:', '- Đảng ủy xã,', line, 'T/M CHI ỦY', 'BÍ THƯ']);
      assert.deepEqual(signature(doc), SIGN);
      assert.equal(recipients(doc)[1][0], kept);
    }
  });

  it('is not made of an office on file', () => {
    const doc = read(['Nơi nhận:', '- Đảng ủy xã,', '- Lưu VT, Phòng Kinh Tế Xã.', ...SIGN]);
    assert.equal(recipients(doc)[1][0], 'Lưu VT, Phòng Kinh Tế Xã');
    assert.deepEqual(signature(doc), SIGN);
  });
});

describe('a paper nobody has signed', () => {
  it('ends with the body that speaks', () => {
    for (const body of ['BAN CHẤP HÀNH ĐẢNG BỘ XÃ KHÓA II', 'ĐẢNG ỦY XÃ TÂN THỬ']) {
      const doc = read(['', body]);
      assert.deepEqual(doc.signature, { authority: body, position: null, name: null, state: 'unsigned' });
      assert.equal(JSON.stringify(doc.body).includes(body), false);
    }
  });
  it('may end with a title of its text', () => {
    assert.equal(read(['', 'TỔ CHỨC THỰC HIỆN']).signature, null);
  });
});

describe('a heading for recipients without any', () => {
  it('is said', () => {
    const issues = (end) => read(end).issues.filter(({ code }) => code === 'recipients-missing').length;
    assert.equal(issues(['Nơi nhận:', '', ...SIGN]), 1);
    assert.equal(issues(['Nơi nhận:', '- Lưu VP.', '', ...SIGN]), 0);
  });
});

describe('a paper that two people sign', () => {
  it('keeps the words of both and says that the field holds one', () => {
    const head = 'ĐẢNG ỦY XÃ MẪU\nSố 07-NQ/ĐU\n\nNGHỊ QUYẾT\nVề việc mẫu\n\nI. VIỆC\nLàm ngay.\n\n';
    const { resolution } = importText(`${head}TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nTrần Văn Một\n\nTM. BAN THƯỜNG TRỰC\nCHỦ TỊCH\nLê Thị Hai\n`);
    const names = resolution.conclusions.filter(({ role }) => role === 'signatory').map(({ content }) => content);
    assert.deepEqual(names, ['Trần Văn Một', 'Lê Thị Hai']);
    assert.ok(resolution.issues.some(({ code }) => code === 'signatures-several'));
  });
});

it('an office of the right column behind a recipient signs', () => {
  const doc = read([
    'Nơi nhận: TM. ỦY BAN NHÂN DÂN',
    '- UBND huyện (b/c); KT.CHỦ TỊCH',
    '- TT Đảng ủy, HĐND; PHÓ CHỦ TỊCH',
    '- Lưu: VP.',
    'Trần Văn Ví Dụ',
  ]);
  assert.deepEqual(recipients(doc), [
    ['UBND huyện', 'b/c'],
    ['TT Đảng ủy, HĐND', null],
    ['Lưu: VP', null],
  ]);
  assert.deepEqual(signature(doc), ['TM. ỦY BAN NHÂN DÂN KT.CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Trần Văn Ví Dụ']);
});

for (const authority of ['TM/BAN CHẤP HÀNH', 'T.M BAN CHẤP HÀNH', 'TM BAN CHẤP HÀNH'])
  it(`${authority} is in whose name is signed`, () => {
    assert.deepEqual(signature(read([authority, 'BÍ THƯ', 'Trần Văn Ví Dụ'])), [authority, 'BÍ THƯ', 'Trần Văn Ví Dụ']);
  });
