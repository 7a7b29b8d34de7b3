import { expect } from 'chai';
import { sample } from '../../support/sample.js';
import { $, $$, byId, focused, mount, open, until, whole, words } from '../../support/viewer.js';

describe('note-list', () => {
  it('lists every note with its marker, and says where the source lost the place', async () => {
    const viewer = await open();
    expect(words($(viewer, '.notes-title'))).to.equal('Chú thích');
    expect($$(viewer, '.notes li').map(words)).to.deep.equal([
      '1 Theo Báo cáo số 5 năm 2021.',
      '2 Lời Bác dạy.',
      '3 Làm tròn.',
      '* Chú thích mất chỗ. Bản nguồn không còn dấu chỉ chỗ của chú thích này.',
    ]);
  });

  it('leads back to the call, and moves the focus there', async () => {
    const viewer = await open();
    expect($$(viewer, '.notes [data-back]').map((link) => link.getAttribute('aria-label'))).to.deep.equal(
      [1, 2, 3].map((n) => `Về chỗ đặt chú thích ${n} trong văn bản`),
    );
    byId(viewer, 'n2').querySelector<HTMLElement>('[data-back]')!.click();
    const call = byId(viewer, 's.i-q1').querySelector('.note-ref');
    await until(() => focused(viewer) === call);
  });

  it('leads to the block where the call itself is not marked', async () => {
    const viewer = await whole(mount({ data: sample({ footnotes: [{ id: 'n9', marker: '9', content: 'Lời.', blockId: 's.ii.3-p1' }] }) }));
    byId(viewer, 'n9').querySelector<HTMLElement>('[data-back]')!.click();
    await until(() => focused(viewer)?.id === 's.ii.3-p1');
  });

  it('is not there when there are no notes', async () => {
    expect($(await whole(mount({ data: sample({ footnotes: [] }) })), '.notes')).to.equal(null);
  });

  it('calls a note by its printed marker, with a name for readers and an address', async () => {
    const viewer = await open();
    const call = byId(viewer, 's.i-p1').querySelector<HTMLAnchorElement>('.note-ref')!;
    expect(words(call)).to.equal('1');
    expect(call.getAttribute('aria-label')).to.equal('Chú thích 1');
    expect(call.href).to.equal(`${location.origin}${location.pathname}${location.search}#nq-12/n1`);
  });
});
