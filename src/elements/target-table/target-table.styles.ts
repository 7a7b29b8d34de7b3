import { css } from '@lit/reactive-element';

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
  .table,
  .table :is(tbody, tr, th, td) {
    display: block;
    text-align: start;
    font-weight: 400;
  }
  .table {
    border-block-end: 1px solid var(--border-strong);
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
    font-size: 0.875em;
    color: var(--muted);
  }
  .target-text {
    font-size: 1.0625em;
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
    font-size: 0.9375em;
    color: var(--muted);
  }
  @container resolution (max-width: 57.99em) {
    .table thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }
  @container resolution (min-width: 17.5em) {
    .table .measure {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .table .measure > :is(th, .verdict) {
      grid-column: 1 / -1;
    }
  }
`;
