/** Cells of the tables that leave here: no spreadsheet runs one, and reading gives back what was written. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { guard, unguard } from '../../dist/lib/model/csv-cell.js';
import { writeProgressTemplate } from '../../dist/lib/model/progress-template.js';

describe('guard', () => {
  it('is taken off again, whatever the cell', () => {
    const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[' \t]{0,3}[=+@＝-].{0,8}$/u));
    fc.assert(fc.property(cell, (text) => assert.equal(unguard(guard(text)), text)));
  });

  it('holds in the table that is written for filling in', () => {
    for (const start of ['=', '＝', '＠', '\u200b=', "'="]) {
      const measure = { id: 'm', label: `${start}HYPERLINK("x")`, criterion: { kind: 'all' } };
      const csv = writeProgressTemplate({ id: 'nq', targets: [{ id: 't', text: 'Lời', measures: [measure] }] });
      assert.ok(csv.includes(`'${start}HYPERLINK`), JSON.stringify(start));
    }
  });
});
