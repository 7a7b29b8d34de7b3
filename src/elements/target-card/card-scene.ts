import { html, nothing, type TemplateResult } from 'lit/html.js';
import { copyText } from '../../base/copy-text.js';
import { icon } from '../../base/icon-template.js';
import '../../base/more-icons.js';
import { pageAddress } from '../../base/page-address.js';
import { badges } from '../../base/verdict-badge.styles.js';
import { reasonsVi, type ReasonMessages } from '../../messages/reasons.vi.js';
import type { Resolution } from '../../schema/resolution.js';
import { boldParts } from '../targets/bold-parts.js';
import type { judge } from '../targets/judge.js';
import { Scene } from '../targets/scene.js';
import { gauges } from '../targets/gauge.styles.js';
import { reasons as reasonStyles } from '../targets/reason.styles.js';
import { foot } from '../document/foot.styles.js';
import { frame } from '../document/frame.styles.js';
import { measureParts, type Says } from './parts.js';
import { styles } from './target-card.styles.js';
import type { CardView } from './view.js';
import type { TargetCard } from './target-card.js';

/** What a card shows. */
export class CardScene extends Scene<TargetCard> {
  override readonly styles = [frame, foot, badges, gauges, reasonStyles, styles];

  reasons: ReasonMessages = reasonsVi;
  /** Where the sentence stands, as a citation names it. */
  place = '';
  code: SVGSVGElement | undefined;
  answer = '';
  /** Ids of the measures whose reason is open. */
  open: ReadonlySet<string> = new Set();

  #target: string | undefined;
  #resolution: Resolution | undefined;
  #view: CardView | undefined;
  #placed: readonly [head: unknown, blockId: string] | undefined;
  #coded = '';

  protected override vietnamese(): object {
    return { ...super.vietnamese(), reasons: reasonsVi };
  }

  protected override async english(): Promise<object> {
    const [words, { reasonsEn }] = await Promise.all([super.english(), import('../../messages/reasons.en.js')]);
    return { ...words, reasons: reasonsEn };
  }

  override drawn(): void {
    if (!this.#view) return;
    void this.#findPlace(this.#view);
    void this.#drawCode();
  }

  /** The name of the place needs the text read up to there; the card does not wait for it. */
  async #findPlace(view: CardView): Promise<void> {
    const { head } = this.host;
    const { blockId } = view.target.provenance;
    if (!head || !blockId || (this.#placed?.[0] === head && this.#placed[1] === blockId)) return;
    const wanted = (this.#placed = [head, blockId]);
    const named = await import('../targets/place-in-text.js').catch(() => undefined);
    const place = (await named?.placeInText(head, blockId)) ?? '';
    if (this.#placed === wanted && place !== this.place) this.set({ place });
  }

  async #drawCode(): Promise<void> {
    const link = this.host.qr ? this.link : '';
    const key = link && `${link} ${this.cards.lang}`;
    if (key === this.#coded) return;
    this.#coded = key;
    try {
      const code = link ? (await import('../../base/qr.js')).qr(link, this.cards.code) : undefined;
      if (key === this.#coded) this.set({ code });
    } catch {
      // Without the code the card is whole: its link is there in words.
      this.set({ code: undefined });
    }
  }

  /** The address that is shared: the sentence in the text where a page shows it, else this page. */
  get link(): string {
    const address = this.#view ? this.address(this.#view.place) : nothing;
    return typeof address === 'string' ? new URL(address, location.href).href : pageAddress(this.host.id);
  }

  protected override judged(resolution: Resolution, { viewOf }: typeof judge): TemplateResult {
    const { cards, reasons } = this;
    const { target } = this.host;
    if (target !== this.#target || resolution !== this.#resolution) {
      this.#target = target;
      this.#resolution = resolution;
      this.open = new Set();
      this.answer = '';
    }
    const view = (this.#view = target ? viewOf(resolution, target, this.host.day) : undefined);
    if (!view) return this.empty('target');
    const says: Says = { cards, reasons, cells: this.cells, target: view.target };
    const kind = view.report ? cards.reportedResult : cards.target(view.target.code ?? '');
    return html`<article class="card" part="card" aria-labelledby=":sentence">
      <div class="card-main">
        <p class="kicker" part="kicker">
          ${kind}${view.period ? html` · <span lang="vi">${view.period}</span>` : nothing} · <span lang="vi">${this.documentName}</span>
        </p>
        <div class="sentence" id=":sentence" part="sentence" role="heading" aria-level=${this.host.level} lang="vi">
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
    this.set({ open });
    if (closing) return;
    this.host.tell('verdict-explain', { targetId: this.#view!.target.id, measureId });
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
    const done = await copyText(link, this.host.renderRoot as ShadowRoot);
    this.set({ answer: done ? cards.copied : `${cards.copyFailed} ${link}` });
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
