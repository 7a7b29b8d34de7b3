import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { findQuantities } from '../../dist/lib/language/quantities.js';

/** What stands in the text, then of each quantity: words, value (or [min, max], or 'a/b'), kind, unit. */
const ROWS = [
  ['1.350.492.000 đồng', ['1.350.492.000 đồng', 1350492000, 'money', 'đồng']],
  ['tỷ lệ 0,5%', ['0,5%', 0.5, 'percent', '%']],
  ['1 tỷ 250 triệu 500 nghìn đồng', ['1 tỷ 250 triệu 500 nghìn đồng', 1250500, 'money', 'nghìn đồng']],
  ['trồng 5.600 cây xanh/5.000 cây', ['5.600 cây xanh/5.000 cây', '5600/5000', 'count', 'cây']],
  ['Xử lý dứt điểm 06 điểm đen', ['06 điểm', 6, 'score', 'điểm']],
  ['Phát hành 12 số bản tin, mỗi số 500 bản', ['12 số bản tin', 12, 'count', 'số bản tin'], ['500 bản', 500, 'count', 'bản']],
  ['có trên 1 ha rau sạch', ['1 ha', 1, 'area', 'ha']],
  [
    'giá trị đến 30/9 là 12.345,6 triệu đồng, đạt 61,7%',
    ['12.345,6 triệu đồng', 12345.6, 'money', 'triệu đồng'],
    ['61,7%', 61.7, 'percent', '%'],
  ],
  ['đạt 27,6 tỷ', ['27,6 tỷ', 27.6, 'money', 'tỷ']],
  ['tổng chi 71 tỷ 952 triệu đồng', ['71 tỷ 952 triệu đồng', 71952, 'money', 'triệu đồng']],
  ['ước: 7.644 triệu', ['7.644 triệu', 7644, 'money', 'triệu']],
  ['600.000 đồng/suất', ['600.000 đồng/suất', 600000, 'money', 'đồng/suất']],
  ['1,2 nghìn tỷ đồng', ['1,2 nghìn tỷ đồng', 1.2, 'money', 'nghìn tỷ đồng']],
  ['5 trđ', ['5 trđ', 5, 'money', 'trđ']],
  ['2 tỷđ', ['2 tỷđ', 2, 'money', 'tỷđ']],
  ['3 Tr. đồng', ['3 Tr. đồng', 3, 'money', 'Tr. đồng']],
  ['500 000 đồng', ['500 000 đồng', 500000, 'money', 'đồng']],
  ['58 tạ/ha', ['58 tạ/ha', 58, 'rate', 'tạ/ha']],
  ['diện tích 3,5ha', ['3,5ha', 3.5, 'area', 'ha']],
  ['dài 1105 m', ['1105 m', 1105, 'length', 'm']],
  ['đạt 0,19‰', ['0,19‰', 0.19, 'permille', '‰']],
  ['giảm 0,15%o/năm', ['0,15%o/năm', 0.15, 'permille', '‰/năm']],
  ['mức sinh 0,2%0.', ['0,2%0', 0.2, 'permille', '‰']],
  ['năng suất 68,4tấn/ha', ['68,4tấn/ha', 68.4, 'rate', 'tấn/ha']],
  ['doanh nghiệp thành lập mới giai đoạn 2026-2030: 80 doanh nghiệp', ['80 doanh nghiệp', 80, 'count', 'doanh nghiệp']],
  ['121 %', ['121 %', 121, 'percent', '%']],
  ['1 vạn dân', ['1 vạn dân', 1, 'count', 'vạn dân']],
  ['01 đơn vị', ['01 đơn vị', 1, 'count', 'đơn vị']],
  ['01 (một) đảng viên', ['01 (một) đảng viên', 1, 'count', 'đảng viên']],
  ['ít nhất một đảng viên', ['một đảng viên', 1, 'count', 'đảng viên']],
  ['3,098 tấn', ['3,098 tấn', 3.098, 'mass', 'tấn']],
  ['từ 3% đến 5%', ['3% đến 5%', [3, 5], 'percent', '%']],
  ['từ 3-5%', ['3-5%', [3, 5], 'percent', '%']],
  ['từ 5% - 10%', ['5% - 10%', [5, 10], 'percent', '%']],
  ['từ 1 – 1,5%', ['1 – 1,5%', [1, 1.5], 'percent', '%']],
  ['từ 01 đến 02 tổ chức', ['01 đến 02 tổ chức', [1, 2], 'count', 'tổ chức']],
  ['10-12 đồng chí', ['10-12 đồng chí', [10, 12], 'count', 'đồng chí']],
  ['5-7%/ trên tổng số đoàn viên', ['5-7%', [5, 7], 'percent', '%']],
  ['là 1,3 lần', ['1,3 lần', 1.3, 'ratio', 'lần']],
  ['gấp 2 lần', ['2 lần', 2, 'ratio', 'lần']],
  ['tổ chức 3 lần', ['3 lần', 3, 'count', 'lần']],
  ['dưới 5 vụ/10.000 dân', ['5 vụ/10.000 dân', 5, 'rate', 'vụ/10.000 dân']],
  ['10 bác sĩ/1 vạn dân', ['10 bác sĩ/1 vạn dân', 10, 'rate', 'bác sĩ/1 vạn dân']],
  ['45 lần/người/năm', ['45 lần/người/năm', 45, 'rate', 'lần/người/năm']],
  ['32 giường bệnh trên 10.000 dân', ['32 giường bệnh trên 10.000 dân', 32, 'rate', 'giường bệnh trên 10.000 dân']],
  ['Tuổi thọ trung bình đạt 75 tuổi', ['75 tuổi', 75, 'time', 'tuổi']],
  ['dưới 112 bé trai/100 bé', ['112 bé trai/100 bé', 112, 'rate', 'bé trai/100 bé']],
  ['Kết nạp 10 đảng viên/năm', ['10 đảng viên/năm', 10, 'rate', 'đảng viên/năm']],
  ['0,3 điểm phần trăm', ['0,3 điểm phần trăm', 0.3, 'points', 'điểm phần trăm']],
  ['6/6 trường', ['6/6 trường', '6/6', 'count', 'trường']],
  ['121/129 vụ', ['121/129 vụ', '121/129', 'count', 'vụ']],
  ['13/19 tiêu chí', ['13/19 tiêu chí', '13/19', 'count', 'tiêu chí']],
  ['107/283 mộ', ['107/283 mộ', '107/283', 'count', 'mộ']],
  ['33/36 nội dung', ['33/36 nội dung', '33/36', 'count', 'nội dung']],
  ['đã hoàn thiện 696/333 hồ sơ', ['696/333 hồ sơ', '696/333', 'count', 'hồ sơ']],
  ['275 lượt người', ['275 lượt người', 275, 'count', 'lượt người']],
  ['cấp 120 giấy chứng nhận', ['120 giấy chứng nhận', 120, 'count', 'giấy chứng nhận']],
  ['nâng cấp 05 tuyến đường', ['05 tuyến đường', 5, 'count', 'tuyến đường']],
  ['bàn giao 29 nam công dân', ['29 nam công dân', 29, 'count', 'nam công dân']],
  ['không quá 05 ngày làm việc', ['05 ngày làm việc', 5, 'time', 'ngày làm việc']],
  ['điểm số đạt 94', ['94', 94, 'none', undefined]],
  ['giảm từ 0,77 xuống 0,32%', ['0,77', 0.77, 'percent', '%'], ['0,32%', 0.32, 'percent', '%']],
  [
    'thu gom 16 ban chỉ đạo còn 11 ban chỉ đạo',
    ['16 ban chỉ đạo', 16, 'count', 'ban chỉ đạo'],
    ['11 ban chỉ đạo', 11, 'count', 'ban chỉ đạo'],
  ],
  ['tổng số 98 hộ, 237 nhân khẩu', ['98 hộ', 98, 'count', 'hộ'], ['237 nhân khẩu', 237, 'count', 'nhân khẩu']],
  ['gieo trồng 1.248 ha/1.250 ha', ['1.248 ha/1.250 ha', '1248/1250', 'area', 'ha']],
  ['tăng thêm 100 hộ so với năm 2020', ['100 hộ', 100, 'count', 'hộ']],
  ['phụng dưỡng 02 Mẹ Việt Nam Anh hùng', ['02 Mẹ', 2, 'count', 'Mẹ']],
  ['giúp đỡ hai hộ nghèo', ['hai hộ', 2, 'count', 'hộ']],
  // The same words as in the traps below, where they count.
  ['lắp đặt 10 trạm 5G', ['10 trạm', 10, 'count', 'trạm']],
  ['Dùng 500g gạo', ['500g', 500, 'mass', 'g']],
  ['diện tích 40HA', ['40HA', 40, 'area', 'HA']],
  ['xe chuyên dùng đạt 50 tấn/ngày', ['50 tấn/ngày', 50, 'rate', 'tấn/ngày']],
  ['Vận chuyển rác thải trên 20 tấn', ['20 tấn', 20, 'mass', 'tấn']],
  ['Bãi giữ xe trên 100 chỗ', ['100 chỗ', 100, 'count', 'chỗ']],
  ['Bê tông hóa đường dài trên 500m', ['500m', 500, 'length', 'm']],
  ['Nâng cấp đường giao thông trên 1.200 m', ['1.200 m', 1200, 'length', 'm']],
  ['Mở rộng 3,2 km đường', ['3,2 km', 3.2, 'length', 'km']],
  ['Diện tích nhà ở bình quân trên 25 m2/người', ['25 m2/người', 25, 'rate', 'm2/người']],
  ['Dư nợ cho vay đạt trên 50 tỷ đồng', ['50 tỷ đồng', 50, 'money', 'tỷ đồng']],
  ['Tổng giá trị các gói thầu trên 5 tỷ đồng', ['5 tỷ đồng', 5, 'money', 'tỷ đồng']],
  ['Thời gian xử lý không quá 24 giờ', ['24 giờ', 24, 'time', 'giờ']],
  ['Thời gian giải quyết trong 3 ngày', ['3 ngày', 3, 'time', 'ngày']],
  ['dạy từ 3 đến 5 giờ/tuần', ['3 đến 5 giờ/tuần', [3, 5], 'rate', 'giờ/tuần']],
  ['sản phẩm OCOP đạt 3 sao', ['3 sao', 3, 'score', 'sao']],
  ['hỗ trợ 05 cửa hàng', ['05 cửa hàng', 5, 'count', 'cửa hàng']],
  ['xây dựng 05 tuyến hẻm', ['05 tuyến hẻm', 5, 'count', 'tuyến hẻm']],
  ['năm 2015 thu 25,3 tỷ đồng', ['25,3 tỷ đồng', 25.3, 'money', 'tỷ đồng']],
];

