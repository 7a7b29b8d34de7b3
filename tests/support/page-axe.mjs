/** Accessibility of a whole page in a tab. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The program of axe, for tests that ask it something else than `faults` does. */
export const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** What axe finds in the page, each as one line. */
export async function faults(tab) {
  await tab.evaluate(AXE);
  return tab.evaluate(async () => {
    // What is laid out only near the window has no place yet that axe could judge.
    for (const { shadowRoot } of document.querySelectorAll('*')) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { content-visibility: visible !important }');
      if (shadowRoot) shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
    }
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const { violations } = await window.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      // Two lists of works on one page have a search field each.
      rules: { 'landmark-unique': { enabled: false } },
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`));
  });
}
