/** One group for each rule of the model. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { judgeTarget, observationIndex } from '../../dist/lib/model/verdict.js';
import { judgeMeasure } from '../support/judge.mjs';

const year = (y, to = y) => ({ raw: `năm ${y}`, from: `${y}-01-01`, to: `${to}-12-31`, precision: y === to ? 'year' : 'term' });
const day = (date) => ({ raw: date, from: date, to: date, precision: 'day' });
const measureOf = (criterion, rest) => ({ id: 'm', label: 'số đo', unit: '%', criterion, ...rest });
const OPEN = '2022-06-30';
const CLOSED = '2023-01-01';

/** Judges one result of 2022; `o` is a number or an observation. */
function judge(criterion, o, { today = CLOSED, measure = {}, before = [], target = {} } = {}) {
  const now = typeof o === 'number' ? { value: o } : o;
  const observations = [...before, ...(now ? [{ period: year(2022), ...now }] : [])];
  return judgeMeasure(measureOf(criterion, measure), observations, { today, target: { period: year(2022), ...target } });
}
const verdict = (...args) => judge(...args).judgement.verdict;
const flags = (...args) => judge(...args).judgement.flags.map(({ code }) => code);
const gte = (value, op = 'gte') => ({ kind: 'bound', op, value });
const count = { unit: 'cây' };

describe('R0: silence is silence', () => {
  const every = [
    gte(50),
    { kind: 'range', min: 1, max: 2 },
    { kind: 'all' },
    { kind: 'none' },
    { kind: 'change', direction: 'up', amount: null },
    { kind: 'plan', planValue: 3 },
    { kind: 'ordinal', scale: ['khá', 'tốt'], min: 'tốt' },
    { kind: 'rank', op: 'gte', reference: 'năm 2021' },
    { kind: 'milestone', state: 'giữ vững' },
    { kind: 'qualitative', text: 'giữ vững' },
  ];
  for (const criterion of every) {
    it(`${criterion.kind}: no result is no failure, open or closed`, () => {
      for (const today of [OPEN, CLOSED, '2030-01-01']) {
        const { judgement, observation } = judge(criterion, undefined, { today });
        assert.equal(judgement.verdict, 'chua-co-so-lieu');
        assert.equal(judgement.pace, 'khong-ap-dung');
        assert.equal(judgement.because.code, 'no-data');
        assert.equal(observation, undefined);
      }
    });
  }
  it('a row that was only prepared is silence', () => {
    assert.equal(verdict(gte(50), { value: null, note: 'chờ số liệu' }), 'chua-co-so-lieu');
  });
  it('a figure of the year before is no result', () => {
    assert.equal(verdict(gte(50), undefined, { before: [{ period: year(2021), value: 80 }] }), 'chua-co-so-lieu');
  });
});

describe('R1: at least, more than', () => {
  it('is met from the limit on, exceeded above it', () => {
    assert.equal(verdict(gte(95), 95), 'dat');
    assert.equal(verdict(gte(95), 95.1), 'vuot');
    assert.equal(verdict(gte(95), 94.9), 'khong-dat');
    assert.equal(verdict(gte(95), 94.9, { today: OPEN }), 'chua-dat');
  });
  it('keeps strictness: "trên 95%" is not met by 95%', () => {
    assert.equal(verdict(gte(95, 'gt'), 95), 'khong-dat');
    assert.equal(verdict(gte(95, 'gt'), 95.01), 'vuot');
  });
  it('is never exceeded where more is not possible', () => {
    assert.equal(verdict(gte(100), 100), 'dat');
    assert.equal(verdict(gte(100), 101), 'dat');
    assert.equal(verdict(gte(1000), 1001, { measure: { unit: '‰' } }), 'dat');
    assert.equal(verdict(gte(100), 101, { measure: count }), 'vuot');
  });
  it('says the gap in units, the quotient for counts and money only', () => {
    const trees = judge(gte(500), 612, { measure: count }).judgement;
    assert.deepEqual([trees.gap, trees.ratio], [112, 1.224]);
    const money = judge(gte(15600), 7644, { measure: { unit: 'triệu đồng' } }).judgement;
    assert.deepEqual([money.gap, money.ratio], [-7956, 0.49]);
    assert.equal(judge(gte(50), 60).judgement.ratio, undefined);
    assert.equal(judge(gte(5), 6, { measure: { unit: 'vụ/10.000 dân' } }).judgement.ratio, undefined);
  });
  it('compares a fraction and not its rounding: 1999/2000 is below 99,96%, and shown below it', () => {
    const { judgement } = judge(gte(99.96), { num: 1999, den: 2000 });
    assert.equal(judgement.verdict, 'khong-dat');
    assert.equal(judgement.because.value, 99.95);
  });
  it('reads the result in the unit of the measure', () => {
    const { judgement } = judge(gte(27600), { value: 27.6, unit: 'tỷ đồng' }, { measure: { unit: 'triệu đồng' } });
    assert.deepEqual([judgement.verdict, judgement.gap], ['dat', 0]);
    assert.equal(verdict(gte(50), { value: 60, unit: 'hộ' }), 'chua-danh-gia');
    assert.equal(verdict(gte(5), { value: 6, unit: 'vụ' }, { measure: { unit: 'vụ/10.000 dân' } }), 'chua-danh-gia');
    assert.equal(verdict(gte(0.2), { value: 3, unit: '‰' }), 'vuot');
    assert.equal(verdict(gte(10), { value: 11, unit: 'đồng' }, { measure: { unit: 'đồng chí' } }), 'chua-danh-gia');
  });
  it('takes the numerator where a share stands beside a count', () => {
    assert.equal(verdict(gte(100), { num: 121, den: 100, value: 121, unit: '%' }, { measure: { unit: 'hồ sơ' } }), 'vuot');
  });
});

