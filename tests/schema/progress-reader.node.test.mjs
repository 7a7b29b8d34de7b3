import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { MINIMAL_PROGRESS } from '../../dist/lib/schema/progress-guide.js';
import { isDay, isProgress, readProgress } from '../../dist/lib/schema/progress-reader.js';
import { problemLine } from '../../dist/lib/schema/problem-text.js';

const schema = JSON.parse(readFileSync(new URL('../../demo/schema/resolution-progress-1.schema.json', import.meta.url), 'utf8'));
const bySchema = new Ajv2020({ strict: true, allowUnionTypes: true, keywords: ['x-description-en', 'x-values'] }).compile(schema);
const file = (...entries) => ({ format: 'resolution-progress/1', documentId: 'nq', entries });
const entry = { measureId: 'ct.1.a', date: '2022-06-30' };

const GOOD = {
  'the file of the guide': JSON.parse(MINIMAL_PROGRESS),
  'no entries yet': file(),
  'all there is to say': file({
    ...entry,
    period: { raw: 'quý II' },
    value: 37.8,
    num: 107,
    den: 283,
    unit: '%',
    level: 'khá',
    text: 'x',
    obsStatus: 'estimate',
    verdict: 'chua-dat',
    source: 'x',
    note: 'x',
    more: {},
  }),
  'nulls where nothing is known': { ...file({ ...entry, value: null, period: null, unit: null }), updated: null },
  'a task': file({ taskId: 'nv.1', date: '2022-06-30', text: 'xong' }),
  'a leap day': file({ ...entry, date: '2024-02-29' }),
};
const BAD = {
  'no object': [],
  'another format': { ...file(), format: 'resolution/1' },
  'no document': { format: 'resolution-progress/1', entries: [] },
  'no entries': { format: 'resolution-progress/1', documentId: 'nq' },
  'a day of update that is none': { ...file(), updated: 'hôm qua' },
  'no id at all': file({ date: '2022-06-30', value: 1 }),
  'an empty id': file({ ...entry, measureId: '' }),
  'no day': file({ measureId: 'ct.1.a' }),
  'a day that does not exist': file({ ...entry, date: '2022-02-29' }),
  'a day as written by hand': file({ ...entry, date: '30/06/2022' }),
  'a number in quotation marks': file({ ...entry, value: '37,8' }),
  'a verdict nobody gives': file({ ...entry, verdict: 'trong-nguong' }),
  'an entry that is null': file(null),
};

describe('readProgress', () => {
  for (const [name, json] of Object.entries(GOOD))
    it(`takes ${name}, as the JSON Schema does`, () => {
      assert.deepEqual(readProgress(json).problems, []);
      assert.equal(bySchema(json), true, JSON.stringify(bySchema.errors));
    });
  for (const [name, json] of Object.entries(BAD))
    it(`names ${name}, as the JSON Schema does`, () => {
      assert.notDeepEqual(readProgress(json).problems, []);
      assert.equal(bySchema(json), false);
    });

  it('leaves out what is wrong and keeps the rest', () => {
    const { progress, problems } = readProgress(file(entry, { ...entry, date: '31/12' }, { ...entry, value: 2 }));
    assert.deepEqual(progress.entries, [entry, { ...entry, value: 2 }]);
    assert.deepEqual(
      problems.map((problem) => problemLine(problem)),
      [
        'lần báo cáo thứ 2, trường date: Giá trị không được dùng ở đây: "31/12". Sửa thành ngày có thật, viết dạng "2022-06-30".'.replace(
          'Sửa thành',
          'Chọn',
        ),
      ],
    );
  });

  it('speaks of its own format', () => {
    const [problem] = readProgress({ ...file(), format: 'resolution-progress/2' }).problems;
    assert.equal(problem.code, 'format');
    assert.match(problemLine(problem), /Ghi "format": "resolution-progress\/1" ở đầu tệp\.$/);
    assert.match(problemLine(readProgress([]).problems[0], 'en'), /no document in the format resolution-progress\/1/);
  });

  it('knows a progress file by its format', () => {
    assert.deepEqual([isProgress(file()), isProgress({ format: 'resolution/1' }), isProgress(null)], [true, false, false]);
  });

  it('takes a day for a day exactly when the schema does', () => {
    const part = (max) => fc.integer({ min: 0, max });
    const text = fc
      .tuple(part(9999), part(13), part(32))
      .map(([y, m, d]) => `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);
    fc.assert(fc.property(fc.oneof(text, fc.string()), (date) => assert.equal(isDay(date), bySchema(file({ ...entry, date })), date)));
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => void readProgress(json)));
    fc.assert(fc.property(fc.array(fc.jsonValue()), (entries) => void readProgress(file(...entries))));
  });
});
