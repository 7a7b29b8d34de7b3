import { expect } from 'chai';
import { expectAccessible } from '../../support/axe.js';
import { addressOf, quickSettings } from '../../support/source.js';
import { duties, openTimeline } from '../../support/tasks.js';
import { $, $$, keep, seen, type, until, words } from '../../support/viewer.js';

const groups = (element: Element): string[] => $$(element, '.group-title').map(words);
const task = (element: Element, id: string): HTMLElement => $(element, `[data-task="${id}"]`)!;
const status = (element: Element, id: string): string => words(task(element, id).querySelector('.task-status'));

describe('task-timeline', () => {
  quickSettings();

  it('groups the tasks by when they are due, what is late first and what has no day apart', async () => {
    const timeline = await openTimeline();
    expect(words($(timeline, '.frame-title'))).to.equal('Nhiệm vụ tháng 01/2022');
    expect(words($(timeline, '.frame-note'))).to.equal('Thông báo số 05-TB/ĐU · 7 việc');
    expect(groups(timeline)).to.deep.equal([
      'Quá hạn 1 việc',
      'Sắp đến hạn 1 việc',
      'Tháng 01/2022 1 việc',
      'Quý IV/2022 1 việc',
      'Đã xong 1 việc',
      'Thường xuyên, định kỳ 1 việc',
      'Chưa rõ hạn 1 việc',
    ]);
    expect($(timeline, '.now-line')!.previousElementSibling!.textContent).to.contain('Quá hạn');
    expect($$(timeline, 'ol > li')).to.have.length(7);
  });

  for (const width of [280, 780, 1100])
    it(`breaks a word longer than the screen, ${width} px`, async () => {
      const data = duties();
      const [first] = data.tasks!;
      Object.assign(first!, { text: 'nghiêng'.repeat(45), roles: [{ role: 'lead', who: 'nghiêng'.repeat(45) }] });
      const timeline = await openTimeline({ data, width });
      expect($(timeline, '.w')!.scrollWidth).to.be.at.most(width);
      expect(task(timeline, 'nv.1').querySelector('.task-status')!.getBoundingClientRect().width).to.be.greaterThan(60);
    });

  it('keeps the number of a paper on one line', async () => {
    const data = duties();
    data.tasks![0]!.text = 'Thực hiện Chỉ thị số 05-CT/TW.';
    const number = task(await openTimeline({ data }), 'nv.1').querySelector('.nowrap')!;
    expect(number.textContent).to.contain('05-CT/TW');
    expect(getComputedStyle(number).whiteSpace).to.contain('nowrap');
  });

  it('says of each when, what, who and how it stands, in words', async () => {
    const timeline = await openTimeline();
    expect(words(task(timeline, 'nv.1').querySelector('.task-date'))).to.equal('trước ngày 10/01 năm 2022');
    expect(task(timeline, 'nv.1').querySelector('time')!.getAttribute('datetime')).to.equal('2022-01-09');
    expect(task(timeline, 'nv.3').querySelector('time')!.getAttribute('datetime')).to.equal('2022-01');
    expect(status(timeline, 'nv.1')).to.equal('Quá hạn 3 ngày chưa có báo cáo');
    expect(status(timeline, 'nv.2')).to.equal('Sắp đến hạn còn 7 ngày');
    expect(status(timeline, 'nv.3')).to.equal('Đang trong hạn còn 19 ngày');
    expect(status(timeline, 'nv.5')).to.equal('Định kỳ');
    expect(status(timeline, 'nv.6')).to.equal('Chưa rõ hạn');
    expect(words(task(timeline, 'nv.6').querySelector('.task-date'))).to.equal('sớm nhất có thể');
    expect(status(timeline, 'nv.7')).to.equal('Hoàn thành');
    expect(words(task(timeline, 'nv.4').querySelector('.task-date'))).to.contain('hạn ghi ở mục trên');
    expect(words(task(timeline, 'nv.2').querySelector('.task-text'))).to.equal('(2) Chọn nội dung nghị quyết chuyên đề.');
    expect(words(task(timeline, 'nv.7').querySelector('.flag'))).to.equal('07/01/2022: Hoàn thành · đã họp');
  });

  it('names offices and not persons, unless the page wants them named', async () => {
    const named = async (display?: string): Promise<string> => {
      const timeline = await openTimeline(display ? { attributes: { 'person-display': display } } : {});
      return words(task(timeline, 'nv.2').querySelector('.task-who'));
    };
    expect(await named()).to.equal('Đảng ủy · chỉ đạo: Phó Bí thư');
    expect(await named('initials')).to.equal('Đảng ủy · chỉ đạo: Đ/c N.V.A. - Phó Bí thư');
    expect(await named('full')).to.equal('Đảng ủy · chỉ đạo: Đ/c Nguyễn Văn A - Phó Bí thư');
  });

  it('draws a day as a point, a month as a span and what is late as a trail, hidden from readers', async () => {
    const timeline = await openTimeline();
    const parts = (id: string): string[] =>
      [...task(timeline, id).querySelectorAll('.track > span')].map(({ className }) => className).filter((name) => name !== 'track-tick');
    expect(parts('nv.1')).to.deep.equal(['track-lead is-late', 'track-due is-late', 'track-now']);
    expect(parts('nv.2')).to.deep.equal(['track-lead', 'track-due', 'track-now']);
    expect(parts('nv.3')).to.deep.equal(['track-span', 'track-now']);
    expect(task(timeline, 'nv.5').querySelector('.track')).to.equal(null);
    expect(task(timeline, 'nv.1').querySelector('.track')!.getAttribute('aria-hidden')).to.equal('true');
  });

  it('finds without marks, filters by status, owner and month, and offers a way back', async () => {
    const timeline = await openTimeline();
    const field = $<HTMLInputElement>(timeline, '.search input')!;
    type(field, 'mung tho');
    await timeline.updateComplete;
    expect($$(timeline, '.task').map(({ dataset }) => dataset.task)).to.deep.equal(['nv.3']);
    expect(words($(timeline, '.showing'))).to.equal('Đang xem 1 trong 7 việc');
    type(field, 'không có việc này');
    await timeline.updateComplete;
    expect($$(timeline, '.task').filter(seen)).to.deep.equal([]);
    $(timeline, '.notice .button')!.click();
    await timeline.updateComplete;
    expect($$(timeline, '.task')).to.have.length(7);
    const chip = $$(timeline, '.chip').find((one) => words(one).startsWith('Quá hạn'))!;
    chip.click();
    await timeline.updateComplete;
    expect($$(timeline, '.task').map(({ dataset }) => dataset.task)).to.deep.equal(['nv.1']);
    expect(chip.getAttribute('aria-pressed')).to.equal('true');
  });

  it('orders by who is in charge, or by the sections of the paper', async () => {
    expect(groups(await openTimeline({ attributes: { 'group-by': 'owner' } }))).to.deep.equal([
      'Các chi bộ 1 việc',
      'Đảng ủy 1 việc',
      'Các tổ dân phố 1 việc',
      'Ủy ban nhân dân 1 việc',
      'Chưa nêu ai phụ trách 3 việc',
    ]);
    expect(groups(await openTimeline({ attributes: { 'group-by': 'section' } }))).to.deep.equal([
      'I Công tác Đảng 1 việc',
      'Ngoài các mục 6 việc',
    ]);
  });

  it('leaves out what lies outside the days asked for, and never what has no day', async () => {
    const timeline = await openTimeline({ attributes: { from: '2022-01-15', to: '2022-01-31' } });
    expect($$(timeline, '.task').map(({ dataset }) => dataset.task)).to.deep.equal(['nv.2', 'nv.3', 'nv.5', 'nv.6']);
  });

  it('takes a day that is none for no day, and shows all again when it is taken away', async () => {
    const timeline = await openTimeline({ attributes: { from: 'hôm nay' } });
    expect($$(timeline, '.task')).to.have.length(7);
    timeline.from = '2022-02-01';
    await until(() => $$(timeline, '.task').length === 3);
    timeline.removeAttribute('from');
    timeline.from = undefined as unknown as string;
    await until(() => $$(timeline, '.task').length === 7);
  });

  it('says where today is, be it on the line or beyond it', async () => {
    expect(seen($(await openTimeline(), '.timeline-now'))).to.equal(true);
    const later = await openTimeline({ attributes: { today: '2026-07-01' } });
    expect($(later, '.timeline-now')).to.equal(null);
    expect(seen($(later, '.now-line'))).to.equal(true);
  });

  it('lets a reader choose any of several who lead together', async () => {
    const both = { ...duties().tasks![0]!, roles: ['Đảng ủy', 'UBND'].map((who) => ({ role: 'lead', who })) };
    const timeline = await openTimeline({ data: duties({ tasks: [both, ...duties().tasks!.slice(1)] }) });
    const names = $$(timeline, '.facet').map((one) => [...one.querySelectorAll('option')].map((option) => option.value));
    expect(names[1]).to.include.members(['Đảng ủy', 'UBND']);
  });

  it('goes to the sentence in the viewer of the page, and lets the page answer itself', async () => {
    const timeline = await openTimeline({ attributes: { 'viewer-href': '/van-ban.html' } });
    const link = task(timeline, 'nv.2').querySelector<HTMLAnchorElement>('[data-place]')!;
    expect(new URL(link.href).hash).to.equal('#tb-01/nv.2');
    const told: unknown[] = [];
    document.addEventListener(
      'task-select',
      (event) => {
        told.push((event as CustomEvent).detail);
        event.preventDefault();
      },
      { once: true },
    );
    link.click();
    await until(() => told.length);
    expect(told).to.deep.equal([{ taskId: 'nv.2', documentId: 'tb-01' }]);
  });

  it('opens the groups of a very long list on demand, and all of them for print', async () => {
    const one = duties().tasks![2]!;
    const tasks = Array.from({ length: 700 }, (_, i) => ({
      ...one,
      id: `nv.${i}`,
      deadline: {
        ...one.deadline!,
        raw: `trong tháng ${(i % 6) + 2}/2022`,
        from: `2022-0${(i % 6) + 2}-01`,
        to: `2022-0${(i % 6) + 2}-28`,
      },
    }));
    const timeline = await openTimeline({ data: duties({ tasks }) });
    const folds = $$<HTMLButtonElement>(timeline, '.group-fold');
    expect(folds).to.have.length(6);
    expect($$(timeline, '.task').length).to.be.lessThan(120);
    expect(folds.at(-1)!.getAttribute('aria-expanded')).to.equal('false');
    folds.at(-1)!.click();
    expect(folds.at(-1)!.getAttribute('aria-expanded')).to.equal('true');
    expect(words($$(timeline, '.more').at(-1))).to.match(/^Xem thêm \d+ việc$/);
    window.dispatchEvent(new Event('beforeprint'));
    expect($$(timeline, '.task')).to.have.length(700);
  });

  it('takes in what was reported since, and keeps the first deadline beside a later one', async () => {
    const updates = [
      {
        date: '2022-01-11',
        status: 'dang-thuc-hien',
        text: 'đang soạn',
        deadline: { raw: 'ngày 28/01/2022', from: '2022-01-28', to: '2022-01-28', precision: 'day' },
      },
    ];
    const tasks = duties().tasks!.map((one) => (one.id === 'nv.1' ? { ...one, updates } : one));
    const timeline = await openTimeline({ data: duties({ tasks }) });
    expect(status(timeline, 'nv.1')).to.equal('Đang thực hiện còn 16 ngày');
    expect([...task(timeline, 'nv.1').querySelectorAll('.flag')].map(words)).to.deep.equal([
      'Hạn đầu tiên: trước ngày 10/01/2022',
      '11/01/2022: Đang thực hiện · đang soạn · hạn mới: ngày 28/01/2022',
    ]);
  });

  it('keeps the page’s own words while the document cannot be had, and says why', async () => {
    const timeline = keep(document.createElement('task-timeline'));
    timeline.innerHTML = '<p id="own">Xem bản gốc</p>';
    timeline.src = addressOf('page');
    document.body.append(timeline);
    await until(() => $(timeline, '.notice-error'));
    expect(seen(timeline.querySelector('#own'))).to.equal(true);
  });

  it('says that a document has no tasks, and leaves a broken one out', async () => {
    const empty = keep(document.createElement('task-timeline'));
    empty.data = duties({ tasks: [] });
    document.body.append(empty);
    await until(() => $(empty, '.notice'));
    expect(words($(empty, '.notice'))).to.contain('chưa có nhiệm vụ nào');
    const timeline = await openTimeline({ data: duties({ tasks: [{ wrong: true }, null, 7, ...duties().tasks!] }) });
    expect($$(timeline, '.task')).to.have.length(7);
  });

  for (const [name, options] of Object.entries({
    wide: {},
    narrow: { width: 280 },
    dark: { attributes: { theme: 'dark', 'viewer-href': '/a.html' } },
    contrast: { attributes: { theme: 'contrast', lang: 'en' } },
    large: { attributes: { size: 'large', 'group-by': 'owner' } },
    compact: { attributes: { compact: '' } },
  }))
    it(`is accessible, and as wide as its place: ${name}`, async () => {
      const timeline = await openTimeline(options as Parameters<typeof openTimeline>[0]);
      await until(() => $(timeline, '.chip') ?? $(timeline, '.facets'));
      expect(timeline.shadowRoot!.querySelector('.w')!.scrollWidth).to.be.at.most(timeline.clientWidth);
      await expectAccessible(timeline);
    });
});
