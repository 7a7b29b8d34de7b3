/** Notes at the end of a paper, before or after the signature. The papers are made up. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkFidelity } from '../../dist/lib/import/fidelity.js';
import { importText } from '../../dist/lib/import/import-document.js';
import { readFull } from '../../dist/lib/schema/full.js';
import { words } from '../corpus/outline.mjs';

const read = (lines) => {
  const { resolution, sourceLines } = importText(lines.join('\n'));
  assert.deepEqual(checkFidelity(sourceLines, resolution), { ok: true, ratio: 1, redacted: 0 });
  assert.deepEqual(readFull(JSON.parse(JSON.stringify(resolution))).problems, []);
  return resolution;
};
const notes = (doc) => doc.footnotes.map((note) => [note.marker, words(note.content), note.blockId !== null]);
const texts = (nodes) => nodes.flatMap((node) => [words(node.heading ?? node.content), ...texts(node.children ?? [])]);
const END = ['Nơi nhận:', '- Đảng ủy cấp trên,', '- Lưu VP.', 'T/M CHI ỦY', 'BÍ THƯ', 'Trần Văn Ví Dụ'];
const TEXT = (one, two) => [
  'Số 3-NQ/ĐU',
  'NGHỊ QUYẾT',
  'về cây xanh',
  'I. KẾT QUẢ',
  `1. Trồng 40 cây${one}, đạt chỉ tiêu.`,
  `2. Chăm sóc 300 cây${two}.`,
];

describe('notes before the recipients', () => {
  for (const [name, one, two, rule] of [
    ['raised digits', '¹', '²', []],
    ['brackets under a rule', '(1)', '(2)', ['', '--------------', '']],
    ['square brackets', '[1]', '[2]', ['']],
  ]) {
    it(`are read: ${name}`, () => {
      const doc = read([
        ...TEXT(one, two),
        ...rule,
        `${one} Gồm sao đen và bằng lăng.`,
        `${two} Số liệu của tổ`,
        'quản lý cây xanh.',
        '',
        ...END,
      ]);
      assert.deepEqual(notes(doc), [
        [one, 'Gồm sao đen và bằng lăng.', true],
        [two, 'Số liệu của tổ quản lý cây xanh.', true],
      ]);
      assert.equal(
        texts(doc.body).some((text) => /sao đen|Số liệu|---/.test(text)),
        false,
      );
      assert.equal(doc.recipients.length, 2);
      assert.equal(doc.signature.name, 'Trần Văn Ví Dụ');
    });
  }

  it('are not made of the last items of the text', () => {
    const doc = read([...TEXT('', ''), '(1) Chi bộ 1 trồng cây.', '(2) Chi bộ 2 chăm sóc.', '', ...END]);
    assert.deepEqual(doc.footnotes, []);
    assert.equal(texts(doc.body).at(-1), 'Chi bộ 2 chăm sóc.');
  });

  it('are not made of items that only mention each other', () => {
    const doc = read([...TEXT('', ''), '(1) Chi bộ 1 trồng cây.', '(2) Chi bộ 2 phối hợp theo mục (1).', '', ...END]);
    assert.deepEqual(doc.footnotes, []);
  });
});

describe('the call of a note', () => {
  it('may stand one space behind its word in square brackets or as a raised digit', () => {
    const doc = read([...TEXT(' [1]', ' ²'), ...END, '', '[1] Gồm sao đen.', '² Số liệu của tổ.']);
    assert.deepEqual(notes(doc), [
      ['[1]', 'Gồm sao đen.', true],
      ['²', 'Số liệu của tổ.', true],
    ]);
    assert.deepEqual(doc.issues, []);
  });

  it('is no count inside a sentence and no square metre', () => {
    const doc = read([...TEXT(' (1) nhóm A', ' trên 20 m ²'), ...END, '', '(1) Gồm sao đen.', '² Số liệu của tổ.']);
    assert.deepEqual(
      doc.footnotes.map((note) => note.blockId),
      [null, null],
    );
  });
});
