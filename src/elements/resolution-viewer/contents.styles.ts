import { css } from '@lit/reactive-element';

/** The table of contents. */
export const contentsStyles = css`
  .w {
    --hit: var(--resolution-hit, #ffe88a);
  }
  .toc {
    font-size: 0.9375em;
    padding-block: 0.75em;
    border-block-end: 1px solid var(--border-strong);
  }
  .toc-title {
    display: none;
    color: var(--muted);
    padding-block-end: 0.35em;
  }
  .toc-filter {
    display: flex;
    align-items: center;
    gap: 0.4em;
    padding-inline: 0.5em;
    margin: 2px 2px 0.5em;
    border: 1px solid var(--border-strong);
    border-radius: var(--radius);
    color: var(--muted);
  }
  .toc-filter:focus-within {
    outline: var(--focus);
  }
  .toc-filter input {
    flex: 1;
    min-inline-size: 0;
    min-block-size: max(2.25em, var(--target));
    border: 0;
    outline: 0;
    background: none;
    color: var(--text);
  }
  .toc li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
  }
  .toc li > ol {
    grid-column: 1 / -1;
    padding-inline-start: 1em;
  }
  .toc a {
    display: grid;
    grid-template-columns: minmax(1.75em, auto) minmax(0, 1fr) auto;
    gap: 0.35em;
    min-block-size: var(--target);
    padding: 0.28em 0.5em;
    color: var(--text);
    text-decoration: none;
    line-height: 1.5;
    border-inline-start: 3px solid transparent;
    outline-offset: -3px;
  }
  .toc .titled {
    text-align: start;
    grid-template-columns: minmax(0, 1fr) auto;
  }
  .toc .titled > :first-child {
    grid-column: 1 / -1;
    font-size: 0.875em;
  }
  .toc a > :first-child:empty {
    display: none;
  }
  .toc a > :first-child:empty + span {
    grid-column: 1 / 3;
  }
  .toc a > :nth-child(2) {
    display: -webkit-box;
    -webkit-line-clamp: 2;
    -webkit-box-orient: vertical;
    overflow: hidden;
    /* Room for the marks over and under capitals, which would be cut off: Ế, Ộ. */
    line-height: 1.6;
    padding-block-start: 0.15em;
    margin-block-start: -0.15em;
  }
  .toc a:hover > :nth-child(2) {
    text-decoration: underline;
  }
  .toc [aria-current] {
    border-inline-start-color: var(--accent);
    background: var(--tinted);
    font-weight: 700;
  }
  .toc-hits:not(:empty) {
    align-self: start;
    padding-inline: 0.4em;
    border-radius: var(--radius);
    background: var(--hit);
    font-size: 0.875em;
    font-weight: 700;
  }
  .toc-toggle {
    inline-size: max(2em, var(--target));
    min-block-size: var(--target);
    border: 0;
    background: none;
    color: var(--muted);
    cursor: pointer;
    outline-offset: -3px;
  }
  .toc-open[hidden] {
    display: none;
  }
  .toc-toggle ~ ol {
    display: none;
  }
  .toc .open > ol,
  .toc .found > ol,
  .filtering ol ol {
    display: block;
  }
  .toc .off,
  .toc li[hidden],
  .filtering .toc-toggle {
    display: none;
  }
  /* Over the text, where the reader is: opening moves nothing. */
  @container resolution (max-width: 59.99em) {
    .toc-side.open {
      position: sticky;
      inset-block-start: calc(var(--resolution-sticky-top, 0px) + var(--bars, 3.5em));
      z-index: 2;
      block-size: 0;
    }
    .toc {
      position: absolute;
      inset-inline: calc(-1 * var(--edge));
      max-block-size: min(34em, 100vh - var(--resolution-sticky-top, 0px) - var(--bars, 3.5em) - 1em);
      overflow-y: auto;
      overscroll-behavior: contain;
      padding-inline: var(--edge);
      background: var(--surface);
      box-shadow: 0 4px 14px rgb(0 0 0 / 0.16);
    }
  }
  @container resolution (min-width: 60em) {
    .toc-open {
      display: none;
    }
    .toc {
      position: sticky;
      inset-block-start: calc(var(--resolution-sticky-top, 0px) + 3.5em);
      max-block-size: calc(100vh - var(--resolution-sticky-top, 0px) - 4em);
      overflow-y: auto;
      border: 0;
      padding-inline-end: 0.75em;
    }
    .finding ~ .grid .toc {
      inset-block-start: calc(var(--resolution-sticky-top, 0px) + 6.75em);
      max-block-size: calc(100vh - var(--resolution-sticky-top, 0px) - 7.25em);
    }
    .toc-title {
      display: block;
    }
  }
  @media (forced-colors: active) {
    /* What is transparent elsewhere would be drawn. */
    .toc a {
      border-inline-start-color: Canvas;
    }
    .toc [aria-current] {
      border-inline-start-color: Highlight;
    }
  }
`;