describe('R2: ceilings', () => {
  it('kept is within the limit while the period runs, met once it is over', () => {
    for (const op of ['lte', 'lt']) {
      assert.equal(verdict(gte(5, op), 4, { today: OPEN }), 'trong-nguong');
      assert.equal(verdict(gte(5, op), 4), 'dat');
      assert.equal(verdict(gte(5, op), 5.1), 'khong-dat');
      assert.equal(verdict(gte(5, op), 5.1, { today: OPEN }), 'chua-dat');
    }
    assert.equal(verdict(gte(5, 'lte'), 5), 'dat');
    assert.equal(verdict(gte(5, 'lt'), 5), 'khong-dat');
  });
  it('has neither quotient nor pace', () => {
    const { judgement } = judge(gte(5, 'lt'), 2, { today: OPEN, measure: { unit: 'vụ' } });
    assert.equal(judgement.ratio, undefined);
    assert.equal(judgement.pace, 'khong-ap-dung');
  });
});

describe('R3: ranges', () => {
  const members = { kind: 'range', min: 10, max: 12 };
  const people = { unit: 'đồng chí' };
  it('one strives through: met from the near end, exceeded past the far one', () => {
    for (const [value, expected] of [
      [9, 'khong-dat'],
      [10, 'dat'],
      [12, 'dat'],
      [13, 'vuot'],
    ]) {
      assert.equal(verdict(members, value, { measure: people }), expected);
      assert.equal(verdict({ ...members, mode: 'stretch' }, value, { measure: people, today: OPEN }), expected.replace('khong', 'chua'));
    }
  });
  it('downwards the near end is the upper one', () => {
    const down = { ...people, polarity: 'down' };
    assert.equal(verdict(members, 13, { measure: down }), 'khong-dat');
    assert.equal(verdict(members, 11, { measure: down }), 'dat');
    assert.equal(verdict(members, 9, { measure: down }), 'vuot');
    assert.equal(verdict(members, 9, { measure: down, today: OPEN }), 'trong-nguong');
  });
  it('one stays inside a corridor', () => {
    const corridor = { ...members, mode: 'corridor' };
    for (const [value, expected, gap] of [
      [9, 'khong-dat', -1],
      [10, 'dat', 0],
      [12, 'dat', 2],
      [14, 'khong-dat', 2],
    ]) {
      const { judgement } = judge(corridor, value, { measure: people });
      assert.deepEqual([judgement.verdict, judgement.gap], [expected, gap]);
    }
    assert.equal(verdict(corridor, 11, { measure: people, today: OPEN }), 'trong-nguong');
  });
});

describe('R4: a bare number', () => {
  it('upwards asks for that much or more', () =>
    assert.equal(verdict(gte(500, 'eq'), 612, { measure: { ...count, polarity: 'up' } }), 'vuot'));
  it('downwards for no more: "còn 0,4%"', () => {
    assert.equal(verdict(gte(0.4, 'eq'), 0.3, { measure: { polarity: 'down' } }), 'dat');
    assert.equal(verdict(gte(0.4, 'eq'), 0.5, { measure: { polarity: 'down' } }), 'khong-dat');
  });
  it('exactly only where that was declared', () => {
    assert.equal(verdict(gte(5, 'eq'), 6, { measure: { ...count, polarity: 'exact' } }), 'khong-dat');
    assert.equal(verdict(gte(5, 'eq'), 5, { measure: { ...count, polarity: 'exact' } }), 'dat');
  });
  it('is a quota where nothing is said', () => assert.equal(verdict(gte(500, 'eq'), 612, { measure: count }), 'vuot'));
  it('is not judged where nobody knows which way is good, and says so', () => {
    assert.equal(verdict(gte(5, 'eq'), 6, { measure: { ...count, polarity: 'none' } }), 'chua-danh-gia');
    assert.deepEqual(flags(gte(5, 'eq'), 6, { measure: { ...count, polarity: 'none' } }), ['polarity']);
  });
  it('with its words of comparison it is judged, and never praised: "tăng dân số trên 1,01%"', () => {
    assert.equal(verdict(gte(1.01, 'gt'), 1.2, { measure: { polarity: 'none' } }), 'dat');
    assert.deepEqual(flags(gte(1.01, 'gt'), 1.2, { measure: { polarity: 'none' } }), ['polarity']);
  });
});

