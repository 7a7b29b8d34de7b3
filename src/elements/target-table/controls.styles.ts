import { css } from '@lit/reactive-element';

/** Verdicts, reports and orders: all that comes once the first rows are there, beside the filters (`facets.styles.ts`). */
export const controls = css`
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
  /* What nobody has reported takes a line of its own: half of a phone is too narrow for its words. What is asked for has then no neighbour either. */
  @container resolution (max-width: 29.99em) {
    .table :is(.awaiting, :has(> .awaiting) > .criterion) {
      grid-column: 1 / -1;
    }
  }
  .sort {
    display: none;
  }
  .unasked :is(.criterion, .col-criterion) {
    display: none !important;
  }
  @container resolution (min-width: 45em) {
    .measure .verdict-line {
      flex-direction: column;
      align-items: flex-start;
      gap: 0.1em;
    }
    .awaiting .verdict-line {
      flex-direction: row;
      align-items: center;
      gap: 0.25em 0.9em;
    }
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
    .table.unasked :is(thead tr, .measure) {
      grid-template-columns: minmax(0, 1fr) 22% 11em;
    }
  }
`;
