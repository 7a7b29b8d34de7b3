import { css } from '@lit/reactive-element';

/** The picture above its table; from 720 px on beside it. */
export const styles = css`
  .plot {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em 2em;
    padding-block-end: 1.25em;
  }
  .plot + .plot {
    border-block-start: 1px solid var(--border-row);
    padding-block-start: 1em;
  }
  .plot-title {
    grid-column: 1 / -1;
    font-weight: 700;
    max-inline-size: 50em;
  }
  .plot-key {
    font-weight: 400;
    font-size: 0.9375em;
    color: var(--muted);
  }
  .figure {
    margin: 0;
    min-inline-size: 0;
  }
  .figure[hidden] {
    display: none;
  }
  .canvas-box {
    position: relative;
    block-size: 19em;
    font-size: 0.9375em;
    overflow: hidden;
  }
  canvas {
    position: absolute;
    inset: 0;
    max-inline-size: 100%;
  }
  /* Carries the colours of the theme to where they are drawn. */
  .canvas-box > .ink {
    display: none;
    color: var(--text);
    background-color: var(--surface);
    border-style: solid;
    border-block-start-color: var(--met-surface);
    border-inline-end-color: var(--met-mark);
    border-block-end-color: var(--border);
  }
  .data {
    overflow-x: auto;
    min-inline-size: 0;
  }
  .data:focus-visible {
    outline: var(--focus);
    outline-offset: 2px;
  }
  .data-table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
  }
  .data-table caption {
    text-align: start;
    font-weight: 700;
    padding-block-end: 0.25em;
  }
  .data-table :is(th, td) {
    text-align: start;
    vertical-align: top;
    padding: 0.35em 0.75em 0.35em 0;
    border-block-end: 1px solid var(--border);
  }
  .data-table th {
    font-weight: 400;
  }
  .data-table thead th {
    color: var(--muted);
    border-block-end-color: var(--border-strong);
  }
  .strong {
    font-weight: 700;
  }
  .bar-name {
    display: block;
  }
  @container resolution (min-width: 45em) {
    .plot {
      grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr);
      align-items: start;
    }
    .plot.without {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    .canvas-box > .ink {
      color: CanvasText;
      background-color: Canvas;
      border-block-start-color: Canvas;
      border-inline-end-color: CanvasText;
      border-block-end-color: GrayText;
    }
  }
  @media print {
    .data {
      overflow: visible;
    }
    .figure,
    tr {
      break-inside: avoid;
    }
    .plot-title,
    .frame-head {
      break-after: avoid;
    }
    /* The paper is narrower than the screen it was drawn for: smaller, never squeezed. */
    .canvas-box {
      block-size: auto;
    }
    canvas {
      position: static;
      block-size: auto !important;
    }
  }
`;
