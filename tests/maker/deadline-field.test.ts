import { expect } from 'chai';
import { lastDay, readTime } from '../../demo/maker/deadline-field.js';

describe('a deadline as somebody types it', () => {
  it('is read as the importer reads it', () => {
    expect(readTime('trước ngày 15/02/2026', null).value).to.include({ to: '2026-02-14', raw: 'trước ngày 15/02/2026' });
    expect(readTime(' tháng 3/2026 ', null).value).to.include({ to: '2026-03-31', raw: 'tháng 3/2026' });
    expect(readTime('2026', null).value).to.include({ to: '2026-12-31', raw: '2026' });
    expect(readTime('hằng tháng', null).value).to.include({ recurrence: 'FREQ=MONTHLY' });
  });

  it('may be none, or words without a day', () => {
    expect(readTime('  ', null)).to.deep.equal({ value: null });
    expect(readTime('thường xuyên', null).value).to.include({ raw: 'thường xuyên', to: null });
  });

  it('stays what it was while its words do', () => {
    const was = { raw: 'hoàn thành trong quý', from: null, to: '2026-03-31' };
    expect(readTime('hoàn thành trong quý', was).value).to.equal(was);
  });

  it('is told apart when it cannot be: no such day, no year, no time at all', () => {
    expect(readTime('30/02/2026', null).problem).to.equal('no-such-day');
    expect(readTime('ngày 20/01', null).problem).to.equal('no-year');
    expect(readTime('sớm nhé', null).problem).to.equal('unreadable');
  });

  it('ends on the last day of it', () => {
    expect(lastDay({ raw: '', to: '2026-03-31' })).to.equal('31/03/2026');
    expect(lastDay({ raw: '', to: null })).to.equal(undefined);
  });
});
