import { css } from '@lit/reactive-element';

/** Drawn with borders, so that forced colours and printers keep it. */
export const gauges = css`
  .gauge {
    --height: var(--resolution-gauge-height, 0.5em);
    position: relative;
    block-size: 1.125em;
    max-inline-size: 15em;
    margin-block: 0.1em 0.15em;
  }
  .gauge::before {
    content: '';
    position: absolute;
    inset-inline: 0;
    inset-block-start: 0.3125em;
    block-size: var(--height);
    background: var(--sunken);
    border: 1px solid var(--border-strong);
  }
  .gauge > span {
    position: absolute;
  }
  .gauge-bar {
    inset-inline-start: 0;
    inset-block-start: 0.3125em;
    block-size: var(--height);
    border: calc(var(--height) / 2) solid;
    border-inline-end-width: 0;
  }
  .gauge-criterion {
    inset-block: 0;
    inline-size: 0;
    border-inline-start: 0.1875em solid var(--text);
    outline: 1px solid var(--surface);
    margin-inline-start: -0.09em;
  }
  .gauge-zone {
    inset-inline-start: 0;
    inset-block-start: 0.3125em;
    block-size: var(--height);
    border: 1px solid var(--border-strong);
    background: repeating-linear-gradient(135deg, transparent 0 3px, var(--met-mark) 3px 4px);
  }
  .gauge-dot {
    inset-block-start: 0.125em;
    inline-size: 0.75em;
    block-size: 0.75em;
    margin-inline-start: -0.375em;
    margin-block-start: 0.06em;
    rotate: 45deg;
    border: 0.375em solid;
    outline: 1px solid var(--surface);
  }
  .tone-met {
    color: var(--met-mark);
  }
  .tone-open {
    color: var(--open-mark);
  }
  .tone-failed {
    color: var(--failed);
  }
  .tone-part {
    color: var(--part-mark);
  }
  @media (forced-colors: active) {
    .gauge > span {
      color: CanvasText;
    }
  }
`;
