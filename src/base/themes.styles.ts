import { css } from '@lit/reactive-element';

/** The palettes besides the light one, for every element: loaded by a page that asks for one, or for a reader who needs it. */
export const themes = css`
  .w[data-theme='dark'] {
    color-scheme: dark;
    --accent: var(--resolution-accent-dark, #8fc1f5);
    --on-accent: var(--resolution-on-accent-dark, #0d1b2a);
    --emblem: #ff7b72;
    --surface: var(--resolution-surface-dark, #15191d);
    --sunken: #1d2227;
    --tinted: var(--tint);
    --text: #e9ecef;
    --muted: #b0b9c2;
    --border: #383f47;
    --border-row: #59626b;
    --border-strong: #8b959f;
    --hit: #5c4b00;
    --open-surface: #33270c;
    --open-mark: #c08d33;
    --failed: #f2a67c;
    --met-text: #86dccd;
    --met-surface: #0e2f2a;
    --met-mark: #43ab9a;
    --open-text: #f3c76f;
    --failed-text: #2b1003;
    --part-text: #dfe4e9;
    --part-surface: #2a3138;
    --part-mark: #9aa6b2;
    --unknown-text: #b0b9c2;
    --unknown-mark: #8b959f;
  }
  /* A dark sheet on a light page shows its edge: the letters keep off it. */
  @media screen {
    .w[data-theme='dark'] {
      --edge: 1em;
      padding-inline: 1em;
    }
  }
  .w[data-theme='contrast'] {
    --accent: #003a75;
    --emblem: #a00000;
    --surface: #fff;
    --sunken: #fff;
    --tinted: #fff;
    --text: #000;
    --muted: #000;
    --border: #000;
    --border-row: #000;
    --border-strong: #000;
    --hit: #ffe600;
    --open-surface: #fff;
    --open-mark: #4f3000;
    --failed: #000;
    --met-text: #003d35;
    --met-surface: #fff;
    --met-mark: #003d35;
    --open-text: #4f3000;
    --failed-text: #fff;
    --part-text: #000;
    --part-surface: #fff;
    --part-mark: #000;
    --unknown-text: #000;
    --unknown-mark: #000;
  }
`;
