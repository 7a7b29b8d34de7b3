/** The one script for portals that take nothing else, and the files beside it. */
import type { Plugin } from 'vite';
import { here, LATER, sources, src, textOf, version, wantedBy } from './sources.js';

/** The name of a file beside the one script: its path, without what every path has. */
const besideName = (module: string): string => module.replace(/^elements\//, '').replaceAll('/', '-');

/**
 * What the one script leaves beside it: all that the sources import on demand, because a page may do without it for a moment. Found by the script's
 * own address; modules, which share what they can.
 */
export const besideEntries = (): Record<string, string> => {
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
export const beside: Plugin = {
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
export const fromScript: Plugin = {
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
export const asciiOnly: Plugin = {
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
