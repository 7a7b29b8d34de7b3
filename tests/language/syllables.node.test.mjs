import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isPossible, spellingOf, syllables } from '../../dist/lib/language/syllables.js';

describe('syllables', () => {
  it('says where each stands and whether it is joined to the one before', () => {
    const text = 'Đảng bộ, chi bộ';
    assert.deepEqual(
      syllables(text).map(({ start, end, joined }) => [text.slice(start, end), joined]),
      [
        ['Đảng', false],
        ['bộ', true],
        ['chi', false],
        ['bộ', true],
      ],
    );
  });

  it('has one spelling for both placements of the tone and for i and y', () => {
    for (const [a, b] of [
      ['hoà', 'hòa'],
      ['uỷ', 'ủy'],
      ['thuỷ', 'thủy'],
      ['tỷ', 'tỉ'],
      ['kỹ', 'kĩ'],
    ])
      assert.equal(spellingOf(a), spellingOf(b));
    assert.notEqual(spellingOf('phấn'), spellingOf('phân'));
  });

  for (const word of [
    'nghiêng',
    'quyết',
    'gì',
    'giếng',
    'huỳnh',
    'khuỷu',
    'ruộng',
    'ưu',
    'yêu',
    'oẵm',
    'net',
    'online',
    'quốc',
    'thuở',
    'quý',
    'xoong',
  ])
    it(`accepts ${word}`, () => assert.equal(isPossible(word), true));
  for (const word of ['đươc', 'viêc', 'ngiệm', 'nghành', 'đưòng', 'trưởg', 'kẳng', 'cế', 'phườg'])
    it(`refuses ${word}`, () => assert.equal(isPossible(word), false));
});
