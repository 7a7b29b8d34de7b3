/** Browser tests. `ENGINES=chromium,firefox,webkit` chooses the engines; Chromium alone is the default. */
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CHROMIUM_ARGS, chromiumPath, firefoxPath } from './browsers.mjs';
import { countingReporter } from './counting-reporter.mjs';
import { endpoints } from '../support/endpoints.mjs';
import { startWebKit } from './webkit.mjs';

// Far from Vietnam, half an hour off and with summer time: whatever reads the machine's clock shows.
process.env.TZ = 'America/St_Johns';

const rootDir = fileURLToPath(new URL('../../', import.meta.url));
const engines = (process.env.ENGINES ?? 'chromium').split(',');

const browsers = [];
if (engines.includes('chromium')) {
  browsers.push(chromeLauncher({ launchOptions: { executablePath: await chromiumPath(), headless: 'shell', args: CHROMIUM_ARGS } }));
}
if (engines.includes('firefox')) {
  const { puppeteerLauncher } = await import('@web/test-runner-puppeteer');
  browsers.push(puppeteerLauncher({ launchOptions: { browser: 'firefox', executablePath: firefoxPath(), headless: true } }));
}
if (engines.includes('webkit')) {
  const { webdriverLauncher } = await import('@web/test-runner-webdriver');
  browsers.push(webdriverLauncher(await startWebKit()));
}

/** Tests name the sources, for their types; what they run is the built module of the same name, since that is what ships. */
const builtForSource = {
  name: 'built-for-source',
  resolveImport({ source }) {
    const module = /^(?:\.\.\/)+src\/(.+)\.js$/.exec(source)?.[1];
    return module && existsSync(join(rootDir, 'dist/lib', `${module}.js`)) ? `/dist/lib/${module}.js` : undefined;
  },
};

/** A package that knows no modules: bundlers put this round it by themselves. */
const commonJs = {
  name: 'common-js',
  transform(context) {
    if (/\/papaparse(?:\.min)?\.js$/.test(context.path))
      return {
        body: `const module={exports:{}};(function(exports){${context.body}}).call(globalThis,module.exports);export default module.exports;`,
      };
  },
};

/** What every test file begins with: see the two modules. */
const everyTest = {
  name: 'every-test',
  transform(context) {
    if (/\.test\.[jt]s$/.test(context.path))
      return { body: `import '/tests/support/console.ts';import '/tests/support/nodes.ts';${context.body}` };
  },
};

export default {
  rootDir,
  files: 'tests/**/*.test.ts',
  nodeResolve: { browser: true, exportConditions: ['browser'] },
  browsers,
  // Three engines at once on two cores make accessibility checks run into one another.
  concurrentBrowsers: 1,
  concurrency: 1,
  testFramework: { config: { timeout: 10_000 } },
  middleware: [endpoints],
  plugins: [builtForSource, esbuildPlugin({ ts: true, tsconfig: join(rootDir, 'tsconfig.json'), target: 'es2022' }), commonJs, everyTest],
  reporters: [countingReporter()],
};
