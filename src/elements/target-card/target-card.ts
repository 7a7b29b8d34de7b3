import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { copyText } from '../../base/copy-text.js';
import { icon } from '../../base/icons.js';
import { pageAddress } from '../../base/page-address.js';
import { property, state } from '../../base/property.js';
import { badges } from '../../base/verdict-badge.styles.js';
import { reasonsVi, type ReasonMessages } from '../../messages/reasons.vi.js';
import type { Resolution } from '../../schema/resolution.js';
import { boldParts } from '../targets/bold-parts.js';
import type { judge } from '../targets/judge.js';
import { JudgingElement } from '../targets/judging-element.js';
import { gauges } from '../targets/gauge.styles.js';
import { placeInText } from '../targets/place-in-text.js';
import { reasons as reasonStyles } from '../targets/reason.styles.js';
import { frame } from '../targets/targets.styles.js';
import { measureParts, type Says } from './parts.js';
import { styles } from './target-card.styles.js';
import type { CardView } from './view.js';

/**
 * One promise, to stand in an article: its sentence as printed, what it asks for, the latest result, the verdict and why. `target` may also be
 * the id of a result the paper reports without a target of its own; where it is held against two plans there are two verdicts.
 *
 * @tag target-card
 * @attr {string} lang - Language of the interface words, `vi` or `en`. The nearest `lang` at or above the element counts.
 * @slot - Fallback in the page's own markup: the sentence, what it asks for, the result and a link to the original, so that a page without
 *   scripts says the same. Shown until the document is there, and again when it cannot be.
 * @fires {Event} resolution-load - The document has been read and drawn. Does not bubble.
 * @fires {ErrorEvent} resolution-error - The document could not be loaded or read; `error` holds the SourceError. Does not bubble.
 * @fires {CustomEvent} target-select - The link to the sentence was followed; `detail` holds `targetId` and `documentId`. Cancel it to answer yourself.
 * @fires {CustomEvent} verdict-explain - A reader asked why; `detail` holds `targetId` and `measureId`.
 * @csspart card - The whole card.
 * @csspart kicker - The line above the sentence: code, period, document.
 * @csspart sentence - The promise, verbatim.
 * @csspart measure - One of several measures.
 * @csspart figures - Result and requirement.
 * @csspart gauge - The result against the criterion.
 * @csspart verdict - The line of the verdict.
 * @csspart badge - The verdict as shape and word.
 * @csspart pace - Whether the result is on its way.
 * @csspart why - The button that opens the reason.
 * @csspart because - The reason as a sentence.
 * @csspart flag - A remark that does not change the verdict.
 * @csspart reason - What opens behind "Vì sao?".
 * @csspart inputs - What the verdict rests on.
 * @csspart quote - The words of the paper.
 * @csspart foot - Source and sharing.
 * @csspart source - Where the sentence stands.
 * @csspart share - The buttons that copy and share the link.
 * @csspart code - The QR code.
 * @cssprop [--resolution-accent=#0b4f8f] - Links and the rule. Needs 4.5:1 on the surface.
 * @cssprop [--resolution-font=inherit] - Font family.
 * @cssprop [--resolution-text-size=max(1em, 16px)] - Size of running text.
 * @cssprop [--resolution-surface=#fff] - Background.
 * @cssprop [--resolution-text=#1b1f24] - Text colour.
 * @cssprop [--resolution-gauge-height=0.75em] - Height of the gauge.
 * @cssstate loading - No document yet, one is on its way.
 * @cssstate error - The document could not be shown.
 * @cssstate stale - An older copy is shown because the newest could not be loaded.
 */
export class TargetCard extends JudgingElement {
  static override styles = [...JudgingElement.styles, frame, badges, gauges, reasonStyles, styles];

  /** Id of the target, or of a reported result. */
  @property() target?: string;

  /** Whether a QR code of the link stands on the card: from 480 px on, and in print always. */
  @property({ type: Boolean }) qr = false;

  override headingLevel = 3;

  @state() private reasons: ReasonMessages = reasonsVi;
  /** Where the sentence stands, as a citation names it. */
  @state() private place = '';
  @state() private code: SVGSVGElement | undefined;
  @state() private answer = '';
  /** Ids of the measures whose reason is open. */
  @state() private open: ReadonlySet<string> = new Set();

