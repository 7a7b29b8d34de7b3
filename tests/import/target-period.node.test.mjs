import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cadenceIn, openingPeriod, ownerIn, periodIn } from '../../dist/lib/import/target-period.js';

describe('a period', () => {
  it('is that of a heading', () => {
    assert.equal(periodIn('HỆ THỐNG CHỈ TIÊU NĂM 2022 (35 chỉ tiêu chủ yếu)').from, '2022-01-01');
    assert.equal(periodIn('MỤC TIÊU NHIỆM KỲ 2020 - 2025').to, '2025-12-31');
    assert.equal(periodIn('Tăng 5% so với năm 2021'), undefined);
    assert.equal(periodIn('Tăng 8% so với ước thực hiện năm 2021'), undefined);
  });

  it('opens a target, and is no part of a name inside it', () => {
    assert.equal(openingPeriod('Đến năm 2025, ít nhất 80% hộ phân loại rác.').to, '2025-12-31');
    assert.equal(openingPeriod('Phấn đấu đến năm 2025, bảo hiểm y tế đạt trên 95%.').to, '2025-12-31');
    assert.equal(openingPeriod('Thực hiện chiến lược phát triển gia đình Việt Nam đến năm 2030.'), undefined);
  });
});

describe('a rhythm', () => {
  it('is told by its words', () => {
    assert.equal(cadenceIn('Hằng năm kết nạp 10 đảng viên'), 'yearly');
    assert.equal(cadenceIn('10 đảng viên/năm'), 'yearly');
    assert.equal(cadenceIn('đạt chuẩn nông thôn mới năm 2027'), undefined);
    assert.equal(cadenceIn('Thu nhập bình quân đầu người/năm đến năm 2030: 90 triệu đồng'), undefined);
    assert.equal(cadenceIn('đạt 90 triệu đồng/người/năm'), undefined);
    assert.equal(cadenceIn('Trong nhiệm kỳ kết nạp 50 đảng viên'), 'cumulative');
    assert.equal(cadenceIn('Bình quân 5 năm đạt 20 tỷ đồng'), 'average');
    assert.equal(cadenceIn('Thu nhập bình quân đầu người đạt 60 triệu đồng'), undefined);
  });
});

describe('an owner', () => {
  it('is who the line itself names', () => {
    assert.equal(ownerIn('Trồng 500 cây (giao Hội Nông dân chủ trì).'), 'Hội Nông dân');
    assert.equal(ownerIn('Phối hợp các cơ quan thực hiện: rà soát các tuyến hẻm'), undefined);
  });
});
