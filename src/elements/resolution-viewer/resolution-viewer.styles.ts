import { css } from '@lit/reactive-element';
import { documentStyles } from './document-view.styles.js';
import { letterheadStyles } from './letterhead.styles.js';

/** What the first screen needs. Notes, search and print bring their own styles when they load. */
export const styles = css`
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    align-items: center;
    padding: 0.5em var(--edge);
    margin-inline: calc(-1 * var(--edge));
    border-block: 1px solid var(--border-strong);
    border-block-start: var(--rule);
    background: var(--surface);
  }
  .bars {
    position: sticky;
    inset-block-start: var(--resolution-sticky-top, 0px);
    z-index: 3;
  }
  .toolbar-title {
    flex: 1;
    min-inline-size: 5em;
    font-weight: 700;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .toolbar .button > span {
    display: none;
  }
  .more .icon {
    stroke-width: 3;
  }
  .larger {
    gap: 0;
    font-weight: 700;
  }
  .find-bar:not([hidden]) {
    min-block-size: 3.5em;
    background: var(--sunken);
    border-block-end: 1px solid var(--border-strong);
  }
  .w {
    --expected: 30em;
    --emblem: var(--resolution-letterhead-emblem, var(--resolution-emblem, #c8151b));
    /* Where colours cannot be mixed there is none: what is current has a bar beside it, too. */
    --tint: color-mix(in srgb, var(--accent) 9%, var(--surface));
    --tinted: var(--resolution-surface-accent, var(--tint));
  }
  .loading {
    padding: 1em var(--edge);
    margin-inline: calc(-1 * var(--edge));
    border-block-start: var(--rule);
  }
  .toc-fold {
    display: flex;
    align-items: center;
    gap: 0.5em;
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0;
    border: 0;
    border-block-end: 1px solid var(--border-strong);
    background: none;
    font-weight: 700;
    cursor: pointer;
  }
  .toc-fold[hidden],
  .grid[hidden] {
    display: none;
  }
  .toc-fold > span {
    flex: 1;
    text-align: start;
  }
  [aria-expanded='true'] > .icon:last-child:not(:first-child) {
    rotate: 180deg;
  }
  .toc-side:not(.open) {
    display: none;
  }
  .document {
    position: relative;
    padding-block: 1.25em 2em;
    max-inline-size: var(--resolution-measure, 41em);
    margin-inline: auto;
  }
  .sheet {
    position: relative;
    min-inline-size: 0;
  }
  .watermark {
    position: absolute;
    inset: 0;
    overflow: hidden;
    pointer-events: none;
  }
  .watermark::before {
    content: 'DỰ THẢO';
    position: sticky;
    display: block;
    inset-block-start: 40vh;
    rotate: -22deg;
    text-align: center;
    font-size: clamp(3em, 14cqi, 6em);
    font-weight: 700;
    line-height: 1.5;
    letter-spacing: 0.06em;
    white-space: nowrap;
    margin-block-start: 0.6em;
    color: color-mix(in srgb, var(--text) 7%, transparent);
  }
  .toast {
    position: sticky;
    inset-block-end: 1em;
    z-index: 4;
    inline-size: fit-content;
    max-inline-size: 100%;
    margin-inline: auto;
    background: var(--text);
    color: var(--surface);
    font-size: 0.9375em;
    padding: 0.35em 0.9em;
    border-radius: var(--radius);
  }
  .toast:empty {
    display: none;
  }
  @container resolution (max-width: 29.99em) {
    .toolbar:not(.all) > .wide-only:not([aria-pressed='true']),
    .toolbar-title > :not(:last-child) {
      display: none;
    }
    .toolbar.all > .wide-only > span {
      display: inline;
    }
    .all > .toolbar-title {
      flex-basis: 100%;
    }
    .toolbar .button {
      padding-inline: 0.4em;
    }
  }
  @container resolution (min-width: 30em) {
    .more {
      display: none;
    }
  }
  @container resolution (min-width: 45em) {
    .toolbar .button > span {
      display: inline;
    }
  }
  @container resolution (min-width: 60em) {
    .grid:not(.alone) {
      display: grid;
      grid-template-columns: var(--resolution-toc-width, 17em) minmax(0, 1fr);
      gap: 0 3em;
    }
    .toc-fold {
      display: none;
    }
    .grid:not(.alone) > .toc-side {
      display: block;
      border-inline-end: 1px solid var(--border);
    }
  }
  ${letterheadStyles}
  ${documentStyles}
`;
