import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { equate, fold, foldMap, unfold } from '../../dist/lib/language/fold.js';

describe('fold', () => {
  for (const [text, folded] of [
    ['Phấn đấu', 'phan dau'],
    ['ĐẢNG ỦY', 'dang uy'],
    ['Phấn đấu'.normalize('NFD'), 'phan dau'],
    ['hoà hòa', 'hoa hoa'],
    ['Ðảng Ɖảng', 'dang dang'],
    ['trƣởng', 'truong'],
    ['ƠƯĂÂÊÔ', 'ouaaeo'],
    ['50% – “5K”', '50% – “5k”'],
  ]) {
    it(`folds ${text}`, () => assert.equal(fold(text), folded));
  }
});

it('takes a million marks of two kinds on one letter for no more than the letter', () => {
  assert.equal(fold(`Ấ${'\u0301\u0323'.repeat(500_000)}m`), 'am');
});

describe('foldMap', () => {
  it('needs no map where every letter is composed', () => {
    assert.deepEqual(foldMap('Chỉ tiêu “năm” 2022'), { text: 'chi tieu “nam” 2022' });
  });

  it('leads back to whole letters in decomposed text', () => {
    const text = 'a bảo vệ'.normalize('NFD');
    const folded = foldMap(text);
    const at = folded.text.indexOf('bao');
    assert.equal(text.slice(unfold(folded, at), unfold(folded, at + 3)), 'bảo'.normalize('NFD'));
    assert.equal(unfold(folded, folded.text.length), text.length);
  });

  it('keeps step with letters outside the plane and with letters that fold to several', () => {
    const text = '😀한 Đ';
    const folded = foldMap(text);
    assert.equal(unfold(folded, folded.text.indexOf('d')), text.indexOf('Đ'));
  });
});

describe('equal spellings', () => {
  it('makes i and y one where either is written, and keeps the length', () => {
    for (const [a, b] of [
      ['tỷ lệ', 'tỉ lệ'],
      ['quy định', 'qui định'],
      ['chiến sỹ', 'chiến sĩ'],
      ['kỷ luật', 'kỉ luật'],
    ])
      assert.equal(equate(fold(a)), equate(fold(b)));
    assert.notEqual(equate(fold('tay')), equate(fold('tai')));
    assert.equal(equate('quy ty').length, 6);
  });
});