describe('R5: all of them', () => {
  const all = { kind: 'all' };
  it('are all, and 99,96% are not', () => {
    assert.equal(verdict(all, { num: 29, den: 29 }), 'dat');
    const { judgement } = judge(all, { num: 2499, den: 2500 });
    assert.deepEqual([judgement.verdict, judgement.because.value], ['khong-dat', 99.96]);
    assert.equal(verdict(all, { num: 28, den: 29 }, { today: OPEN }), 'chua-dat');
    assert.equal(verdict(all, 100), 'dat');
    assert.equal(verdict(all, 99.9), 'khong-dat');
  });
  it('are never exceeded', () => {
    assert.equal(verdict(all, 104), 'dat');
    assert.equal(verdict(all, { num: 30, den: 29 }), 'dat');
  });
  it('cannot be told from a number of households, nor of nobody', () => {
    assert.equal(verdict(all, 100, { measure: { unit: 'hộ' } }), 'chua-danh-gia');
    assert.equal(verdict(all, { num: 0, den: 0 }), 'chua-danh-gia');
  });
});

describe('R6: not one', () => {
  const none = { kind: 'none' };
  it('is met at the close and not before', () => {
    assert.equal(verdict(none, 0, { today: OPEN, measure: count }), 'trong-nguong');
    assert.equal(verdict(none, 0, { measure: count }), 'dat');
  });
  it('is lost with the first case', () => {
    assert.equal(verdict(none, 1, { today: OPEN, measure: count }), 'khong-dat');
    assert.equal(verdict(none, { num: 1, den: 30 }, { today: OPEN }), 'khong-dat');
  });
});

describe('R7: changes', () => {
  const fall = (amount, rest) => ({ kind: 'change', direction: 'down', amount, ...rest });
  const rise = (amount, rest) => ({ kind: 'change', direction: 'up', amount, ...rest });
  const eq = (value) => ({ op: 'eq', value });
  const before = [{ period: year(2021), value: 200 }];
  it('counts in what the paper says: points, per cent, a factor, the thing itself', () => {
    assert.equal(judge(rise(eq(5), { amountKind: 'relative' }), 210, { before, measure: count }).judgement.gap, 0);
    assert.equal(judge(rise(eq(5), { amountKind: 'absolute' }), 210, { before, measure: count }).judgement.gap, 5);
    assert.equal(judge(rise(eq(1.3), { amountKind: 'ratio' }), 240, { before, measure: count }).judgement.gap, -0.1);
    assert.equal(judge(rise(eq(5), { amountKind: 'points' }), 84.3, { before: [{ period: year(2021), value: 80 }] }).judgement.gap, -0.7);
  });
  it('of a percentage is taken as points, and flagged', () => {
    const given = { before: [{ period: year(2021), value: 0.71 }] };
    const { judgement } = judge(fall(eq(0.52)), 0.19, given);
    assert.deepEqual([judgement.verdict, judgement.gap], ['dat', 0]);
    assert.deepEqual(judgement.flags, [{ code: 'points-assumed' }]);
    assert.deepEqual(flags(fall(eq(0.52), { amountKind: 'points' }), 0.19, given), []);
  });
  it('compares with the year it names, else with the newest earlier one', () => {
    const years = [
      { period: year(2020), value: 100 },
      { period: year(2021), value: 200 },
    ];
    assert.equal(verdict(rise(eq(20), { reference: 'năm 2020', amountKind: 'absolute' }), 130, { before: years, measure: count }), 'vuot');
    assert.equal(
      verdict(rise(eq(20), { reference: 'năm trước', amountKind: 'absolute' }), 130, { before: years, measure: count }),
      'khong-dat',
    );
  });
  it('is accepted as reported where the base is not known', () => {
    const o = { value: 130, comparedTo: [{ label: 'năm 2021', delta: 30 }] };
    const { judgement } = judge(rise(eq(20), { amountKind: 'absolute', reference: 'năm 2021' }), o, { measure: count });
    assert.deepEqual([judgement.verdict, judgement.flags], ['vuot', [{ code: 'as-reported' }]]);
    const fell = { text: 'giảm 7%', comparedTo: [{ label: 'so với cùng kỳ', ratio: 0.93 }] };
    assert.equal(verdict(fall({ min: 5, max: 10 }, { amountKind: 'relative' }), fell, { measure: count }), 'dat');
    assert.equal(
      verdict(
        fall(eq(5), { amountKind: 'absolute' }),
        { value: 3, comparedTo: [{ label: '2021', delta: -25, unit: '%' }] },
        { measure: count },
      ),
      'chua-danh-gia',
    );
  });
  it('takes the figure for the change itself where it can be nothing else', () => {
    for (const value of [7, -7]) assert.equal(verdict(fall({ min: 5, max: 10 }, { amountKind: 'relative' }), value), 'dat');
    assert.equal(verdict(rise(eq(1.3), { amountKind: 'ratio' }), 1.2, { measure: { unit: 'lần' } }), 'khong-dat');
    assert.equal(verdict(rise(eq(5), { amountKind: 'relative' }), -7), 'khong-dat');
  });
  it('is flagged where the report and the figures say two things', () => {
    const o = { value: 130, comparedTo: [{ label: 'năm 2021', delta: 30 }] };
    const [flag] = judge(rise(eq(20), { amountKind: 'absolute' }), o, { before: [{ period: year(2021), value: 90 }], measure: count })
      .judgement.flags;
    assert.deepEqual(flag, { code: 'reported-differs', reported: 30, computed: 40 });
  });
  it('is not judged without a base', () => {
    assert.equal(judge(rise(eq(20), { amountKind: 'absolute' }), 130, { measure: count }).judgement.because.code, 'no-reference');
    assert.equal(
      verdict(rise(eq(20), { amountKind: 'relative' }), 130, { before: [{ period: year(2021), value: 0 }], measure: count }),
      'chua-danh-gia',
    );
  });
  it('of any size is met by any, and not by none', () => {
    assert.equal(verdict(rise(null, { amountKind: 'absolute' }), 201, { before, measure: count }), 'dat');
    assert.equal(verdict(rise(null, { amountKind: 'absolute' }), 200, { before, measure: count }), 'khong-dat');
  });
  it('downwards is not won before the year is over', () => {
    assert.equal(verdict(fall(eq(5), { amountKind: 'relative' }), 100, { before, measure: count, today: OPEN }), 'trong-nguong');
  });
});

