/** The head of a paper. The papers are made up. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkFidelity } from '../../dist/lib/import/fidelity.js';
import { importText } from '../../dist/lib/import/import-document.js';
import { readFull } from '../../dist/lib/schema/full.js';
import { words } from '../corpus/outline.mjs';

const read = (lines) => {
  const { resolution, sourceLines } = importText(lines.join('\n'));
  assert.deepEqual(checkFidelity(sourceLines, resolution), { ok: true, ratio: 1, redacted: 0 });
  assert.deepEqual(readFull(JSON.parse(JSON.stringify(resolution))).problems, []);
  return resolution;
};
const roles = (doc) => doc.preface.map((block) => [block.role, words(block.content)]);
const HEAD = [
  'HỘI ĐỒNG NHÂN DÂN',
  'XÃ TÂN THỬ',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Số: 9/NQ-HĐND',
  'Tân Thử, ngày 12 tháng 7 năm 2026',
  'NGHỊ QUYẾT',
  'Về đặt tên đường',
];
const BODY = ['QUYẾT NGHỊ:', 'Điều 1. Đặt tên hai tuyến đường.', 'Điều 2. Giao Ủy ban nhân dân xã thực hiện.'];

describe('a head under foreign lines', () => {
  for (const [name, foreign] of [
    ['where on the site it stands', ['Trang nhất > Công khai > Nghị quyết của xã', '']],
    ['what the portal says of it', ['Chi tiết văn bản', 'Ngày đăng: 15/07/2026 | Lượt xem: 40', 'In trang này', '']],
    ['the name of the portal', ['TRANG THÔNG TIN ĐIỆN TỬ XÃ TÂN THỬ', '']],
    ['its own title', ['Nghị quyết số 9/NQ-HĐND về đặt tên đường', 'Đăng bởi: Ban biên tập', '']],
  ])
    it(`is found: ${name}`, () => {
      const doc = read([...foreign, ...HEAD, '', ...BODY]);
      assert.equal(doc.number, '9/NQ-HĐND');
      assert.equal(doc.docType, 'nghi-quyet');
      assert.deepEqual(doc.issuer, { name: 'HỘI ĐỒNG NHÂN DÂN XÃ TÂN THỬ', parent: null });
      assert.equal(doc.issued.from, '2026-07-12');
      assert.equal(roles(doc)[0][0], 'other');
      assert.deepEqual(
        doc.body[0].children.map((node) => node.label),
        ['Điều 1.', 'Điều 2.'],
      );
    });

  it('is not looked for below a chapter of the text', () => {
    const doc = read(['PHẦN MỘT', 'NHỮNG VẤN ĐỀ CHUNG', '', ...HEAD, ...BODY]);
    assert.deepEqual(doc.preface, []);
  });
});

describe('a head broken over lines', () => {
  it('has its state, its bodies and its date', () => {
    const doc = read([
      'UBND TỈNH TÂN VIỆT',
      'ỦY',
      'BAN NHÂN DÂN XÃ',
      'TÂN THỬ',
      'CỘNG HÒA XÃ HỘI',
      'CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do -',
      'Hạnh phúc',
      'Số: 31/BC-UBND',
      'Tân Thử, ngày 25 tháng 6',
      'năm 2026',
      'BÁO CÁO',
      'Kết quả trồng cây',
      'I. KẾT QUẢ',
      '1. Trồng 40 cây.',
    ]);
    assert.deepEqual(doc.issuer, { name: 'ỦY BAN NHÂN DÂN XÃ TÂN THỬ', parent: 'UBND TỈNH TÂN VIỆT' });
    assert.equal(doc.issued.from, '2026-06-25');
    assert.equal(doc.place, 'Tân Thử');
    assert.deepEqual([doc.docType, doc.subject], ['bao-cao', 'Kết quả trồng cây']);
    assert.deepEqual(
      doc.preface.filter((block) => block.role === 'state' || block.role === 'motto').map((block) => words(block.content)),
      ['CỘNG HÒA XÃ HỘI', 'CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do -', 'Hạnh phúc'],
    );
  });
});

describe('a letter', () => {
  it('names its subject on the lines under its number', () => {
    const doc = read([
      'ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'XÃ TÂN THỬ          Độc lập - Tự do - Hạnh phúc',
      'Số: 50/UBND-VP          Tân Thử, ngày 02 tháng 3 năm 2026',
      'V/v chăm sóc cây xanh',
      'trên các tuyến đường mới',
      '',
      'Kính gửi: Các trường học.',
      '',
      'Ủy ban nhân dân xã yêu cầu các trường chăm sóc cây.',
    ]);
    assert.equal(doc.subject, 'V/v chăm sóc cây xanh trên các tuyến đường mới');
    assert.equal(words(doc.body[0].content), 'Kính gửi: Các trường học.');
  });
});

describe('a title', () => {
  it('that is a theme runs over several lines in capitals', () => {
    const doc = read([
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'ĐẢNG BỘ XÃ TÂN THỬ',
      '',
      'XÂY DỰNG ĐẢNG BỘ TRONG SẠCH;',
      'PHÁT HUY SỨC MẠNH ĐOÀN KẾT,',
      'XÂY DỰNG XÃ TÂN THỬ XANH',
      '(Báo cáo của Ban Chấp hành trình Đại hội)',
      'I. TÌNH HÌNH',
      'Xã có 9 thôn.',
    ]);
    assert.equal(doc.title, 'XÂY DỰNG ĐẢNG BỘ TRONG SẠCH; PHÁT HUY SỨC MẠNH ĐOÀN KẾT, XÂY DỰNG XÃ TÂN THỬ XANH');
    assert.equal(doc.docType, 'bao-cao');
  });

  it('in capitals ends where a sentence in small letters begins, however it is broken', () => {
    for (const text of [
      ['Đại hội đại biểu Đảng bộ xã Tân Thử lần thứ nhất họp trong hai ngày 27 và 28 tháng 7 năm 2025, sau khi thảo luận các văn kiện,'],
      [
        'Đại hội đại biểu Đảng bộ xã Tân Thử lần thứ nhất, nhiệm kỳ 2025',
        '- 2030 họp trong hai ngày 27 và 28 tháng 7 năm 2025, sau khi',
        'thảo luận các văn kiện,',
      ],
    ]) {
      const doc = read(['NGHỊ QUYẾT', 'ĐẠI HỘI ĐẢNG BỘ XÃ TÂN THỬ', ...text, 'QUYẾT NGHỊ', 'I. Tán thành Báo cáo.']);
      assert.equal(doc.title, 'Nghị quyết ĐẠI HỘI ĐẢNG BỘ XÃ TÂN THỬ');
      assert.equal(doc.meeting.from, '2025-07-27');
      assert.equal(doc.body.length, 2);
    }
  });

  it('goes on with what it is about, though a blank line stands between', () => {
    const doc = read(['NGHỊ QUYẾT', '', 'CỦA BAN CHẤP HÀNH ĐẢNG BỘ XÃ', '', 'Về cây xanh năm 2026', '', 'I. MỤC TIÊU', 'Trồng cây.']);
    assert.equal(doc.title, 'Nghị quyết CỦA BAN CHẤP HÀNH ĐẢNG BỘ XÃ Về cây xanh năm 2026');
  });
});

it('a letterhead in small letters names its bodies', () => {
  const doc = read([
    'Đảng bộ xã Tân Thử',
    'Chi bộ Trường Mầm non Hoa Cúc',
    'Đảng Cộng sản Việt Nam',
    'Số: 10-NQ/CB',
    'Nghị quyết',
    'Nhiệm vụ tháng 10 năm 2023',
    'I. Nhiệm vụ',
    'Trồng cây.',
  ]);
  assert.deepEqual(doc.issuer, { name: 'Chi bộ Trường Mầm non Hoa Cúc', parent: 'Đảng bộ xã Tân Thử' });
});

describe('a number', () => {
  it('whose digits stand on the next line is read whole', () => {
    const doc = read([
      'ỦY BAN NHÂN DÂN',
      'XÃ TÂN THỬ',
      'Số:',
      '55/KH-UBND',
      'Tân Thử, ngày',
      '12 tháng 02 năm 2026',
      'KẾ HOẠCH',
      'Trồng cây',
      'I. VIỆC',
      'Trồng.',
    ]);
    assert.deepEqual([doc.number, doc.numberRaw, doc.issued.from, doc.docType], ['55/KH-UBND', 'Số: 55/KH-UBND', '2026-02-12', 'ke-hoach']);
  });

  it('may stand behind the kind, with the date and over the body that decides', () => {
    const doc = read(['NGHỊ QUYẾT SỐ 12-NQ/ĐU NGÀY 05/3/2025', 'CỦA BAN CHẤP HÀNH ĐẢNG BỘ XÃ TÂN THỬ', 'về cây xanh', 'I. VIỆC', 'Trồng.']);
    assert.deepEqual([doc.number, doc.issued.from, doc.issuer.name], ['12-NQ/ĐU', '2025-03-05', 'BAN CHẤP HÀNH ĐẢNG BỘ XÃ TÂN THỬ']);
    assert.equal(doc.title, 'Nghị quyết CỦA BAN CHẤP HÀNH ĐẢNG BỘ XÃ TÂN THỬ về cây xanh');
  });
});
