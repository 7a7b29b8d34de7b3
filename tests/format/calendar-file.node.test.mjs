import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { escapeText, fitsCalendar, foldLine, writeCalendar } from '../../dist/lib/format/calendar-file.js';

const TODAY = '2022-01-05';
const parse = (text) => new ICAL.Component(ICAL.parse(text));
const events = (text) =>
  parse(text)
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one));
const one = (task, options = {}) => events(writeCalendar([{ id: 'tb/nv.1', title: 'Việc', ...task }], { today: TODAY, ...options }));
const span = (event) => [event.startDate.toString(), event.endDate.toString(), event.startDate.isDate];
const isStandard = (text) => {
  assert.ok(text.endsWith('\r\n'));
  for (const line of text.slice(0, -2).split('\r\n')) {
    assert.ok(Buffer.byteLength(line) <= 75, line);
    assert.ok(!/[\r\n\0]/.test(line), line);
  }
};

describe('writeCalendar', () => {
  it('makes whole days of months and quarters, the last one included', () => {
    assert.deepEqual(span(one({ from: '2022-01-01', to: '2022-01-31' })[0]), ['2022-01-01', '2022-02-01', true]);
    assert.deepEqual(span(one({ from: '2022-10-01', to: '2022-12-31' })[0]), ['2022-10-01', '2023-01-01', true]);
  });

  it('puts a deadline without a beginning on its last valid day', () => {
    assert.deepEqual(span(one({ to: '2022-01-14' })[0]), ['2022-01-14', '2022-01-15', true]);
  });

  it('gives a time of day as it is in Vietnam', () => {
    const [event] = one({ from: '2022-01-20T17:00', to: '2022-01-20T17:00' });
    assert.equal(event.startDate.toJSDate().toISOString(), '2022-01-20T10:00:00.000Z');
  });

  it('repeats what recurs, from the first day the rule itself allows', () => {
    const [weekly] = one({ recurrence: 'FREQ=WEEKLY;BYDAY=SA' }, { anchor: TODAY });
    assert.equal(weekly.startDate.toString(), '2022-01-08');
    const next = weekly.iterator();
    assert.deepEqual([next.next().toString(), next.next().toString()], ['2022-01-08', '2022-01-15']);
    const [monthly] = one({ recurrence: 'FREQ=MONTHLY;BYMONTHDAY=5' }, { anchor: TODAY });
    assert.equal(monthly.startDate.toString(), '2022-01-05');
    const [yearly] = one({ recurrence: 'FREQ=YEARLY;BYMONTH=1' });
    assert.deepEqual(span(yearly), ['2022-01-01', '2022-02-01', true]);
    assert.equal(yearly.iterator().next().toString(), '2022-01-01');
  });

  it('begins what recurs with the period that runs on the day of the document, whenever the file is made', () => {
    const start = (recurrence, anchor, today = '2022-01-12', more = {}) =>
      one({ recurrence, ...more }, { anchor, today })[0].startDate.toString();
    for (const today of ['2022-01-12', '2022-08-01', '2025-03-31']) {
      assert.equal(start('FREQ=YEARLY;BYMONTH=1', '2022-01-12', today), '2022-01-01');
      assert.equal(start('FREQ=YEARLY;BYMONTH=1', '2021-11-20', today), '2022-01-01');
      assert.equal(start('FREQ=WEEKLY;BYDAY=SA', '2022-01-12', today), '2022-01-15');
      assert.equal(start('FREQ=MONTHLY', '2022-01-31', today), '2022-01-01');
      assert.equal(start('FREQ=WEEKLY', '2022-01-12', today), '2022-01-10');
      assert.equal(start('FREQ=YEARLY', '2022-05-12', today), '2022-01-01');
      assert.equal(start('FREQ=DAILY', '2022-01-12', today), '2022-01-12');
      assert.equal(start('FREQ=MONTHLY', '2022-01-01', today, { from: '2022-02-15' }), '2022-02-15');
    }
    // Without a document, or with a day that is none: this year.
    for (const anchor of [undefined, '2022-02-30'])
      for (const today of ['2022-01-12', '2022-12-31']) assert.equal(start('FREQ=YEARLY;BYMONTH=1', anchor, today), '2022-01-01');
  });

  it('tells which tasks it can hold', () => {
    assert.deepEqual(
      [
        {},
        { to: 'mai' },
        { to: '2022-02-31' },
        { recurrence: 'FREQ=SECONDLY' },
        { from: '2022-01-05' },
        { recurrence: 'FREQ=MONTHLY' },
      ].map(fitsCalendar),
      [false, false, false, false, true, true],
    );
  });

  it('leaves out what has no day, and rules that are none', () => {
    assert.deepEqual(one({}), []);
    assert.deepEqual(one({ to: 'mai' }), []);
    assert.deepEqual(one({ to: '2022-02-31' }), []);
    assert.deepEqual(one({ recurrence: 'FREQ=SECONDLY' }), []);
    assert.deepEqual(one({ recurrence: 'FREQ=DAILY\r\nATTACH:x' }), []);
  });

  it('reminds some days before the end, where that is wanted', () => {
    const text = writeCalendar([{ id: 'a', title: 'Việc', from: '2022-01-01', to: '2022-01-31' }], { today: TODAY, alarmDays: 3 });
    const event = parse(text).getFirstSubcomponent('vevent');
    const trigger = event.getFirstSubcomponent('valarm').getFirstPropertyValue('trigger');
    const at = ICAL.Time.fromDateString('2022-01-01');
    at.isDate = false;
    at.addDuration(trigger);
    assert.equal(at.toString(), '2022-01-28T08:00:00');
    const before = writeCalendar([{ id: 'a', title: 'Việc', to: '2022-01-31' }], { today: TODAY, alarmDays: 1 });
    assert.match(before, /TRIGGER:-PT16H/);
    assert.ok(!writeCalendar([{ id: 'a', title: 'Việc', to: '2022-01-31' }], { today: TODAY }).includes('VALARM'));
  });

  it('has stable ids, so that importing again replaces', () => {
    const [first, again] = [one({ to: '2022-01-14' })[0], one({ to: '2022-02-28' })[0]];
    assert.equal(first.uid, 'tb/nv.1');
    assert.equal(again.uid, first.uid);
  });

  it('takes no address but http', () => {
    const text = writeCalendar([{ id: 'a', title: 'b', to: '2022-01-31', url: 'javascript:alert(1)' }], { today: TODAY });
    assert.ok(!text.includes('URL'));
    assert.match(
      writeCalendar([{ id: 'a', title: 'b', to: '2022-01-31', url: 'https://phuong.gov.vn/a#nv.1' }], { today: TODAY }),
      /URL:https:/,
    );
  });

  it('folds Vietnamese between characters', () => {
    const title = 'Xây dựng Chương trình công tác năm 2022 và các Kế hoạch thực hiện, sơ kết; tổng kết\\báo cáo\nUBND phường';
    const text = writeCalendar([{ id: 'a', title, to: '2022-01-14' }], { today: TODAY, name: 'Nhiệm vụ, công trình' });
    isStandard(text);
    assert.equal(events(text)[0].summary, title);
    assert.match(text, /X-WR-CALNAME:Nhiệm vụ\\, công trình/);
  });

  it('holds whatever words and days it is given, and nothing more', () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string(),
      fc.constantFrom('Đ/c Nguyễn Văn A; B, C', 'a\r\nEND:VCALENDAR', '\\n', '\u2028', 'ế'.repeat(80), '👨‍👩‍👧'.repeat(20)),
    );
    const day = fc.constantFrom(undefined, '2022-01-14', '2022-02-28', '2022-01-20T17:00', 'x', '2022-13-01');
    const task = fc.record(
      {
        id: fc.string({ minLength: 1 }),
        title: words,
        description: words,
        from: day,
        to: day,
        recurrence: fc.constantFrom(undefined, 'FREQ=MONTHLY', 'x'),
        url: words,
        done: fc.boolean(),
      },
      { requiredKeys: ['id', 'title'] },
    );
    fc.assert(
      fc.property(fc.array(task, { maxLength: 4 }), fc.option(fc.nat({ max: 30 }), { nil: undefined }), words, (tasks, alarmDays, name) => {
        const text = writeCalendar(tasks, { today: TODAY, name, ...(alarmDays === undefined ? {} : { alarmDays }) });
        isStandard(text);
        const clean = (value) =>
          value
            .replace(/\r\n?/g, '\n')
            .replace(/[^\P{Cc}\n]|[\u2028\u2029]/gu, '')
            .toWellFormed();
        const read = events(text);
        const dated = tasks.filter(
          ({ from, to, recurrence }) => recurrence === 'FREQ=MONTHLY' || [from, to].some((one) => one?.startsWith('2022-0')),
        );
        assert.deepEqual(
          read.map(({ summary }) => summary ?? ''),
          dated.map(({ title }) => clean(title)),
        );
        for (const event of read) assert.ok(event.startDate.compare(event.endDate) <= 0);
      }),
      { numRuns: 400, seed: 20220114 },
    );
  });
});

describe('escapeText and foldLine', () => {
  it('escape what means something and drop what cannot be seen', () => {
    assert.equal(escapeText('a;b,c\\d\r\ne\0f'), 'a\\;b\\,c\\\\d\\nef');
  });

  it('unfold to what they were', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (line) => assert.equal(foldLine(line).replaceAll('\r\n ', ''), line)));
  });
});
