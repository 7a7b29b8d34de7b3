import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { add, compareShare, decimals, shareOf, shift, subtract } from '../../dist/lib/model/decimal.js';

/** A number as a paper prints it: so many digits, so many of them decimals. */
const printed = fc
  .tuple(fc.bigInt(-(10n ** 15n) + 1n, 10n ** 15n - 1n), fc.integer({ min: 0, max: 6 }))
  .map(([digits, places]) => ({ digits, places, value: Number(`${digits}e-${places}`) }));
const positive = fc
  .tuple(fc.integer({ min: 1, max: 10 ** 9 }), fc.integer({ min: 0, max: 4 }))
  .map(([n, places]) => Number(`${n}e-${places}`));
/** What is left of a number's digits when it is written with so many decimals. */
const text = (digits, places) => Number(`${digits}e-${places}`);

describe('decimal arithmetic', () => {
  for (const [a, b, result] of [
    [37.8, 50, -12.2],
    [0.3, 0.1, 0.2],
    [2.36, 2.21, 0.15],
    [90.4, 2.4, 88],
    [1350492000, 0.5, 1350491999.5],
    [1e21, 1, 1e21],
    [1e-7, 3e-7, -2e-7],
  ]) {
    it(`${a} − ${b} = ${result}`, () => assert.equal(subtract(a, b), result));
  }

  it('is what the digits say, for all that is printed', () =>
    fc.assert(
      fc.property(printed, printed, (a, b) => {
        const places = Math.max(a.places, b.places);
        const whole = (n) => n.digits * 10n ** BigInt(places - n.places);
        assert.equal(subtract(a.value, b.value), text(whole(a) - whole(b), places) + 0);
        assert.equal(add(a.value, b.value), text(whole(a) + whole(b), places) + 0);
      }),
    ));

  it('counts the decimals that were printed', () =>
    fc.assert(
      fc.property(printed, ({ digits, places, value }) => {
        let [rest, left] = [digits, places];
        while (left > 0 && rest % 10n === 0n) [rest, left] = [rest / 10n, left - 1];
        assert.equal(decimals(value), left);
      }),
    ));

  it('moves the point and nothing else', () =>
    fc.assert(
      fc.property(printed, fc.integer({ min: -9, max: 9 }), ({ digits, places, value }, power) =>
        assert.equal(shift(value, power), Number(`${digits}e${power - places}`)),
      ),
    ));

  it('compares a share as a fraction', () => {
    assert.equal(compareShare(1, 3, 100, 33.333333), 1);
    assert.equal(compareShare(2, 3, 100, 66.666667), -1);
    assert.equal(compareShare(29, 29, 100, 100), 0);
    fc.assert(
      fc.property(positive, positive, (num, den) => {
        const sign = compareShare(num, den, 100, 100);
        assert.equal(sign, Math.sign(num - den));
      }),
    );
  });

  it('never shows a share on the wrong side of its limit', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 ** 7 }),
        fc.integer({ min: 1, max: 10 ** 7 }),
        fc.integer({ min: 0, max: 1000 }),
        (num, den, tenths) => {
          const limit = tenths / 10;
          assert.equal(Math.sign(subtract(shareOf(num, den, 100, limit), limit)), compareShare(num, den, 100, limit));
        },
      ),
    ));

  it('rounds a share as a person does', () => {
    assert.equal(shareOf(107, 283, 100), 37.8);
    assert.equal(shareOf(260, 140, 100), 185.7);
    assert.equal(shareOf(1, 8, 100, 12.25), 12.5);
    assert.equal(shareOf(1, 16, 100), 6.3);
    assert.equal(shareOf(2499, 2500, 100, 100), 99.96);
    assert.equal(shareOf(99999, 100000, 100, 100), 99.999);
  });
});
