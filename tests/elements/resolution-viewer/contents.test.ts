import { expect } from 'chai';
import { sample } from '../../support/sample.js';
import { $, $$, byId, focused, frame, mount, open, press, seen, type, until, whole, words } from '../../support/viewer.js';

const entries = (viewer: Element): string[] => $$(viewer, '.toc a').filter(seen).map(words);
const entry = (viewer: Element, id: string): HTMLElement => $(viewer, `.toc a[data-id="${id}"]`)!;

/** Scrolls down as a reader does until it has come to something. Where a place stands that has never been shown, not every browser knows. */
async function readUntil(done: () => boolean): Promise<void> {
  for (let n = 0; !done(); n++) {
    if (n > 100) throw new Error(`Read in vain until ${done}`);
    window.scrollBy({ top: 150, behavior: 'instant' });
    await frame();
  }
}

async function wide(viewer: HTMLElement): Promise<void> {
  viewer.style.width = '1100px';
  await until(() => seen($(viewer, '.toc')));
}

describe('contents', () => {
  it('is a tree of links whose top is not the title over everything', async () => {
    const viewer = await open();
    await wide(viewer);
    expect($(viewer, '.toc')!.localName).to.equal('nav');
    expect($(viewer, '.toc')!.getAttribute('aria-label')).to.equal('Mục lục');
    expect(entries(viewer).slice(0, 3)).to.deep.equal(['I. Tình hình năm 2021', 'II. Nhiệm vụ', '1. Nhiệm vụ thứ 1 về đô thị']);
    expect(entry(viewer, 's.ii.3').closest('ol')!.closest('li')!.contains(entry(viewer, 's.ii'))).to.equal(true);
    expect(entry(viewer, 's.ii.3').getAttribute('href')).to.contain('#nq-12/s.ii.3');
  });

  it('goes to a section: the address, the place and the focus', async () => {
    const viewer = await open();
    await wide(viewer);
    const before = history.length;
    entry(viewer, 's.ii.8').click();
    await until(() => focused(viewer)?.id === 's.ii.8');
    expect(location.hash).to.equal('#nq-12/s.ii.8');
    expect(history.length - before).to.be.oneOf([0, 1]);
    expect(byId(viewer, 's.ii.8').classList.contains('here-now')).to.equal(true);
  });

  it('marks the section being read, one at a time, and opens the branch it lies in', async () => {
    const viewer = await whole(mount({ attributes: { src: '/demo/data/nghi-quyet-40.json' } }));
    await wide(viewer);
    const current = (): string[] => $$(viewer, '.toc [aria-current]').map((link) => link.dataset.id!);
    expect(current()).to.deep.equal(['s.i']);
    const deep = $$(viewer, '.section .section .section .section-head')[2]!;
    expect(seen(entry(viewer, deep.id))).to.equal(false);
    await readUntil(() => current().join() === deep.id);
    expect(seen(entry(viewer, deep.id))).to.equal(true);
    window.scrollTo(0, 0);
    await until(() => current().join() !== deep.id);
    expect(seen(entry(viewer, deep.id))).to.equal(false);
  });

  it('opens and closes a branch by its button, with the state said', async () => {
    const viewer = await whole(mount({ attributes: { src: '/demo/data/nghi-quyet-40.json' } }));
    await wide(viewer);
    const toggle = await until(() => $$(viewer, '.toc-toggle').find(seen));
    const inner = toggle.parentElement!.querySelector(':scope > ol a');
    expect(toggle.getAttribute('aria-label')).to.match(/^Mở các mục con của /);
    for (const open of [true, false, true]) {
      toggle.click();
      expect(toggle.getAttribute('aria-expanded')).to.equal(String(open));
      expect(seen(inner)).to.equal(open);
    }
  });

  it('says that a branch is open while the section being read opens it, and lets it be closed', async () => {
    const viewer = await whole(mount({ attributes: { src: '/demo/data/nghi-quyet-40.json' } }));
    await wide(viewer);
    const toggle = await until(() => $$(viewer, '.toc-toggle').find(seen));
    const link = toggle.parentElement!.querySelector<HTMLElement>(':scope > ol a')!;
    await readUntil(() => seen(link));
    expect(toggle.getAttribute('aria-expanded')).to.equal('true');
    toggle.click();
    expect([toggle.getAttribute('aria-expanded'), seen(link)]).to.deep.equal(['false', false]);
  });

  it('filters without diacritics, opens the branches of what matches, and says when nothing does', async () => {
    const viewer = await open();
    await wide(viewer);
    const field = $<HTMLInputElement>(viewer, '.toc-filter input')!;
    expect(field.getAttribute('aria-label')).to.equal('Lọc mục lục');
    type(field, 'THU 3 VE DO THI');
    expect(entries(viewer)).to.deep.equal(['II. Nhiệm vụ', '3. Nhiệm vụ thứ 3 về đô thị']);
    type(field, 'không có');
    expect(entries(viewer)).to.deep.equal([]);
    expect(words($(viewer, '.toc-none'))).to.equal('Không có mục nào khớp.');
    type(field, '');
    expect(entries(viewer).length).to.equal(11);
    expect(words($(viewer, '.toc-none'))).to.equal('');
  });

  it('finds y and i alike, as they are written either way', async () => {
    const viewer = await whole(
      mount({
        data: sample({
          body: Array.from({ length: 12 }, (_, n) => ({
            id: `s${n}`,
            kind: 'section',
            label: `${n}.`,
            heading: n === 5 ? 'Quản lý tỷ lệ' : 'Khác',
          })),
        }),
      }),
    );
    await wide(viewer);
    type($<HTMLInputElement>(viewer, '.toc-filter input')!, 'quan li ti le');
    expect(entries(viewer)).to.deep.equal(['5. Quản lý tỷ lệ']);
  });

  it('has no filter where the whole list is in sight, and no contents where there are no sections', async () => {
    const few = await whole(mount({ data: sample({ body: [{ id: 's', kind: 'section', label: 'I.', heading: 'Một' }] }) }));
    expect($(few, '.toc-filter')).to.equal(null);
    const none = await whole(mount({ data: sample({ body: [{ id: 'p', kind: 'paragraph', content: 'Lời.' }] }) }));
    none.style.width = '1100px';
    expect(seen($(none, '.toc'))).to.equal(false);
    expect(seen($(none, '.toc-fold'))).to.equal(false);
  });

  it('is a drawer on narrow widths: a button opens it, a choice or Escape closes it', async () => {
    const viewer = await open();
    viewer.style.width = '400px';
    const button = $(viewer, '.toc-fold')!;
    expect(seen(button)).to.equal(true);
    expect([button.getAttribute('aria-expanded'), seen($(viewer, '.toc'))]).to.deep.equal(['false', false]);
    button.click();
    await until(() => button.getAttribute('aria-expanded') === 'true' && seen($(viewer, '.toc')));
    entry(viewer, 's.iii').click();
    await until(() => !seen($(viewer, '.toc')) && focused(viewer)?.id === 's.iii');
    // The way there is gone again until it stands still.
    for (let n = 0; n < 24; n++) await frame();
    window.scrollTo(0, 0);
    await until(() => !seen($(viewer, '.toc-open')));
    button.click();
    await until(() => seen($(viewer, '.toc')));
    entry(viewer, 's.i').focus();
    press(entry(viewer, 's.i'), 'Escape');
    await until(() => !seen($(viewer, '.toc')) && focused(viewer) === button);
  });

  it('can be reached from the bar that stays, far down in the text, and opens there', async () => {
    const viewer = await whole(mount({ attributes: { src: '/demo/data/nghi-quyet-40.json' } }));
    viewer.style.width = '360px';
    const button = await until(() => $(viewer, '.toc-open'));
    await frame();
    expect(seen(button)).to.equal(false);
    const last = $$(viewer, '.section-head').at(-1)!;
    viewer.reveal(last.id);
    await until(() => focused(viewer) === last && seen(button));
    for (let n = 0; n < 4; n++) await frame();
    const before = last.getBoundingClientRect().top;
    expect([button.getAttribute('aria-label'), button.getAttribute('aria-expanded')]).to.deep.equal(['Mục lục', 'false']);
    button.click();
    const toc = $(viewer, '.toc')!;
    await until(() => button.getAttribute('aria-expanded') === 'true' && toc.contains(focused(viewer)));
    // Over the text, below the bar, and nothing moves.
    expect(toc.getBoundingClientRect().top).to.be.within($(viewer, '.toolbar')!.getBoundingClientRect().bottom - 2, innerHeight / 2);
    expect(toc.getBoundingClientRect().bottom).to.be.at.most(innerHeight);
    expect(last.getBoundingClientRect().top).to.be.within(before - 1, before + 1);
    press(focused(viewer)!, 'Escape');
    await until(() => !seen(toc) && focused(viewer) === button);
    button.click();
    await until(() => seen(toc));
    last.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    await until(() => !seen(toc));
    expect(button.getAttribute('aria-expanded')).to.equal('false');
  });

  it('is open beside the text where the element is wide, without the button', async () => {
    const viewer = await open();
    await wide(viewer);
    expect(seen($(viewer, '.toc-fold'))).to.equal(false);
    const [side, text] = [$(viewer, '.toc')!, $(viewer, '.prose')!].map((e) => e.getBoundingClientRect());
    expect(side!.right <= text!.left).to.equal(true);
  });

  it('takes every entry by keyboard in the order of the paper', async () => {
    const viewer = await open();
    await wide(viewer);
    const stops = $$(viewer, '.toc a, .toc input, .toc button').filter(seen);
    expect(stops.every((stop) => stop.tabIndex === 0)).to.equal(true);
    expect(stops[0]!.localName).to.equal('input');
  });
});
