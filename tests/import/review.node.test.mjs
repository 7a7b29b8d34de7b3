import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { review } from '../../dist/lib/import/review.js';
import { plainText } from '../../dist/lib/schema/resolution.js';

const paper = (body, more = {}) => ({ format: 'resolution/1', id: 'x', docType: 'nghi-quyet', title: 'Nghị quyết', body, ...more });
const block = (id, content, more = {}) => ({ id, kind: 'paragraph', content, ...more });

describe('review', () => {
  it('marks the words of a slip in the text and leaves the text alone', () => {
    const before = paper([block('p', [{ text: 'Đảng ủy ' }, { text: 'phân ', strong: true }, { text: 'đấu đạt.' }], { lines: [7, 7] })]);
    const after = review(before);
    assert.deepEqual(after.body[0].content, [
      { text: 'Đảng ủy ' },
      { text: 'phân ', strong: true, sic: 'slip.1' },
      { text: 'đấu', sic: 'slip.1' },
      { text: ' đạt.' },
    ]);
    assert.equal(plainText(after.body[0].content), plainText(before.body[0].content));
    const [issue] = after.issues;
    assert.deepEqual(
      [issue.id, issue.code, issue.where, issue.line, issue.exact, issue.suggestion],
      ['slip.1', 'misspelled', 'p', 7, 'phân đấu', 'phấn đấu'],
    );
    assert.equal(before.issues, undefined);
  });

  it('forgives a quotation that the next paragraph closes', () => {
    assert.deepEqual(review(paper([block('a', '“Một câu dài.'), block('b', 'Câu nữa.”')])).issues, []);
    assert.deepEqual(
      review(paper([block('a', '“Một câu dài.'), block('b', 'Câu nữa.')])).issues.map(({ code }) => code),
      ['unclosed-quote'],
    );
  });

  it('names decomposed letters by the printed line', () => {
    const { issues } = review(paper([block('p', 'bảo vệ', { raw: 'bảo vệ'.normalize('NFD') })]));
    assert.deepEqual([...new Set(issues.map(({ code }) => code))], ['decomposed']);
  });

  it('says once that a paper is decomposed throughout', () => {
    const raw = 'Đảng bộ và chính quyền bảo vệ lợi ích của nhân dân địa phương'.normalize('NFD');
    const { issues } = review(paper([block('p', raw.normalize('NFC'), { raw }), block('q', raw.normalize('NFC'), { raw })]));
    assert.deepEqual(
      issues.map(({ code, where }) => [code, where]),
      [['decomposed', 'p']],
    );
    assert.match(issues[0].message, /^\d\d chữ/);
  });

  it('keeps what was raised before and adds contradictions and personal data', () => {
    const lost = { id: 'note.1', severity: 'warning', code: 'note-place-lost', message: 'x' };
    const { issues } = review(paper([block('p', 'Gọi 0912345678 trước ngày 31/02/2022')], { issues: [lost] }));
    assert.deepEqual(
      issues.map(({ code }) => code),
      ['note-place-lost', 'impossible-date', 'personal-phone'],
    );
  });

  it('calls nothing a slip that only masking made one', () => {
    const masked = [{ text: 'Người dân gọi số điện thoại ' }, { redacted: 'phone' }, { text: '. Cảm ơn .' }];
    assert.deepEqual(
      review(paper([block('a', masked)])).issues.map(({ code, exact }) => [code, exact]),
      [['space-before-sign', 'ơn .']],
    );
  });

  it('looks into headings, tables and footnotes', () => {
    const body = [
      { id: 's', kind: 'section', heading: 'QUẢN TRIỆT NGHỊ QUYẾT', children: [{ id: 't', kind: 'table', rows: [['phân đấu', 'x']] }] },
    ];
    const { issues } = review(paper(body, { footnotes: [{ id: 'f', marker: '1', content: 'phần đầu đạt' }] }));
    assert.deepEqual(
      issues.map(({ where }) => where),
      ['s', 't', 'f'],
    );
  });
});
