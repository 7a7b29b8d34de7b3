import type { Standing } from '../../model/judgement.js';
import { JudgingElement, type Scenery } from '../targets/judging-element.js';
import type { SummaryScene } from './summary-scene.js';

/**
 * Says how many of a resolution's targets are met: the totals, and by group one mark for each promise. A promise nobody has reported on is a
 * dashed mark, never a zero.
 *
 * @tag target-summary
 * @attr {string} lang - Language of the interface words, `vi` or `en`. The nearest `lang` at or above the element counts.
 * @slot - Fallback in the page's own markup (a link to the original). Shown until the document is there, and again when it cannot be.
 * @fires {Event} resolution-load - The document has been read and drawn. Does not bubble.
 * @fires {ErrorEvent} resolution-error - The document could not be loaded or read; `error` holds the SourceError. Does not bubble.
 * @fires {CustomEvent<TargetSelectDetail>} target-select - A mark was chosen; `detail` holds `targetId` and `documentId`. Cancel it to answer yourself.
 * @csspart head - Title and note.
 * @csspart title - The title.
 * @csspart note - The line under the title.
 * @csspart remark - A remark every result shown carries.
 * @csspart total - A total: its name, the number, what it is a number of.
 * @csspart group - A group of targets.
 * @csspart group-title - The name of a group.
 * @csspart marks - The marks of a group.
 * @csspart mark - One mark: a target.
 * @csspart group-count - How many of a group are met.
 * @csspart target - The target that was chosen, where no page shows its text.
 * @csspart badge - Its verdict.
 * @csspart legend - What the marks mean, and how many there are of each.
 * @csspart foot - Where the numbers come from and to which day.
 * @csspart source - The name of the document.
 * @csspart updated - The last day the results reach.
 * @cssprop [--resolution-accent=#0b4f8f] - Links and the rule. Needs 4.5:1 on the surface.
 * @cssprop [--resolution-font=inherit] - Font family.
 * @cssprop [--resolution-text-size=max(1em, 16px)] - Size of running text.
 * @cssprop [--resolution-surface=#fff] - Background.
 * @cssprop [--resolution-text=#1b1f24] - Text colour.
 * @cssstate loading - No document yet, one is on its way.
 * @cssstate error - The document could not be shown.
 * @cssstate stale - An older copy is shown because the newest could not be loaded.
 */
export class TargetSummary extends JudgingElement {
  /** Where the whole document stands on the day; undefined until its data has been read. */
  get standing(): Standing | undefined {
    return this.resolution && (this.shown as SummaryScene | undefined)?.standing;
  }

  protected override async load(): Promise<Scenery> {
    const { SummaryScene } = await import('./summary-scene.js');
    return (by) => new SummaryScene(this, by);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'target-summary': TargetSummary;
  }
}
