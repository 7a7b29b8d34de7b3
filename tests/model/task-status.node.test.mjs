import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { dueDay, taskStanding } from '../../dist/lib/model/task-status.js';
import { countTasks, TASK_STATUSES } from '../../dist/lib/model/task-totals.js';

const month = { raw: 'trong tháng 01/2022', from: '2022-01-01', to: '2022-01-31', precision: 'month', bound: 'in' };
const before = { raw: 'trước ngày 15/01/2022', from: null, to: '2022-01-14', precision: 'day', bound: 'before' };
const unread = { raw: 'theo tiến độ của quận', from: null, to: null, confidence: 0 };
const range = { raw: 'từ ngày 10/08 đến 11/08/2022', from: '2022-08-10', to: '2022-08-11', precision: 'day' };
const on = (today, more = {}, context = {}) => taskStanding({ kind: 'task', ...more }, { today, ...context });
const status = (...args) => on(...args).status;

describe('taskStanding', () => {
  it('is overdue on the day after the precision ends, and not before', () => {
    assert.equal(status('2022-01-31', { deadline: month }), 'sap-den-han');
    assert.equal(status('2022-02-01', { deadline: month }), 'qua-han');
    assert.equal(status('2022-01-14', { deadline: before }), 'sap-den-han');
    assert.equal(status('2022-01-15', { deadline: before }), 'qua-han');
    assert.deepEqual(on('2022-01-20', { deadline: before }).because, { code: 'overdue', due: '2022-01-14', days: 6 });
  });

  it('is due soon from seven days before, or as many as are set', () => {
    assert.equal(status('2022-01-06', { deadline: before }), 'trong-han');
    assert.equal(status('2022-01-07', { deadline: before }), 'sap-den-han');
    assert.equal(status('2022-01-07', { deadline: before }, { soonDays: 3 }), 'trong-han');
    assert.equal(status('2022-01-14', { deadline: before }, { soonDays: 0 }), 'sap-den-han');
  });

  it('never shows an unread deadline as in time', () => {
    assert.deepEqual(
      [status('2022-01-01', { deadline: unread }), on('2022-01-01', { deadline: unread }).because.code],
      ['chua-ro-han', 'unread'],
    );
    assert.equal(status('2022-02-01', { deadline: unread, updates: [{ date: '2022-01-05', status: 'dang-thuc-hien' }] }), 'chua-ro-han');
    assert.equal(status('2022-01-01'), 'chua-ro-han');
    assert.equal(status('2022-01-01', { kind: 'standing', deadline: unread, inherited: 's.i' }), 'thuong-xuyen');
  });

  it('takes an impossible day, and a span that ends before it begins, for unread', () => {
    for (const day of ['2022-02-30', '2022-02-29', '2099-13-45', '2022-04-31', '2022-00-10', '2022-01-00', '2022-1x-01', '2022-06-3'])
      assert.deepEqual(
        [status('2022-01-01', { deadline: { raw: day, from: null, to: day } }), dueDay({ raw: day, to: day })],
        ['chua-ro-han', undefined],
        day,
      );
    for (const day of ['2024-02-29', '2000-02-29', '2022-07-31', '2022-08-31', '2022-09-30', '2022-12-31', '2022-02-28'])
      assert.equal(dueDay({ raw: day, to: day }), day);
    assert.equal(dueDay({ raw: '', to: '2022-01-20T17:00' }), '2022-01-20');
    assert.equal(status('2022-01-01', { deadline: { raw: 'từ 10/8 đến 1/8', from: '2022-08-10', to: '2022-08-01' } }), 'chua-ro-han');
  });

  it('ignores percentages that are none, and keeps them in the history', () => {
    for (const value of [-5, 180, Number.NaN]) {
      const {
        percent,
        status: found,
        history,
      } = on('2022-01-10', { deadline: month, percent: value, updates: [{ date: '2022-01-05', value }] });
      assert.deepEqual([percent, found, history.length], [undefined, 'dang-thuc-hien', 1]);
    }
    const updates = [
      { date: '2022-01-02', value: 30 },
      { date: '2022-01-05', value: 300 },
    ];
    assert.equal(on('2022-01-10', { updates }).percent, 30);
  });

  it('is under way when somebody reported, by words or by a figure', () => {
    assert.equal(status('2022-01-02', { deadline: month, updates: [{ date: '2022-01-01', status: 'dang-thuc-hien' }] }), 'dang-thuc-hien');
    assert.equal(status('2022-01-02', { deadline: month, updates: [{ date: '2022-01-01', value: 40 }] }), 'dang-thuc-hien');
    assert.equal(status('2022-01-02', { deadline: month, updates: [{ date: '2022-01-01', text: 'đã họp' }] }), 'dang-thuc-hien');
    assert.equal(status('2022-01-02', { deadline: month, updates: [{ date: '2022-01-01', value: 0 }] }), 'chua-bat-dau');
    assert.equal(status('2022-01-02', { deadline: month }), 'trong-han');
    // A report of a later day is not known yet.
    assert.equal(status('2022-01-02', { deadline: month, updates: [{ date: '2022-01-03', value: 100 }] }), 'trong-han');
  });

  it('has not begun before a range of days begins', () => {
    assert.equal(status('2022-07-01', { deadline: range }), 'chua-bat-dau');
    assert.equal(status('2022-08-10', { deadline: range }), 'sap-den-han');
    assert.equal(status('2022-08-12', { deadline: range }), 'qua-han');
    const from = { raw: 'từ ngày 10/8/2022', from: '2022-08-10', to: null, precision: 'day', bound: 'from' };
    assert.equal(status('2022-08-01', { deadline: from }), 'chua-bat-dau');
    assert.equal(status('2022-09-01', { deadline: from }), 'chua-ro-han');
    assert.equal(status('2022-09-01', { deadline: from, kind: 'standing' }), 'thuong-xuyen');
  });

  it('tells done from done late, and says by how many days', () => {
    const done = (date) => ({ deadline: before, updates: [{ date, status: 'hoan-thanh' }] });
    assert.equal(status('2022-02-01', done('2022-01-14')), 'hoan-thanh');
    assert.deepEqual(on('2022-02-01', done('2022-01-16')).because, { code: 'done-late', day: '2022-01-16', due: '2022-01-14', days: 2 });
    assert.equal(status('2022-02-01', { updates: [{ date: '2022-01-16', value: 100 }] }), 'hoan-thanh');
    assert.equal(status('2022-02-01', { updates: [{ date: '2022-01-16', verdict: 'dat' }] }), 'hoan-thanh');
  });

  it('takes the latest report, by day and then by place', () => {
    const updates = [
      { date: '2022-01-10', status: 'hoan-thanh' },
      { date: '2022-01-05', status: 'dang-thuc-hien' },
      { date: '2022-01-10', status: 'dang-thuc-hien', text: 'mở lại' },
    ];
    assert.equal(status('2022-01-12', { deadline: month, updates }), 'dang-thuc-hien');
    assert.equal(status('2022-01-12', { deadline: month, updates: [{ date: '2022-01-01', status: 'dung' }] }), 'dung');
  });

  it('keeps the first promise beside a deadline that was moved', () => {
    const later = { raw: '28/02/2022', from: '2022-02-28', to: '2022-02-28', precision: 'day' };
    const updates = [{ date: '2022-01-13', deadline: later, text: 'xin gia hạn' }];
    const standing = on('2022-01-20', { deadline: before, updates });
    assert.equal(standing.status, 'dang-thuc-hien');
    assert.equal(standing.due, '2022-02-28');
    assert.deepEqual(standing.first, before);
    assert.deepEqual(standing.moved, [{ date: '2022-01-13', deadline: later }]);
    // The day before it was moved nobody knew.
    assert.equal(on('2022-01-12', { deadline: before, updates }).first, undefined);
    assert.equal(status('2022-03-01', { deadline: before, updates }), 'qua-han');
  });

  it('does not call a standing duty overdue because the month of the paper is over', () => {
    assert.equal(status('2022-03-01', { kind: 'standing', deadline: month, inherited: 's.ii' }), 'thuong-xuyen');
    assert.equal(status('2022-03-01', { kind: 'standing', deadline: month }), 'qua-han');
    assert.equal(status('2022-03-01', { kind: 'recurring', deadline: { raw: 'hằng tháng', recurrence: 'FREQ=MONTHLY' } }), 'thuong-xuyen');
    assert.equal(status('2022-03-01', { deadline: month, inherited: 's.ii' }), 'qua-han');
  });

  it('asks works the same way, and gives the figure with its day', () => {
    const works = { percent: 80, asOf: { raw: 'tháng 9 năm 2021', from: '2021-09-01', to: '2021-09-30' } };
    assert.deepEqual(
      [taskStanding(works, { today: '2021-10-01' }).percent, taskStanding(works, { today: '2021-10-01' }).asOf],
      // A month is no day: the page prints it as the paper does.
      [80, undefined],
    );
    const reported = taskStanding({ ...works, updates: [{ text: 'thi công' }] }, { today: '2021-10-01' });
    assert.deepEqual([reported.percent, reported.asOf], [80, undefined]);
    assert.equal(taskStanding({ percent: 100 }, { today: '2021-10-01' }).status, 'hoan-thanh');
  });

  it('never throws, and never calls in time what has no day', () => {
    const text = fc.option(fc.constantFrom('2022-01-01', '2022-13-99', '', 'x', '2022-01-15T08:00'), { nil: null });
    const date = fc.record(
      { raw: fc.string(), from: text, to: text, bound: fc.constantFrom('before', 'by', 'in', 'from', 'until') },
      { requiredKeys: ['raw'] },
    );
    const update = fc.record(
      {
        date: fc.constantFrom('2022-01-01', '2021-12-01', '2023-01-01'),
        status: fc.constantFrom('hoan-thanh', 'dang-thuc-hien', 'chua-bat-dau', 'dung'),
        value: fc.double(),
        deadline: date,
      },
      { requiredKeys: [] },
    );
    const task = fc.record(
      {
        kind: fc.constantFrom('task', 'product', 'recurring', 'standing'),
        deadline: date,
        inherited: fc.constant('s.i'),
        updates: fc.array(update, { maxLength: 4 }),
      },
      { requiredKeys: ['kind'] },
    );
    fc.assert(
      fc.property(task, (one) => {
        const { status: found, deadline } = taskStanding(one, { today: '2022-01-10' });
        assert.ok(TASK_STATUSES.includes(found));
        if (dueDay(deadline) === undefined) assert.ok(!['trong-han', 'sap-den-han', 'qua-han', 'hoan-thanh-tre'].includes(found));
      }),
      { numRuns: 500 },
    );
  });

  it('counts', () => {
    const totals = countTasks([{ status: 'qua-han' }, { status: 'qua-han' }, { status: 'dung' }]);
    assert.deepEqual([totals['qua-han'], totals.dung, totals['trong-han'], totals.total], [2, 1, 0, 3]);
  });
});
