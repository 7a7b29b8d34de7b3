import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findSlips } from '../../dist/lib/import/slips.js';

const short = (text) => findSlips(text).map(({ code, exact, suggestion }) => [code, exact, suggestion]);

const FOUND = [
  ['Phân đấu đạt 95%', 'misspelled', 'Phân đấu', 'Phấn đấu'],
  ['phần đầu kết nạp 01 đảng viên', 'misspelled', 'phần đầu', 'phấn đấu'],
  ['kiểm chế, kéo giảm tội phạm', 'misspelled', 'kiểm chế', 'kiềm chế'],
  ['gắn với thể trận an ninh nhân dân', 'misspelled', 'thể trận', 'thế trận'],
  ['củng cố lực lượng công tác viên;', 'misspelled', 'công tác viên', 'cộng tác viên'],
  ['PHỔ BIẾN QUẢN TRIỆT NGHỊ QUYẾT', 'misspelled', 'QUẢN TRIỆT', 'QUÁN TRIỆT'],
  ['Các chỉ bộ:', 'misspelled', 'chỉ bộ', 'chi bộ'],
  ['tại kỳ hợp, chất lượng tiếp công dân', 'misspelled', 'kỳ hợp', 'kỳ họp'],
  ['phát triển kinh tê xã hội', 'misspelled', 'kinh tê', 'kinh tế'],
  ['trên địa bàn phương tiếp tục triển khai', 'misspelled', 'địa bàn phương', 'địa bàn phường'],
  ['kiểm tra Đảng uỷ vể việc thực hiện', 'misspelled', 'vể việc', 'về việc'],
  ['Công tác cải các hành chính đạt hiệu quả', 'odd-phrase', 'cải các hành chính', 'cải cách hành chính'],
  ['quản lý tốt quân dân dự bị, huy động', 'odd-phrase', 'quân dân dự bị', 'quân nhân dự bị'],
  ['Vê chương trình trồng cây', 'wrong-word', 'Vê', 'Về'],
  ['rà soát cập nhập số liệu', 'wrong-word', 'cập nhập', 'cập nhật'],
  ['kè chống sạt lỡ khẩn cấp', 'wrong-word', 'sạt lỡ', 'sạt lở'],
  ['trong dịp Tết Nhân Dân năm 2022', 'wrong-word', 'Tết Nhân Dân', 'Tết Nhâm Dần'],
  ['quy chế phối hợp với của các tổ chức', 'wrong-word', 'với của', null],
  ['Ban CTMT đề dự kiến danh sách', 'wrong-word', 'đề', 'để'],
  ['người dân bị hưởng bởi dịch', 'missing-word', 'bị hưởng', 'bị ảnh hưởng'],
  ['chi cho các nhiệm trọng tâm để', 'missing-word', 'nhiệm', 'nhiệm vụ'],
  ['Tăng cường công quản lý nhà nước', 'missing-word', 'công quản lý', 'công tác quản lý'],
  ['Từ năm giữa 2015 đến nay', 'word-order', 'năm giữa 2015', 'giữa năm 2015'],
  ['tập trung truyền truyền, phổ biến', 'doubled', 'truyền truyền', 'tuyên truyền'],
  ['đảm bảo an sinh xã hội xã hội', 'doubled', 'xã hội xã hội', 'xã hội'],
  ['ngày truyền thống của của Đảng', 'doubled', 'của của', 'của'],
  ['bổ sung các các chức danh', 'doubled', 'các các', 'các'],
  ['nhân dân đươc hưởng', 'impossible-syllable', 'đươc', null],
  ['các ban, nghành của xã', 'wrong-word', 'nghành', 'ngành'],
  ['giữ vững “Phường đạt chuẩn quốc gia về Y tế.', 'unclosed-quote', '“Phường đạt chuẩn quốc gia', null],
  ['(Báo cáo chính trị của Ban Chấp hành', 'unclosed-bracket', '(Báo cáo chính trị của', null],
  ['chính quyền phường đạt trên 95% .', 'space-before-sign', '95% .', '95%.'],
  ['đạt tỉ lệ 121 %; năm', 'space-before-sign', '121 %', '121%'],
  ['mức sinh giảm 0,15%o/năm', 'permille', '0,15%o', '0,15‰'],
  ['tỷ suất sinh thô 0,2 %0.', 'permille', '0,2 %0', '0,2‰'],
  ['nhóm trẻ gia đình. đảm bảo chất lượng', 'full-stop', 'đình. đảm', 'đình, đảm'],
  ['ngân sách nhà nước,.. tổ chức', 'stray-sign', ',..', null],
  ['từ 5-7%/ trên tổng số', 'stray-slash', '%/', '%'],
  ['Quyết định số 994 -QĐ/TU', 'dash-space', '994 -QĐ', null],
  ['nhiệm kỳ 2020- 2025, 2021-2026', 'dash-space', '2020- 2025', null],
  ['Quyết định 217,218 của BCH TW', 'space-missing', '217,218', '217, 218'],
  ['Trung ương 4(khóa XII)', 'space-missing', '4(', '4 ('],
  ['biện pháp “5 K”.', 'spaced-number', '5 K', '5K'],
  ['năm 20 22 và', 'spaced-number', '20 22', '2022'],
  ['đạt 1O0% chỉ tiêu', 'letter-in-number', '1O0', '100'],
  ['giảm còn 0.5% hộ', 'decimal-point', '0.5%', '0,5%'],
  ['\ufffd Trong nhiệm kỳ', 'lost-character', '\ufffd', null],
  ['đồng chí trƣởng thôn', 'look-alike', 'trƣởng', 'trưởng'],
  ['Ðảng bộ phường', 'look-alike', 'Ðảng', 'Đảng'],
  [`b${'a'}o\u0309 vệ`, 'decomposed', 'bao\u0309', 'baỏ'],
];

