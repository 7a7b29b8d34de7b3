import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin, type UserConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const version = (JSON.parse(readFileSync(here('package.json'), 'utf8')) as { version: string }).version;

/** Every address the built package serves as a browser-ready module, and the source it is made from. */
function moduleEntries(): Record<string, string> {
  const entries: Record<string, string> = { 'resolution-elements': here('src/define.ts') };
  const elements = here('src/elements');
  for (const tag of existsSync(elements) ? readdirSync(elements) : []) {
    const define = join(elements, tag, 'define.ts');
    if (existsSync(define)) entries[tag] = define;
  }
  return entries;
}

/**
 * What the one script leaves beside it, because a page may do without it for a moment: English, abbreviations, the exact reasons of failures,
 * the printed page, verdicts, tables of figures. Each is a file of its own that imports nothing, so that it can be loaded by its address; none of
 * them may hold Lit, of which a page must have one.
 */
const BESIDE = JSON.parse(readFileSync(here('tests/config/beside.json'), 'utf8')) as Record<string, string>;

/**
 * A portal without a charset reads a classic script as windows-1258 and shows mojibake; escapes survive any charset.
 * The bundler's own option leaves tagged templates alone, which is where the words are, so the finished code is escaped here.
 */
const asciiOnly: Plugin = {
  name: 'ascii-only',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        file.code = file.code.replace(/[^\x00-\x7f]/g, (char) => '\\u' + char.charCodeAt(0).toString(16).padStart(4, '0'));
      }
    },
  },
};

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
const smallTemplates: Plugin = {
  name: 'small-templates',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    if (!id.startsWith(here('src/'))) return undefined;
    const styles = code.replace(/\bcss`([^`]*)`/g, (_all, body: string) => `css\`${shrinkCss(body)}\``);
    return { code: styles.replace(/\n\s+/g, '\n'), map: null };
  },
};

/**
 * Which file each module goes to: what every tag needs at once into one, what one tag alone needs into its own, and so on for each set of tags.
 * One file compresses better than two, and the parts that load later find what they share with the first screen there, not in a third.
 */
const fileOf = new Map<string, { name: string; count: number }>();
const groupByTags: Plugin = {
  name: 'group-by-tags',
  buildEnd() {
    const tags = Object.entries(moduleEntries()).filter(([name]) => name !== 'resolution-elements');
    const reach = (id: string, seen = new Set<string>()): Set<string> => {
      if (!seen.has(id)) this.getModuleInfo(seen.add(id) && id)?.importedIds.forEach((next) => reach(next, seen));
      return seen;
    };
    const users = new Map<string, string[]>();
    for (const [tag, entry] of tags) for (const id of reach(entry)) users.set(id, [...(users.get(id) ?? []), tag]);
    for (const [id, names] of users) {
      const name = names.length === tags.length ? 'common' : names.join('-').replaceAll('target-', '');
      fileOf.set(id, { name, count: names.length });
    }
  },
};

/**
 * An entry names all it needs, and so does every import on demand: a browser that learns of shared files one after another waits for the network
 * each time.
 */
const flatImports: Plugin = {
  name: 'flat-imports',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const needs = (name: string): string[] => {
        const chunk = bundle[name];
        return chunk?.type === 'chunk' ? chunk.imports.flatMap((next) => [...needs(next), next]) : [];
      };
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        const own = new Set([file.fileName, ...needs(file.fileName)]);
        const folder = dirname(file.fileName);
        file.code = file.code.replace(/\bimport\((["'`])(\.[\w./-]+\.js)\1\)/g, (all, _quote, path: string) => {
          const far = needs(join(folder, path)).filter((name) => !own.has(name));
          const ask = [...new Set(far)].map((name) => `import("./${relative(folder, name)}").catch(()=>{})`);
          return far.length ? `(${ask.join()},${all})` : all;
        });
        if (!file.isEntry) continue;
        const far = new Set(needs(file.fileName).filter((name) => !file.imports.includes(name)));
        file.code = [...far].map((name) => `import"./${name}";`).join('') + file.code;
      }
    },
  },
};