describe('units as wards type them', () => {
  it('0,3 %o and 0,3 ‰ are one unit', () => {
    const { judgement } = judgeMeasure(
      measureOf({ kind: 'bound', op: 'lte', value: 0.3 }, { unit: '‰' }),
      [{ period: year(2022), value: 0.3, unit: '%o' }],
      { today: '2023-01-05', target: { period: year(2022) } },
    );
    assert.equal(judgement.verdict, 'dat');
  });
});

describe('R7: no lower, and no higher, than before', () => {
  const keeps = (direction) => ({ kind: 'change', direction, amount: { op: 'gte', value: 0 }, reference: 'năm 2021', raw: 'x' });
  const of = (direction, then, now, today = '2023-01-05') =>
    judgeMeasure(
      measureOf(keeps(direction)),
      [...(then === undefined ? [] : [{ period: year(2021), value: then }]), { period: year(2022), value: now }],
      { today, target: { period: year(2022) } },
    ).judgement;

  it('the same is enough, one step the other way is not', () => {
    assert.deepEqual(
      [of('up', 95, 95), of('up', 95, 94.9), of('up', 95, 96), of('down', 2, 2), of('down', 2, 2.1)].map(({ verdict }) => verdict),
      ['dat', 'khong-dat', 'vuot', 'dat', 'khong-dat'],
    );
  });

  it('without the earlier figure nobody knows', () => {
    assert.equal(of('up', undefined, 95).verdict, 'chua-danh-gia');
  });

  it('says nothing of points where no number of them was asked for', () => {
    assert.deepEqual(of('up', 95, 96).flags, []);
  });
});