/** Strings with digits or comparators in which nothing is counted. */
const TRAPS = [
  'mô hình “1 trung tâm, 3 lớp, 5 tuyến”',
  'số thứ tự từ 1 đến 200',
  'nhà ở xã hội dưới 70 m2',
  'xe buýt tuyến 52 hoạt động',
  'niêm yết hồ sơ tại trụ sở 15 ngày',
  'tàu cá chiều dài 15 m trở lên',
  'gia đình có từ 2 con trở lên',
  'trực sẵn sàng chiến đấu 100% quân số',
  'trích 1% quỹ tiền lương',
  'hỗ trợ 50% học phí',
  'phạt đến 2 triệu đồng',
  'vận tốc thiết kế 40 km/h',
  'trong bán kính 5 km',
  'dữ liệu lưu trữ 30 ngày',
  'chính sách với người mất từ 81% sức lao động',
  'Hỗ trợ hộ kinh doanh có doanh thu dưới 200 triệu đồng/năm kê khai thuế',
  'trẻ từ 3 - 5 tuổi',
  'con thứ 3 trở lên',
  'sinh con thứ 3⁺',
  'trẻ dưới 5 tuổi',
  'trẻ từ 3 đến 4 tuổi',
  'trên 70,75,80,85,95 và trên 100 tuổi',
  'trên địa bàn',
  'trên 3 mặt',
  'trên cả 3 mặt số vụ',
  'trên cơ sở',
  'trên tổng số',
  'nước dưới đất',
  'thu từ thương mại',
  'từ 2015 đến 2019',
  'hẻm 237/32',
  'hẻm 1358/28/7, 1358/28/41 Đường Quang Trung',
  'quy hoạch 1/2000, 1/500 đã được duyệt',
  'đường 19/5',
  'Quốc khánh 2/9',
  'Huy hiệu đợt 03/02',
  'Quyết định số 23/2021/QĐ-TTg',
  'Công văn số 428/HĐNVQS- BCH',
  'học 2 buổi/ngày',
  'lần thứ XI',
  'lớp 1 và lớp 6',
  'cấp độ 3',
  'mức độ 3, 4',
  'mũi 1',
  'ISO 9001:2015',
  '“5K”',
  '“5 K”',
  '“5 không, 3 sạch”',
  '4 tại chỗ',
  'khu phố 5, khu phố 6',
  'tổ 21, 22...',
  'kỷ niệm 92 năm ngày thành lập Đảng',
  'Huy hiệu 40 năm tuổi Đảng',
  'Đoàn Kiểm tra 437 của Ban chỉ đạo',
  'quyết định 217,218 của Bộ Chính trị',
  'theo quyết định 217, 218 của Bộ Chính trị',
  'đường 13,5m, 17,5m, 40m, 48m',
  'TDP Thanh Lương 4 với số tiền',
  'bão số 5 (CONSON)',
  'Covid -19, Covid – 19 và Covid-19',
  'Nghị quyết Trung ương 4 khóa XII',
  'chương trình 650 Bữa cơm có thịt',
  'Đề án 938',
  '(1) tuyên truyền; (2) kiểm tra',
  '4.10. Ủy ban Mặt trận',
  '- 4.1. Thu ngân sách',
  '1.1 Công tác chính trị',
  'dùng chung 3 cấp',
  'cách mạng công nghiệp 4.0',
  'lúc 7h30 hằng ngày',
  'trực 24/24',
  'khai báo F1, quy hoạch N10, QL1A',
  'từ năm 2016 đến 2019',
  'nhiệm kỳ 2020 - 2025',
  'ngày 14 và 15 tháng 5 năm 2020',
  'Trong 5 năm qua',
  'Đại hội Đảng bộ Phường 14 lần thứ XIV',
  'Phường 14\nLần thứ XIV',
  'đề ra[footnoteRef:2].',
  'mạng 4G, 5G và 4G/5G',
  'tiêu chuẩn 5S',
  'xe tải dưới 2,5 tấn trong giờ cao điểm',
  'xe khách từ 16 chỗ trở lên',
  'xe mô tô trên 50 cm3',
  'tàu cá có chiều dài từ 15 mét trở lên',
  'hẻm dưới 3m',
  'tuyến đường rộng trên 4 m',
  'lộ giới 12m',
  'cây cao trên 2 m',
  'giếng sâu dưới 20 m',
  'mưa trên 50 mm',
  'trong bán kính 500 m',
  'thửa đất dưới 36 m2',
  'nhà từ 3 tầng trở lên',
  'khoản vay dưới 50 triệu đồng',
  'hộ vay lãi suất dưới 7%/năm',
  'thương tật từ 81% trở lên',
  'khách sạn 3 sao trở lên',
  'trẻ dưới 24 tháng',
  'người trong độ tuổi 18-35',
  'xử lý trong vòng 24 giờ',
  'sau 15 ngày',
  'lúc 7 giờ 30 phút',
  'từ 22 giờ đến 5 giờ',
  'trước 17 giờ',
  'đợt cao điểm 60 ngày đêm',
  'ISO điện tử 9001',
  'tổng đài 1022',
  'Giờ Trái đất 2023',
  'phong trào 3 sạch',
  'kiểm tra lần 2',
  'thực hiện ba chương trình, hai đề án',
];

