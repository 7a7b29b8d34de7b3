/** Lines put together into paragraphs and tables. The papers are made up. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkFidelity } from '../../dist/lib/import/fidelity.js';
import { importText } from '../../dist/lib/import/import-document.js';
import { words } from '../corpus/outline.mjs';

const read = (lines) => {
  const { resolution, sourceLines } = importText(['NGHỊ QUYẾT', 'Về cây xanh', ...lines].join('\n'));
  assert.deepEqual(checkFidelity(sourceLines, resolution), { ok: true, ratio: 1, redacted: 0 });
  return resolution.body;
};
const all = (nodes) => nodes.flatMap((node) => [node, ...all(node.children ?? [])]);
const texts = (nodes) => all(nodes).map((node) => [node.label, words(node.heading ?? node.content)].filter(Boolean).join(' '));
const rows = (nodes) =>
  all(nodes)
    .filter(({ rows: found }) => found)
    .map(({ rows: found }) => found.map((row) => row.map(words)));

/** A text broken at the width of a page. */
const wrap = (text, width) => {
  const out = [''];
  for (const word of text.split(' ')) {
    const last = out.at(-1);
    if (last && last.length + 1 + word.length > width) out.push(word);
    else out[out.length - 1] = last ? `${last} ${word}` : word;
  }
  return out;
};

describe('lines of a page', () => {
  it('keep bases apart whose last line is full', () => {
    const bases = [
      'Căn cứ Luật Lực lượng tham gia bảo vệ cây xanh ở cơ sở số 30/2023 và quy định mới;',
      'Căn cứ Nghị định số 40/2024/NĐ-CP ngày 16 tháng 4 năm 2024 của Chính phủ quy định chi tiết một số điều của Luật về cây xanh;',
      'Xét Tờ trình số 112/TTr-UBND ngày 02 tháng 7 năm 2026 của Ủy ban nhân dân xã về dự thảo Nghị quyết; ý kiến thảo luận.',
    ];
    const filler = Array.from(
      { length: 6 },
      (_, index) => `${index + 1}. ${'Chăm sóc cây xanh trên địa bàn xã theo phân cấp '.repeat(4).trim()}.`,
    );
    const body = read([...bases, 'QUYẾT NGHỊ:', 'Điều 1. Chăm sóc', ...filler].flatMap((line) => wrap(line, 82)));
    assert.deepEqual(
      body.filter(({ role }) => role === 'basis').map(({ content }) => words(content).slice(0, 15)),
      ['Căn cứ Luật Lực', 'Căn cứ Nghị địn', 'Xét Tờ trình số'],
    );
  });

  it('go on after a dash between two years, and before one', () => {
    const body = read([
      'I. KẾT QUẢ',
      'Đại hội Đảng bộ xã nhiệm kỳ 2020 -',
      '2025 đã đề ra 9 chỉ tiêu; đại hội nhiệm kỳ 2025',
      '- 2030 đề ra 12 chỉ tiêu.',
    ]);
    assert.deepEqual(texts(body), [
      'I. KẾT QUẢ',
      'Đại hội Đảng bộ xã nhiệm kỳ 2020 - 2025 đã đề ra 9 chỉ tiêu; đại hội nhiệm kỳ 2025 - 2030 đề ra 12 chỉ tiêu.',
    ]);
  });

  it('are known by where they stop, in a paper of short items too', () => {
    const items = [
      'Trồng cây.',
      'Tưới cây.',
      'Chăm cây.',
      'Tỉa cành.',
      'Rào cây.',
      'Bón phân.',
      'Thay cây.',
      'Dọn lá.',
      'Kiểm kê.',
      'Báo cáo.',
    ];
    const long =
      'Xã Tân Thử được thành lập theo Nghị quyết của Ủy ban Thường vụ Quốc hội trên cơ sở sáp nhập ba xã cũ, có diện tích tự nhiên rộng và dân số đông, gồm nhiều thôn nằm dọc hai bờ sông, cây xanh ven đường được nhân dân chăm sóc quanh năm, nhất là vào mùa khô khi nước ngọt khan hiếm. Xã có chín trường học, hai trạm y tế và nhiều vườn ươm cây giống phục vụ nhân dân trong vùng.';
    const body = read([
      'I. VIỆC',
      ...items.map((text, index) => `${index + 1}. ${text}`),
      'II. TÌNH HÌNH',
      ...wrap(long, 52),
      'III. KHÁC',
      'Không.',
      ...items.map((text, index) => `${index + 1}. ${text}`),
    ]);
    assert.ok(texts(body).includes(long));
  });

  it('that end inside a sentence go on with a capital', () => {
    const body = read([
      'I. VIỆC',
      '1. Hướng dẫn người dân dùng dịch vụ công theo quy định tại',
      'Điều 5 Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ.',
      '2. Trồng cây.',
    ]);
    assert.equal(
      texts(body)[1],
      '1. Hướng dẫn người dân dùng dịch vụ công theo quy định tại Điều 5 Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ.',
    );
  });
});

describe('a table parted by tabs', () => {
  it('keeps its empty cells', () => {
    const body = read(['I. VIỆC', 'TT\tCây\tKế hoạch\tThực hiện', '1\tSao\t\t12', '2\tDầu\t3\t', '\tTổng cộng\t\t15']);
    assert.deepEqual(rows(body), [
      [
        ['TT', 'Cây', 'Kế hoạch', 'Thực hiện'],
        ['1', 'Sao', '', '12'],
        ['2', 'Dầu', '3', ''],
        ['', 'Tổng cộng', '', '15'],
      ],
    ]);
  });

  it('is one table though a blank line follows every row', () => {
    const body = read(['I. VIỆC', '', 'TT\tCây\tSố', '', '1\tSao\t12', '', '2\tDầu\t3', '', 'Hết.']);
    assert.equal(rows(body)[0].length, 3);
  });
});

describe('numbered sentences', () => {
  it('that state a sum head nothing', () => {
    const body = read([
      'QUYẾT NGHỊ:',
      'Điều 1. Dự toán',
      '1. Tổng thu: 18.450 triệu đồng.',
      '2. Tổng chi: 142.310 triệu đồng, gồm:',
      '| a | 1 |',
      '| b | 2 |',
      '3. Tổng vốn: 9.100 triệu đồng.',
      '(Chi tiết kèm theo)',
    ]);
    assert.deepEqual(
      all(body)
        .filter(({ label }) => label && label !== 'Điều 1.')
        .map(({ kind }) => kind),
      ['item', 'item', 'item'],
    );
  });

  it('leave the last words to an article that has no others', () => {
    const body = read([
      'QUYẾT NGHỊ:',
      'Điều 1. Phạm vi',
      'Cây trên đường.',
      'Điều 2. Hiệu lực',
      'Quy định này có hiệu lực từ ngày 01/8/2025./.',
    ]);
    assert.deepEqual(texts(body[0].children.at(-1).children), ['Quy định này có hiệu lực từ ngày 01/8/2025./.']);
  });
});
