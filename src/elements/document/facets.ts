import { html, nothing, type TemplateResult } from 'lit/html.js';
import { icon } from '../../base/icon-template.js';

/** More choices than this make a wall of buttons: then it is a list on every screen. */
const MOST_CHIPS = 9;

/** One thing to choose from, with how many entries have it. */
export interface Option<T extends string> {
  value: T;
  label: string;
  count?: number | undefined;
  mark?: Node;
}

/** A field that narrows a list while one types. */
export const searchField = (label: string, hint: string, query: string, choose: (query: string) => void): TemplateResult =>
  html`<label class="search"
    >${icon('search')}<span class="visually-hidden">${label}</span
    ><input
      type="search"
      autocomplete="off"
      placeholder=${`${label} (${hint})`}
      .value=${query}
      @input=${(event: Event) => choose((event.target as HTMLInputElement).value)}
  /></label>`;

/** One thing a list is narrowed by: buttons where there is room, a native list on a phone; nothing where there is no choice. */
export function facet<T extends string>(
  label: string,
  everything: string,
  options: readonly Option<T>[],
  value: T | '',
  choose: (value: T | '') => void,
): TemplateResult | typeof nothing {
  if (!options.length) return nothing;
  const listOnly = options.length > MOST_CHIPS;
  return html`<div class=${listOnly ? 'facet list-only' : 'facet'} role="group" aria-label=${label}>
    <label class="filter-select"
      ><span>${label}</span
      ><select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value as T | '')}>
        <option value="" ?selected=${!value}>${everything}</option>
        ${options.map(
          (one) =>
            html`<option value=${one.value} ?selected=${value === one.value}>
              ${one.label}${one.count === undefined ? '' : ` (${one.count})`}
            </option>`,
        )}
      </select></label
    >
    ${
      listOnly
        ? nothing
        : html`<span class="chips"
            ><span class="facet-label" aria-hidden="true">${label}</span>${options.map(
              (one) =>
                html`<button
                  class="button chip"
                  type="button"
                  aria-pressed=${String(value === one.value)}
                  @click=${() => choose(one.value === value ? '' : one.value)}
                >
                  ${one.mark}<span>${one.label}</span>${one.count === undefined ? nothing : html`<b>${one.count}</b>`}
                </button>`,
            )}</span
          >`
    }
  </div>`;
}
