import { css } from '@lit/reactive-element';

/** The head of the frame all widgets of figures and duties stand in. */
export const frame = css`
  .frame-head {
    border-block-start: var(--rule);
    padding: 0.625em var(--edge) 0.75em;
    margin-inline: calc(-1 * var(--edge));
  }
  .frame-title {
    font-size: 1.3125em;
    line-height: 1.5;
  }
  .frame-note {
    color: var(--muted);
    font-size: 0.9375em;
  }
`;
