import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findContradictions } from '../../dist/lib/import/contradictions.js';

const day = (raw, from) => ({ raw, from, to: from, precision: 'day' });
const item = (id, content, label = '-') => ({ id, kind: 'item', label, content });
const section = (id, heading, children, more = {}) => ({ id, kind: 'section', heading, children, ...more });
const codes = (more) =>
  findContradictions({ format: 'resolution/1', id: 'x', docType: 'nghi-quyet', title: 'Nghị quyết', ...more }).map(({ code, where }) =>
    where ? `${code} ${where}` : code,
  );

describe('dates', () => {
  const issued = day('ngày 29 tháng 12 năm 2022', '2022-12-29');

  it('finds a deadline that was over when the paper was issued', () => {
    const body = [
      item('a', 'Thời gian xong trước ngày 15/01/2022.'),
      item('b', 'Thời gian trong tháng 01/2022.'),
      item('c', 'Xong trước ngày 15/01/2023.'),
      item('d', 'Đến ngày 15/01/2022 đã hoàn thành.'),
    ];
    assert.deepEqual(codes({ issued, body }), ['deadline-before-issue a', 'deadline-before-issue b']);
  });

  it('finds a plan for a month that was over', () => {
    assert.deepEqual(codes({ issued, title: 'Kế hoạch nhiệm vụ trọng tâm tháng 01/2022' }), ['period-before-date']);
    assert.deepEqual(codes({ issued, title: 'Báo cáo kết quả nhiệm vụ tháng 01/2022' }), []);
  });

  it('finds a paper dated before one it cites, and issued before its meeting', () => {
    const citations = [
      {
        id: 'c',
        raw: 'Nghị quyết số 09-NQ/TU ngày 30/12/2022',
        number: '09-NQ/TU',
        date: day('ngày 30/12/2022', '2022-12-30'),
        blockId: 'b',
      },
    ];
    assert.deepEqual(codes({ issued, citations }), ['cites-later-paper b']);
    assert.deepEqual(codes({ issued, meeting: day('ngày 30/12/2022', '2022-12-30') }), ['issued-before-meeting']);
  });

  it('finds a day that does not exist', () =>
    assert.deepEqual(codes({ body: [item('a', 'xong trước ngày 31/02/2022')] }), ['impossible-date a']));
});

describe('cited papers', () => {
  const cite = (id, label, number, date, issuer = null) => ({
    id,
    raw: `${label} ${number}`,
    label,
    number,
    date: date ? day(date, date) : null,
    issuer,
    blockId: id,
  });

  it('finds a kind that does not fit the symbol, and the twin with the right one', () => {
    const citations = [
      cite('a', 'Kế hoạch', '82-NQ/ĐU', '2021-10-21'),
      cite('b', 'Kế hoạch', '82-KH/ĐU', '2021-10-21'),
      cite('c', 'Nghị quyết', '68/NĐ-CP'),
    ];
    const issues = findContradictions({ citations, title: '' });
    assert.deepEqual(
      issues.map(({ code, where, suggestion }) => [code, where, suggestion]),
      [
        ['kind-mismatch', 'a', '82-KH/ĐU'],
        ['kind-mismatch', 'c', null],
      ],
    );
  });

  it('accepts the kinds that share a symbol', () =>
    assert.deepEqual(
      codes({
        citations: [
          cite('a', 'Quy định', '08-QĐ/TW'),
          cite('b', 'Quyết định', '22/2013/QĐ-TTg'),
          cite('c', 'Luật', '65/2025/QH15'),
          cite('d', 'Chương trình hành động', '03-CTr/QU'),
        ],
      }),
      [],
    ));

  it('finds one number with two dates or two kinds, unless the bodies differ', () => {
    assert.deepEqual(
      codes({ citations: [cite('a', 'Hướng dẫn', '12-HD/TW', '2018-07-06'), cite('b', 'Hướng dẫn', '12-HD/TW', '2019-07-06')] }),
      ['cited-date-differs b'],
    );
    assert.deepEqual(codes({ citations: [cite('a', 'Quyết định', '935-QĐ/TU'), cite('b', 'Quy định', '935-QĐ/TU')] }), [
      'cited-kind-differs b',
    ]);
    assert.deepEqual(
      codes({
        citations: [
          cite('a', 'Nghị quyết', '01/NQ-HĐND', '2008-01-11', 'HĐND Quận 2'),
          cite('b', 'Nghị quyết', '01/NQ-HĐND', '2008-01-15', 'HĐND Quận 9'),
        ],
      }),
      [],
    );
  });
});

describe('counts and numbers', () => {
  const items = (...texts) => texts.map((text, index) => item(`i${index}`, text));

  it('compares what a heading declares with what follows', () => {
    assert.deepEqual(codes({ body: [section('s', 'Về kinh tế (03 chỉ tiêu)', items('một', 'hai'), { declaredCount: 3 })] }), [
      'count-mismatch s',
    ]);
    assert.deepEqual(codes({ body: [section('s', 'Về kinh tế (02 chỉ tiêu)', items('một', 'hai'), { declaredCount: 2 })] }), []);
  });

  it('adds up what the sections below declare', () => {
    const parts = [section('a', 'A', items('x'), { declaredCount: 1 }), section('b', 'B', items('y', 'z'), { declaredCount: 2 })];
    assert.deepEqual(codes({ body: [section('s', 'Hệ thống', parts, { declaredCount: 3 })] }), []);
    assert.deepEqual(codes({ body: [section('s', 'Hệ thống', parts, { declaredCount: 4 })] }), ['count-mismatch s']);
  });

  for (const [labels, expected] of [
    [['1.', '2.', '4.'], ['number-gap 2']],
    [['I.', 'II.', 'II.'], ['number-repeated 2']],
    [['a)', 'b)', 'c)', 'd)', 'đ)', 'e)'], []],
    [['1.', '2.', '1.', '2.'], []],
    [['1.1', '1.2.'], ['number-style 1']],
    [['- 4.9.', '4.10.'], ['number-style 1']],
    [['Điều 1.', 'Điều 3.'], ['number-gap 1']],
    [['-', '+', '-'], []],
  ])
    it(`reads the series ${labels.join(' ')}`, () =>
      assert.deepEqual(codes({ body: labels.map((label, index) => item(String(index), `Mục ${index}`, label)) }), expected));

  it('finds items and clauses that stand twice in a section', () => {
    const twice = 'Chương trình tiêm chủng mở rộng đạt trên 95% trẻ em';
    assert.deepEqual(codes({ body: [section('s', 'S', items(twice, 'khác', twice))] }), ['duplicate-item i2']);
    assert.deepEqual(codes({ body: [section('s', 'S', items(`Dân số ổn định; ${twice}`, `${twice}; giữ vững chuẩn`))] }), [
      'duplicate-clause i1',
    ]);
  });

  it('finds a place name spelled in two ways', () => {
    assert.deepEqual(
      codes({ body: [item('a', 'nâng cấp chợ Diêm Gõ và chợ Diêm Gõ cũ'), item('b', 'phát triển chợ Diêm Gổ theo hướng mới')] }),
      ['name-spelling b'],
    );
  });
});
