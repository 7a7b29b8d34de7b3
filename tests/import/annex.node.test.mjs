/** What stands behind the signature as a text of its own. The papers are made up. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkFidelity } from '../../dist/lib/import/fidelity.js';
import { importText } from '../../dist/lib/import/import-document.js';
import { readFull } from '../../dist/lib/schema/full.js';
import { words } from '../corpus/outline.mjs';

const HEAD = ['ỦY BAN NHÂN DÂN', 'XÃ TÂN THỬ', 'Số: 9/QĐ-UBND', 'QUYẾT ĐỊNH', 'Về cây xanh', 'QUYẾT ĐỊNH:', 'Điều 1. Ban hành Quy chế.'];
const SIGN = ['Nơi nhận:', '- Như Điều 1;', '- Lưu: VT.', 'CHỦ TỊCH', 'Trần Văn Ví Dụ'];
const read = (annex) => {
  const { resolution, sourceLines } = importText([...HEAD, ...SIGN, ...annex].join('\n'));
  assert.deepEqual(checkFidelity(sourceLines, resolution), { ok: true, ratio: 1, redacted: 0 });
  assert.deepEqual(readFull(JSON.parse(JSON.stringify(resolution))).problems, []);
  assert.equal(resolution.signature.name, 'Trần Văn Ví Dụ');
  return resolution;
};
const tree = (nodes) =>
  nodes.map((node) => [
    [node.label, words(node.heading ?? node.content ?? 'table')].filter(Boolean).join(' '),
    ...(node.children ? [tree(node.children)] : []),
  ]);
const annexes = (doc) => tree(doc.conclusions.filter(({ role }) => role === undefined || role === 'other'));

describe('an annex', () => {
  it('that is a regulation keeps its chapters, articles and points', () => {
    const doc = read([
      'QUY CHẾ',
      'Chăm sóc cây',
      'Chương I',
      'QUY ĐỊNH CHUNG',
      'Điều 1. Phạm vi',
      '1. Cây trên đường.',
      '2. Cây trong:',
      'a) Công viên;',
      'đ) Trường học.',
      'Chương II',
      'THỰC HIỆN',
      'Điều 2. Trách nhiệm',
    ]);
    assert.deepEqual(annexes(doc), [
      [
        'QUY CHẾ',
        [
          ['Chăm sóc cây'],
          [
            'Chương I QUY ĐỊNH CHUNG',
            [['Điều 1. Phạm vi', [['1. Cây trên đường.'], ['2. Cây trong:', [['a) Công viên;'], ['đ) Trường học.']]]]]],
          ],
          ['Chương II THỰC HIỆN', [['Điều 2. Trách nhiệm']]],
        ],
      ],
    ]);
  });

  it('stands beside the next one', () => {
    const doc = read(['Phụ lục I', 'DANH MỤC CÂY', '| TT | Cây |', '| 1 | Sao |', 'Phụ lục II', 'DANH MỤC ĐƯỜNG', 'Đường số 1.']);
    assert.deepEqual(annexes(doc), [
      ['Phụ lục I DANH MỤC CÂY', [['table']]],
      ['Phụ lục II DANH MỤC ĐƯỜNG', [['Đường số 1.']]],
    ]);
    assert.equal(new Set(doc.conclusions.map(({ id }) => id)).size, doc.conclusions.length);
  });

  it('has items where a paper has notes', () => {
    const doc = read(['PHỤ LỤC', 'VIỆC PHẢI LÀM', '(1) Trồng cây[2];', '(2) Tưới cây.', '[2] Hai tuyến đường.']);
    assert.deepEqual(
      doc.footnotes.map(({ marker, content }) => [marker, content]),
      [['[2]', 'Hai tuyến đường.']],
    );
    assert.deepEqual(
      annexes(doc)[0][1].map(([text]) => text.slice(0, 9)),
      ['(1) Trồng', '(2) Tưới '],
    );
  });
});
