import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isNear, slips } from '../../dist/lib/language/near.js';

describe('words that are nearly another', () => {
  it('differ by case, a hyphen or one slip, in a long word by two', () => {
    for (const [word, known] of [
      ['Heading', 'heading'],
      ['headinglevel', 'heading-level'],
      ['heding', 'heading'],
      ['hedaing', 'heading'],
      ['target-tabel', 'target-table'],
      ['resolution-veiwr', 'resolution-viewer'],
    ])
      assert.equal(isNear(word, known), true, word);
  });

  it('are not just short or alike', () => {
    for (const [word, known] of [
      ['scr', 'src'],
      ['hding', 'heading'],
      ['', 'theme'],
    ])
      assert.equal(isNear(word, known), false, word);
  });

  it('a swap of two neighbours is one slip; more than two are not counted', () => {
    assert.deepEqual([slips('scr', 'src'), slips('src', 'src'), slips('sr', 'src'), slips('a', 'heading')], [1, 0, 1, 3]);
  });
});