const summary = ({ raw, value, max, num, den, unitKind, unit }) => [
  raw,
  den ? `${num}/${den}` : max === undefined ? value : [value, max],
  unitKind,
  unit,
];

describe('findQuantities', () => {
  for (const [text, ...expected] of ROWS) it(`reads ${text}`, () => assert.deepEqual(findQuantities(text).map(summary), expected));

  for (const text of TRAPS) it(`finds none in ${text}`, () => assert.deepEqual(findQuantities(text), []));

  it('brings money to đồng without noise', () => {
    assert.equal(findQuantities('27,6 tỷ')[0].base, 27600000000);
    assert.equal(findQuantities('71 tỷ 952 triệu đồng')[0].base, 71952000000);
    assert.equal(findQuantities('31,9 triệu đồng')[0].base, 31900000);
    assert.equal(findQuantities('1,2 nghìn tỷ đồng')[0].base, 1200000000000);
  });

  it('marks what is only about', () => {
    for (const text of ['khoảng 120m', 'gần 50 hộ', 'ước 7.644 triệu']) assert.equal(findQuantities(text)[0].approx, true, text);
    assert.equal(findQuantities('gắn 50 camera')[0].approx, undefined);
  });

  it('tells words apart that folding merges', () => {
    // "thu 5 tỷ" collects, "thứ 5" counts down; "từ" is not "tư"; "đến" is no lamp.
    assert.equal(findQuantities('thu 5 tỷ đồng').length, 1);
    assert.equal(findQuantities('Đầu tư 5 tỷ đồng')[0].value, 5);
    assert.equal(findQuantities('tặng 5 đèn')[0].unit, 'đèn');
    assert.deepEqual(findQuantities('có 5 đến'), []);
  });

  it('says the same of decomposed letters', () => {
    const values = (text) =>
      findQuantities(text).map(({ value, max, den, unitKind, base, confidence }) => ({ value, max, den, unitKind, base, confidence }));
    for (const [text] of ROWS) assert.deepEqual(values(text.normalize('NFD')), values(text), text);
  });

  const words = fc.constantFrom(
    'từ',
    'đến',
    'trên',
    'dưới',
    '5',
    '95%',
    '1.350',
    '0,5',
    '/',
    '-',
    '10.000',
    'dân',
    'vụ',
    'tỷ',
    'đồng',
    'thứ',
    'tuổi',
    ',',
    '(',
    ')',
    '\n',
    '²',
    '⁺',
    'năm',
    '2021',
    'm2',
    '½',
    '🙂',
  );
  it('never throws, and its words are those of the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(words).map((list) => list.join(' ')),
          fc.array(words).map((list) => list.join('')),
        ),
        (text) => {
          let last = 0;
          for (const { start, end, raw, value, max } of findQuantities(text)) {
            assert.ok(start >= last && end > start && end <= text.length);
            assert.equal(raw, text.slice(start, end));
            assert.ok(Number.isFinite(value));
            if (max !== undefined) assert.ok(max > value);
            last = end;
          }
        },
      ),
      { numRuns: 600 },
    );
  });
});
