import { expect } from 'chai';
import { $, $$, byId, focused, frame, keep, mount, open, press, seen, type, until, whole, words } from '../../support/viewer.js';

const button = (viewer: Element): HTMLElement => $(viewer, '.toolbar [aria-controls=":find"]')!;
const field = (viewer: Element): HTMLInputElement => $<HTMLInputElement>(viewer, '.find-bar input')!;
const count = (viewer: Element): string => words($(viewer, '.find-count'));

const highlights = (CSS as unknown as { highlights?: Map<string, Set<StaticRange>> }).highlights;
/** What is marked stands still; a range that can be asked for its words and its place. */
const live = ({ startContainer, startOffset, endContainer, endOffset }: StaticRange): Range => {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
};
const marked = (name: 'resolution-hit' | 'resolution-hit-current'): string[] =>
  [...(highlights?.get(name) ?? [])].map((range) => live(range).toString());

async function find(viewer: Element, text?: string): Promise<HTMLInputElement> {
  if (!seen($(viewer, '.find-bar'))) button(viewer).click();
  const input = await until(() => field(viewer));
  if (text !== undefined) {
    // What was found before must go first.
    type(input, '');
    await until(() => !count(viewer));
    type(input, text);
    await until(() => count(viewer));
  }
  return input;
}

