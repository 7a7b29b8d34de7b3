import { expect } from 'chai';
import { sample } from '../../support/sample.js';
import { addressOf, quickSettings, release, seen as asked } from '../../support/source.js';
import { $, $$, byId, frame, keep, mount, open, seen, until, whole, words } from '../../support/viewer.js';

const state = (viewer: Element): string[] => ['loading', 'error', 'stale'].filter((name) => viewer.matches(`:state(${name})`));
const hasStates = CSS.supports('selector(:state(loading))');
const fallback = '<p class="fallback"><a href="/goc.pdf">Nghị quyết số 12: bản gốc</a></p>';
const fallbackOf = (viewer: Element): Element => viewer.querySelector('.fallback')!;

describe('resolution-viewer', () => {
  quickSettings();

  it('keeps the page’s own fallback until there is something better, and then shows it no more', async () => {
    const src = addressOf('held');
    const viewer = mount({ attributes: { src }, fallback });
    await viewer.updateComplete;
    expect(seen(fallbackOf(viewer))).to.equal(true);
    if (hasStates) await until(() => state(viewer).join() === 'loading');
    await release(src);
    await whole(viewer);
    expect(seen(fallbackOf(viewer))).to.equal(false);
    if (hasStates) expect(state(viewer)).to.deep.equal([]);
  });

  it('holds the place with still lines, only after 300 ms, where the page gives no fallback', async () => {
    for (const nothing of ['', '\n  ', '<!-- -->', '<a slot="actions" href="#">Thêm</a>']) {
      const viewer = mount({ attributes: { src: addressOf('silent') }, fallback: nothing });
      const box = await until(() => $(viewer, '.loading'));
      expect(box.getClientRects().length, nothing).to.equal(1);
      expect(box.getAttribute('aria-busy')).to.equal('true');
      expect(words(box)).to.equal('Đang tải văn bản…');
      expect(box.offsetHeight).to.be.greaterThan(400);
      const { animationName, animationDelay, visibility } = getComputedStyle(box);
      expect([animationName, animationDelay, visibility]).to.deep.equal(['appear', '0.3s', 'hidden']);
      for (const animation of box.getAnimations()) animation.finish();
      expect(getComputedStyle(box).visibility).to.equal('visible');
      // Nothing shimmers.
      const lines = getComputedStyle(box, '::after');
      expect(lines.animationName).to.equal('none');
      expect(lines.backgroundImage).to.contain('gradient');
    }
  });

  it('says when it was pointed to nothing', async () => {
    const viewer = mount({ fallback: '\n' });
    await viewer.updateComplete;
    expect(words($(viewer, '.notice'))).to.equal('Thẻ này chưa được chỉ tới tệp nào. Người quản trị thêm src="….json".');
    const other = mount({ fallback });
    await other.updateComplete;
    expect(seen(fallbackOf(other))).to.equal(true);
    expect(seen($(other, '.notice'))).to.equal(false);
  });

  it('says when a document has a head and no text', async () => {
    for (const body of [undefined, []]) {
      const viewer = await whole(mount({ data: sample({ body, footnotes: [] }) }));
      expect(words($(viewer, '.notice b'))).to.equal('Văn bản chưa có nội dung');
      expect(words($(viewer, '.kind'))).to.equal('NGHỊ QUYẾT');
    }
    expect($$(await open(), '.notice').length).to.equal(0);
  });

  for (const [how, code, sentence] of [
    ['say', 'not-found', 'Không còn tệp dữ liệu ở địa chỉ này.'],
    ['page', 'html', 'Địa chỉ này là một trang web, không phải tệp dữ liệu.'],
    ['utf16', 'encoding', 'Tệp dữ liệu không phải UTF-8.'],
    ['reset', 'network', 'Máy chủ của phường, xã chưa trả lời.'],
  ] as const) {
    it(`tells ${code} in a neighbour’s words, with a way to try again, and keeps the fallback`, async () => {
      const viewer = mount({ attributes: { src: addressOf(how, how === 'say' ? { status: '404' } : {}) }, fallback });
      let event: ErrorEvent | undefined;
      let bubbled = false;
      viewer.addEventListener('resolution-error', (e) => (event = e));
      document.body.addEventListener('resolution-error', () => (bubbled = true), { once: true });
      await until(() => words($(viewer, '.notice')).includes(sentence));
      expect($(viewer, '.notice')!.getAttribute('role')).to.equal('alert');
      expect(words($(viewer, '.notice button'))).to.equal('Thử lại');
      expect(seen(fallbackOf(viewer))).to.equal(true);
      expect((event!.error as { code: string }).code).to.equal(code);
      expect([event!.bubbles, event!.composed, bubbled]).to.deep.equal([false, false, false]);
      if (hasStates) expect(state(viewer)).to.deep.equal(['error']);
      // The address and the code are there for the webmaster, folded.
      const details = $<HTMLDetailsElement>(viewer, '.notice details')!;
      expect(details.open).to.equal(false);
      expect(words(details)).to.contain(`Chi tiết cho người quản trị ${code}`);
    });
  }

  it('tells a bad file and a secret one without a word from it', async () => {
    const bad = mount({ data: { format: 'resolution/9', title: 'Bí mật' } });
    await until(() => words($(bad, '.notice')).includes('Tệp không đúng định dạng resolution/1'));
    const secret = mount({ data: sample({ publicity: 'internal' }) });
    await until(() => words($(secret, '.w')) === 'Văn bản này không thuộc diện công khai nên không hiển thị.');
    expect($(secret, 'button')).to.equal(null);
  });

  it('keeps the height it had while loading when it fails, unless the page has something of its own to show', async () => {
    const src = addressOf('held');
    const viewer = mount({ attributes: { src } });
    const { offsetHeight } = await until(() => $(viewer, '.loading'));
    viewer.setAttribute('src', addressOf('turns', { as: 'f' }));
    await until(() => $(viewer, '.notice-error'));
    expect(viewer.offsetHeight).to.be.within(offsetHeight - 2, offsetHeight + 2);
    const other = mount({ attributes: { src: addressOf('turns', { as: 'f' }) }, fallback });
    await until(() => $(other, '.notice-error'));
    expect(other.offsetHeight).to.be.lessThan(300);
  });

  it('tries again when asked, and shows the document then', async () => {
    const viewer = mount({ attributes: { src: addressOf('turns', { as: 'fk' }) }, fallback });
    (await until(() => $(viewer, '.notice-error button'))).click();
    await whole(viewer);
    expect(words($(viewer, '.prose'))).to.equal('Giữ vững ổn định, đoàn kết.');
    expect($(viewer, '.notice')).to.equal(null);
  });

  it('keeps the last good document when a newer one cannot be had, and says of what hour it is', async () => {
    const viewer = await whole(mount({ attributes: { src: addressOf('turns', { as: 'kfk' }) } }));
    viewer.reload();
    const notice = await until(() => $(viewer, '.notice-warn'));
    expect(words(notice)).to.match(/^Đang xem bản đã tải lúc \d{1,2}:\d{2}.* Chưa tải được bản mới\. .*Tải lại$/);
    expect(words($(viewer, '.prose'))).to.equal('Giữ vững ổn định, đoàn kết.');
    if (hasStates) expect(state(viewer)).to.deep.equal(['stale']);
    notice.querySelector('button')!.click();
    await until(() => !$(viewer, '.notice-warn'));
    if (hasStates) await until(() => !state(viewer).length);
  });

  it('says once that it has loaded, with the document at hand, and the event does not bubble', async () => {
    const heard: string[] = [];
    const box = keep(document.createElement('div'));
    document.body.append(box);
    box.addEventListener('resolution-load', () => heard.push('outside'));
    const viewer = document.createElement('resolution-viewer');
    viewer.addEventListener('resolution-load', () => {
      heard.push(`${viewer.resolution?.id} ${words($(viewer, '.document-title')) !== ''}`);
    });
    viewer.data = sample();
    box.append(viewer);
    await whole(viewer);
    // Drawn again in other words, it is still the same document.
    viewer.headingLevel = 4;
    viewer.showIssues = true;
    await until(() => $(viewer, '.sic-mark'));
    await whole(viewer);
    expect(heard).to.deep.equal(['nq-12 true']);
    viewer.data = sample({ id: 'nq-13' });
    await until(() => heard.length === 2);
    expect(heard[1]).to.equal('nq-13 true');
  });

  it('works in browsers that know no custom states, or only the older names', async () => {
    const original = Object.getOwnPropertyDescriptor(ElementInternals.prototype, 'states');
    if (!original) return;
    try {
      for (const states of [
        undefined,
        {
          add: (name: string) => {
            if (!name.startsWith('--')) throw new SyntaxError('must start with --');
          },
          delete: () => false,
        },
      ]) {
        Object.defineProperty(ElementInternals.prototype, 'states', { configurable: true, get: () => states });
        const viewer = mount({ attributes: { src: addressOf('ok') } });
        await whole(viewer);
        expect(words($(viewer, '.prose'))).to.equal('Giữ vững ổn định, đoàn kết.');
      }
    } finally {
      Object.defineProperty(ElementInternals.prototype, 'states', original);
    }
  });

  it('reads JSON in the page, text or object as property, and the property goes first', async () => {
    const inline = `<script type="application/json">${JSON.stringify(sample({ subject: 'x' }))}</script>`;
    expect(words(byId(await whole(mount({ fallback: inline })), 's.i'))).to.equal('I. Tình hình năm 2021');
    expect(words(byId(await whole(mount({ data: JSON.stringify(sample()) })), 's.i'))).to.equal('I. Tình hình năm 2021');
    const both = await whole(mount({ data: sample({ id: 'nq-99' }), attributes: { src: addressOf('ok') } }));
    expect(both.resolution!.id).to.equal('nq-99');
  });

  it('shows another document when its address changes, and nothing of the old one', async () => {
    const viewer = await whole(mount({ data: sample() }));
    viewer.data = undefined;
    viewer.setAttribute('src', addressOf('ok'));
    await until(() => words($(viewer, '.prose')) === 'Giữ vững ổn định, đoàn kết.');
    expect($(viewer, '.notes')).to.equal(null);
    expect($$(viewer, '.document > header').length).to.equal(1);
    viewer.removeAttribute('src');
    await until(() => words($(viewer, '.notice')).includes('src='));
    expect($(viewer, '.document')).to.equal(null);
  });

  it('is not fetched again when a portal moves it, and keeps what the reader did', async () => {
    const src = addressOf('ok');
    const viewer = await whole(mount({ attributes: { src } }));
    $(viewer, '.toolbar [aria-controls=":find"]')!.click();
    await until(() => seen($(viewer, '.find-bar')));
    const box = keep(document.createElement('div'));
    document.body.append(box);
    box.append(viewer);
    await frame();
    expect((await asked(src)).count).to.equal(1);
    expect(seen($(viewer, '.find-bar'))).to.equal(true);
    expect(words($(viewer, '.prose'))).to.equal('Giữ vững ổn định, đoàn kết.');
  });

  it('takes further buttons of the page into its toolbar', async () => {
    const viewer = await open({ fallback: '<a slot="actions" href="/gop-y">Góp ý</a>' });
    const link = viewer.querySelector('a')!;
    expect(link.assignedSlot?.closest('[part=toolbar]')).not.to.equal(null);
    expect(seen(link)).to.equal(true);
  });

  it('speaks English on an English page, the paper staying Vietnamese', async () => {
    const box = keep(document.createElement('div'));
    box.lang = 'en-GB';
    document.body.append(box);
    const viewer = mount({ data: sample(), into: box });
    await until(() => words($(viewer, '.toc-title')) === 'Contents');
    expect(words($(viewer, '.notes-title'))).to.equal('Notes');
    expect($(viewer, '.w')!.lang).to.equal('en');
    expect($(viewer, '.document')!.lang).to.equal('vi');
    expect(words($(viewer, '.kind'))).to.equal('NGHỊ QUYẾT');
    viewer.lang = 'vi';
    await until(() => words($(viewer, '.toc-title')) === 'Mục lục' && words($(viewer, '.notes-title')) === 'Chú thích');
  });

  it('marks what is our own word inside the paper as our language', async () => {
    const viewer = mount({
      data: sample({ footnotes: [{ id: 'n', marker: '1', content: 'Lời.', blockId: null }], preface: [] }),
      attributes: { lang: 'en' },
    });
    await until(() => words($(viewer, '.toc-title')) === 'Contents');
    for (const own of $$(viewer, '.lost, .lacking, .notes-title, .facts dt'))
      expect(own.closest<HTMLElement>('[lang]')!.lang, words(own)).to.equal('en');
  });

  it('has every part its documentation names', async () => {
    const viewer = await open({ data: sample({ stage: 'draft' }) });
    const parts = new Set($$(viewer, '[part]').flatMap((element) => [...element.part]));
    const named =
      'toolbar banner contents entry document letterhead document-title facts body section label heading anchor paragraph item table citation note-ref notes note recipients signature watermark'.split(
        ' ',
      );
    expect(named.filter((part) => !parts.has(part))).to.deep.equal([]);
  });

  it('has its rule from edge to edge of a dark box', async () => {
    const viewer = await open({ attributes: { theme: 'dark' } });
    // Measured where all three stand: what is drawn before the colours have come is drawn again.
    const [box, bar, title] = await until(() => {
      const found = ['.w', '.toolbar', '.toolbar-title'].map((name) => $(viewer, name));
      return found.every((one) => one?.getClientRects().length) && found.map((one) => one!.getBoundingClientRect());
    });
    expect([bar!.left, bar!.right]).to.deep.equal([box!.left, box!.right]);
    expect(title!.left).to.be.greaterThan(box!.left + 8);
  });

  it('tints what is current with the accent of the page', async () => {
    const box = keep(document.createElement('div'));
    box.style.setProperty('--resolution-accent', '#a8121c');
    document.body.append(box);
    for (const theme of ['light', 'dark'] as const) {
      const viewer = await open({ into: box, attributes: { theme } });
      if (theme === 'dark') box.style.setProperty('--resolution-accent-dark', '#ff9f9f');
      const tint = document.createElement('canvas').getContext('2d')!;
      tint.fillStyle = getComputedStyle($(viewer, '.note-ref')!).backgroundColor.replace(
        /^color\(srgb (\S+) (\S+) (\S+)\)$/,
        (_all, ...rgb) => {
          const [r, g, b] = rgb.slice(0, 3).map((part) => Math.round(Number(part) * 255));
          return `rgb(${r}, ${g}, ${b})`;
        },
      );
      tint.fillRect(0, 0, 1, 1);
      const [red, , blue] = tint.getImageData(0, 0, 1, 1).data;
      expect(red! - blue!, theme).to.be.greaterThan(theme === 'dark' ? 0 : 5);
    }
  });

  it('takes the colours and the type of the page through its tokens', async () => {
    const box = keep(document.createElement('div'));
    for (const [name, value] of [
      ['accent', '#a8121c'],
      ['font', 'monospace'],
      ['text-size', '20px'],
      ['measure', '300px'],
      ['surface', 'rgb(255, 250, 240)'],
    ] as const)
      box.style.setProperty(`--resolution-${name}`, value);
    document.body.append(box);
    const viewer = await open({ into: box });
    const of = (selector: string): CSSStyleDeclaration => getComputedStyle($(viewer, selector)!);
    expect(of('.toolbar').borderTopColor).to.equal('rgb(168, 18, 28)');
    expect(of('.prose').fontFamily).to.equal('monospace');
    expect(of('.w').fontSize).to.equal('20px');
    expect(of('.document').maxWidth).to.equal('300px');
    expect(of('.w').backgroundColor).to.equal('rgb(255, 250, 240)');
  });
});
