import { expect } from 'chai';
import { h } from '../../src/base/dom.js';
import { unbroken } from '../../src/base/unbroken.js';

/** What is kept on one line. */
const tied = (text: string): string[] => [...h('p', null, ...unbroken(text)).querySelectorAll('.nowrap')].map((span) => span.textContent);

describe('unbroken', () => {
  it('keeps the number of a paper whole, whatever kind it is of', () => {
    for (const number of ['40-NQ/ĐU', '84/NQ-HĐND', '08/2022/NĐ-CP', '1374-QĐ/TU', '31-CTr/TU', '12-HD/BTCTW'])
      expect(tied(`theo văn bản số ${number} ngày 25 tháng 10`), number).to.deep.equal([number]);
  });

  it('keeps years and a spaced hyphen with the word before it', () => {
    expect(tied('nhiệm kỳ 2020 – 2025')).to.deep.equal(['2020 – 2025']);
    expect(tied('nhiệm kỳ 2020-2025')).to.deep.equal(['2020-2025']);
    expect(tied('kinh tế - xã hội, quốc phòng - an ninh')).to.deep.equal(['tế -', 'phòng -']);
  });

  it('changes no character, and leaves other words alone', () => {
    const text = 'Nghị quyết số 40-NQ/ĐU, nhiệm kỳ 2020 - 2025 (kinh tế - xã hội) - hết.';
    expect(h('p', null, ...unbroken(text)).textContent).to.equal(text);
    expect(tied('đạt 95% trở lên, ngày 10/01/2022')).to.deep.equal([]);
  });
});