describe('findSlips', () => {
  for (const [text, ...slip] of FOUND) it(`finds the slip in ${text}`, () => assert.deepEqual(short(text), [slip]));

  for (const text of [
    'Phấn đấu hoàn thành các chỉ tiêu; chi tiêu đúng quy định.',
    'công tác viên chức, lao động',
    'bắt đầu từ phần đầu tư công',
    'phù hợp thì đưa vào kế hoạch, nói đi đôi với làm',
    'lao động ngoài tỉnh; tỷ lệ tăng dân số; học khóa học ngắn hạn',
    'Đảng bộ bộ phận; thành công công tác bầu cử; các tổ chức tổ chức thực hiện',
    'xây dựng xã hội xã hội chủ nghĩa, luôn luôn đổi mới',
    'Ban Chấp hành Đảng ủy phường; phường Hương Xuân; đường Phan Đấu',
    'hoà giải, hòa giải, tỉ lệ, tỷ lệ, uỷ ban, ủy ban, vắcxin, vắc-xin',
    'Hội viên,... có hoàn cảnh khó khăn... và v.v.',
    'ĐẢNG BỘ PHƯỜNG AN LẠC, XÃ TÂN HOÀ',
    'a) Nội dung; b) Hình thức; (1) kế hoạch; (2) báo cáo.',
    'TT. HĐND; Tr. đồng; KT. CHỦ TỊCH',
    'từ 5 - 10% và 2020 - 2025, kinh tế - xã hội, chính trị-xã hội',
    'đạt 7.644 triệu đồng, 0,5%, 1.350.492.000 đồng; hẻm 237/32',
    'Số -BC/ĐU',
    'nộp các khoản quỹ đạt 70% kế hoạch',
    'thợ bánh vê tròn từng viên; Về kế hoạch',
    'internet, online, Vietgap, camera, Covid-19, F0, F1',
  ]) {
    it(`is silent on ${text}`, () => assert.deepEqual(short(text), []));
  }

  it('asks, in both languages, and gives the very words', () => {
    const text = 'Đảng bộ phân đấu đạt 95%';
    const [slip] = findSlips(text);
    assert.equal(text.slice(slip.start, slip.end), slip.exact);
    assert.equal(slip.message, 'Có thể sai dấu: “phân đấu”; có phải là “phấn đấu”?');
    assert.match(slip.messageEn, /should it be “phấn đấu”\?$/);
  });
});
