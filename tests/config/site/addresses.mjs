/**
 * Addresses inside the site. A page is written once, with addresses as they are from where its source lies in demo/; here they are turned to where
 * the page is served: under `en/` for its English counterpart, and below any folder once built.
 */
import { posix } from 'node:path';

const ATTRIBUTES = /(\s(?:href|src|progress|viewer-href|data-src|action)=")([^"]*)"/g;
const ELSEWHERE = /^(?:[a-z][a-z+.-]*:|\/\/|#|\?|$)/i;

/** Whether an address leads to a page and not to a file. */
const isPage = (path) => path === '' || path.endsWith('/') || path.endsWith('.html');
const asFile = (path) => (path === '' || path.endsWith('/') ? `${path}index.html` : path);

/** The address of one file as seen from another, both as paths from the root of the site. */
export function from(page, target) {
  const path = posix.relative(posix.dirname(page), target === '' ? '.' : target);
  if (isPage(target) && !target.endsWith('.html')) return path ? `${path}/` : './';
  return path;
}

/** Where the page at a path stands in a language; the Vietnamese one where there is no other. */
export function inTongue(target, lang, bilingual) {
  if (lang !== 'en') return target;
  const file = asFile(target);
  if (file === 'guide/index.html') return 'guide/en.html';
  return bilingual(file) ? `en/${target}` : target;
}

/**
 * Turns the addresses of a page: `source` is where it was written, `page` where it is served. With `relocatable` the folder of the package is found
 * from the page, too, and not from the root of the server.
 */
export function turnAddresses(html, { source, page, lang, bilingual, relocatable }) {
  return html.replace(ATTRIBUTES, (all, start, value) => {
    if (ELSEWHERE.test(value)) return all;
    if (value.startsWith('/')) return relocatable && value.startsWith('/cdn/') ? `${start}${from(page, value.slice(1))}"` : all;
    const [, path, rest] = /^([^?#]*)(.*)$/s.exec(value);
    let target = posix.join(posix.dirname(source), path);
    if (target === '.' || target === './') target = '';
    return `${start}${from(page, isPage(target) ? inTongue(target, lang, bilingual) : target)}${rest}"`;
  });
}
