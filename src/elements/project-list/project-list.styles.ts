import { css } from '@lit/reactive-element';

/** Works by place, each with how far it is. */
export const styles = css`
  /* A term is no longer broken after its first year. */
  .frame-title {
    text-wrap: balance;
  }
  .w {
    --part-mark: var(--resolution-part-mark, #4d5a68);
    --unknown-text: var(--resolution-unknown-text, #4d5660);
    --unknown-mark: var(--resolution-unknown-mark, #737d87);
  }
  .search {
    margin-block-end: 0.75em;
  }
  .search-hint {
    color: var(--muted);
    font-size: 0.875em;
    margin-block: -0.4em 0.75em;
  }
  .place {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 2em;
    padding-block: 0.7em;
    border-block-start: 1px solid var(--border-row);
  }
  .place-name {
    display: flex;
    gap: 0.4em;
    align-items: flex-start;
    font-size: 1.0625em;
  }
  .place-name .icon {
    margin-block-start: 0.15em;
    color: var(--accent);
  }
  .project {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em 1.5em;
    overflow-wrap: anywhere;
    padding-block: 0.55em;
    scroll-margin-block-start: calc(var(--resolution-sticky-top, 0px) + 1em);
  }
  .project + .project {
    border-block-start: 1px solid var(--border);
  }
  .project-note {
    color: var(--muted);
    font-size: 0.9375em;
  }
  .project-percent {
    display: grid;
    grid-template-columns: 3.4em 1fr;
    gap: 0 0.6em;
    align-items: center;
  }
  .project-percent b {
    font-size: 1.25em;
    line-height: 1.3;
    text-align: end;
  }
  .project-percent small {
    grid-column: 2;
    color: var(--muted);
    font-size: 0.875em;
  }
  .bar {
    block-size: 0.5em;
    border: 1px solid var(--border-strong);
  }
  .bar > i {
    display: block;
    block-size: 100%;
    border-block-start: 0.4em solid var(--part-mark);
    box-sizing: border-box;
  }
  .silent {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    padding: 0.1em 0.6em 0.1em 0.4em;
    border: 1px dashed var(--unknown-mark);
    border-radius: var(--resolution-badge-radius, var(--radius));
    color: var(--unknown-text);
    font-size: 0.9375em;
  }
  .mark {
    stroke: currentColor;
    stroke-width: 2;
  }
  .mark > .fill {
    fill: currentColor;
    stroke: none;
  }
  .mark > .ink {
    stroke: var(--surface);
  }
  .silent .mark {
    stroke: var(--unknown-mark);
    stroke-dasharray: 3.2 2.4;
  }
  .status {
    display: inline-flex;
    gap: 0.35em;
    align-items: center;
    font-weight: 700;
  }
  .project-percent > .status {
    grid-column: 1 / -1;
    justify-self: end;
  }
  .print-foot {
    display: none;
  }
  .foot-tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  @container resolution (min-width: 45em) {
    .place {
      grid-template-columns: 12em minmax(0, 1fr);
    }
    .flat .place {
      grid-template-columns: minmax(0, 1fr);
    }
    .project {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: start;
    }
    .project-percent {
      inline-size: 18em;
    }
    .place .project:first-child {
      padding-block-start: 0;
    }
    .foot-tools {
      margin-inline-start: auto;
    }
  }
  @media print {
    .search,
    .search-hint,
    .foot-tools,
    .project .button-link {
      display: none;
    }
    .place:not(.flat *),
    .project {
      break-inside: avoid;
    }
    .frame-head,
    .place-name {
      break-after: avoid;
    }
    .print-foot {
      display: block;
      font-size: 0.875em;
    }
  }
`;
