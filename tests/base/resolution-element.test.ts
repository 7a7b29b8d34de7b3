import { expect } from 'chai';
import { $, keep, mount, open, press, until, words } from '../support/viewer.js';

const themeOf = (viewer: Element): string => $(viewer, '.w')!.dataset.theme!;

/** Makes media queries answer as a reader's system would. */
function system(...matching: string[]): () => void {
  const original = window.matchMedia;
  window.matchMedia = (query) => {
    const list = original.call(window, query);
    Object.defineProperty(list, 'matches', { get: () => matching.some((part) => query.includes(part)) });
    return list;
  };
  return () => void (window.matchMedia = original);
}

describe('resolution-element', () => {
  /** Shows a viewer for each theme, until each has the colours it should have. */
  const themes = async (expected: Record<string, string>, ...matching: string[]): Promise<void> => {
    const restore = system(...matching);
    try {
      const viewers = Object.keys(expected).map((theme) => [theme, mount({ attributes: theme ? { theme } : {} })] as const);
      for (const [theme, viewer] of viewers) await until(() => themeOf(viewer) === expected[theme]);
      // Palettes load; those that need none must not have changed meanwhile.
      expect(Object.fromEntries(viewers.map(([theme, viewer]) => [theme, themeOf(viewer)]))).to.deep.equal(expected);
    } finally {
      restore();
    }
  };

  it('is light unless the page asks otherwise, whatever the phone is', async () => {
    const plain = { '': 'light', light: 'light', dark: 'dark', auto: 'light', contrast: 'contrast', nonsense: 'light' };
    await themes(plain);
    await themes({ ...plain, auto: 'dark' }, 'prefers-color-scheme: dark');
  });

  it('gives more contrast to readers who ask their system for it', async () => {
    const more = { '': 'contrast', light: 'light', dark: 'dark', auto: 'contrast', contrast: 'contrast', nonsense: 'contrast' };
    await themes(more, 'prefers-contrast: more');
  });

  it('keeps what is typed into its own fields from the page, and nothing of the page’s own', async () => {
    const heard: string[] = [];
    const listen = (event: Event): void => void heard.push(`${event.type} ${(event.target as Element).localName}`);
    const types = ['beforeinput', 'input', 'change'];
    for (const name of types) document.addEventListener(name, listen);
    try {
      const viewer = await open({ fallback: '<input slot="actions">' });
      $(viewer, '.toolbar [aria-controls=":find"]')!.click();
      const own = await until(() => $(viewer, '.find-bar input'));
      for (const field of [own, viewer.querySelector('input')!])
        for (const name of types) field.dispatchEvent(new InputEvent(name, { bubbles: true, composed: true }));
    } finally {
      for (const name of types) document.removeEventListener(name, listen);
    }
    expect(heard).to.deep.equal(types.map((name) => `${name} input`));
  });

  it('leaves Enter to the page in the fields the page itself puts in', async () => {
    const viewer = await open({ fallback: '<input slot="actions">' });
    let heard = false;
    viewer.addEventListener('keydown', () => (heard = true));
    expect(press(viewer.querySelector('input')!, 'Enter')).to.equal(true);
    expect(heard).to.equal(true);
  });

  it('changes its colours with the theme', async () => {
    const viewer = await open({ attributes: { theme: 'dark' } });
    expect(getComputedStyle($(viewer, '.w')!).backgroundColor).to.equal('rgb(21, 25, 29)');
    viewer.theme = 'contrast';
    await until(() => themeOf(viewer) === 'contrast');
    expect(getComputedStyle($(viewer, '.w')!).color).to.equal('rgb(0, 0, 0)');
    expect(viewer.getAttribute('theme')).to.equal('contrast');
  });

  it('takes the language of the nearest lang, and Vietnamese for every one but English', async () => {
    for (const [lang, title] of [
      ['en', 'Contents'],
      ['EN-us', 'Contents'],
      ['vi', 'Mục lục'],
      ['fr', 'Mục lục'],
      ['', 'Mục lục'],
    ] as const) {
      const box = keep(document.createElement('div'));
      box.lang = lang;
      document.body.append(box);
      const viewer = await open({ into: box });
      await until(() => words($(viewer, '.toc-title')) === title);
    }
  });

  it('keeps the width it is given, in every layout that shrinks what is in it', async () => {
    const contexts: Record<string, string> = {
      block: '',
      'table cell': 'display: table-cell',
      float: 'float: left',
      'inline-block': 'display: inline-block',
      'fit-content': 'width: fit-content',
      'max-content': 'width: max-content; max-width: 100%',
      absolute: 'position: absolute',
    };
    for (const [name, style] of Object.entries(contexts)) {
      const box = keep(document.createElement('div'));
      box.style.cssText = style;
      document.body.append(box);
      const viewer = await open({ into: box });
      expect(viewer.offsetWidth, name).to.be.at.least(275);
    }
    for (const [name, style] of Object.entries({
      flex: 'display: flex',
      grid: 'display: grid; grid-template-columns: auto 1fr',
      'inline-flex': 'display: inline-flex',
    })) {
      const box = keep(document.createElement('div'));
      box.style.cssText = `${style}; width: 300px`;
      document.body.append(box);
      const viewer = await open({ into: box });
      expect(viewer.offsetWidth, name).to.be.within(275, 301);
      expect(box.scrollWidth, name).to.be.at.most(301);
    }
  });
});
