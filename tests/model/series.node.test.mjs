/** What can be drawn of a document, on the real papers. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { plotsOf } from '../../dist/lib/model/series.js';

const paper = (name) => JSON.parse(readFileSync(new URL(`../../demo/data/${name}.json`, import.meta.url), 'utf8'));
const report = paper('bao-cao-chinh-tri');
const year = (raw) => ({ raw: `năm ${raw}`, from: `${raw}-01-01`, to: `${raw}-12-31` });
const bound = (value) => ({ kind: 'bound', op: 'gte', value });
const made = (measures, observations, more = {}) => ({
  format: 'resolution/1',
  id: 'd',
  title: 'D',
  docType: 'nghi-quyet',
  body: [],
  targetGroups: [{ id: 'g', label: 'Nhóm' }],
  targets: [{ id: 't', groupId: 'g', text: 'Chỉ tiêu', measures, provenance: { blockId: 'b' } }],
  observations,
  ...more,
});

describe('series', () => {
  it('draws the revenue of a ward over the years, with the plan that follows from what it says it reached', () => {
    const [plot, ...more] = plotsOf(report, { target: 'kq.s.p1.i.1.2-p1.b' }, '2023-01-01');
    assert.deepEqual(more, []);
    assert.equal(plot.unit, 'tỷ đồng');
    assert.deepEqual(
      plot.places.map(({ label, points: [point] }) => [label, point.value, point.limit?.low, point.limit?.inferred]),
      [
        ['2015', 25.3, 19.5, true],
        ['2016', 26.9, 16, true],
        ['2017', 29.8, 21.8, true],
        ['2018', 30.7, 30.7, true],
        ['2019', 25.6, 25.6, true],
      ],
    );
  });

  it('takes result and plan of a fraction as printed, and leaves the whole term out of its years', () => {
    const [plot] = plotsOf(report, { target: 'kq.s.p1.i.2.2-p1.c' }, '2023-01-01');
    assert.deepEqual(
      plot.places.map(({ label, points: [point] }) => [label, point.value, point.limit]),
      [
        ['2015', 121, { low: 100, plan: true }],
        ['2016', 125, { low: 47, plan: true }],
        ['2017', 157, { low: 26, plan: true }],
        ['2018', 33, { low: 20, plan: true }],
        ['2019', 260, { low: 140, plan: true }],
      ],
    );
  });

  it('puts measures in one unit side by side in each period, those in another apart', () => {
    const measures = [
      { id: 'a', label: 'A', unit: '%', criterion: bound(90) },
      { id: 'b', label: 'B', unit: '%', criterion: { kind: 'range', min: 5, max: 7 } },
      { id: 'c', label: 'C', unit: 'cây', criterion: bound(500) },
    ];
    const at = (measureId, when, value) => ({ measureId, period: year(when), value });
    const plots = plotsOf(
      made(measures, [at('b', 2022, 6), at('a', 2022, 95), at('a', 2021, 80), at('c', 2022, 9)]),
      { target: 't' },
      '2023-01-01',
    );
    assert.deepEqual(
      plots.map(({ unit, places }) => [unit, places.map(({ label, points }) => [label, ...points.map((point) => point?.value)])]),
      [
        [
          '%',
          [
            ['2021', 80, undefined],
            ['2022', 95, 6],
          ],
        ],
        ['cây', [['2022', 9]]],
      ],
    );
    assert.deepEqual(plots[0].places[1].points[1].limit, { low: 5, high: 7 });
  });

  it('draws the newest results of a group, a lone bar only where there is nothing else', () => {
    const measures = [
      { id: 'a', label: 'A', unit: '%', criterion: bound(90) },
      { id: 'b', label: 'B', unit: '%', criterion: bound(50) },
      { id: 'c', label: 'C', unit: 'cây', criterion: bound(500) },
    ];
    const at = (measureId, value) => ({ measureId, period: year(2022), value });
    const all = [at('a', 95), at('b', 40), at('c', 9)];
    const units = (observations) => plotsOf(made(measures, observations), { group: 'g' }, '2023-01-01').map(({ unit }) => unit);
    assert.deepEqual(units(all), ['%']);
    assert.deepEqual(units([at('c', 9)]), ['cây']);
    assert.deepEqual(units([]), []);
  });

  it('answers nothing for an id the document does not have', () => {
    assert.deepEqual(plotsOf(report, { target: 'không có' }, '2023-01-01'), []);
    assert.deepEqual(plotsOf(report, { group: 'không có' }, '2023-01-01'), []);
  });
});
