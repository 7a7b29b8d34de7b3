import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readMeasures } from '../../dist/lib/import/target-measures.js';

const read = (...texts) => readMeasures({ node: { id: 'b' }, parts: texts.map((text, index) => ({ blockId: `b${index}`, text })) });
const labels = (...texts) => read(...texts).map(({ label }) => label);

describe('the name of a measure', () => {
  it('is what stands before the number, or the verb with what is counted', () => {
    assert.deepEqual(labels('Tỷ lệ hộ nghèo dưới 1%.'), ['Tỷ lệ hộ nghèo']);
    assert.deepEqual(labels('Phấn đấu kết nạp 10 đảng viên.'), ['kết nạp đảng viên']);
    assert.deepEqual(labels('Có 80% chi bộ đăng ký công trình dân vận khéo.'), ['chi bộ đăng ký công trình dân vận khéo']);
  });

  it('is named without what it is compared with, and counts without what is said aside', () => {
    assert.deepEqual(labels('Thu nhập của hộ nghèo tăng so với năm 2020 là 1,3 lần.'), ['Thu nhập của hộ nghèo']);
    const [{ criterion }] = read('Thu nhập của hộ nghèo tăng so với năm 2020 là 1,3 lần.');
    assert.equal(criterion.reference, 'năm 2020');
    const [{ population }] = read('100% hộ dân được dùng nước sạch, hạn chế sử dụng nước ngầm.');
    assert.equal(population, 'hộ dân được dùng nước sạch');
  });

  it('shares a verb with the number before it', () => {
    assert.deepEqual(labels('Lắp đặt camera tại 02 tuyến đường và 03 khu nhà trọ.'), [
      'Lắp đặt camera tại tuyến đường',
      'Lắp đặt camera tại khu nhà trọ',
    ]);
  });

  it('is said once of a number and of the same in other units', () => {
    assert.deepEqual(labels('Tỷ lệ ấp văn hóa đạt 75% (6 ấp), trong đó: tỷ lệ ấp kiểu mẫu 25% (2/8 ấp, tăng thêm 1 ấp).'), [
      'Tỷ lệ ấp văn hóa',
      'Tỷ lệ ấp văn hóa',
      'tỷ lệ ấp kiểu mẫu',
      'tỷ lệ ấp kiểu mẫu',
    ]);
    assert.deepEqual(labels('Bê tông hóa từ 3 đến 5 tuyến hẻm chính và phụ (1,2 km).'), [
      'Bê tông hóa tuyến hẻm chính và phụ',
      'Bê tông hóa tuyến hẻm chính và phụ',
    ]);
  });

  it('does not repeat what it names already', () => {
    assert.deepEqual(labels('Trạm y tế đạt chuẩn: 2/3 trạm.'), ['Trạm y tế đạt chuẩn']);
    assert.deepEqual(labels('Giao quân đạt 100% chỉ tiêu trên giao.'), ['Giao quân']);
    assert.deepEqual(labels('Tổng đàn: bò 900 con, lợn 4.000 con.'), ['Tổng đàn: bò', 'lợn']);
    assert.deepEqual(labels('Kết nạp từ 8 đảng viên trở lên (2% tổng số đảng viên).'), ['Kết nạp đảng viên', 'Kết nạp đảng viên']);
  });

  it('does not take the rank of those counted for a measure of its own', () => {
    assert.equal(read('Có từ 95% trở lên Chi bộ, Đảng bộ bộ phận đạt mức “Hoàn thành tốt nhiệm vụ” trở lên.').length, 1);
  });
});

describe('the measures of a target', () => {
  it('are apart where the second names its own', () => {
    assert.deepEqual(labels('Không còn hộ nghèo; giảm 40% số hộ cận nghèo.'), ['hộ nghèo', 'số hộ cận nghèo']);
  });

  it('that count animals are no fewer for it', () => {
    const [measure] = read('Tổng đàn bò 900 con.');
    assert.deepEqual([measure.unit, measure.polarity], ['con', 'up']);
    assert.equal(read('Hộ nghèo giảm còn 12 hộ.')[0].polarity, 'down');
  });

  it('that are shares of one whole have no better and worse', () => {
    const shares = read('Cơ cấu kinh tế: dịch vụ 55%; công nghiệp 38%; nông nghiệp 7%.');
    assert.deepEqual(
      shares.map(({ polarity }) => polarity),
      ['none', 'none', 'none'],
    );
  });

  it('are those of its parts, each quoted from its own block', () => {
    const measures = read('Đoàn thể phường đạt loại tốt trở lên, trong đó:', 'Kết nạp 10 hội viên.');
    assert.deepEqual(
      measures.map(({ criterion, provenance }) => [criterion.kind, provenance.blockId]),
      [
        ['ordinal', 'b0'],
        ['bound', 'b1'],
      ],
    );
  });

  it('are the words, sentence by sentence, where nothing can be counted', () => {
    const measures = read('Kiến nghị cấp trên phê duyệt chủ trương. Triển khai nâng cấp các tuyến đường.');
    assert.deepEqual(
      measures.map(({ criterion }) => criterion.kind),
      ['qualitative', 'qualitative'],
    );
  });

  it('keep a promise without a number beside one with a number, and a change on the level it changes', () => {
    assert.deepEqual(
      read('Giữ vững ổn định an ninh chính trị. Tỷ lệ hộ nghèo dưới 1%; giảm 0,5% hộ nghèo.').map(({ criterion, also }) => [
        criterion.kind,
        also?.[0].kind,
      ]),
      [
        ['milestone', undefined],
        ['bound', 'change'],
      ],
    );
  });

  it('are no more than a page can show, however long the line', () => {
    assert.equal(read('Tỷ lệ hộ nghèo dưới 1%, kết nạp 10 đảng viên; '.repeat(500)).length, 200);
  });
});
