import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { announcesTargets, headingKind, isGeneralAim, namesPeriod } from '../../dist/lib/import/targets-headings.js';

describe('headingKind', () => {
  for (const [heading, kind] of [
    ['HỆ THỐNG CHỈ TIÊU NĂM 2022 (35 chỉ tiêu chủ yếu)', 'targets'],
    ['Về văn hóa - xã hội (07 chỉ tiêu):', 'targets'],
    ['Một số chỉ tiêu chủ yếu', 'targets'],
    ['CÁC CHỈ TIÊU VÀ CÔNG TRÌNH TRỌNG ĐIỂM', 'mixed'],
    ['MỤC TIÊU, PHƯƠNG HƯỚNG CÁC CHỈ TIÊU VÀ GIẢI PHÁP CHỦ YẾU NHIỆM KỲ 2020 - 2025', 'mixed'],
    ['Mục tiêu cụ thể', 'aims'],
    ['THỰC TRẠNG', 'results'],
    ['Kết quả thực hiện các chỉ tiêu', 'results'],
    ['Tình hình thực hiện nhiệm vụ tháng 9 năm 2021', 'results'],
    ['Phương hướng, nhiệm vụ tháng 10 năm 2021', 'plans'],
    ['Dự báo tình hình 5 năm tới', 'plans'],
    ['Các công trình trọng điểm:', 'works'],
    ['Tiếp tục lãnh đạo phát triển kinh tế; đảm bảo thu đạt và vượt chỉ tiêu ngân sách hàng năm', 'other'],
  ])
    it(`takes “${heading}” for ${kind}`, () => assert.equal(headingKind(heading), kind));
});

describe('a heading under aims', () => {
  it('may name no more than its years', () => {
    for (const heading of ['Đến năm 2028', 'Định hướng đến năm 2035', 'Giai đoạn 2026 - 2030']) assert.ok(namesPeriod(heading), heading);
    for (const heading of ['Định hướng phát triển', 'Nhiệm vụ năm 2028']) assert.ok(!namesPeriod(heading), heading);
  });
  it('may be for all of them', () => {
    assert.ok(isGeneralAim('Mục tiêu chung: Xây dựng phường văn minh'));
    assert.ok(!isGeneralAim('Mục tiêu cụ thể'));
  });
});

describe('announcesTargets', () => {
  it('needs the word and a colon at the end, and no word of results', () => {
    assert.equal(announcesTargets('Phấn đấu đạt các chỉ tiêu chủ yếu sau:'), true);
    assert.equal(announcesTargets('Phấn đấu đạt các chỉ tiêu chủ yếu.'), false);
    assert.equal(announcesTargets('Kết quả đạt được của các chỉ tiêu như sau:'), false);
  });
});
