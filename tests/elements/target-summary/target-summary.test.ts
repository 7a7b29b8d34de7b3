import { expect } from 'chai';
import '../../../src/elements/target-summary/define.js';
import '../../../src/elements/resolution-viewer/define.js';
import type { TargetSummary } from '../../../src/elements/target-summary/target-summary.js';
import { expectAccessible } from '../../support/axe.js';
import { addressOf, quickSettings } from '../../support/source.js';
import { sample } from '../../support/sample.js';
import { drawn, silentTargets, widget, withTargets, type WidgetOptions } from '../../support/promises.js';
import { $, $$, open, seen, until, words } from '../../support/viewer.js';

const summary = (options?: WidgetOptions): Promise<TargetSummary> => drawn('target-summary', options);
const group = (element: Element, name: string): HTMLElement =>
  $$(element, '.group').find((row) => words(row.querySelector('.group-title')).startsWith(name))!;
const verdicts = (row: Element): string[] =>
  [...row.querySelectorAll('.mark')].map((mark) => /mark-([a-z-]+)/.exec(mark.getAttribute('class')!)![1]!);

describe('target-summary', function () {
  quickSettings();

  it('names the document, its period and how many targets it has', async () => {
    const element = await summary();
    expect(words($(element, '.frame-title'))).to.equal('6 chỉ tiêu năm 2022');
    expect(words($(element, '.frame-note'))).to.include('Nghị quyết số 12-NQ/ĐU');
  });

  it('counts what is met among what has been judged, and says of how many', async () => {
    const [first, second] = $$(await summary(), '.total').map(words);
    expect(first).to.equal('Đạt hoặc vượt 2 trong 4 chỉ tiêu đã có đánh giá');
    expect(second).to.be.undefined;
  });

  it('counts measures apart where there are more of them than targets', async () => {
    const data = withTargets();
    data.targets = data.targets!.slice(2, 4);
    const element = await summary({ data });
    expect($$(element, '.total').map(words)).to.deep.equal([
      'Đạt hoặc vượt 1 trong 2 chỉ tiêu đã có đánh giá',
      'Thành phần đạt hoặc vượt 2 trong 3 thành phần',
    ]);
  });

  it('shows one mark for each promise, in the order of the paper', async () => {
    const element = await summary();
    expect(verdicts(group(element, 'Về kinh tế'))).to.deep.equal(['vuot', 'khong-dat']);
    expect(verdicts(group(element, 'Về văn hóa'))).to.deep.equal(['dat', 'mot-phan', 'chua-co-so-lieu']);
    expect(words(group(element, 'Về văn hóa').querySelector('.group-count'))).to.equal('đạt hoặc vượt 1/2 đã đánh giá');
  });

  it('puts what belongs to no group last, under a name of its own', async () => {
    const rows = $$(await summary(), '.groups').map((table) => [...table.querySelectorAll('.group-title')].map(words));
    expect(rows[0]).to.deep.equal(['Về kinh tế, đô thị (2)', 'Về văn hóa - xã hội (3)', 'Các chỉ tiêu khác (1)']);
  });

  it('is a table to those who cannot see the marks, and names each', async () => {
    const element = await summary();
    const table = $(element, 'table')!;
    expect(words(table.querySelector('caption'))).to.equal('Chỉ tiêu theo nhóm');
    expect([...table.querySelectorAll('[role="columnheader"]')].map(words)).to.deep.equal(['Nhóm', 'Từng chỉ tiêu', 'Đã đánh giá']);
    for (const row of table.querySelectorAll('tbody > tr')) {
      expect([...row.children].map((cell) => cell.getAttribute('role'))).to.deep.equal(['rowheader', 'cell', 'cell']);
    }
    expect($(element, '.mark-link')!.title).to.equal('1.1. Vượt: Trồng mới từ 500 cây xanh trở lên.');
  });

  it('says how many there are of each verdict, the most met first', async () => {
    expect(
      $$(await summary(), '.legend')[0]!
        .textContent.replace(/\s+/g, ' ')
        .trim(),
    ).to.equal('Vượt 1 Đạt 1 Một phần 1 Không đạt 1 Chưa có số liệu 2');
  });

  it('shows silence as silence: no zero per cent, a dashed mark each, a sentence', async () => {
    const element = await summary({ data: silentTargets() });
    expect($$(element, '.total').map(words)).to.deep.equal(['Đã có số liệu 0 trong 6 chỉ tiêu']);
    expect(new Set($$(element, '.groups').flatMap(verdicts))).to.deep.equal(new Set(['chua-co-so-lieu']));
    expect(words(group(element, 'Về kinh tế').querySelector('.group-count'))).to.equal('chưa có số liệu: 2/2');
    expect(words($(element, '.w'))).not.to.include('%:');
  });

  it('counts reported results of no target apart, one mark for each plan they are held against', async () => {
    const tables = $$(await summary(), '.groups');
    expect(tables).to.have.length(2);
    expect(verdicts(tables[1]!)).to.deep.equal(['vuot', 'chua-dat']);
    const titles = [...tables[1]!.querySelectorAll<HTMLElement>('.mark-link')].map((mark) => mark.title);
    expect(titles[1]).to.equal('Chưa đạt: Tổng thu ngân sách, nghị quyết HĐND phường');
    expect(words($(await summary(), '.others'))).to.equal('Văn bản còn nêu 1 kết quả khác, không kèm mức để so.');
  });

  it('is about reported results where a paper has no targets', async () => {
    const element = await summary({ data: withTargets({ targets: [], targetGroups: [] }) });
    // The seven results are for several periods, and the period of the plan is none of them.
    expect(words($(element, '.frame-title'))).to.equal('7 kết quả đã báo cáo');
    const year = { raw: 'NĂM 2021', from: '2021-01-01', to: '2021-12-31' };
    const data = withTargets({ targets: [], targetGroups: [] });
    data.observations = data.observations!.map((one) => ({ ...one, period: year }));
    expect(words($(await summary({ data }), '.frame-title'))).to.equal('7 kết quả đã báo cáo, năm 2021');
    expect(words($(element, '.total'))).to.equal('Đạt hoặc vượt 1 trong 2 mức đem ra so');
  });

  it('says so when a document has neither, and leaves what the page itself has to show', async () => {
    const element = await summary({ data: sample({ targets: [] }), fallback: '<a href="/goc.pdf">Bản gốc</a>' });
    expect(words($(element, '.notice'))).to.include('chưa có chỉ tiêu nào');
    expect(seen(element.querySelector('a'))).to.equal(true);
  });

  it('says what is remarked on all results, and where they come from', async () => {
    const data = withTargets();
    for (const one of data.observations!) Object.assign(one, { note: 'số liệu minh họa', source: 'Báo cáo năm' });
    const element = await summary({ data });
    expect(words($(element, '.remark'))).to.equal('Số liệu minh họa');
    expect(words($(element, '.frame-foot'))).to.include('Kết quả theo: Báo cáo năm.');
  });

  it('leads to the sentence where a page shows the text', async () => {
    const element = await summary({ attributes: { 'viewer-href': '/doc.html' } });
    const link = $(element, 'a.mark-link') as HTMLAnchorElement;
    expect(link.href).to.equal(`${location.origin}/doc.html#nq-12/ct.1.1`);
  });

  it('goes there in the viewer on the page, and tells the page', async () => {
    const data = withTargets();
    const viewer = await open({ data });
    const element = await summary({ data });
    const told: unknown[] = [];
    document.addEventListener('target-select', (event) => told.push((event as CustomEvent).detail), { once: true });
    const link = await until(() => $(element, 'a.mark-link'));
    link.click();
    expect(told).to.deep.equal([{ targetId: 'ct.1.1', documentId: 'nq-12' }]);
    await until(() => viewer.shadowRoot!.querySelector('.here-now'));
    expect(location.hash).to.equal('#nq-12/ct.1.1');
  });

  it('reads a target out below its mark where no page shows the text', async () => {
    const element = await summary();
    const mark = $$(element, 'button.mark-link')[1]!;
    mark.click();
    const box = await until(() => $(element, '.reading'));
    expect(words(box)).to.equal('1.2. Di dời 50% số ngôi mộ. Không đạt');
    expect(mark.getAttribute('aria-expanded')).to.equal('true');
    mark.click();
    await until(() => !$(element, '.reading'));
  });

  it('speaks English on an English page; the paper stays Vietnamese', async () => {
    const element = await summary({ lang: 'en' });
    expect(words($(element, '.frame-title'))).to.match(/^6 targets/);
    expect(words($(element, '.total'))).to.equal('Met or exceeded 2 of 4 targets judged so far');
    expect(words($(element, '.groups'))).to.include('Về kinh tế, đô thị');
  });

  it('tells the page once when it stands', async () => {
    const element = widget('target-summary', { data: withTargets() });
    let times = 0;
    element.addEventListener('resolution-load', () => times++);
    await until(() => times);
    element.requestUpdate();
    await element.updateComplete;
    expect(times).to.equal(1);
    expect(element.standing!.targets.total).to.equal(6);
  });

  it('judges by the day it is told', async () => {
    const element = await summary({ attributes: { today: '2022-06-01' } });
    expect(verdicts(group(element, 'Về kinh tế'))).to.deep.equal(['vuot', 'chua-dat']);
    element.today = '2023-06-01';
    await until(() => verdicts(group(element, 'Về kinh tế'))[1] === 'khong-dat');
  });

  it('keeps the page’s own words until it can show more, and when it cannot', async () => {
    const element = widget('target-summary', { attributes: { src: addressOf('page') }, fallback: '<a href="/goc.pdf">Bản gốc</a>' });
    await until(() => $(element, '.notice-error'));
    expect(seen(element.querySelector('a'))).to.equal(true);
  });

  it('stands in 280 px without scrolling sideways', async () => {
    const element = await summary({ width: '280px' });
    expect($(element, '.w')!.scrollWidth).to.be.at.most(280);
    for (const figure of $$(element, '.total dd')) {
      const range = document.createRange();
      range.setStartBefore(figure.firstChild!);
      range.setEndBefore(figure.querySelector('small')!);
      const lines = [...range.getClientRects()].filter(({ width }) => width > 1).map(({ top }) => Math.round(top));
      expect(new Set(lines).size, words(figure)).to.equal(1);
    }
  });

  it('gives every mark 24 px', async () => {
    for (const mark of $$(await summary(), '.mark-link')) expect(Math.min(mark.offsetWidth, mark.offsetHeight)).to.be.at.least(24);
  });

  for (const theme of ['light', 'dark', 'contrast']) {
    it(`axe has nothing to say, ${theme}`, async () => {
      const element = await summary({ attributes: { theme } });
      $$(element, 'button.mark-link')[1]!.click();
      await until(() => $(element, '.reading'));
      await expectAccessible(element);
      await expectAccessible(await summary({ data: silentTargets(), attributes: { theme, 'viewer-href': '/doc.html' }, lang: 'en' }));
    });
  }
});
