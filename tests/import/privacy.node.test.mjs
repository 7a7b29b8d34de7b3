import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isCirculationMark, secrecyMark } from '../../dist/lib/import/privacy.js';

describe('secrecyMark', () => {
  for (const [lines, level] of [
    [['MẬT'], 'MẬT'],
    [['ĐẢNG BỘ QUẬN', '', 'Số 12-NQ/ĐU      TỐI MẬT'], 'TỐI MẬT'],
    [['Số: 12-NQ/ĐU MẬT'], 'MẬT'],
    [['| MẬT | ĐẢNG CỘNG SẢN VIỆT NAM'], 'MẬT'],
    [['M Ậ T'], 'MẬT'],
    [['T Ố I  M Ậ T'], 'TỐI MẬT'],
    [['*TUYỆT MẬT*'], 'TUYỆT MẬT'],
    [['- MẬT -'], 'MẬT'],
    [['Độ mật: Mật'], 'MẬT'],
    [['MẬT'.normalize('NFD')], 'MẬT'],
  ]) {
    it(`stops at ${lines.at(-1)}`, () => {
      const mark = secrecyMark(lines);
      assert.equal(mark.level, level);
      assert.equal(mark.line, lines.length);
    });
  }

  for (const lines of [
    ['Giữ bí mật nhà nước'],
    ['XÃ MẬT SƠN'],
    ['VỀ CÔNG TÁC BẢO VỆ BÍ', 'MẬT NHÀ NƯỚC'],
    ['VỀ CÔNG TÁC BẢO VỆ BÍ', 'MẬT'],
    ['Mặt'],
    ['MẶT TRẬN TỔ QUỐC'],
    ['tuần tra, mật phục khép kín địa bàn'],
    ['I. Tình hình', 'MẬT'],
  ]) {
    it(`goes on at ${lines.join(' / ')}`, () => assert.equal(secrecyMark(lines), null));
  }

  it('does not repeat the paper', () => {
    const { refusal } = secrecyMark(['Số 12-NQ/ĐU   MẬT', 'Về việc rất kín']);
    assert.doesNotMatch(refusal.vi + refusal.en, /12-NQ|rất kín/);
  });
});

describe('isCirculationMark', () => {
  for (const piece of [
    'Lưu hành nội bộ',
    '(Lưu hành nội bộ)',
    '*Tài liệu lưu hành nội bộ*',
    'Tài liệu nội bộ',
    'Xong hội nghị trả lại',
    'Sau hội nghị xin thu hồi',
    'Không phổ biến',
    'Không sao chụp',
  ])
    it(`knows ${piece}`, () => assert.equal(isCirculationMark(piece), true));
  for (const piece of ['qua các kênh thông tin Zalo nội bộ', 'Nội bộ Đảng đoàn kết, thống nhất', 'Không phổ biến các nội dung sai sự thật'])
    it(`knows none in ${piece}`, () => assert.equal(isCirculationMark(piece), false));
});
