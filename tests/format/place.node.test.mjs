import assert from 'node:assert/strict';
import { it } from 'node:test';
import { placeName } from '../../dist/lib/format/place.js';

for (const [labels, name] of [
  [[], ''],
  [[''], ''],
  [['I.'], 'mục I'],
  [['B.', 'II.', '1.'], 'mục B.II.1'],
  [['I.', '1.', '1.2.'], 'mục I.1.2'],
  [['', 'I.'], 'mục I'],
  [['PHẦN THỨ NHẤT', 'B.', 'II.'], 'mục B.II, phần thứ nhất'],
  [['Chương II', 'Điều 5.', '2.', 'a)'], 'điểm a khoản 2 Điều 5 chương II'],
  [['Điều 3.'], 'Điều 3'],
  [['Điều 3.', '1.', 'đ)'], 'điểm đ khoản 1 Điều 3'],
  [['(1)'], 'mục 1'],
]) {
  it(`${labels.join(' > ')} is "${name}"`, () => assert.equal(placeName(labels), name));
}