describe('R8: plans', () => {
  const plan = (rest) => ({ kind: 'plan', ...rest });
  const money = { measure: { unit: 'triệu đồng' } };
  it('fails below, exceeds above', () => {
    assert.equal(verdict(plan({ planValue: 100 }), 99.9, money), 'khong-dat');
    assert.equal(verdict(plan({ planValue: 100 }), 100, money), 'dat');
    assert.equal(verdict(plan({ planValue: 100 }), 100.1, money), 'vuot');
  });
  it('asks for what lies above the plan: "vượt từ 3% đến 5%"', () => {
    const range = plan({ planValue: 1000, floor: 3, stretch: 5 });
    for (const [value, expected] of [
      [999, 'khong-dat'],
      [1029, 'khong-dat'],
      [1030, 'dat'],
      [1050, 'dat'],
      [1051, 'vuot'],
    ])
      assert.equal(verdict(range, value, money), expected, String(value));
  });
  it('accepts the share that was reported: 109,4% and "vượt 9,4%" say the same', () => {
    for (const reportedVerdict of [{ ratio: 1.094 }, { text: 'vượt 9,4%', excess: 0.094 }])
      assert.equal(verdict(plan({ floor: 6 }), { reportedVerdict }, money), 'vuot');
    assert.equal(verdict(plan({}), { value: 98, unit: '%' }, money), 'khong-dat');
  });
  it('is not judged where nobody says what was assigned, and 100 is never invented', () => {
    assert.equal(judge(plan({ floor: 3 }), 7644, money).judgement.because.code, 'no-plan');
  });
  it('does not divide by a plan in another unit than the result', () => {
    const comparedTo = [{ label: 'chỉ tiêu Nghị quyết', value: 50, unit: '%' }];
    const { judgement } = judge(plan({}), { value: 107, unit: 'ngôi mộ', comparedTo }, { measure: { unit: 'ngôi mộ' } });
    assert.equal(judgement.because.code, 'no-plan');
  });
  it('reads plans in the unit of the result', () => {
    const o = { value: 7.644, unit: 'tỷ đồng', comparedTo: [{ label: 'thị xã', value: 5.88 }] };
    const { judgement } = judge(plan({ assignedBy: 'thị xã' }), o, money);
    assert.deepEqual([judgement.gap, judgement.ratio], [1764, 1.3]);
  });
});

describe('R9: grades and ranks', () => {
  const grade = {
    kind: 'ordinal',
    scale: ['Không hoàn thành nhiệm vụ', 'Hoàn thành nhiệm vụ', 'Hoàn thành tốt nhiệm vụ', 'Hoàn thành xuất sắc nhiệm vụ'],
    min: 'hoàn thành tốt',
  };
  it('go by position in the scale, however the grade is written', () => {
    assert.equal(verdict(grade, { level: 'Hoàn thành tốt nhiệm vụ' }), 'dat');
    assert.equal(verdict(grade, { text: '“Hoàn thành xuất sắc nhiệm vụ”' }), 'vuot');
    assert.equal(verdict(grade, { level: 'Hoàn thành nhiệm vụ'.normalize('NFD') }), 'khong-dat');
    assert.equal(verdict(grade, { level: 'HTXSNV' }), 'vuot');
    assert.equal(verdict(grade, { level: 'Xếp loại HTTNV' }), 'dat');
    assert.equal(verdict(grade, { level: 'htnv' }), 'khong-dat');
    assert.equal(verdict({ kind: 'ordinal', scale: ['khá', 'tốt'], min: 'tốt' }, { level: 'Xếp loại Tốt' }), 'dat');
  });
  it('outside the scale are not judged', () => {
    assert.equal(judge(grade, { level: 'khá' }).judgement.because.code, 'off-scale');
    assert.equal(verdict(grade, 3), 'chua-danh-gia');
  });
  it('a smaller rank stands higher', () => {
    const rank = { kind: 'rank', op: 'gte', reference: 'năm 2021' };
    const before = [{ period: year(2021), value: 5 }];
    assert.equal(verdict(rank, 5, { before, measure: { unit: null } }), 'dat');
    assert.equal(verdict(rank, 3, { before, measure: { unit: null } }), 'vuot');
    assert.equal(verdict(rank, 6, { before, measure: { unit: null } }), 'khong-dat');
    assert.equal(verdict(rank, 6, { measure: { unit: null } }), 'chua-danh-gia');
  });
});

describe('R10: what a person says', () => {
  for (const criterion of [
    { kind: 'milestone', state: 'giữ vững chuẩn quốc gia về Y tế' },
    { kind: 'qualitative', text: 'giữ vững ổn định' },
  ]) {
    it(`is shown as that, with its day: ${criterion.kind}`, () => {
      const { judgement } = judge(criterion, { verdict: 'dat', date: '2022-12-20' });
      assert.equal(judgement.verdict, 'dat');
      assert.deepEqual(judgement.flags, [{ code: 'official' }]);
      assert.deepEqual(judgement.because, { code: 'official', verdict: 'dat', date: '2022-12-20' });
      assert.equal(verdict(criterion, { text: 'đã công nhận lại' }), 'chua-danh-gia');
    });
  }
  it('never overrides a figure', () => {
    const { judgement, reported } = judge(gte(50), { value: 40, verdict: 'dat' });
    assert.equal(judgement.verdict, 'khong-dat');
    assert.equal(reported.verdict, 'dat');
    assert.deepEqual(judgement.flags, [{ code: 'reported-differs', verdict: 'dat' }]);
  });
  it('is of all that is asked of a measure, and not of each part of it', () => {
    const both = { measure: { also: [{ kind: 'bound', op: 'gte', value: 90 }] } };
    const met = judge(gte(50), { value: 60, verdict: 'khong-dat' }, both);
    assert.deepEqual(
      [met.judgement, ...met.parts].map(({ flags }) => flags.map(({ code }) => code)),
      [[], [], []],
    );
    const claimed = judge(gte(50), { value: 60, verdict: 'dat' }, both);
    assert.deepEqual(claimed.judgement.flags, [{ code: 'reported-differs', verdict: 'dat' }]);
  });
});

