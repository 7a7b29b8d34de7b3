import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { FailureViews } from '../../base/failure-views.js';
import { hasFallback, keepEnter, showState } from '../../base/host.js';
import { property, state } from '../../base/property.js';
import { ResolutionElement } from '../../base/resolution-element.js';
import { loadingView, plainErrorView } from '../../base/state-views.js';
import { icon } from '../../base/icons.js';
import { targetsVi, type TargetMessages } from '../../messages/targets.vi.js';
import { verdictVi } from '../../messages/verdict.vi.js';
import { DataReading } from '../../schema/data-reader.js';
import type { ResolutionReader } from '../../schema/reader.js';
import type { Resolution } from '../../schema/resolution.js';
import type { SourceError } from '../../source/errors.js';
import { ResolutionController } from '../../source/resolution-controller.js';
import { safeUrl } from '../../source/safe-url.js';
import { CellWords } from './cell-words.js';
import type { judge } from './judge.js';
import { ProgressFollower } from './progress-follower.js';
import type { TextLinks } from './see-in-text.js';

const VIETNAMESE = new CellWords(targetsVi, verdictVi);

/** The day in Vietnam, wherever the reader is: a deadline is over when it is over there. */
export const vietnamDay = (): string => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);

/**
 * What every widget of targets has: the document, the results reported since, the day they are judged by, and each state in which there is
 * nothing to show. A widget says what stands in `content()`; it is asked only while a document is there.
 */
export abstract class TargetsElement extends ResolutionElement implements TextLinks {
  /** Address of the `resolution.json`, relative to the page. */
  @property() src?: string;

  /** The document as an object or JSON text, instead of `src`. Wins over `src` and inline JSON. */
  @property({ attribute: false }) data?: unknown;

  /** Address of the results reported since: a `progress.json` or a CSV. */
  @property() progress?: string;

  /** The day to judge by, `YYYY-MM-DD`; the present day in Vietnam unless set. */
  @property() today?: string;

  /** Id of the viewer on the page that shows the text; without it, the viewer with the same document. */
  @property() for?: string;

  /** Address of a page that shows the text in a viewer, when there is none on this page. */
  @property({ attribute: 'viewer-href' }) viewerHref?: string;

  /** Level of the heading, 1 to 6, so that headings fit the page. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;

  /** What comes to verdicts; undefined until it has loaded. */
  @state() protected judge?: typeof judge;
  /** Whether it could not be loaded. */
  @state() protected unjudged = false;
  /** The words of the page's language. */
  @state() protected cells = VIETNAMESE;
  @state() private failures?: FailureViews;

  protected source = new ResolutionController(this, { onError: (error) => this.#failed(error) });
  /** The results reported since, and what in their file has no place. */
  protected reported = new ProgressFollower(this);
  #internals = this.attachInternals();
  #announced?: ResolutionReader;

  /** The document shown, typed and read-only; undefined while there is none. */
  get resolution(): Resolution | undefined {
    return this.source.reader?.document;
  }

  /** @internal The reader of the document shown. */
  get reader(): ResolutionReader | undefined {
    return this.source.reader;
  }

  /** Id of the document shown; undefined while there is none. */
  get documentId(): string | undefined {
    return this.resolution?.id;
  }

  protected get words(): TargetMessages {
    return this.cells.targets;
  }

  /** Loads the document again. The one shown stays until the new one is there. */
  reload(): void {
    this.source.retry();
  }

  /** What links in the document are relative to. */
  protected get base(): string {
    return (this.src && safeUrl(this.src, document.baseURI)) || document.baseURI;
  }

  /** The day verdicts hold for. */
  protected get day(): string {
    return /^\d{4}-\d\d-\d\d$/.test(this.today ?? '') ? this.today! : vietnamDay();
  }

  /** The data layer of the document shown, read as far as some widget has asked for it. */
  protected get reading(): DataReading | undefined {
    return this.resolution && DataReading.of(this.resolution);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const type of ['keydown', 'keypress']) this.renderRoot.addEventListener(type, keepEnter);
    this.fetchJudge();
  }

  /** Loads what comes to verdicts, while the document is on its way. */
  protected fetchJudge = (): void => {
    if (this.judge) return;
    this.unjudged = false;
    void import('./judge.js').then(
      (loaded) => (this.judge = loaded.judge),
      () => (this.unjudged = true),
    );
  };

  /** Sets the words of the page's language: Vietnamese at once, others when they have loaded, unless the language has changed meanwhile. */
  protected setWords<Words>(vi: Words, load: () => Promise<Words>, set: (words: Words) => void): void {
    const { messages } = this;
    if (messages.lang === 'vi') set(vi);
    else
      load().then(
        (words) => this.messages === messages && set(words),
        () => undefined,
      );
  }

  /** The level a heading may have. */
  protected get level(): number {
    return Math.min(6, Math.max(1, this.headingLevel || 2));
  }

  /** @internal Tells the page of a reader's act; false when the page wants to answer itself. */
  tell(name: 'target-select' | 'verdict-explain', detail: { targetId: string; measureId?: string }): boolean {
    const { documentId } = this;
    return this.dispatchEvent(
      new CustomEvent(name, { detail: { ...detail, documentId }, bubbles: true, composed: true, cancelable: name === 'target-select' }),
    );
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('messages')) return;
    this.setWords(
      VIETNAMESE,
      async () => {
        const [{ targetsEn }, { verdictEn }] = await Promise.all([
          import('../../messages/targets.en.js'),
          import('../../messages/verdict.en.js'),
        ]);
        return new CellWords(targetsEn, verdictEn);
      },
      (words) => (this.cells = words),
    );
  }

