import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asOf, reaches } from '../../dist/lib/model/period.js';

describe('the day figures reach', () => {
  const of = (to, date) => ({ period: { raw: '', to }, ...(date && { date }) });
  it('is the end of the period, or the day of the report where that came first', () => {
    assert.equal(reaches(of('2022-12-31', '2023-02-01')), '2022-12-31');
    assert.equal(reaches(of('2022-12-31', '2022-06-30')), '2022-06-30');
    assert.equal(reaches(of('2022-12-31')), '2022-12-31');
    assert.equal(reaches(of(undefined, '2022-06-30')), '2022-06-30');
    assert.equal(asOf([of('2021-12-31'), of('2022-12-31', '2022-06-30'), of(undefined)]), '2022-06-30');
    assert.equal(asOf([]), undefined);
  });
});
