import { css } from '@lit/reactive-element';
import { property } from '../../base/property.js';
import { JudgingElement, type Scenery } from '../targets/judging-element.js';

/**
 * Draws results against what was asked for: one target or reported figure over the years, the targets of a group side by side, or all that can be
 * drawn. The table beside each picture says the same and needs no picture; what draws is fetched when a chart is about to be seen.
 *
 * @tag target-chart
 * @attr {string} lang - Language of the interface words, `vi` or `en`. The nearest `lang` at or above the element counts.
 * @slot - Fallback in the page's own markup (a link to the original). Shown until the document is there, and again when it cannot be.
 * @fires {Event} resolution-load - The document has been read and drawn. Does not bubble.
 * @fires {ErrorEvent} resolution-error - The document could not be loaded or read; `error` holds the SourceError. Does not bubble.
 * @csspart head - Title and note.
 * @csspart title - The title.
 * @csspart note - The line under the title.
 * @csspart remark - A remark every result shown carries.
 * @csspart plot - Results in one unit: picture and table.
 * @csspart plot-title - What is drawn.
 * @csspart figure - The picture.
 * @csspart data - The same as a table.
 * @csspart row - A row of the table.
 * @csspart badge - A verdict.
 * @csspart not-drawn - What is in no picture, and why.
 * @csspart foot - Where the numbers come from.
 * @csspart source - The name of the document.
 * @csspart updated - The day the numbers reach.
 * @csspart download - The button that gives the numbers as a file.
 * @cssprop [--resolution-accent=#0b4f8f] - Links and the rule. Needs 4.5:1 on the surface.
 * @cssprop [--resolution-font=inherit] - Font family.
 * @cssprop [--resolution-text-size=max(1em, 16px)] - Size of running text.
 * @cssprop [--resolution-surface=#fff] - Background.
 * @cssprop [--resolution-text=#1b1f24] - Text colour, and the line of what is required.
 * @cssprop [--resolution-met-surface=#e4f3f0] - The bars.
 * @cssprop [--resolution-met-mark=#00796b] - Their edges. Needs 3:1 on the surface.
 * @cssstate loading - No document yet, one is on its way.
 * @cssstate error - The document could not be shown.
 * @cssstate stale - An older copy is shown because the newest could not be loaded.
 */
export class TargetChart extends JudgingElement {
  static override styles = [
    ...JudgingElement.styles,
    css`
      .w {
        --expected: 26em;
      }
    `,
  ];

  /** Id of the target, or of a reported result: it is drawn with the years beside it. */
  @property() target?: string;

  /** Id of a group of targets. */
  @property() group?: string;

  /** @internal Theme and size: what is drawn holds for these. */
  get lookKey(): string {
    return `${this.activeTheme} ${this.size ?? ''}`;
  }

  protected override async load(): Promise<Scenery> {
    const { ChartScene } = await import('./chart-scene.js');
    return (by) => new ChartScene(this, by);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'target-chart': TargetChart;
  }
}
