/** Results a paper reports without a target, under the table of its targets. */
import { expect } from 'chai';
import { expectAccessible } from '../../support/axe.js';
import { quickSettings } from '../../support/source.js';
import { mountTable, openTable, targets } from '../../support/targets.js';
import { $, $$, seen, type, until, words } from '../../support/viewer.js';

const term = { raw: 'NHIỆM KỲ 2015 – 2020', from: '2015-01-01', to: '2020-12-31', precision: 'term' };
const report = (id: string, label: string, exact: string, more = {}) => ({
  id,
  label,
  period: term,
  provenance: { blockId: 's.1', exact },
  ...more,
});
/** Made up: one held against a plan, one cut short by its number, one whose name stands before its sentence. */
const REPORTS = [
  report('kq.1', 'dân số đông với nhân khẩu', 'dân số đông với trên 28.060 nhân khẩu', { value: 28060, unit: 'nhân khẩu' }),
  report('kq.2', 'đưa đối tượng đi cai nghiện', 'Đưa 25 đối tượng đi cai nghiện, đạt 130% chỉ tiêu quận giao', {
    value: 25,
    unit: 'đối tượng',
    reportedVerdict: { text: 'đạt 130% chỉ tiêu quận giao', ratio: 1.3 },
  }),
  report('kq.3', 'Thu ngân sách', 'năm 2018 thu 30,7 tỷ đồng', { value: 30.7, unit: 'tỷ đồng' }),
];
/** No target has a result; the paper reports others. */
const mixed = () => targets({ observations: REPORTS });
const alone = () => targets({ targets: [], targetGroups: [], observations: REPORTS });

const reports = (table: Element): HTMLElement => $(table, '.reports')!;
const sentences = (table: Element, within: string): string[] => $$(table, `.reports ${within} .target-sentence`).map(words);

async function openReports(data: unknown, attributes = {}) {
  const table = mountTable({ data, attributes });
  await until(() => $(table, '.reports .badge') && $(table, '.search'));
  await table.updateComplete;
  return table;
}

