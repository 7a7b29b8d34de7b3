import { expect } from 'chai';
import { sample } from '../../support/sample.js';
import { $, $$, mount, whole, words } from '../../support/viewer.js';

const bannersOf = async (more: Record<string, unknown>): Promise<{ viewer: Element; text: string }> => {
  const viewer = await whole(mount({ data: sample(more) }));
  return { viewer, text: $$(viewer, '[part=banner]').map(words).join(' | ') };
};

describe('banners', () => {
  it('say nothing of an issued document', async () => {
    expect((await bannersOf({ stage: 'issued' })).text).to.equal('');
  });

  it('warn of a draft, and set the mark behind the text where no reader is read it out', async () => {
    const { viewer, text } = await bannersOf({ stage: 'draft' });
    expect(text).to.equal('Dự thảo. Văn bản chưa ban hành, nội dung có thể thay đổi.');
    const mark = $(viewer, '.watermark')!;
    expect(mark.getAttribute('aria-hidden')).to.equal('true');
    expect(getComputedStyle(mark).pointerEvents).to.equal('none');
    expect(getComputedStyle(mark, '::before').content).to.contain('DỰ THẢO');
  });

  it('lead from a superseded or expired document to the new one', async () => {
    const supersededBy = { title: 'Nghị quyết số 15-NQ/ĐU', url: '/nq-15.html' };
    const { viewer, text } = await bannersOf({ stage: 'superseded', supersededBy });
    expect(text).to.equal('Văn bản đã được thay thế. Xem văn bản thay thế: Nghị quyết số 15-NQ/ĐU');
    expect($<HTMLAnchorElement>(viewer, '[part=banner] a')!.pathname).to.equal('/nq-15.html');
    expect((await bannersOf({ stage: 'expired' })).text).to.equal('Văn bản đã hết hiệu lực.');
  });

  it('name the body that has taken over', async () => {
    const { text } = await bannersOf({ issuer: { name: 'ĐẢNG ỦY PHƯỜNG THỬ', succeededBy: 'Đảng ủy phường Mới' } });
    expect(text).to.equal('Cơ quan ban hành nay là Đảng ủy phường Mới.');
  });
});
