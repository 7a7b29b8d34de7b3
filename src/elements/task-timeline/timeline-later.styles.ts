import { css } from '@lit/reactive-element';

/** What comes after the first screen: ways on from a duty, and the printed page. */
export const later = css`
  .task-links {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  .task-main > .flag {
    font-size: 0.875em;
    margin-block-start: 0.25em;
  }
  .group > .more {
    margin-block: 0.5em;
  }
  .compact :is(.task-links, .flag) {
    display: none;
  }
  @media print {
    .facets,
    .showing,
    .foot-tools,
    .task-links,
    .group > .more {
      display: none;
    }
    .task {
      break-inside: avoid;
      content-visibility: visible;
    }
    .group-title {
      break-after: avoid;
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
