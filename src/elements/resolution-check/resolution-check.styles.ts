import { css } from '@lit/reactive-element';

/** The report of a page: three groups, in each a mark, a sentence, and lines to hand on. */
export const styles = css`
  .w {
    --met-mark: var(--resolution-met-mark, #00796b);
  }
  /* Its last line keeps off the edge of a dark sheet: there is no foot under it. */
  .w[data-theme='dark'] {
    padding-block-end: 0.75em;
  }
  .frame-note {
    overflow-wrap: anywhere;
  }
  .frame-note > * {
    display: block;
  }
  .toast:empty {
    display: none;
  }
  .toast {
    font-size: 0.9375em;
    margin-block: 0.35em;
  }
  .group {
    margin-block-start: 1em;
  }
  .group-title {
    font-size: 1.125em;
    padding-block-end: 0.35em;
    border-block-end: 1px solid var(--border-strong);
  }
  .finding {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 0.65em;
    padding-block: 0.65em;
    border-block-end: 1px solid var(--border-row);
    break-inside: avoid;
  }
  .group-fine .finding {
    padding-block: 0.25em;
    border-block-end: 0;
  }
  .finding-body {
    overflow-wrap: anywhere;
    max-inline-size: 46em;
  }
  .finding-title {
    font-weight: 700;
  }
  .group-fine .finding-title {
    font-weight: 400;
  }
  .mark {
    margin-block-start: 0.175em;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .mark > .fill {
    fill: currentColor;
  }
  .mark > .line {
    stroke: currentColor;
    stroke-width: 1.75;
  }
  .mark > .ink {
    stroke: var(--surface);
    stroke-width: 2.2;
  }
  .mark-broken {
    color: var(--failed);
  }
  .mark-improve {
    color: var(--open-mark);
  }
  .mark-fine {
    color: var(--met-mark);
  }
  .line {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.35em 0.75em;
    margin-block-start: 0.5em;
    padding: 0.5em 0.75em 0.6em;
    background: var(--sunken);
    border: 1px solid var(--border);
  }
  .where {
    font-size: 0.875em;
    color: var(--muted);
  }
  .line code {
    font-family: ui-monospace, Consolas, 'Liberation Mono', monospace;
    font-size: 0.9375em;
    white-space: pre-wrap;
    -webkit-user-select: all;
    user-select: all;
  }
  .line .button {
    justify-self: start;
  }
  @container resolution (min-width: 45em) {
    .line {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: center;
    }
    .where {
      grid-column: 1 / -1;
    }
    .line .toast {
      grid-column: 1 / -1;
      margin-block: 0;
    }
  }
  @media (forced-colors: active) {
    .mark {
      color: CanvasText;
    }
    .mark > .ink {
      stroke: Canvas;
    }
  }
  @media print {
    .button,
    .toast {
      display: none;
    }
  }
`;
