import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findDeadline } from '../../dist/lib/language/deadlines.js';
import { missingThirtieth } from '../../dist/lib/language/festivals.js';

const NEAR = { from: '2022-01-01', to: '2022-12-31' };
const read = (text, near = NEAR) => findDeadline(text, near)?.value;
/** Words of the deadline, first day, last valid day. */
const short = (value) => value && [value.raw, value.from ?? null, value.to ?? null];

const FORMS = [
  ['Xây dựng kế hoạch. Thời gian xong trước ngày 15/01/2022.', 'trước ngày 15/01/2022', null, '2022-01-14'],
  ['Gửi báo cáo chậm nhất ngày 20 tháng 3 năm 2022 về Văn phòng.', 'chậm nhất ngày 20 tháng 3 năm 2022', null, '2022-03-20'],
  ['Lát lại vỉa hè, xong trong Quý II/2022; báo cáo tiến độ vào thứ Hai hằng tuần.', 'xong trong Quý II/2022', null, '2022-06-30'],
  ['Nộp danh sách chậm nhất là ngày 05/4/2022.', 'chậm nhất là ngày 05/4/2022', null, '2022-04-05'],
  ['Lập danh sách. Thời gian trong tháng 01/2022.', 'trong tháng 01/2022', '2022-01-01', '2022-01-31'],
  ['Tổng kết thực hiện Nghị quyết này vào quý IV năm 2022.', 'quý IV năm 2022', '2022-10-01', '2022-12-31'],
  ['Hoàn thành trong quý III/2024.', 'Hoàn thành trong quý III/2024', null, '2024-09-30'],
  ['Sơ kết 6 tháng đầu năm 2022.', '6 tháng đầu năm 2022', '2022-01-01', '2022-06-30'],
  ['Đến cuối năm 2025 lắp xong camera tại các khu phố.', 'Đến cuối năm 2025', null, '2025-12-31'],
  ['Hoàn thành việc sắp xếp đến năm 2025.', 'đến năm 2025', null, '2025-12-31'],
  ['Hoàn thành trước cuối năm.', 'trước cuối năm', null, '2022-12-31'],
  ['Ra mắt mô hình trước ngày 15/3.', 'trước ngày 15/3', null, '2022-03-14'],
  ['Trình Ban Thường vụ trong tuần thứ hai của tháng 6.', 'trong tuần thứ hai của tháng 6', null, '2022-06-14'],
  ['Xong trước 15/3.', 'trước 15/3', null, '2022-03-14'],
  ['Nộp trước 17 giờ 00 ngày 20/01/2022.', 'trước 17 giờ 00 ngày 20/01/2022', null, '2022-01-20T17:00'],
  ['Hoàn thành trong quý I.', 'Hoàn thành trong quý I', null, '2022-03-31'],
  ['Thời gian: tháng 5.', 'tháng 5', '2022-05-01', '2022-05-31'],
  ['Tổ chức Ngày hội từ ngày 10/08 đến 11/08/2025.', 'từ ngày 10/08 đến 11/08/2025', '2025-08-10', '2025-08-11'],
  [
    'Mở đợt cao điểm bảo vệ Tết (từ ngày 10/12/2022 đến hết ngày 05/01/2023).',
    'từ ngày 10/12/2022 đến hết ngày 05/01/2023',
    '2022-12-10',
    '2023-01-05',
  ],
  ['Dạy học trên truyền hình từ ngày 06 -17/9/2022.', 'từ ngày 06 -17/9/2022', '2022-09-06', '2022-09-17'],
  ['Trực bảo vệ các điểm tới 30 Tết.', 'tới 30 Tết', null, '2022-01-31'],
  ['Chi trả trước Tết Nguyên đán Nhâm Dần.', 'trước Tết Nguyên đán Nhâm Dần', null, '2022-01-31'],
  ['Phát quà trước Tết Trung thu.', 'trước Tết Trung thu', null, '2022-09-09'],
  ['Dọn vệ sinh xong trước ngày 23 tháng Chạp.', 'trước ngày 23 tháng Chạp', null, '2022-01-24'],
  ['Tổ chức lễ hội đình làng vào rằm tháng Giêng.', 'rằm tháng Giêng', '2022-02-15', '2022-02-15'],
  ['Lễ giỗ Tổ tổ chức ngày mùng 10 tháng 3 âm lịch.', 'ngày mùng 10 tháng 3 âm lịch', '2022-04-10', '2022-04-10'],
  ['Báo cáo chi bộ vào kỳ sinh hoạt tháng 5/2022.', 'tháng 5/2022', '2022-05-01', '2022-05-31'],
  ['Tổ chức quán triệt Nghị quyết trong quý I.', 'trong quý I', '2022-01-01', '2022-03-31'],
  ['Đội ngũ cán bộ đạt chuẩn chức danh vào năm 2024.', 'năm 2024', '2024-01-01', '2024-12-31'],
  ['Ban hành kế hoạch trong Quý I/2022, sau đó triển khai.', 'trong Quý I/2022', '2022-01-01', '2022-03-31'],
  ['Rà soát xong trước thời điểm 01/7/2022.', 'trước thời điểm 01/7/2022', null, '2022-06-30'],
  ['Bàn giao mặt bằng trước cuối tháng 9.', 'trước cuối tháng 9', null, '2022-09-30'],
  ['Di dời chợ tạm trước cuối năm 2022.', 'trước cuối năm 2022', null, '2022-12-31'],
  ['Kiểm tra các bếp ăn trong tuần từ 10-15/3/2022.', 'từ 10-15/3/2022', '2022-03-10', '2022-03-15'],
  ['Sửa chữa nhà văn hóa, hoàn thành trong năm.', 'trong năm', null, '2022-12-31'],
];

