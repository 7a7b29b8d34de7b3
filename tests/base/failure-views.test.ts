import { expect } from 'chai';
import { render } from 'lit';
import { failureViews } from '../../src/base/failure-views.js';
import { en } from '../../src/messages/en.js';
import { vi } from '../../src/messages/vi.js';
import { SourceError, type SourceErrorCode } from '../../src/source/errors.js';
import { words } from '../support/viewer.js';

const show = async (code: SourceErrorCode, lang: 'vi' | 'en' = 'vi', more = {}): Promise<HTMLElement> => {
  const box = document.createElement('div');
  const views = await failureViews();
  render(
    views.error(lang === 'vi' ? vi : en, new SourceError(code, 'https://example.vn/nq.json', more), () => undefined),
    box,
  );
  return box;
};

describe('failure-views', () => {
  it('says in two languages what happened, and in both the same code', async () => {
    const { errorsVi } = await import('../../src/messages/errors.vi.js');
    const said = new Set<string>();
    for (const code of Object.keys(errorsVi.reasons) as SourceErrorCode[]) {
      for (const lang of ['vi', 'en'] as const) {
        const text = words(await show(code, lang));
        expect(text.length, code).to.be.greaterThan(20);
        said.add(text);
        if (code !== 'not-public') expect(text).to.contain(`${code} https://example.vn/nq.json`);
      }
    }
    expect(said.size).to.equal(2 * Object.keys(errorsVi.reasons).length);
  });

  it('adds status and detail for the webmaster', async () => {
    const box = await show('server', 'vi', { status: 502, detail: 'text/html' });
    expect(words(box.querySelector('code'))).to.equal('server 502 https://example.vn/nq.json text/html');
  });

  it('says nothing but one neutral sentence of what is not public', async () => {
    const box = await show('not-public', 'vi', { detail: 'mật' });
    expect(words(box)).to.equal('Văn bản này không thuộc diện công khai nên không hiển thị.');
  });

  it('gives the hour of a kept copy in Vietnam, wherever the reader is', async () => {
    const box = document.createElement('div');
    const views = await failureViews();
    const at = new Date('2026-01-02T20:30:00Z');
    render(
      views.stale(vi, at, new SourceError('offline', ''), () => undefined),
      box,
    );
    expect(words(box)).to.match(/^Đang xem bản đã tải lúc 03:30 0?3\/0?1\/2026\. Chưa tải được bản mới\. Máy đang mất mạng\./);
    render(
      (await failureViews()).stale(en, at, new SourceError('offline', ''), () => undefined),
      box,
    );
    expect(words(box)).to.contain('03/01/2026');
  });
});
