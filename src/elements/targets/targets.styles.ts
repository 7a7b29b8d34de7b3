import { css } from '@lit/reactive-element';

/** The frame all widgets of targets stand in: rule and title above, source below. */
export const frame = css`
  .frame-head {
    border-block-start: var(--rule);
    padding: 0.625em var(--edge) 0.75em;
    margin-inline: calc(-1 * var(--edge));
  }
  @media screen {
    .w[data-theme='dark'] .frame-head {
      margin-inline: -1em;
      padding-inline: 1em;
    }
  }
  .frame-title {
    font-size: 1.3125em;
    line-height: 1.5;
  }
  .frame-note {
    color: var(--muted);
    font-size: 0.9375em;
  }
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
  button.button-link {
    text-decoration: none;
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
