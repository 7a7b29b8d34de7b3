import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importText } from '../../dist/lib/import/import-document.js';

const read = (body) => importText(`NGHỊ QUYẾT\nVề nhiệm vụ năm 2025\n\n${body}`).resolution;
const groups = ({ targetGroups = [], targets = [] }) =>
  targetGroups.map(({ id, label }) => [label, ...targets.filter(({ groupId }) => groupId === id).map((target) => target.id)]);

describe('groups of targets', () => {
  it('stand under a heading that is about targets, not under one that only has the word', () => {
    const doc = read(`I. CHỈ TIÊU CHỦ YẾU
- Trồng mới 500 cây xanh.
- Tỷ lệ hộ nghèo dưới 1%.
II. NHIỆM VỤ
1. Thu ngân sách đạt và vượt chỉ tiêu được giao
- Tuyên truyền 5 buổi.
- Kiểm tra 3 đơn vị.`);
    assert.deepEqual(groups(doc), [['CHỈ TIÊU CHỦ YẾU', 'ct.i.1', 'ct.i.2']]);
  });

  it('are the paragraphs behind the line that announces them, where there is no list', () => {
    const doc = read(`I. MỤC TIÊU
1. Mục tiêu tổng quát: Xây dựng xã phát triển toàn diện.
2. Chỉ tiêu chủ yếu đến năm 2030:
Về kinh tế: (1) Thu ngân sách tăng bình quân 12%/năm. (2) Thành lập mới 20 doanh nghiệp.
Về xã hội: (3) 85% trường đạt chuẩn quốc gia.
II. NHIỆM VỤ
1. Tăng cường tuyên truyền.`);
    assert.deepEqual(groups(doc), [['Chỉ tiêu chủ yếu đến năm 2030', 'ct.2.1', 'ct.2.2']]);
    assert.deepEqual(
      doc.targets.map(({ measures }) => measures.map(({ criterion }) => criterion.kind)),
      [['change', 'bound'], ['bound']],
    );
  });

  it('stand under headings numbered as they are, where the headings say how many', () => {
    const doc = read(`II. CÁC CHỈ TIÊU CHỦ YẾU
1. Về kinh tế (2 chỉ tiêu)
1. Thu ngân sách đạt 12 tỷ đồng.
2. Trồng mới 300 cây xanh.
2. Về xã hội (2 chỉ tiêu)
3. Tỷ lệ hộ nghèo dưới 1%.
4. Tạo việc làm cho 120 lao động.
III. NHIỆM VỤ
1. Tăng cường tuyên truyền.`);
    assert.deepEqual(groups(doc), [
      ['Về kinh tế', 'ct.1.1', 'ct.1.2'],
      ['Về xã hội', 'ct.2.3', 'ct.2.4'],
    ]);
    assert.deepEqual(
      doc.targets.map(({ code }) => code),
      ['1', '2', '3', '4'],
    );
    assert.deepEqual(
      (doc.issues ?? []).filter(({ code }) => code === 'number-gap'),
      [],
    );
  });

  it('have their numbers in brackets with a stop, and hold lines without a number', () => {
    const doc = read(`I. CHỈ TIÊU CHỦ YẾU
(1). Thu ngân sách tăng 5%.
(2). Tỷ lệ sinh con thứ ba không cao hơn năm trước.
(3). Trồng mới 300 cây xanh.`);
    assert.deepEqual(
      doc.targets.map(({ code }) => code),
      ['1', '2', '3'],
    );
  });

  it('end before the words that close the paper', () => {
    const doc = read(`I. CHỈ TIÊU PHẤN ĐẤU
1/ Kết nạp 02 đảng viên.
2/ 0% hộ tái nghèo.
3/ Trồng mới 50 cây xanh.
Nghị quyết được 30/30 đảng viên có mặt nhất trí thông qua (tỷ lệ 100%).`);
    assert.deepEqual(
      doc.targets.map(({ code }) => code),
      ['1', '2', '3'],
    );
    assert.equal(doc.body.at(-1).role, 'closing');
  });

  it('are told from results of targets', () => {
    const doc = read(`I. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU
- Trồng mới 500 cây xanh, đạt 100% kế hoạch.
II. GIẢI PHÁP
- Tiếp tục thực hiện.`);
    assert.deepEqual(groups(doc), []);
    assert.equal(doc.observations[0].value, 500);
  });

  it('stand behind a line that announces them', () => {
    const doc = read(`Điều 1. Thông qua các chỉ tiêu chủ yếu năm 2025 như sau:
1. Thu ngân sách đạt 20 tỷ đồng.
2. Tỷ lệ hộ nghèo dưới 1%.
Điều 2. Tổ chức thực hiện
1. Giao Ủy ban nhân dân triển khai.
2. Giao Thường trực Hội đồng nhân dân giám sát.`);
    assert.deepEqual(groups(doc)[0].slice(1), ['ct.1.1', 'ct.1.2']);
  });

  it('divide a list whose lines only name what stands under them', () => {
    const doc = read(`I. CÁC CHỈ TIÊU
a) Về kinh tế
- Thu ngân sách đạt 20 tỷ đồng.
- Thành lập 02 hợp tác xã.
b) Về xã hội
- Tỷ lệ hộ nghèo dưới 1%.
- Kết nạp 10 hội viên.`);
    assert.deepEqual(groups(doc), [
      ['Về kinh tế', 'ct.a.1', 'ct.a.2'],
      ['Về xã hội', 'ct.b.1', 'ct.b.2'],
    ]);
  });

  it('keep items under a target as its parts when the declared count says so', () => {
    const doc = read(`I. CHỈ TIÊU (02 chỉ tiêu)
- Đoàn thể phường:
+ Kết nạp 10 hội viên.
+ Tổ chức 02 hội thi.
- Tỷ lệ hộ nghèo dưới 1%.`);
    assert.deepEqual(groups(doc), [['CHỈ TIÊU', 'ct.i.1', 'ct.i.2']]);
    assert.equal(doc.targets[0].measures.length, 2);
    assert.equal(doc.targets[0].text, 'Đoàn thể phường:\n+ Kết nạp 10 hội viên.\n+ Tổ chức 02 hội thi.');
  });

  it('stand under every year of the aims, and keep lines without a number where most have one', () => {
    const doc = read(`I. MỤC TIÊU
1. Mục tiêu tổng quát: Chuyển mạnh sang kinh tế nông nghiệp.
2. Mục tiêu đến năm 2030
- Chăn nuôi chiếm 45% giá trị sản xuất.
- Giữ vững danh hiệu xã nông thôn mới.
- Cơ giới hóa đạt 95%.
3. Định hướng đến năm 2035
- Trên 30% diện tích sản xuất theo hướng hữu cơ.
- Tỷ lệ hộ nghèo dưới 1%.
II. NHIỆM VỤ
1. Tuyên truyền.`);
    assert.deepEqual(groups(doc), [
      ['Mục tiêu đến năm 2030', 'ct.2.1', 'ct.2.2', 'ct.2.3'],
      ['Định hướng đến năm 2035', 'ct.3.1', 'ct.3.2'],
    ]);
  });

  it('leave out what all of them are for', () => {
    const doc = read(`1. Thống nhất mục tiêu, chỉ tiêu nhiệm kỳ:
1.1. Mục tiêu chung: Xây dựng phường văn minh, hiện đại.
1.2. Chỉ tiêu chủ yếu:
a) Lĩnh vực kinh tế:
- Thu ngân sách tăng 10%/năm.
- Doanh thu tăng 15%/năm.
b) Lĩnh vực xã hội:
- Không còn hộ nghèo.
- 100% trường đạt chuẩn.
2. Các khâu đột phá: hạ tầng, chuyển đổi số.`);
    assert.deepEqual(
      groups(doc).map(([label]) => label),
      ['Lĩnh vực kinh tế', 'Lĩnh vực xã hội'],
    );
  });

  it('stand under stars that announce numbers', () => {
    const doc = read(`I. CHỈ TIÊU
* Đối với Hội cấp xã:
1. Kết nạp 20 hội viên.
2. Kiểm tra 04 chi hội.
* Đối với chi hội:
1. Đóng hội phí đạt 100%.
2. Giúp 01 hội viên thoát nghèo.`);
    assert.deepEqual(
      groups(doc).map(([label, ...members]) => [label, members.length]),
      [
        ['Đối với Hội cấp xã', 2],
        ['Đối với chi hội', 2],
      ],
    );
  });

  it('may number themselves in words, with bullets of their own', () => {
    const doc = read(`I. CÁC CHỈ TIÊU
Đảng ủy đề ra 02 chỉ tiêu như sau:
Chỉ tiêu 1: Tổng giá trị sản xuất tăng 9%, trong đó:
+ Nông nghiệp tăng 4,5%.
+ Công nghiệp tăng 12%.
Chỉ tiêu 2: Thu nhập đạt 60 triệu đồng.
II. NHIỆM VỤ
1. Tuyên truyền.`);
    assert.deepEqual(
      doc.targets.map(({ measures }) => measures.length),
      [3, 1],
    );
  });
});
