import { expect } from 'chai';
import { $, open, until, words } from '../../support/viewer.js';

const foot = (viewer: Element): HTMLElement | null => $(viewer, '.print-foot');

/** Printing begins, as often as it takes until the code's own file is there. */
const printed = (viewer: Element): Promise<HTMLElement> =>
  until(() => {
    window.dispatchEvent(new Event('beforeprint'));
    return foot(viewer)?.querySelector('.qr') && foot(viewer);
  });

describe('print', () => {
  const before = location.href;
  afterEach(() => history.replaceState(null, '', before));

  it('ends with the address of the page in words and as a code', async () => {
    const viewer = await open();
    const box = await printed(viewer);
    expect(words(box)).to.include('không thay cho văn bản đã ký').and.include(location.host);
    expect(box.querySelector('.qr')!.getAttribute('aria-label')).to.equal('Mã QR dẫn tới trang này');
    expect($(viewer, '.document')!.textContent!.endsWith(box.textContent!)).to.equal(true);
    expect(getComputedStyle(box).display).to.equal('none');
  });

  it('keeps what finds the document in the address and leaves out the place and what counts visitors', async () => {
    const viewer = await open();
    history.replaceState(null, '', `${location.pathname}?ten=ngh%E1%BB%8B-quy%E1%BA%BFt&fbclid=abc&utm_source=zalo#s.ii`);
    const text = words(await printed(viewer));
    expect(text).to.include(`${location.pathname}?ten=nghị-quyết`);
    expect(text).not.to.match(/fbclid|utm_|#s/);
  });

  it('draws one foot however often it is printed', async () => {
    const viewer = await open();
    await printed(viewer);
    await printed(viewer);
    expect(viewer.shadowRoot!.querySelectorAll('.print-foot').length).to.equal(1);
  });

  it('is of the document alone when asked for with our button, and gives the page back', async () => {
    const viewer = await open();
    const sheets = document.adoptedStyleSheets.length;
    const print = window.print;
    let during: number | undefined;
    window.print = () => {
      during = document.adoptedStyleSheets.length;
      expect(viewer.dataset.printing).to.equal('');
    };
    try {
      $(viewer, '.toolbar [title="In"]')!.click();
      await until(() => during !== undefined);
    } finally {
      window.print = print;
    }
    expect(during).to.equal(sheets + 1);
    window.dispatchEvent(new Event('afterprint'));
    expect(document.adoptedStyleSheets.length).to.equal(sheets);
    expect(viewer.dataset.printing).to.equal(undefined);
  });

  it('leaves nothing behind when the element is taken away', async () => {
    const viewer = await open();
    await printed(viewer);
    foot(viewer)!.remove();
    viewer.remove();
    window.dispatchEvent(new Event('beforeprint'));
    expect(foot(viewer)).to.equal(null);
  });
});
