import { css } from '@lit/reactive-element';

/** What comes after the first screen: ways on from a duty, and the printed page. */
export const later = css`
  .w {
    --met-text: var(--resolution-met-text, #005a4f);
    /* Where colours cannot be mixed there is none: what is current has a bar beside it, too. */
    --tint: color-mix(in srgb, var(--accent) 9%, var(--surface));
    --tinted: var(--resolution-surface-accent, var(--tint));
  }
  .track-tick,
  .print-foot {
    display: none;
  }
  .track-tick {
    inset-block: 0;
    border-inline-start: 1px solid var(--border);
  }
  .track,
  .timeline-scale {
    position: relative;
    font-weight: 400;
  }
  .group {
    overflow-clip-margin: 4px;
  }
  .task {
    scroll-margin-block-start: calc(var(--resolution-sticky-top, 0px) + 1em);
  }
  /* What is done is known from reports, which come later, too. */
  [class*='status-hoan'] {
    color: var(--met-text);
    font-weight: 700;
  }
  .now-line {
    display: flex;
    align-items: center;
    gap: 0.6em;
  }
  .now-line::after {
    content: '';
    flex: 1;
    border-block-start: 2px dotted var(--text);
  }
  .track > span {
    position: absolute;
  }
  .track-now {
    inset-block: -0.3em;
    border-inline-start: 2px dotted var(--text);
  }
  .track-span {
    inset-block: 0.15em;
    border: 1px solid var(--accent);
    background: var(--tinted);
  }
  .track-due {
    inset-block-start: 0.05em;
    margin-inline-start: -0.3em;
    rotate: 45deg;
    border: 0.3em solid var(--accent);
  }
  .track-lead {
    inset-block-start: 0.35em;
    border-block-start: 2px solid var(--accent);
  }
  .track > .is-late {
    border-color: var(--failed);
  }
  .track-lead.is-late {
    border-block-start-style: dashed;
  }
  @container resolution (min-width: 60em) {
    .track-tick {
      display: block;
    }
    .timeline-head > .timeline-scale {
      block-size: 3em;
      font-size: 1em;
    }
    .timeline-scale span {
      position: absolute;
      inset-block-end: 0;
      translate: -50% 0;
      white-space: nowrap;
    }
    .timeline-scale .timeline-now {
      inset-block-end: 1.6em;
      color: var(--text);
      font-weight: 700;
    }
    .track-now {
      inset-block: -1px;
    }
    .track-span {
      inset-block: 1.05em auto;
      block-size: 0.9em;
    }
    .track-due {
      inset-block-start: 1.1em;
      margin-inline-start: -0.4em;
      border-width: 0.4em;
    }
    .track-lead {
      inset-block-start: 1.42em;
    }
  }
  .task-links {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  .task-main > .flag {
    font-size: 0.875em;
    margin-block-start: 0.25em;
  }
  .search input {
    text-overflow: ellipsis;
  }
  .group > .more {
    margin-block: 0.5em;
  }
  .compact :is(.task-links, .flag) {
    display: none;
  }
  .group-fold {
    padding: 0;
    border: 0;
    background: none;
    min-block-size: var(--target);
    font-weight: 700;
    cursor: pointer;
    text-align: start;
  }
  .group-fold::before {
    content: '▸ ';
    content: '▸ ' / '';
    color: var(--accent);
  }
  .group-fold[aria-expanded='true']::before {
    content: '▾ ';
    content: '▾ ' / '';
  }
  @media (forced-colors: active) {
    .status-qua-han {
      forced-color-adjust: none;
      background: CanvasText;
      color: Canvas;
      --mark-ink: CanvasText;
    }
    .track-due,
    .track-lead {
      border-color: CanvasText;
    }
  }
  @media print {
    .facets,
    .foot-tools,
    .task-links,
    .group > .more {
      display: none;
    }
    .task {
      break-inside: avoid;
    }
    .group,
    .task {
      content-visibility: visible;
    }
    .group-title {
      break-after: avoid;
    }
    .print-foot {
      display: block;
      font-size: 0.875em;
    }
    .status-qua-han {
      border: 2px solid;
      background: none;
      color: #000;
      --mark-ink: #fff;
    }
    .tasks[hidden] {
      display: block;
    }
    .w {
      color: #000;
      background: #fff;
    }
  }
`;
