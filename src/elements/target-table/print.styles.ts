import { css } from '@lit/reactive-element';

/** On paper: a table of columns whatever the width, its head on every page, no target cut, nothing to press. */
export const print = css`
  @media print {
    .filter-bar,
    .showing,
    .foot-tools,
    .sort,
    .why,
    .toast,
    .reason-links {
      display: none !important;
    }
    .chunk {
      content-visibility: visible;
    }
    .table {
      display: table;
      inline-size: 100%;
      border-collapse: collapse;
      table-layout: fixed;
      font-size: 0.8125em;
    }
    .table thead {
      display: table-header-group;
      position: static;
      inline-size: auto;
      block-size: auto;
      overflow: visible;
      clip-path: none;
      white-space: normal;
    }
    .table tbody {
      display: table-row-group;
    }
    .table :is(thead tr, .group tr, .measure, .target-head, .reason-row) {
      display: table-row;
      break-inside: avoid;
    }
    .table :is(th, td) {
      display: table-cell !important;
      vertical-align: top;
      padding: 0.4em 0.6em 0.4em 0;
    }
    .table thead th {
      border-block-end: 1px solid var(--border-strong);
    }
    .table .col-criterion {
      inline-size: 19%;
    }
    .table .col-result {
      inline-size: 20%;
    }
    .table .col-verdict {
      inline-size: 25%;
    }
    .target > * {
      border-block-start: 1px solid var(--border-row);
    }
    .part > * {
      border-block-start: 1px solid var(--border);
    }
    .measure-code {
      position: static;
    }
    /* A head is never the last thing on a page. */
    .table .chunk:first-of-type,
    .group + .chunk,
    .chunk:first-of-type > :first-child,
    .group + .chunk > :first-child {
      break-before: avoid;
    }
    .frame-head,
    .group,
    .table thead,
    .table thead tr,
    .reports-head,
    .remark,
    .target-head {
      break-after: avoid;
    }
    .folded > summary {
      list-style: none;
      color: inherit;
      break-after: avoid;
    }
    :is(.criterion, .result)::before {
      display: none;
    }
    .verdict-line {
      flex-direction: column;
      align-items: flex-start;
    }
  }
`;
