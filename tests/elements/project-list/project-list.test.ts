import { expect } from 'chai';
import { expectAccessible } from '../../support/axe.js';
import { duties, openProjects } from '../../support/tasks.js';
import { $, $$, keep, type, until, words } from '../../support/viewer.js';

const shown = (list: Element): string[] => $$(list, '.project').map(({ dataset }) => dataset.project!);

describe('project-list', () => {
  it('lists works by quarter, those of several after those of one', async () => {
    const list = await openProjects();
    expect(words($(list, '.frame-title'))).to.equal('Công trình, tháng 01/2022');
    expect($$(list, '.place-name').map(words)).to.deep.equal(['Khu phố 2', 'Khu phố 5', 'Khu phố 5, 6']);
    expect(shown(list)).to.deep.equal(['ct.2', 'ct.1', 'ct.3']);
  });

  it('gives the percentage as a figure with its day, and says where nothing is known', async () => {
    const list = await openProjects();
    expect(words($(list, '[data-project="ct.2"] [part=percent], [data-project="ct.2"] .project-percent'))).to.equal(
      '80% tính đến tháng 9 năm 2021',
    );
    expect(words($(list, '[data-project="ct.2"] [part=stage]'))).to.equal('đang đắp đất lề đường');
    expect($(list, '[data-project="ct.2"] .bar')!.getAttribute('aria-hidden')).to.equal('true');
    expect(words($(list, '[data-project="ct.1"] [part=percent]'))).to.equal('Chưa có số liệu');
  });

  it('shows every report made since, the word for how it stands, and the first deadline beside a later one', async () => {
    const deadline = (raw: string, to: string) => ({ raw, from: null, to, precision: 'day' });
    const updates = [
      { date: '2022-01-03', value: 30, text: 'đang làm móng' },
      { date: '2022-01-10', status: 'dung', note: 'hết vốn', deadline: deadline('ngày 31/12/2023', '2023-12-31') },
    ];
    const [first, ...others] = duties().projects!;
    const list = await openProjects({
      data: duties({ projects: [{ ...first, deadline: deadline('ngày 31/12/2022', '2022-12-31'), updates }, ...others] }),
    });
    const row = $(list, '[data-project="ct.1"]')!;
    expect([...row.querySelectorAll('[part=report]')].map(words)).to.deep.equal([
      '03/01/2022: 30% · đang làm móng',
      '10/01/2022: Dừng · hết vốn · hạn mới: ngày 31/12/2023',
    ]);
    expect(words(row)).to.include('Hạn: ngày 31/12/2023').and.to.include('Hạn đầu tiên: ngày 31/12/2022');
    expect(words(row.querySelector('.status'))).to.equal('Dừng');
    expect(words($(list, '[part=updated]'))).to.equal('Số liệu tính đến 10/01/2022');
  });

  it('stays as wide as its place with a name that never ends', async () => {
    const list = await openProjects({ data: duties({ projects: [{ ...duties().projects![0]!, name: 'Nhiệm'.repeat(600) }] }), width: 280 });
    expect(list.shadowRoot!.querySelector('.w')!.scrollWidth).to.be.at.most(280);
  });

  for (const query of ['hẻm 14 đường 53', '14/53', 'hem 14 duong so 53', 'HẺM 14'])
    it(`finds the alley somebody asks for as “${query}”`, async () => {
      const list = await openProjects();
      type($<HTMLInputElement>(list, 'input')!, query);
      await until(() => shown(list).length === 1);
      expect(shown(list)).to.deep.equal(['ct.1']);
      expect(words($(list, '[role=status]'))).to.equal('Đang xem 1 trong 3 công trình');
    });

  it('says that there is nothing in a place, and offers all again', async () => {
    const list = await openProjects();
    type($<HTMLInputElement>(list, 'input')!, 'hẻm 999');
    await until(() => $(list, '.notice'));
    expect(words($(list, '.notice'))).to.contain('Không có công trình nào ở chỗ ấy');
    $(list, '.notice .button')!.click();
    await until(() => shown(list).length === 3);
    expect($<HTMLInputElement>(list, 'input')!.value).to.equal('');
  });

  it('tells the page when a reader goes to the text', async () => {
    const list = await openProjects({ attributes: { 'viewer-href': '/van-ban.html' } });
    const told: unknown[] = [];
    document.addEventListener(
      'project-select',
      (event) => {
        told.push((event as CustomEvent).detail);
        event.preventDefault();
      },
      { once: true },
    );
    $(list, '[data-project="ct.1"] a')!.click();
    expect(told).to.deep.equal([{ projectId: 'ct.1', documentId: 'tb-01' }]);
  });

  it('says that a document names no works, and keeps the words of the page', async () => {
    const list = keep(document.createElement('project-list'));
    list.innerHTML = '<a href="/goc.pdf">Bản gốc</a>';
    list.data = duties({ projects: [] });
    document.body.append(list);
    await until(() => $(list, '.notice'));
    expect($(list, 'slot')).to.not.equal(null);
  });

  for (const [name, options] of Object.entries({
    wide: {},
    narrow: { width: 280 },
    dark: { attributes: { theme: 'dark', 'viewer-href': '/a.html' } },
    contrast: { attributes: { theme: 'contrast', lang: 'en', 'group-by': 'stage' } },
  }))
    it(`is accessible, and as wide as its place: ${name}`, async () => {
      const list = await openProjects(options as Parameters<typeof openProjects>[0]);
      expect(list.shadowRoot!.querySelector('.w')!.scrollWidth).to.be.at.most(list.clientWidth);
      await expectAccessible(list);
    });
});
