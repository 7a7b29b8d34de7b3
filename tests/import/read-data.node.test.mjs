/** What is promised in the five papers, and how it is named, against a person's reading of them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { importText } from '../../dist/lib/import/import-document.js';
import { mask } from '../../dist/lib/import/masking.js';

const paper = (name) => readFileSync(new URL(`../../demo/data/source/${name}.txt`, import.meta.url), 'utf8');
const read = (name) => importText(paper(name)).resolution;
const sizes = ({ targetGroups, targets }) => targetGroups.map(({ id }) => targets.filter(({ groupId }) => groupId === id).length);
const measures = ({ targets }) => targets.flatMap((target) => target.measures);
const say = ({ label, unit, criterion: { kind, op, value, min, max } }) =>
  [label, unit, kind, op, value, min, max].filter((one) => one !== undefined).join(' | ');
const find = (document, id) => measures(document).find((measure) => measure.id === id);
const texts = (list, out = new Map()) => {
  for (const node of list ?? []) {
    const content = node.heading ?? node.content ?? '';
    out.set(node.id, typeof content === 'string' ? content : content.map((run) => (run.noteRef ? '' : (run.text ?? ''))).join(''));
    texts(node.children, out);
  }
  return out;
};

describe('S0, the annual resolution', () => {
  const doc = read('nghi-quyet-40');

  it('promises 35 targets in groups of 7, 12, 7, 6 and 3, as declared, with 84 measures', () => {
    assert.deepEqual(sizes(doc), [7, 12, 7, 6, 3]);
    assert.deepEqual(
      doc.targetGroups.map(({ declaredCount }) => declaredCount),
      [7, 12, 7, 6, 3],
    );
    assert.equal(doc.targetGroups[1].label, 'Về kinh tế, đô thị, môi trường');
    assert.equal(measures(doc).length, 84);
  });

  it('reads the seven measures of one item', () => {
    assert.deepEqual(doc.targets.find(({ id }) => id === 'ct.3.1').measures.map(say), [
      'Tỷ lệ huy động trẻ trong độ tuổi mầm non đến trường | % | bound | eq | 95',
      'trẻ trong diện đi học vào lớp Lá | % | bound | gt | 99.5',
      'tỷ lệ huy động học sinh vào lớp 1 và lớp 6 | % | all',
      'hiệu suất đào tạo Tiểu học | % | bound | eq | 99',
      'hiệu suất đào tạo Trung học cơ sở | % | bound | eq | 94',
      'cán bộ, giáo viên đạt chuẩn theo lộ trình | % | all',
      'trường công lập trên địa bàn phường trực thuộc Phòng giáo dục và đào tạo đạt kiểm định chất lượng giáo dục | % | bound | eq | 90',
    ]);
  });

  it('keeps a level and a change on one measure', () => {
    const [poor, near] = doc.targets.find(({ id }) => id === 'ct.3.7').measures;
    assert.deepEqual([poor.criterion.op, poor.criterion.value, poor.polarity], ['lt', 0.2, 'down']);
    assert.deepEqual([poor.also[0].kind, poor.also[0].direction, poor.also[0].amount.value], ['change', 'down', 0.52]);
    assert.deepEqual([near.criterion.value, near.also[0].amount.value], [0.4, 0.5]);
  });

  it('says that nobody can tell whether more or fewer births are better', () => {
    assert.equal(find(doc, 'ct.3.3.a').polarity, 'none');
    assert.equal(find(doc, 'ct.3.5.b').polarity, 'down');
    assert.equal(find(doc, 'ct.5.2.a').polarity, 'up');
  });
});

describe('S1, the resolution of a congress', () => {
  const doc = read('nghi-quyet-dai-hoi');

  it('promises 18 targets in groups of 5, 6, 2 and 5; the works are none', () => {
    assert.deepEqual(sizes(doc), [5, 6, 2, 5]);
    assert.ok(doc.targets.every(({ text }) => !/hẻm/.test(text)));
  });

  it('gives each of three shares the words they have in common', () => {
    assert.deepEqual(
      doc.targets.find(({ id }) => id === 'ct.1.2.5').measures.map(({ label }) => label),
      ['học sinh lớp 1 học 2 buổi/ngày', 'học sinh tiểu học học 2 buổi/ngày', 'học sinh trung học cơ sở học 2 buổi/ngày'],
    );
  });

  it('keeps rhythm and period apart where one target has two', () => {
    const target = doc.targets.find(({ id }) => id === 'ct.1.4.2');
    assert.equal(target.cadence, undefined);
    assert.deepEqual(
      target.measures.map(({ cadence, period }) => [cadence, period?.raw]),
      [
        ['yearly', undefined],
        [undefined, 'đến năm 2025'],
      ],
    );
  });
});

describe('S2, S3 and S4', () => {
  it('finds no target in a notice and none in a monthly resolution', () => {
    assert.equal(read('thong-bao-01-2022').targets, undefined);
    assert.equal(read('nghi-quyet-31').targets, undefined);
  });

  it('takes the ids of ten targets from their printed numbers', () => {
    const doc = read('bao-cao-chinh-tri');
    assert.deepEqual(
      doc.targets.map(({ id }) => id),
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((n) => `ct.4.${n}`),
    );
    assert.equal(find(doc, 'ct.4.9.a').criterion.value, 82);
  });
});

describe('every reading', () => {
  for (const name of ['nghi-quyet-40', 'nghi-quyet-dai-hoi', 'bao-cao-chinh-tri', 'nghi-quyet-31'])
    it(`of ${name} quotes words that stand in its block`, () => {
      const doc = read(name);
      const blocks = texts([...doc.body, ...doc.footnotes.map(({ id, content }) => ({ id, content }))]);
      const all = [...(doc.targets ?? []), ...measures({ targets: doc.targets ?? [] }), ...(doc.observations ?? [])];
      assert.ok(all.length > 0);
      for (const { id, provenance } of all) {
        const { blockId, exact, prefix = '', suffix = '' } = provenance;
        assert.ok(blocks.get(blockId).includes(prefix + exact + suffix), `${id}: ${exact}`);
        assert.notEqual(exact, '');
      }
    });

  it('is read again when something was masked, so that its quotation is found', () => {
    const text = paper('nghi-quyet-dai-hoi').replace('2. Tỷ lệ thất nghiệp', '2. Liên hệ số 0912 345 678, tỷ lệ thất nghiệp');
    const masked = mask(importText(text).resolution);
    assert.equal(JSON.stringify(masked).includes('0912 345 678'), false);
    const target = masked.targets.find(({ id }) => id === 'ct.1.2.2');
    assert.ok(texts(masked.body).get(target.provenance.blockId).includes(target.provenance.exact));
    assert.equal(target.measures.at(-1).criterion.value, 2.21);
  });
});
