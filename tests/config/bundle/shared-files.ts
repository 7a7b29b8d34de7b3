/** How the modules of all tags are laid into files. */
import { dirname, join, relative } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { CHECK, moduleEntries, src } from './sources.js';

/**
 * Which file each module goes to: what every tag needs at once into one, what one tag alone needs into its own, and so on for each set of tags.
 * One file compresses better than two, and the parts that load later find what they share with the first screen there, not in a third; but what
 * a part of another tag needs later must not bring this tag's first screen along.
 */
const RANKS = 41;
const fileOf = new Map<string, { name: string; rank: number }>();
/** What many files name has a short name. */
const SETS: Record<string, string | undefined> = { 'project-list,task-timeline': 'duties' };
const short = (tag: string): string => tag.replace(/^(target|task|resolution)-|-list$/, '');
/** Those of them that run at once. */
const eager = new Set<string>();
export const groupByTags: Plugin = {
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
      // What the text and the figures share is little, and not worth a file of its own; nor is a function of one line that works and targets need.
      const common = (names.length > 2 && names.includes('resolution-viewer')) || id.endsWith('/format/capital.ts');
      const duties = names.includes('task-timeline');
      const lent = names.length === 1 && !duties && ever.get(id)!.length > 1;
      // What widgets of figures and of duties share, and what little the one needs at once and the other later.
      const little = /\/src\/(base|model)\/(mark|day)\.ts$/.test(id);
      const data = duties && (names.includes('target-table') || (little && ever.get(id)!.includes('target-table')));
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
    // What draws with templates, and the icons in them, always come together.
    for (const id of this.getModuleIds())
      if (/\/lit-html\/lit-html\.js$|\/base\/icon-template\.ts$/.test(id)) fileOf.set(id, { name: 'icon-template', rank: 36 });
  },
};

/**
 * Nearly all of what stands in these files runs at once, so a browser that knows this line compiles it while it loads, on another
 * thread, instead of function by function while a phone waits.
 */
const EAGER = '//# allFunctionsCalledOnLoad';
/** Characters of a module from which on that is worth its line. */
const LARGE = 2000;

/** To be spread into the output options: which file each module goes to, and what its first line says. */
export const intoFiles = {
  postBanner: ({ name, isEntry, modules }) =>
    !isEntry && eager.has(name) && Object.values(modules).some(({ renderedLength }) => renderedLength > LARGE) ? EAGER : '',
  codeSplitting: {
    // Those of most tags first: a group takes along what its modules import.
    groups: Array.from({ length: RANKS }, (_, rank) => ({
      priority: rank,
      debugName: `of-rank-${rank}`,
      name: (id) => (fileOf.get(id)?.rank === rank ? fileOf.get(id)!.name : null),
    })),
  },
} satisfies Rolldown.OutputOptions;

/**
 * An entry names all it needs, and so does every import on demand: a browser that learns of shared files one after another waits for the network
 * each time.
 */
export const flatImports: Plugin = {
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
