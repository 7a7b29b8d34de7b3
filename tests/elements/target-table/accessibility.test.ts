/** Every state of the table, in every theme and both languages, by axe. */
import type { TargetTable } from '../../../src/elements/target-table/target-table.js';
import { expectAccessible } from '../../support/axe.js';
import { addressOf, quickSettings } from '../../support/source.js';
import { mountTable, openTable, silentTargets, targets } from '../../support/targets.js';
import { $, $$, type, until, words } from '../../support/viewer.js';

/** Axe reads colours where things stand, and what is not laid out stands nowhere. */
function layOut(table: TargetTable): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('.chunk { content-visibility: visible !important }');
  table.shadowRoot!.adoptedStyleSheets = [...table.shadowRoot!.adoptedStyleSheets, sheet];
}

/** Opens two reasons, once the words are there: a table that changes its language is drawn again, closed. */
async function explain(table: TargetTable, lang: string): Promise<TargetTable> {
  await until(() => $(table, '.w')!.lang === lang);
  for (const why of $$(table, '.why').slice(0, 2)) why.click();
  await until(() => $$(table, '.reason').length === 2);
  return table;
}

const states: Record<string, (theme: string, lang: string) => Promise<TargetTable>> = {
  'wide, with reasons open': async (theme, lang) =>
    explain(await openTable({ attributes: { theme, lang, 'viewer-href': '/van-ban.html' } }), lang),
  'narrow, with reasons open': async (theme, lang) => explain(await openTable({ attributes: { theme, lang }, width: 320 }), lang),
  'before any result': (theme, lang) => openTable({ data: silentTargets(), attributes: { theme, lang } }),
  'in large type': (theme, lang) => openTable({ attributes: { theme, lang, size: 'large' } }),
  'filtered and sorted': async (theme, lang) => {
    const table = await openTable({ attributes: { theme, lang } });
    $(table, '.chip')!.click();
    $(table, '.col-verdict .sort')!.click();
    await table.updateComplete;
    return table;
  },
  'with nothing found': async (theme, lang) => {
    const table = await openTable({ attributes: { theme, lang } });
    type($<HTMLInputElement>(table, '.search input')!, 'không có chữ này');
    await until(() => $(table, '.actions'));
    return table;
  },
  'without targets': async (theme, lang) => {
    const table = mountTable({ data: targets({ targets: [], observations: [] }), attributes: { theme, lang } });
    await until(() => $(table, '.notice'));
    return table;
  },
  'in error': async (theme, lang) => {
    const table = mountTable({ attributes: { theme, lang, src: addressOf('missing') } });
    await until(() => $(table, '[role=alert] details'));
    return table;
  },
  loading: async (theme, lang) => {
    const table = mountTable({ attributes: { theme, lang, src: addressOf('silent') } });
    (await until(() => $(table, '.loading'))).getAnimations().forEach((animation) => animation.finish());
    return table;
  },
  'without a source': async (theme, lang) => {
    const table = mountTable({ attributes: { theme, lang } });
    await until(() => words($(table, '.notice')));
    return table;
  },
};

describe('target-table, accessibility', () => {
  quickSettings();
  for (const [state, make] of Object.entries(states)) {
    for (const theme of ['light', 'dark', 'contrast']) {
      it(`${state}, ${theme}`, async () => {
        const table = await make(theme, 'vi');
        layOut(table);
        await expectAccessible(table);
      });
    }
    it(`${state}, in English`, async () => {
      const table = await make('light', 'en');
      layOut(table);
      await expectAccessible(table);
    });
  }
});
