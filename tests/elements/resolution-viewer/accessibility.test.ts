/** Every state of the viewer, in every theme, by axe and by the few rules axe does not know. */
import { expect } from 'chai';
import type { ResolutionViewer } from '../../../src/elements/resolution-viewer/resolution-viewer.js';
import { expectAccessible } from '../../support/axe.js';
import { sample } from '../../support/sample.js';
import { addressOf, quickSettings } from '../../support/source.js';
import { $, $$, byId, keep, mount, open, seen, type, until, whole, words } from '../../support/viewer.js';

const everything = (): unknown =>
  sample({
    stage: 'draft',
    source: { ocr: true },
    original: { url: '/goc.pdf' },
    issuer: { name: 'ĐẢNG ỦY PHƯỜNG THỬ', succeededBy: 'Đảng ủy phường Mới' },
  });

/** Adds to the styles of a viewer. */
function style(viewer: Element, css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  viewer.shadowRoot!.adoptedStyleSheets = [...viewer.shadowRoot!.adoptedStyleSheets, sheet];
}

/** Axe reads colours where things stand, and what is not laid out stands nowhere. */
async function expectClean(viewer: Element): Promise<void> {
  style(viewer, '.section, .chunk { content-visibility: visible !important }');
  await expectAccessible(viewer);
}

const narrow = (viewer: HTMLElement): void => void (viewer.style.width = '300px');

/** How to bring a viewer into each of its states. */
const states: Record<string, (theme: string) => Promise<ResolutionViewer>> = {
  'with everything': (theme) => open({ data: everything(), attributes: { theme, 'show-issues': '' } }),
  'narrow, with the drawer open': async (theme) => {
    const viewer = await open({ data: everything(), attributes: { theme } });
    narrow(viewer);
    $(viewer, '.toc-fold')!.click();
    await until(() => seen($(viewer, '.toc')));
    return viewer;
  },
  'wide, filtering the contents': async (theme) => {
    const viewer = await open({ attributes: { theme } });
    viewer.style.width = '1100px';
    type(await until(() => $<HTMLInputElement>(viewer, '.toc-filter input')), 'thu 3');
    return viewer;
  },
  'with a search': async (theme) => {
    const viewer = await open({ attributes: { theme } });
    viewer.style.width = '1100px';
    $(viewer, '.toolbar [aria-controls=":find"]')!.click();
    type(await until(() => $<HTMLInputElement>(viewer, '.find-bar input')), 'nhiem vu');
    await until(() => words($(viewer, '.find-count')));
    return viewer;
  },
  'with a note open': async (theme) => {
    const viewer = await open({ attributes: { theme } });
    $(viewer, '.note-ref')!.click();
    await until(() => $(viewer, '.popup'));
    return viewer;
  },
  'with a cited document open': async (theme) => {
    const viewer = await open({ attributes: { theme } });
    $(viewer, '.cite')!.click();
    await until(() => $(viewer, '.popup'));
    return viewer;
  },
  'with a folded section, at a place just reached': async (theme) => {
    const viewer = await open({ attributes: { theme } });
    $(viewer, '[data-fold="s.ii"]')!.click();
    viewer.reveal('s.i');
    await until(() => byId(viewer, 's.i').classList.contains('here-now'));
    return viewer;
  },
  'in large type': (theme) => open({ attributes: { theme, size: 'large' } }),
  loading: async (theme) => {
    const viewer = mount({ attributes: { theme, src: addressOf('silent') } });
    (await until(() => $(viewer, '.loading'))).getAnimations().forEach((animation) => animation.finish());
    return viewer;
  },
  empty: (theme) => whole(mount({ data: sample({ body: [] }), attributes: { theme } })),
  failed: async (theme) => {
    const viewer = mount({ attributes: { theme, src: addressOf('page') } });
    await until(() => $(viewer, '.notice details'));
    return viewer;
  },
  stale: async (theme) => {
    const viewer = await whole(mount({ attributes: { theme, src: addressOf('turns', { as: 'kf' }) } }));
    viewer.reload();
    await until(() => $(viewer, '.notice-warn'));
    return viewer;
  },
};

describe('accessibility', function () {
  quickSettings();
  this.timeout(30_000);

  for (const [name, reach] of Object.entries(states)) {
    it(`${name}: axe has nothing to say, in any theme`, async () => {
      for (const theme of ['light', 'dark', 'contrast']) {
        const viewer = await reach(theme);
        await expectClean(viewer);
        viewer.remove();
      }
    });
  }

  it('in English axe has nothing to say either', async () => {
    const box = keep(document.createElement('div'));
    box.lang = 'en';
    document.body.append(box);
    const viewer = await open({ data: everything(), into: box, attributes: { 'show-issues': '' } });
    await until(() => words($(viewer, '.notes-title')) === 'Notes');
    await expectClean(viewer);
  });

  it('gives every control a name', async () => {
    const viewer = await open({ data: everything(), attributes: { 'show-issues': '' } });
    for (const control of $$(viewer, 'a, button, input')) {
      expect(control.getAttribute('aria-label') ?? words(control), control.outerHTML).not.to.equal('');
    }
  });

  it('gives every target 24 px, and shows where the focus is', async () => {
    const viewer = await open({ data: everything(), attributes: { 'show-issues': '' } });
    $(viewer, '.toolbar [aria-controls=":find"]')!.click();
    await until(() => $(viewer, '.find-bar input'));
    $(viewer, '.note-ref')!.click();
    await until(() => $(viewer, '.popup'));
    for (const width of ['300px', '1100px']) {
      viewer.style.width = width;
      for (const control of $$(viewer, 'a, button, input').filter(seen)) {
        // Links within a sentence are as high as its line.
        if (control.matches('.cite, .sic-mark, .facts a, .popup dd a')) continue;
        const box = control.getBoundingClientRect();
        const after = getComputedStyle(control, '::after');
        const field = control.closest('.find-field, .toc-filter')?.getBoundingClientRect();
        const height = Math.max(box.height, after.content === 'none' ? 0 : parseFloat(after.height), field?.height ?? 0);
        const span = Math.max(box.width, after.content === 'none' ? 0 : parseFloat(after.width));
        expect(Math.min(height, span), `${control.outerHTML.slice(0, 160)} at ${width}`).to.be.at.least(24);
      }
    }
    // Focus as the keyboard moves it.
    const button = $(viewer, '.toolbar [aria-controls=":find"]')!;
    button.focus({ focusVisible: true } as FocusOptions);
    if (button.matches(':focus-visible')) {
      const { outlineStyle, outlineWidth } = getComputedStyle(button);
      expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '3px']);
    }
  });

  it('has 44 px targets in large type', async () => {
    const viewer = await open({ attributes: { size: 'large' } });
    for (const control of $$(viewer, '.toolbar button, .toc-fold').filter(seen)) expect(control.offsetHeight).to.be.at.least(44);
  });

  it('keeps all text when letters, words and lines are spaced out', async () => {
    const viewer = await open();
    viewer.style.width = '320px';
    style(
      viewer,
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    );
    expect($(viewer, '.w')!.scrollWidth).to.be.at.most(321);
    for (const element of $$(viewer, '.prose p, .section-head, .button, .toc-fold').filter(seen))
      expect(element.scrollWidth <= element.clientWidth + 1 || getComputedStyle(element).overflowX === 'visible', words(element)).to.equal(
        true,
      );
  });
});
