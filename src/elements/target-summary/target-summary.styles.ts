import { css } from '@lit/reactive-element';

/** The summary: one mark a promise, in rows that are a table to readers and a list of groups to eyes. */
export const styles = css`
  .frame-title {
    font-weight: 700;
    text-wrap: balance;
  }
  .totals {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 2.5em;
    padding-block-end: 0.75em;
  }
  .total dt {
    font-size: 0.9375em;
    color: var(--muted);
  }
  .total dd {
    display: flex;
    align-items: baseline;
    gap: 0.25em;
    /* A figure is never cut in two for the words beside it. */
    overflow-wrap: break-word;
    font-size: 2.25em;
    font-weight: 700;
    line-height: 1.3;
    letter-spacing: -0.01em;
  }
  .total small {
    font-size: 0.4375em;
    font-weight: 400;
    line-height: 1.5;
    letter-spacing: 0;
  }
  .silent,
  .others {
    padding-block-end: 0.75em;
  }
  .second-title {
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.5;
    padding-block: 1.25em 0.5em;
  }
  .groups,
  .groups tbody {
    display: block;
  }
  .groups {
    position: relative;
    border-block-end: 1px solid var(--border-strong);
  }
  .group {
    display: grid;
    gap: 0.15em 1em;
    align-items: center;
    padding-block: 0.6em;
    border-block-start: 1px solid var(--border);
    break-inside: avoid;
  }
  .group > :is(th, td) {
    display: block;
    padding: 0;
    text-align: start;
    font-weight: 400;
    text-wrap: pretty;
  }
  .group-marks {
    min-inline-size: 0;
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    --cell: max(2em, var(--target));
    margin-inline-start: calc((1.5em - var(--cell)) / 2);
  }
  .mark-link {
    display: grid;
    place-items: center;
    inline-size: var(--cell);
    block-size: var(--cell);
    padding: 0;
    border: 0;
    background: none;
    cursor: pointer;
  }
  .mark-link > .mark {
    inline-size: 1.5em;
    block-size: 1.5em;
  }
  .mark-link[aria-expanded='true'] {
    outline: 2px solid var(--border-strong);
    outline-offset: -2px;
    border-radius: var(--radius);
  }
  .reading {
    margin-block: 0.35em;
    padding: 0.6em 0.85em;
    border-inline-start: 4px solid var(--border-strong);
    background: var(--sunken);
  }
  .reading > .badge {
    margin-block-start: 0.4em;
  }
  .group-count {
    color: var(--muted);
    font-size: 0.9375em;
  }
  .legend {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(14em, 100%), 1fr));
    gap: 0 2em;
    padding-block: 0.5em;
  }
  .legend > li {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 1.9em;
    padding-block: 0.15em;
    border-block-end: 1px solid var(--border);
    break-inside: avoid;
  }
  .legend b {
    margin-inline-start: auto;
    font-size: 1.125em;
  }
  @container resolution (min-width: 45em) {
    .group {
      grid-template-columns: minmax(0, 1fr) 24.5em;
    }
    .group-count {
      grid-column: 1 / -1;
    }
  }
  @container resolution (min-width: 60em) {
    .group {
      grid-template-columns: 37% 1fr 16em;
    }
    .group > .group-count {
      grid-column: auto;
      text-align: end;
    }
  }
  @media print {
    .totals,
    .second-title,
    .frame-head,
    .remark {
      break-inside: avoid;
      break-after: avoid;
    }
    .legend {
      break-before: avoid;
    }
    .reading {
      border: 1px solid;
      border-inline-start-width: 4px;
    }
  }
`;
