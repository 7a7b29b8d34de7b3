import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { sitePages } from './tests/config/site/plugin.mjs';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const version = (JSON.parse(readFileSync(here('package.json'), 'utf8')) as { version: string }).version;

/** Every address the built package serves as a browser-ready module, and the source it is made from. */
function moduleEntries(): Record<string, string> {
  const entries: Record<string, string> = {
    'resolution-elements': here('src/define.ts'),
    steady: here('src/embed/steady.ts'),
  };
  const elements = here('src/elements');
  for (const tag of existsSync(elements) ? readdirSync(elements) : []) {
    const define = join(elements, tag, 'define.ts');
    if (existsSync(define)) entries[tag] = define;
  }
  return entries;
}

const src = (path: string) => join(here('src'), path);
const textOf = (file: string): string => readFileSync(file, 'utf8');
const sources = (folder: string): string[] =>
  readdirSync(src(folder), { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((name) => name.endsWith('.ts'));

/** What an `import('…')` in a source asks for, as a path below `src/` without its ending. */
const wantedBy = (file: string, path: string): string => relative(here('src'), join(dirname(file), path)).replace(/\.js$/, '');
const LATER = /\bimport\('([^']+)'\)/g;

/** The name of a file beside the one script: its path, without what every path has. */
const besideName = (module: string): string => module.replace(/^elements\//, '').replaceAll('/', '-');

/**
 * What the one script leaves beside it: all that the sources import on demand, because a page may do without it for a moment. Found by the script's
 * own address; modules, which share what they can.
 */
const besideEntries = (): Record<string, string> => {
  const modules = ['base', 'chart', 'elements', 'model', 'source'].flatMap(sources).flatMap((name) => {
    const file = src(name);
    return [...textOf(file).matchAll(LATER)].map((match) => wantedBy(file, match[1]!));
  });
  return Object.fromEntries([...new Set(modules)].sort().map((module) => [besideName(module), src(`${module}.ts`)]));
};

/**
 * What the files beside the one script take from it, instead of a copy of their own: what is told apart by identity, or knows what the page has.
 * The names are handed over in one object under a symbol with the version, so that two versions on a page do not take each other's. A name that
 * is missing here fails the build.
 */
const SHARED: Record<string, string[]> = {
  'schema/data-reader': ['DataReading'],
  'schema/head': ['ResolutionHead'],
  'schema/reader': ['ResolutionReader'],
  'schema/task-reader': ['TaskReading'],
  'source/errors': ['SourceError'],
  'source/load': ['load', 'parseJson'],
  'source/setup': ['settings', 'resolveAddress'],
  'source/share': ['share'],
};
const REACTIVE = ['css', 'notEqual'];
const exportsOf = (module: string): string[] =>
  [...textOf(src(`${module}.ts`)).matchAll(/^export (?:async )?(?:class|function\*?|const) (\w+)/gm)].map((match) => match[1]!);
const handover = `globalThis[Symbol.for(${JSON.stringify(`resolution-elements ${version}`)})]`;

/** In the one script: what is imported on demand is fetched from beside it, and what that needs is handed over. */
const beside: Plugin = {
  name: 'beside',
  enforce: 'pre',
  transform(code, id) {
    if (!id.startsWith(here('src/'))) return undefined;
    if (id === src('define.ts')) {
      const imports = Object.entries(SHARED)
        .map(([module, names]) => `import{${names.join()}}from'./${module}.js';`)
        .join('');
      const names = [...Object.values(SHARED).flat(), ...REACTIVE].join();
      return { code: `${imports}import{${REACTIVE.join()}}from'@lit/reactive-element';${handover}??={${names}};${code}`, map: null };
    }
    const address = (path: string): string => `new URL('beside/${besideName(wantedBy(id, path))}.js', __SCRIPT__).href`;
    return { code: code.replace(LATER, (_all, path: string) => `import(/* @vite-ignore */ ${address(path)})`), map: null };
  },
};

/** Stands for a name the one script does not hand over; whoever needs it is found by it. */
const MISSING = 'not handed over: ';
/** In the files beside it: what the one script hands over is taken from there. */
const fromScript: Plugin = {
  name: 'from-script',
  enforce: 'pre',
  async resolveId(id, importer) {
    if (id === '@lit/reactive-element') return `\0script:${id}`;
    if (!importer || !id.startsWith('.')) return undefined;
    const module = wantedBy(importer, id);
    return module in SHARED ? `\0script:${module}` : undefined;
  },
  load(id) {
    if (!id.startsWith('\0script:')) return undefined;
    const module = id.slice('\0script:'.length);
    const handed = SHARED[module] ?? REACTIVE;
    const other = (SHARED[module] ? exportsOf(module) : []).filter((name) => !handed.includes(name));
    const exported = [
      ...handed.map((name) => `export const ${name}=all.${name};`),
      ...other.map((name) => `export const ${name}=/* @__PURE__ */all[${JSON.stringify(MISSING + name)}]();`),
    ];
    return `const all=${handover};\n${exported.join('\n')}`;
  },
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      const name = file.type === 'chunk' && file.code.split(MISSING)[1]?.match(/^\w+/)?.[0];
      if (name) this.error(`${file.fileName} takes ${name} from the one script, which does not hand it over: see SHARED.`);
    }
  },
};

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
 * One file compresses better than two, and the parts that load later find what they share with the first screen there, not in a third; but what
 * a part of another tag needs later must not bring this tag's first screen along.
 */
