import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readCriteria } from '../../dist/lib/language/criteria.js';

/** A criterion in short: "gte 95", "3..5", "up 5..7", "plan 3..5", "≥ Hoàn thành tốt nhiệm vụ". */
function short({ criterion: c, unit }) {
  const amount = (a) => (a === null ? '?' : 'min' in a ? `${a.min}..${a.max}` : `${a.op} ${a.value}`);
  const text = {
    bound: () => amount(c),
    range: () => amount(c),
    all: () => 'all',
    none: () => 'none',
    change: () => `${c.direction} ${amount(c.amount)}${c.amountKind ? ` ${c.amountKind}` : ''}`,
    plan: () => `plan ${c.floor ?? '?'}${c.stretch === undefined ? '' : `..${c.stretch}`}`,
    ordinal: () => `ordinal ${c.min}`,
    rank: () => `rank ${c.op} ${c.reference}`,
    milestone: () => 'milestone',
    qualitative: () => 'qualitative',
  }[c.kind]();
  return unit && !['all', 'none'].includes(c.kind) ? `${text} | ${unit}` : text;
}
const read = (text) => readCriteria(text).map(short);

it('a rhythm is mỗi năm and not mới năm', () => {
  const per = (text) => readCriteria(text).map((one) => one.per);
  assert.deepEqual(per('Số thôn đạt chuẩn nông thôn mới năm 2027 là 4 thôn'), [undefined]);
  assert.deepEqual(per('Mỗi năm trồng 300 cây'), ['year']);
  assert.deepEqual(per('Thu nhập bình quân 72 triệu đồng/người/năm'), [undefined]);
  assert.deepEqual(per('Xuất khẩu lao động 15 người/năm'), ['year']);
});

