import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fitsCalendar, writeCalendar } from '../../dist/lib/format/calendar-file.js';
import { calendarAnchor, taskDates } from '../../dist/lib/model/task-calendar.js';

const deadline = { raw: 'trước ngày 15/01/2022', from: null, to: '2022-01-14', precision: 'day', bound: 'before' };
const task = {
  id: 'nv.1',
  text: 'Xây dựng kế hoạch',
  kind: 'product',
  deadline,
  roles: [
    { role: 'lead', who: 'Các chi bộ' },
    { role: 'coop', who: 'UBND' },
  ],
};
const context = { today: '2022-01-05' };

describe('taskDates', () => {
  it('gives the last valid day, who leads and the words of the deadline', () => {
    assert.deepEqual(taskDates(task, 'tb', context), {
      id: 'tb/nv.1',
      title: 'Xây dựng kế hoạch',
      to: '2022-01-14',
      description: 'Các chi bộ\ntrước ngày 15/01/2022',
    });
  });

  it('follows a deadline that was moved under the same id', () => {
    const later = { raw: '28/02/2022', from: null, to: '2022-02-28', precision: 'day', bound: 'by' };
    const { id, to, done } = taskDates({ ...task, updates: [{ date: '2022-01-04', deadline: later }] }, 'tb', context);
    assert.deepEqual([id, to, done], ['tb/nv.1', '2022-02-28', undefined]);
    assert.equal(taskDates({ ...task, updates: [{ date: '2022-01-04', status: 'hoan-thanh' }] }, 'tb', context).done, true);
  });

  it('gives no day to what has none', () => {
    const dates = taskDates(
      { ...task, deadline: { raw: 'từ ngày 27/12/2021', from: '2021-12-27', to: null, bound: 'from' } },
      'tb',
      context,
    );
    assert.equal(dates.to, undefined);
    assert.ok(
      !writeCalendar([taskDates({ ...task, deadline: { raw: 'thực hiện ngay', from: null, to: null } }, 'tb', context)], context).includes(
        'VEVENT',
      ),
    );
  });

  it('gives no day to a span that ends before it begins', () => {
    const dates = taskDates({ ...task, deadline: { raw: 'từ 10/8 đến 1/8', from: '2022-08-10', to: '2022-08-01' } }, 'tb', context);
    assert.deepEqual([dates.from, dates.to, fitsCalendar(dates)], [undefined, undefined, false]);
  });

  it('counts from the day of the document, or of its period', () => {
    const period = { raw: 'năm 2022', from: '2022-01-01', to: '2022-12-31' };
    assert.equal(calendarAnchor({ issued: { raw: '05/01/2022', from: '2022-01-05', to: '2022-01-05' }, period }), '2022-01-05');
    assert.equal(calendarAnchor({ issued: null, period }), '2022-01-01');
    assert.equal(calendarAnchor({}), undefined);
  });

  it('shortens a long sentence in the title only', () => {
    const text = 'Xây dựng kế hoạch kiểm tra, giám sát '.repeat(10).trim();
    const { title, description } = taskDates({ ...task, text }, 'tb', context);
    assert.ok(title.length <= 121 && title.endsWith('…'));
    assert.ok(description.startsWith(text));
  });
});