const fileOf = new Map<string, { name: string; rank: number }>();
/** What many files name has a short name. */
const SETS: Record<string, string | undefined> = { 'project-list,task-timeline': 'duties' };
const short = (tag: string): string => tag.replace(/^(target|task|resolution)-|-list$/, '');
/** Those of them that run at once. */
const eager = new Set<string>();
const groupByTags: Plugin = {
  name: 'group-by-tags',
  buildEnd() {
    const tags = Object.entries(moduleEntries()).filter(([name, entry]) => entry.startsWith(src('elements')) && name !== CHECK);
    const reach = (id: string, later: boolean, seen = new Set<string>()): Set<string> => {
      const info = seen.has(id) ? undefined : this.getModuleInfo(seen.add(id) && id);
      for (const next of [...(info?.importedIds ?? []), ...(later ? (info?.dynamicallyImportedIds ?? []) : [])]) reach(next, later, seen);
      return seen;
    };
    const users = (later: boolean): Map<string, string[]> => {
      const map = new Map<string, string[]>();
      for (const [tag, entry] of tags) for (const id of reach(entry, later)) map.set(id, [...(map.get(id) ?? []), tag]);
      return map;
    };
    const ever = users(true);
    for (const [id, names] of users(false)) {
      // One tag needs these at once; the notes of a paper, which need one of them, would bring its first screen along.
      if (id.endsWith('/base/more-icons.ts')) {
        fileOf.set(id, { name: 'more-icons', rank: 38 });
        continue;
      }
      // What the text and the figures share is little, and not worth a file of its own.
      // A function of one line that works and targets need: a file, or a set of files, of its own would cost ten times as much.
      const common = (names.length > 2 && names.includes('resolution-viewer')) || id.endsWith('/format/capital.ts');
      // So is what widgets of figures and of duties share; what little the one needs at once and the other later is not worth a file either.
      const duties = names.includes('task-timeline');
      const lent = names.length === 1 && !duties && ever.get(id)!.length > 1;
      const little = /\/src\/(base|model)\/(mark|day)\.ts$/.test(id);
      const data = !common && duties && (names.includes('target-table') || (little && ever.get(id)!.includes('target-table')));
      // What the table lends, the other widgets of targets fetch in their next step: one file for all of them.
      const targets = (names.length > 1 || lent) && names.every((tag) => tag.startsWith('target-')) && names.includes('target-table');
      const name = common
        ? 'common'
        : data
          ? 'data'
          : targets
            ? 'targets'
            : (SETS[names.join()] ?? names.map(short).join('-') + (lent ? '-lent' : ''));
      if (common || (names.length === 1 && !lent)) eager.add(name);
      fileOf.set(id, { name, rank: common ? 40 : data ? 39 : targets ? 37 : 2 * names.length + Number(lent) });
    }
  },
};

/**
 * Nearly all of what stands in these files runs at once, so a browser that knows this line compiles it while it loads, on another
 * thread, instead of function by function while a phone waits.
 */
const EAGER = '//# allFunctionsCalledOnLoad';
/** Characters of a module from which on that is worth its line. */
const LARGE = 2000;

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
 * The check of a page stands on few pages, and not for long: it brings its own copy of what it shares with the widgets, so that it costs them
 * nothing. Only what they draw with must be theirs: a policy may allow it once.
 */
const CHECK = 'resolution-check';
const checkApart: Plugin = {
  name: 'check-apart',
  enforce: 'pre',
  resolveId: (id, importer) =>
    importer === src('define.ts') && id.includes(CHECK) ? { id: `./${CHECK}.js`, external: 'absolute' as const } : undefined,
};
const drawsAsWidgets: Plugin = {
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
          postBanner: ({ name, isEntry, modules }) =>
            !isEntry && eager.has(name) && Object.values(modules).some(({ renderedLength }) => renderedLength > LARGE) ? EAGER : '',
          entryFileNames: '[name].js',
          chunkFileNames: 'shared/[name]-[hash:7].js',
          codeSplitting: {
            // Those of most tags first: a group takes along what its modules import.
            groups: Array.from({ length: 41 }, (_, rank) => ({
              priority: rank,
              debugName: `of-rank-${rank}`,
              name: (id) => (fileOf.get(id)?.rank === rank ? fileOf.get(id)!.name : null),
            })),
          },
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
