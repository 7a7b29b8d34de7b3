import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readCriteria } from '../../dist/lib/language/criteria.js';
import { polarityOf } from '../../dist/lib/import/measure-polarity.js';

const polarity = (text) => polarityOf(readCriteria(text)[0], text);

describe('whether more is better', () => {
  for (const [text, expected] of [
    ['Tỷ lệ người dân hài lòng đạt 91% trở lên', 'up'],
    ['Tỷ lệ hộ nghèo dưới 0,5%', 'down'],
    ['Tỷ lệ thất nghiệp đô thị còn 0,4%', 'down'],
    ['Không có chi bộ không hoàn thành nhiệm vụ', 'down'],
    ['Kết nạp 10 đảng viên', 'up'],
    ['Kéo giảm tai nạn giao thông từ 5 - 10%', 'down'],
    ['Tỷ lệ tăng dân số tự nhiên trên 1,01%', 'none'],
    ['Tỷ lệ hộ nghèo trên 5%', 'none'],
  ])
    it(`is ${expected}: ${text}`, () => assert.equal(polarity(text), expected));
});
