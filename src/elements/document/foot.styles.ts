import { css } from '@lit/reactive-element';

/** What stands below, and links that look like links wherever they act. */
export const foot = css`
  .frame-foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    align-items: center;
    padding-block: 0.75em;
    border-block-start: 1px solid var(--border-row);
    font-size: 0.875em;
    color: var(--muted);
  }
  .button-link {
    display: inline-flex;
    align-items: center;
    gap: 0.25em;
    min-block-size: var(--target);
    padding: 0;
    border: 0;
    background: none;
    color: var(--accent);
    font-size: 0.9375em;
    cursor: pointer;
  }
  .muted {
    color: var(--muted);
  }
  .small {
    font-size: 0.875em;
  }
  .frame-foot .button-link {
    min-block-size: calc(var(--target) / 0.875);
    font-size: 1em;
  }
`;
