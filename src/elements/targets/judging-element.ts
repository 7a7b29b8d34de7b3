import { nothing, type PropertyValues, type TemplateResult } from 'lit';
import { nextSlice, SLICE } from '../../base/dom.js';
import { state } from '../../base/property.js';
import { loadingView, plainErrorView } from '../../base/state-views.js';
import { kindName, shortTitle } from '../../format/title.js';
import { cardsVi, type CardMessages } from '../../messages/cards.vi.js';
import type { VerdictMessages } from '../../messages/verdict.vi.js';
import type { Resolution } from '../../schema/resolution.js';
import type { judge } from './judge.js';
import { seeInText, textAddress } from './see-in-text.js';
import { TargetsElement } from './targets-element.js';

/** Letters of a title that fit on two lines. */
const LONG = 90;

/** A widget that says at once what all of a document comes to: it reads the data layer to its end, in slices, before it draws. */
export abstract class JudgingElement extends TargetsElement {
  @state() protected cards: CardMessages = cardsVi;

  #reading: Resolution | undefined;
  /** Whether the document is on the screen. */
  #whole = false;

  /** Whether all of the data layer has been read; while it has not, it is read on. */
  #read(resolution: Resolution): boolean {
    const reading = this.reading!;
    const late = performance.now() + SLICE;
    while (reading.step()) {
      if (performance.now() < late) continue;
      if (this.#reading !== resolution) {
        this.#reading = resolution;
        void nextSlice().then(() => {
          this.#reading = undefined;
          this.requestUpdate();
        });
      }
      return false;
    }
    return true;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!changed.has('messages')) return;
    this.setWords(
      cardsVi,
      async () => (await import('../../messages/cards.en.js')).cardsEn,
      (words) => (this.cards = words),
    );
  }

  protected get verdicts(): VerdictMessages {
    return this.cells.verdicts;
  }

  protected override content(resolution: Resolution): TemplateResult {
    const { judge } = this;
    this.#whole = this.#read(resolution) && judge !== undefined;
    if (this.#whole) return this.judged(resolution, judge!);
    return this.unjudged ? plainErrorView(this.messages, this.fetchJudge) : loadingView({ ...this.messages, loading: this.words.loading });
  }

  protected override updated(): void {
    super.updated();
    if (this.resolution && this.#whole) this.announce();
  }

  /** What is shown of a document whose data layer has been read. */
  protected abstract judged(resolution: Resolution, by: typeof judge): TemplateResult;

  /** A short name of the document: its title, unless that is many lines long. */
  protected get documentName(): string {
    const document = this.resolution!;
    const title = shortTitle(document);
    const issuer = document.issuer?.name;
    if (title.length <= LONG || !issuer) return title;
    const draft = document.stage === 'draft' ? ' (dự thảo)' : '';
    return `${kindName(document)}${draft} của ${issuer}`;
  }

  /** Address of a place of the text for a link; nothing where no page shows it. */
  protected address(id: string): string | typeof nothing {
    return (id && textAddress(this, id)) || nothing;
  }

  /** A click on a link to the text: the page is told first and may answer itself; a viewer on the page goes there, else the link does. */
  protected select(event: MouseEvent, targetId: string, place = targetId): void {
    const plain = !event.button && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    const follow = this.tell('target-select', { targetId });
    if (!follow || (plain && seeInText(this, place))) event.preventDefault();
  }
}
