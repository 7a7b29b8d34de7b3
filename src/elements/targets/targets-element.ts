import type { PropertyValues } from '@lit/reactive-element';
import { hasFallback } from '../../base/host.js';
import { property } from '../../base/property.js';
import { DataReading } from '../../schema/data-reader.js';
import { DocumentElement } from '../document/document-element.js';
import type { TextLinks } from './see-in-text.js';
import { waiting } from './waiting.styles.js';

/** The day in Vietnam, wherever the reader is: a deadline is over when it is over there. */
export const vietnamDay = (): string => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);

/** What every widget of targets has: the results reported since, the day they are judged by, and where the text can be read. */
export abstract class TargetsElement extends DocumentElement implements TextLinks {
  static override styles = [...DocumentElement.styles, waiting];

  /** Address of the results reported since: a `progress.json` or a CSV. */
  @property() progress?: string;

  /** The day to judge by, `YYYY-MM-DD`; the present day in Vietnam unless set. */
  @property() today?: string;

  /** Id of the viewer on the page that shows the text; without it, the viewer with the same document. */
  @property() for?: string;

  /** Address of a page that shows the text in a viewer, when there is none on this page. */
  @property({ attribute: 'viewer-href' }) viewerHref?: string;

  /** @internal The day verdicts hold for. */
  get day(): string {
    return /^\d{4}-\d\d-\d\d$/.test(this.today ?? '') ? this.today! : vietnamDay();
  }

  /** @internal The data layer of the document shown, read as far as some widget has asked for it. */
  get reading(): DataReading | undefined {
    return this.resolution && DataReading.of(this.resolution);
  }

  /** Where the page has nothing to show itself, a failure keeps the room of what was expected. */
  protected override drawState(): void {
    super.drawState();
    this.wrapper.toggleAttribute('data-alone', !hasFallback(this));
  }

  /** Sets the words of the page's language: Vietnamese at once, others when they have loaded, unless the language has changed meanwhile. */
  protected setWords<Words>(changed: PropertyValues, vi: Words, load: () => Promise<Words>, set: (words: Words) => void): void {
    const { messages } = this;
    if (!changed.has('messages')) return;
    if (messages.lang === 'vi') set(vi);
    else
      load().then(
        (words) => this.messages === messages && set(words),
        () => this.messages === messages && set(vi),
      );
  }

  /** @internal Tells the page of a reader's act; false when the page wants to answer itself. */
  tell(name: 'target-select' | 'verdict-explain', detail: { targetId: string; measureId?: string }): boolean {
    const init = {
      detail: { ...detail, documentId: this.documentId },
      bubbles: true,
      composed: true,
      cancelable: name === 'target-select',
    };
    const event = new CustomEvent(name, init);
    return this.dispatchEvent(event);
  }
}