/** Every kind of comparator. */
const ROWS = [
  ['Tỷ lệ giải quyết hồ sơ từ 95% trở lên', 'gte 95 | %'],
  ['Tỷ lệ nộp hồ sơ qua cổng điện tử: 85% trở lên', 'gte 85 | %'],
  ['Tỷ lệ tham gia đạt từ 98% trở lên', 'gte 98 | %'],
  ['Tỷ lệ hài lòng đạt 91% trở lên', 'gte 91 | %'],
  ['Tỷ lệ hộ dân cư văn hóa hàng năm 90% trở lên', 'gte 90 | %'],
  ['ít nhất 80% tổ chức, hộ gia đình phân loại rác', 'gte 80 | %'],
  ['trám, lấp ít nhất 700 giếng khoan hiện có', 'gte 700 | giếng khoan'],
  ['Trồng mới tối thiểu 3.000 cây xanh', 'gte 3000 | cây xanh'],
  ['Tỷ lệ đạt không thấp hơn 75%', 'gte 75 | %'],
  ['Tỷ lệ không dưới 75%', 'gte 75 | %'],
  ['Tỷ lệ doanh nghiệp từ 85%', 'gte 85 | %'],
  ['bảo hiểm y tế đạt trên 95%', 'gt 95 | %'],
  ['Có hơn 50 hộ tham gia', 'gt 50 | hộ'],
  ['tỷ lệ hộ nghèo dưới 0,5%', 'lt 0.5 | %'],
  ['tỷ lệ thấp hơn 3%', 'lt 3 | %'],
  ['mỗi lớp không quá 20 người', 'lte 20 | người'],
  ['tối đa 20 người', 'lte 20 | người'],
  ['Thời gian giải quyết không quá 05 ngày làm việc', 'lte 5 | ngày làm việc'],
  ['Số vụ không vượt quá 10 vụ', 'lte 10 | vụ'],
  ['số vụ ở mức 5% trở xuống', 'lte 5 | %'],
  ['100% hộ dân được sử dụng nước sạch', 'all'],
  ['Phấn đấu 20/20 tổ dân phố đạt danh hiệu văn hóa', 'all'],
  ['hiệu suất đào tạo đạt 94%', 'eq 94 | %'],
  ['Thu ngân sách đạt và vượt từ 2% dến 4% chỉ tiêu quận giao', 'plan 2..4 | %'],
  ['Kết nạp từ 45 hội viên trở lên, nâng tổng số hội viên lên 1.150 người', 'gte 45 | hội viên', 'eq 1150 | người'],
  ['Phấn đấu tăng thứ hạng lên ít nhất 03 bậc so với năm 2025', 'up gte 3 absolute | bậc'],
  ['Giữ vững số hộ nghèo bằng 0.', 'none'],
  ['Giải ngân vốn đầu tư công trên 95%', 'gt 95 | %'],
  ['Không để hộ dân nào không có Tết.', 'none'],
  ['Xây mới 1.200m2 sân chơi, 3 sân bóng mini', 'eq 1200 | m2', 'eq 3 | sân bóng'],
  ['Duy trì xếp hạng chuyển đổi số trong top 5 các phường', 'rank lte trong top 5 các phường'],
  ['Trạm Y tế đạt tiêu chí quốc gia về y tế xã', 'milestone'],
  ['Duy trì vững chắc kết quả phổ cập giáo dục trung học cơ sở mức độ 3', 'milestone'],
  ['xếp loại khá, trong đó có 02 năm xuất sắc', 'ordinal khá', 'eq 2 | năm'],
  ['số lượng cây xanh trồng mới là 500 cây', 'eq 500 | cây'],
  ['Số trường công lập chất lượng cao: 01 đơn vị', 'eq 1 | đơn vị'],
  ['tỷ lệ thất nghiệp còn 0,4%', 'eq 0.4 | %'],
  ['tỷ lệ hộ nghèo giảm còn 0,8%', 'eq 0.8 | %'],
  ['tỷ lệ hộ nghèo giảm xuống còn 0,8%', 'eq 0.8 | %'],
  ['tỷ lệ hộ nghèo giảm từ 2,5% năm 2020 xuống còn 0,8% năm 2025', 'eq 0.8 | %'],
  ['tỷ lệ hộ nghèo giảm dưới 1%', 'lt 1 | %'],
  ['Giảm tỷ lệ hộ nghèo xuống dưới 1%', 'lt 1 | %'],
  ['tổ chức từ 01 đến 02 sự kiện', '1..2 | sự kiện'],
  ['Kết nạp đảng viên hàng năm từ 10-12 đồng chí', '10..12 | đồng chí'],
  ['tỷ lệ đạt từ 3-5%', '3..5 | %'],
  ['tỷ lệ từ 1 - 1,5% trở lên', 'gte 1 | %'],
  ['Thu ngân sách: phấn đấu vượt chỉ tiêu pháp lệnh từ 6% trở lên mỗi năm', 'plan 6 | %'],
  ['tổng thu ngân sách đạt và vượt từ 3% đến 5% so với chỉ tiêu của Ủy ban nhân dân thành phố giao', 'plan 3..5 | %'],
  ['Số hộ thoát nghèo trong năm vượt 20% so với chỉ tiêu quận giao', 'plan 20 | %'],
  ['thu ngân sách hàng năm vượt 5% chỉ tiêu quận giao', 'plan 5 | %'],
  ['Tổng vốn vượt 20% so với nhiệm kỳ trước', 'up eq 20 relative | %'],
  ['thu nhập bình quân của hộ nghèo tăng so với năm 2020 là 1,3 lần', 'up eq 1.3 ratio | lần'],
  ['thu nhập tăng 1,3 lần', 'up eq 1.3 ratio | lần'],
  ['thu nhập gấp 1,45 lần so với năm 2020', 'up eq 1.45 ratio | lần'],
  ['kéo giảm tai nạn giao thông đường bộ từ 5 - 10%', 'down 5..10 relative | %'],
  ['mỗi năm, tăng 2% số lượng hội viên phụ nữ', 'up eq 2 relative | %'],
  ['Tỷ lệ tập hợp thanh niên tăng từ 5-7%/ trên tổng số đoàn viên so với năm 2021', 'up 5..7 | %'],
  ['Giảm tỷ lệ sinh con thứ 3 trở lên so với năm trước 0,3%', 'down eq 0.3 | %'],
  ['tỷ lệ giảm 0,3 điểm phần trăm', 'down eq 0.3 points | điểm phần trăm'],
  ['số người tham gia tăng thêm 50 người so với năm 2022', 'up eq 50 absolute | người'],
  ['Kéo giảm từ 10% trở lên số vụ phạm pháp hình sự so với năm 2023', 'down gte 10 relative | %'],
  ['phạm pháp hình sự dưới 5 vụ/10.000 dân', 'lt 5 | vụ/10.000 dân'],
  ['kéo giảm tỷ lệ phạm pháp hình sự dưới 7,4 vụ/10.000 dân số', 'lt 7.4 | vụ/10.000 dân số'],
  ['Kết nạp 10 đảng viên/năm', 'eq 10 | đảng viên/năm'],
  ['Không có chi bộ không hoàn thành nhiệm vụ.', 'none'],
  ['không để xảy ra cháy nổ gây thiệt hại nghiêm trọng', 'none'],
  ['không phát sinh điểm ô nhiễm mới', 'none'],
  ['không còn hộ nghèo', 'none'],
  ['Duy trì chỉ số cải cách hành chính phường đạt loại tốt trở lên', 'ordinal tốt'],
  ['Đảng bộ phường đạt mức “Hoàn thành tốt nhiệm vụ” trở lên', 'ordinal Hoàn thành tốt nhiệm vụ'],
  ['các Chi hội đạt khá, tiên tiến, xuất sắc', 'ordinal khá'],
  ['kết quả xếp hạng cuối năm không thấp hơn so với năm 2021', 'rank gte năm 2021'],
  ['Tỷ lệ học sinh bỏ học không cao hơn năm 2025', 'down gte 0'],
  ['Số hộ tham gia không thấp hơn năm 2025', 'up gte 0'],
  ['Số vụ cháy so với năm trước thấp hơn hoặc bằng', 'down gte 0'],
  ['Chi bộ đạt HTTNV trở lên', 'ordinal Hoàn thành tốt nhiệm vụ'],
  ['giữ vững “Phường đạt chuẩn quốc gia về Y tế.', 'milestone'],
  ['giữ vững Trạm Y tế phường đạt Bộ tiêu chí quốc gia', 'milestone'],
  ['Giữ vững ổn định về an ninh, chính trị', 'qualitative'],
  ['Phấn đấu đạt và vượt chỉ tiêu bảo hiểm y tế do thành phố giao', 'plan ?'],
  ['Hoàn thành chỉ tiêu trên giao', 'plan ?'],
  ['kết nạp ít nhất một đảng viên', 'gte 1 | đảng viên'],
  ['Phân đấu tỷ lệ hộ dươi 3%', 'lt 3 | %'],
  ['phần đầu đat tư 95% trở lên', 'gte 95 | %'],
  ['số thu quỹ vượt chỉ tiêu trên giao 10%', 'plan 10 | %'],
  ['Tăng thu ngân sách 5% trở lên so với dự toán', 'plan 5 | %'],
  ['Tốc độ tăng trưởng đạt 8%', 'eq 8 | %'],
  ['Tốc độ tăng 8%', 'eq 8 | %'],
  ['nằm trong nhóm 10 phường dẫn đầu', 'rank lte trong nhóm 10 phường dẫn đầu'],
  ['chỉ số PAR INDEX xếp loại A trở lên', 'ordinal A'],
  ['Tăng tỷ lệ gia đình văn hóa lên trên 92%', 'gt 92 | %'],
  ['Chi đầu tư chiếm từ 30% - 35% tổng chi', '30..35 | %'],
  ['lắp đặt 150 bóng đèn', 'eq 150 | bóng đèn'],
  ['Tuổi thọ trung bình đạt 75 tuổi', 'eq 75 | tuổi'],
  // Bounds that tell which ones are meant, and the same words where they ask for something.
  ['Không để xảy ra ngộ độc thực phẩm từ 30 người mắc trở lên', 'none'],
  ['Không để xảy ra cháy gây thiệt hại từ 1 tỷ đồng trở lên', 'none'],
  ['100% doanh nghiệp có từ 10 lao động trở lên thành lập công đoàn', 'all'],
  ['80% doanh nghiệp có trên 20 lao động có tổ chức Đảng', 'eq 80 | %'],
  ['mỗi doanh nghiệp có từ 10 lao động trở lên', 'gte 10 | lao động'],
  ['Giải quyết việc làm cho từ 200 lao động trở lên', 'gte 200 | lao động'],
  ['100% tuyến hẻm rộng trên 2 m được bê tông hóa', 'all'],
  ['100% phản ánh được xử lý trong vòng 24 giờ', 'all'],
  ['Phân đấu kéo giàm số vụ cháy 10 % so vơi năm 2021', 'down eq 10 relative | %'],
  ['Giâm 0,2% tỷ lệ trẻ suy dinh dưỡng', 'down eq 0.2 | %'],
  ['kéo giảm số vụ phạm tội ở mức 5% trở lên so với cùng kỳ', 'down gte 5 relative | %'],
  ['Tăng thu từ 1 - 1,5% trở lên so với dự toán', 'plan 1 | %'],
  ['Số vụ ly hôn giảm so với cùng kỳ.', 'down ?'],
  ['Đảng bộ phấn đấu hoàn thành xuất sắc nhiệm vụ', 'ordinal hoàn thành xuất sắc nhiệm vụ'],
  ['đạt danh hiệu “Đơn vị tiên tiến” trở lên', 'ordinal tiên tiến'],
  ['Không để nợ thuế vượt quá 5% tổng thu', 'lte 5 | %'],
  ['Không để số ca sốt xuất huyết vượt 50 ca', 'lte 50 | ca'],
  ['không để hồ sơ trễ hạn quá 0,5%', 'lte 0.5 | %'],
  ['Kéo giảm từ 5% số vụ phạm pháp hình sự trở lên', 'down gte 5 relative | %'],
  ['Chi bộ HTXSNV', 'ordinal Hoàn thành xuất sắc nhiệm vụ'],
  ['Có 05 sáng kiến kinh nghiệm cấp cơ sở', 'eq 5 | sáng kiến kinh nghiệm'],
  ['Tỷ số giới tính không quá 109 bé trai/100 bé gái', 'lte 109 | bé trai/100 bé gái'],
  ['Số giường bệnh đạt 32 giường/vạn dân', 'eq 32 | giường/vạn dân'],
  ['Chỉ số cải cách hành chính nằm trong nhóm 5 xã, phường dẫn đầu', 'rank lte trong nhóm 5 xã, phường dẫn đầu'],
];

