import { html, nothing, type TemplateResult } from 'lit/html.js';
import '../../base/tool-icons.js';
import { markNode, VERDICTS } from '../../base/verdict-badge.js';
import type { Verdict } from '../../model/judgement.js';
import { facet, searchField, type Option } from '../document/facets.js';
import type { CellWords } from '../targets/cell-words.js';
import { SORTS } from './select.js';
import type { Choice, Sort, TableData } from './table-data.js';

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
  const everything = `${targets.all} (${all})`;
  return html`<div class="filter-bar" part="filter" role="search" aria-label=${targets.filters}>
    ${searchField(targets.search, targets.searchHint, choice.query, (query) => choose({ query }))}
    ${facet(targets.byVerdict, everything, facets.verdicts, choice.verdict, (verdict) => choose({ verdict }))}
    ${facet(targets.byGroup, everything, facets.groups, choice.group, (group) => choose({ group }))}
    ${facet(targets.byOwner, everything, facets.owners, choice.owner, (owner) => choose({ owner }))}
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
