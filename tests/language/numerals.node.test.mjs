import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pointValue, romanValue, toRoman, wordValue } from '../../dist/lib/language/numerals.js';

describe('numerals', () => {
  it('reads Roman numerals in good form only', () => {
    assert.deepEqual(['I', 'iv', 'XIV', 'XIX', 'MCMXXX'].map(romanValue), [1, 4, 14, 19, 1930]);
    assert.deepEqual(['', 'IIII', 'IIX', 'VX', 'A', 'XIVI'].map(romanValue), [null, null, null, null, null, null]);
    assert.equal(toRoman(14), 'XIV');
  });

  it('orders points as papers do, with đ after d', () => {
    assert.deepEqual(['a', 'd', 'đ', 'Đ', 'e', 'g'].map(pointValue), [1, 4, 5, 5, 6, 7]);
    assert.deepEqual(['f', 'w', 'ab', ''].map(pointValue), [null, null, null, null]);
  });

  it('reads numbers in words', () => {
    for (const [words, value] of [
      ['một', 1],
      ['tư', 4],
      ['mười', 10],
      ['mười lăm', 15],
      ['hai mươi', 20],
      ['hai mươi mốt', 21],
      ['hai mươi lăm', 25],
      ['ba hai', 32],
      ['chỉ tiêu', null],
    ])
      assert.equal(wordValue(words), value, words);
  });
});
