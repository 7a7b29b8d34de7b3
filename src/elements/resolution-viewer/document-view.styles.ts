import { css } from '@lit/reactive-element';

/** The text itself: sections, items, tables. */
export const documentStyles = css`
  .prose {
    font-size: 1.125em;
    line-height: 1.7;
  }
  .prose p,
  .prose blockquote {
    margin-block: 0.8em;
  }
  .prose blockquote {
    padding-inline-start: 1em;
    border-inline-start: 2px solid var(--border-strong);
  }
  .prose .label {
    font-weight: 400;
  }
  /* Laid out only near the window; all of it stays in the page for find, copy, print and readers. */
  .section,
  .chunk {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 40em;
  }
  .chunk {
    contain-intrinsic-block-size: auto 60em;
  }
  .section .section {
    contain-intrinsic-block-size: auto 24em;
  }
  /* The first blocks of the text are on screen anyway. */
  .prose > .chunk:first-child {
    content-visibility: visible;
  }
  .section-line {
    display: flex;
    align-items: flex-start;
    gap: 0.25em;
    margin-block: 1.5em 0.4em;
  }
  .section-head {
    display: flex;
    gap: 0.6em;
    flex: 1;
    min-inline-size: 0;
    line-height: 1.5;
    outline-offset: 3px;
  }
  .section-head .heading {
    flex: 1;
    min-inline-size: 0;
  }
  .section-head .label {
    min-inline-size: 1.4em;
    font-weight: 700;
  }
  .d0,
  .d1 {
    font-size: 1.0625em;
  }
  .d0.bare {
    text-align: center;
    font-size: 1.125em;
  }
  /* "PHẦN THỨ NHẤT" stands over its title, not beside it. */
  .titled {
    display: block;
    text-align: center;
  }
  .titled > * {
    display: block;
  }
  .clause {
    font-weight: 400;
    font-size: 1em;
  }
  .tools {
    display: flex;
    flex: none;
    /* Under a thumb as far apart as each is wide, so that neither covers the other. */
    gap: calc(var(--target) - 1.65em);
    inline-size: calc(1.65em + var(--target));
  }
  .lone > .tools {
    inline-size: 1.65em;
  }
  .item {
    display: grid;
    grid-template-columns: minmax(1.35em, max-content) minmax(0, 1fr);
    gap: 0 0.2em;
    margin-block: 0.55em;
  }
  .item > :not(.label) {
    grid-column: 2;
  }
  .item > .label {
    min-inline-size: max-content;
  }
  .numbered {
    grid-template-columns: minmax(1.35em, max-content) minmax(0, 1fr);
    gap: 0 0.4em;
  }
  .table-box {
    overflow-x: auto;
    margin-block: 1em;
  }
  .table-box table {
    border-collapse: collapse;
    font-size: 0.9375em;
    /* A column would else shrink to a letter. */
    overflow-wrap: break-word;
  }
  .table-box :is(th, td) {
    border: 1px solid var(--border-row);
    padding: 0.4em 0.6em;
    text-align: start;
    vertical-align: top;
  }
  .note-ref {
    font-size: 0.75em;
    vertical-align: super;
    line-height: 1;
    font-weight: 700;
    padding: 0.2em 0.4em;
    margin-inline: 0.05em;
    border-radius: var(--radius);
    text-decoration: none;
    background: var(--tinted);
    position: relative;
  }
  .note-ref::after {
    content: '';
    position: absolute;
    inset: 50%;
    inline-size: max(2.4em, var(--target));
    block-size: max(2.4em, var(--target));
    translate: -50% -50%;
  }
  .note-ref[aria-expanded='true'] {
    background: var(--accent);
    color: var(--on-accent);
  }
  .cite {
    color: inherit;
    text-decoration-style: dotted;
    text-decoration-color: var(--border-strong);
  }
  .cite:is(:hover, :focus-visible, [aria-expanded='true']) {
    color: var(--accent);
  }
  /* A sign in the text that turns the direction of letters turns none of ours. */
  .note-ref,
  .cite,
  .redacted,
  .sic-mark,
  .facts dd,
  .toc span {
    unicode-bidi: isolate;
  }
  .redacted {
    color: var(--muted);
    background: var(--sunken);
  }
  .document :focus:not(:focus-visible) {
    outline: none;
  }
  .document :is([id], a, button) {
    scroll-margin-block-start: calc(var(--resolution-sticky-top, 0px) + var(--bars, 6em) + 0.75em);
  }
  @container resolution (min-width: 30em) {
    .prose {
      font-size: 1.0625em;
    }
  }
  @container resolution (max-width: 29.99em) {
    .long > .tools {
      flex-direction: column;
      inline-size: 1.65em;
    }
  }
  @container resolution (min-width: 71em) {
    /* Where the margin beside the text has room for the tools; of a section, for containment would clip them otherwise. */
    .section {
      padding-inline-end: 4.5em;
      margin-inline-end: -4.5em;
    }
    .section .section {
      padding-inline-end: 4.5em;
    }
    .section-line {
      margin-inline-end: -3.85em;
    }
    .section-line > .tools {
      inline-size: calc(1.65em + var(--target));
    }
  }
`;
