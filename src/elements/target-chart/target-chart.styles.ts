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
    border-inline-start-color: var(--border-strong);
  }
  .data {
    overflow-x: auto;
    min-inline-size: 0;
  }
  .data-table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
    /* A column of a table would else shrink to a letter. */
    overflow-wrap: break-word;
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
  .not-drawn {
    padding-block-end: 0.75em;
    color: var(--muted);
    font-size: 0.9375em;
  }
  .frame-foot > .button-link {
    margin-inline-start: auto;
  }
  /* Until it speaks it takes no room, not even a gap. */
  .answer:empty {
    margin-inline-start: -1.25em;
  }
  /* A row is a card: the name on a line of its own, the figures under it with their names. Beside the picture a table has no more room than on a phone. */
  @container resolution (max-width: 29.99em) or ((min-width: 45em) and (max-width: 51.99em)) {
    .data-table thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .data-table :is(caption, tbody) {
      display: block;
    }
    .data-table tr {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(7em, 1fr));
      gap: 0.15em 1em;
      padding-block: 0.6em;
      border-block-end: 1px solid var(--border);
    }
    .data-table :is(th, td) {
      padding: 0;
      border: 0;
    }
    .data-table th {
      grid-column: 1 / -1;
    }
    .data-table td::before {
      content: attr(data-label);
      content: attr(data-label) / '';
      display: block;
      color: var(--muted);
      font-size: 0.9333em;
      font-weight: 400;
    }
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
      border-inline-start-color: CanvasText;
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
    .frame-head,
    .remark,
    .data-table caption {
      break-after: avoid;
    }
    .figure:not([data-drawn]),
    .frame-foot > .button-link {
      display: none;
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
