import { expect } from 'chai';
import { sample } from '../../support/sample.js';
import { $, $$, byId, focused, frame, keep, open, press, seen, until, words } from '../../support/viewer.js';

const call = (viewer: Element, block: string, kind = '.note-ref'): HTMLElement => byId(viewer, block).querySelector<HTMLElement>(kind)!;

async function popup(viewer: Element, opener: HTMLElement): Promise<HTMLElement> {
  opener.click();
  return until(() => opener.getAttribute('aria-expanded') === 'true' && $(viewer, '.popup'));
}

describe('note-popup', () => {
  it('opens a note below its line, takes the focus, and gives it back on Escape', async () => {
    const viewer = await open();
    const opener = call(viewer, 's.i-p1');
    opener.focus();
    const box = await popup(viewer, opener);
    expect(words(box)).to.equal('Chú thích 1 Theo Báo cáo số 5 năm 2021.');
    expect(seen(box)).to.equal(true);
    expect(focused(viewer)).to.equal(box);
    expect(box.getBoundingClientRect().top >= opener.getBoundingClientRect().bottom - 4).to.equal(true);
    let escaped = false;
    const listen = (): void => void (escaped = true);
    document.addEventListener('keydown', listen);
    press(box, 'Escape');
    document.removeEventListener('keydown', listen);
    expect(escaped).to.equal(false);
    expect($(viewer, '.popup')).to.equal(null);
    expect(focused(viewer)).to.equal(opener);
    expect(opener.getAttribute('aria-expanded')).to.equal('false');
  });

  it('leaves Escape to the page when nothing is open', async () => {
    const viewer = await open();
    let escaped = false;
    const listen = (): void => void (escaped = true);
    document.addEventListener('keydown', listen);
    press(call(viewer, 's.i-p1'), 'Escape');
    document.removeEventListener('keydown', listen);
    expect(escaped).to.equal(true);
  });

  it('closes by its button and by a second tap on the call', async () => {
    const viewer = await open();
    const opener = call(viewer, 's.i-p1');
    const box = await popup(viewer, opener);
    const close = box.querySelector('button')!;
    expect(close.getAttribute('aria-label')).to.equal('Đóng');
    close.click();
    expect($(viewer, '.popup')).to.equal(null);
    expect(focused(viewer)).to.equal(opener);
    await popup(viewer, opener);
    opener.click();
    await until(() => !$(viewer, '.popup'));
    expect(focused(viewer)).to.equal(opener);
  });

  it('has one open at a time', async () => {
    const viewer = await open();
    const [first, second] = [call(viewer, 's.i-p1'), call(viewer, 's.i-q1')];
    await popup(viewer, first);
    await popup(viewer, second);
    expect($$(viewer, '.popup').map(words)).to.deep.equal(['Chú thích 2 Lời Bác dạy.']);
    expect(first.getAttribute('aria-expanded')).to.equal('false');
  });

  it('stays near its call wherever that stands: text, quote, table, heading, note, and on any width', async () => {
    const viewer = await open();
    for (const width of ['300px', '700px', '1100px']) {
      viewer.style.width = width;
      for (const opener of [...$$(viewer, '.note-ref'), ...$$(viewer, '.notes .cite'), ...$$(viewer, '.prose .cite')]) {
        const box = await popup(viewer, opener);
        await frame();
        const [mark, place] = [opener.getBoundingClientRect(), box.getBoundingClientRect()];
        const where = `${words(opener)} at ${width}`;
        expect(place.top - mark.bottom, where).to.be.within(-6, 160);
        expect(place.width, where).to.be.greaterThan(200);
        expect(box.parentElement!.localName, where).not.to.match(/^(tr|table|tbody|ol|ul)$/);
        // Nothing of it sticks out of the viewer.
        const sheet = viewer.getBoundingClientRect();
        expect(place.left >= sheet.left - 1 && place.right <= sheet.right + 1, where).to.equal(true);
        press(box, 'Escape');
      }
    }
    viewer.style.width = '';
  });

  it('names number, date and issuer of a cited document, and links to it when it is known', async () => {
    const viewer = await open();
    const cites = [...byId(viewer, 'b.p1').querySelectorAll<HTMLElement>('.cite')];
    const known = await popup(viewer, cites[0]!);
    expect([...known.querySelectorAll('dt, dd')].map(words)).to.deep.equal([
      'Số, ký hiệu',
      'Nghị quyết 09-NQ/TU',
      'Ngày',
      'ngày 22 tháng 12 năm 2021',
      'Cơ quan ban hành',
      'Thành ủy',
      'Mở văn bản',
    ]);
    expect(known.querySelector<HTMLAnchorElement>('a')!.href).to.equal('https://vanban.example.vn/09-nq-tu');
    const unknown = await popup(viewer, cites[1]!);
    expect([...unknown.querySelectorAll('dt, dd')].map(words)).to.deep.equal(['Số, ký hiệu', '2557', 'Chưa có đường dẫn tới văn bản này.']);
    expect(unknown.querySelector('a')).to.equal(null);
  });

  it('gives the words alone of a cited document that has no number', async () => {
    const raw = 'Nghị quyết Đại hội đại biểu Đảng bộ phường lần thứ VI';
    const viewer = await open({ data: sample({ citations: [{ id: 'cite.09', raw, label: 'Nghị quyết', number: null, date: null }] }) });
    const box = await popup(viewer, call(viewer, 'b.p1', '.cite'));
    expect(words(box.querySelector('.popup-body'))).to.equal(`${raw} Chưa có đường dẫn tới văn bản này.`);
    expect(box.querySelector('dt')).to.equal(null);
  });

  it('leads by its own address to a cited document that is known', async () => {
    const viewer = await open();
    const [known, unknown] = [...byId(viewer, 'b.p1').querySelectorAll<HTMLAnchorElement>('.cite')];
    expect(known!.href).to.equal('https://vanban.example.vn/09-nq-tu');
    expect(unknown!.hash).to.equal('#nq-12/cite.2557');
  });

  it('makes one link of a citation that its page or its looks cut in pieces', async () => {
    const cite = 'cite.09';
    const content = [
      { text: 'Theo ' },
      { text: 'Nghị quyết ', cite },
      { text: 'số 09', cite, strong: true },
      { text: '-NQ/TU', cite },
      { text: ' và ' },
      { text: 'Nghị quyết 09', cite },
      { text: 'văn bản', cite: 'cite.2557' },
      { text: ', ' },
      { text: 'Nghị', cite },
      { noteRef: 'n1' },
      { text: ' quyết', cite },
    ];
    const viewer = await open({ data: sample({ body: [{ id: 'p', kind: 'paragraph', content }] }) });
    expect(words(byId(viewer, 'p'))).to.equal('Theo Nghị quyết số 09-NQ/TU và Nghị quyết 09văn bản, Nghị1 quyết');
    const stops = [...byId(viewer, 'p').querySelectorAll<HTMLElement>('.cite')].filter((link) => link.tabIndex >= 0);
    expect(stops.map(words)).to.deep.equal(['Nghị quyết số 09-NQ/TU', 'Nghị quyết 09', 'văn bản', 'Nghị']);
    expect(words(byId(viewer, 'p').querySelector('.cite strong'))).to.equal('số 09');
  });

  it('closes when the reader presses elsewhere, and leaves the focus there', async () => {
    const viewer = await open();
    const elsewhere = keep(document.createElement('button'));
    document.body.append(elsewhere);
    for (const target of [byId(viewer, 's.ii'), elsewhere]) {
      const opener = call(viewer, 's.i-p1');
      const box = await popup(viewer, opener);
      box.firstElementChild!.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
      expect($(viewer, '.popup')).to.equal(box);
      target.focus();
      target.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
      expect($(viewer, '.popup')).to.equal(null);
      expect(opener.getAttribute('aria-expanded')).to.equal('false');
      expect(document.activeElement).to.equal(target === elsewhere ? elsewhere : viewer);
    }
  });

  it('stays while a thumb scrolls, and closes when it taps', async () => {
    const viewer = await open();
    await popup(viewer, call(viewer, 's.i-p1'));
    const touch = { bubbles: true, composed: true, pointerType: 'touch' };
    byId(viewer, 's.ii').dispatchEvent(new PointerEvent('pointerdown', touch));
    expect($(viewer, '.popup')).not.to.equal(null);
    byId(viewer, 's.ii').click();
    expect($(viewer, '.popup')).to.equal(null);
  });

  it('closes on Escape wherever the focus is, and takes the focus back only from inside', async () => {
    const viewer = await open();
    const elsewhere = keep(document.createElement('button'));
    document.body.append(elsewhere);
    const opener = call(viewer, 's.i-p1');
    await popup(viewer, opener);
    elsewhere.focus();
    press(elsewhere, 'Escape');
    expect($(viewer, '.popup')).to.equal(null);
    expect(document.activeElement).to.equal(elsewhere);
    await popup(viewer, opener);
    byId(viewer, 's.ii').focus();
    press(byId(viewer, 's.ii'), 'Escape');
    expect($(viewer, '.popup')).to.equal(null);
    expect(focused(viewer)).to.equal(byId(viewer, 's.ii'));
  });

  it('tells what may be wrong and suggests, when issues are shown', async () => {
    const plain = await open();
    expect($(plain, '.sic-mark')).to.equal(null);
    plain.remove();
    const viewer = await open({ attributes: { 'show-issues': '' } });
    const mark = $(viewer, '.sic-mark')!;
    expect(words(mark)).to.equal('[nguyên văn]');
    expect(words(await popup(viewer, mark))).to.equal('Cần xem lại Chữ này có thể bị nhận dạng sai. Có thể là: thống nhất');
    // The paper's own words stay as they are.
    expect(words(byId(viewer, 'b.p1'))).to.contain('hội nghị thồng nhất');
  });

  it('calls what somebody has decided no longer something to review', async () => {
    const message = 'Bản gốc ghi “thồng nhất”; người soát đọc là “thống nhất”.';
    const issue = { id: 'slip.1', severity: 'hint', code: 'slip', message, suggestion: 'thống nhất', decision: 'accepted' };
    const viewer = await open({ data: sample({ issues: [issue] }), attributes: { 'show-issues': '' } });
    expect(words(await popup(viewer, $(viewer, '.sic-mark')!))).to.equal(`nguyên văn ${message}`);
  });

  it('leaves a click with Ctrl to the browser', async () => {
    const viewer = await open();
    const opener = call(viewer, 's.i-p1');
    const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ctrlKey: true });
    let kept = true;
    viewer.addEventListener(
      'click',
      (event) => {
        kept = !event.defaultPrevented;
        event.preventDefault();
      },
      { once: true },
    );
    opener.dispatchEvent(click);
    await frame();
    expect(kept).to.equal(true);
    expect($(viewer, '.popup')).to.equal(null);
  });
});
