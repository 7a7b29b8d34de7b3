import { css } from '@lit/reactive-element';
import { contentsStyles } from './contents.styles.js';

/** Contents, search, notes and marks. */
export const extraStyles = css`
  .tool {
    position: relative;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    inline-size: 1.65em;
    block-size: 1.5em;
    padding: 0;
    border: 0;
    background: none;
    color: var(--muted);
    cursor: pointer;
    font-size: 1em;
  }
  /* To the left: on the right a section ends, and cuts off what reaches further. */
  .tool::after {
    content: '';
    position: absolute;
    inset-block-start: 50%;
    inset-inline-end: 0;
    inline-size: max(100%, var(--target));
    block-size: max(100%, var(--target));
    translate: 0 -50%;
  }
  .tool:hover {
    color: var(--accent);
  }
  .tool .icon {
    inline-size: 1em;
    block-size: 1em;
  }
  .tool[aria-expanded='false'] .icon {
    rotate: -90deg;
  }
  @container resolution (min-width: 60em) {
    .section-line > .tools {
      opacity: 0;
    }
    .section-line:is(:hover, :focus-within) > .tools,
    .folded > .section-line > .tools {
      opacity: 1;
    }
  }
  .here-now {
    background: var(--tinted);
    box-shadow:
      -0.35em 0 0 var(--tinted),
      -0.5em 0 0 var(--accent);
  }
  /* One frame is enough. */
  .here-now:focus-visible {
    box-shadow: none;
  }
  @media (forced-colors: active) {
    .here-now {
      outline: 2px solid Highlight;
    }
  }
  .find-bar:not([hidden]) {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 0.6em;
    align-items: center;
    padding: 0.5em;
  }
  .find-field {
    display: flex;
    align-items: center;
    gap: 0.4em;
    flex: 1 1 100%;
    min-inline-size: 0;
    background: var(--surface);
    border: 1px solid var(--border-strong);
    border-radius: var(--radius);
    padding-inline: 0.6em;
    min-block-size: max(2.25em, var(--target));
  }
  .find-field:focus-within {
    outline: var(--focus);
    outline-offset: 2px;
  }
  /* A low window has room for one bar over the text. */
  @media (max-height: 42em) {
    .bars.finding {
      display: contents;
    }
    .finding > .find-bar {
      position: sticky;
      inset-block-start: var(--resolution-sticky-top, 0px);
      z-index: 3;
    }
    @container resolution (max-width: 29.99em) {
      .find-hint {
        display: none;
      }
    }
  }
  .find-field input {
    border: 0;
    outline: 0;
    background: none;
    inline-size: 100%;
    min-inline-size: 0;
  }
  /* The frame round the field shows the focus. */
  :is(.find-field, .toc-filter) input:focus-visible {
    outline: 0;
  }
  .find-count {
    flex: 1;
    white-space: nowrap;
    font-weight: 700;
    min-inline-size: 3em;
  }
  .find-hint {
    flex-basis: 100%;
    font-size: 0.875em;
    color: var(--muted);
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  ::highlight(resolution-hit) {
    background-color: #ffe88a;
    color: #1b1f24;
  }
  ::highlight(resolution-hit-current) {
    background-color: #ffb01f;
    color: #1b1f24;
    text-decoration: underline 2px;
  }
  .shown {
    content-visibility: visible;
  }
  .popup {
    background: var(--surface);
    border: 1px solid var(--border-strong);
    border-block-start: var(--rule);
    padding: 0.6em 1em 0.85em;
    margin-block: 0.5em;
    font-size: max(0.9375em, 16px);
    font-weight: 400;
    line-height: 1.6;
  }
  .popup-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1em;
  }
  .popup dt {
    font-size: 0.875em;
    color: var(--muted);
  }
  .popup dd + dt,
  .popup dd + dd {
    margin-block-start: 0.35em;
  }
  .sic-mark {
    padding: 0 0.15em;
    border: 0;
    background: none;
    cursor: pointer;
    text-decoration: underline dotted;
    font-size: 0.8125em;
    font-style: italic;
    color: var(--accent);
    white-space: nowrap;
  }
  .section-body[hidden] {
    display: block;
    content-visibility: hidden;
  }
  .section-body[hidden]:not([hidden='until-found']) {
    display: none;
  }
  @container resolution (max-width: 17.5em) {
    .nowrap {
      white-space: normal;
    }
  }
  @container resolution (min-width: 30em) {
    .find-field {
      flex-basis: 6em;
    }
    .find-count {
      flex: none;
    }
  }
  @container resolution (min-width: 45em) {
    .find-hint {
      flex: 1;
    }
    .find-field {
      flex: 0 1 20em;
    }
  }
  @container resolution (min-width: 60em) {
    .popup {
      position: absolute;
      z-index: 2;
      inline-size: min(30em, 90%);
      margin-block-start: 0.25em;
      box-shadow: 0 4px 14px rgb(0 0 0 / 0.16);
    }
    .document .section,
    .document li {
      position: relative;
    }
  }
  @media (forced-colors: active) {
    ::highlight(resolution-hit),
    ::highlight(resolution-hit-current) {
      background-color: Highlight;
      color: HighlightText;
    }
  }
  ${contentsStyles}
`;