/** One sentence, many criteria. */
const MANY = [
  ['Trên 90% chi bộ HTTNV trở lên, trong đó 20% HTXSNV', 'gt 90 | %', 'eq 20 | %'],
  ['Phản biện từ 01 đến 02 dự thảo văn bản; giám sát 01 chính sách', '1..2 | dự thảo văn bản', 'eq 1 | chính sách'],
  ['Về xã hội: (4) Giảm tỷ lệ hộ nghèo bình quân 0,5 - 0,7%/năm. (5) 85% trường đạt chuẩn', 'down 0.5..0.7 | %/năm', 'eq 85 | %'],
  ['20% đảng viên HTXSNV, không có đảng viên không HTNV', 'eq 20 | %', 'none'],
  ['Tỷ lệ bỏ học ở tiểu học và trung học cơ sở tương ứng không quá 0,05% và 0,3%', 'lte 0.05 | %', 'lte 0.3 | %'],
  ['Xây dựng 01 mô hình quy mô tối thiểu 2 ha', 'eq 1 | mô hình', 'gte 2 | ha'],
  ['100% học sinh lớp 1, 80% học sinh tiểu học và 60% học sinh trung học cơ sở học 2 buổi/ngày', 'all', 'eq 80 | %', 'eq 60 | %'],
  ['Hàng năm, có 100% Chi bộ trực thuộc và trên 98% đảng viên hoàn thành nhiệm vụ trở lên.', 'all', 'gt 98 | %'],
  ['có 98% đảng viên được đánh giá “Hoàn thành tốt nhiệm vụ” trở lên', 'eq 98 | %'],
  ['từ 95% trở lên Chi bộ, Đảng bộ bộ phận đạt mức “Hoàn thành tốt nhiệm vụ” trở lên; không có Chi bộ yếu', 'gte 95 | %', 'none'],
  ['Tỷ lệ đảng viên hoàn thành tốt nhiệm vụ trở lên hàng năm đạt 82%', 'eq 82 | %'],
  ['thành lập mới 01 tổ chức đảng, từ 01 đến 02 tổ chức đoàn thể', 'eq 1 | tổ chức đảng', '1..2 | tổ chức đoàn thể'],
  [
    'Tỷ lệ hộ nghèo dưới 0,2% tổng số hộ dân. Cụ thể, năm 2022, giảm 0,52% hộ nghèo, 0,5% hộ cận nghèo.',
    'lt 0.2 | %',
    'down eq 0.52 | %',
    'down eq 0.5 | %',
  ],
  ['có ít nhất 02 (hai) sản phẩm OCOP đạt 3 sao trở lên', 'gte 2 | sản phẩm OCOP'],
  ['tỷ lệ thu gom rác ≥ 95%, tỷ lệ chôn lấp ≤ 20%', 'gte 95 | %', 'lte 20 | %'],
  ['tỷ lệ hộ nghèo giảm bình quân 0,2 - 0,3%/năm', 'down 0.2..0.3 | %/năm'],
  ['Hằng năm có trên 2/3 số chi hội đạt vững mạnh', 'gt 66.67 | %'],
  ['Tổ chức ít nhất mỗi quý 01 lần đối thoại', 'gte 1 | lần'],
  ['Giảm 15 hộ nghèo, 20 hộ cận nghèo', 'down eq 15 absolute | hộ', 'down eq 20 absolute | hộ'],
  ['Số vụ tai nạn giảm ít nhất 5% trên cả 3 tiêu chí so với cùng kỳ', 'down gte 5 relative | %'],
  ['Thu hút 3 - 5 dự án với tổng vốn trên 200 tỷ đồng', '3..5 | dự án', 'gt 200 | tỷ đồng'],
  ['1. Về xây dựng Đảng (07 chỉ tiêu):', 'qualitative'],
];

