import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { mergeProgress } from '../../dist/lib/model/progress.js';
import { readProgressCsv } from '../../dist/lib/model/progress-csv.js';
import { writeProgressTemplate } from '../../dist/lib/model/progress-template.js';
import { standing } from '../../dist/lib/model/standing.js';
import { readProgress } from '../../dist/lib/schema/progress-reader.js';
import { taskStanding } from '../../dist/lib/model/task-status.js';
import { readFull } from '../../dist/lib/schema/full.js';

const provenance = { blockId: 'p1' };
const measure = (id) => ({ id, label: id, unit: '%', criterion: { kind: 'bound', op: 'gte', value: 50 } });
const RESOLUTION = Object.freeze({
  format: 'resolution/1',
  id: 'nq',
  docType: 'nghi-quyet',
  title: 'Nghị quyết',
  period: { raw: 'năm 2022', from: '2022-01-01', to: '2022-12-31', precision: 'year' },
  targets: [
    { id: 'ct.1', text: 'a', measures: [measure('ct.1.a')], provenance },
    { id: 'ct.2', text: 'b', measures: [measure('ct.2.a'), measure('ct.2.b')], provenance },
    { id: 'ct.3', text: 'c', measures: [], provenance },
  ],
  observations: [{ id: 'kq.1', measureId: 'ct.1.a', period: { raw: 'năm 2022', from: '2022-01-01', to: '2022-12-31' }, value: 10 }],
  tasks: [{ id: 'nv.1', text: 'Lắp camera', kind: 'task', updates: [{ date: '2022-01-01', text: 'bắt đầu' }] }],
  projects: [{ id: 'cong-trinh.1', name: 'Hẻm 12', stage: 'khởi công', percent: 10 }],
});
const progress = (...entries) => ({ format: 'resolution-progress/1', documentId: 'nq', entries });
const on = (date, more) => ({ date, ...more });

describe('mergeProgress', () => {
  it('puts reports beside what the document says, and leaves the document alone', () => {
    const before = JSON.stringify(RESOLUTION);
    const { resolution, unmatched } = mergeProgress(
      RESOLUTION,
      progress(
        on('2022-06-30', { measureId: 'ct.1.a', value: 37.8, verdict: 'chua-dat' }),
        on('2022-09-30', { targetId: 'ct.1', value: 60 }),
      ),
    );
    assert.deepEqual(unmatched, []);
    assert.deepEqual(
      resolution.observations.map(({ value }) => value),
      [10, 37.8, 60],
    );
    const [, first] = resolution.observations;
    assert.deepEqual([first.measureId, first.verdict, first.date, first.period.to], ['ct.1.a', 'chua-dat', '2022-06-30', '2022-06-30']);
    assert.equal(JSON.stringify(RESOLUTION), before);
  });

  it('lists what has no place, and why', () => {
    const { resolution, unmatched } = mergeProgress(
      RESOLUTION,
      progress(
        on('2022-06-30', { measureId: 'ct.9.a', value: 1 }),
        on('2022-06-30', { targetId: 'ct.2', value: 1 }),
        on('2022-06-30', { targetId: 'ct.3', value: 1 }),
        on('2022-06-30', { taskId: 'nv.9', text: 'x' }),
      ),
    );
    assert.deepEqual(
      unmatched.map(({ index, reason }) => [index, reason]),
      [
        [0, 'unknown-id'],
        [1, 'several-measures'],
        [2, 'no-measure'],
        [3, 'unknown-id'],
      ],
    );
    assert.equal(resolution.observations.length, 1);
  });

  it('takes nothing meant for another document', () => {
    const { resolution, unmatched } = mergeProgress(RESOLUTION, {
      ...progress(on('2022-06-30', { measureId: 'ct.1.a', value: 1 })),
      documentId: 'khac',
    });
    assert.equal(resolution, RESOLUTION);
    assert.deepEqual(
      unmatched.map(({ reason }) => reason),
      ['other-document'],
    );
  });

  it('adds to tasks and works; what the paper says of works stays, and their standing knows the newest report', () => {
    const { resolution } = mergeProgress(
      RESOLUTION,
      progress(
        on('2022-06-30', { taskId: 'nv.1', text: 'đã lắp 12' }),
        on('2022-09-30', { projectId: 'cong-trinh.1', value: 80, text: 'thi công' }),
        on('2022-03-31', { projectId: 'cong-trinh.1', value: 40 }),
      ),
    );
    assert.deepEqual(
      resolution.tasks[0].updates.map(({ text }) => text),
      ['bắt đầu', 'đã lắp 12'],
    );
    const [works] = resolution.projects;
    assert.deepEqual([works.percent, works.stage], [10, 'khởi công']);
    const asked = (today) => {
      const { percent, asOf, history } = taskStanding(works, { today });
      return [percent, asOf, history.at(-1)?.text];
    };
    assert.deepEqual(asked('2022-10-01'), [80, '2022-09-30', 'thi công']);
    // Nobody had reported yet.
    assert.deepEqual(asked('2022-01-31'), [10, undefined, 'khởi công']);
    assert.deepEqual(
      works.updates.map(({ value }) => value),
      [10, 80, 40],
    );
  });

  it('keeps the printed period of what the paper says of works, and no day of its own', () => {
    const asOf = { raw: 'tháng 9 năm 2021', from: '2021-09-01', to: '2021-09-30' };
    const { resolution } = mergeProgress(
      { ...RESOLUTION, projects: [{ ...RESOLUTION.projects[0], asOf }] },
      progress(on('2022-03-31', { projectId: 'cong-trinh.1', value: 40 })),
    );
    assert.deepEqual(resolution.projects[0].updates[0], { text: 'khởi công', value: 10, period: asOf });
  });

  it('lets the later entry of one day count, and keeps the earlier one', () => {
    const period = { raw: 'năm 2022', from: '2022-01-01', to: '2022-12-31', precision: 'year' };
    const { resolution } = mergeProgress(
      RESOLUTION,
      progress(on('2022-12-20', { measureId: 'ct.1.a', period, value: 60 }), on('2022-12-20', { measureId: 'ct.1.a', period, value: 49 })),
    );
    const [target] = standing(resolution, { today: '2023-02-01' }).groups.flatMap(({ targets }) => targets);
    assert.equal(target.measures[0].observation.value, 49);
    assert.equal(resolution.observations.length, 3);
  });
});

describe('the progress of the demo', () => {
  const file = (name) => readFileSync(new URL(`../../demo/data/${name}`, import.meta.url));
  const { document } = readFull(JSON.parse(file('nghi-quyet-40.json')));
  const json = JSON.parse(file('progress-nghi-quyet-40.json'));
  const csv = readProgressCsv(file('progress-nghi-quyet-40.csv'), document);

  it('says of every figure that it is made up', () => {
    for (const { note } of json.entries) assert.match(note, /số liệu minh họa/);
  });

  it('is the same as JSON and as CSV, and nothing of it is lost', () => {
    assert.deepEqual([csv.problems, csv.unmatched], [[], []]);
    assert.deepEqual(readProgress(json).problems, []);
    assert.deepEqual(csv.progress, json);
    assert.deepEqual(mergeProgress(document, json).unmatched, []);
    assert.deepEqual(readProgressCsv(new TextEncoder().encode(writeProgressTemplate(document, json)), document).progress, json);
  });
});
