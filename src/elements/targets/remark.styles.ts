import { css } from '@lit/reactive-element';

/** A remark on everything shown: hatched, so that it is no notice that can be closed or acted upon. */
export const remark = css`
  .remark {
    display: flex;
    align-items: center;
    gap: 0.5em;
    margin-block-end: 0.75em;
    padding: 0.25em 0.85em;
    border: 1px solid var(--border-strong);
    background: repeating-linear-gradient(135deg, var(--surface) 0 0.6em, var(--sunken) 0.6em 1.2em);
    font-size: 0.9375em;
    font-weight: 700;
  }
`;
