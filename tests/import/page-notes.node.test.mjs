/** Notes printed at the foot of a page, in the middle of a sentence. The papers are made up. */
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
const notes = (doc) => doc.footnotes.map(({ id, marker, content, blockId, lines }) => [id, marker, words(content), blockId, lines]);
const bare = (nodes) =>
  nodes.flatMap((node) => [words(node.heading ?? node.content).replace(/\[[→¶][^\]]+\]/g, ''), ...bare(node.children ?? [])]);
const HEAD = ['Số 3-NQ/ĐU', 'NGHỊ QUYẾT', 'về cây xanh', 'I. KẾT QUẢ'];
const LONG = 'Phong trào trồng cây được các khu phố hưởng ứng, có nhiều cách làm hay, góp phần nâng cao';

describe('notes at the foot of a page', () => {
  for (const [name, page] of [
    ['over a page number', ['- 2 -']],
    ['over a form feed', ['\fchất lượng sống của nhân dân.'], true],
    ['over the number of a page of all', ['', 'Trang 1/3', '']],
  ])
    for (const [kind, one, two] of [
      ['brackets', '[1]', '[2]'],
      ['raised digits', '¹', '²'],
      ['round brackets', '(1)', '(2)'],
    ])
      it(`${kind} ${name} leave the sentence whole`, () => {
        const doc = read([
          ...HEAD,
          `Đã trồng 40 cây${one} trên hai tuyến đường${two}.`,
          LONG,
          '__________',
          `${one} Theo báo cáo của`,
          'các khu phố.',
          `${two} Đường số 1 và số 2.`,
          ...page,
          ...(page[0].startsWith('\f') ? [] : ['chất lượng sống của nhân dân.']),
          'II. NHIỆM VỤ',
          'Chăm sóc cây.',
        ]);
        assert.deepEqual(notes(doc), [
          ['fn.1', one, 'Theo báo cáo của các khu phố.', 's.i-p1', [8, 9]],
          ['fn.2', two, 'Đường số 1 và số 2.', 's.i-p1', [10, 10]],
        ]);
        assert.ok(bare(doc.body).includes(`${LONG} chất lượng sống của nhân dân.`));
        assert.deepEqual(
          doc.source.dropped.filter(({ rule }) => rule.startsWith('note')).map(({ rule, line, text }) => [rule, line, text]),
          [
            ['note-rule', 7, '__________'],
            ['note-mark', 8, one],
            ['note-mark', 10, two],
          ],
        );
      });

  it('counted anew on every page hang where they are called', () => {
    const page = (call, note) => [`Đã trồng 40 cây[1] ${call}.`, `[1] ${note}`, '- 2 -'];
    const doc = read([...HEAD, ...page('mới', 'Cây sao.'), 'II. NHIỆM VỤ', ...page('nữa', 'Cây dầu.'), 'Chăm sóc cây.']);
    assert.deepEqual(
      notes(doc).map(([id, , text, place]) => [id, text, place]),
      [
        ['fn.1', 'Cây sao.', 's.i-p1'],
        ['fn.1~2', 'Cây dầu.', 's.ii-p1'],
      ],
    );
  });

  it('are none where nobody calls them: the last items of a page', () => {
    const doc = read([...HEAD, 'Gồm:', '(1) Trồng cây;', '(2) Tưới cây;', '- 2 -', '(3) Chăm cây.']);
    assert.deepEqual(doc.footnotes, []);
    assert.deepEqual(
      doc.body[0].children.at(-1).children?.map(({ label }) => label) ?? doc.body[0].children.slice(1).map(({ label }) => label),
      ['(1)', '(2)', '(3)'],
    );
  });

  it('are called from a table, too', () => {
    const doc = read([...HEAD, '| Cây | Số |', '| Sao | 40[1] |', '| Dầu | 30 |', '[1] Trồng mới.', '- 2 -', 'II. NHIỆM VỤ', 'Chăm sóc.']);
    assert.deepEqual(notes(doc), [['fn.1', '[1]', 'Trồng mới.', 's.i-t1', [8, 8]]]);
  });
});
