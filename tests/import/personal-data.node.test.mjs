import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findPersonalData, officeNames } from '../../dist/lib/import/personal-data.js';

const short = (text, names) => findPersonalData(text, names).map(({ kind, exact }) => `${kind}: ${exact}`);

describe('findPersonalData', () => {
  for (const [text, ...found] of [
    ['Liên hệ anh Nguyễn Văn Bình, số điện thoại 0912 345 678.', 'name: Nguyễn Văn Bình', 'phone: 0912 345 678'],
    ['ĐT: 0912.345.678; +84 912 345 678', 'phone: 0912.345.678', 'phone: +84 912 345 678'],
    ['Số CCCD 079185001234 cấp ngày 01/02/2021', 'id-number: 079185001234'],
    ['CMND số 273456789', 'id-number: 273456789'],
    ['số tài khoản 0071000123456 tại ngân hàng', 'account: 0071000123456'],
    [
      'Hộ ông Trần Văn Ba, trú tại số nhà 12, đường Lê Lợi, khu phố 3 được hỗ trợ',
      'name: Trần Văn Ba',
      'address: số nhà 12, đường Lê Lợi, khu phố 3',
    ],
    ['Địa chỉ liên hệ: hẻm 4, đường Hoa Ban', 'address: hẻm 4, đường Hoa Ban'],
    ['DIA CHI: 15 duong Le Loi', 'address: 15 duong Le Loi'],
    ['hộ bà Lê Thị Sáu và hộ ông Phạm Văn Năm', 'name: Lê Thị Sáu', 'name: Phạm Văn Năm'],
    ['Đồng chí Trần Hiệp (chi bộ tổ dân phố 2) – Huy hiệu 40 năm', 'name: Trần Hiệp'],
    ['các đồng chí Trần Văn An, Lê Thị Bình và Phan Văn Cường', 'name: Trần Văn An', 'name: Lê Thị Bình', 'name: Phan Văn Cường'],
  ]) {
    it(`finds what is private in ${text.slice(0, 50)}`, () => assert.deepEqual(short(text), found));
  }

  for (const text of [
    'Hỗ trợ 0912.345.678 đồng, tổng số 1.350.492.000 đồng',
    'Quyết định 0123/2021/QĐ-UBND ngày 05/02/2021',
    'Giao đồng chí Lê Văn Tám phụ trách',
    'Đ/c Kiều Ngọc Vũ - UVTV, Trưởng Ban Tuyên giáo',
    'bầu đồng chí  Đào Thị My Thư - Bí thư Đảng bộ',
    'Bí thư Đảng ủy, đồng chí Nguyễn Văn Hùng kết luận',
    'tuyến đường Lê Văn Thịnh, đường Nguyễn Duy Trinh, trường Ngô Gia Tự',
    'phong cách Hồ Chí Minh; Chủ tịch Hồ Chí Minh',
    'kết nạp 500 đoàn viên Đoàn Thanh niên',
    'Điện thoại UBND phường: 028 3896 1234',
    'cầu ông Ân; hẻm 237/32 Đường Phạm Văn Chiêu khu phố 4',
    'hồ sơ lưu trữ tại Trung tâm Phục vụ hành chính công trong năm 2027',
    'hồ sơ lưu trữ tại kho số 2 của phường',
    'Địa chỉ: Trụ sở UBND phường, số 12 đường Lê Lợi',
    'chỉnh lý sổ địa chính trước ngày 15 tháng 9 năm 2027',
    'bản đồ địa chính số 12, tờ 4',
    'thóc dự trữ tại 3 kho của phường',
    'giới thiệu các địa chỉ đỏ trên địa bàn năm 2026 cho 40 học sinh',
    'gắn mã địa chỉ số cho 100% nhà dân',
    '7,4 vụ/10.000 dân số cư trú thực tế tại địa bàn',
  ]) {
    it(`finds nothing private in ${text.slice(0, 50)}`, () => assert.deepEqual(short(text), []));
  }

  it('leaves the signatory', () => assert.deepEqual(short('đồng chí Phan Văn Tuấn phát biểu', new Set(['phan van tuan'])), []));
});

describe('officeNames', () => {
  it('finds who is named by an office, before or behind the name', () => {
    const text = 'Chủ tịch UBND Nguyễn Văn An và Võ Lê Nhật, Bí thư Đảng ủy, tiếp bà Lê Thị Sáu, trú tại khu phố 3';
    assert.deepEqual([...officeNames(text)], ['Nguyễn Văn An', 'Võ Lê Nhật']);
  });
});
