import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { unguard } from '../../../dist/lib/model/csv-cell.js';
import { csvCell, csvText } from '../../../dist/lib/elements/document/save.js';
import { tableAsCsv, tableAsJson } from '../../../dist/lib/elements/target-table/download.js';
import { reportAsTarget } from '../../../dist/lib/elements/targets/report-target.js';
import { CellWords } from '../../../dist/lib/elements/targets/cell-words.js';
import { targetsVi } from '../../../dist/lib/messages/targets.vi.js';
import { verdictVi } from '../../../dist/lib/messages/verdict.vi.js';
import { judgeReport, judgeTarget, observationIndex } from '../../../dist/lib/model/verdict.js';

const cells = new CellWords(targetsVi, verdictVi);

describe('csvCell', () => {
  it('never begins a formula, whatever stands before it', () => {
    for (const start of ['=', '+', '-', '@', '\t=', '\r=', '\n=', ' =', '\u200b=', '＝', '＋', '－', '＠', '﹦'])
      assert.match(csvCell(`${start}cmd|' /C calc'!A0`), /^"'/u, JSON.stringify(start));
    assert.equal(csvCell('"=1"'), '"""=1"""');
  });

  it('leaves numbers and words alone', () => {
    for (const text of ['-12,2%', '+5', '1.350.492.000', 'từ 95% trở lên', '']) assert.equal(csvCell(text), `"${text}"`);
  });

  it('can be read back', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const inner = csvCell(text).slice(1, -1);
        assert.ok(!/(^|[^"])"([^"]|$)/.test(inner.replaceAll('""', '')));
        const back = inner.replaceAll('""', '"');
        assert.equal(unguard(back), text);
      }),
    );
  });
});

describe('tableAsCsv', () => {
  const measure = (id, label) => ({
    id,
    label,
    unit: '%',
    polarity: 'up',
    criterion: { kind: 'bound', op: 'gte', value: 95, raw: 'từ 95% trở lên' },
  });
  const target = {
    id: 'ct.1',
    code: '1',
    text: 'Đạt từ 95% trở lên',
    measures: [measure('ct.1.a', 'Một'), measure('ct.1.b', 'Hai')],
    provenance: { blockId: 'b' },
  };
  const observations = [{ measureId: 'ct.1.a', value: 37.8, period: { raw: 'năm 2022' }, date: '2022-12-31', source: 'Báo cáo số 5' }];
  const resolution = { id: 'nq', title: 'NQ', targets: [target], observations };
  const context = { today: '2023-01-01', resolution };
  const data = { resolution, today: context.today, standing: ({ target }) => judgeTarget(target, observationIndex(resolution), context) };
  const rows = [
    { target, group: { id: 'g', label: 'Nhóm' } },
    { target: { ...target, id: 'ct.2', measures: [] }, group: undefined },
  ];

  it('begins with a byte order mark and Vietnamese heads, one line a measure', () => {
    const lines = tableAsCsv(rows, data, cells).split('\r\n');
    assert.equal(lines[0], `\ufeff${targetsVi.csvColumns.map((name) => `"${name}"`).join(';')}`);
    assert.equal(
      lines[1],
      '"ct.1.a";"Nhóm";"1 a.";"Đạt từ 95% trở lên";"Một";"từ 95% trở lên";"37,8%";"năm 2022";"Chưa đạt";"";"31/12/2022";"Báo cáo số 5";""',
    );
    assert.match(lines[2], /^"ct\.1\.b";.*"Chưa có số liệu"/);
    assert.match(lines[3], /^"ct\.2";/);
    assert.equal(lines.length, 5);
    for (const line of lines.slice(0, 4)) assert.equal(line.split(';').length, targetsVi.csvColumns.length);
  });

  it('gives the same as data, with verdicts', () => {
    const { targets, today } = JSON.parse(tableAsJson(rows, data));
    assert.equal(today, '2023-01-01');
    assert.deepEqual(
      targets[0].measures.map(({ id, verdict }) => [id, verdict]),
      [
        ['ct.1.a', 'chua-dat'],
        ['ct.1.b', 'chua-co-so-lieu'],
      ],
    );
  });

  it('tells a result without a target as what it is: no code, no requirement made up, its sentence as printed', () => {
    const observation = {
      id: 'kq.1',
      label: 'Thu ngân sách',
      period: { raw: 'năm 2018' },
      value: 30.7,
      unit: 'tỷ đồng',
      provenance: { blockId: 'b', exact: 'năm 2018 thu 30,7 tỷ đồng' },
    };
    const standing = reportAsTarget(judgeReport(observation, context));
    const report = { target: standing.target, group: undefined, report: true, standing };
    const one = { ...data, standing: () => standing };
    assert.equal(
      tableAsCsv([report], one, cells).split('\r\n')[1],
      '"kq.1";"Kết quả văn bản nêu";"";"năm 2018 thu 30,7 tỷ đồng";"Thu ngân sách";"";"30,7 tỷ đồng";"năm 2018";"Chưa đánh giá";"";"";"";""',
    );
    const { targets, reports } = JSON.parse(tableAsJson([report], one));
    assert.deepEqual([targets, reports], [[], [{ ...observation, verdict: 'chua-danh-gia' }]]);
  });

  it('writes nothing but its head for no rows', () => {
    assert.equal(csvText([['a']]), '\ufeff"a"\r\n');
  });
});
