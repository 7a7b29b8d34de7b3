import { DataReading } from '../../schema/data-reader.js';
import { DataElement } from '../document/data-element.js';
import type { TextLinks } from './see-in-text.js';

/** What every widget of targets has. */
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