describe('R11: composites', () => {
  const composite = (values, { today = CLOSED, ...target } = {}) => {
    const measures = values.map((_, i) => measureOf(gte(50), { id: `m${i}` }));
    const observations = values.flatMap((value, i) => (value === undefined ? [] : [{ measureId: `m${i}`, period: year(2022), value }]));
    return judgeTarget(
      { id: 't', text: 't', measures, period: year(2022), provenance: { blockId: 'b' }, ...target },
      observationIndex({ observations }),
      { today },
    );
  };
  for (const [name, values, today, expected] of [
    ['all met', [50, 50], CLOSED, 'dat'],
    ['one failing at the close', [50, 40], CLOSED, 'mot-phan'],
    ['one failing while there is time', [50, 40], OPEN, 'chua-dat'],
    ['all failing at the close', [40, 40], CLOSED, 'khong-dat'],
    ['nothing reported', [undefined, undefined], CLOSED, 'chua-co-so-lieu'],
    ['the known met, the rest silent', [50, undefined], CLOSED, 'chua-danh-gia'],
    ['one failing, the rest silent', [40, undefined], OPEN, 'chua-dat'],
    ['a single measure', [60], CLOSED, 'vuot'],
    ['no measure', [], CLOSED, 'chua-co-so-lieu'],
  ]) {
    it(`${name}: ${expected}`, () => assert.equal(composite(values, { today }).judgement.verdict, expected));
  }
  it('counts parts, and makes no average of them', () => {
    const { met, judged, total, judgement } = composite([99, 99, 40, undefined]);
    assert.deepEqual([met, judged, total], [2, 3, 4]);
    assert.equal(judgement.ratio, undefined);
    assert.deepEqual(judgement.because, { code: 'composite', of: 'measures', met: 2, total: 4, kept: 0, silent: 1, unjudged: 0 });
  });
});