/**
 * One file has no use for parts that load later, and keeping them apart inside it costs a wrapper for each module: what the sources import on
 * demand is imported at once, and handed out as a promise all the same. Only what stands in `BESIDE` stays beside it, found by the script's own
 * address; a page that has just the one file stays Vietnamese.
 */
const allAtOnce = (address: (name: string) => string): Plugin => ({
  name: 'all-at-once',
  enforce: 'pre',
  transform(code, id) {
    if (!id.startsWith(here('src/')) || !code.includes('import(')) return undefined;
    const imports: string[] = [];
    const body = code.replace(/\bimport\(('[^']+')\)/g, (_all, path: string) => {
      const file = join(dirname(id), path.slice(1, -1).replace(/\.js$/, '.ts'));
      const name = Object.keys(BESIDE).find((key) => file === here(`src/${BESIDE[key]}.ts`));
      if (name) return `import(/* @vite-ignore */ ${address(name)})`;
      // A plain object of what the file exports: a real namespace drags a wrapper along.
      const names = [...readFileSync(file, 'utf8').matchAll(/^export (?:async )?(?:class|function\*?|const) (\w+)/gm)].map(
        (match) => match[1]!,
      );
      const local = (name: string): string => `later${imports.length}${name}`;
      const object = names.map((name) => `${name}:${local(name)}`).join();
      imports.push(`import{${names.map((name) => `${name} as ${local(name)}`).join()}}from${path};`);
      return `Promise.resolve({${object}})`;
    });
    return { code: imports.join('') + body, map: null };
  },
});

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
const builds: Record<string, (part?: string) => UserConfig> = {
  /** Modules a page loads with `type="module"`, dependencies inside, shared parts in shared files. */
  modules: () => ({
    plugins: [smallTemplates, groupByTags, flatImports],
    build: {
      ...browser,
      outDir: here('dist/cdn/esm'),
      emptyOutDir: true,
      license: { fileName: 'licenses.md' },
      lib: { entry: moduleEntries(), formats: ['es'] },
      rolldownOptions: {
        output: {
          // Library mode leaves white space in modules; these are what a phone downloads.
          minify: true,
          comments: false,
          entryFileNames: '[name].js',
          chunkFileNames: 'shared/[name]-[hash].js',
          codeSplitting: {
            // Those of most tags first: a group takes along what its modules import.
            groups: Array.from({ length: 20 }, (_, count) => ({
              priority: count,
              debugName: `of-${count}-tags`,
              name: (id) => (fileOf.get(id)?.count === count ? fileOf.get(id)!.name : null),
            })),
          },
        },
      },
    },
  }),
  /** One classic script for portals that take nothing else. Never UMD: an AMD loader on the page would swallow it. */
  script: () => ({
    plugins: [smallTemplates, allAtOnce((name) => `new URL('beside/${name}.js', __SCRIPT__).href`), asciiOnly],
    build: {
      ...browser,
      outDir: here('dist/cdn'),
      emptyOutDir: false,
      lib: { entry: here('src/define.ts'), name: 'ResolutionElements', formats: ['iife'], fileName: () => 'resolution-elements.js' },
      rolldownOptions: { output: { comments: false, intro: 'var __SCRIPT__=document.currentScript?.src||location.href;' } },
    },
  }),
  /** The files beside the one script, each built by itself: `--mode beside:csv`. */
  beside: (name = '') => ({
    plugins: [smallTemplates, allAtOnce((other) => `import.meta.url.replace(/[^/]*$/, '${other}.js')`)],
    build: {
      ...browser,
      outDir: here('dist/cdn/beside'),
      emptyOutDir: false,
      lib: { entry: { [name]: here(`src/${BESIDE[name]}.ts`) }, formats: ['es'] },
      rolldownOptions: { output: { minify: true, comments: false, entryFileNames: '[name].js' } },
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
  define: { __VERSION__: JSON.stringify(version) },
  plugins: [sourcesAsPackage, smallTemplates],
  server: { port: 5173, host: 'localhost', fs: { allow: [here('.')] } },
  preview: { port: 5173 },
  ...builds[mode.split(':')[0]!]?.(mode.split(':')[1]),
}));
