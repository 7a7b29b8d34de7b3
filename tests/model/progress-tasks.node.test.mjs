import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mergeProgress } from '../../dist/lib/model/progress.js';
import { readProgressCsv } from '../../dist/lib/model/progress-csv.js';
import { writeProgressTemplate } from '../../dist/lib/model/progress-template.js';
import { taskStanding } from '../../dist/lib/model/task-status.js';
import { readProgress } from '../../dist/lib/schema/progress-reader.js';

const deadline = { raw: 'trước ngày 15/01/2022', from: null, to: '2022-01-14', precision: 'day', bound: 'before' };
const RESOLUTION = Object.freeze({
  format: 'resolution/1',
  id: 'tb',
  docType: 'thong-bao',
  title: 'Thông báo',
  period: { raw: 'năm 2022', from: '2022-01-01', to: '2022-12-31', precision: 'year' },
  tasks: [
    { id: 'nv.1', text: 'Xây dựng kế hoạch kiểm tra', kind: 'product', deadline },
    { id: 'nv.2', text: 'Lắp camera khu phố 5', kind: 'task' },
  ],
  projects: [{ id: 'cong-trinh.1', name: 'Nâng cấp hẻm 14', percent: 30, stage: 'đang thi công' }],
});
const csv = (...rows) =>
  readProgressCsv(new TextEncoder().encode(`Mã;Nội dung;Kết quả;Đánh giá;Ngày báo cáo;Hạn mới\r\n${rows.join('\r\n')}\r\n`), RESOLUTION);
const entries = (...rows) => {
  const { progress, unmatched, problems } = csv(...rows);
  assert.deepEqual([unmatched, problems], [[], []]);
  return progress.entries;
};

describe('rows about tasks and works', () => {
  it('are read in words, per cent, or both', () => {
    assert.deepEqual(
      entries(
        'nv.1;;Hoàn thành;;10/01/2022;',
        'nv.2;;đang khảo sát;;11/01/2022;',
        'cong-trinh.1;;80%;;12/01/2022;',
        'nv.2;;đã hoàn thành 60% khối lượng;;13/01/2022;',
      ),
      [
        { taskId: 'nv.1', status: 'hoan-thanh', text: 'Hoàn thành', date: '2022-01-10' },
        { taskId: 'nv.2', status: 'dang-thuc-hien', text: 'đang khảo sát', date: '2022-01-11' },
        { projectId: 'cong-trinh.1', value: 80, date: '2022-01-12' },
        { taskId: 'nv.2', value: 60, text: 'đã hoàn thành 60% khối lượng', date: '2022-01-13' },
      ],
    );
  });

  it('take a judgement and a moved deadline, and the deadline alone', () => {
    assert.deepEqual(entries('nv.1;;xin thêm thời gian;Đang thực hiện;13/01/2022;28/02/2022', 'nv.2;;;;13/01/2022;quý II/2022'), [
      {
        taskId: 'nv.1',
        text: 'xin thêm thời gian',
        status: 'dang-thuc-hien',
        deadline: { raw: '28/02/2022', from: null, to: '2022-02-28', precision: 'day', bound: 'by', confidence: 1 },
        date: '2022-01-13',
      },
      {
        taskId: 'nv.2',
        deadline: { raw: 'quý II/2022', from: '2022-04-01', to: '2022-06-30', precision: 'quarter', confidence: 1 },
        date: '2022-01-13',
      },
    ]);
  });

  it('are found by their words too', () => {
    assert.equal(entries(';lap camera khu pho 5;Hoàn thành;;10/01/2022;')[0].taskId, 'nv.2');
  });

  it('name a deadline that cannot be read', () => {
    const { problems } = csv('nv.1;;;Đang làm dở;10/01/2022;bao giờ xong thì thôi');
    assert.deepEqual(
      problems.map(({ code, column }) => [code, column]),
      [['no-day', 'Hạn mới']],
    );
  });
});

describe('mergeProgress for tasks', () => {
  const merged = (...list) => mergeProgress(RESOLUTION, { format: 'resolution-progress/1', documentId: 'tb', entries: list }).resolution;

  it('never writes over the first promise, and shows the history', () => {
    const later = { raw: '28/02/2022', from: null, to: '2022-02-28', precision: 'day', bound: 'by' };
    const resolution = merged(
      { taskId: 'nv.1', status: 'dang-thuc-hien', date: '2022-01-10' },
      { taskId: 'nv.1', deadline: later, date: '2022-01-13' },
      { taskId: 'nv.1', status: 'hoan-thanh', date: '2022-02-20' },
    );
    const [task] = resolution.tasks;
    assert.deepEqual(task.deadline, deadline);
    assert.equal(task.updates.length, 3);
    const standing = taskStanding(task, { today: '2022-03-01' });
    assert.deepEqual([standing.status, standing.due, standing.first.to], ['hoan-thanh', '2022-02-28', '2022-01-14']);
  });

  it('stands on a document whose tasks nobody has read yet, whatever they are', () => {
    const entry = { taskId: 'nv.1', text: 'x', date: '2022-01-10' };
    const progress = { format: 'resolution-progress/1', documentId: 'tb', entries: [entry] };
    for (const tasks of ['x', {}, [null, 3, { id: 4 }], null]) {
      const { unmatched } = mergeProgress({ ...RESOLUTION, tasks, projects: 7 }, progress);
      assert.equal(unmatched.length, 1);
    }
    const { resolution } = mergeProgress({ ...RESOLUTION, tasks: [null, { id: 'nv.1', updates: 'x' }] }, progress);
    assert.deepEqual(resolution.tasks[1].updates, [{ text: 'x', date: '2022-01-10' }]);
  });
});

describe('the template for tasks', () => {
  it('has a row for each task and each of the works, and comes back as it went out', () => {
    const table = writeProgressTemplate(RESOLUTION);
    for (const words of ['nv.1', 'trước ngày 15/01/2022', 'cong-trinh.1', 'Hạn mới', 'Công trình']) assert.ok(table.includes(words), words);
    const list = [
      {
        taskId: 'nv.1',
        status: 'dang-thuc-hien',
        date: '2022-01-10',
        deadline: { raw: '28/02/2022', from: null, to: '2022-02-28', precision: 'day', bound: 'by', confidence: 1 },
      },
      { taskId: 'nv.1', status: 'hoan-thanh', text: 'Hoàn thành', date: '2022-02-10' },
      { projectId: 'cong-trinh.1', value: 80, date: '2022-02-10' },
    ];
    const progress = { format: 'resolution-progress/1', documentId: 'tb', entries: list };
    const {
      progress: back,
      problems,
      unmatched,
    } = readProgressCsv(new TextEncoder().encode(writeProgressTemplate(RESOLUTION, progress)), RESOLUTION);
    assert.deepEqual([problems, unmatched], [[], []]);
    assert.deepEqual(back.entries, list);
  });
});

describe('the progress file for tasks', () => {
  it('takes a status and a deadline, and refuses a status nobody knows', () => {
    const file = (more) => ({
      format: 'resolution-progress/1',
      documentId: 'tb',
      entries: [{ taskId: 'nv.1', date: '2022-01-10', ...more }],
    });
    assert.deepEqual(readProgress(file({ status: 'dung', deadline: { raw: 'quý II' } })).problems, []);
    assert.equal(readProgress(file({ status: 'xong' })).problems[0].code, 'value');
  });
});
