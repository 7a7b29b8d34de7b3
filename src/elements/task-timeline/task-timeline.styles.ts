import { css } from '@lit/reactive-element';

/** A list of dated duties; where there is room, a line of time beside it. */
export const styles = css`
  .w {
    --open-text: var(--resolution-open-text, #714600);
    --failed-text: var(--resolution-failed-text, #fff);
    --unknown-mark: var(--resolution-unknown-mark, #737d87);
  }
  .mark {
    stroke-width: 2;
  }
  .mark > .fill {
    fill: currentColor;
  }
  .mark > .line {
    stroke: currentColor;
  }
  .mark > .ink {
    stroke: var(--mark-ink, var(--surface));
    stroke-width: 2.2;
  }
  .mark-chua-ro-han > .line {
    stroke: var(--unknown-mark);
    stroke-dasharray: 3.2 2.4;
  }
  .filter-bar:empty {
    min-block-size: 3em;
  }
  .timeline-head {
    display: none;
  }
  .group-title {
    padding-block: 1.1em 0.35em;
    font-size: 1.125em;
  }
  .group-count {
    font-weight: 400;
  }
  .group {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 4em;
  }
  .task {
    display: grid;
    grid-template: 'date status' auto 'text text' auto 'track track' auto / minmax(5.5em, 1fr) auto;
    gap: 0.35em 1em;
    align-items: start;
    padding-block: 0.8em 1em;
    border-block-start: 1px solid var(--border-row);
    content-visibility: auto;
    contain-intrinsic-block-size: auto 8em;
  }
  .task-date {
    grid-area: date;
  }
  .task-date b {
    font-size: 1.25em;
    line-height: 1.3;
    white-space: nowrap;
  }
  .group-count,
  :is(.task-date, .task-status) span:not(.status) {
    font-size: 0.875em;
    color: var(--muted);
  }
  .task-main {
    grid-area: text;
  }
  .task-code,
  .task-who {
    color: var(--muted);
  }
  .task-who {
    font-size: 0.9375em;
    margin-block-start: 0.15em;
  }
  .task-status {
    grid-area: status;
    display: grid;
    justify-items: end;
    text-align: end;
  }
  .status {
    display: inline-flex;
    gap: 0.35em;
    align-items: center;
  }
  .status-qua-han {
    padding: 0.1em 0.6em 0.1em 0.4em;
    border-radius: var(--resolution-badge-radius, var(--radius));
    background: var(--failed);
    color: var(--failed-text);
    font-weight: 700;
    --mark-ink: var(--failed);
  }
  .status-sap-den-han {
    color: var(--open-text);
    font-weight: 700;
  }
  .track {
    grid-area: track;
    block-size: 0.75em;
    margin-block-start: 0.4em;
    border-block-end: 1px solid var(--border-strong);
  }
  .now-line {
    padding-block-start: 0.9em;
    font-weight: 700;
  }
  .compact .task-who {
    display: none;
  }
  .compact .task {
    padding-block: 0.45em;
  }
  @container resolution (max-width: 29.99em) {
    .task-year {
      display: none;
    }
  }
  @container resolution (min-width: 60em) {
    .task,
    .timeline-head {
      display: grid;
      grid-template: 'date text track status' auto / 6.5em minmax(0, 1fr) 21em 12em;
      gap: 0 1.5em;
    }
    :is(.apart, .plain) .task,
    .plain .timeline-head {
      grid-template: 'date text status' auto / 6.5em minmax(0, 1fr) 12em;
    }
    .task-date :is(b, span) {
      display: block;
    }
    .task-date b {
      font-size: 1.5em;
    }
    .timeline-head {
      align-items: end;
      color: var(--muted);
      font-weight: 700;
    }
    .timeline-head span {
      font-size: 0.875em;
    }
    .timeline-scale {
      block-size: 3.43em;
    }
    .track {
      block-size: auto;
      align-self: stretch;
      margin-block: -0.8em -1em;
      border-block-end: 0;
      border-inline: 1px solid var(--border);
    }
    .task-status {
      justify-items: start;
      text-align: start;
    }
    .frame:not(.plain, .now-apart) .now-line {
      display: none;
    }
  }
`;
