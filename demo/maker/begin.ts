import { App } from './app.js';
import { loadAll } from './offline.js';
import { h } from './ui.js';
import { vi, type Words } from './words.vi.js';

/** Words are chosen by the address, so that a link can be sent in either language. */
async function wordsFor(lang: string | null): Promise<Words> {
  return lang === 'en' ? (await import('./words.en.js')).en : vi;
}

export async function begin(): Promise<void> {
  const words = await wordsFor(new URLSearchParams(location.search).get('lang'));
  document.documentElement.lang = words.lang;
  const put = (name: string, text: string): void => {
    for (const element of document.querySelectorAll(`[data-words=${name}]`)) element.textContent = text;
  };
  for (const name of ['title', 'lead', 'home', 'guide', 'skip'] as const) put(name, words[name]);
  document.querySelector('#pages')!.setAttribute('aria-label', words.pages);
  const other = document.querySelector<HTMLAnchorElement>('[data-words=otherLanguage]')!;
  other.href = words.lang === 'en' ? location.pathname : '?lang=en';
  other.lang = other.hreflang = words.lang === 'en' ? 'vi' : 'en';
  other.textContent = words.otherLanguage;

  const app = new App(words, document.querySelector<HTMLElement>('#maker')!);
  // A file dropped beside the place for it must not take the page away.
  for (const type of ['dragover', 'drop'] as const) addEventListener(type, (event) => event.preventDefault());
  await app.start();
  const offline = h('p', { class: 'muted offline' });
  document.querySelector('#offline')!.append(offline);
  const whole = await loadAll(app.reader);
  document.documentElement.dataset.loaded = whole ? 'all' : 'some';
  if (whole) offline.textContent = words.offline;
}
