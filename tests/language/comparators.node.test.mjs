import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chainBefore } from '../../dist/lib/language/comparators.js';
import { lettersOf } from '../../dist/lib/language/letters.js';

/** What is read of the words before the 9. */
function chain(text) {
  const letters = lettersOf(text);
  const { start, core, confidence: _confidence, ...rest } = chainBefore(letters, letters.flat.indexOf('9'), 0);
  return { words: letters.flat.slice(core, letters.flat.indexOf('9')).trim(), start, ...rest };
}

describe('chainBefore', () => {
  it('reads the words next to the number and those before them', () => {
    const { words, op, level } = chain('tỷ lệ phấn đấu đạt trên 9%');
    assert.deepEqual([words, op, level], ['dat tren', 'gt', true]);
  });

  it('lets the nearest bound win', () => assert.equal(chain('tăng ít nhất trên 9%').op, 'gt'));

  it('confirms on the letters as printed', () => {
    assert.equal(chain('giám 9').direction, undefined);
    assert.equal(chain('giảm 9').direction, 'down');
    assert.equal(chain('tặng 9').direction, undefined);
    assert.equal(chain('tăng 9').direction, 'up');
    assert.equal(chain('con 9').level, undefined);
    assert.equal(chain('còn 9').level, true);
    assert.equal(chain('đuổi 9').op, undefined);
    assert.equal(chain('dưới 9').op, 'lt');
    assert.equal(chain('tư 9').from, undefined);
    assert.equal(chain('từ 9').from, true);
    assert.equal(chain('lắp đặt 9').level, undefined);
    assert.equal(chain('đạt 9').level, true);
  });

  it('reads through slips of the scanner', () => {
    assert.equal(chain('dươi 9').op, 'lt');
    assert.equal(chain('không quả 9').op, 'lte');
    assert.equal(chain('đat 9').level, true);
    assert.equal(chain('tứ 9').from, true);
  });

  it('leaves alone a change that is the name of the measure', () => assert.equal(chain('tốc độ tăng 9').direction, undefined));

  it('reads behind "đầu tư công", and not "công bằng"', () => {
    assert.equal(chain('vốn đầu tư công trên 9').op, 'gt');
    assert.equal(chain('xã hội công bằng 9').level, undefined);
  });

  it('does not take "trọ từ" for "trở từ"', () => assert.equal(chain('nhà trọ từ 9').from, true));

  it('does not take "mặt bằng" for "bằng", nor "trở lên" for "lên"', () => {
    assert.equal(chain('giải phóng mặt bằng 9').level, undefined);
    assert.equal(chain('nhiệm vụ trở lên 9').level, undefined);
  });
});
