import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importText } from '../../dist/lib/import/import-document.js';
import { lintData } from '../../dist/lib/import/lint.js';
import { review } from '../../dist/lib/import/review.js';

const paper = () =>
  review(
    importText(`NGHỊ QUYẾT
Về nhiệm vụ năm 2025

I. CHỈ TIÊU (02 chỉ tiêu)
- Tỷ lệ hộ nghèo dưới 1,5%.
- Kết nạp từ 10 đến 12 đảng viên.`).resolution,
  );
const codes = (edit) => {
  const doc = paper();
  edit(doc);
  return [...lintData(doc)].map(({ code, owner }) => (owner ? `${code} ${owner}` : code));
};

describe('a document edited by hand', () => {
  it('is sound as it was imported', () =>
    assert.deepEqual(
      codes(() => undefined),
      [],
    ));

  it('has lost the words that were quoted', () => {
    assert.deepEqual(
      codes(({ body }) => void (body[0].children[0].content = 'Tỷ lệ hộ nghèo dưới 1,6%.')),
      ['quote-lost ct.i.1', 'quote-lost ct.i.1.a'],
    );
  });

  it('has a number its words do not have', () => {
    assert.deepEqual(
      codes(({ targets }) => void (targets[0].measures[0].criterion.value = 15)),
      ['number-not-in-words ct.i.1.a'],
    );
  });

  it('reads a comparator otherwise than its words say', () => {
    assert.deepEqual(
      codes(({ targets }) => void (targets[0].measures[0].criterion.op = 'lte')),
      ['criterion-differs ct.i.1.a'],
    );
  });

  it('has fewer targets than declared', () => {
    assert.deepEqual(
      codes(({ targets }) => void targets.pop()),
      ['target-count'],
    );
  });
});
