import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { checkApart, drawsAsWidgets } from './tests/config/bundle/check-apart.js';
import { asciiOnly, beside, besideEntries, fromScript } from './tests/config/bundle/one-script.js';
import { flatImports, groupByTags, intoFiles } from './tests/config/bundle/shared-files.js';
import { smallTemplates } from './tests/config/bundle/small-templates.js';
import { CHECK, here, moduleEntries, version } from './tests/config/bundle/sources.js';
import { sitePages } from './tests/config/site/plugin.mjs';

/** The demo pages name the files of the built package, as a webmaster would; while developing, the sources answer at those addresses. */
const sourcesAsPackage: Plugin = {
  name: 'sources-as-package',
  apply: 'serve',
  resolveId(id) {
    const tag = /^\/cdn\/esm\/([a-z-]+)\.js$/.exec(id)?.[1];
    return tag ? moduleEntries()[tag] : undefined;
  },
};

const browser = { target: 'es2022', minify: 'oxc', sourcemap: true, reportCompressedSize: false } as const;

/** `vite build --mode …`: one mode for each shape the package ships in. */
const builds: Record<string, () => UserConfig> = {
  /** Modules a page loads with `type="module"`, dependencies inside, shared parts in shared files. */
  modules: () => ({
    plugins: [smallTemplates, checkApart, groupByTags, flatImports],
    build: {
      ...browser,
      outDir: here('dist/cdn/esm'),
      emptyOutDir: true,
      license: { fileName: 'licenses.md' },
      lib: { entry: Object.fromEntries(Object.entries(moduleEntries()).filter(([name]) => name !== CHECK)), formats: ['es'] },
      rolldownOptions: {
        output: {
          // Library mode leaves white space in modules; these are what a phone downloads.
          minify: true,
          comments: false,
          ...intoFiles,
          entryFileNames: '[name].js',
          chunkFileNames: 'shared/[name]-[hash:7].js',
        },
      },
    },
  }),
  /** The check of a page, beside the modules of the widgets. */
  check: () => ({
    plugins: [smallTemplates, drawsAsWidgets, flatImports],
    build: {
      ...browser,
      outDir: here('dist/cdn/esm'),
      emptyOutDir: false,
      lib: { entry: { [CHECK]: moduleEntries()[CHECK]! }, formats: ['es'] },
      rolldownOptions: {
        output: { minify: true, comments: false, entryFileNames: '[name].js', chunkFileNames: 'shared/check-[name]-[hash:7].js' },
      },
    },
  }),
  /** One classic script for portals that take nothing else. Never UMD: an AMD loader on the page would swallow it. */
  script: () => ({
    plugins: [smallTemplates, beside, asciiOnly],
    build: {
      ...browser,
      outDir: here('dist/cdn'),
      emptyOutDir: false,
      lib: { entry: here('src/define.ts'), name: 'ResolutionElements', formats: ['iife'], fileName: () => 'resolution-elements.js' },
      rolldownOptions: { output: { comments: false, intro: 'var __SCRIPT__=document.currentScript?.src||location.href;' } },
    },
  }),
  /** The files beside the one script. */
  beside: () => ({
    plugins: [smallTemplates, fromScript, flatImports],
    build: {
      ...browser,
      outDir: here('dist/cdn/beside'),
      emptyOutDir: true,
      lib: { entry: besideEntries(), formats: ['es'] },
      rolldownOptions: {
        output: { minify: true, comments: false, entryFileNames: '[name].js', chunkFileNames: 'shared/[name]-[hash:7].js' },
      },
    },
  }),
  /** The script of the page inside a frame; it fetches the module of the one tag it shows. */
  embed: () => ({
    build: {
      ...browser,
      outDir: here('dist/cdn'),
      emptyOutDir: false,
      lib: { entry: here('src/embed/page.ts'), formats: ['es'], fileName: () => 'embed.js' },
      rolldownOptions: { output: { minify: true, comments: false } },
    },
  }),
  /** The script of the page that holds frames. */
  frames: () => ({
    build: {
      ...browser,
      outDir: here('dist/cdn'),
      emptyOutDir: false,
      lib: { entry: here('src/embed/frames.ts'), name: 'ResolutionFrames', formats: ['iife'], fileName: () => 'frames.js' },
      rolldownOptions: { output: { comments: false } },
    },
  }),
  /** The command line; what it depends on stays in node_modules. */
  cli: () => ({
    build: {
      target: 'node20',
      minify: false,
      outDir: here('dist/cli'),
      emptyOutDir: true,
      ssr: here('src/cli/main.ts'),
      rolldownOptions: { output: { entryFileNames: '[name].js' } },
    },
  }),
};

export default defineConfig(({ mode }) => ({
  root: here('demo'),
  publicDir: false,
  // An address that leads nowhere says so.
  appType: 'mpa',
  define: { __VERSION__: JSON.stringify(version) },
  plugins: [sourcesAsPackage, sitePages, smallTemplates],
  server: { port: 5173, host: 'localhost', fs: { allow: [here('.')] } },
  preview: { port: 5173 },
  // The page that makes a file reads Word files in a worker, which loads its parts as modules do.
  worker: { format: 'es' },
  ...builds[mode]?.(),
}));
