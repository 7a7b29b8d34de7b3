/** The pages of the site: what lies in demo/ as HTML and what is made from the manifest, in Vietnamese and, where it is written, in English. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { from, inTongue, turnAddresses } from './addresses.mjs';
import { fillIn } from './fill-in.mjs';
import { inLanguage, isBilingual } from './language.mjs';
import { inShell } from './shell.mjs';
import { tagPages } from './tag-pages.mjs';

export const demo = fileURLToPath(new URL('../../../demo/', import.meta.url));

/** What a browser must hold every page of the built site to. */
export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'self'; form-action 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

/** The pages that lie in demo/, as paths from it. */
const written = () =>
  readdirSync(demo, { recursive: true })
    .map((name) => String(name).split(sep).join('/'))
    .filter((name) => name.endsWith('.html'));

const source = (path, made) => made.get(path) ?? (existsSync(join(demo, path)) ? readFileSync(join(demo, path), 'utf8') : undefined);

/** Every page, as its path in the site. */
export function pagePaths() {
  const made = tagPages();
  const paths = [...written(), ...made.keys()];
  return [...paths, ...paths.filter((path) => isBilingual(source(path, made))).map((path) => `en/${path}`)].sort();
}

/** The field guide is written by the schema itself, each language a page of its own; it gets the shell and the looks of the site. */
const isGuide = (page) => page.startsWith('guide/');
const dressed = (html) =>
  html
    .replace('<link rel="stylesheet" href="guide.css">', '<link rel="stylesheet" href="../portal.css">$&')
    // Its head belongs to its content here: the banner is the site's.
    .replace('<main>', '')
    .replace('<header>', '<main id="noi-dung">$&');

/** The language of a page, and the path of its source. */
function whichPage(path) {
  if (path === 'guide/en.html') return ['en', path];
  return path.startsWith('en/') ? ['en', path.slice('en/'.length)] : ['vi', path];
}

/** The address of a page in the other language, as seen from it. */
function counterpart(path, page, lang, bilingual) {
  if (isGuide(page)) return lang === 'en' ? 'index.html' : 'en.html';
  return bilingual(page) ? from(path, lang === 'en' ? page : inTongue(page, 'en', bilingual)) : undefined;
}

/**
 * The page at a path of the site, or nothing. Everything is read anew each time: while developing, an address shows what the files say now.
 * `relocatable` makes a page that works below any folder and carries its policy.
 */
export function renderPage(path, { relocatable = false } = {}) {
  const [lang, page] = whichPage(path);
  const made = tagPages();
  const text = source(page, made);
  if (text === undefined || !page.endsWith('.html')) return undefined;
  const bilingual = (name) => isBilingual(source(name, made) ?? '');
  if (path.startsWith('en/') && !bilingual(page)) return undefined;
  const site = { bilingual, has: (name) => source(name, made) !== undefined };
  const turn = (html, origin) => turnAddresses(html, { source: origin, page: path, lang, bilingual, relocatable });
  const written = isGuide(page) ? dressed(text) : turn(inLanguage(fillIn(text, { relocatable }), lang), page);
  const inner = written.replace(/<html lang="vi"/, `<html lang="${lang}"`);
  const context = { page, lang, other: counterpart(path, page, lang, bilingual), site };
  const whole = inShell(inner, { ...context, turn: (html) => turn(inLanguage(html, lang), 'index.html') });
  if (whole.includes('http-equiv="Content-Security-Policy"')) return whole;
  const policy = `<meta http-equiv="Content-Security-Policy" content="${POLICY}" />`;
  const head = relocatable ? whole.replace(/<meta charset[^>]*>/, `$&\n    ${policy}`) : whole;
  return inLanguage(head, lang);
}
