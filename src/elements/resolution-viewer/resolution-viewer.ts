import type { PropertyValues } from '@lit/reactive-element';
import { h } from '../../base/dom.js';
import { property, state } from '../../base/property.js';
import { notice } from '../../base/state-views.js';
import { vi, type Messages } from '../../messages/vi.js';
import { ResolutionReader } from '../../schema/reader.js';
import type { Resolution } from '../../schema/resolution.js';
import { safeUrl } from '../../source/safe-url.js';
import { DocumentElement } from '../document/document-element.js';
import { banners } from './banners.js';
import type { LinkHost } from './deep-link.js';
import { DocumentView } from './document-view.js';
import { placeOf } from './place-of.js';
import { styles } from './resolution-viewer.styles.js';
import { textContext } from './text-context.js';
import { barsOf, type Bars, type ToolbarAction, type ToolbarToggle } from './toolbar.js';
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
 * @cssprop [--resolution-hit=#ffe88a] - Background of words that were looked for or decide.
 * @cssprop [--resolution-surface-accent=mixed] - Background of the current entry of the contents.
 * @cssprop [--resolution-letterhead-emblem=emblem] - The same red, of the letterhead alone.
 * @cssstate loading - No document yet, one is on its way.
 * @cssstate error - The document could not be shown.
 * @cssstate stale - An older copy is shown because the newest could not be loaded.
 */
export class ResolutionViewer extends DocumentElement implements LinkHost {
  static override styles = [...DocumentElement.styles, styles];

  /** Whether passages that look wrong in the source are marked *nguyên văn* with the suggestion. */
  @property({ type: Boolean, attribute: 'show-issues' }) showIssues = false;

  @state() private phase: 'waiting' | 'drawing' | 'complete' = 'waiting';
  @state() private contentsOpen = false;
  @state() private finding = false;
  /** Whether a narrow toolbar shows all its tools. */
  @state() private all = false;
  @state() private message = '';
  declare protected messages: Messages;
  #drawing: DocumentView | undefined;
  #bars?: Bars;
  #sheet = h('div', { class: 'document', part: 'document', lang: 'vi' });
  #side = h('div', { class: 'toc-side', id: ':toc' });
  #paper = h('div', { class: 'sheet' });
  #grid = h('div', null, this.#side, this.#paper);
  #remarks = h('div');
  #toast = h('p', { class: 'toast', role: 'status' });
  #tools?: Promise<ViewerTools>;

  /** What links in the document are relative to. */
  private get base(): string {
    return (this.src && safeUrl(this.src, document.baseURI)) || document.baseURI;
  }

  protected override get vietnamese(): Messages {
    return vi;
  }

  /** Scrolls to a section, item, target or footnote by its id and moves the focus there. */
  reveal(id: string): boolean {
    const target = placeOf(id, this.resolution, this.#sheet);
    if (!target) return false;
    void this.#toolbox().then((tools) => tools.reveal(target));
    return true;
  }

  constructor() {
    super();
    this.#paper.addEventListener('click', this.#click);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { head } = this;
    if (!head) {
      this.#drawing?.stop();
      this.#drawing = undefined;
      return;
    }
    const reader = ResolutionReader.of(head);
    // The first screen is drawn before the template, so that one pass brings both to the page. Words, heading levels and marks are drawn into
    // the text, so the text is drawn again when they change.
    const stale = ['messages', 'headingLevel', 'showIssues'].some((name) => changed.has(name));
    if (reader !== this.#drawing?.reader || stale) this.#open(reader);
  }

  #open(reader: ResolutionReader): void {
    this.#drawing?.stop();
    this.#lay(reader.document!);
    const context = textContext(reader.document!, this.messages, this.showIssues, this.base);
    this.#sheet.replaceChildren();
    const view = (this.#drawing = new DocumentView(reader, this.#sheet, context, this.level));
    this.phase = 'waiting';
    // Contents, deep links and tools follow the text, or in a long paper its first screens; without them the text is still all there.
    const grow = (): void =>
      void this.#toolbox().then(
        (tools) => (this.#drawing === view ? tools.grow(view) : undefined),
        () => undefined,
      );
    let due = 0;
    void view
      .run(
        () => {
          this.phase = 'drawing';
          void this.updateComplete.then(() => this.#drawing === view && this.announce());
          due = performance.now() + TOOLS_WAIT;
        },
        () => performance.now() > due && grow(),
      )
      .then(() => {
        if (this.#drawing !== view || !view.complete) return;
        this.phase = 'complete';
        grow();
      });
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
      view: this.#drawing,
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
        if (open) this.shadowRoot!.querySelector<HTMLElement>('.toc-open:not([hidden]),.toc-fold')!.focus();
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
    else if (what === 'contents') this.contentsOpen = !this.contentsOpen;
    else if (what === 'finding') {
      this.all = false;
      this.finding = !this.finding;
      void this.#toolbox().then((tools) => (this.finding ? tools.openFind() : tools.closeFind()));
    } else {
      this.all = false;
      if (this.size === 'large') this.removeAttribute('size');
      else this.size = 'large';
    }
  };

  #menu = (action: ToolbarAction): void => {
    // What has been used goes away, and its focus with it.
    if (this.all) this.shadowRoot!.querySelector<HTMLElement>('.more')!.focus();
    this.all = false;
    void this.#toolbox().then((tools) => tools[action]());
  };

  protected override draw(doc: Resolution): void {
    const { messages } = this;
    const { reader, sections } = this.#drawing!;
    const ready = (this.ready = this.phase !== 'waiting');
    const sectioned = reader.sectioned || !!sections.length;
    this.#bars!.show({ larger: this.size === 'large', finding: this.finding, all: this.all, contents: this.contentsOpen });
    this.#side.classList.toggle('open', this.contentsOpen);
    this.#bars!.fold.hidden = !sectioned;
    this.#grid.className = sectioned ? 'grid' : 'grid alone';
    this.#grid.hidden = !ready;
    const remarks = banners(reader, messages, this.base, this.phase === 'complete');
    if (reader.done && !doc.body?.length && ready) remarks.push(notice('info', messages.emptyTitle, messages.emptyText));
    this.#remarks.replaceChildren(...remarks);
    this.#toast.textContent = this.message;
  }

  /** Puts the parts of a document where they belong. */
  #lay(doc: Resolution): void {
    const { bars, fold } = (this.#bars = barsOf(doc, this.messages, this.base, this.#toggle, this.#menu));
    const mark = doc.stage === 'draft' ? h('div', { class: 'watermark', part: 'watermark', 'aria-hidden': 'true' }) : '';
    this.#paper.replaceChildren(mark, this.#sheet);
    this.view.replaceChildren(bars, this.#remarks, fold, this.#grid, this.#toast);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'resolution-viewer': ResolutionViewer;
  }
}
