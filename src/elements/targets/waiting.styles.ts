import { css } from '@lit/reactive-element';

/** While a document is on its way, and when it does not come: as high as what is expected, so that the page does not move. */
export const waiting = css`
  .loading,
  .w[data-alone] .notice-error {
    min-block-size: var(--expected, 16em);
  }
  .loading {
    animation: appear 0s 0.3s both;
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }
`;
