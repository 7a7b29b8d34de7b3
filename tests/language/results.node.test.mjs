import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readResult } from '../../dist/lib/language/results.js';

const plain = ({ num, den, value, unit, comparedTo }) => [
  den === undefined ? value : `${num}/${den}`,
  unit,
  ...comparedTo.map(({ label, ratio, excess, delta, value: of }) => [label, ratio ?? of ?? (excess === undefined ? delta : `+${excess}`)]),
];

/** A sentence, then of each result: value, unit, what it is compared with. */
const ROWS = [
  [
    'Tổng thu ngân sách ước: 7.644 triệu đồng đạt 130% so với dự toán thị xã giao, đạt 49% so nghị quyết HĐND phường giao.',
    [7644, 'triệu đồng', ['dự toán thị xã giao', 1.3], ['nghị quyết HĐND phường giao', 0.49]],
  ],
  [
    'Thu ngân sách hàng năm bình quân đạt 27,6 tỷ đồng, tăng 25% so với nhiệm kỳ trước, vượt 17,6% so với chỉ tiêu nghị quyết Đại hội đề ra.',
    [27.6, 'tỷ đồng', ['nhiệm kỳ trước', 25], ['chỉ tiêu nghị quyết Đại hội đề ra', '+0.176']],
  ],
  ['năm 2015 thu 25,3 tỷ đồng, đạt 130%; năm 2016 thu 26,9 tỷ đồng, đạt 168%', [25.3, 'tỷ đồng', ['', 1.3]], [26.9, 'tỷ đồng', ['', 1.68]]],
  [
    'phường đã hoàn thiện 696/333 hồ sơ cấp giấy chứng nhận, vượt 478% so với kế hoạch quận giao',
    ['696/333', 'hồ sơ', ['kế hoạch quận giao', '+4.78']],
  ],
  ['năm 2016 hoàn thiện 125/47 hồ sơ, đạt tỉ lệ 265,9 %', ['125/47', 'hồ sơ', ['', 2.659]]],
  ['Điều tra khám phá 121/129 vụ phạm pháp hình sự đạt 93,7%; triệt phá 33 ổ nhóm', ['121/129', 'vụ', ['', 0.937]], [33, 'ổ nhóm']],
  ['với 33/36 nội dung được giải quyết và định hướng chiếm tỷ lệ 92%', ['33/36', 'nội dung', ['', 0.92]]],
  ['Tỷ lệ hộ đạt gia đình văn hóa đạt 90,4%, vượt 2,4%', [90.4, '%', ['', '+0.024']]],
  ['Sản lượng ngô 1.310 tấn (KH 1.250 tấn)', [1310, 'tấn', ['KH', 1250]]],
  ['tỷ lệ hộ dùng nước sạch đạt 96%, đạt 101,1% chỉ tiêu HĐND phường giao', [96, '%', ['chỉ tiêu HĐND phường giao', 1.011]]],
  ['kết nạp được 71 đảng viên, đạt 130% chỉ tiêu Đại hội đề ra', [71, 'đảng viên', ['chỉ tiêu Đại hội đề ra', 1.3]]],
  ['thành lập mới 06 chi bộ doanh nghiệp vượt 166% chỉ tiêu quận giao', [6, 'chi bộ', ['chỉ tiêu quận giao', '+1.66']]],
  ['Tỷ suất sinh thô: đạt 0,19‰; tăng 0,27‰ so với chỉ tiêu giao', [0.19, '‰', ['chỉ tiêu giao', 0.27]]],
  ['đạt 0,04‰; giảm 0,18% so với chỉ tiêu giao', [0.04, '‰', ['chỉ tiêu giao', -0.18]]],
  ['Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng giảm 0,21% so với chỉ tiêu giao', [0.21, '%', ['chỉ tiêu giao', -0.21]]],
  ['giải quyết 105 đơn thư, giảm 7% so với nhiệm kỳ 2010-2015', [105, 'đơn thư', ['nhiệm kỳ 2010-2015', -7]]],
  ['100% hồ sơ trả đúng hạn, trong đó trên 75% hồ sơ trả trước hạn', [100, '%'], [75, '%']],
  [
    'di dời các khu mộ đạt 107/283 ngôi mộ (tỷ lệ 37,8% - chỉ tiêu Nghị quyết là 50%)',
    ['107/283', 'ngôi mộ', ['', 0.378], ['chỉ tiêu Nghị quyết', 50]],
  ],
  ['Tỷ lệ BHYT đạt 93,2% (chỉ tiêu 92%)', [93.2, '%', ['chỉ tiêu', 92]]],
  ['Tổng thu 6 tháng đầu năm đạt 5,6/10 tỷ đồng, đạt 56% dự toán năm', ['5.6/10', 'tỷ đồng', ['dự toán năm', 0.56]]],
  ['Không tổ chức được hội nghị nào trong quý III/2021'],
];

