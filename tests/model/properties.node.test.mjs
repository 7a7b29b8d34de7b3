/** What holds for every measure and every result a file may bring. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { flagText, reasonText } from '../../dist/lib/format/reason.js';
import { criterionText } from '../../dist/lib/format/criterion.js';
import { verdictWord } from '../../dist/lib/format/verdict.js';
import { reasonsEn } from '../../dist/lib/messages/reasons.en.js';
import { reasonsVi } from '../../dist/lib/messages/reasons.vi.js';
import { verdictEn } from '../../dist/lib/messages/verdict.en.js';
import { verdictVi } from '../../dist/lib/messages/verdict.vi.js';
import { hasData, isBefore } from '../../dist/lib/model/results.js';
import { byOwner, standing } from '../../dist/lib/model/standing.js';
import { judgeMeasure } from '../support/judge.mjs';
import { periodOf } from '../../dist/lib/model/period.js';
import { Measure, Observation } from '../../dist/lib/schema/data.js';

const maybe = (arbitrary) => fc.option(arbitrary, { nil: undefined });
const sparse = (fields) => fc.record(fields, { requiredKeys: [] });
const plain = fc.oneof(
  fc.integer({ min: -5, max: 1000 }),
  fc.integer({ min: 0, max: 20000 }).map((n) => n / 100),
);
const number = fc.oneof({ weight: 4, arbitrary: plain }, fc.double({ noNaN: true, noDefaultInfinity: true }));
const words = fc.constantFrom(
  '',
  'năm 2021',
  'so với năm trước',
  'chỉ tiêu thành phố giao',
  'vượt 478%',
  'đạt 3 lần',
  'tốt',
  'Khá',
  'giữ vững',
  '\u0000',
  '}{',
  'm'.repeat(50),
);
const unit = fc.constantFrom(
  null,
  '%',
  '‰',
  'điểm %',
  'vụ',
  'vụ/10.000 dân',
  'triệu đồng',
  'tỷ đồng',
  'đồng',
  'trđ',
  'lần',
  'đảng viên/năm',
  'đồng chí',
  '/',
  '',
);
const date = fc
  .tuple(fc.integer({ min: 2019, max: 2024 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);
const anyDay = fc.oneof(
  { weight: 8, arbitrary: date },
  { weight: 1, arbitrary: fc.constantFrom(null, '', 'hôm qua', '2021-13-45', '0001-01-01', '9999-12-31', '2022-01-01T06:00') },
);
const period = fc.record(
  {
    raw: words,
    from: anyDay,
    to: anyDay,
    precision: fc.constantFrom('time', 'day', 'month', 'quarter', 'year', 'term', 'event'),
    bound: fc.constantFrom('before', 'by', 'in', 'from', 'until'),
  },
  { requiredKeys: ['raw'] },
);
const op = fc.constantFrom('gte', 'gt', 'lte', 'lt', 'eq');
const level = fc.oneof(
  fc.record({ op, value: number }),
  fc.record({ min: number, max: number, mode: fc.constantFrom('stretch', 'corridor') }, { requiredKeys: ['min', 'max'] }),
);
const raw = { raw: maybe(words) };
const criterion = fc
  .oneof(
    fc.record({ kind: fc.constant('bound'), op, value: number, ...raw }),
    fc.record({ kind: fc.constant('range'), min: number, max: number, mode: maybe(fc.constantFrom('stretch', 'corridor')), ...raw }),
    fc.record({ kind: fc.constant('all'), ...raw }),
    fc.record({ kind: fc.constant('none'), ...raw }),
    fc.record({
      kind: fc.constant('change'),
      direction: fc.constantFrom('up', 'down'),
      amount: fc.option(level),
      amountKind: maybe(fc.constantFrom('relative', 'points', 'absolute', 'ratio')),
      reference: maybe(words),
      ...raw,
    }),
    fc.record({
      kind: fc.constant('plan'),
      floor: maybe(fc.option(number)),
      stretch: maybe(fc.option(number)),
      assignedBy: maybe(fc.option(words)),
      planValue: maybe(fc.option(number)),
      ...raw,
    }),
    fc.record({ kind: fc.constant('ordinal'), scale: fc.array(words, { maxLength: 4 }), min: words, ...raw }),
    fc.record({ kind: fc.constant('rank'), op, reference: words, ...raw }),
    fc.record({ kind: fc.constant('milestone'), state: words, ...raw }),
    fc.record({ kind: fc.constant('qualitative'), text: words, ...raw }),
  )
  .map((c) => JSON.parse(JSON.stringify(c)));
const measure = fc
  .record({
    id: fc.constant('m'),
    label: fc.constant('số đo'),
    unit,
    polarity: maybe(fc.constantFrom('up', 'down', 'exact', 'none')),
    criterion,
    also: maybe(fc.array(criterion, { maxLength: 2 })),
    thresholds: maybe(sparse({ onTrack: number, slow: number, quiet: number })),
  })
  .map((m) => JSON.parse(JSON.stringify(m)));
const observation = fc.record({ period }).chain((base) =>
  sparse({
    id: fc.constantFrom('kq.1', 'kq.2', 'kq.3'),
    value: fc.option(number),
    num: number,
    den: number,
    unit,
    level: words,
    text: words,
    obsStatus: fc.constantFrom('final', 'estimate'),
    comparedTo: fc.array(
      fc.record({ label: words, value: number, ratio: number, delta: number, unit: words }, { requiredKeys: ['label'] }),
      { maxLength: 3 },
    ),
    reportedVerdict: sparse({ text: words, ratio: number, excess: number }),
    verdict: fc.constantFrom('vuot', 'dat', 'dat-tre', 'chua-dat', 'khong-dat', 'mot-phan'),
    date: anyDay.map((day) => day ?? undefined),
  }).map((rest) => JSON.parse(JSON.stringify({ ...base, ...rest }))),
);
const cadence = maybe(fc.constantFrom('once', 'yearly', 'cumulative', 'average'));
const context = fc
  .record({
    today: date,
    target: fc.record({ period: maybe(fc.option(period)), cadence }),
    resolution: maybe(sparse({ period, issued: period })),
  })
  .map((c) => JSON.parse(JSON.stringify(c)));
const judged = (verdict) => !['chua-co-so-lieu', 'chua-danh-gia'].includes(verdict);

describe('every measure and every result', () => {
  it('that is tried is one the format allows', () => {
    fc.assert(
      fc.property(measure, observation, (m, o) => {
        for (const [shape, value] of [
          [Measure, m],
          [Observation, o],
        ]) {
          const { success, error } = shape.safeParse(value);
          assert.ok(success, JSON.stringify(error));
        }
      }),
    );
  });

  it('is judged without an error, and the verdict can be said in both languages', () =>
    fc.assert(
      fc.property(measure, fc.array(observation, { maxLength: 4 }), context, (m, observations, given) => {
        const { judgement, parts, years = [] } = judgeMeasure(m, observations, given);
        for (const words of [
          { words: verdictVi, reasons: reasonsVi, measure: m },
          { words: verdictEn, reasons: reasonsEn, measure: m },
        ]) {
          for (const one of [judgement, ...parts, ...years]) {
            const said = [
              reasonText(one, words),
              verdictWord(one, words.words),
              criterionText(m.criterion, m, words.words),
              ...one.flags.map((flag) => flagText(flag, words)),
            ];
            for (const sentence of said) assert.doesNotMatch(sentence, /undefined|null|NaN|\[object/, JSON.stringify(one));
          }
        }
        assert.ok(!('gap' in judgement) || Number.isFinite(judgement.gap));
        assert.ok(!('ratio' in judgement) || Number.isFinite(judgement.ratio));
      }),
      { numRuns: 2000 },
    ));

  it('R0: there is no data exactly where nothing was reported for the period', () =>
    fc.assert(
      fc.property(measure, fc.array(observation, { maxLength: 3 }), context, (m, observations, given) => {
        const span = periodOf(given.target, given.resolution);
        const some = observations.some((o) => hasData(o) && !isBefore(o, span));
        fc.pre(given.target.cadence !== 'yearly' && !/năm$/.test(m.unit ?? ''));
        assert.equal(judgeMeasure(m, observations, given).judgement.verdict === 'chua-co-so-lieu', !some);
      }),
      { numRuns: 1000 },
    ));

  it('is judged the same in whatever order the results stand', () =>
    fc.assert(
      fc.property(measure, fc.array(observation, { maxLength: 4 }), context, (m, observations, given) => {
        const [one, other] = [observations, [...observations].reverse()].map((list) => judgeMeasure(m, list, given));
        assert.deepEqual(one.judgement, other.judgement);
        assert.deepEqual(one.years, other.years);
      }),
      { numRuns: 1000 },
    ));

  it('today decides what is over and nothing else', () =>
    fc.assert(
      fc.property(measure, fc.array(observation, { maxLength: 3 }), context, date, (m, observations, given, later) => {
        fc.pre(given.target.cadence !== 'yearly' && !/năm$/.test(m.unit ?? ''));
        const { to } = periodOf(given.target, given.resolution);
        const closed = (today) => !!to && today > to;
        fc.pre(closed(given.today) === closed(later));
        const at = (today) => judgeMeasure(m, observations, { ...given, today }).judgement;
        assert.deepEqual(at(given.today), at(later));
      }),
      { numRuns: 1000 },
    ));

  it('closed, no verdict of an open period is left; open, none of a closed one but a case too many', () =>
    fc.assert(
      fc.property(measure, fc.array(observation, { minLength: 1, maxLength: 3 }), context, (m, observations, given) => {
        fc.pre(given.target.cadence !== 'yearly' && !/năm$/.test(m.unit ?? ''));
        const { judgement } = judgeMeasure(m, observations, given);
        fc.pre(!judgement.flags.some(({ code }) => code === 'official'));
        const { to } = periodOf(given.target, given.resolution);
        if (to && given.today > to) {
          assert.ok(!['chua-dat', 'trong-nguong'].includes(judgement.verdict));
          assert.equal(judgement.pace, 'khong-ap-dung');
        } else {
          assert.ok(!['mot-phan', 'dat-tre'].includes(judgement.verdict));
          if (judgement.verdict === 'khong-dat') assert.equal(judgement.because.code, 'none');
        }
      }),
      { numRuns: 1000 },
    ));

  it('all of them is never exceeded', () =>
    fc.assert(
      fc.property(measure, observation, context, (m, o, given) => {
        const { judgement } = judgeMeasure({ ...m, criterion: { kind: 'all' }, also: [] }, [o], given);
        assert.notEqual(judgement.verdict, 'vuot');
      }),
    ));

  const order = ['khong-dat', 'chua-dat', 'trong-nguong', 'dat', 'vuot'];
  it('R1, R2: more is never worse for a floor, nor better for a ceiling', () =>
    fc.assert(
      fc.property(op, plain, plain, plain, date, unit, (comparison, limit, a, b, today, printed) => {
        fc.pre(comparison !== 'eq');
        const period2022 = { raw: '', from: '2022-01-01', to: '2022-12-31', precision: 'year' };
        const at = (value) =>
          order.indexOf(
            judgeMeasure(
              { id: 'm', label: 'm', unit: printed, criterion: { kind: 'bound', op: comparison, value: limit } },
              [{ period: period2022, value }],
              {
                today,
                target: { period: period2022 },
              },
            ).judgement.verdict,
          );
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map(at);
        assert.ok(low >= 0 && high >= 0);
        if (comparison === 'gte' || comparison === 'gt') assert.ok(low <= high);
        else assert.ok(low >= high);
      }),
      { numRuns: 500 },
    ));
});

describe('every document', () => {
  const target = fc.record({
    measures: fc.array(measure, { maxLength: 3 }),
    groupId: maybe(fc.constantFrom('g1', 'g2', 'g3')),
    owner: maybe(fc.constantFrom('', ' UBND phường', 'UBND phường', 'Công an')),
    period: maybe(period),
    cadence,
  });
  const documents = fc
    .record({
      targets: fc.array(target, { maxLength: 4 }),
      observations: fc.array(fc.tuple(fc.integer({ min: 0, max: 14 }), observation), { maxLength: 6 }),
      period: maybe(period),
    })
    .map(({ targets, observations, period: of }) => {
      let n = 0;
      const numbered = targets.map((t, i) => ({
        ...t,
        id: `t${i}`,
        text: 't',
        provenance: { blockId: 'b' },
        measures: t.measures.map((m) => ({ ...m, id: `m${n++}` })),
      }));
      return JSON.parse(
        JSON.stringify({
          targets: numbered,
          targetGroups: [
            { id: 'g1', label: 'Một' },
            { id: 'g2', label: 'Hai' },
          ],
          observations: observations.map(([i, o]) => ({ ...o, ...(i < 12 ? { measureId: `m${i}` } : { label: 'khác' }) })),
          period: of,
        }),
      );
    });

  it('adds up: targets and measures apart, every one in one group, every one with one owner', () =>
    fc.assert(
      fc.property(documents, date, (document, today) => {
        const { groups, targets, measures, reports } = standing(document, { today });
        const sum = (list, pick) => list.reduce((total, one) => total + pick(one), 0);
        const owners = byOwner({ groups });
        const all = document.targets.flatMap((t) => t.measures);
        assert.equal(targets.total, document.targets.length);
        assert.equal(measures.total, all.length);
        for (const list of [groups, owners]) {
          for (const name of ['total', 'judged', 'met', 'official']) {
            assert.equal(
              sum(list, ({ totals }) => totals[name]),
              targets[name],
            );
            assert.equal(
              sum(list, ({ measureTotals }) => measureTotals[name]),
              measures[name],
            );
          }
        }
        for (const totals of [targets, measures]) {
          assert.equal(
            sum(Object.values(totals.byVerdict), (n) => n),
            totals.total,
          );
          assert.ok(totals.met <= totals.judged && totals.judged <= totals.total);
          assert.equal(
            sum(Object.entries(totals.byVerdict), ([verdict, n]) => (judged(verdict) ? n : 0)),
            totals.judged,
          );
        }
        const known = new Set(all.map(({ id }) => id));
        assert.equal(reports.length, document.observations.filter(({ measureId }) => !measureId || !known.has(measureId)).length);
      }),
      { numRuns: 300 },
    ));
});
