import { css } from '@lit/reactive-element';

/** The panel behind "Vì sao?". */
export const reasons = css`
  .w {
    --hit: var(--resolution-hit, #ffe88a);
  }
  .reason {
    margin-block: 0.25em 1em;
    padding: 0.85em 1em 0.95em;
    background: var(--sunken);
    border-inline-start: 4px solid var(--accent);
  }
  .reason-because {
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.5;
  }
  .reason-several > li + li {
    margin-block-start: 0.85em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--border-row);
  }
  .reason-sum {
    display: grid;
    gap: 0.5em;
    margin-block-start: 0.65em;
  }
  .reason-part dt {
    font-size: 0.875em;
    color: var(--muted);
  }
  .reason-part dd {
    font-weight: 700;
  }
  .reason-part small {
    display: block;
    font-size: 0.875em;
    font-weight: 400;
    color: var(--muted);
  }
  .reason .flag,
  .reason-note {
    margin-block-start: 0.5em;
    font-size: 0.9375em;
  }
  .reason-quote {
    margin-block-start: 0.8em;
    padding-inline-start: 0.9em;
    border-inline-start: 2px solid var(--border-strong);
    font-size: 0.9375em;
  }
  .reason-quote mark {
    padding-inline: 0.1em;
    background: var(--hit);
    color: inherit;
  }
  .reason-links {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    margin-block-start: 0.4em;
  }
  @container resolution (min-width: 45em) {
    .reason-sum {
      grid-template-columns: repeat(auto-fit, minmax(9em, max-content));
      gap: 0.5em 2em;
    }
    .reason-part + .reason-part {
      border-inline-start: 1px solid var(--border-strong);
      padding-inline-start: 2em;
    }
  }
`;
