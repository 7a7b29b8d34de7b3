import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { h } from '../../base/dom.js';
import { hasFallback, keepEnter, showState } from '../../base/host.js';
import { property, state } from '../../base/property.js';
import { ResolutionElement } from '../../base/resolution-element.js';
import type { FailureViews } from '../../base/failure-views.js';
import { emptyView, loadingView, plainErrorView } from '../../base/state-views.js';
import type { ResolutionReader } from '../../schema/reader.js';
import type { Resolution } from '../../schema/resolution.js';
import { ResolutionController } from '../../source/resolution-controller.js';
import type { SourceError } from '../../source/errors.js';
import { safeUrl } from '../../source/safe-url.js';
import { banners } from './banners.js';
import type { LinkHost } from './deep-link.js';
import { DocumentView } from './document-view.js';
import { textContext } from './text-context.js';
import { placeOf } from './place-of.js';
import { styles } from './resolution-viewer.styles.js';
import { contentsFold, toolbar, type ToolbarAction, type ToolbarToggle } from './toolbar.js';
import type { ViewerTools } from './tools.js';

/** Milliseconds after which the tools no longer wait for the end of the text. */
const TOOLS_WAIT = 2000;

/**
 * Shows a whole resolution, verbatim: letterhead, contents, text, footnotes, recipients and signature, with search, deep links and print.
 *
 * @tag resolution-viewer
 * @attr {string} lang - Language of the interface words, `vi` or `en`. The nearest `lang` at or above the element counts.
 * @slot - Fallback in the page's own markup (a link to the original). Shown until the document is drawn, and again when it cannot be.
 * @slot actions - Further buttons or links for the toolbar.
 * @fires {Event} resolution-load - The document has been read and its first screen drawn. Does not bubble.
 * @fires {ErrorEvent} resolution-error - The document could not be loaded or read; `error` holds the SourceError. Does not bubble.
 * @csspart toolbar - The bar with title and tools.
 * @csspart banner - Notices above the text: draft, replaced, stale.
 * @csspart contents - The table of contents.
 * @csspart entry - A link in the contents.
 * @csspart document - The sheet the text stands on.
 * @csspart letterhead - Issuer, number, State or Party name, place and date.
 * @csspart document-title - Kind and subject.
 * @csspart facts - The line of facts under the title.
 * @csspart body - The text between title and signature.
 * @csspart section - A section heading.
 * @csspart label - The label of a section as printed.
 * @csspart heading - The words of a section heading.
 * @csspart anchor - The copy-link control of a section.
 * @csspart paragraph - A paragraph.
 * @csspart item - A list item.
 * @csspart table - A table of the paper.
 * @csspart citation - A cited document in the text.
 * @csspart note-ref - The call of a footnote.
 * @csspart notes - The notes at the end.
 * @csspart note - One note at the end.
 * @csspart recipients - Nơi nhận.
 * @csspart signature - The signature block.
 * @csspart watermark - The draft mark behind the text.
 * @cssprop [--resolution-accent=#0b4f8f] - Links, rules and the current item. Needs 4.5:1 on the surface.
 * @cssprop [--resolution-font=inherit] - Font family.
 * @cssprop [--resolution-text-size=max(1em, 16px)] - Size of running text.
 * @cssprop [--resolution-emblem=#c8151b] - Red of star and rule in the letterhead.
 * @cssprop [--resolution-surface=#fff] - Background.
 * @cssprop [--resolution-text=#1b1f24] - Text colour.
 * @cssprop [--resolution-toc-width=17em] - Width of the contents beside the text.
 * @cssprop [--resolution-measure=41em] - Longest line of the text.
 * @cssprop [--resolution-sticky-top=0px] - Height of a fixed bar of the page above the element.
 * @cssstate loading - No document yet, one is on its way.
 * @cssstate error - The document could not be shown.
 * @cssstate stale - An older copy is shown because the newest could not be loaded.
 */
export class ResolutionViewer extends ResolutionElement implements LinkHost {
  static override styles = [...ResolutionElement.styles, styles];

  /** Address of the `resolution.json`, relative to the page. */
  @property() src?: string;

