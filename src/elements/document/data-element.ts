import type { PropertyValues } from '@lit/reactive-element';
import { property } from '../../base/property.js';
import type { SharedMessages } from '../../messages/shared.vi.js';
import { DocumentElement } from './document-element.js';
import type { ResolutionActs } from './events.js';

/** The day in Vietnam, wherever the reader is: a deadline is over when it is over there. */
export const vietnamDay = (): string => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);

/** What every widget of figures and duties has: what was reported since, the day it is judged by, and where the text can be read. */
export abstract class DataElement extends DocumentElement {
  /** Address of what was reported since: a `progress.json` or a CSV. */
  @property() progress?: string;

  /** The day to judge by, `YYYY-MM-DD`; the present day in Vietnam unless set. */
  @property() today?: string;

  /** Id of the viewer on the page that shows the text; without it, the viewer with the same document. */
  @property() for?: string;

  /** Address of a page that shows the text in a viewer, when there is none on this page. */
  @property({ attribute: 'viewer-href' }) viewerHref?: string;

  /** @internal The day by which it is judged. */
  get day(): string {
    return /^\d{4}-\d\d-\d\d$/.test(this.today ?? '') ? this.today! : vietnamDay();
  }

  /** @internal What is said when something could not be had. */
  get failureWords(): SharedMessages {
    return this.messages;
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
  notify<K extends keyof ResolutionActs>(name: K, detail: Omit<ResolutionActs[K]['detail'], 'documentId'>, cancelable: boolean): boolean {
    const event = new CustomEvent(name, { detail: { ...detail, documentId: this.documentId }, bubbles: true, composed: true, cancelable });
    return this.dispatchEvent(event);
  }
}
