import type { CSSResult } from '@lit/reactive-element';
import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import { h, nextSlice, SLICE } from '../../base/dom.js';
import '../../base/more-icons.js';
import { plainErrorView } from '../../base/state-views.js';
import { documentName } from '../../format/title.js';
import { cardsVi, type CardMessages } from '../../messages/cards.vi.js';
import type { SharedMessages } from '../../messages/shared.vi.js';
import { targetsVi, type TargetMessages } from '../../messages/targets.vi.js';
import { verdictVi, type VerdictMessages } from '../../messages/verdict.vi.js';
import type { Resolution } from '../../schema/resolution.js';
import type { Wanted } from './absence.js';
import { CellWords } from './cell-words.js';
import type { judge } from './judge.js';
import type { JudgingElement, Shown } from './judging-element.js';
import { ProgressFollower } from './progress-follower.js';
import type { Remarks } from './remarks.js';
import { seeInText, textAddress } from './see-in-text.js';

const VIETNAMESE = new CellWords(targetsVi, verdictVi);

/** What a widget shows of a document whose data layer has been read to its end, in slices, with the results reported since. */
export abstract class Scene<Host extends JudgingElement = JudgingElement> implements Shown {
  abstract readonly styles: readonly CSSResult[];

  cards: CardMessages = cardsVi;
  cells = VIETNAMESE;
  /** The results reported since, and what in their file has no place. */
  protected reported: ProgressFollower;
  #reading: Resolution | undefined;
  #lang = '';

  constructor(
    readonly host: Host,
    readonly by: typeof judge,
  ) {
    this.reported = new ProgressFollower(host);
  }

  protected get words(): TargetMessages {
    return this.cells.targets;
  }

  protected get verdicts(): VerdictMessages {
    return this.cells.verdicts;
  }

  /** Changes what is shown and has it drawn. */
  protected set(change: object): void {
    Object.assign(this, change);
    this.host.requestUpdate();
  }

  /** Vietnamese at once, others when they have loaded, unless the language has changed meanwhile. */
  speak({ lang }: SharedMessages): void {
    this.#lang = lang;
    const set = (words: object): void => {
      if (this.#lang === lang) this.set(words);
    };
    if (lang === 'vi') set(this.vietnamese());
    else
      this.english().then(set, () => {
        // Vietnamese stays.
      });
  }

  protected vietnamese(): object {
    return { cards: cardsVi, cells: VIETNAMESE };
  }

  protected async english(): Promise<object> {
    const [{ targetsEn }, { verdictEn }, { cardsEn }] = await Promise.all([
      import('../../messages/targets.en.js'),
      import('../../messages/verdict.en.js'),
      import('../../messages/cards.en.js'),
    ]);
    return { cards: cardsEn, cells: new CellWords(targetsEn, verdictEn) };
  }

  draw(resolution: Resolution): boolean {
    const { reported, host } = this;
    if (reported.pending || !this.#read(resolution)) return false;
    const judged = this.judged(reported.result?.resolution ?? resolution, this.by);
    render(html`${reported.lost}${judged}`, host.view, { host });
    return true;
  }

  clear(): void {
    render(nothing, this.host.view, { host: this.host });
  }

  drawn(): void {
    // Nothing to do, for most.
  }

  /** What is shown of a document whose data layer has been read. */
  protected abstract judged(resolution: Resolution, by: typeof judge): TemplateResult;

  /** Whether all of the data layer has been read; while it has not, it is read on. */
  #read(resolution: Resolution): boolean {
    const reading = this.host.reading!;
    const late = performance.now() + SLICE;
    while (reading.step()) {
      if (performance.now() < late) continue;
      if (this.#reading !== resolution) {
        this.#reading = resolution;
        void nextSlice().then(() => {
          this.#reading = undefined;
          this.host.requestUpdate();
        });
      }
      return false;
    }
    return true;
  }

  /** A short name of the document. */
  protected get documentName(): string {
    return documentName(this.host.resolution!);
  }

  /** Address of a place of the text for a link; nothing where no page shows it. */
  protected address(id: string): string | typeof nothing {
    return (id && textAddress(this.host, id)) || nothing;
  }

  /** A click on a link to the text: the page is told first and may answer itself; a viewer on the page goes there, else the link does. */
  protected select(event: MouseEvent, targetId: string, place = targetId): void {
    const plain = !event.button && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    const follow = this.host.tell('target-select', { targetId });
    if (!follow || (plain && seeInText(this.host, place))) event.preventDefault();
  }

  /** In a foot: where the results come from, and what is remarked on them. */
  protected told({ sources, notes }: Remarks): TemplateResult {
    const { sources: from, notes: remarked } = this.cards;
    return html`${sources.length ? html`<span lang="vi">${from(sources)}</span>` : nothing}
    ${notes.length ? html`<span lang="vi">${remarked(notes)}</span>` : nothing}`;
  }

  /** Said where a document has no targets, or none of those asked for; what the page itself has to show stays. */
  protected empty(wanted: Wanted): TemplateResult {
    const { host } = this;
    const box = h('div');
    import('./absence-view.js').then(
      ({ absenceView }) => box.append(absenceView(host, wanted)),
      () => box.append(plainErrorView(host.failureWords, () => host.requestUpdate())),
    );
    return html`${box}<slot></slot>`;
  }
}
