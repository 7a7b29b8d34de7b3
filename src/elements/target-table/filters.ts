import { html, nothing, type TemplateResult } from 'lit/html.js';
import '../../base/tool-icons.js';
import { icon } from '../../base/icon-template.js';
import { markNode, VERDICTS } from '../../base/verdict-badge.js';
import type { Verdict } from '../../model/judgement.js';
import type { CellWords } from '../targets/cell-words.js';
import { SORTS } from './select.js';
import type { Choice, Sort, TableData } from './table-data.js';

/** More choices than this make a wall of buttons: then it is a list on every screen. */
const MOST_CHIPS = 9;

/** One thing to choose from, with how many targets have it. */
interface Option<T extends string> {
  value: T;
  label: string;
  count?: number | undefined;
  mark?: Node;
}

export interface Facets {
  groups: Option<string>[];
  verdicts: Option<Verdict>[];
  owners: Option<string>[];
}

/** A group without the "(12 chỉ tiêu)" behind its name: the count stands on the button. */
const shortLabel = (label: string): string => label.replace(/\([^()]*\)[.:]?$/, '').trim();

/** What can be chosen in a table. Verdicts need every target judged; until then (`judged`) all of them are offered, without counts. */
export function facetsOf(data: TableData, words: CellWords, judged: boolean): Facets {
  const groups = new Map<string, Option<string>>();
  const owners = new Map<string, Option<string>>();
  const counts = new Map<Verdict, number>();
  const add = (options: Map<string, Option<string>>, value: string, label: string): void => {
    const option = options.get(value);
    if (option) option.count!++;
    else options.set(value, { value, label, count: 1 });
  };
  for (const row of data.rows) {
    if (row.group) add(groups, row.group.id, shortLabel(row.group.label));
    const owner = row.target.owner?.trim();
    if (owner) add(owners, owner, owner);
    if (judged) counts.set(data.verdict(row), (counts.get(data.verdict(row)) ?? 0) + 1);
  }
  const verdicts = VERDICTS.filter((verdict) => !judged || counts.has(verdict));
  return {
    // One group is no choice; nor is one verdict all targets share.
    groups: groups.size > 1 ? [...groups.values()] : [],
    owners: owners.size > 1 ? [...owners.values()] : [],
    verdicts:
      verdicts.length > 1
        ? verdicts.map((value) => ({ value, label: words.word(value), count: counts.get(value), mark: markNode(value) }))
        : [],
  };
}

/** Search, filters and order: buttons where there is room, native lists on a phone. */
export function filterBar(
  facets: Facets,
  choice: Choice,
  words: CellWords,
  all: number,
  sortable: boolean,
  choose: (change: Partial<Choice>) => void,
): TemplateResult {
  const { targets } = words;
  const facet = <K extends 'group' | 'verdict' | 'owner'>(key: K, label: string, options: readonly Option<Choice[K] & string>[]) => {
    if (!options.length) return nothing;
    const pick = (value: string): void => choose({ [key]: value === choice[key] ? '' : value } as Partial<Choice>);
    const listOnly = options.length > MOST_CHIPS;
    return html`<div class=${listOnly ? 'facet list-only' : 'facet'} role="group" aria-label=${label}>
      <label class="filter-select"
        ><span>${label}</span
        ><select @change=${(event: Event) => choose({ [key]: (event.target as HTMLSelectElement).value } as Partial<Choice>)}>
          <option value="" ?selected=${!choice[key]}>${targets.all} (${all})</option>
          ${options.map(
            ({ value, label: name, count }) =>
              html`<option value=${value} ?selected=${choice[key] === value}>${name}${count === undefined ? '' : ` (${count})`}</option>`,
          )}
        </select></label
      >
      ${
        listOnly
          ? nothing
          : html`<span class="chips"
              ><span class="facet-label" aria-hidden="true">${label}</span>${options.map(
                ({ value, label: name, count, mark }) =>
                  html`<button class="button chip" type="button" aria-pressed=${String(choice[key] === value)} @click=${() => pick(value)}>
                    ${mark}<span>${name}</span>${count === undefined ? nothing : html`<b>${count}</b>`}
                  </button>`,
              )}</span
            >`
      }
    </div>`;
  };
  return html`<div class="filter-bar" part="filter" role="search" aria-label=${targets.filters}>
    <label class="search"
      >${icon('search')}<span class="visually-hidden">${targets.search}</span
      ><input
        type="search"
        autocomplete="off"
        placeholder=${`${targets.search} (${targets.searchHint})`}
        .value=${choice.query}
        @input=${(event: Event) => choose({ query: (event.target as HTMLInputElement).value })}
    /></label>
    ${facet('verdict', targets.byVerdict, facets.verdicts)} ${facet('group', targets.byGroup, facets.groups)}
    ${facet('owner', targets.byOwner, facets.owners)}
    ${
      sortable
        ? html`<label class="filter-select sort-select"
            ><span>${targets.sort}</span
            ><select @change=${(event: Event) => choose({ sort: (event.target as HTMLSelectElement).value as Sort })}>
              ${SORTS.map((sort) => html`<option value=${sort} ?selected=${choice.sort === sort}>${targets.sorts[sort]}</option>`)}
            </select></label
          >`
        : nothing
    }
  </div>`;
}
