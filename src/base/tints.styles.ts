import { css } from '@lit/reactive-element';

/** Backgrounds of words that are chosen, current or found: for the few parts that have any, so that the first screen of the others does without. */
export const tints = css`
  .w {
    /* Where colours cannot be mixed there is none: what is current has a bar beside it, too. */
    --tint: color-mix(in srgb, var(--accent) 9%, var(--surface));
    --tinted: var(--resolution-surface-accent, var(--tint));
    --hit: var(--resolution-hit, #ffe88a);
  }
`;
