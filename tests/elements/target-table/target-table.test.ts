import { expect } from 'chai';
import { addressOf, quickSettings } from '../../support/source.js';
import { mountTable, openTable, silentTargets, targets } from '../../support/targets.js';
import { $, $$, mount, seen, type, until, words } from '../../support/viewer.js';

const badges = (table: Element): string[] => $$(table, '.badge').map(words);
const rowOf = (table: Element, id: string): HTMLElement => $(table, `[data-target="${id}"]`)!;
const pick = (table: Element, label: string): void =>
  $$(table, '.chip')
    .find((chip) => words(chip).includes(label))!
    .click();
const shown = (table: Element): string[] => $$(table, '.target').map((row) => row.dataset.target!);

describe('target-table', () => {
  quickSettings();

  it('has room for what its search says, however narrow it is', async () => {
    const table = await openTable();
    table.style.width = '280px';
    const field = await until(() => $<HTMLInputElement>(table, '.search input'));
    const { fontSize, fontFamily } = getComputedStyle(field, '::placeholder');
    const pen = document.createElement('canvas').getContext('2d')!;
    pen.font = `${fontSize} ${fontFamily}`;
    expect(pen.measureText(field.placeholder).width).to.be.at.most(field.clientWidth);
    expect(field.placeholder).to.match(/^Tìm chỉ tiêu/);
  });

  it('shows the sentence of every target, what is required, the latest result and the verdict', async () => {
    const table = await openTable();
    expect(words($(table, '.frame-title'))).to.equal('Chỉ tiêu năm 2022');
    expect(words($(table, '.frame-note'))).to.equal('Nghị quyết số 40-NQ/ĐU · 6 chỉ tiêu, 2 nhóm');
    const row = rowOf(table, 'ct.1.1');
    expect([...row.children].map(words)).to.deep.equal([
      '1.1 Tiến độ giải ngân vốn phân đấu đạt trên 95% so với kế hoạch.',
      'Trên 95%',
      '96,5% năm 2022 cập nhật 10/01/2023',
      'Vượt Vì sao? 1.1',
    ]);
    expect(words(row.querySelector('b'))).to.equal('trên 95%');
    expect(words($(table, '.frame-foot'))).to.contain('Nguồn: Nghị quyết số 40-NQ/ĐU Số liệu tính đến 31/12/2022');
    expect(badges(table)).to.deep.equal([
      'Vượt',
      'Không đạt',
      'Một phần 1/2',
      'Đạt',
      'Không đạt',
      'Chưa có số liệu',
      'Vượt',
      'Chưa có số liệu',
    ]);
  });

  it('puts targets under their groups and says how many are met', async () => {
    const table = await openTable();
    expect($$(table, '.group').map(words)).to.deep.equal([
      'Về kinh tế, đô thị, môi trường (04 chỉ tiêu) đạt hoặc vượt 1/3 đã đánh giá · chưa có số liệu: 1/4',
      'Về xây dựng Đảng đạt hoặc vượt 1/1 đã đánh giá · chưa có số liệu: 1/2',
    ]);
    expect($$(table, '.group h3')).to.have.length(2);
  });

  it('gives each measure of a target its own row, a. b., under the sentence', async () => {
    const table = await openTable();
    expect($$(table, '.part').map((row) => words(row.firstElementChild))).to.deep.equal([
      '1.3.a.Tuyến đường lắp camera',
      '1.3.b.Khu nhà trọ lắp camera',
    ]);
    expect(words(rowOf(table, 'ct.1.3').lastElementChild)).to.equal('Một phần 1/2 2 số đo, đạt 1');
  });

  it('says once that nothing has been reported, and merges result and verdict', async () => {
    const table = await openTable({ data: silentTargets() });
    expect(words($(table, '.notice'))).to.contain('Chưa có kết quả nào được công bố cho 6 chỉ tiêu này');
    expect($$(table, 'thead th').map(words)).to.deep.equal(['Chỉ tiêu (nguyên văn)', 'Yêu cầu', 'Kết quả']);
    expect(new Set(badges(table))).to.deep.equal(new Set(['Chưa có số liệu']));
    expect($$(table, '.why')).to.have.length(7);
    expect($$(table, '.group-count').map(words)).to.deep.equal(['chưa có số liệu: 4/4', 'chưa có số liệu: 2/2']);
  });

  it('opens the reason under its row, tells the page, and closes it again', async () => {
    const table = await openTable();
    const told: unknown[] = [];
    document.addEventListener('verdict-explain', (event) => told.push((event as CustomEvent).detail), { once: true });
    const why = $(table, '[data-why="ct.1.2.a"]')!;
    why.click();
    const reason = await until(() => $(table, '.reason'));
    expect(words(reason.querySelector('.reason-because'))).to.match(/^996\/1.000 = 99,6% < 100%: không đạt/);
    expect(words(reason.querySelector('mark'))).to.equal('100%');
    expect(why.getAttribute('aria-expanded')).to.equal('true');
    expect(why.getAttribute('aria-controls')).to.equal(reason.id);
    expect(reason.closest('tr')!.previousElementSibling).to.equal(rowOf(table, 'ct.1.2'));
    expect(told).to.deep.equal([{ targetId: 'ct.1.2', measureId: 'ct.1.2.a', documentId: 'nq-40' }]);
    why.click();
    await until(() => !$(table, '.reason'));
    expect(why.getAttribute('aria-expanded')).to.equal('false');
  });

  it('answers why of a target in which nothing could be measured', async () => {
    const table = await openTable();
    rowOf(table, 'ct.2.2').querySelector<HTMLElement>('.why')!.click();
    expect(words(await until(() => $(table, '.reason-because')))).to.contain('Chưa có kết quả');
  });

  it('filters by verdict, group and owner, and says how many are left', async () => {
    const table = await openTable();
    pick(table, 'Không đạt');
    await table.updateComplete;
    expect(shown(table)).to.deep.equal(['ct.1.2']);
    expect(words($(table, '.showing'))).to.equal('Đang xem 1 trong 6 chỉ tiêu');
    expect($(table, '.showing')!.getAttribute('role')).to.equal('status');
    pick(table, 'Không đạt');
    pick(table, 'Về xây dựng Đảng');
    await table.updateComplete;
    expect(shown(table)).to.deep.equal(['ct.2.1', 'ct.2.2']);
    pick(table, 'Đảng ủy');
    await table.updateComplete;
    expect(shown(table)).to.deep.equal(['ct.2.1']);
    expect($$(table, '[aria-pressed=true]').map(words)).to.deep.equal(['Về xây dựng Đảng2', 'Đảng ủy1']);
  });

  it('finds words without their marks, and offers a way back when nothing matches', async () => {
    const table = await openTable();
    const field = $<HTMLInputElement>(table, '.search input')!;
    type(field, 'nuoc sach');
    await table.updateComplete;
    expect(shown(table)).to.deep.equal(['ct.1.2']);
    type(field, 'khong co dau');
    await table.updateComplete;
    expect(shown(table)).to.deep.equal([]);
    $$(table, '.notice .button')[0]!.click();
    await table.updateComplete;
    expect(shown(table)).to.have.length(6);
    expect(field.value).to.equal('');
  });

  it('sorts by verdict and by day, and back to the order of the paper', async () => {
    const table = await openTable();
    const sort = (): HTMLElement => $(table, '.col-verdict .sort')!;
    sort().click();
    await table.updateComplete;
    expect(shown(table)).to.deep.equal(['ct.1.2', 'ct.1.3', 'ct.1.1', 'ct.2.1', 'ct.1.4', 'ct.2.2']);
    expect($(table, '.col-verdict')!.getAttribute('aria-sort')).to.equal('ascending');
    expect($$(table, '.group')).to.have.length(0);
    sort().click();
    await table.updateComplete;
    expect(shown(table).slice(0, 3)).to.deep.equal(['ct.1.1', 'ct.2.1', 'ct.1.3']);
    $(table, '.col-result .sort')!.click();
    await table.updateComplete;
    expect(shown(table)[0]).to.equal('ct.2.1');
    $(table, '.col-result .sort')!.click();
    await table.updateComplete;
    expect(shown(table)[0]).to.equal('ct.1.1');
    expect($$(table, '.group')).to.have.length(2);
  });

  it('keeps the choice in the address when asked to, and takes it from there', async () => {
    const before = location.href;
    try {
      const table = await openTable({ attributes: { 'url-state': '' } });
      pick(table, 'Không đạt');
      expect(new URLSearchParams(location.search).get('ct-danh-gia')).to.equal('khong-dat');
      const other = await openTable({ attributes: { 'url-state': '' } });
      await until(() => shown(other).length === 1);
      const plain = await openTable();
      expect(shown(plain)).to.have.length(6);
      pick(table, 'Không đạt');
      expect(new URLSearchParams(location.search).has('ct-danh-gia')).to.equal(false);
    } finally {
      history.replaceState(null, '', before);
    }
  });

  it('shows one group where the page asks for one', async () => {
    const table = await openTable({ attributes: { group: 'g.2' } });
    expect(shown(table)).to.deep.equal(['ct.2.1', 'ct.2.2']);
  });

  it('becomes cards in a narrow place and stays a table to screen readers, without scrolling sideways', async () => {
    const table = await openTable({ width: 280 });
    const row = rowOf(table, 'ct.1.1');
    expect(row.children[1]!.getBoundingClientRect().top).to.be.greaterThan(row.children[0]!.getBoundingClientRect().bottom - 1);
    expect(table.scrollWidth).to.be.at.most(280);
    expect(
      $$(table, '.w *').filter(
        (element) =>
          element.scrollWidth > element.clientWidth + 1 &&
          getComputedStyle(element).overflow === 'visible' &&
          element.clientWidth &&
          element.getBoundingClientRect().right > table.getBoundingClientRect().right + 1,
      ),
    ).to.deep.equal([]);
    expect([...row.children].map((cell) => cell.getAttribute('role'))).to.deep.equal(['rowheader', 'cell', 'cell', 'cell']);
    expect(row.getAttribute('role')).to.equal('row');
    expect(row.parentElement!.getAttribute('role')).to.equal('rowgroup');
    expect($(table, '.table')!.getAttribute('role')).to.equal('table');
    expect($$(table, 'thead th').map((head) => head.getAttribute('role'))).to.deep.equal(Array(4).fill('columnheader'));
    expect(seen($(table, '.chips'))).to.equal(false);
    const list = $<HTMLSelectElement>(table, '.facet select')!;
    list.value = 'khong-dat';
    list.dispatchEvent(new Event('change', { bubbles: true }));
    await table.updateComplete;
    expect(shown(table)).to.deep.equal(['ct.1.2']);
  });

  it('leads to the sentence in the viewer on the page, unless the page wants to answer', async () => {
    const viewer = mount({ data: targets() });
    await until(() => viewer.documentId);
    const table = await openTable();
    $(table, '.why')!.click();
    const link = await until(() => $<HTMLAnchorElement>(table, '.reason-links a'));
    expect(words(link)).to.equal('Xem trong văn bản, mục B');
    const went: string[] = [];
    viewer.reveal = (id) => went.push(id) > 0;
    document.addEventListener('target-select', (event) => event.preventDefault(), { once: true });
    link.click();
    await new Promise(requestAnimationFrame);
    expect(went).to.deep.equal([]);
    link.click();
    await until(() => went.length);
    // Once by us, and perhaps once more by the viewer, which follows the address.
    expect([...new Set(went)]).to.deep.equal(['ct.1.1']);
    expect(location.hash).to.equal('#nq-40/ct.1.1');
  });

  it('leads to another page where that shows the text, and nowhere where no page does', async () => {
    const table = await openTable({ attributes: { 'viewer-href': '/van-ban.html' } });
    $(table, '.why')!.click();
    const link = await until(() => $<HTMLAnchorElement>(table, '.reason-links a'));
    expect(link.href).to.equal(`${location.origin}/van-ban.html#nq-40/ct.1.1`);
    const alone = await openTable();
    $(alone, '.why')!.click();
    await until(() => $(alone, '.reason'));
    expect($(alone, '.reason-links')).to.equal(null);
  });

  it('shows results the paper reports without a target', async () => {
    const observation = {
      id: 'kq.1',
      label: 'Tổng thu ngân sách',
      period: { raw: 'năm 2022' },
      value: 7644,
      unit: 'triệu đồng',
      comparedTo: [{ label: 'kế hoạch thành phố giao', ratio: 1.3 }],
    };
    const table = await openTable({ data: targets({ targets: [], targetGroups: [], observations: [observation] }) });
    expect(words($(table, '.reports-head'))).to.equal('Kết quả văn bản nêu đạt hoặc vượt 1/1 đã đánh giá');
    expect(words($(table, '.result-value'))).to.equal('7.644 triệu đồng');
    expect(badges(table)).to.deep.equal(['Vượt']);
  });

  it('shows what has been reported since from the file of a ward, with the rows that match nothing', async () => {
    const table = mountTable({
      attributes: { src: '/demo/data/nghi-quyet-40.json', progress: '/demo/data/progress-nghi-quyet-40.csv', today: '2022-12-01' },
    });
    await until(() => badges(table).some((badge) => badge !== 'Chưa có số liệu'));
    // The rows come in slices.
    await until(() => $$(table, '.target').length >= 35 && $$(table, '.result-value').length > 3);
  });

  it('shows the document without the results that cannot be had, and says so', async () => {
    const table = mountTable({ data: silentTargets(), attributes: { progress: addressOf('missing') } });
    await until(() => words($(table, '.notice-warn')).includes('Chưa tải được tệp kết quả báo cáo'));
    expect(shown(table)).to.have.length(6);
    // That nobody has reported is not known then.
    await until(() => badges(table).length);
    expect(words(table.shadowRoot!.querySelector('.view'))).to.not.include('Chưa có kết quả nào được công bố');
  });

  it('says why results cannot be had and what to do, in the language of the page, and where the file is', async () => {
    const type = 'text/csv';
    const faults: [attributes: Record<string, string>, said: string][] = [
      [{ progress: addressOf('missing') }, 'Không còn tệp dữ liệu ở địa chỉ này.'],
      [{ progress: addressOf('say', { text: 'A;B;C\r\n1;2;3', type }) }, 'không có hàng tiêu đề đọc được'],
      [{ progress: addressOf('say', { text: 'Mã văn bản;khac\r\nMã;Kết quả\r\nct.1.1.a;1', type }) }, 'là của văn bản khác'],
      [{ progress: addressOf('say', { text: '<!doctype html>', type }) }, 'thuộc tính progress ra một trang web'],
      [{ progress: addressOf('say', { text: '{"a": ' }), lang: 'en' }, 'damaged or incomplete'],
    ];
    for (const [attributes, said] of faults) {
      const table = mountTable({ data: silentTargets(), attributes });
      await until(() => words($(table, '.notice-warn')).includes(said));
      expect(words($(table, '.notice-warn code'))).to.contain(attributes.progress);
      const button = await until(() => $(table, '.notice-warn button'));
      button.focus();
      table.today = '2023-01-02';
      await table.updateComplete;
      expect($(table, '.notice-warn button')).to.equal(button);
    }
  });

  it('says when a document has no targets, and keeps the fallback of the page', async () => {
    const table = mountTable({ data: targets({ targets: [], observations: [] }), fallback: '<a href="/x">Văn bản</a>' });
    expect(words(await until(() => $(table, '.notice')))).to.contain('chưa có chỉ tiêu nào');
    expect(seen(table.querySelector('a'))).to.equal(true);
  });

  it('says that there is no such group, and names those there are, in the language of the page', async () => {
    const ask = async (attributes: Record<string, string>): Promise<Element> => {
      const table = mountTable({ data: targets(), attributes: { group: 'g.9', ...attributes }, fallback: '<a href="/a.pdf">PDF</a>' });
      await until(() => words($(table, '.notice')).includes('g.9'));
      return table;
    };
    const table = await ask({});
    expect(words($(table, '.notice'))).to.equal(
      'Văn bản này không có nhóm chỉ tiêu mang mã “g.9” Người quản trị xem lại thuộc tính group của thẻ này. Dùng được: g.1, g.2.',
    );
    expect($(table, '.view slot')).to.not.equal(null);
    expect(words($(await ask({ lang: 'en' }), '.notice')))
      .to.contain('no group of targets with the id “g.9”')
      .and.contain('g.1, g.2.');
    table.setAttribute('group', 'g.1');
    await until(() => shown(table).length);
  });

  it('shows the fallback while loading, and says why when nothing comes', async () => {
    const table = mountTable({ attributes: { src: addressOf('missing') }, fallback: '<a href="/x">Văn bản</a>' });
    await table.updateComplete;
    expect(seen(table.querySelector('a'))).to.equal(true);
    expect(words(await until(() => $(table, '[role=alert]')))).to.contain('Không mở được');
  });

  it('speaks English on an English page and keeps the paper’s words', async () => {
    const table = await openTable({ attributes: { lang: 'en' } });
    await until(() => words($(table, '.frame-title')) === 'Targets, năm 2022');
    expect(words(rowOf(table, 'ct.1.1'))).to.contain('Tiến độ giải ngân vốn');
    expect(words(rowOf(table, 'ct.1.1'))).to.contain('Exceeded');
    $(table, '.why')!.click();
    await until(() => $(table, '.reason'));
  });

  it('tells the page once that the rows are there', async () => {
    let count = 0;
    const table = mountTable();
    table.addEventListener('resolution-load', () => count++);
    table.data = targets();
    await until(() => count);
    table.setAttribute('today', '2022-06-30');
    await table.updateComplete;
    await until(() => badges(table).includes('Chưa đạt'));
    expect(count).to.equal(1);
  });

  it('says in the language of the page what is wrong with a file that fails before its words are there', async () => {
    const table = mountTable({ data: '{bad', attributes: { lang: 'en' } });
    await until(() => words($(table, '.notice')).includes('damaged or incomplete'));
    table.lang = 'vi';
    await until(() => words($(table, '.notice')).includes('bị hỏng hoặc chưa đủ'));
  });

  it('draws nothing of what is not public', async () => {
    const table = mountTable({ data: targets({ publicity: 'internal' }) });
    await until(() => words($(table, '.notice')).includes('không thuộc diện công khai'));
    expect(words($(table, '.w'))).not.to.contain('giải ngân');
  });

  it('takes hostile text for text', async () => {
    const data = targets();
    data.targets![0]!.text = '<img src=x onerror=alert(1)>';
    const table = await openTable({ data });
    expect(words(rowOf(table, 'ct.1.1'))).to.contain('<img');
    expect($(table, 'img')).to.equal(null);
  });
});
