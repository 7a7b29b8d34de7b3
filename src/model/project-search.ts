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
/** Words around an address that say nothing of the place. */
const NOISE: ReadonlySet<string> = new Set(['o', 'toi', 'nha', 'so', 'gan']);
/** Folded; "hem14" and "KP05" are "hem 14" and "kp 5"; words of two syllables for a quarter made one. */
const plain = (text: string): string =>
  equate(fold(text))
    .replace(/(?<![\da-z])[a-z]+(?=\d)/g, '$& ')
    .replace(/\bkhu pho\b/g, 'kp')
    .replace(/\bto dan pho\b/g, 'tdp')
    .replace(/[^a-z\d/]+/g, ' ')
    .replace(/\b0+(?=\d)/g, '')
    .trim();

interface Index {
  words: string[];
  alley: string[];
  street: string[];
  quarter: string[];
  /** "phuong 14", "quan 12". */
  areas: string[];
}

const numbersIn = (text: string | null | undefined): string[] => plain(text ?? '').match(/\d+[a-z]?(?:\/\d+[a-z]?)*/g) ?? [];
const AREAS: Readonly<Record<string, string>> = { phuong: 'phuong', p: 'phuong', quan: 'quan', q: 'quan', xa: 'xa', huyen: 'huyen' };
const areaOf = (word: string, next: string | undefined): string | undefined =>
  next && /^\d+$/.test(next) && Object.hasOwn(AREAS, word) ? `${AREAS[word]} ${next}` : undefined;

function indexOf({ name, place }: Pick<Project, 'name' | 'place'>): Index {
  const words = plain([name, place?.alley, place?.street, place?.quarter].filter(Boolean).join(' ')).split(' ');
  return {
    words,
    alley: numbersIn(place?.alley),
    street: numbersIn(place?.street),
    quarter: numbersIn(place?.quarter),
    areas: words.flatMap((word, at) => areaOf(word, words[at + 1]) ?? []),
  };
}

interface Term {
  text: string;
  kind: Kind | 'area' | undefined;
}

function termsOf(query: string): Term[] {
  const out: Term[] = [];
  let kind: Kind | undefined;
  // "14 / 53" is "14/53".
  const words = plain(query)
    .replace(/ ?\/ ?/g, '/')
    .split(' ')
    .filter(Boolean);
  // Who types "nhà" and nothing else means it.
  const said = words.filter((word) => !NOISE.has(word));
  if (!said.length) return words.map((text) => ({ text, kind: undefined }));
  for (let at = 0; at < said.length; at++) {
    const word = said[at]!;
    const area = areaOf(word, said[at + 1]);
    if (area) {
      out.push({ text: area, kind: 'area' });
      at++;
    } else if (Object.hasOwn(TYPES, word)) kind = TYPES[word];
    else {
      out.push({ text: word, kind: /^\d/.test(word) ? kind : undefined });
      if (/^\d/.test(word)) kind = undefined;
    }
  }
  return out;
}

/** How well a term fits: 0 not at all. */
function fit({ text, kind }: Term, index: Index): number {
  if (kind === 'area') return index.areas.includes(text) ? 1 : 0;
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

interface Entry<P> {
  project: P;
  order: number;
  index: Index;
}

function fitting<P>(entries: readonly Entry<P>[], terms: readonly Term[]): P[] {
  return entries
    .map(({ project, order, index }) => {
      const fits = terms.map((term) => fit(term, index));
      return { project, order, score: fits.includes(0) ? 0 : fits.reduce((sum, one) => sum + one, 0) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.order - b.order)
    .map(({ project }) => project);
}

/** The last number of an address is that of the house: "14/53/2" is in alley 14 of street 53, "331/5" in alley 331. */
const withoutHouse = (term: Term): Term =>
  term.kind === 'area' || !/^\d.*\//.test(term.text) ? term : { ...term, text: term.text.slice(0, term.text.lastIndexOf('/')) };

/** The works that fit all that was typed, best first and then in the order of the paper; all of them when nothing was. */
export function searchProjects<P extends Pick<Project, 'name' | 'place'>>(projects: readonly P[], query: string): P[] {
  const typed = termsOf(query);
  if (!typed.length) return [...projects];
  const entries = projects.map((project, order) => ({ project, order, index: indexOf(project) }));
  // Works seldom name the ward they are in: it tells them apart only where one of them does.
  const telling = typed.filter((term) => term.kind !== 'area' || entries.some(({ index }) => fit(term, index)));
  const terms = telling.length ? telling : typed;
  const found = fitting(entries, terms);
  return found.length ? found : fitting(entries, terms.map(withoutHouse));
}
