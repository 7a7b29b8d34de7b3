import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { amongIn, clausesOf, lastSeparator } from '../../dist/lib/language/clauses.js';
import { lettersOf } from '../../dist/lib/language/letters.js';

const parts = (text) => clausesOf(text).map(({ start, end }) => text.slice(start, end).trim());

describe('clausesOf', () => {
  it('ends at semicolons, full stops and lines', () => assert.deepEqual(parts('a b; c. d\ne'), ['a b', 'c', 'd', 'e']));
  it('keeps numbers, labels and short forms whole', () => {
    assert.deepEqual(parts('4.1. thu 1.350 tr. dong. het'), ['4.1. thu 1.350 tr. dong', 'het']);
    assert.deepEqual(parts('o khu pho 5. trien khai'), ['o khu pho 5', 'trien khai']);
  });
  it('tells sentences from their parts', () =>
    assert.deepEqual(
      clausesOf('a; b. c').map(({ sentence }) => sentence),
      [0, 0, 1],
    ));
});

describe('amongIn', () => {
  const at = (text) => amongIn(lettersOf(text), 0, text.length);
  it('finds "trong đó"', () => assert.equal(at('có, trong đó một'), 4));
  it('is not led astray by "trong độ tuổi"', () => assert.equal(at('trẻ trong độ tuổi'), null));
});

describe('lastSeparator', () => {
  const at = (text) => lastSeparator(lettersOf(text), 0, text.length);
  it('stands behind the last comma or "và"', () => assert.equal(at('a, b và c'), 7));
  it('is not inside a name in quotation marks', () => assert.equal(at('đạt “5 không, 3 sạch” từ'), null));
  it('is null where there is none', () => assert.equal(at('một hai'), null));
});
