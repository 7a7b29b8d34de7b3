import { css } from '@lit/reactive-element';

/** A field to search in. */
export const search = css`
  .search {
    display: flex;
    align-items: center;
    gap: 0.4em;
    max-inline-size: 30em;
    min-block-size: max(2.25em, var(--target));
    padding-inline: 0.6em;
    border: 1px solid var(--border-strong);
    border-radius: var(--radius);
  }
  .search:focus-within {
    outline: var(--focus);
    outline-offset: 2px;
  }
  .search input {
    flex: 1;
    min-inline-size: 0;
    min-block-size: inherit;
    padding: 0;
    border: 0;
    outline: 0 !important;
    background: none;
    appearance: none;
  }
  .search input::placeholder {
    color: var(--muted);
    opacity: 1;
    font-size: max(0.875em, 14px);
  }
`;
