import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { problemLine, problemText } from '../../dist/lib/schema/problem-text.js';
import { readFull } from '../../dist/lib/schema/full.js';

const head = { format: 'resolution/1', id: 'a', docType: 'nghi-quyet', title: 'Nghị quyết' };
const lines = (file, lang) => {
  const { problems, warnings } = readFull(file);
  return [...problems, ...warnings].map((problem) => problemLine(problem, lang, file));
};
const provenance = { blockId: 'p' };
const body = [{ id: 'p', kind: 'paragraph' }];

describe('problemText', () => {
  it('names the entry by its place and id, the field, what was found and what to do', () => {
    const measures = [{ id: 'm', label: 'x', criterion: { kind: 'bound', op: '>=', value: 1 } }];
    const file = { ...head, body, targets: [{ id: 'ct.2.5', text: 'x', measures, provenance }] };
    assert.deepEqual(lines(file), [
      'chỉ tiêu thứ 1 (ct.2.5), thành phần thứ 1 (m), trường criterion.op: Giá trị không được dùng ở đây: ">=". ' +
        'Chọn một trong các giá trị "gte", "gt", "lte", "lt", "eq".',
    ]);
    assert.deepEqual(lines(file, 'en'), [
      'target 1 (ct.2.5), measure 1 (m), field criterion.op: A value that is not allowed here: ">=". Choose one of "gte", "gt", "lte", "lt", "eq".',
    ]);
  });

  it('says what is missing and what it should be', () => {
    assert.deepEqual(lines({ ...head, id: undefined, body: [{ kind: 'paragraph' }] }), [
      'trường id: Thiếu trường bắt buộc. Thêm trường này, giá trị là chữ trong ngoặc kép.',
      'phần nội dung thứ 1, trường id: Thiếu trường bắt buộc. Thêm trường này, giá trị là chữ trong ngoặc kép.',
    ]);
  });

  it('offers a section where the kind of a node is wrong', () => {
    assert.match(lines({ ...head, body: [{ id: 'p', kind: 'sectoin' }] })[0], /Chọn một trong các giá trị "section", "paragraph"/);
  });

  it('says that the file as a whole is wrong', () => {
    assert.match(lines([])[0], /^cả tệp: Tệp không phải là một văn bản dạng resolution\/1\./);
    assert.match(lines({ ...head, format: 'resolution/9' })[0], /Ghi "format": "resolution\/1" ở đầu tệp\.$/);
  });

  it('finds what comes after a fault in the head of the file, too', () => {
    assert.equal(lines({ ...head, format: 1, docType: 'x', title: '', body: [4], targets: [{}] }).length >= 6, true);
  });

  it('points into tables, trees and lists of lists', () => {
    const file = { ...head, body: [{ id: 's', kind: 'section', children: [{ id: 't', kind: 'table', rows: [['a', [{ text: 4 }]]] }] }] };
    assert.match(lines(file)[0], /^phần nội dung thứ 1 \(s\), mục con thứ 1 \(t\), hàng thứ 1, ô thứ 2, đoạn chữ thứ 1, trường text: /);
  });

  it('has words for every code, in both languages, without the words of a library', () => {
    const codes = [
      'not-object',
      'format',
      'type',
      'value',
      'missing',
      'empty',
      'count',
      'too-long',
      'too-deep',
      'too-many',
      'duplicate-id',
      'unknown-ref',
      'unknown-field',
      'repeated-field',
      'broken-id',
    ];
    for (const code of codes) {
      for (const lang of ['vi', 'en']) {
        const { what, where, todo } = problemText(
          { severity: 'error', code, path: ['targets', 2, 'id'], expected: 'string', received: 'x' },
          lang,
        );
        assert.ok(what.length > 8 && where.length > 4 && todo.length > 5, `${code} ${lang}`);
        assert.doesNotMatch(what + todo, /undefined|invalid|union|enum|schema|null/i);
      }
    }
  });

  it('is not confused by names every object has', () => {
    const problem = {
      severity: 'error',
      code: 'type',
      path: ['constructor', 0, '__proto__', 1],
      expected: 'toString',
      received: 'valueOf',
    };
    assert.match(problemText(problem, 'vi', {}).where, /constructor, mục thứ 1, __proto__, mục thứ 2/);
  });
});