describe('R12: years', () => {
  const term = { period: year(2020, 2025), cadence: 'yearly' };
  const series = (...values) => values.map((value, i) => ({ period: year(2020 + i), value }));
  it('a rate for each person is no figure asked for every year', () => {
    const context = { today: '2023-06-30', target: { period: year(2020, 2025) } };
    const income = judgeMeasure(measureOf(gte(70), { unit: 'triệu đồng/người/năm' }), series(60, 65), context);
    assert.equal(income.years, undefined);
    const members = judgeMeasure(measureOf(gte(10), { unit: 'đảng viên/năm' }), series(11, 9), context);
    assert.ok(members.years.length > 1);
  });

  it('yearly: a strip of verdicts, the newest year that was reported in front', () => {
    const { years, judgement, observation } = judgeMeasure(
      measureOf(gte(80)),
      [...series(70, 85), { period: day('2023-06-30'), value: 75 }],
      {
        today: '2024-02-01',
        target: term,
      },
    );
    assert.deepEqual(
      years.map(({ year: y, verdict: v }) => [y, v]),
      [
        [2020, 'khong-dat'],
        [2021, 'vuot'],
        [2022, 'chua-co-so-lieu'],
        [2023, 'khong-dat'],
        [2024, 'chua-co-so-lieu'],
      ],
    );
    assert.equal(judgement.verdict, 'khong-dat');
    assert.equal(observation.value, 75);
    assert.equal(judgement.pace, 'khong-ap-dung');
  });
  it('a year that runs is still open', () => {
    const { judgement } = judgeMeasure(measureOf(gte(5, 'lt')), [{ period: day('2024-06-30'), value: 2.7 }], {
      today: '2024-07-01',
      target: term,
    });
    assert.equal(judgement.verdict, 'trong-nguong');
  });
  it('what is counted "/năm" is asked for every year', () => {
    const { years } = judgeMeasure(measureOf(gte(10), { unit: 'đảng viên/năm' }), series(11, 9), {
      today: '2022-01-05',
      target: { period: term.period },
    });
    assert.deepEqual(
      years.map(({ verdict: v }) => v),
      ['vuot', 'khong-dat', 'chua-co-so-lieu'],
    );
  });
  it('a measure may keep a rhythm and a period of its own beside its target', () => {
    const measures = [
      { ...measureOf(gte(10), { id: 'a', unit: 'đảng viên' }), cadence: 'yearly' },
      { ...measureOf(gte(90), { id: 'b' }), period: { raw: 'đến năm 2023', from: null, to: '2023-12-31', bound: 'by', precision: 'year' } },
      { ...measureOf(gte(80), { id: 'c' }), cadence: 'once' },
    ];
    const observations = [
      ...series(11, 9).map((o) => ({ ...o, measureId: 'a' })),
      { measureId: 'b', period: year(2023), value: 85 },
      { measureId: 'c', period: year(2021), value: 60 },
    ];
    const at = (today, target) =>
      judgeTarget({ id: 't', text: 't', measures, ...target }, observationIndex({ observations }), { today }).measures.map((standing) => ({
        verdict: standing.judgement.verdict,
        years: standing.years?.map(({ verdict: v }) => v),
      }));
    const [a, b, c] = at('2024-06-30', { period: term.period });
    assert.deepEqual(a.years, ['vuot', 'khong-dat', 'chua-co-so-lieu', 'chua-co-so-lieu', 'chua-co-so-lieu']);
    assert.deepEqual(b, { verdict: 'khong-dat', years: undefined });
    assert.deepEqual(c, { verdict: 'chua-dat', years: undefined });
    // Its own word goes before a yearly target's, too.
    assert.equal(at('2024-06-30', term)[2].years, undefined);
    assert.equal(at('2023-06-30', { period: term.period })[1].verdict, 'chua-dat');
  });
  it('average: over the years that were reported', () => {
    const { judgement } = judgeMeasure(measureOf(gte(80)), series(70, 85, 85), {
      today: '2026-01-01',
      target: { ...term, cadence: 'average' },
    });
    assert.deepEqual([judgement.verdict, judgement.because.value], ['dat', 80]);
  });
  it('cumulative: the sum, unless the newest figure already is one', () => {
    const target = { ...term, cadence: 'cumulative' };
    const wells = measureOf(gte(700), { unit: 'giếng' });
    const summed = judgeMeasure(wells, series(300, 200, 250), { today: '2023-01-01', target }).judgement;
    assert.deepEqual([summed.verdict, summed.gap], ['vuot', 50]);
    const running = [...series(300, 200), { period: year(2020, 2022), value: 690 }];
    assert.equal(judgeMeasure(wells, running, { today: '2023-01-01', target }).judgement.gap, -10);
    assert.equal(judgeMeasure(wells, series(100, 100, 100), { today: '2023-01-01', target }).judgement.pace, 'cham');
  });
});

describe('R13: pace', () => {
  const at = (date, value, rest = {}) =>
    judge(gte(80), { value, period: day(date) }, { today: OPEN, ...rest, measure: { ...rest.measure } }).judgement;
  it('is what was reached by what could be expected on that day', () => {
    assert.equal(at('2022-06-30', 40).pace, 'dung-tien-do');
    assert.equal(at('2022-06-30', 37).pace, 'cham');
    assert.equal(at('2022-06-30', 24).pace, 'cham');
    assert.equal(at('2022-06-30', 23).pace, 'nguy-co');
  });
  it('says nothing before 15% of the period have passed, after it, or of years', () => {
    assert.equal(at('2022-02-20', 1).pace, 'khong-ap-dung');
    assert.equal(at('2022-03-01', 1).pace, 'nguy-co');
    assert.equal(at('2022-06-30', 40, { today: CLOSED }).pace, 'khong-ap-dung');
    assert.equal(at('2022-06-30', 40, { target: { cadence: 'yearly' } }).pace, 'khong-ap-dung');
  });
  it('starts from where it stood, for shares', () => {
    assert.equal(at('2022-06-30', 70, { before: [{ period: year(2021), value: 60 }] }).pace, 'dung-tien-do');
    assert.equal(at('2022-06-30', 65, { before: [{ period: year(2021), value: 60 }] }).pace, 'nguy-co');
  });
  it('is not said of what stood better and does no longer', () => {
    assert.equal(at('2022-06-30', 79, { before: [{ period: year(2021), value: 85 }] }).pace, 'khong-ap-dung');
  });
});

describe('R14: late', () => {
  const late = { period: day('2023-03-01'), value: 82 };
  it('met after the deadline is met, late', () => {
    const { judgement, observation } = judge(gte(80), 70, { today: '2023-04-01', before: [late] });
    assert.equal(judgement.verdict, 'dat-tre');
    assert.equal(observation, late);
  });
  it('met in time stays met, whatever came later', () => {
    assert.equal(verdict(gte(80), 80, { today: '2023-04-01', before: [late] }), 'dat');
    assert.equal(verdict(gte(80), 80, { today: '2023-04-01', before: [{ ...late, value: 10 }] }), 'dat');
  });
  it('a year that holds the last day is in time', () => {
    const target = { period: { raw: 'trước ngày 15/12/2022', from: '2022-01-01', to: '2022-12-14' } };
    assert.equal(verdict(gte(80), 81, { target }), 'vuot');
  });
  it('one case is one case, and none next year does not undo it', () => {
    assert.equal(verdict({ kind: 'none' }, 1, { measure: count, before: [{ ...late, value: 0 }] }), 'khong-dat');
  });
});

