import { css } from '@lit/reactive-element';

/** Letterhead, title, facts. */
export const letterheadStyles = css`
  .letterhead {
    display: grid;
    gap: 0.35em 2em;
    text-align: center;
    padding-block-end: 1.25em;
    line-height: 1.5;
    text-wrap: balance;
  }
  .letterhead > div {
    display: flex;
    flex-direction: column;
  }
  .letterhead .place {
    margin-block-start: auto;
  }
  .letterhead .issuer,
  .state,
  .motto {
    font-weight: 700;
  }
  .letterhead .star {
    color: var(--emblem);
    font-size: 1.25em;
    line-height: 1.2;
  }
  .state:last-child::after,
  .motto:not(:has(+ .rule))::after,
  .state:has(+ .place)::after {
    content: '';
    display: block;
    inline-size: 12.5em;
    max-inline-size: 100%;
    margin: 0.15em auto 0;
    border-block-end: 1px solid var(--emblem);
  }
  .letterhead .place {
    font-style: italic;
  }
  .lacking {
    color: var(--muted);
    font-size: 0.875em;
  }
  .gap {
    display: inline-block;
    inline-size: 2.5em;
    margin-inline: 0.1em 0.25em;
    border-block-end: 1px dotted var(--text);
  }
  .document-title {
    text-align: center;
    padding-block: 0.5em 1em;
    text-wrap: balance;
  }
  .document-title .kind {
    font-size: 1.5625em;
    font-weight: 700;
    line-height: 1.5;
  }
  .subject,
  .theme {
    font-size: 1.1875em;
    font-weight: 700;
    line-height: 1.55;
  }
  .theme ~ .subject {
    font-weight: 400;
    font-size: 1em;
    margin-block-start: 0.5em;
  }
  header .rule {
    color: var(--muted);
    line-height: 1.5;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    padding-block: 0.65em;
    border-block: 1px solid var(--border);
    margin-block: 0.5em 1.25em;
    font-size: 0.9375em;
  }
  .facts :is(dt, dd) {
    display: inline;
  }
  .facts dt {
    color: var(--muted);
  }
  @container resolution (min-width: 45em) {
    .letterhead {
      grid-template-columns: 1fr 1fr;
    }
    /* The name of the State is the longest of all lines. */
    header:not(.system-party) > .letterhead {
      grid-template-columns: 1fr auto;
      column-gap: 1em;
    }
  }
`;
