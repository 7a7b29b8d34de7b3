import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { lunarMonths, solarDay, tetOf, yearName, yearOfName } from '../../dist/lib/language/lunar.js';
import { lunarFile } from '../config/generate-lunar.mjs';

describe('the table of lunar years', () => {
  it('is what sun and moon say', () => {
    assert.equal(readFileSync(new URL('../../src/language/lunar.generated.ts', import.meta.url), 'utf8'), lunarFile());
  });

  it('has every Tết on the day it was kept in Vietnam', () => {
    // As printed in Vietnamese calendars. In 2007 and 2030 China keeps the next day.
    const days = {
      1997: '1997-02-07',
      2000: '2000-02-05',
      2005: '2005-02-09',
      2007: '2007-02-17',
      2015: '2015-02-19',
      2020: '2020-01-25',
      2021: '2021-02-12',
      2022: '2022-02-01',
      2023: '2023-01-22',
      2024: '2024-02-10',
      2025: '2025-01-29',
      2026: '2026-02-17',
      2027: '2027-02-06',
      2028: '2028-01-26',
      2029: '2029-02-13',
      2030: '2030-02-02',
    };
    for (const [year, day] of Object.entries(days)) assert.equal(tetOf(Number(year)), day, year);
  });

  it('has the leap months of Vietnam', () => {
    const leaps = { 2017: 6, 2020: 4, 2023: 2, 2025: 6, 2028: 5, 2031: 3, 2033: 11 };
    for (let year = 2016; year <= 2033; year++) {
      const leap = lunarMonths(year).find((month) => month.leap)?.month;
      assert.equal(leap, leaps[year], String(year));
    }
  });

  it('leaves no day out and counts none twice', () => {
    for (let year = 1990; year < 2100; year++) {
      const months = lunarMonths(year);
      const days = months.reduce((sum, month) => sum + month.days, 0);
      assert.equal((Date.parse(tetOf(year + 1)) - Date.parse(tetOf(year))) / 86_400_000, days, String(year));
    }
    assert.equal(lunarMonths(1989), undefined);
    assert.equal(lunarMonths(2101), undefined);
  });
});

describe('solarDay', () => {
  it('knows that the year before Tết Nhâm Dần had no 30 tháng Chạp', () => {
    assert.equal(solarDay(2021, 12, 30), null);
    assert.equal(solarDay(2021, 12, 29), '2022-01-31');
    // Tết Quý Mão had one; from 2025 on there is none for eight years.
    assert.equal(solarDay(2022, 12, 30), '2023-01-21');
    for (let year = 2024; year <= 2031; year++) assert.equal(solarDay(year, 12, 30), null, String(year));
  });

  it('finds festivals', () => {
    assert.equal(solarDay(2022, 1, 15), '2022-02-15');
    assert.equal(solarDay(2022, 3, 10), '2022-04-10');
    assert.equal(solarDay(2021, 8, 15), '2021-09-21');
    assert.equal(solarDay(2021, 12, 23), '2022-01-25');
    assert.equal(solarDay(2021, 13, 1), null);
    assert.equal(solarDay(1800, 1, 1), undefined);
  });
});

describe('names of years', () => {
  it('are read with the marks anybody writes, nearest to a year', () => {
    assert.equal(yearOfName('Nhâm Dần', 2021), 2022);
    assert.equal(yearOfName('nham dan', 1970), 1962);
    assert.equal(yearOfName('Quí Mão', 2022), 2023);
    assert.equal(yearOfName('Kỷ Tỵ', 1990), 1989);
    assert.equal(yearOfName('Canh Tý', 2022), 2020);
    assert.equal(yearOfName('Giáp Sửu', 2022), undefined);
    assert.equal(yearName(2022), 'Nhâm Dần');
    assert.equal(yearName(2025), 'Ất Tỵ');
  });
});
