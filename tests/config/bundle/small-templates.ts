/** What the minifier leaves as it is. */
import type { Plugin } from 'vite';
import { here } from './sources.js';

/** A style sheet without what only a reader sees: comments, and white space that means nothing. Strings stay as they are. */
const shrinkCss = (css: string): string =>
  css
    .replace(/("[^"]*"|'[^']*')|\/\*[^]*?\*\/|;?\s*(})\s*|\s*([{;,]|!important)\s*|:\s+|\s+/g, (all, text, end, mark) => {
      return text ?? end ?? mark ?? (all.startsWith('/*') ? '' : all.startsWith(':') ? ':' : ' ');
    })
    .replace(/(?<=[\s:,(-])0(?=\.\d)/g, '');

/**
 * The minifier leaves the inside of tagged templates alone; style sheets and markup are a good part of what a page downloads. The indentation
 * of whole files goes, because where a template ends is not for a pattern to say; line ends stay.
 */
export const smallTemplates: Plugin = {
  name: 'small-templates',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    if (!id.startsWith(here('src/'))) return undefined;
    const styles = code.replace(/\bcss`([^`]*)`/g, (_all, body: string) => `css\`${shrinkCss(body)}\``);
    return { code: styles.replace(/\n\s+/g, '\n'), map: null };
  },
};
