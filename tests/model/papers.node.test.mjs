/** The worked checks of the model on the real papers. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { judgeReport } from '../../dist/lib/model/verdict.js';
import { judgeMeasure } from '../support/judge.mjs';

const year = (y) => ({ raw: `năm ${y}`, from: `${y}-01-01`, to: `${y}-12-31`, precision: 'year' });
const term = (from, to) => ({ raw: `${from} – ${to}`, from: `${from}-01-01`, to: `${to}-12-31`, precision: 'term' });
const day = (date) => ({ raw: date, from: date, to: date, precision: 'day' });
const codes = ({ flags }) => flags.map(({ code }) => code);

describe('the graves of the congress resolution: 107/283, 37,8%, against 50%', () => {
  const measure = { id: 'm', label: 'cải táng', unit: '%', criterion: { kind: 'bound', op: 'eq', value: 50, raw: '50%' }, polarity: 'up' };
  const target = { period: term(2015, 2020) };
  for (const [name, observation] of [
    ['printed and as a fraction', { value: 37.8, unit: '%', num: 107, den: 283 }],
    ['as a fraction alone', { num: 107, den: 283 }],
    ['printed alone', { value: 37.8 }],
  ]) {
    it(`are not met once the term is over, 12,2 points short: ${name}`, () => {
      const { judgement } = judgeMeasure(measure, [{ period: term(2015, 2020), ...observation }], { today: '2021-01-01', target });
      assert.equal(judgement.verdict, 'khong-dat');
      assert.equal(judgement.gap, -12.2);
      assert.equal(judgement.ratio, undefined);
      assert.equal(judgement.because.value, 37.8);
      assert.deepEqual(judgement.flags, []);
    });
  }

  it('may still be met while the term runs', () => {
    const { judgement } = judgeMeasure(measure, [{ period: day('2019-06-30'), num: 107, den: 283 }], { today: '2020-12-31', target });
    assert.equal(judgement.verdict, 'chua-dat');
    assert.equal(judgement.gap, -12.2);
  });
});

describe('the revenue of the monthly resolution: 130% of one plan, 49% of the other', () => {
  const report = (plans) => ({
    label: 'Tổng thu ngân sách nhà nước trên địa bàn',
    period: { raw: 'đến ngày 23/9/2021', from: '2021-01-01', to: '2021-09-23' },
    value: 7644,
    unit: 'triệu đồng',
    obsStatus: 'estimate',
    comparedTo: plans,
  });
  const town = 'dự toán thị xã giao';
  const council = 'nghị quyết HĐND phường giao';
  const resolution = { issued: day('2021-09-23') };
  for (const [name, plans] of [
    [
      'plans not printed',
      [
        { label: town, ratio: 1.3 },
        { label: council, ratio: 0.49 },
      ],
    ],
    [
      'plans given',
      [
        { label: town, value: 5880, ratio: 1.3 },
        { label: council, value: 15600, ratio: 0.49 },
      ],
    ],
  ]) {
    it(`exceeds the town's and has not reached the ward council's: ${name}`, () => {
      const { judgement, parts } = judgeReport(report(plans), { today: '2026-11-21', resolution });
      assert.deepEqual(
        parts.map(({ verdict }) => verdict),
        ['vuot', 'chua-dat'],
      );
      assert.deepEqual(
        parts.map(({ because }) => because.plan),
        [5880, 15600],
      );
      assert.deepEqual(
        parts.map(({ gap }) => gap),
        [1764, -7956],
      );
      assert.equal(judgement.verdict, 'vuot');
      assert.ok(codes(judgement).includes('estimate'));
      assert.equal(codes(judgement).includes('plan-inferred'), name === 'plans not printed');
      assert.ok(!codes(judgement).includes('reported-differs'));
    });
  }

  it('is headed by the plan the target names', () => {
    const measure = { id: 'm', label: 'Thu', unit: 'triệu đồng', criterion: { kind: 'plan', assignedBy: 'HĐND phường' } };
    const { judgement, parts } = judgeMeasure(
      measure,
      [
        report([
          { label: town, ratio: 1.3 },
          { label: council, ratio: 0.49 },
        ]),
      ],
      {
        today: '2021-09-23',
        target: { period: year(2021) },
      },
    );
    assert.equal(judgement.verdict, 'chua-dat');
    assert.deepEqual(
      parts.map(({ verdict }) => verdict),
      ['chua-dat', 'vuot'],
    );
  });
  it('holds what the paper claims of one plan against that plan alone, however the plans are ordered', () => {
    const plans = [
      { label: town, ratio: 1.3 },
      { label: council, ratio: 0.49 },
    ];
    for (const reportedVerdict of [
      { text: `đạt 130% so với ${town}`, ratio: 1.3 },
      { text: 'đạt 130%', ratio: 1.3 },
      { text: `vượt ${town}` },
    ])
      for (const order of [plans, plans.toReversed()]) {
        const { parts } = judgeReport({ ...report(order), reportedVerdict }, { today: '2026-11-21', resolution });
        assert.deepEqual(
          parts.map((part) => codes(part).includes('reported-differs')),
          [false, false],
        );
      }
    const wrong = { ...report(plans), reportedVerdict: { text: `vượt ${council}` } };
    const { parts } = judgeReport(wrong, { today: '2026-11-21', resolution });
    assert.deepEqual(
      parts.map((part) => codes(part).includes('reported-differs')),
      [false, true],
    );
  });
  it('flags a percentage that does not fit its plan on that plan alone', () => {
    const plans = [
      { label: town, value: 5880, ratio: 1.3 },
      { label: council, value: 15600, ratio: 0.59 },
    ];
    const { parts } = judgeReport(report(plans), { today: '2026-11-21', resolution });
    assert.deepEqual(
      parts.map((part) => codes(part).includes('reported-differs')),
      [false, true],
    );
  });
});

describe('the land titles of the political report', () => {
  const report = (observation, y = 2019) => judgeReport({ label: 'hồ sơ', period: year(y), ...observation }, { today: '2026-01-01' });

  for (const [name, observation] of [
    ['claimed in words', { num: 696, den: 333, unit: 'hồ sơ', reportedVerdict: { text: 'vượt 478%', excess: 4.78 } }],
    ['without a unit', { num: 696, den: 333, reportedVerdict: { text: 'vượt 478%', excess: 4.78 } }],
    ['counted in percent', { num: 696, den: 333, unit: '%', reportedVerdict: { text: 'vượt 478%', excess: 4.78 } }],
    ['beside the plan', { value: 696, unit: 'hồ sơ', comparedTo: [{ label: 'kế hoạch quận giao', value: 333, ratio: 5.78 }] }],
  ]) {
    it(`696/333 "vượt 478%" are 209%, and flagged: ${name}`, () => {
      const { judgement } = report(observation);
      assert.equal(judgement.verdict, 'vuot');
      assert.equal(judgement.ratio, 2.09);
      assert.equal(judgement.because.percent, 209);
      assert.equal(judgement.because.plan, 333);
      const flag = judgement.flags.find(({ code }) => code === 'reported-differs');
      assert.equal(flag.computed, 209);
      assert.equal(flag.reported, 578);
    });
  }

  it('260/140 "147%" is 185,7%, and flagged', () => {
    for (const observation of [
      { num: 260, den: 140, unit: 'hồ sơ', reportedVerdict: { text: 'đạt tỉ lệ 147%', ratio: 1.47 } },
      { value: 147, unit: '%', num: 260, den: 140 },
    ]) {
      const { judgement } = report(observation);
      const flag = judgement.flags.find(({ code }) => code === 'reported-differs');
      assert.deepEqual([flag.reported, flag.computed], [147, 185.7]);
    }
  });

  for (const [num, den, percent] of [
    [121, 100, 121],
    [157, 26, 603.8],
    [33, 20, 165],
  ]) {
    it(`${num}/${den} is ${percent}% as printed, and not flagged`, () => {
      const { judgement } = report({ num, den, unit: 'hồ sơ', reportedVerdict: { text: 'đạt', ratio: percent / 100 } });
      assert.equal(judgement.verdict, 'vuot');
      assert.equal(judgement.because.percent, percent);
      assert.deepEqual(judgement.flags, []);
    });
  }

  it('121/129 cases solved "đạt 93,7%" are 93,8%: a share of what there was, held against nothing', () => {
    for (const observation of [
      { value: 93.7, unit: '%', num: 121, den: 129 },
      {
        unit: 'vụ',
        num: 121,
        den: 129,
        comparedTo: [{ label: '', ratio: 0.937 }],
        reportedVerdict: { text: 'đạt 93,7%', ratio: 0.937 },
      },
    ]) {
      const { judgement } = report(observation);
      assert.equal(judgement.verdict, 'chua-danh-gia');
      const flag = judgement.flags.find(({ code }) => code === 'reported-differs');
      assert.deepEqual([flag.reported, flag.computed], [93.7, 93.8]);
    }
  });

  it('90,4% of cultured families "vượt 2,4%": the plan was 88%', () => {
    const { judgement } = report({ value: 90.4, unit: '%', reportedVerdict: { text: 'vượt 2,4%', excess: 0.024 } });
    assert.equal(judgement.verdict, 'vuot');
    assert.equal(judgement.because.plan, 88);
    assert.equal(judgement.gap, 2.4);
    assert.ok(codes(judgement).includes('plan-inferred'));
  });
});

describe('poor households of the yearly resolution: below 0,2%, and 0,52 points less', () => {
  const measure = {
    id: 'm',
    label: 'hộ nghèo',
    unit: '%',
    polarity: 'down',
    criterion: { kind: 'bound', op: 'lt', value: 0.2 },
    also: [{ kind: 'change', direction: 'down', amount: { op: 'eq', value: 0.52 }, reference: 'năm 2021', raw: 'giảm 0,52%' }],
  };
  const context = { today: '2023-01-05', target: { period: year(2022) } };
  const base = { period: year(2021), value: 0.71 };

  it('has two verdicts, and both have to hold', () => {
    const { judgement, parts } = judgeMeasure(measure, [base, { period: year(2022), value: 0.19 }], context);
    assert.deepEqual(
      parts.map(({ verdict, because }) => [verdict, because.code]),
      [
        ['dat', 'compare'],
        ['dat', 'change'],
      ],
    );
    assert.equal(parts[1].gap, 0);
    assert.ok(codes(parts[1]).includes('points-assumed'));
    assert.equal(judgement.verdict, 'dat');
  });

  it('is met in part where the level holds and the fall was too small', () => {
    const { judgement, parts } = judgeMeasure(
      measure,
      [
        { period: year(2021), value: 0.5 },
        { period: year(2022), value: 0.19 },
      ],
      context,
    );
    assert.deepEqual(
      parts.map(({ verdict }) => verdict),
      ['dat', 'khong-dat'],
    );
    assert.equal(parts[1].gap, -0.21);
    assert.equal(judgement.verdict, 'mot-phan');
  });

  it('does not take the year before for a result', () => {
    const { judgement, parts } = judgeMeasure(measure, [base], context);
    assert.equal(judgement.verdict, 'chua-co-so-lieu');
    assert.equal(parts.length, 2);
  });
});

it('a target below the last result is no error: 82% after 84,08%', () => {
  const measure = { id: 'm', label: 'BHYT', unit: '%', criterion: { kind: 'bound', op: 'gte', value: 82 } };
  const observations = [
    { period: year(2019), value: 84.08 },
    { period: year(2020), value: 83 },
  ];
  const { judgement, history } = judgeMeasure(measure, observations, { today: '2020-12-31', target: { period: year(2020) } });
  assert.equal(judgement.verdict, 'vuot');
  assert.equal(history.length, 2);
});
