import { css } from '@lit/reactive-element';

/** Notes at the end, recipients, signature. */
export const endingStyles = css`
  .notes {
    margin-block-start: 2em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--border-strong);
  }
  .notes li {
    padding-block: 0.35em;
  }
  .notes .label {
    font-weight: 700;
  }
  .lost {
    color: var(--muted);
    font-style: italic;
  }
  .conclusions {
    display: grid;
    gap: 2em;
    margin-block-start: 2em;
  }
  .recipients {
    font-size: 0.9375em;
  }
  /* What goes on in a second line hangs under the words, not under the dash. */
  .recipients li {
    padding-inline-start: 0.9em;
    text-indent: -0.9em;
  }
  .recipients-label {
    font-weight: 700;
    font-style: italic;
  }
  .signature-block {
    text-align: center;
    font-weight: 700;
  }
  .signed {
    font-weight: 400;
    font-style: italic;
    color: var(--muted);
  }
  .annexes {
    grid-column: 1 / -1;
    margin-block-start: 2em;
  }
  .annexes [role='heading'] {
    font-weight: bold;
  }
  .signatory {
    padding-block-start: 2.5em;
  }
  .signed + .signatory {
    padding-block-start: 1em;
  }
  @container resolution (min-width: 45em) {
    .conclusions {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
