import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { numeralsIn, readNumber, scaled, shiftDecimal } from '../../dist/lib/language/numbers.js';

describe('readNumber', () => {
  for (const [run, value, decimals] of [
    ['1.350.492.000', 1350492000, 0],
    ['0,5', 0.5, 1],
    ['2,21', 2.21, 2],
    ['01', 1, 0],
    ['7.644', 7644, 0],
    ['1105', 1105, 0],
    ['12.500,75', 12500.75, 2],
    ['1.01', 1.01, 2],
    ['1,350,492', 1350492, 0],
  ]) {
    it(`reads ${run}`, () => {
      const read = readNumber(run);
      assert.equal(read.value, value);
      assert.equal(read.decimals, decimals);
    });
  }

  it('doubts a comma before three digits, and a dot before two', () => {
    assert.equal(readNumber('3,098').confidence, 0.5);
    assert.equal(readNumber('0.55').confidence, 0.7);
    assert.equal(readNumber('0,525').confidence, 1);
  });

  for (const run of ['70,75,80,85,95', '5.2.1', '1.2.3.4', '1234567890123456'])
    it(`reads no number in ${run}`, () => assert.equal(readNumber(run), null));
});

describe('numeralsIn', () => {
  const values = (text) => [...numeralsIn(text)].map(({ value }) => value);
  it('passes over letters with digits', () => assert.deepEqual(values('f1 n10 ql1a 5 va n10.5'), [5]));
  it('reads thousands apart by spaces before money alone', () => {
    assert.deepEqual(values('500 000 dong'), [500000]);
    assert.deepEqual(values('khu pho 5 120 ho'), [5, 120]);
  });
});

describe('exact arithmetic', () => {
  it('multiplies as printed', () => {
    assert.equal(scaled({ value: 27.6, decimals: 1 }, 1e9), 27600000000);
    assert.equal(scaled({ value: 0.07, decimals: 2 }, 1e6), 70000);
  });
  it('moves the comma', () => assert.equal(shiftDecimal({ value: 17.6 }, -2), 0.176));
});