/** Words that look like comparators and are none. */
const NONE = [
  'Vận động chị em sinh con thứ 3 trở lên tham gia',
  'chăm sóc trẻ dưới 5 tuổi',
  'trên địa bàn phường',
  'khai thác nước dưới đất',
  'thu từ thương mại dịch vụ',
  'từ 2015 đến 2019',
  'Quản lý theo quy hoạch 1/2000, 1/500 đã được duyệt',
  'Cải tạo nâng cấp hẻm 237/32 Đường Phạm Văn Chiêu khu phố 4',
  'Tăng cường giám sát, tặng quà cho con em',
  'học sinh học 2 buổi/ngày',
];

it('the words of a criterion do not begin before its bracket', () => {
  assert.equal(readCriteria('Giảm 50% số hộ nghèo hiện có (còn 12 hộ).')[1].criterion.raw, 'còn 12 hộ');
});

describe('readCriteria', () => {
  for (const [text, ...expected] of [...ROWS, ...MANY]) it(`reads ${text}`, () => assert.deepEqual(read(text), expected));
  for (const text of NONE) it(`finds no number to reach in ${text}`, () => assert.deepEqual(read(text), ['qualitative']));

  it('keeps a level and a change on one measure together', () => {
    const [first, ...rest] = readCriteria('Tổng vốn đầu tư đạt 1.250 tỷ đồng, tăng 15% so với nhiệm kỳ trước.');
    assert.equal(rest.length, 0);
    assert.equal(first.also[0].kind, 'change');
    const [poor] = readCriteria('Tỷ lệ hộ nghèo còn 1,5% (giảm 0,5% so với năm 2023).');
    assert.deepEqual([poor.also[0].reference, poor.also[0].amountKind], ['năm 2023', undefined]);
    const [rate] = readCriteria('nâng cao tỷ lệ khám phá án hình sự cao hơn năm trước đạt từ 76% trở lên');
    assert.deepEqual([rate.criterion.op, rate.criterion.value, rate.also[0].reference], ['gte', 76, 'năm trước']);
  });

  it('names what is measured', () => {
    const names = (text) => readCriteria(text).map(({ label }) => label);
    assert.deepEqual(names('- Tỷ lệ hộ gia đình đạt chuẩn văn hóa trên 95%; cơ quan, đơn vị đạt chuẩn từ 98% trở lên'), [
      'Tỷ lệ hộ gia đình đạt chuẩn văn hóa',
      'cơ quan, đơn vị đạt chuẩn',
    ]);
    assert.deepEqual(names('Chỉ tiêu 1: Tỷ lệ hộ nghèo dưới 1%; a) Trồng 5.000 cây (đạt 100% kế hoạch)'), [
      'Tỷ lệ hộ nghèo',
      'Trồng cây',
      'kế hoạch',
    ]);
    assert.deepEqual(names('Kết nạp 10 đảng viên mới, tập trung ở khối trường học'), ['Kết nạp đảng viên mới']);
    assert.deepEqual(names('Phấn đấu 100% hộ dân được sử dụng nước sạch'), ['hộ dân được sử dụng nước sạch']);
    assert.deepEqual(names('- 4.8. Kết nạp đảng viên hàng năm từ 10-12 đồng chí'), ['Kết nạp đảng viên']);
    assert.deepEqual(names('lắp đặt camera tại 02 tuyến đường và 03 khu nhà trọ'), [
      'lắp đặt camera tại tuyến đường',
      'lắp đặt camera tại khu nhà trọ',
    ]);
    assert.deepEqual(names('Thu ngân sách theo phân cấp: phấn đấu vượt chỉ tiêu pháp lệnh từ 6% trở lên mỗi năm'), [
      'Thu ngân sách theo phân cấp',
    ]);
  });

  it('knows how often, on average, and from what', () => {
    const one = (text) => readCriteria(text)[0];
    assert.equal(one('Kết nạp 10 đảng viên/năm').per, 'year');
    assert.equal(one('Hằng năm có 100% chi bộ đạt').per, 'year');
    assert.equal(one('tổng thu tăng bình quân 10%/năm').per, 'year');
    assert.equal(one('Thu ngân sách bình quân đạt 5 tỷ đồng').average, true);
    assert.equal(one('thu nhập bình quân đầu người đạt 5 triệu đồng').average, undefined);
    assert.equal(one('tỷ lệ hộ nghèo giảm từ 2,5% xuống còn 0,8%').from, 2.5);
  });

  it('says which part stands under another', () => {
    const subs = (text) => readCriteria(text).map(({ sub }) => !!sub);
    assert.deepEqual(subs('khám phá án đạt từ 76% trở lên, trong đó, án rất nghiêm trọng đạt trên 90%; án trộm cắp trên 55%'), [
      false,
      true,
      true,
    ]);
    assert.deepEqual(subs('Hoàn thành 100% chỉ tiêu, trong đó có 01 đảng viên nhập ngũ; xây dựng lực lượng đạt 100%'), [
      false,
      true,
      false,
    ]);
    assert.deepEqual(subs('huy động trẻ trong độ tuổi đến trường là 95%; lớp Lá đạt 99%'), [false, false]);
  });

  it('leaves open what only a person can decide', () => {
    const [rate] = readCriteria('Tỷ lệ tăng dân số tự nhiên trên 1,01%');
    assert.equal(rate.polarityDoubt, true);
    assert.equal(readCriteria('tỷ lệ thất nghiệp còn 0,4%')[0].polarity, 'down');
    assert.equal(readCriteria('tỷ lệ hộ nghèo giảm 0,5%')[0].criterion.amountKind, undefined);
  });

  it('never invents the number of a plan it was not told', () => {
    const [plan] = readCriteria('đạt và vượt chỉ tiêu phát triển bảo hiểm y tế do Ủy ban nhân dân Thành phố giao');
    assert.equal(plan.criterion.floor, undefined);
    assert.equal(plan.criterion.assignedBy, 'Ủy ban nhân dân Thành phố');
  });

  it('says the same of decomposed letters, in the letters of the text', () => {
    for (const [text] of [...ROWS, ...MANY]) {
      const decomposed = text.normalize('NFD');
      assert.deepEqual(
        read(decomposed).map((line) => line.normalize('NFC')),
        read(text),
      );
      for (const { start, end, raw } of readCriteria(decomposed)) assert.equal(raw, decomposed.slice(start, end));
    }
  });

  const words = fc.constantFrom(
    'từ',
    'đến',
    'trở lên',
    'trên',
    'dưới',
    'giảm',
    'tăng',
    'vượt',
    'đạt và vượt',
    'chỉ tiêu',
    'giao',
    'so với',
    'năm 2021',
    'không có',
    'không thấp hơn',
    'hoàn thành tốt nhiệm vụ',
    '5',
    '95%',
    '3-5%',
    '100%',
    'hộ',
    'vụ/10.000 dân',
    'lần',
    ',',
    ';',
    '.',
    ':',
    '(',
    ')',
    '“',
    '”',
    '\n',
    'trong đó',
    'và',
    'tỷ lệ',
    'giữ vững',
    'chuẩn',
  );
  it('never throws, and every span lies in the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(words).map((list) => list.join(' ')),
        ),
        (text) => {
          for (const reading of readCriteria(text)) {
            assert.equal(reading.raw, text.slice(reading.start, reading.end));
            for (const span of [reading.quantity, reading.subject, reading.population])
              if (span) assert.ok(span.start >= 0 && span.end >= span.start && span.end <= text.length);
            assert.ok(reading.label.length > 0 && reading.confidence > 0 && reading.confidence <= 1);
          }
        },
      ),
      { numRuns: 800 },
    );
  });

  it('leaves alone what only says which ones are meant', () => {
    for (const [text, ...expected] of [
      ['Xây dựng mới 03 sản phẩm OCOP đạt từ 4 sao trở lên.', 'eq 3 | sản phẩm OCOP'],
      ['Có thêm ít nhất 02 sản phẩm OCOP đạt từ 3 sao trở lên.', 'gte 2 | sản phẩm OCOP'],
      ['Tỷ lệ gia đình đạt 8 tiêu chí “Gia đình 5 không, 3 sạch” từ 85% trở lên.', 'gte 85 | %'],
      ['100% quán karaoke, nhà trọ từ 5 phòng trở lên bảo đảm an toàn phòng cháy.', 'all'],
      ['Xử lý 100% các hộ chăn nuôi từ 10 con lợn trở lên có hầm biogas.', 'all'],
      ['Có ít nhất 01 vùng sản xuất tập trung quy mô từ 50 ha trở lên.', 'gte 1 | vùng'],
      ['Giá trị thu được trên 01 ha đất trồng trọt đạt 165 triệu đồng.', 'eq 165 | triệu đồng'],
      ['Tỷ lệ bác sĩ trên 10.000 dân đạt 9,5 bác sĩ.', 'eq 9.5 | bác sĩ'],
      ['Số bác sĩ/10.000 dân: 12,5 bác sĩ; số giường bệnh/10.000 dân: 32 giường.', 'eq 12.5 | bác sĩ', 'eq 32 | giường'],
      ['Tỷ lệ thôn không có người nghiện ma túy đạt 85%.', 'eq 85 | %'],
      ['Huy động 98,5% trẻ từ 3 - 5 tuổi đi học mẫu giáo.', 'eq 98.5 | %'],
    ])
      assert.deepEqual(read(text), expected, text);
  });

  it('asks for what a decided paper asks for', () => {
    const { body } = JSON.parse(readFileSync(new URL('../../demo/data/bao-cao-chinh-tri.json', import.meta.url), 'utf8'));
    const lines = [...JSON.stringify(body).matchAll(/"((?:Thu ngân sách hàng năm vượt|Tỷ lệ tổ dân phố được công nhận)[^"]*)"/g)].map(
      (match) => match[1],
    );
    assert.deepEqual(
      lines.map((line) => read(line)),
      [['plan 3..5 | %'], ['eq 80 | %']],
    );
  });
});
