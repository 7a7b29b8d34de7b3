import type { PropertyValues } from '@lit/reactive-element';
import { h } from '../../base/dom.js';
import type { FailureViews } from '../../base/failure-views.js';
import { hasFallback, showState } from '../../base/host.js';
import { property, state } from '../../base/property.js';
import { ResolutionElement } from '../../base/resolution-element.js';
import { loadingView, plainErrorView } from '../../base/state-views.js';
import type { ResolutionHead } from '../../schema/head.js';
import type { Resolution } from '../../schema/resolution.js';
import type { SourceError } from '../../source/errors.js';
import { ResolutionController } from '../../source/resolution-controller.js';

/**
 * An element that shows a document: where it comes from, what the page is told of it, and each state in which there is nothing to show, or
 * something old. What is drawn of the document stands in `view`.
 */
export abstract class DocumentElement extends ResolutionElement {
  /** Address of the `resolution.json`, relative to the page. */
  @property() src?: string;

  /** The document as an object or JSON text, instead of `src`. Wins over `src` and inline JSON. */
  @property({ attribute: false }) data?: unknown;

  /** Level of the element's own heading, 1 to 6, so that headings fit the page. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;

  @state() private failures?: FailureViews;

  /** @internal The level of the element's own heading, with room for one below it. */
  get level(): number {
    return Math.min(5, Math.max(1, this.headingLevel || 2));
  }

  protected source = new ResolutionController(this, { onError: (error) => this.#failed(error) });
  /** @internal Where the document is drawn. */
  readonly view = h('div', { class: 'view' });
  /** Whether the first screen of the document is there to be seen. */
  protected ready = false;

  #states = h('div');
  #shown: readonly unknown[] = [];
  #internals = this.attachInternals();
  #announced?: ResolutionHead;
  #drawing = false;

  constructor() {
    super();
    this.wrapper.append(this.#states, this.view);
  }

  /** The document shown, typed and read-only; undefined while there is none. */
  get resolution(): Resolution | undefined {
    return this.head?.document;
  }

  /** Id of the document shown, the first part of its deep links; undefined while there is none. */
  get documentId(): string | undefined {
    return this.resolution?.id;
  }

  /** @internal What has been read of the document, for those who read on. */
  get head(): ResolutionHead | undefined {
    return this.source.head;
  }

  /** What is said while the document is on its way. */
  protected get loadingWords(): string {
    return this.messages.loading;
  }

  /** Loads the document again. The one shown stays until the new one is there. */
  reload(): void {
    this.source.retry();
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    const { resolution } = this;
    // Drawn in the words and colours of the page, and not first in others.
    this.#drawing = true;
    if (resolution && this.speaks && (this.coloured || this.ready)) this.draw(resolution, changed);
    else this.ready = false;
    this.#drawing = false;
    if (!resolution) this.clear();
    this.drawState();
  }

  /** Draws the document into `view`, and says with `ready` whether it can be seen; before it can, `view` is empty or not looked at. */
  protected abstract draw(resolution: Resolution, changed: PropertyValues): void;

  /** Takes what was drawn away: the document is gone. */
  protected clear(): void {
    this.view.replaceChildren();
  }

  protected override updated(_changed: PropertyValues): void {
    // Only now has the source begun what this update asked of it.
    showState(this.#internals, ['loading', 'error', 'stale'], this.source.status);
  }

  /** Shows what there is to say besides the document. */
  protected drawState(): void {
    const { source, messages, failures, ready } = this;
    const { error, status } = source;
    const own = hasFallback(this);
    const now = [error, status, messages, failures, ready, this.resolution, own, this.loadingWords];
    if (now.every((one, i) => one === this.#shown[i])) return;
    this.#shown = now;
    // Beside something of the page's own, a failure takes no more room than it needs.
    this.#states.className = own ? '' : 'bare';
    this.#states.replaceChildren(...this.#stateViews(own));
  }

  #stateViews(own: boolean): Node[] {
    const { source, messages, failures, ready, resolution } = this;
    const { error, retry, status } = source;
    if (ready) return error && failures ? [failures.stale(messages, source.loadedAt, error, retry)] : [];
    if (!resolution && error) return [failures?.error(messages, error, retry) ?? plainErrorView(messages, retry), h('slot')];
    if (own) return [h('slot')];
    return [resolution || status !== 'idle' ? loadingView(this.loadingWords) : h('p', { class: 'notice' }, messages.noSource)];
  }

  /** @internal To be called when the first screen is there, at once or later: shows it and tells the page. */
  appear(): void {
    if (!this.ready && !this.#drawing) this.requestUpdate();
    this.ready = true;
    void this.updateComplete.then(() => this.announce());
  }

  /** Tells the page that the first screen is there, once for each document. */
  protected announce(): void {
    const { head } = this;
    if (!head || this.#announced === head) return;
    this.#announced = head;
    this.dispatchEvent(new Event('resolution-load'));
  }

  #failed(error: SourceError): void {
    void import('../../base/failure-views.js').then(
      async ({ failureViews }) => (this.failures = await failureViews()),
      () => undefined,
    );
    this.dispatchEvent(new ErrorEvent('resolution-error', { error, message: error.message }));
  }
}

declare global {
  interface HTMLElementEventMap {
    'resolution-load': Event;
    'resolution-error': ErrorEvent;
  }
}
