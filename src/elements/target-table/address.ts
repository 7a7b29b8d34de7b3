import { VERDICTS } from '../../base/verdict-badge.js';
import type { Verdict } from '../../model/judgement.js';
import { SORTS } from './select.js';
import { EVERYTHING, type Choice, type Sort } from './table-data.js';

/** What the choices are called in an address: words a reader can make out, with a mark of their own among those of the page. */
const NAMES = { group: 'ct-nhom', verdict: 'ct-danh-gia', owner: 'ct-phu-trach', query: 'ct-tim', sort: 'ct-xep' } as const;
const LONGEST = 200;

export function readChoice(params: URLSearchParams): Choice {
  const get = (key: keyof Choice): string => (params.get(NAMES[key]) ?? '').slice(0, LONGEST);
  const verdict = get('verdict') as Verdict;
  const sort = get('sort') as Sort;
  return {
    group: get('group'),
    verdict: VERDICTS.includes(verdict) ? verdict : '',
    owner: get('owner'),
    query: get('query'),
    sort: SORTS.includes(sort) ? sort : 'paper',
  };
}

/** Writes what differs from seeing everything; the rest of the address stays as it is. */
export function writeChoice(params: URLSearchParams, choice: Choice): void {
  for (const key of Object.keys(NAMES) as (keyof Choice)[]) {
    if (choice[key] === EVERYTHING[key]) params.delete(NAMES[key]);
    else params.set(NAMES[key], choice[key]);
  }
}
