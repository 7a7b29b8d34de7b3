/** How well tasks are read from papers that were written before anything read them. The figures are printed with the tests. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pagesOf, readPage, scoreTasks } from './tasks/score.mjs';

/** The least share of each figure; what was reached once is not lost unseen. */
const FLOORS = { tune: [1, 1, 1, 1, 0.97], score: [0.97, 0.97, 0.97, 1, 0.96] };

for (const [part, floors] of Object.entries(FLOORS)) {
  describe(`tasks of the ${part} part`, () => {
    it('are read no worse than before', (test) => {
      const { counts } = scoreTasks(part);
      Object.entries(counts).forEach(([name, { right, of }], index) => {
        test.diagnostic(`${name}: ${right} of ${of}`);
        assert.ok(right / of >= floors[index], `${name}: ${(right / of).toFixed(3)}, and it was ${floors[index]}`);
      });
    });

    for (const page of pagesOf(part))
      it(`${page} holds what is expected of it, in this order`, () => {
        const { paper, expected } = readPage(page);
        let at = 0;
        for (const { text } of expected) {
          at = paper.indexOf(text, at);
          assert.notEqual(at, -1, text);
          at += text.length;
        }
      });
  });
}
