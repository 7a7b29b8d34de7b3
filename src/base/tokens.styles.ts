import { css } from '@lit/reactive-element';

/**
 * Design tokens. Public names start `--resolution-`; a portal may set them anywhere above the element. Inside, each is read once into a short
 * private name, because a default set on an inner wrapper under the public name would hide the portal's.
 */
export const tokens = css`
  :host {
    display: block !important;
    overflow: visible !important;
    block-size: auto !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  .w {
    all: initial;
    display: block;
    direction: ltr;
    unicode-bidi: isolate;
    -webkit-user-select: text;
    user-select: text;
    container: resolution / inline-size;
    contain-intrinsic-inline-size: 17.5em;
    /* Follows the page's text, but running text is never smaller than 16 px unless the page says so. */
    font-size: var(--resolution-text-size, max(1em, 16px));
    font-family: var(--resolution-font, inherit);
    line-height: 1.6;
    font-variant-numeric: tabular-nums lining-nums;
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
    color: var(--text);
    background: var(--surface);
    color-scheme: light;
    --accent: var(--resolution-accent, #0b4f8f);
    --on-accent: var(--resolution-on-accent, #fff);
    --radius: var(--resolution-radius, 0.1875em);
    --surface: var(--resolution-surface, #fff);
    --sunken: var(--resolution-surface-sunken, #f4f6f8);
    --text: var(--resolution-text, #1b1f24);
    --muted: var(--resolution-text-muted, #4d5660);
    --border: var(--resolution-border, #d3d9df);
    --border-row: var(--resolution-border-row, #a6afb8);
    --border-strong: var(--resolution-border-strong, #737d87);
    --open-surface: var(--resolution-open-surface, #fdf2da);
    --open-mark: var(--resolution-open-mark, #a86500);
    --failed: var(--resolution-failed-surface, #7c2f08);
    --rule: var(--resolution-rule, 3px solid var(--accent));
    --focus: var(--resolution-focus, 3px solid var(--accent));
    --target: var(--resolution-target, 1.75em);
    --edge: 0px;
  }
  .w[data-size='large'] {
    font-size: calc(var(--resolution-text-size, max(1em, 16px)) * 1.25);
    --target: var(--resolution-target, 2.4em);
  }
  @media (pointer: coarse) {
    .w {
      --target: var(--resolution-target, 2.95em);
    }
  }
`;

/** Reset inside the wrapper, controls, notices and states: what every element of the family shares. */
export const shared = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  :where(h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, table, blockquote) {
    margin: 0;
    padding: 0;
  }
  :where(h1, h2, h3, h4, h5, h6) {
    font-size: 1em;
    font-weight: 700;
    line-height: 1.5;
  }
  :where(ul, ol) {
    list-style: none;
  }
  :where(button, input) {
    font: inherit;
    color: inherit;
  }
  a {
    color: var(--accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  :is(a, button, input, summary, [tabindex]):focus-visible {
    outline: var(--focus);
    outline-offset: 2px;
    border-radius: var(--radius);
  }
  .icon,
  .mark {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    fill: none;
  }
  .icon {
    vertical-align: -0.25em;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .nowrap {
    white-space: nowrap;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.4em;
    min-block-size: var(--target);
    min-inline-size: var(--target);
    padding: 0.15em 0.6em;
    background: var(--surface);
    border: 1px solid var(--border-strong);
    border-radius: var(--radius);
    font-size: 0.9375em;
    line-height: 1.5;
    color: var(--text);
    text-decoration: none;
    cursor: pointer;
    white-space: nowrap;
  }
  .button:hover {
    background: var(--sunken);
  }
  .button[aria-pressed='true'],
  .button[aria-expanded='true'],
  .button-primary {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--on-accent);
  }
  .notice {
    display: flex;
    gap: 0.65em;
    align-items: flex-start;
    padding: 0.65em 0.85em;
    border: 1px solid var(--border);
    border-inline-start: 4px solid var(--border-strong);
    background: var(--sunken);
  }
  .notice > .icon {
    margin-block-start: 0.15em;
  }
  .notice-warn {
    border-inline-start-color: var(--open-mark);
    background: var(--open-surface);
  }
  .notice-error {
    border-color: var(--failed);
    background: var(--surface);
  }
  .notice-error > .icon {
    color: var(--failed);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block: 0.65em 0.35em;
  }
  .notice summary {
    color: var(--muted);
    cursor: pointer;
    min-block-size: var(--target);
  }
  /* While a document is on its way, and when it does not come: as high as what is expected, so that the page does not move. */
  .loading,
  .bare > .notice-error {
    min-block-size: var(--expected, 16em);
  }
  .loading {
    animation: appear 0s 0.3s both;
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }
  /* Lines of text that are not there yet: one box, because a phone that has the document at once must not lay out more. */
  .loading::after {
    content: '';
    display: block;
    block-size: 11em;
    margin-block-start: 1em;
    background: repeating-linear-gradient(var(--sunken) 0 1.05em, transparent 0 1.6em);
  }
  @media (forced-colors: active) {
    .button[aria-pressed='true'],
    .button[aria-expanded='true'],
    .button-primary {
      forced-color-adjust: none;
      background: Highlight;
      border-color: Highlight;
      color: HighlightText;
    }
  }
`;
