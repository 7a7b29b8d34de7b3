import { css } from '@lit/reactive-element';

/** Filters, verdicts and what stands under the table: all that comes once the first rows are there. */
export const controls = css`
  .search {
    display: flex;
    align-items: center;
    gap: 0.4em;
    max-inline-size: 30em;
    min-block-size: max(2.25em, var(--target));
    padding-inline: 0.6em;
    border: 1px solid var(--border-strong);
    border-radius: var(--radius);
  }
  .search:focus-within {
    outline: var(--focus);
    outline-offset: 2px;
  }
  .search input {
    flex: 1;
    min-inline-size: 0;
    min-block-size: inherit;
    padding: 0;
    border: 0;
    outline: 0 !important;
    background: none;
    appearance: none;
  }
  .search input::placeholder {
    color: var(--muted);
    opacity: 1;
    font-size: max(0.875em, 14px);
  }
  .filter-select {
    display: flex;
    gap: 0.6em;
    align-items: center;
    font-size: 0.9375em;
  }
  .filter-select > span {
    flex: none;
    min-inline-size: 5em;
  }
  .filter-select select {
    flex: 1;
    min-inline-size: 0;
    max-inline-size: 24em;
    min-block-size: max(2.25em, var(--target));
    padding-inline: 0.6em;
    font: inherit;
    color: inherit;
    background: var(--surface);
    border: 1px solid var(--border-strong);
    border-radius: var(--radius);
  }
  select:focus-visible {
    outline: var(--focus);
    outline-offset: 2px;
  }
  .chips {
    display: none;
  }
  .chip {
    min-block-size: calc(var(--target) / 0.875);
    font-size: 0.875em;
    text-align: start;
    white-space: normal;
  }
  .chip .mark {
    inline-size: 1.1em;
    block-size: 1.1em;
  }
  .chip[aria-pressed='true'] .mark {
    color: inherit;
    --mark-ink: var(--accent);
  }
  .facet-label {
    align-self: center;
    min-inline-size: 5em;
    color: var(--muted);
    font-size: 0.875em;
  }
  .frame > .notice {
    margin-block-end: 0.75em;
  }
  .showing {
    padding-block-end: 0.5em;
    color: var(--muted);
    font-size: 0.9375em;
  }
  .result-when {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    color: var(--muted);
    font-size: 0.875em;
  }
  .verdict-line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.9em;
  }
  .why span:not(.visually-hidden) {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .why .icon {
    inline-size: 1em;
    block-size: 1em;
  }
  .why[aria-expanded='true'] .icon {
    rotate: 180deg;
  }
  .flag {
    display: flex;
    gap: 0.35em;
    align-items: flex-start;
  }
  .reports {
    border-block-start: 1px solid var(--border-strong);
  }
  .reports:first-child {
    border-block-start: 0;
  }
  .reports-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75em;
    padding-block: 1.25em 0.5em;
  }
  .folded > summary {
    display: list-item;
    padding-block: 0.75em;
    color: var(--accent);
    cursor: pointer;
  }
  .folded > summary > span {
    text-decoration: underline;
  }
  .foot-tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  .toast {
    color: var(--muted);
  }
  /* What nobody has reported takes a line of its own: half of a phone is too narrow for its words. */
  @container resolution (max-width: 29.99em) {
    .table .awaiting {
      grid-column: 1 / -1;
    }
  }
  @container resolution (min-width: 30em) {
    .facet:not(.list-only) > .filter-select {
      display: none;
    }
    .chips {
      display: flex;
      flex-wrap: wrap;
      gap: 0.4em;
    }
    .foot-tools {
      margin-inline-start: auto;
    }
  }
  .sort {
    display: none;
  }
  .unasked :is(.criterion, .col-criterion) {
    display: none !important;
  }
  @container resolution (min-width: 45em) {
    .table.unasked .measure {
      grid-template-columns: minmax(0, 1fr) 11em;
    }
  }
  @container resolution (min-width: 58em) {
    .sort-select {
      display: none;
    }
    .table thead th {
      display: flex;
      align-items: center;
      gap: 0.35em;
    }
    .sort {
      display: inline-flex;
      flex: none;
      align-items: center;
      justify-content: center;
      min-inline-size: max(1.75em, var(--target));
      min-block-size: max(1.75em, var(--target));
      margin-block: -0.35em;
      padding: 0;
      border: 0;
      background: none;
      color: var(--accent);
      cursor: pointer;
    }
    .verdict-line {
      flex-direction: column;
      align-items: flex-start;
      gap: 0.1em;
    }
    .awaiting .verdict-line {
      flex-direction: row;
      align-items: center;
      gap: 0.25em 0.9em;
    }
    .table.unasked :is(thead tr, .measure) {
      grid-template-columns: minmax(0, 1fr) 22% 11em;
    }
  }
  @media (forced-colors: active) {
    .chip[aria-pressed='true'] .mark {
      --mark-ink: Highlight;
      color: HighlightText;
    }
  }
`;