  protected override updated(): void {
    showState(this.#internals, ['loading', 'error', 'stale'], this.source.status);
  }

  /** To be called when the document is on the screen: tells the page, once for each document. */
  protected announce(): void {
    const { reader } = this.source;
    if (!reader || this.#announced === reader) return;
    this.#announced = reader;
    this.dispatchEvent(new Event('resolution-load'));
  }

  #failed(error: SourceError): void {
    void import('../../base/failure-views.js').then(
      async ({ failureViews }) => (this.failures = await failureViews(this.messages.lang)),
      () => undefined,
    );
    this.dispatchEvent(new ErrorEvent('resolution-error', { error, message: error.message }));
  }

  /** What is shown of a document, with the results reported since. */
  protected abstract content(resolution: Resolution): TemplateResult;

  protected override render(): TemplateResult {
    return html`<div class="w" data-theme=${this.activeTheme} data-size=${this.size ?? 'normal'} lang=${this.words.lang}>
      ${this.#state()}
    </div>`;
  }

  #state(): TemplateResult {
    const { messages, words, resolution } = this;
    const { error, status } = this.source;
    const retry = (): void => this.source.retry();
    const loading = (): TemplateResult => loadingView({ ...messages, loading: words.loading });
    if (resolution) {
      const { reported } = this;
      if (reported.pending) return hasFallback(this) ? html`<slot></slot>` : loading();
      return html`${error ? (this.failures?.stale(messages, this.source.loadedAt, error, retry) ?? nothing) : nothing}
      ${reported.error ? this.#lost(reported.retry) : nothing}${this.content(reported.result?.resolution ?? resolution)}`;
    }
    if (error) return html`${this.failures?.error(messages, error, retry) ?? plainErrorView(messages, retry)}<slot></slot>`;
    if (hasFallback(this)) return html`<slot></slot>`;
    return status === 'idle' ? html`<p class="notice">${words.noSource}</p>` : loading();
  }

  /** The document is there, what was reported since is not. */
  #lost(retry: () => void): TemplateResult {
    return html`<div class="notice notice-warn" role="status">
      ${icon('warn')}
      <div>
        <p>${this.words.progressLost}</p>
        <div class="actions"><button class="button" type="button" @click=${retry}>${icon('retry')}${this.messages.retry}</button></div>
      </div>
    </div>`;
  }

  /** Said where a document has no targets, or none of those asked for. */
  protected empty(title: string, text: string): TemplateResult {
    return html`<div class="notice">
      ${icon('info')}
      <div>
        <b>${title}</b>
        <p>${text}</p>
      </div>
    </div>`;
  }
}