  #view: CardView | undefined;
  #placed: readonly [reader: unknown, blockId: string] | undefined;
  #coded = '';

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('target') || changed.has('src') || changed.has('data')) {
      this.open = new Set();
      this.answer = '';
    }
    if (!changed.has('messages')) return;
    this.setWords(
      reasonsVi,
      async () => (await import('../../messages/reasons.en.js')).reasonsEn,
      (words) => (this.reasons = words),
    );
  }

  protected override updated(): void {
    super.updated();
    if (!this.#view) return;
    void this.#findPlace(this.#view);
    void this.#drawCode();
  }

  /** The name of the place needs the text read up to there; the card does not wait for it. */
  async #findPlace(view: CardView): Promise<void> {
    const { reader } = this.source;
    const { blockId } = view.target.provenance;
    if (!reader || !blockId || (this.#placed?.[0] === reader && this.#placed[1] === blockId)) return;
    const wanted = (this.#placed = [reader, blockId]);
    const place = await placeInText(reader, blockId);
    if (this.#placed === wanted) this.place = place;
  }

  async #drawCode(): Promise<void> {
    const link = this.qr ? this.link : '';
    const key = link && `${link} ${this.cards.lang}`;
    if (key === this.#coded) return;
    this.#coded = key;
    try {
      const code = link ? (await import('../../base/qr.js')).qr(link, this.cards.code) : undefined;
      if (key === this.#coded) this.code = code;
    } catch {
      // Without the code the card is whole: its link is there in words.
      this.code = undefined;
    }
  }

  /** The address that is shared: the sentence in the text where a page shows it, else this page. */
  get link(): string {
    const address = this.#view ? this.address(this.#view.place) : nothing;
    return typeof address === 'string' ? new URL(address, location.href).href : pageAddress(this.id);
  }

  protected override judged(resolution: Resolution, { viewOf }: typeof judge): TemplateResult {
    const { cards, reasons, words, target } = this;
    const view = (this.#view = target ? viewOf(resolution, target, this.day) : undefined);
    if (!view) return this.empty(words.noTarget, cards.noTargetText);
    const says: Says = { cards, reasons, cells: this.cells, target: view.target };
    const kind = view.report ? cards.reportedResult : cards.target(view.target.code ?? '');
    return html`<article class="card" part="card" aria-labelledby=":sentence">
      <div class="card-main">
        <p class="kicker" part="kicker">
          ${kind}${view.period ? html` · <span lang="vi">${view.period}</span>` : nothing} · <span lang="vi">${this.documentName}</span>
        </p>
        <div class="sentence" id=":sentence" part="sentence" role="heading" aria-level=${this.level} lang="vi">
          ${boldParts(view.target)}
        </div>
        ${measureParts(view, says, { open: this.open, toggle: this.#toggle })}
      </div>
      ${this.#foot(view)}
    </article>`;
  }

  #toggle = (measureId: string): void => {
    const open = new Set(this.open);
    const closing = open.delete(measureId);
    if (!closing) open.add(measureId);
    this.open = open;
    if (closing) return;
    this.tell('verdict-explain', { targetId: this.#view!.target.id, measureId });
  };

  #foot(view: CardView): TemplateResult {
    const { cards } = this;
    const address = this.address(view.place);
    return html`<footer class="foot" part="foot">
      <div class="foot-words">
        <p part="source">
          <span lang="vi">${cards.source(this.documentName, this.place)}</span>
          ${
            address === nothing
              ? nothing
              : html`<a href=${address} @click=${(event: MouseEvent) => this.select(event, view.target.id, view.place)}
                  >${cards.seeSentence}</a
                >`
          }
        </p>
        <p class="share" part="share">
          <button class="button-link" type="button" @click=${this.#copy}>${icon('link')}<span>${cards.copyLink}</span></button>
          ${
            typeof navigator.share === 'function'
              ? html`<button class="button-link" type="button" @click=${this.#share}>${icon('share')}<span>${cards.share}</span></button>`
              : nothing
          }
        </p>
        <p class="answer" role="status">${this.answer}</p>
      </div>
      ${this.code ? html`<div class="code" part="code">${this.code}</div>` : nothing}
    </footer>`;
  }

  #copy = async (): Promise<void> => {
    const { link, cards } = this;
    this.answer = (await copyText(link, this.renderRoot as ShadowRoot)) ? cards.copied : `${cards.copyFailed} ${link}`;
  };

  #share = async (): Promise<void> => {
    try {
      await navigator.share({ title: this.#view!.target.text, url: this.link });
    } catch (error) {
      // Closing the sheet is no failure; where sharing is refused the link can still be copied.
      if ((error as Error).name !== 'AbortError') await this.#copy();
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'target-card': TargetCard;
  }
}
