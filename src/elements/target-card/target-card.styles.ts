import { css } from '@lit/reactive-element';

/** The card: a sentence, large figures, a verdict, a foot. */
export const styles = css`
  /* The card is its own frame: a dark sheet needs no edge round it. */
  .w[data-theme='dark'][data-size] {
    padding-inline: 0;
  }
  .card {
    border: 1px solid var(--border-row);
    border-block-start: var(--rule);
    padding-block-start: 1em;
    break-inside: avoid;
  }
  .card-main {
    padding-inline: 1.125em;
  }
  .kicker {
    font-size: 0.875em;
    color: var(--muted);
  }
  .sentence {
    font-size: 1.1875em;
    font-weight: 700;
    line-height: 1.5;
    margin-block: 0.2em 0.75em;
    text-wrap: pretty;
  }
  .figures {
    display: grid;
    gap: 0.5em 1em;
  }
  .figure dt {
    font-size: 0.875em;
    color: var(--muted);
  }
  .figure b {
    font-weight: 700;
  }
  .figure-number > b {
    font-size: 2em;
    line-height: 1.3;
    letter-spacing: -0.01em;
  }
  .figure-words > b {
    font-size: 1.1875em;
    line-height: 1.5;
  }
  .figure small {
    display: block;
    font-size: 0.9375em;
    color: var(--muted);
  }
  .measure .figure-number > b {
    font-size: 1.5em;
  }
  .card .gauge {
    --height: var(--resolution-gauge-height, 0.75em);
    block-size: calc(var(--height) + 0.625em);
    margin-block: 0.5em 0.35em;
    max-inline-size: none;
  }
  .verdict {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 0.9em;
    align-items: center;
    margin-block: 0.6em 0.4em;
  }
  .because {
    margin-block-end: 0.5em;
  }
  .card-main {
    padding-block-end: 0.6em;
  }
  .why > span {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .why > .icon {
    transition: rotate 0.12s;
  }
  .why[aria-expanded='true'] > .icon {
    rotate: 180deg;
  }
  .flag {
    display: flex;
    gap: 0.5em;
    font-size: 0.9375em;
    margin-block-end: 0.5em;
  }
  .pair {
    margin-block: 0.5em 0.6em;
  }
  .pair > div {
    padding-block: 0.5em;
    border-block-start: 1px solid var(--border);
  }
  .pair dt {
    font-size: 0.9375em;
  }
  .pair dd {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
  }
  .pair b {
    font-size: 1.375em;
    min-inline-size: 3.25em;
  }
  .measures {
    counter-reset: measure;
  }
  .measure {
    border-block-start: 1px solid var(--border);
    padding-block: 0.75em 0.25em;
    break-inside: avoid;
  }
  .measure-label {
    margin-block-end: 0.35em;
    font-weight: 700;
  }
  .measure-label::before {
    counter-increment: measure;
    content: counter(measure, lower-alpha) '. ';
  }
  .foot {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 1em;
    align-items: center;
    padding: 0.6em 1.285em;
    border-block-start: 1px solid var(--border);
    font-size: 0.875em;
    color: var(--muted);
  }
  .share {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  .foot .button-link {
    min-block-size: calc(var(--target) / 0.875);
    font-size: 1em;
  }
  /* Room for a thumb that moves no line. */
  @media (pointer: coarse) {
    .foot-words a {
      padding-block: 1.05em;
    }
  }
  /* A unit, a paper's name: whole on the next line rather than broken at the end of this one. */
  .unit,
  .kicker > :last-child {
    display: inline-block;
  }
  .answer {
    overflow-wrap: anywhere;
    color: var(--text);
  }
  .code {
    display: none;
    inline-size: 6em;
    block-size: 6em;
  }
  .code > svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }
  @container resolution (min-width: 20em) {
    .figures {
      grid-template-columns: repeat(auto-fit, minmax(8em, 1fr));
    }
  }
  @container resolution (min-width: 30em) {
    .code {
      display: block;
    }
    .sentence {
      font-size: 1.3125em;
    }
    .card-main > .figures .figure-number > b {
      font-size: 2.5em;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .why > .icon {
      transition: none;
    }
  }
  @media print {
    :host {
      break-inside: avoid;
    }
    .code {
      display: block;
    }
    .share,
    .why,
    .answer {
      display: none;
    }
  }
`;