describe('findDeadline', () => {
  for (const [text, raw, from, to] of FORMS) it(text, () => assert.deepEqual(short(read(text)), [raw, from, to]));

  it('keeps a rule for what comes again', () => {
    const rule = (text) => read(text)?.recurrence;
    assert.equal(rule('Định kỳ tháng 1 hằng năm, cấp uỷ chi bộ rà soát.'), 'FREQ=YEARLY;BYMONTH=1');
    assert.equal(rule('Ra quân vào sáng thứ 7 hàng tuần.'), 'FREQ=WEEKLY;BYDAY=SA');
    assert.equal(rule('Báo cáo trước ngày 05 của tháng liền kề.'), 'FREQ=MONTHLY;BYMONTHDAY=5');
    assert.equal(rule('Định kỳ hằng quý báo cáo kết quả.'), 'FREQ=MONTHLY;INTERVAL=3');
    assert.equal(rule('Thời gian: hằng tháng.'), 'FREQ=MONTHLY');
    assert.equal(rule('Gặp mặt người cao tuổi vào dịp đầu xuân hằng năm.'), 'FREQ=YEARLY');
    assert.equal(rule('Định kỳ 6 tháng, năm báo cáo Hội đồng nhân dân.'), 'FREQ=MONTHLY;INTERVAL=6');
    assert.equal(rule('Kiểm tra phòng cháy ở chợ 03 tháng/lần.'), 'FREQ=MONTHLY;INTERVAL=3');
    assert.equal(rule('Gửi số liệu trước ngày 20 của tháng cuối quý.'), 'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20');
    assert.equal(rule('Báo cáo trước ngày 15/6 và 15/12 hằng năm.'), 'FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=15');
    assert.equal(rule('Nộp danh sách trước 20/11 hằng năm.'), 'FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=20');
    // "hằng năm" beside a figure says how it is counted.
    assert.equal(rule('Hoàn thành chỉ tiêu tuyển quân hàng năm đạt chất lượng.'), undefined);
  });

  it('keeps the words of what no calendar has, without a day', () => {
    const texts = {
      'Xây dựng phương án. Thời gian: theo tiến độ của quận.': 'theo tiến độ của quận',
      'Các chi bộ quan tâm các nội dung phải thực hiện ngay:': 'phải thực hiện ngay',
      'Phân công nhiệm vụ cho đảng viên ngay từ đầu năm phù hợp với điều kiện.': 'ngay từ đầu năm',
      'Báo cáo kết quả trong vòng 15 ngày kể từ ngày nhận văn bản.': 'trong vòng 15 ngày kể từ ngày nhận văn bản',
      'Sơ kết đến giữa nhiệm kỳ.': 'đến giữa nhiệm kỳ',
      'Vận động hiến đất mở đường; hoàn thành trước mùa mưa năm tới.': 'trước mùa mưa năm tới',
      'Ban Xây dựng Đảng tham mưu quyết định ngay sau phiên họp.': 'ngay sau phiên họp',
      'Sửa nhà vệ sinh, hoàn thành trước khi bước vào học kỳ II.': 'trước khi bước vào học kỳ II',
    };
    for (const [text, raw] of Object.entries(texts)) assert.deepEqual(short(read(text)), [raw, null, null], text);
    for (const text of Object.keys(texts)) assert.equal(read(text).confidence, 0, text);
  });

  it('reads no date of something else', () => {
    for (const text of [
      'Thực hiện Hướng dẫn số 09-HD/QU ngày 26/11/2021 của Quận uỷ.',
      'Kỷ niệm 91 năm ngày truyền thống (18/11/1930-18/11/2021).',
      'Thực hiện các mục tiêu về chiến lược phát triển gia đình Việt Nam đến năm 2030 theo chỉ tiêu đề ra.',
      'Tính đến ngày 23/9/2022 đã tiêm cho 307 trường hợp.',
      'Xây dựng Chương trình công tác năm 2022.',
      'Tổ chức Đại hội đại biểu nhiệm kỳ 2022-2027.',
      'Khen thưởng học sinh giỏi năm học 2021-2022.',
      'Chăm lo hộ nghèo trong dịp Tết Nguyên đán.',
      'Thăm các gia đình nhân ngày 22/12/2022.',
      'Phòng chống dịch nhất là trong dịp cuối năm, đám cưới.',
      'Khắc phục các hạn chế trong năm 2021.',
      'Thu ngân sách tăng so với năm 2021.',
      'Thực hiện chủ đề “Hoàn thành trước ngày 30/4/2022”.',
      'Cải tạo hẻm 14 đường 19/5 và hẻm 1358/28/7.',
    ])
      assert.equal(read(text), undefined, text);
  });

  it('does not guess a year that nothing says', () => {
    assert.deepEqual(short(read('Nộp trước ngày 15/3.', {})), ['trước ngày 15/3', null, null]);
    assert.deepEqual(short(read('Trực tới 30 Tết.', {})), ['tới 30 Tết', null, null]);
  });

  it('takes the first such day from where the paper begins', () => {
    assert.equal(read('Xong trước ngày 15/01.', { from: '2021-12-29' }).to, '2022-01-14');
    assert.equal(read('Trực tới 30 Tết.', { from: '2022-12-01' }).to, '2023-01-21');
  });

  it('leaves out the spans it is told to', () => {
    const text = 'Triển khai văn bản trước ngày 15/3/2022.';
    assert.equal(findDeadline(text, NEAR, [{ start: 11, end: text.length }]), undefined);
  });
});

describe('missingThirtieth', () => {
  it('tells a thirtieth that was none from one that was', () => {
    assert.deepEqual(missingThirtieth(read('Trực tới 30 Tết.')), { year: 2021, month: 12, last: '2022-01-31' });
    assert.equal(missingThirtieth(read('Trực tới 30 Tết.', { from: '2022-12-01' })), null);
    assert.equal(missingThirtieth(read('Trực tới 29 Tết.')), null);
  });
});
