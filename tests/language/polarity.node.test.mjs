import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fold } from '../../dist/lib/language/fold.js';
import { polarityOf } from '../../dist/lib/language/polarity.js';

const of = (words) => polarityOf(fold(words).replace(/\bty\b/g, 'ti'));

describe('polarityOf', () => {
  for (const words of [
    'tỷ lệ hộ nghèo',
    'tỷ lệ thất nghiệp',
    'số vụ tai nạn',
    'trẻ suy dinh dưỡng',
    'tỷ lệ lao động nông nghiệp',
    'lao động nông nghiệp tổng số lao động',
  ])
    it(`wants less of ${words}`, () => assert.deepEqual(of(words), { polarity: 'down' }));
  for (const words of [
    'số hộ thoát nghèo',
    'thu nhập của hộ nghèo',
    'khám phá án phạm pháp',
    'giới thiệu việc làm cho lao động',
    'hoàn thành nhiệm vụ',
    'giúp hộ phụ nữ nghèo, cận nghèo',
    'mỗi năm giúp hộ nghèo',
    'tỷ lệ lao động nông nghiệp qua đào tạo',
    'hộ dân dùng nước sạch',
  ])
    it(`says nothing of ${words}`, () => assert.deepEqual(of(words), {}));
  for (const words of ['tỷ lệ tăng dân số tự nhiên', 'tỷ số giới tính khi sinh'])
    it(`leaves ${words} to a person`, () => assert.deepEqual(of(words), { polarityDoubt: true }));
});
