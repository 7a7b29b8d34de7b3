import { css } from '@lit/reactive-element';

/** Columns, where there is room for them: still blocks and grids, under a head that stays in sight. */
export const wide = css`
  /* The sentence has the whole width, the columns stand under it. */
  @container resolution (min-width: 45em) {
    .table .measure {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) 11em;
    }
    .table .measure > .verdict {
      grid-column: auto;
    }
    .table .awaiting {
      grid-column: 2 / -1;
    }
  }
  @container resolution (min-width: 58em) {
    .table thead {
      position: sticky;
      inset-block-start: var(--resolution-sticky-top, 0px);
      z-index: 1;
      display: block;
      background: var(--surface);
      border-block-end: 1px solid var(--border-strong);
    }
    .table :is(thead tr, .measure, .target-head) {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 24% 22% 11em;
      gap: 0 1.25em;
      padding-block: 0.7em 0.75em;
    }
    .table.awaited :is(thead tr, .measure, .target-head) {
      grid-template-columns: minmax(0, 1fr) 24% 18em;
    }
    .table thead tr {
      align-items: end;
      padding-block: 0.4em;
    }
    .table thead th {
      font-size: 0.875em;
      font-weight: 700;
      color: var(--muted);
    }
    .table .measure > :is(th, .verdict) {
      grid-column: auto;
    }
    .table .awaiting {
      grid-column: 3 / -1;
    }
    .chunk {
      contain-intrinsic-block-size: auto calc(var(--rows) * 5em);
    }
    .target {
      border-block-start: 1px solid var(--border-row);
    }
    .target-text {
      font-size: 1em;
      text-wrap: pretty;
    }
    .table .target-head {
      padding-block-end: 0.5em;
    }
    .table .target-head > th {
      grid-column: 1 / 4;
    }
    .table.awaited .target-head > th {
      grid-column: 1 / -1;
    }
    .table .part {
      padding-block: 0.45em 0.5em;
    }
    .table .measure-label {
      position: relative;
      padding-inline-start: 1.5em;
      font-weight: 400;
    }
    .measure-code {
      position: absolute;
      inset-inline-start: 0;
    }
    :is(.criterion, .result)::before {
      display: none;
    }
  }
`;
