import { expect } from 'chai';
import { sample } from '../../support/sample.js';
import { $, $$, byId, focused, frame, mount, open, seen, until, whole, words } from '../../support/viewer.js';

/** Replaces the clipboard for a test; `text()` is what was put on it. */
function clipboard(works: boolean): { text: () => string; restore: () => void } {
  let written = '';
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: async (text: string) => (works ? void (written = text) : Promise.reject(new Error('refused'))) },
  });
  const original = document.execCommand.bind(document);
  document.execCommand = () => false;
  return {
    text: () => written,
    restore: () => {
      Reflect.deleteProperty(navigator, 'clipboard');
      document.execCommand = original;
    },
  };
}

const toast = (viewer: Element): string => words($(viewer, '.toast'));
const toolbarButton = (viewer: Element, name: string): HTMLElement => $(viewer, `.toolbar [title="${name}"]`)!;

describe('tools', () => {
  let board: ReturnType<typeof clipboard> | undefined;
  afterEach(() => {
    board?.restore();
    board = undefined;
  });

  it('folds a section and opens it again, the text staying reachable for a search in the page', async () => {
    const viewer = await open();
    const button = $(viewer, '[data-fold="s.ii"]')!;
    expect(button.getAttribute('aria-label')).to.equal('Gập hoặc mở II.');
    const inner = byId(viewer, 's.ii.1');
    button.click();
    await until(() => button.getAttribute('aria-expanded') === 'false');
    await until(() => !seen(inner));
    const body = byId(viewer, 's.ii').closest('.section')!.querySelector<HTMLElement>('.section-body')!;
    expect(body.getAttribute('hidden')).to.equal('until-found');
    // What the browser tells us when its own search finds folded text.
    body.dispatchEvent(new Event('beforematch', { bubbles: true }));
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    await until(() => seen(inner));
    button.click();
    button.click();
    await frame();
    expect([button.getAttribute('aria-expanded'), seen(inner)]).to.deep.equal(['true', true]);
  });

  it('folds one section and not those in it', async () => {
    const viewer = await open();
    $(viewer, '[data-fold="s.quyet-nghi"]')!.click();
    await until(() => !seen(byId(viewer, 's.i')));
    expect($(viewer, '[data-fold="s.i"]')!.getAttribute('aria-expanded')).to.equal('true');
    expect(seen(byId(viewer, 's.quyet-nghi'))).to.equal(true);
  });

  it('has nothing to fold where a section is only its heading', async () => {
    const viewer = await open();
    expect($$(viewer, '[data-fold="s.iii"]')).to.have.length(0);
    expect($(viewer, '[data-copy="s.iii"]')?.getClientRects().length).to.equal(1);
  });

  it('copies the address of a section and says so in words', async () => {
    board = clipboard(true);
    const viewer = await open();
    const link = $<HTMLAnchorElement>(viewer, '[data-copy="s.ii"]')!;
    expect(link.getAttribute('aria-label')).to.equal('Chép đường dẫn tới II.');
    link.click();
    await until(() => toast(viewer));
    expect(toast(viewer)).to.equal('Đã chép đường dẫn tới mục II');
    expect(board.text()).to.equal(`${location.origin}${location.pathname}${location.search}#nq-12/s.ii`);
    expect(link.href).to.equal(board.text());
    expect($(viewer, '.toast')!.getAttribute('role')).to.equal('status');
    expect(location.hash).to.equal('');
  });

  it('names a place in its answer as the citation names it', async () => {
    board = clipboard(true);
    const viewer = await open();
    $(viewer, '[data-copy="s.ii.3"]')!.click();
    await until(() => toast(viewer));
    expect(toast(viewer)).to.equal('Đã chép đường dẫn tới mục II.3');
    $(viewer, '[data-copy="s.quyet-nghi"]')!.click();
    await until(() => toast(viewer).includes('QUYẾT NGHỊ'));
  });

  it('closes the tools of a narrow toolbar after use, and keeps the focus', async () => {
    board = clipboard(true);
    const viewer = await open();
    viewer.style.width = '320px';
    const more = toolbarButton(viewer, 'Thêm');
    for (const name of ['Chép trích dẫn', 'Chữ to', 'Tìm']) {
      more.click();
      await until(() => seen(toolbarButton(viewer, 'In')));
      const button = toolbarButton(viewer, name);
      button.focus();
      button.click();
      await until(() => !seen(toolbarButton(viewer, 'In')));
      expect(more.getAttribute('aria-expanded')).to.equal('false');
      if (name === 'Chép trích dẫn') expect(focused(viewer)).to.equal(more);
    }
  });

  it('prefers the number to the kind where the title has little room', async () => {
    const viewer = await open();
    const shown = (): string => words($(viewer, '.toolbar-title > :last-child'));
    viewer.style.width = '320px';
    expect(words($(viewer, '.toolbar-title'))).to.equal('Nghị quyết số 12-NQ/ĐU');
    expect(seen($(viewer, '.toolbar-title > :first-child'))).to.equal(false);
    expect(shown()).to.equal('12-NQ/ĐU');
    const { scrollWidth, clientWidth } = $(viewer, '.toolbar-title')!;
    expect(scrollWidth).to.be.at.most(clientWidth);
    const none = await open({ data: sample({ number: null }) });
    none.style.width = '320px';
    expect(seen($(none, '.toolbar-title > :first-child'))).to.equal(true);
  });

  it('says politely that a link leads to nothing in the document', async () => {
    const viewer = await open();
    for (const hash of ['#khac', '#nq-99/s.ii']) {
      location.hash = hash;
      await frame();
      await frame();
      expect(toast(viewer), hash).to.equal('');
    }
    location.hash = '#nq-12/s.khong-co';
    await until(() => toast(viewer) === 'Trong văn bản không có chỗ mà đường dẫn này chỉ tới.');
    location.hash = '#nq-12/s.ii';
    await until(() => focused(viewer)?.id === 's.ii');
    viewer.remove();
    history.replaceState(null, '', '#nq-12/s.khong-co');
    const late = await whole(mount({ data: sample() }));
    await until(() => toast(late).startsWith('Trong văn bản không có'));
  });

  it('takes its answer away though the reader has gone on to another place meanwhile', async () => {
    board = clipboard(true);
    const viewer = await open();
    const clocks = new Map<number, () => void>();
    const { setTimeout: start, clearTimeout: stop } = window;
    // Only the long ones are ours; they run when the test says so.
    window.setTimeout = ((action: () => void, wait?: number) => {
      const id = start(wait === 4000 ? () => undefined : action, wait);
      if (wait === 4000) clocks.set(id, action);
      return id;
    }) as typeof setTimeout;
    window.clearTimeout = ((id: number) => (clocks.delete(id), stop(id))) as typeof clearTimeout;
    try {
      $(viewer, '[data-copy="s.ii"]')!.click();
      await until(() => toast(viewer));
      viewer.reveal('s.i');
      await until(() => clocks.size && byId(viewer, 's.i').classList.contains('here-now'));
      for (const action of clocks.values()) action();
      await until(() => !toast(viewer));
      expect($(viewer, '.here-now')).to.equal(null);
    } finally {
      Object.assign(window, { setTimeout: start, clearTimeout: stop });
    }
  });

  it('shows the words to be copied by hand when the browser refuses', async () => {
    board = clipboard(false);
    const viewer = await open();
    $(viewer, '[data-copy="s.ii"]')!.click();
    await until(() => toast(viewer));
    expect(toast(viewer)).to.equal(
      `Trình duyệt không cho chép. Bà con chép tay dòng này: ${location.origin}${location.pathname}${location.search}#nq-12/s.ii`,
    );
    expect(viewer.shadowRoot!.querySelector('textarea')).to.equal(null);
  });

  it('copies a citation: kind, number, date, issuer, subject', async () => {
    board = clipboard(true);
    const viewer = await open();
    toolbarButton(viewer, 'Chép trích dẫn').click();
    await until(() => toast(viewer));
    expect(toast(viewer)).to.equal('Đã chép trích dẫn');
    expect(board.text()).to.equal('Nghị quyết số 12-NQ/ĐU ngày 10 tháng 01 năm 2022 của Đảng ủy phường Thử về nhiệm vụ năm 2022');
  });

  it('names the section being read in the citation', async () => {
    board = clipboard(true);
    const viewer = await whole(mount({ attributes: { src: '/demo/data/nghi-quyet-40.json' } }));
    viewer.style.width = '1100px';
    viewer.reveal('s.b.ii.1');
    await until(() => $(viewer, '.toc a[data-id="s.b.ii.1"][aria-current]'));
    toolbarButton(viewer, 'Chép trích dẫn').click();
    await until(() => board!.text());
    expect(board.text()).to.match(/^Mục B\.II\.1, Nghị quyết số 40-NQ\/ĐU/);
  });

  it('prints by the browser', async () => {
    const viewer = await open();
    const original = window.print;
    let printed = 0;
    window.print = () => void printed++;
    toolbarButton(viewer, 'In').click();
    await until(() => printed);
    window.print = original;
    expect(printed).to.equal(1);
  });

  it('makes everything a quarter larger and back, without leaving content out', async () => {
    const viewer = await open();
    const button = toolbarButton(viewer, 'Chữ to');
    const size = (): number => parseFloat(getComputedStyle($(viewer, '.prose p')!).fontSize);
    const before = size();
    const text = $(viewer, '.document')!.textContent;
    button.click();
    await until(() => button.getAttribute('aria-pressed') === 'true');
    expect(viewer.getAttribute('size')).to.equal('large');
    expect(size() / before).to.be.within(1.24, 1.4);
    expect($(viewer, '.document')!.textContent).to.equal(text);
    button.click();
    await until(() => button.getAttribute('aria-pressed') === 'false');
    expect(viewer.hasAttribute('size')).to.equal(false);
    expect(size()).to.equal(before);
  });

  it('keeps the bars to one row each on a phone, the rest behind a button that shows them', async () => {
    const viewer = await open();
    viewer.style.width = '300px';
    const more = toolbarButton(viewer, 'Thêm');
    const height = $(viewer, '.toolbar')!.offsetHeight;
    expect(height).to.be.lessThan(80);
    expect(seen(toolbarButton(viewer, 'In'))).to.equal(false);
    $(viewer, '.toolbar [aria-controls=":find"]')!.click();
    const bar = await until(() => seen($(viewer, '.find-bar')) && $(viewer, '.find-bar')!);
    // The search stands below the tools and not behind them, also once both stick to the top.
    await until(() => $(viewer, '.find-bar input'));
    viewer.reveal('s.ii.8');
    await until(() => $(viewer, '.here-now'));
    for (let n = 0; n < 4; n++) await frame();
    expect(bar.getBoundingClientRect().top).to.be.at.least($(viewer, '.toolbar')!.getBoundingClientRect().bottom - 1);
    expect(byId(viewer, 's.ii.8').getBoundingClientRect().top).to.be.at.least(bar.getBoundingClientRect().bottom - 1);
    more.click();
    await until(() => seen(toolbarButton(viewer, 'In')));
    expect(more.getAttribute('aria-expanded')).to.equal('true');
    viewer.style.width = '1100px';
    await frame();
    expect([seen(more), seen(toolbarButton(viewer, 'In'))]).to.deep.equal([false, true]);
  });

  it('gives the original a link in the toolbar', async () => {
    const viewer = await whole(mount({ data: sample({ original: { url: '/goc/12.pdf' } }) }));
    expect($<HTMLAnchorElement>(viewer, '.toolbar a')!.pathname).to.equal('/goc/12.pdf');
    expect(words($(viewer, '.toolbar a'))).to.equal('Bản gốc');
  });
});
