import { expect } from 'chai';
import '../../../src/elements/target-card/define.js';
import '../../../src/elements/resolution-viewer/define.js';
import type { TargetCard } from '../../../src/elements/target-card/target-card.js';
import { expectAccessible } from '../../support/axe.js';
import { addressOf, quickSettings } from '../../support/source.js';
import { drawn, silentTargets, widget, withTargets, type WidgetOptions } from '../../support/promises.js';
import { $, $$, open, seen, until, words } from '../../support/viewer.js';

const card = (target: string, { attributes, ...options }: WidgetOptions = {}): Promise<TargetCard> =>
  drawn('target-card', { ...options, attributes: { target, ...attributes } });
const figures = (element: Element): string[] => $$(element, '.figure').map(words);
const badges = (element: Element): string[] => $$(element, '.badge').map(words);

describe('target-card', function () {
  quickSettings();

  it('shows the sentence as printed, the words that bind in bold', async () => {
    const element = await card('ct.1.1');
    const sentence = $(element, '.sentence')!;
    expect(sentence.textContent.trim()).to.equal('Trồng mới từ 500 cây xanh trở lên.');
    expect([...sentence.querySelectorAll('b')].map(words)).to.deep.equal(['từ 500 cây xanh trở lên']);
    expect(words($(element, '.kicker'))).to.equal('Chỉ tiêu 1.1 · năm 2022 · Nghị quyết số 12-NQ/ĐU');
  });

  it('breaks no name of a paper and no unit at its hyphen or in the middle', async () => {
    const element = await card('ct.1.1', { width: '300px' });
    const name = $(element, '.kicker > :last-child')!;
    expect(words(name)).to.equal('Nghị quyết số 12-NQ/ĐU');
    expect(name.getBoundingClientRect().height).to.be.lessThan(30);
    expect($(element, '.w')!.scrollWidth).to.be.at.most(300);
  });

  it('says what is asked for, what has come of it, the verdict and why', async () => {
    const element = await card('ct.1.1');
    expect(figures(element)).to.deep.equal(['Kết quả 520 câynăm 2022', 'Yêu cầu 500 câytừ 500 cây trở lên']);
    expect(badges(element)).to.deep.equal(['Vượt']);
    expect(words($(element, '.because'))).to.equal('520 cây > 500 cây: vượt, hơn 20 cây.');
    expect(seen($(element, '.gauge'))).to.equal(true);
  });

  it('counts a fraction as the share it is, and keeps the fraction', async () => {
    const element = await card('ct.1.2');
    expect(figures(element)[0]).to.equal('Kết quả 37,8%107/283năm 2022');
    expect(words($(element, '.because'))).to.equal('37,8% < 50%: không đạt, thiếu 12,2 điểm %.');
  });

  it('says in a sentence that nobody has reported, without a figure or a bar', async () => {
    const element = await card('ct.1.1', { data: silentTargets() });
    expect(figures(element)).to.deep.equal(['Yêu cầu 500 câytừ 500 cây trở lên']);
    expect(badges(element)).to.deep.equal(['Chưa có số liệu']);
    expect($(element, '.gauge')).to.equal(null);
    expect(words($(element, '.because'))).to.match(/^Chưa có kết quả nào được công bố/);
  });

  it('says when a result was reported, and what is remarked on it', async () => {
    const data = withTargets();
    Object.assign(data.observations![0]!, { date: '2023-01-10', note: 'số liệu minh họa' });
    expect(figures(await card('ct.1.1', { data }))[0]).to.equal('Kết quả 520 câynăm 2022cập nhật 10/01/2023số liệu minh họa');
  });

  it('shows the paper’s own verdict first where it is another than the figures give', async () => {
    const data = withTargets();
    Object.assign(data.observations![1]!, { verdict: 'dat', reportedVerdict: { text: 'đạt kế hoạch' } });
    const element = await card('ct.1.2', { data });
    expect(badges(element)).to.deep.equal(['Đạt', 'Không đạt']);
    expect($$(element, '.flag').map(words).join()).to.include('khác với kết quả tính từ số liệu');
  });

  it('lists several measures under the verdict on all of them', async () => {
    const element = await card('ct.2.2');
    expect(badges(element)).to.deep.equal(['Một phần 1/2', 'Vượt', 'Không đạt']);
    expect($$(element, '.measure-label').map(words)).to.deep.equal(['Trẻ em tiêm chủng', 'Học sinh học 2 buổi']);
    expect($$(element, '.because').map(words)).to.have.length(2);
  });

  it('shows a target without a measure for what it is', async () => {
    const element = await card('ct.2.4');
    expect(words($(element, '.verdict'))).to.equal('Chưa có số liệu không có mức đo');
  });

  it('gives a result held against two plans two verdicts and no average', async () => {
    const element = await card('kq.thu');
    expect(words($(element, '.kicker'))).to.match(/^Kết quả đã báo cáo/);
    expect(figures(element)).to.deep.equal(['Kết quả (ước) 7.644 triệu đồngđến ngày 23/9/2021']);
    expect($$(element, '.pair > div').map(words)).to.deep.equal([
      'So với dự toán thị xã giao 130% Vượt',
      'So với nghị quyết HĐND phường 49% Chưa đạt',
    ]);
    expect($$(element, '.because').map(words)).to.have.length(2);
    expect(words($(element, '.flag'))).to.include('suy ra');
    const [one, other] = $$(element, '.pair .badge').map((badge) => badge.getBoundingClientRect().left);
    expect(one).to.equal(other);
  });

  it('answers why for each of two plans, and holds the paper’s claim against the plan it was made of', async () => {
    const data = withTargets();
    const report = data.observations!.find(({ id }) => id === 'kq.thu')!;
    report.reportedVerdict = { text: 'đạt 130% so với dự toán thị xã giao', ratio: 1.3 };
    const element = await card('kq.thu', { data });
    expect(badges(element)).to.deep.equal(['Vượt', 'Chưa đạt']);
    $(element, '.why')!.click();
    const panel = await until(() => $(element, '.reason'));
    const cases = [...panel.querySelectorAll('.reason-several > li')];
    expect(
      cases.map((one) =>
        words(one.querySelector('.reason-because'))
          .match(/(\d+)%.*: (vượt|chưa đạt)/)
          ?.slice(1),
      ),
    ).to.deep.equal([
      ['130', 'vượt'],
      ['49', 'chưa đạt'],
    ]);
    for (const one of cases)
      expect(words(one.querySelector('.reason-sum')))
        .to.include('Kết quả')
        .and.include('Chỉ tiêu được giao');
    expect(words(panel)).not.to.include('khác với kết quả tính từ số liệu');
    // What holds of both is said once.
    expect(words(panel).match(/số ước/g)).to.have.length(1);
  });

  it('names each “Vì sao?” and what it opens: by the code, or by the first words', async () => {
    const names = async (target: string): Promise<string[]> => {
      const element = await card(target);
      for (const why of $$(element, '.why')) why.click();
      await until(() => $$(element, '.reason').length === $$(element, '.why').length);
      const panels = $$(element, '.reason').map((panel) => panel.getAttribute('aria-label')!);
      expect($$(element, '.why').map(words)).to.deep.equal(panels);
      await expectAccessible(element);
      return panels;
    };
    expect(await names('ct.2.2')).to.deep.equal(['Vì sao? 2.2 a.', 'Vì sao? 2.2 b.']);
    expect(await names('kq.thu')).to.deep.equal(['Vì sao? Tổng thu ngân sách']);
  });

  it('opens what the verdict rests on, and tells the page', async () => {
    const element = await card('ct.1.2');
    const told: unknown[] = [];
    element.addEventListener('verdict-explain', (event) => told.push((event as CustomEvent).detail));
    const why = $(element, '.why')!;
    expect(why.getAttribute('aria-expanded')).to.equal('false');
    why.click();
    const panel = await until(() => $(element, '.reason'));
    expect(words(panel)).to.include('107/283').and.include('Yêu cầu');
    expect(why.getAttribute('aria-expanded')).to.equal('true');
    expect(element.shadowRoot!.getElementById(why.getAttribute('aria-controls')!)!.contains(panel)).to.equal(true);
    expect(told).to.deep.equal([{ targetId: 'ct.1.2', measureId: 'ct.1.2.a', documentId: 'nq-12' }]);
    why.click();
    await until(() => !$(element, '.reason'));
    expect(told).to.have.length(1);
  });

  it('names where the sentence stands and leads there', async () => {
    const element = await card('ct.1.1', { attributes: { 'viewer-href': '/doc.html' } });
    await until(() => words($(element, '.foot')).includes('mục II.1'));
    const link = $(element, '.foot a') as HTMLAnchorElement;
    expect(link.href).to.equal(`${location.origin}/doc.html#nq-12/ct.1.1`);
  });

  it('goes to the sentence in the viewer on the page unless the page answers itself', async () => {
    const data = withTargets();
    const viewer = await open({ data });
    const element = await card('ct.1.1', { data });
    const link = $(element, '.foot a')!;
    element.addEventListener('target-select', (event) => event.preventDefault(), { once: true });
    link.click();
    expect(location.hash).to.equal('');
    link.click();
    await until(() => viewer.shadowRoot!.querySelector('.here-now'));
    expect(location.hash).to.equal('#nq-12/ct.1.1');
  });

  it('copies the link and answers in words; where that is refused it shows the link', async () => {
    const element = await card('ct.1.1', { attributes: { 'viewer-href': '/doc.html' } });
    const copied: string[] = [];
    const clipboard = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')!;
    const exec = document.execCommand;
    let refused = false;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => (refused ? Promise.reject(new Error('refused')) : void copied.push(text)) },
    });
    try {
      $(element, '.share button')!.click();
      await until(() => words($(element, '.answer')) === 'Đã chép đường dẫn.');
      expect(copied).to.deep.equal([`${location.origin}/doc.html#nq-12/ct.1.1`]);
      refused = true;
      document.execCommand = () => false;
      $(element, '.share button')!.click();
      await until(() => words($(element, '.answer')).includes('/doc.html#nq-12/ct.1.1'));
    } finally {
      document.execCommand = exec;
      Reflect.deleteProperty(navigator, 'clipboard');
      expect(clipboard).to.not.equal(undefined);
    }
  });

  it('offers the phone’s own sharing where there is one', async () => {
    const shared: ShareData[] = [];
    const had = Object.getOwnPropertyDescriptor(navigator, 'share');
    Object.defineProperty(navigator, 'share', { configurable: true, value: async (data: ShareData) => void shared.push(data) });
    try {
      const element = await card('ct.1.1', { attributes: { id: 'the-nay' } });
      const button = $$(element, '.share button').find((one) => words(one) === 'Chia sẻ')!;
      button.click();
      expect(shared).to.deep.equal([{ title: 'Trồng mới từ 500 cây xanh trở lên.', url: element.link }]);
      expect(new URL(element.link).hash).to.equal('#the-nay');
    } finally {
      if (had) Object.defineProperty(navigator, 'share', had);
      else Reflect.deleteProperty(navigator, 'share');
    }
  });

  it('has a QR code when asked for, from 480 px on', async () => {
    const element = await card('ct.1.1', { attributes: { qr: '' }, width: '300px' });
    const code = await until(() => $(element, '.code svg'));
    expect(code.getAttribute('aria-label')).to.equal('Mã QR mở chỉ tiêu này');
    expect(seen(code)).to.equal(false);
    element.style.width = '520px';
    await until(() => seen(code));
    element.qr = false;
    await until(() => !$(element, '.code'));
  });

  it('says so when there is no such target, and leaves what the page itself has to show', async () => {
    for (const [target, said] of [
      ['ct.9', 'Không có chỉ tiêu mang mã “ct.9” trong văn bản'],
      ['', 'Thẻ này chưa được chỉ tới chỉ tiêu nào'],
    ] as const) {
      const element = await card(target, { fallback: '<a href="/goc.pdf">Bản gốc</a>' });
      await until(() => words($(element, '.notice')).includes(said));
      expect(words($(element, '.notice'))).to.include('Dùng được: ct.1.1, ct.1.2');
      expect(seen(element.querySelector('a'))).to.equal(true);
    }
  });

  it('takes the code of a measure for a slip of the pen, and says which target was meant', async () => {
    const { id, measures } = withTargets().targets![0]!;
    const element = await card(measures[0]!.id);
    await until(() => words($(element, '.notice')).includes(`target="${id}"`));
  });

  it('heads a result with its name, or with the sentence where the name is only what is left of it', async () => {
    const data = withTargets();
    data.observations!.push(
      {
        id: 'kq.cut',
        label: 'dân số với nhân khẩu',
        value: 28060,
        period: { raw: 'năm 2022' },
        provenance: { blockId: 's', exact: 'dân số với trên 28.060 nhân khẩu' },
      },
      {
        id: 'kq.name',
        label: 'thu ngân sách',
        value: 30.7,
        period: { raw: 'năm 2022' },
        provenance: { blockId: 's', exact: 'năm 2022 thu 30,7 tỷ đồng' },
      },
    );
    expect(words($(await card('kq.cut', { data }), '.sentence'))).to.equal('Dân số với trên 28.060 nhân khẩu');
    expect(words($(await card('kq.name', { data }), '.sentence'))).to.equal('Thu ngân sách');
  });

  it('is one frame in the dark, not two', async () => {
    const element = await card('ct.1.1', { attributes: { theme: 'dark' } });
    const [sheet, frame] = ['.w', '.card'].map((name) => $(element, name)!.getBoundingClientRect());
    expect(frame!.width).to.equal(sheet!.width);
  });

  it('keeps the room of what was expected when it cannot be had, and the page has nothing to show', async () => {
    const element = widget('target-card', { attributes: { src: addressOf('page'), target: 'ct.1.1' } });
    const box = await until(() => $(element, '.notice-error'));
    expect(box.offsetHeight).to.be.at.least(250);
    element.innerHTML = '<a href="/goc.pdf">Bản gốc</a>';
    element.requestUpdate();
    await until(() => $(element, '.notice-error')!.offsetHeight < 250);
  });

  it('shows another target when told to', async () => {
    const element = await card('ct.1.1');
    $(element, '.why')!.click();
    await until(() => $(element, '.reason'));
    element.target = 'ct.1.2';
    await until(() => words($(element, '.sentence')).startsWith('Di dời'));
    element.target = 'ct.1.1';
    await until(() => words($(element, '.sentence')).startsWith('Trồng'));
    expect($(element, '.reason')).to.equal(null);
  });

  it('speaks English on an English page; the paper stays Vietnamese', async () => {
    const element = await card('ct.1.2', { lang: 'en' });
    await until(() => words($(element, '.because')).includes('points'));
    expect(badges(element)).to.deep.equal(['Not met']);
    expect(figures(element)[1]).to.equal('Required 50%at least 50%');
    expect(words($(element, '.sentence'))).to.equal('Di dời 50% số ngôi mộ.');
    expect($(element, '.sentence')!.lang).to.equal('vi');
  });

  it('keeps the page’s own words when it cannot be shown', async () => {
    const fallback = '<p>Trồng mới từ 500 cây xanh trở lên.</p><a href="/goc.pdf">Bản gốc</a>';
    const element = widget('target-card', { attributes: { src: addressOf('page'), target: 'ct.1.1' }, fallback });
    await until(() => $(element, '.notice-error'));
    expect(seen(element.querySelector('p'))).to.equal(true);
  });

  it('stands in 280 px without scrolling sideways', async () => {
    for (const target of ['ct.2.2', 'kq.thu', 'ct.1.2']) {
      const element = await card(target, { width: '280px', attributes: { qr: '' } });
      expect($(element, '.w')!.scrollWidth, target).to.be.at.most(280);
    }
  });

  for (const theme of ['light', 'dark', 'contrast']) {
    it(`axe has nothing to say, ${theme}`, async () => {
      for (const target of ['ct.1.1', 'ct.2.2', 'kq.thu', 'ct.2.4', 'ct.9']) {
        const element = await card(target, { attributes: { theme, qr: '', 'viewer-href': '/doc.html' }, width: '520px' });
        $(element, '.why')?.click();
        await element.updateComplete;
        await expectAccessible(element);
        element.remove();
      }
      await expectAccessible(await card('ct.1.2', { attributes: { theme }, lang: 'en' }));
    });
  }
});
