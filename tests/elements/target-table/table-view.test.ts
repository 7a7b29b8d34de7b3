import { expect } from 'chai';
import { ALL_ROWS } from '../../../src/elements/target-table/table-rows.js';
import type { Resolution } from '../../../src/schema/resolution.js';
import { openTable, targets } from '../../support/targets.js';
import { $, $$, type, until, words } from '../../support/viewer.js';

/** A document of so many targets, in two groups, every third without a result. */
function many(count: number): Resolution {
  const base = targets();
  const first = base.targets![0]!;
  const list = Array.from({ length: count }, (_, i) => ({
    ...first,
    id: `ct.${i}`,
    code: `${i}`,
    groupId: i * 2 < count ? 'g.1' : 'g.2',
    text: `Chỉ tiêu thứ ${i} đạt trên 95%.`,
    measures: [{ ...first.measures[0]!, id: `ct.${i}.a` }],
  }));
  const observations = list
    .filter((_, i) => i % 3)
    .map(({ measures }, i) => ({ measureId: measures[0]!.id, period: { raw: 'năm 2022' }, value: 90 + (i % 10) }));
  return { ...base, targets: list, observations };
}

const LONG = 'nghiêng'.repeat(45);

describe('target-table, a word longer than the screen', () => {
  for (const width of [280, 780, 1100])
    it(`breaks it inside ${width} px`, async () => {
      const data = targets();
      data.targetGroups![0]!.label = LONG;
      data.targets![0]!.text = LONG;
      data.targets![0]!.measures[0]!.criterion = { kind: 'qualitative', text: LONG, raw: LONG };
      const table = await openTable({ data, width });
      await until(() => words($(table, '.group-count')));
      expect($(table, '.w')!.scrollWidth).to.be.at.most(width);
    });

  it('keeps the number of a paper on one line', async () => {
    const data = targets();
    data.targets![0]!.text = 'Thực hiện quy định số 08-QĐ/TW.';
    const table = await openTable({ data });
    const number = $(table, '.target .nowrap')!;
    expect(number.textContent).to.contain('08-QĐ/TW');
    expect(getComputedStyle(number).whiteSpace).to.contain('nowrap');
  });

  it('stands what is chosen from in one line, however many rows of it there are', async () => {
    const table = await openTable({ width: 500 });
    await until(() => $$(table, '.chips > .chip').length > 3);
    const starts = $$(table, '.chips').flatMap((chips) => {
      const boxes = [...chips.querySelectorAll('.chip')].map((chip) => chip.getBoundingClientRect());
      return boxes.filter((box, i) => !i || box.top > boxes[i - 1]!.bottom - 1).map(({ left }) => Math.round(left));
    });
    expect(starts.length).to.be.greaterThan($$(table, '.chips').length);
    expect(new Set(starts).size).to.equal(1);
  });
});

describe('target-table, many rows', () => {
  it('puts every row in the page up to two thousand', async () => {
    const table = await openTable({ data: many(700) });
    await until(() => $$(table, '.target').length === 700);
    expect($(table, '.table')!.hasAttribute('aria-rowcount')).to.equal(false);
    await until(() => words($$(table, '.group-count')[1]));
    expect($$(table, '.group-count').map(words).join()).to.match(
      /^(?:đạt hoặc vượt \d+\/233 đã đánh giá · chưa có số liệu: 117\/350,?){2}$/,
    );
    expect($$(table, '.chip b').length).to.be.greaterThan(2);
  });

  it('draws only those near the screen above, tells readers how many there are, and all of them for print', async () => {
    const count = ALL_ROWS + 400;
    const table = await openTable({ data: many(count) });
    await until(() => words($(table, '.frame-note')).includes(`${count} chỉ tiêu`));
    expect($$(table, '.target').length).to.be.lessThan(500);
    expect(Number($(table, '.table')!.getAttribute('aria-rowcount'))).to.equal(count + 3);
    expect($(table, '.target')!.getAttribute('aria-rowindex')).to.equal('3');
    expect(words($(table, '[data-do=print]'))).to.equal(`In tất cả ${count} chỉ tiêu`);
    window.dispatchEvent(new Event('beforeprint'));
    expect($$(table, '.target')).to.have.length(count);
    expect(new Set($$(table, '.target').map(({ dataset }) => dataset.target)).size).to.equal(count);
  });

  it('draws the rows a reader scrolls to', async () => {
    const count = ALL_ROWS + 400;
    const table = await openTable({ data: many(count) });
    await until(() => words($(table, '.frame-note')).includes(`${count} chỉ tiêu`));
    await until(() => {
      window.scrollTo(0, document.documentElement.scrollHeight);
      return $$(table, '.target').at(-1)?.dataset.target === `ct.${count - 1}`;
    });
    expect($$(table, '.target').length).to.be.lessThan(1500);
  });

  it('finds one of very many', async () => {
    const count = ALL_ROWS + 400;
    const table = await openTable({ data: many(count) });
    await until(() => words($(table, '.frame-note')).includes(`${count} chỉ tiêu`));
    type($<HTMLInputElement>(table, '.search input')!, 'thu 2399');
    await table.updateComplete;
    expect($$(table, '.target').map(({ dataset }) => dataset.target)).to.deep.equal(['ct.2399']);
  });
});
