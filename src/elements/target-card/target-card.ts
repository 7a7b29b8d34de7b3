import { property } from '../../base/property.js';
import { JudgingElement, type Scenery } from '../targets/judging-element.js';
import type { CardScene } from './card-scene.js';

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
 * @fires {CustomEvent<TargetSelectDetail>} target-select - The link to the sentence was followed; `detail` holds `targetId` and `documentId`. Cancel it to answer yourself.
 * @fires {CustomEvent<VerdictExplainDetail>} verdict-explain - A reader asked why; `detail` holds `targetId` and `measureId`.
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
 * @cssprop [--resolution-hit=#ffe88a] - Background of words that were looked for or decide.
 * @cssstate loading - No document yet, one is on its way.
 * @cssstate error - The document could not be shown.
 * @cssstate stale - An older copy is shown because the newest could not be loaded.
 */
export class TargetCard extends JudgingElement {
  /** Id of the target, or of a reported result. */
  @property() target?: string;

  /** Whether a QR code of the link stands on the card: from 480 px on, and in print always. */
  @property({ type: Boolean }) qr = false;

  override headingLevel = 3;

  /** The address that is shared: the sentence in the text where a page shows it, else this page; empty until the card is drawn. */
  get link(): string {
    return (this.shown as CardScene | undefined)?.link ?? '';
  }

  protected override async load(): Promise<Scenery> {
    const { CardScene } = await import('./card-scene.js');
    return (by) => new CardScene(this, by);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'target-card': TargetCard;
  }
}
