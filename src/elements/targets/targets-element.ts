import { DataReading } from '../../schema/data-reader.js';
import { DataElement } from '../document/data-element.js';
import type { TextLinks } from './see-in-text.js';

/**
 * What every widget of targets has.
 *
 * @cssprop [--resolution-badge-radius=radius] - Corners of a verdict.
 * @cssprop [--resolution-met-text=#005a4f] - Words of a verdict that is met. Needs 4.5:1 on its background.
 * @cssprop [--resolution-met-surface=#e4f3f0] - Background of a verdict that is met.
 * @cssprop [--resolution-met-mark=#00796b] - Marks of what is met. Needs 3:1 on the surface.
 * @cssprop [--resolution-open-text=#714600] - Words of a verdict that is not met yet. Needs 4.5:1 on its background.
 * @cssprop [--resolution-failed-text=#fff] - Words of a verdict that failed. Needs 4.5:1 on its background.
 * @cssprop [--resolution-part-text=#2c3642] - Words of a verdict that is met in part.
 * @cssprop [--resolution-part-surface=#eceff2] - Background of a verdict that is met in part.
 * @cssprop [--resolution-part-mark=#4d5a68] - Marks of what is met in part. Needs 3:1 on the surface.
 * @cssprop [--resolution-unknown-text=#4d5660] - Words where nothing is known.
 * @cssprop [--resolution-unknown-mark=#737d87] - Marks where nothing is known. Needs 3:1 on the surface.
 */
export abstract class TargetsElement extends DataElement implements TextLinks {
  /** @internal The data layer of the document shown, read as far as some widget has asked for it. */
  get reading(): DataReading | undefined {
    return this.resolution && DataReading.of(this.resolution);
  }

  /** @internal Tells the page of a reader's act; false when the page wants to answer itself. */
  tell(name: 'target-select' | 'verdict-explain', detail: { targetId: string; measureId?: string }): boolean {
    return this.notify(name, detail, name === 'target-select');
  }
}
