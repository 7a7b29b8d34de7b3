import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ABBREVIATIONS } from '../../dist/lib/language/abbreviation-table.js';
import { expansionsOf, pairsOf } from '../../dist/lib/language/search-variants.js';

const pairs = pairsOf(ABBREVIATIONS);

describe('abbreviations', () => {
  it('goes both ways for the search', () => {
    assert.deepEqual(expansionsOf('ubnd phuong', pairs), ['uy ban nhan dan phuong']);
    assert.deepEqual(expansionsOf('uy ban nhan dan phuong', pairs), ['ubnd phuong']);
    assert.deepEqual(expansionsOf('gpmb', pairs), ['giai phong mat bang']);
  });

  it('leaves short forms alone that are words of the language', () => {
    assert.deepEqual(expansionsOf('tu', pairs), []);
    assert.deepEqual(expansionsOf('cong an', pairs), []);
  });

  it('matches whole words only', () => assert.deepEqual(expansionsOf('xubndx', pairs), []));
});
