import { css } from 'lit';

/** The table: cards first, columns where there is room. Everything is a block or a grid, so that the browser may leave out what is not seen. */
export const styles = css`
  .filter-bar {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    padding-block: 0 0.75em;
  }
  /* The room the filters will take, so that the rows below stay where they are. */
  .filter-bar:empty {
    min-block-size: 3em;
  }
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
  .table,
  .table :is(tbody, tr, th, td) {
    display: block;
    text-align: start;
    font-weight: 400;
  }
  .table {
    border-block-end: 1px solid var(--border-strong);
  }
  .table caption,
  .table thead {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .sort {
    display: none;
  }
  .group {
    padding-block: 0.9em 0.5em;
    border-block-end: 1px solid var(--border-strong);
  }
  .group th {
    display: flex !important;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75em;
  }
  .group-title {
    font-size: 1.125em;
  }
  .chunk {
    content-visibility: auto;
    contain-intrinsic-block-size: auto calc(var(--rows) * 12em);
    overflow-clip-margin: 0.6em;
  }
  .target {
    border-block-start: 2px solid var(--border-strong);
    scroll-margin-block-start: calc(var(--resolution-sticky-top, 0px) + 4em);
  }
  .group + .chunk > .target:first-child {
    border-block-start: 0;
  }
  .target-code {
    color: var(--muted);
    font-size: 0.875em;
  }
  .target-text {
    font-size: 1.0625em;
    line-height: 1.6;
  }
  .target-sentence {
    display: block;
    max-inline-size: 50em;
  }
  .table :is(.measure, .target-head) {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em 1em;
    padding-block: 0.85em 1em;
  }
  .table .target-head {
    gap: 0.4em;
    padding-block-end: 0.75em;
  }
  .part {
    border-block-start: 1px solid var(--border);
  }
  .table .measure-label {
    font-weight: 700;
  }
  .measure-code {
    margin-inline-end: 0.35em;
    font-weight: 400;
    color: var(--muted);
  }
  :is(.criterion, .result)::before {
    content: attr(data-label);
    content: attr(data-label) / '';
    display: block;
    font-size: 0.875em;
    color: var(--muted);
  }
  .criterion-value,
  .result-value {
    font-weight: 700;
  }
  .criterion-note {
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
  .foot-tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  .toast {
    color: var(--muted);
  }
  @container resolution (min-width: 17.5em) {
    .table .measure {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .table .measure > :is(th, .verdict) {
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
  @media (forced-colors: active) {
    .chip[aria-pressed='true'] .mark {
      --mark-ink: Highlight;
      color: HighlightText;
    }
  }
`;
