/** Tasks and works of the five papers, checked against a reading by hand. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { importText } from '../../dist/lib/import/import-document.js';
import { review } from '../../dist/lib/import/review.js';

const paper = (name) => importText(readFileSync(new URL(`../../demo/data/source/${name}.txt`, import.meta.url), 'utf8')).resolution;
const byId = (list) => Object.fromEntries(list.map((one) => [one.id, one]));
const who = ({ roles = [] }) => roles.map(({ role, who: name }) => `${role} ${name}`);

describe('a notice of conclusions (four ways of numbering)', () => {
  const resolution = paper('thong-bao-01-2022');
  const tasks = byId(resolution.tasks);

  it('has every line that gives something to do, under the numbers printed', () => {
    assert.equal(resolution.tasks.length, 32);
    assert.deepEqual([tasks['nv.i-1'].code, tasks['nv.ii-1'].code, tasks['nv.iii-3-g1'].code], ['1.', '(1)', undefined]);
    // "(3) Các chỉ bộ:" names who does what stands under it.
    assert.equal(tasks['nv.iii-3'], undefined);
    assert.deepEqual(tasks['nv.iii-3-g1'].roles, [{ role: 'lead', who: 'Các chỉ bộ', kind: 'body', inherited: 's.iii-3' }]);
  });

  it('is due on the last valid day its words leave', () => {
    const due = (id) => [tasks[id].deadline.raw, tasks[id].deadline.to, tasks[id].inherited];
    assert.deepEqual(due('nv.iii-1'), ['trước ngày 15/01/2022', '2022-01-14', undefined]);
    assert.deepEqual(due('nv.iii-2'), ['trước ngày 20/01/2022', '2022-01-19', undefined]);
    assert.deepEqual(due('nv.iii-3-g1'), ['trước ngày 10/01/2022', '2022-01-09', undefined]);
    assert.deepEqual(due('nv.iii-3-g2'), ['trong tháng 01/2022', '2022-01-31', undefined]);
    assert.deepEqual(due('nv.ii-7'), ['tới 30 Tết', '2022-01-31', undefined]);
    assert.deepEqual(due('nv.ii-2'), ['tháng 01/2022', '2022-01-31', 's.ii']);
    assert.deepEqual(due('nv.iii-3-g3'), ['phải thực hiện ngay', null, undefined]);
    assert.equal(tasks['nv.iii-3-g4'].deadline, undefined);
    assert.equal(tasks['nv.iii-3-g3-g4'].kind, 'recurring');
  });

  it('names bodies and persons in their parts', () => {
    assert.deepEqual(who(tasks['nv.iii-1']), ['lead Đảng uỷ', 'lead UBND', 'lead MTTQ', 'lead các đoàn thể phường']);
    assert.deepEqual(
      tasks['nv.iv-1'].roles.filter(({ kind }) => kind === 'person').map(({ role }) => role),
      ['direct', 'direct'],
    );
  });

  it('says that there was no 30 Tết, and that its dates are before its own', () => {
    const codes = review(resolution).issues.map(({ code, where }) => `${code} ${where}`);
    assert.ok(codes.includes('no-such-lunar-day s.ii-7'));
    assert.ok(codes.includes('period-before-date pre.subject'));
    assert.equal(codes.filter((code) => code === 'deadline-before-issue s.iii-1').length, 1);
    assert.ok(codes.includes('deadline-unread s.iii-3-g3'));
  });

  it('quotes every task as it is printed', () => {
    for (const { text, provenance } of resolution.tasks) assert.equal(provenance.exact, text);
  });
});

describe('a resolution for a month', () => {
  const resolution = paper('nghi-quyet-31');

  it('has the duties of the month and none of the account before', () => {
    assert.equal(resolution.tasks.length, 34);
    assert.ok(
      resolution.tasks.every(
        ({ sectionId, deadline, inherited }) => !sectionId.startsWith('s.i.') && deadline.to === '2021-10-31' && inherited,
      ),
    );
  });

  it('has the works of its notes, each with its share and of when that was', () => {
    const works = resolution.projects.map(({ percent, asOf, provenance }) => [provenance.blockId, percent, asOf?.to]);
    assert.deepEqual(works, [
      ['fn.2', 80, '2021-09-30'],
      ['fn.2', 90, '2021-09-30'],
      ['fn.3', 30, '2021-09-30'],
      ['fn.3', 50, '2021-09-30'],
      ['fn.3', 70, '2021-09-30'],
      ['fn.7', undefined, undefined],
    ]);
    assert.deepEqual(resolution.projects[2].place, { street: 'đường Trà Kệ, đường Lê Đức Thọ' });
  });
});

describe('a resolution of a congress', () => {
  it('has its six key works by alley, street and quarter', () => {
    const { projects } = paper('nghi-quyet-dai-hoi');
    assert.deepEqual(
      projects.map(({ place }) => [place.alley, place.street, place.quarter]),
      [
        [undefined, undefined, 'khu phố 5, khu phố 2'],
        ['hẻm 14', 'Đường số 53', 'khu phố 5'],
        ['hẻm 237/32', 'Đường Phạm Văn Chiêu', 'khu phố 4'],
        ['hẻm 331', 'Đường Phan Huy Ích', 'khu phố 11'],
        ['hẻm 1358/28/7, 1358/28/41', 'Đường Quang Trung', 'khu phố 7'],
        [undefined, 'tuyến kênh Tham Lương - Bến Cát - rạch Nước Lên', 'khu phố 5, khu phố 6, khu phố 7 (phần còn lại) và khu phố 11'],
      ],
    );
  });
});

describe('a resolution for a year, and a draft report', () => {
  it('names who carries it out, and until when', () => {
    const { tasks, targets } = paper('nghi-quyet-40');
    const own = byId(tasks);
    assert.equal(own['nv.b.iv-g3'].deadline.to, '2022-12-31');
    assert.deepEqual(who(own['nv.b.iv-g3']), ['lead Văn phòng Đảng ủy']);
    assert.deepEqual(who(own['nv.b.iv-g1']), ['lead Ban Thường vụ Đảng ủy phường']);
    // A target is no task as well.
    const quoted = new Set(targets.map(({ provenance }) => provenance.blockId));
    assert.ok(tasks.every(({ provenance }) => !quoted.has(provenance.blockId)));
  });

  it('finds the duties of the last part of the report', () => {
    const tasks = byId(paper('bao-cao-chinh-tri').tasks);
    assert.deepEqual(who(tasks['nv.p3.iii-2']), ['lead Văn phòng Đảng ủy']);
    assert.equal(tasks['nv.p3.iii-1'].roles[0].role, 'direct');
    assert.ok(Object.keys(tasks).every((id) => !id.startsWith('nv.p1')));
  });
});

describe('lines of other papers', () => {
  const tasksOf = (body) => importText(`KẾ HOẠCH\nCông tác năm 2026\n\nI. NHIỆM VỤ\n${body}`).resolution.tasks ?? [];

  it('are no tasks where they tell from when on the paper holds', () => {
    const tasks = tasksOf('1. Công an phường tuần tra khu vực chợ.\n2. Kế hoạch này có hiệu lực từ ngày ký.');
    assert.deepEqual(
      tasks.map(({ text }) => text),
      ['Công an phường tuần tra khu vực chợ.'],
    );
  });

  it('are no tasks where they open the paper, or only name what the lines under them are about', () => {
    const { resolution } = importText(`THÔNG BÁO
Kết luận cuộc họp giao ban tháng 5/2026

Ngày 04/5/2026, đồng chí Phạm Văn Ba - Chủ tịch UBND phường chủ trì cuộc họp và kết luận như sau:
1. Về chỉnh trang hẻm
a) Ban Quản lý dự án hoàn tất hồ sơ trước ngày 20/5/2026.
b) Công an phường giữ trật tự.
2. Văn phòng tổng hợp, báo cáo.`);
    assert.deepEqual(
      resolution.tasks.map(({ text, roles }) => [text, roles?.[0]?.who]),
      [
        ['Ban Quản lý dự án hoàn tất hồ sơ trước ngày 20/5/2026.', 'Ban Quản lý dự án'],
        ['Công an phường giữ trật tự.', 'Công an phường'],
        ['Văn phòng tổng hợp, báo cáo.', 'Văn phòng'],
      ],
    );
  });

  it('are due in the period of a title that breaks within it', () => {
    const { resolution } = importText(
      'KẾ HOẠCH\nTổ chức các hoạt động hè cho thiếu nhi trên địa bàn phường 6 tháng cuối\nnăm 2026\n\nI. NHIỆM VỤ\n1. Đoàn Thanh niên mở lớp bơi.',
    );
    assert.equal(resolution.tasks[0].deadline.raw, '6 tháng cuối năm 2026');
  });

  it('belong to the body their heading names', () => {
    const { resolution } = importText(`THÔNG BÁO
Kết luận giao ban tháng 3/2026

I. NHIỆM VỤ
1. Văn hóa, xã hội
- Rà soát hộ nghèo.
2. Văn phòng HĐND và UBND
- Lập lịch tiếp dân.
- Giao Trạm Y tế phun thuốc diệt muỗi.
II. TƯ PHÁP
- Hòa giải các vụ việc ở khu phố.
- Cập nhật sổ hộ tịch.`);
    assert.deepEqual(
      resolution.tasks.map(({ roles }) => roles?.map(({ who: name, inherited }) => [name, inherited !== undefined])),
      [undefined, [['Văn phòng HĐND và UBND', true]], [['Trạm Y tế', false]], undefined, undefined],
    );
  });

  it('are no tasks where they are the title of the lines under them', () => {
    const tasks = tasksOf('1. Lãnh đạo công tác chuyên môn\n- Tổ chức thi giáo viên giỏi.\n- Dự giờ các lớp.\n2. Trang trí trường.');
    assert.deepEqual(
      tasks.map(({ text }) => text),
      ['Tổ chức thi giáo viên giỏi.', 'Dự giờ các lớp.', 'Trang trí trường.'],
    );
  });

  it('are no tasks where they tell what all the tasks are for', () => {
    const tasks = tasksOf('1. Mục tiêu tổng quát: xây dựng phường văn minh.\n2. Trồng cây ven đường.');
    assert.deepEqual(
      tasks.map(({ text }) => text),
      ['Trồng cây ven đường.'],
    );
  });

  it('go on for ever where they say so at their end', () => {
    const [first, second] = tasksOf(
      '1. Các khu phố tuyên truyền, nhắc nhở người dân thường xuyên.\n2. Trạm Y tế lập danh sách trẻ trong độ tuổi.',
    );
    assert.deepEqual([first.kind, second.kind], ['standing', 'product']);
  });
});