describe('R15: reported and computed', () => {
  it('differ beyond half a unit of the last printed digit', () => {
    assert.deepEqual(flags(gte(30), { num: 107, den: 283, value: 37.8, unit: '%' }), []);
    assert.deepEqual(flags(gte(30), { num: 107, den: 283, value: 38, unit: '%' }), []);
    assert.deepEqual(flags(gte(30), { num: 107, den: 283, value: 37.9, unit: '%' }), ['reported-differs']);
    assert.deepEqual(flags(gte(30), { num: 107, den: 283, value: 37.7, unit: '%' }), ['reported-differs']);
  });
  it('stand beside each other, the claim kept as it was made', () => {
    const { reported, judgement } = judge(gte(80), { value: 90.4, reportedVerdict: { text: 'vượt 2,4%', excess: 0.024 } });
    assert.deepEqual(reported, { text: 'vượt 2,4%', verdict: 'vuot', ratio: 1.024 });
    assert.equal(judgement.verdict, 'vuot');
    assert.deepEqual(judgement.flags, []);
  });
  for (const [text, claim] of [
    ['đạt và vượt', 'vuot'],
    ['chưa đạt', 'chua-dat'],
    ['không hoàn thành', 'khong-dat'],
    ['đạt', 'dat'],
    ['đạt 49%', undefined],
  ])
    it(`"${text}" claims ${claim}`, () => assert.equal(judge(gte(80), { value: 80, reportedVerdict: { text } }).reported.verdict, claim));
});

describe('R17: thresholds', () => {
  it('of a measure hold before the general ones, and are shown', () => {
    const given = { value: 23, period: day('2022-06-30') };
    const { judgement } = judge(gte(80), given, { today: OPEN, measure: { thresholds: { slow: 0.5 } } });
    assert.equal(judgement.pace, 'cham');
    assert.deepEqual(judgement.flags, [{ code: 'overridden', onTrack: 0.95, slow: 0.5, quiet: 0.15 }]);
    const general = judgeMeasure(measureOf(gte(80)), [given], { today: OPEN, target: { period: year(2022) }, thresholds: { slow: 0.5 } });
    assert.equal(general.judgement.pace, 'cham');
  });
});

describe('which result counts', () => {
  it('the newest period, then the newest report, then the final one', () => {
    const o = (id, to, rest) => ({ id, period: { raw: id, from: '2022-01-01', to }, value: 1, ...rest });
    const rows = [
      o('a', '2022-03-31'),
      o('b', '2022-06-30', { date: '2022-07-01' }),
      o('c', '2022-06-30', { date: '2022-07-15', obsStatus: 'estimate' }),
      o('d', '2022-06-30', { date: '2022-07-15' }),
    ];
    for (const observations of [rows, [...rows].reverse()])
      assert.equal(judgeMeasure(measureOf(gte(5)), observations, { today: OPEN, target: { period: year(2022) } }).observation.id, 'd');
  });
  it('an estimate is marked, and so is a figure from the middle of a period that is over', () => {
    assert.deepEqual(flags(gte(80), { value: 70, obsStatus: 'estimate' }), ['estimate']);
    assert.deepEqual(flags(gte(80), { value: 70, period: day('2022-09-23') }), ['interim']);
  });
});

describe('when a period ends', () => {
  const open = (context, today) =>
    judgeMeasure(measureOf(gte(80)), [{ period: day('2022-06-01'), value: 1 }], { today, ...context }).judgement;
  it('the target says, else the document, else the year of issue', () => {
    const resolution = { period: year(2022), issued: day('2021-12-29') };
    assert.equal(open({ target: { period: day('2022-06-30') }, resolution }, '2022-07-01').verdict, 'khong-dat');
    assert.equal(open({ resolution }, '2022-12-31').verdict, 'chua-dat');
    assert.equal(open({ resolution }, '2023-01-01').verdict, 'khong-dat');
    assert.equal(open({ resolution: { issued: day('2022-02-01') } }, '2023-01-01').verdict, 'khong-dat');
  });
  it('is open, and says so, where nobody does', () => {
    const judgement = open({}, '2050-01-01');
    assert.equal(judgement.verdict, 'chua-dat');
    assert.deepEqual(judgement.flags, [{ code: 'no-deadline' }]);
  });
});
