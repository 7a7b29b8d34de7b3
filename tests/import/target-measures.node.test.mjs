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
    assert.deepEqual(labels('Kết nạp 30 đảng viên (tỷ lệ 3% so với đầu năm).')[1], 'Kết nạp đảng viên');
    assert.deepEqual(labels('Bê tông hóa từ 3 đến 5 tuyến hẻm chính và phụ (1,2 km).'), [
      'Bê tông hóa tuyến hẻm chính và phụ',
      'Bê tông hóa tuyến hẻm chính và phụ',
    ]);
  });

  it('has no number of the line in it', () => {
    assert.deepEqual(labels('Chỉ tiêu 1: Hằng năm có ít nhất 90% hội viên được tập huấn.'), ['hội viên được tập huấn']);
    assert.deepEqual(labels('Về kinh tế: (1) Thu ngân sách tăng 12%. (2) Thành lập mới 20 doanh nghiệp.'), [
      'Thu ngân sách',
      'Thành lập mới doanh nghiệp',
    ]);
    assert.deepEqual(labels('Chỉ tiêu 4: 100% chi hội có tủ sách.'), ['chi hội có tủ sách']);
  });

  it('does not repeat what it names already', () => {
    assert.deepEqual(labels('Trạm y tế đạt chuẩn: 2/3 trạm.'), ['Trạm y tế đạt chuẩn']);
    assert.deepEqual(labels('Giao quân đạt 100% chỉ tiêu trên giao.'), ['Giao quân']);
    assert.deepEqual(labels('Tổng đàn: bò 900 con, lợn 4.000 con.'), ['Tổng đàn: bò', 'lợn']);
    assert.deepEqual(labels('Kết nạp từ 8 đảng viên trở lên (2% tổng số đảng viên).'), ['Kết nạp đảng viên', 'Kết nạp đảng viên']);
  });

  it('has what is counted where it stands inside the bound', () => {
    assert.deepEqual(labels('Có từ 80% chi đoàn trở lên hoàn thành tốt nhiệm vụ.'), ['chi đoàn hoàn thành tốt nhiệm vụ']);
    assert.deepEqual(labels('Mỗi thôn có từ 01 mô hình chuyển đổi số hiệu quả trở lên.'), ['Mỗi thôn mô hình chuyển đổi số hiệu quả']);
    assert.deepEqual(labels('Kéo giảm từ 5% số vụ trộm cắp tài sản công dân trở lên so với cùng kỳ.'), ['số vụ trộm cắp tài sản công dân']);
  });

  it('is the whole deed where all of them do a number of things', () => {
    assert.deepEqual(
      labels('Hằng năm, 100% chi hội giúp ít nhất 01 hộ khó khăn; cấp xã hỗ trợ 02 hộ.')[0],
      'chi hội giúp ít nhất 01 hộ khó khăn',
    );
  });

  it('names places one meets at, and no marks in a test', () => {
    assert.deepEqual(labels('Xây mới 05 điểm sinh hoạt cho thiếu nhi.'), ['Xây mới điểm sinh hoạt cho thiếu nhi']);
    assert.deepEqual(labels('Chỉ số hài lòng đạt 85 điểm trở lên.'), ['Chỉ số hài lòng']);
  });

  it('stands in the bracket that the number is in', () => {
    assert.deepEqual(
      labels('Tỷ lệ phá án đạt trên 80% (án nghiêm trọng, đặc biệt nghiêm trọng trên 95%).')[1],
      'án nghiêm trọng, đặc biệt nghiêm trọng',
    );
    const [{ population }] = read('Có 9/11 thôn đạt danh hiệu "Thôn văn hóa".');
    assert.equal(population, 'đạt danh hiệu "Thôn văn hóa"');
  });

  it('is not cut within a list of numbers, and takes no words from behind a semicolon', () => {
    assert.deepEqual(labels('100% học sinh khối 3, 4, 5 được học bơi, có 2 giải.')[0], 'học sinh khối 3, 4, 5 được học bơi');
    assert.deepEqual(labels('70% hộ bán hàng qua mạng; 100% hộ nuôi cá sử dụng sổ điện tử.')[0], 'hộ bán hàng qua mạng');
  });

  it('ends before the words that lead to the number', () => {
    assert.deepEqual(labels('Tỷ lệ che phủ rừng ổn định ở mức 41,2%.'), ['Tỷ lệ che phủ rừng']);
    assert.deepEqual(labels('Không để nợ thuế vượt quá 5%.'), ['nợ thuế']);
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
