import { css } from '@lit/reactive-element';

/** What narrows a list, and what stands under it. */
export const facets = css`
  /* Labels of one width, so that what is chosen from stands in one line. */
  .filter-select {
    display: flex;
    gap: 0.43em;
    align-items: center;
    font-size: 0.9375em;
  }
  .filter-select > span,
  .facet-label {
    flex: none;
    min-inline-size: 5.6em;
    color: var(--muted);
  }
  .filter-select select {
    flex: 1;
    min-inline-size: 0;
    max-inline-size: 24em;
    min-block-size: max(2.25em, var(--target));
    padding-inline: 0.6em;
    font: inherit;
    color: inherit;
    background: var(--surface);
    border: 1px solid var(--border-strong);
    border-radius: var(--radius);
  }
  select:focus-visible {
    outline: var(--focus);
    outline-offset: 2px;
  }
  .chips {
    display: none;
  }
  .chip {
    min-block-size: calc(var(--target) / 0.875);
    font-size: 0.875em;
    text-align: start;
    white-space: normal;
  }
  .chip .mark {
    inline-size: 1.1em;
    block-size: 1.1em;
  }
  .chip[aria-pressed='true'] .mark {
    color: inherit;
    --mark-ink: var(--accent);
  }
  .facet-label {
    align-self: center;
    margin-inline-start: -6.03em;
    font-size: 0.9375em;
  }
  .frame > .notice {
    margin-block-end: 0.75em;
  }
  .showing {
    padding-block-end: 0.5em;
    color: var(--muted);
    font-size: 0.9375em;
  }
  .flag {
    display: flex;
    gap: 0.35em;
    align-items: flex-start;
  }
  .foot-tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  .toast {
    color: var(--muted);
  }
  @container resolution (min-width: 30em) {
    .facet:not(.list-only) > .filter-select {
      display: none;
    }
    .chips {
      display: flex;
      flex-wrap: wrap;
      gap: 0.4em;
      padding-inline-start: 5.65em;
    }
    .foot-tools {
      margin-inline-start: auto;
    }
  }
  @media (forced-colors: active) {
    .chip[aria-pressed='true'] .mark {
      --mark-ink: Highlight;
      color: HighlightText;
    }
  }
  .facets {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    padding-block-end: 0.75em;
  }
`;