  /** The document as an object or JSON text, instead of `src`. Wins over `src` and inline JSON. */
  @property({ attribute: false }) data?: unknown;

  /** Level of the document's own heading, 1 to 5, so that headings fit the page. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Whether passages that look wrong in the source are marked *nguyên văn* with the suggestion. */
  @property({ type: Boolean, attribute: 'show-issues' }) showIssues = false;

  @state() private phase: 'waiting' | 'drawing' | 'complete' = 'waiting';
  @state() private contentsOpen = false;
  @state() private finding = false;
  /** Whether a narrow toolbar shows all its tools. */
  @state() private all = false;
  @state() private message = '';
  @state() private failures?: FailureViews;

  #source = new ResolutionController(this, { onError: (error) => this.#failed(error) });
  #internals = this.attachInternals();
  #view: DocumentView | undefined;
  #sheet = h('div', { class: 'document', part: 'document', lang: 'vi' });
  #side = h('div', { class: 'toc-side', id: ':toc' });
  #tools?: Promise<ViewerTools>;
  #announced?: ResolutionReader;

  /** What links in the document are relative to. */
  get #base(): string {
    return (this.src && safeUrl(this.src, document.baseURI)) || document.baseURI;
  }

  /** Id of the document shown, the first part of its deep links; undefined while there is none. */
  get documentId(): string | undefined {
    return this.#source.reader?.document?.id;
  }

  /** The document shown, typed and read-only; undefined while there is none. */
  get resolution(): Resolution | undefined {
    return this.#source.reader?.document;
  }

  /** Loads the document again. The one shown stays until the new one is there. */
  reload(): void {
    this.#source.retry();
  }

  /** Scrolls to a section, item, target or footnote by its id and moves the focus there. */
  reveal(id: string): boolean {
    const target = placeOf(id, this.resolution, this.#sheet);
    if (!target) return false;
    void this.#toolbox().then((tools) => tools.reveal(target));
    return true;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const type of ['keydown', 'keypress']) this.renderRoot.addEventListener(type, keepEnter);
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { reader } = this.#source;
    if (!reader) {
      this.#view?.stop();
      this.#view = undefined;
    }
    // The first screen is drawn before the template, so that one pass brings both to the page. Words, heading levels and marks are drawn into
    // the text, so the text is drawn again when they change.
    else if (reader !== this.#view?.reader || changed.has('messages') || changed.has('headingLevel') || changed.has('showIssues'))
      this.#open(reader);
  }

  protected override updated(): void {
    // Only now has the source begun what this update asked of it.
    showState(this.#internals, ['loading', 'error', 'stale'], this.#source.status);
  }

  #open(reader: ResolutionReader): void {
    const doc = reader.document;
    this.#view?.stop();
    if (!doc) return;
    const context = textContext(doc, this.messages, this.showIssues, this.#base);
    this.#sheet.replaceChildren();
    const view = (this.#view = new DocumentView(reader, this.#sheet, context, Math.min(5, Math.max(1, this.headingLevel || 2))));
    this.phase = 'waiting';
    // Contents, deep links and tools follow the text, or in a long paper its first screens; without them the text is still all there.
    const grow = (): void =>
      void this.#toolbox().then(
        (tools) => (this.#view === view ? tools.grow(view) : undefined),
        () => undefined,
      );
    let due = 0;
    void view
      .run(
        () => {
          this.phase = 'drawing';
          void this.updateComplete.then(() => {
            // Drawn again in other words it is still the same document.
            if (this.#view !== view || this.#announced === reader) return;
            this.#announced = reader;
            this.dispatchEvent(new Event('resolution-load'));
          });
          due = performance.now() + TOOLS_WAIT;
        },
        () => performance.now() > due && grow(),
      )
      .then(() => {
        if (this.#view !== view || !view.complete) return;
        this.phase = 'complete';
        grow();
      });
  }

  #failed(error: SourceError): void {
    void import('../../base/failure-views.js').then(
      async ({ failureViews }) => (this.failures = await failureViews(this.messages.lang)),
      () => undefined,
    );
    this.dispatchEvent(new ErrorEvent('resolution-error', { error, message: error.message }));
  }

  /** The parts of the viewer that only a click needs, loaded once. */
  #toolbox(): Promise<ViewerTools> {
    return (this.#tools ??= import('./tools.js').then(({ ViewerTools }) => new ViewerTools(this)));
  }

  /** @internal What `tools.ts` may use. */
  get parts() {
    return {
      root: this.shadowRoot!,
      sheet: this.#sheet,
      view: this.#view,
      side: this.#side,
      messages: this.messages,
      say: (text: string): void => {
        this.message = text;
      },
      finding: this.finding,
      closeFind: (): void => {
        this.finding = false;
        this.shadowRoot!.querySelector<HTMLElement>('[aria-controls=":find"]')?.focus();
      },
      /** Whether there was a drawer to close; the focus goes back to its button. */
      closeContents: (): boolean => {
        const open = this.contentsOpen;
        this.contentsOpen = false;
        if (open) this.shadowRoot!.querySelector<HTMLElement>('.toc-fold')!.focus();
        return open;
      },
    };
  }

  /** One listener for the whole text. */
  #click = (event: Event): void => {
    const target = (event.target as Element).closest?.<HTMLElement>(
      '[data-note],[data-cite],[data-sic],[data-fold],[data-copy],[data-back]',
    );
    if (!target) return;
    if (event instanceof MouseEvent && (event.metaKey || event.ctrlKey)) return;
    event.preventDefault();
    void this.#toolbox().then((tools) => tools.act(target));
  };

  #toggle = (what: ToolbarToggle): void => {
    if (what === 'all') this.all = !this.all;
    else if (what === 'finding') {
      this.finding = !this.finding;
      void this.#toolbox().then((tools) => (this.finding ? tools.openFind() : tools.closeFind()));
    } else if (this.size === 'large') this.removeAttribute('size');
    else this.size = 'large';
  };

  #menu = (action: ToolbarAction): void => {
    void this.#toolbox().then((tools) => tools[action]());
  };

  protected override render(): TemplateResult {
    const { messages, size } = this;
    return html`<div class="w" data-theme=${this.activeTheme} data-size=${size ?? 'normal'} lang=${messages.lang}>${this.#content()}</div>`;
  }

  #content(): TemplateResult {
    this.#side.classList.toggle('open', this.contentsOpen);
    const { status, error, reader } = this.#source;
    const { messages } = this;
    const retry = (): void => this.#source.retry();
    if (!reader) {
      if (error) return html`${this.failures?.error(messages, error, retry) ?? plainErrorView(messages, retry)}<slot></slot>`;
      if (hasFallback(this)) return html`<slot></slot>`;
      return status === 'idle' ? html`<p class="notice">${messages.noSource}</p>` : loadingView(messages);
    }
    const doc = reader.document!;
    const first = this.phase !== 'waiting';
    const sectioned = reader.sectioned || !!this.#view?.sections.length;
    return html`<div class=${this.finding ? 'bars finding' : 'bars'}>
        ${toolbar(doc, messages, this.#base, { larger: this.size === 'large', finding: this.finding, all: this.all }, this.#toggle, this.#menu)}
        <div class="find-bar" id=":find" ?hidden=${!this.finding}></div>
      </div>
      ${error ? (this.failures?.stale(messages, this.#source.loadedAt, error, retry) ?? nothing) : nothing}
      ${banners(doc, reader, messages, this.#base, this.phase === 'complete')}
      ${first ? nothing : hasFallback(this) ? html`<slot></slot>` : loadingView(messages)}
      ${reader.done && !doc.body?.length && first ? emptyView(messages) : nothing}
      ${contentsFold(messages, this.contentsOpen, sectioned, () => (this.contentsOpen = !this.contentsOpen))}
      <div class=${sectioned ? 'grid' : 'grid alone'} ?hidden=${!first}>
        ${this.#side}
        <div class="sheet" @click=${this.#click}>
          ${doc.stage === 'draft' ? html`<div class="watermark" part="watermark" aria-hidden="true"></div>` : nothing}${this.#sheet}
        </div>
      </div>
      <p class="toast" role="status">${this.message}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'resolution-viewer': ResolutionViewer;
  }
  interface HTMLElementEventMap {
    'resolution-load': Event;
    'resolution-error': ErrorEvent;
  }
}
