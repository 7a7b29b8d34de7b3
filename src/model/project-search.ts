/** Finds works by what a person types: "hẻm 14 đường 53", "14/53", "hem 237/32", "khu phố 5", a word of the name; with or without accents. */
import { equate, fold } from '../language/fold.js';
import type { Project } from '../schema/resolution.js';

type Kind = 'alley' | 'street' | 'quarter';

const TYPES: Readonly<Record<string, Kind>> = {
  hem: 'alley',
  ngo: 'alley',
  ngach: 'alley',
  kiet: 'alley',
  duong: 'street',
  kp: 'quarter',
  tdp: 'quarter',
  thon: 'quarter',
  ap: 'quarter',
  khom: 'quarter',
  to: 'quarter',
};
/** Words of two syllables for a quarter, made one. */
const plain = (text: string): string =>
  equate(fold(text))
    .replace(/\bkhu pho\b/g, 'kp')
    .replace(/\bto dan pho\b/g, 'tdp')
    .replace(/[^a-z\d/]+/g, ' ')
    .trim();

interface Index {
  words: string[];
  alley: string[];
  street: string[];
  quarter: string[];
}

const numbersIn = (text: string | null | undefined): string[] => plain(text ?? '').match(/\d+[a-z]?(?:\/\d+[a-z]?)*/g) ?? [];

function indexOf({ name, place }: Pick<Project, 'name' | 'place'>): Index {
  const text = [name, place?.alley, place?.street, place?.quarter].filter(Boolean).join(' ');
  return {
    words: plain(text).split(' '),
    alley: numbersIn(place?.alley),
    street: numbersIn(place?.street),
    quarter: numbersIn(place?.quarter),
  };
}

interface Term {
  text: string;
  kind: Kind | undefined;
}

function termsOf(query: string): Term[] {
  const out: Term[] = [];
  let kind: Kind | undefined;
  // "14 / 53" is "14/53".
  for (const word of plain(query)
    .replace(/ ?\/ ?/g, '/')
    .split(' ')) {
    if (!word) continue;
    if (Object.hasOwn(TYPES, word)) kind = TYPES[word];
    else if (word !== 'so' || kind === undefined) {
      out.push({ text: word, kind: /^\d/.test(word) ? kind : undefined });
      if (/^\d/.test(word)) kind = undefined;
    }
  }
  return out;
}

/** How well a term fits: 0 not at all. */
function fit({ text, kind }: Term, index: Index): number {
  if (!/^\d/.test(text)) return index.words.some((word) => word.startsWith(text)) ? 1 : 0;
  const alley = kind === undefined || kind === 'alley' ? alleyFit(text, index) : 0;
  if (alley) return alley;
  for (const other of ['street', 'quarter'] as const)
    if ((kind === undefined || kind === other) && index[other].includes(text)) return kind ? 3 : 2;
  return kind === undefined && index.words.includes(text) ? 1 : 0;
}

/** "14/53" is alley 14 of street 53, or alley 14/53; "1358/28" leads to all alleys behind it. */
function alleyFit(text: string, { alley, street }: Index): number {
  if (alley.includes(text)) return 4;
  const slash = text.lastIndexOf('/');
  if (slash > 0 && alley.includes(text.slice(0, slash)) && street.includes(text.slice(slash + 1))) return 4;
  return alley.some((one) => one.startsWith(`${text}/`)) ? 2 : 0;
}

/** The works that fit all that was typed, best first and then in the order of the paper; all of them when nothing was. */
export function searchProjects<P extends Pick<Project, 'name' | 'place'>>(projects: readonly P[], query: string): P[] {
  const terms = termsOf(query);
  if (!terms.length) return [...projects];
  return projects
    .map((project, order) => {
      const index = indexOf(project);
      const fits = terms.map((term) => fit(term, index));
      return { project, order, score: fits.includes(0) ? 0 : fits.reduce((sum, one) => sum + one, 0) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.order - b.order)
    .map(({ project }) => project);
}
