import { expect } from 'chai';
import { $, open, seen, until, words } from '../../support/viewer.js';

interface Spoken {
  text: string;
  lang: string;
  voice: { lang: string } | null;
  onend: (() => void) | null;
  onerror: (() => void) | null;
}

describe('read-aloud', () => {
  const spoken: Spoken[] = [];
  let voices: { lang: string }[] = [];
  let cancelled = 0;
  const originals = ['speechSynthesis', 'SpeechSynthesisUtterance'].map(
    (name) => [name, Object.getOwnPropertyDescriptor(window, name)] as const,
  );

  before(() => {
    class Utterance {
      voice = null;
      lang = '';
      constructor(readonly text: string) {}
    }
    const value = { getVoices: () => voices, speak: (utterance: Spoken) => spoken.push(utterance), cancel: () => cancelled++ };
    Object.defineProperty(window, 'speechSynthesis', { configurable: true, value });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { configurable: true, value: Utterance });
  });
  after(() => {
    for (const [name, descriptor] of originals) {
      if (descriptor) Object.defineProperty(window, name, descriptor);
      else Reflect.deleteProperty(window, name);
    }
  });
  beforeEach(() => {
    spoken.length = cancelled = 0;
    voices = [{ lang: 'en-US' }, { lang: 'vi-VN' }];
  });

  const button = (viewer: Element): HTMLElement => $(viewer, '.toolbar [title="Đọc to"]')!;

  it('reads paragraph by paragraph with a Vietnamese voice, marks where it is, and stops on demand', async () => {
    const viewer = await open();
    button(viewer).click();
    await until(() => spoken.length);
    expect([spoken[0]!.lang, spoken[0]!.voice?.lang]).to.deep.equal(['vi-VN', 'vi-VN']);
    expect(spoken[0]!.text).to.equal('ĐẢNG BỘ QUẬN THỬ');
    expect(words($(viewer, '.here-now'))).to.equal('ĐẢNG BỘ QUẬN THỬ');
    expect(words($(viewer, '.toast'))).to.contain('Đang đọc to');
    spoken[0]!.onend!();
    expect(spoken[1]!.text).to.equal('ĐẢNG ỦY PHƯỜNG THỬ');
    button(viewer).click();
    await until(() => cancelled);
    expect($(viewer, '.here-now')).to.equal(null);
    // What the browser still reports of a cancelled voice starts nothing.
    spoken[1]!.onend!();
    expect(spoken.length).to.equal(2);
  });

  it('says that it is reading, and stays at hand on a phone', async () => {
    const viewer = await open();
    viewer.style.width = '320px';
    expect(button(viewer).getAttribute('aria-pressed')).to.equal(null);
    $(viewer, '.more')!.click();
    await until(() => seen(button(viewer)));
    button(viewer).click();
    await until(() => button(viewer).getAttribute('aria-pressed') === 'true');
    await viewer.updateComplete;
    expect([seen($(viewer, '.toolbar [title="In"]')), seen(button(viewer))]).to.deep.equal([false, true]);
    button(viewer).click();
    await until(() => button(viewer).getAttribute('aria-pressed') === 'false');
    await until(() => !seen(button(viewer)));
  });

  it('reads no rules and no stars', async () => {
    const viewer = await open();
    button(viewer).click();
    await until(() => spoken.length);
    for (let n = 0; n < 60; n++) spoken.at(-1)!.onend!();
    expect(spoken.map(({ text }) => text).filter((text) => !/[\p{L}\p{N}]/u.test(text))).to.deep.equal([]);
  });

  it('reads no marks of notes, and no controls of ours', async () => {
    const viewer = await open({ attributes: { 'show-issues': '' } });
    button(viewer).click();
    await until(() => spoken.length);
    for (let n = 0; n < 60; n++) spoken.at(-1)!.onend!();
    const text = spoken.map((utterance) => utterance.text).join('\n');
    expect(text).to.contain('Thu ngân sách đạt 1.350.492.000 đồng, vượt 0,5%.');
    expect(text).to.contain('hội nghị thồng nhất:');
    expect(text).not.to.contain('[nguyên văn]');
    expect(text).to.contain('Nguyễn Văn Thử');
    // It stopped by itself at the end.
    await until(() => !words($(viewer, '.toast')));
  });

  it('says when there is no Vietnamese voice', async () => {
    voices = [{ lang: 'en-US' }];
    const viewer = await open();
    button(viewer).click();
    await until(() => spoken.length);
    expect(spoken[0]!.voice).to.equal(null);
    await until(() => words($(viewer, '.toast')) === 'Máy chưa có giọng đọc tiếng Việt; đang dùng giọng sẵn có.');
  });

  it('says that the device cannot read, and marks nothing any longer', async () => {
    const viewer = await open();
    button(viewer).click();
    await until(() => spoken.length);
    spoken[0]!.onerror!();
    await until(() => words($(viewer, '.toast')) === 'Máy này chưa đọc to được.');
    expect($(viewer, '.here-now')).to.equal(null);
  });

  it('falls silent when the viewer leaves the page', async () => {
    const viewer = await open();
    button(viewer).click();
    await until(() => spoken.length);
    viewer.remove();
    await until(() => cancelled);
    spoken[0]!.onend!();
    expect(spoken.length).to.equal(1);
  });
});
