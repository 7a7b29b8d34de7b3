const css = (text: TemplateStringsArray): string => text[0]!;

/** The printed page: A4, Times, black, in the manner of the paper's own system. */
export const printStyles = css`
  .print-foot {
    display: none;
  }
  @media print {
    .w {
      /* On paper nothing depends on the width the element had on the screen. */
      container-type: normal;
      font-family: 'Times New Roman', Tinos, 'Liberation Serif', serif;
      /* The x-height of Times: where a machine has none, a wide stand-in takes no more room than the official face. */
      font-size-adjust: 0.448;
      font-size: 14pt;
      line-height: 1.5;
      color: #000;
      background: #fff;
    }
    .bars,
    .toc-fold,
    .toc-side,
    .toc-side:not(.open),
    .tools,
    .tool,
    .facts,
    .lacking,
    .toast,
    .popup,
    .notice:not(.notice-warn) {
      display: none !important;
    }
    .grid:not(.alone) {
      display: block;
    }
    .document {
      max-inline-size: none;
      padding: 0;
    }
    .section,
    .chunk,
    .section-body[hidden] {
      content-visibility: visible;
      display: block;
      contain: none;
      padding: 0;
      margin: 0;
    }
    .letterhead {
      grid-template-columns: auto auto;
      justify-content: space-around;
      column-gap: 0.5em;
      font-size: 13pt;
      line-height: 1.35;
      padding-block-end: 12pt;
    }
    .letterhead > div {
      min-inline-size: 40%;
    }
    .document * {
      color: #000 !important;
    }
    .system-party .state {
      font-size: 15pt;
    }
    .letterhead ::after {
      border-color: #000 !important;
    }
    .document-title .kind {
      font-size: 16pt;
    }
    .subject,
    .theme {
      font-size: 15pt;
    }
    .prose {
      font-size: 14pt;
      line-height: 1.5;
      text-align: justify;
      orphans: 3;
      widows: 3;
    }
    .prose p,
    .item,
    .section-head {
      display: block;
      margin: 0 0 6pt;
      text-indent: 10mm;
    }
    .section-line {
      display: block;
      margin: 0;
      break-inside: avoid;
      break-after: avoid;
    }
    .section-head {
      font-size: 14pt;
      break-after: avoid;
    }
    .d0.bare {
      text-indent: 0;
    }
    .item > *,
    .section-head > *,
    .item > .label,
    .section-head > .label {
      display: inline;
      text-indent: 0;
    }
    .item > ul,
    .item > .item,
    .titled > * {
      display: block;
    }
    .titled {
      text-align: center;
      text-indent: 0;
    }
    a,
    .note-ref {
      color: #000;
      text-decoration: none;
      background: none;
      padding: 0;
    }
    .note-ref {
      font-weight: 400;
    }
    .notice-warn {
      margin-block-end: 12pt;
      border: 0.75pt solid #000;
      color: #000;
      background: none;
      font-size: 12pt;
    }
    .notice-warn > .icon {
      display: none;
    }
    .notes {
      margin-block-start: 12pt;
      padding-block-start: 4pt;
      font-size: 11pt;
      line-height: 1.35;
    }
    /* Two neighbours that both avoid a break before them are parted all the same; one box round both is not. */
    .ending {
      break-before: avoid;
      break-inside: avoid;
    }
    .ending p {
      margin: 0;
      text-indent: 0;
    }
    .conclusions {
      text-align: start;
      line-height: 1.5;
      margin-block-start: 14pt;
      grid-template-columns: 1fr 1fr;
    }
    .recipients {
      font-size: 11pt;
    }
    .recipients-label {
      font-size: 12pt;
    }
    .system-party ~ * .recipients-label {
      font-weight: 400;
      font-style: normal;
      text-decoration: underline;
    }
    .watermark {
      position: fixed;
    }
    .print-foot {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: 8mm;
      break-inside: avoid;
      border-block-start: 0.75pt solid #000;
      padding-block-start: 4pt;
      margin-block-start: 10pt;
      font-size: 11pt;
      line-height: 1.4;
      text-align: start;
    }
    .print-foot b {
      font-weight: 400;
      overflow-wrap: anywhere;
    }
    .qr {
      flex: none;
      inline-size: 22mm;
      block-size: 22mm;
    }
    tr,
    .notes li {
      break-inside: avoid;
    }
    thead {
      display: table-header-group;
    }
  }
`;

/** The page round it, while only the document is printed: nothing else of the portal, the margins of Vietnamese papers, numbers from page 2 on. */
export const pageStyles = css`
  @media print {
    body :not([data-printing], [data-printing] *, :has([data-printing])) {
      display: none !important;
    }
    :has([data-printing]),
    [data-printing] {
      display: block !important;
      position: static !important;
      float: none !important;
      inline-size: auto !important;
      block-size: auto !important;
      min-inline-size: 0 !important;
      max-inline-size: none !important;
      max-block-size: none !important;
      margin: 0 !important;
      padding: 0 !important;
      border: 0 !important;
      overflow: visible !important;
      transform: none !important;
      background: #fff !important;
      box-shadow: none !important;
    }
  }
  @page {
    size: A4;
    margin: 20mm 15mm 20mm 30mm;
    @top-center {
      content: counter(page);
      font-family: 'Times New Roman', Tinos, 'Liberation Serif', serif;
      font-size: 14pt;
    }
  }
  @page :first {
    @top-center {
      content: none;
    }
  }
`;
