import { h } from '../../base/dom.js';
import { property, state } from '../../base/property.js';
import { ResolutionElement } from '../../base/resolution-element.js';
import { checkLost } from '../../messages/check-lost.js';
import type { CheckPanel, CheckResult } from './panel.js';

/**
 * Says what on this page would keep the widgets from working, and hands the webmaster the line that mends it: policies, types of files, charset,
 * other origins, double loading, misspelt tags. To be pasted while a page is set up and taken away after.
 *
 * @tag resolution-check
 * @attr {string} lang - Language of the report, `vi` or `en`. The nearest `lang` at or above the element counts.
 * @slot - Said until the check runs, so also where scripts are blocked altogether: put there what to look at then.
 * @csspart head - Rule, title and note above the report.
 * @csspart title - The title.
 * @csspart note - The line under the title.
 * @csspart summary - How much is broken, in a sentence; announced to screen readers.
 * @csspart group - The findings of one level.
 * @csspart finding - One finding.
 * @csspart line - A line to hand on.
 * @cssprop [--resolution-accent=#0b4f8f] - Buttons and the rule. Needs 4.5:1 on the surface.
 * @cssprop [--resolution-font=inherit] - Font family.
 * @cssprop [--resolution-text-size=max(1em, 16px)] - Size of running text.
 * @cssprop [--resolution-surface=#fff] - Background.
 * @cssprop [--resolution-text=#1b1f24] - Text colour.
 * @cssprop [--resolution-met-mark=#00796b] - Marks of what is fine. Needs 3:1 on the surface.
 */
export class ResolutionCheck extends ResolutionElement {
  /** Level of the element's own heading, 1 to 5, so that headings fit the page. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;

  @state() private panel?: CheckPanel;

  /** @internal What the policy of the page has refused since the element is here. */
  readonly violations: SecurityPolicyViolationEvent[] = [];

  constructor() {
    super();
    this.wrapper.append(h('slot'));
  }

  /** What the last check found, in words, worst first; empty until it has ended. */
  get findings(): readonly CheckResult[] {
    return this.panel?.results ?? [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('securitypolicyviolation', this.#hear);
    import('./panel.js').then(
      ({ CheckPanel }) => (this.panel ??= new CheckPanel(this, this.wrapper)),
      () => this.wrapper.replaceChildren(h('p', { class: 'notice notice-error', role: 'alert' }, checkLost(this.messages.lang))),
    );
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('securitypolicyviolation', this.#hear);
  }

  /** Checks the page again. */
  async check(): Promise<void> {
    await this.panel?.check();
  }

  protected override updated(): void {
    void this.panel?.speak(this.messages.lang, this.headingLevel);
  }

  #hear = (event: SecurityPolicyViolationEvent): void => {
    this.violations.push(event);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'resolution-check': ResolutionCheck;
  }
}