describe('readResult', () => {
  for (const [text, ...expected] of ROWS) it(`reads ${text}`, () => assert.deepEqual(readResult(text).map(plain), expected));

  it('knows the year of each result', () => {
    const years = (text) => readResult(text).map(({ period }) => period?.from?.slice(0, 4));
    assert.deepEqual(years('năm 2015 thu 25,3 tỷ đồng, đạt 130%; năm 2016 thu 26,9 tỷ đồng'), ['2015', '2016']);
    const series = readResult('Tỷ lệ công trình có giấy phép năm 2015 đạt 99,2% đến cuối năm 2019 đạt 100%');
    assert.deepEqual(
      series.map(({ value, period, label }) => [value, period.raw, label]),
      [
        [99.2, 'năm 2015', 'Tỷ lệ công trình có giấy phép'],
        [100, 'đến cuối năm 2019', 'Tỷ lệ công trình có giấy phép'],
      ],
    );
  });

  it('knows where a result came from', () => {
    const [homes, rate] = readResult(
      'số hộ nghèo giảm từ 56 hộ năm 2016 xuống 14 hộ cuối năm 2019 (đưa tỷ lệ hộ nghèo giảm từ 0,77 xuống 0,32%).',
    );
    assert.deepEqual([homes.from, homes.value, homes.period.raw], [56, 14, 'cuối năm 2019']);
    assert.deepEqual([rate.from, rate.value, rate.unit], [0.77, 0.32, '%']);
  });

  it('quotes what the paper claims', () => {
    const [result] = readResult('hoàn thiện 696/333 hồ sơ, vượt 478% so với kế hoạch quận giao.');
    assert.deepEqual(result.reported, { text: 'vượt 478% so với kế hoạch quận giao', excess: 4.78 });
    assert.equal(
      readResult('Tỷ lệ hộ nghèo còn 0,75%, vượt chỉ tiêu Nghị quyết đề ra.')[0].reported.text,
      'vượt chỉ tiêu Nghị quyết đề ra',
    );
    assert.equal(readResult('giải quyết 105 đơn thư, giảm 7% so với nhiệm kỳ trước')[0].reported, undefined);
  });

  it('takes the plan in brackets, behind a stroke and behind its name for what it is', () => {
    const plans = (text) =>
      readResult(text).map(({ value, unit, comparedTo }) => [
        value,
        unit,
        ...comparedTo.map(({ label, value, ratio }) => [label, value, ratio]),
      ]);
    assert.deepEqual(plans('Có 410 người tham gia, đạt 102,5% so với kế hoạch (400 người).'), [[410, 'người', ['kế hoạch', 400, 1.025]]]);
    assert.deepEqual(plans('Thu quỹ mới đạt 82,5%/100%.'), [[82.5, '%', ['', 100, undefined]]]);
    assert.deepEqual(plans('Thu nhập đạt 55,2 triệu đồng/người/kế hoạch 54 triệu đồng, đạt 102,2%.'), [
      [55.2, 'triệu đồng/người', ['kế hoạch', 54, undefined], ['', undefined, 1.022]],
    ]);
  });

  it('knows what became of so many targets, and how far a figure stays off its plan', () => {
    const claims = (text) => readResult(text).map(({ num, den, reported }) => [num, den, reported?.text]);
    assert.deepEqual(claims('Kết quả: 19/22 chỉ tiêu đạt và vượt, 03/22 chỉ tiêu chưa đạt.'), [
      [19, 22, 'đạt và vượt'],
      [3, 22, 'chưa đạt'],
    ]);
    assert.deepEqual(claims('Có 4 chỉ tiêu không đạt gồm: thu ngân sách.'), [[undefined, undefined, 'không đạt']]);
    const [water, ...rest] = readResult('Tỷ lệ hộ dùng nước sạch mới đạt 61,5%, thấp hơn chỉ tiêu Nghị quyết 3,5%.');
    assert.deepEqual(rest, []);
    assert.deepEqual(
      water.comparedTo.map(({ label, delta, plan }) => [label, delta, plan]),
      [['chỉ tiêu Nghị quyết', -3.5, true]],
    );
  });

  it('marks estimates, averages and parts', () => {
    assert.equal(readResult('Tổng thu ước: 7.644 triệu đồng')[0].estimate, true);
    assert.equal(readResult('Thu ngân sách bình quân đạt 27,6 tỷ đồng')[0].average, true);
    assert.deepEqual(
      readResult('giám sát 159 tổ chức đảng, trong đó kiểm tra 39 lượt').map(({ sub }) => !!sub),
      [false, true],
    );
  });

  const words = fc.constantFrom(
    'đạt',
    'vượt',
    'tăng',
    'giảm',
    'từ',
    'xuống',
    'so với',
    'chỉ tiêu',
    'kế hoạch',
    'giao',
    'năm 2019',
    '5',
    '95%',
    '6/6',
    'hộ',
    'tỷ đồng',
    ',',
    ';',
    '.',
    '(',
    ')',
    'ước',
    'trong đó',
  );
  it('never throws, and its words are those of the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(words).map((list) => list.join(' ')),
        ),
        (text) => {
          for (const { start, end, raw, comparedTo } of readResult(text)) {
            assert.equal(raw, text.slice(start, end));
            for (const one of comparedTo) assert.ok(one.start >= 0 && one.end <= text.length && one.end >= one.start);
          }
        },
      ),
      { numRuns: 600 },
    );
  });
});
