import { hasFallback } from '../../base/host.js';
import { DataReading } from '../../schema/data-reader.js';
import { DataElement } from '../document/data-element.js';
import type { TextLinks } from './see-in-text.js';
import { waiting } from './waiting.styles.js';

/** What every widget of targets has. */
export abstract class TargetsElement extends DataElement implements TextLinks {
  static override styles = [...DataElement.styles, waiting];

  /** @internal The data layer of the document shown, read as far as some widget has asked for it. */
  get reading(): DataReading | undefined {
    return this.resolution && DataReading.of(this.resolution);
  }

  /** Where the page has nothing to show itself, a failure keeps the room of what was expected. */
  protected override drawState(): void {
    super.drawState();
    this.wrapper.toggleAttribute('data-alone', !hasFallback(this));
  }

  /** @internal Tells the page of a reader's act; false when the page wants to answer itself. */
  tell(name: 'target-select' | 'verdict-explain', detail: { targetId: string; measureId?: string }): boolean {
    return this.notify(name, detail, name === 'target-select');
  }
}
