/** The bundle of `<resolution-check>`. */
import { readdirSync } from 'node:fs';
import type { Plugin } from 'vite';
import { CHECK, here, src } from './sources.js';

/**
 * The check of a page stands on few pages, and not for long: it brings its own copy of what it shares with the widgets, so that it costs them
 * nothing. Only what they draw with must be theirs: a policy may allow it once.
 */
export const checkApart: Plugin = {
  name: 'check-apart',
  enforce: 'pre',
  resolveId: (id, importer) =>
    importer === src('define.ts') && id.includes(CHECK) ? { id: `./${CHECK}.js`, external: 'absolute' as const } : undefined,
};
export const drawsAsWidgets: Plugin = {
  name: 'draws-as-widgets',
  enforce: 'pre',
  transform(code, id) {
    if (id !== src('elements/resolution-check/page.ts')) return undefined;
    const file = readdirSync(here('dist/cdn/esm/shared')).find((name) => /^icon-template-.*\.js$/.test(name));
    if (!file) throw new Error('The modules of the widgets are built before the check of a page.');
    return {
      code: code.replace(
        "import('../../base/icon-template.js')",
        `import(/* @vite-ignore */ new URL(/* @vite-ignore */ '${file}', import.meta.url).href)`,
      ),
      map: null,
    };
  },
};