describe('target-table, results without a target', () => {
  quickSettings();

  it('quotes the paper whole, the number bold, under a head of its own; a name it does not say stands before', async () => {
    const table = await openReports(mixed());
    expect(words(reports(table).querySelector('.group-title'))).to.equal('Kết quả văn bản nêu');
    expect(words(reports(table).querySelector('.col-target'))).to.equal('Kết quả văn bản nêu (nguyên văn)');
    expect(sentences(table, '.folded')).to.deep.equal(['dân số đông với trên 28.060 nhân khẩu', 'Thu ngân sách năm 2018 thu 30,7 tỷ đồng']);
    expect($$(table, '.reports .target-sentence b').map(words)).to.deep.equal(['25', '28.060', '30,7']);
  });

  it('puts what can be judged first and folds the rest, of which nothing is lost', async () => {
    const table = await openReports(mixed());
    expect(sentences(table, ':scope > .table, .reports > .table')).to.deep.equal([
      'Đưa 25 đối tượng đi cai nghiện, đạt 130% chỉ tiêu quận giao',
    ]);
    const folded = $<HTMLDetailsElement>(table, '.folded')!;
    expect(words(folded.querySelector('summary'))).to.equal('2 kết quả khác, văn bản không nêu mức để so');
    expect(folded.open).to.equal(false);
    expect(words(folded.querySelector('.result-value'))).to.equal('28.060 nhân khẩu');
    expect(seen(folded.querySelector('.col-criterion'))).to.equal(false);
    dispatchEvent(new Event('beforeprint'));
    expect(folded.open).to.equal(true);
  });

  it('opens the fold when somebody looks for what is in it', async () => {
    const table = await openReports(mixed());
    type($<HTMLInputElement>(table, '.search input')!, 'nhan khau');
    await until(() => $<HTMLDetailsElement>(table, '.folded')?.open);
    expect(sentences(table, '')).to.deep.equal(['dân số đông với trên 28.060 nhân khẩu']);
    expect($$(table, '.target')).to.have.length(1);
    expect(words($(table, '.showing'))).to.equal('Đang xem 1 trong 9 mục');
  });

  it('does not take them for results of the targets: those are still awaited, and said to be', async () => {
    const table = await openReports(mixed());
    expect(words($(table, '.notice'))).to.contain('Chưa có kết quả nào được công bố cho 6 chỉ tiêu này');
    expect($$(table, '.table.awaited thead th').map(words)).to.deep.equal(['Chỉ tiêu (nguyên văn)', 'Yêu cầu', 'Kết quả']);
    expect($$(table, '.group .group-count').map(words)).to.deep.equal(['chưa có số liệu: 4/4', 'chưa có số liệu: 2/2']);
    expect(words($(table, '.target-head'))).not.to.contain('đạt 0');
    expect(words($(table, '.frame-foot'))).not.to.contain('Số liệu tính đến');
  });

  it('is headed by the period of the results where there is nothing else, if they share one', async () => {
    const table = await openReports(alone());
    expect(words($(table, '.frame-title'))).to.equal('Kết quả đã báo cáo, nhiệm kỳ 2015 – 2020');
    const year = { raw: 'năm 2018', from: '2018-01-01', to: '2018-12-31', precision: 'year' };
    table.data = targets({ targets: [], targetGroups: [], observations: [...REPORTS.slice(0, 2), { ...REPORTS[2], period: year }] });
    await until(() => words($(table, '.frame-title')) === 'Kết quả đã báo cáo');
  });

  it('answers why, and stays under the eyes of axe', async () => {
    const table = await openReports(mixed(), { 'viewer-href': '/van-ban.html' });
    $<HTMLDetailsElement>(table, '.folded')!.open = true;
    for (const why of $$(table, '.reports .why').slice(0, 2)) why.click();
    await until(() => $$(table, '.reports .reason').length === 2);
    expect(words($(table, '.reports .reason-quote mark'))).to.equal('25');
    await expectAccessible(table);
  });

  it('shows one verdict where paper and figures come to the same, though their numbers differ', async () => {
    const observation = report('kq.9', 'hồ sơ', 'năm 2019 hoàn thiện 260/140 hồ sơ, đạt tỉ lệ 147%', {
      num: 260,
      den: 140,
      unit: 'hồ sơ',
      reportedVerdict: { text: 'đạt tỉ lệ 147%', ratio: 1.47 },
    });
    const table = await openReports(targets({ observations: [observation] }));
    expect($$(table, '.reports .badge').map(words)).to.deep.equal(['Vượt']);
    expect(words($(table, '.reports .flag'))).to.include('khác với cách tính');
    expect(words($(table, '.reports .target-sentence b'))).to.equal('260/140');
    expect(words($(table, '.reports .result-when'))).to.equal('nhiệm kỳ 2015 – 2020');
  });

  it('lets no verdict stand out of its cell, however narrow the place', async () => {
    const table = await openReports(mixed());
    $<HTMLDetailsElement>(table, '.folded')!.open = true;
    for (const width of [280, 328, 480, 720, 930]) {
      table.style.width = `${width}px`;
      const out = $$(table, '.badge').filter(
        (badge) => badge.getBoundingClientRect().right > badge.closest('td')!.getBoundingClientRect().right + 1,
      );
      expect(out.map(words), `${width} px`).to.deep.equal([]);
    }
  });

  it('keeps the focus on the head that sorts', async () => {
    const table = await openTable();
    const sort = $(table, '.col-verdict .sort')!;
    sort.focus();
    expect(table.shadowRoot!.activeElement).to.equal(sort);
    sort.click();
    await table.updateComplete;
    expect(table.shadowRoot!.activeElement).to.equal(sort);
  });
});