describe('find-bar', () => {
  it('opens with the focus in its field, and its button says so', async () => {
    const viewer = await open();
    expect(button(viewer).getAttribute('aria-expanded')).to.equal('false');
    const input = await find(viewer);
    await until(() => focused(viewer) === input);
    expect(button(viewer).getAttribute('aria-expanded')).to.equal('true');
    expect(input.getAttribute('aria-label')).to.equal('Tìm trong văn bản');
    expect(words($(viewer, '.find-hint'))).to.equal('Gõ không dấu cũng tìm được.');
    expect($(viewer, '.find-count')!.getAttribute('role')).to.equal('status');
  });

  it('counts the hits, marks them over the original text, and shows the first with its context', async () => {
    const viewer = await open();
    await find(viewer, 'van hoa');
    expect(count(viewer)).to.equal('1/2');
    expect(words($(viewer, '.find-hint'))).to.contain('Khu phố 1: văn hoá đạt');
    if (highlights) {
      expect(marked('resolution-hit-current')).to.deep.equal(['văn hoá']);
      expect(marked('resolution-hit')).to.deep.equal(['văn hóa']);
    }
  });

  it('steps with Enter, Shift+Enter and the buttons, round and round', async () => {
    const viewer = await open();
    const input = await find(viewer, 'nội dung');
    const all = Number(count(viewer).split('/')[1]);
    expect(all).to.equal(9);
    press(input, 'Enter');
    expect(count(viewer)).to.equal('2/9');
    press(input, 'Enter', { shiftKey: true });
    press(input, 'Enter', { shiftKey: true });
    expect(count(viewer)).to.equal('9/9');
    $(viewer, '.find-bar [aria-label="Chỗ sau"]')!.click();
    expect(count(viewer)).to.equal('1/9');
    $(viewer, '.find-bar [aria-label="Chỗ trước"]')!.click();
    expect(count(viewer)).to.equal('9/9');
    expect(words($(viewer, '.find-hint'))).to.contain('Nội dung 8 của UBND');
    if (highlights) expect([marked('resolution-hit-current').length, marked('resolution-hit').length]).to.deep.equal([1, 8]);
  });

  it('starts from where the reader is and brings the hit into view, clear of the bars', async () => {
    const viewer = await whole(mount({ attributes: { src: '/demo/data/nghi-quyet-40.json' } }));
    await find(viewer, 'tro len');
    const rect = (): DOMRect => live([...highlights!.get('resolution-hit-current')!][0]!).getBoundingClientRect();
    for (let n = 0; n < 14; n++) {
      for (let m = 0; m < 4; m++) await frame();
      if (highlights) expect(rect().top, String(n)).to.be.within($(viewer, '.find-bar')!.getBoundingClientRect().bottom - 1, innerHeight);
      press(field(viewer), 'Enter');
    }
    expect(count(viewer)).to.equal('1/14');
    press(field(viewer), 'Escape');
    const last = $$(viewer, '.section-head').at(-2)!;
    viewer.reveal(last.id);
    await until(() => focused(viewer) === last);
    for (let n = 0; n < 4; n++) await frame();
    await find(viewer, 'to chuc');
    expect(Number(count(viewer).split('/')[0])).to.be.greaterThan(5);
  });

  it('marks hits far off too, each once, however the reader steps through them', async () => {
    const body = Array.from({ length: 120 }, (_, n) => ({ id: `p${n}`, kind: 'paragraph', content: `Cấp nước ${n}.` }));
    const viewer = await open({ data: { format: 'resolution/1', id: 'x', docType: 'other', title: 'Khác', body } });
    const input = await find(viewer, 'cap nuoc');
    expect(count(viewer)).to.equal('1/120');
    if (!highlights) return;
    await until(() => marked('resolution-hit').length === 119);
    for (const shiftKey of [true, true, false]) {
      press(input, 'Enter', { shiftKey });
      expect([marked('resolution-hit-current').length, marked('resolution-hit').length]).to.deep.equal([1, 119]);
    }
    expect(count(viewer)).to.equal('120/120');
  });

  it('says plainly when nothing is found, and nothing when nothing is typed', async () => {
    const viewer = await open();
    const input = await find(viewer, 'không có chữ này');
    expect(count(viewer)).to.equal('Không thấy');
    expect(words($(viewer, '.find-hint'))).to.equal('Gõ không dấu cũng tìm được.');
    type(input, '');
    await until(() => !count(viewer));
    expect(marked('resolution-hit')).to.deep.equal([]);
    press(input, 'Enter');
    expect(count(viewer)).to.equal('');
  });

  it('shows in the contents how many hits lie in each section', async () => {
    const viewer = await open();
    await find(viewer, 'van hoa');
    const hits = (): string[] =>
      $$(viewer, '.toc-hits')
        .filter((e) => words(e))
        .map((e) => `${words(e.previousElementSibling)} ${words(e)} ${e.getAttribute('aria-label')}`);
    await until(() => hits().length);
    expect(hits()).to.deep.equal(['Tình hình năm 2021 2 2 chỗ khớp']);
    press(field(viewer), 'Escape');
    await until(() => !hits().length);
  });

  for (const [how, leave] of [
    ['Escape', (viewer: Element) => press(field(viewer), 'Escape')],
    ['its button', (viewer: Element) => $(viewer, '.find-bar [aria-label=Đóng]')!.click()],
    ['the toolbar', (viewer: Element) => button(viewer).click()],
  ] as const) {
    it(`closes by ${how}: no marks stay, and the focus goes back`, async () => {
      const viewer = await open();
      await find(viewer, 'van hoa');
      leave(viewer);
      await until(() => !seen($(viewer, '.find-bar')));
      await until(() => !marked('resolution-hit').length && !marked('resolution-hit-current').length);
      expect(button(viewer).getAttribute('aria-expanded')).to.equal('false');
      await until(() => focused(viewer) === button(viewer));
      // The words typed last are still there, selected, and found again.
      await find(viewer);
      await until(() => count(viewer) === '1/2');
      expect(field(viewer).value).to.equal('van hoa');
    });
  }

  it('keeps Escape and Enter from the page', async () => {
    const heard: string[] = [];
    const listen = (event: KeyboardEvent): void => void heard.push(event.key);
    document.addEventListener('keydown', listen);
    document.addEventListener('keypress', listen);
    try {
      const viewer = await open();
      const input = await find(viewer, 'van hoa');
      expect(press(input, 'Enter')).to.equal(false);
      press(input, 'Escape');
      press(input, 'a');
    } finally {
      document.removeEventListener('keydown', listen);
      document.removeEventListener('keypress', listen);
    }
    expect(heard).to.deep.equal(['a']);
  });

  it('opens a folded section that holds the hit', async () => {
    const viewer = await open();
    $(viewer, '[data-fold="s.i"]')!.click();
    const body = byId(viewer, 's.i').closest('.section')!.querySelector('.section-body')!;
    await until(() => body.hasAttribute('hidden'));
    await find(viewer, 'van hoa');
    expect(body.hasAttribute('hidden')).to.equal(false);
    expect(seen(byId(viewer, 's.i-i1.1'))).to.equal(true);
  });

  it('answers what is typed before the document is whole, and finds the rest once it is', async () => {
    const json: unknown = await (await fetch('/demo/data/bao-cao-chinh-tri.json')).json();
    const viewer = mount({ data: json });
    await until(() => $(viewer, '.toolbar [aria-controls=":find"]'));
    button(viewer).click();
    type(await until(() => field(viewer)), 'phan viet hung');
    await whole(viewer);
    await until(() => count(viewer) === '1/1');
    if (highlights) expect(marked('resolution-hit-current')).to.deep.equal(['Phan Việt Hưng']);
  });

  it('searches the whole paper: letterhead first, then text, tables, notes and signature', async () => {
    const viewer = await open();
    await find(viewer, 'đảng ủy');
    const hits: string[] = [];
    const all = Number(count(viewer).split('/')[1]);
    for (let n = 0; n < all; n++) {
      hits.push(words($(viewer, '.find-hint')).replaceAll('…', ''));
      press(field(viewer), 'Enter');
    }
    expect(hits[0]).to.equal('ĐẢNG ỦY PHƯỜNG THỬ');
    expect(hits.at(-1)).to.equal('T/M ĐẢNG ỦY');
    for (const text of ['7.644 triệu', 'Lời Bác dạy', 'Bảng 1', 'Lưu VPĐU', 'Nguyễn Văn Thử']) {
      type(field(viewer), text);
      await until(() => count(viewer) === '1/1');
    }
  });

  it('searches the new document when the old one is replaced', async () => {
    const viewer = await open();
    await find(viewer, 'van hoa');
    viewer.data = {
      format: 'resolution/1',
      id: 'x',
      docType: 'other',
      title: 'Khác',
      body: [{ id: 'p', kind: 'paragraph', content: 'Đất đai.' }],
    };
    await until(() => words($(viewer, '.prose')) === 'Đất đai.');
    await whole(viewer);
    type(await until(() => field(viewer)), 'dat dai');
    await until(() => count(viewer) === '1/1');
    expect(marked('resolution-hit').length).to.equal(0);
  });

  it('keeps its marks apart from those of another viewer', async () => {
    const [first, second] = [await open(), await open()];
    await find(first, 'van hoa');
    await find(second, 'bac day');
    if (highlights) {
      expect(marked('resolution-hit-current').sort()).to.deep.equal(['Bác dạy', 'văn hoá']);
      press(field(first), 'Escape');
      await until(() => marked('resolution-hit-current').join() === 'Bác dạy');
      second.remove();
      await until(() => !marked('resolution-hit-current').length);
    }
  });

  it('finds its words though the page sets Enter on everything', async () => {
    const form = keep(document.createElement('form'));
    let posted = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      posted++;
    });
    form.append(document.createElement('button'));
    document.body.append(form);
    const viewer = await open({ into: form });
    const input = await find(viewer, 'van hoa');
    press(input, 'Enter');
    expect(posted).to.equal(0);
    expect(count(viewer)).to.equal('2/2');
  });
});
