import { copyText } from '../../base/copy-text.js';
import { nextSlice, SLICE } from '../../base/dom.js';
import { kindName } from '../../format/title.js';
import { barsHeight } from './bars-height.js';
import { Contents } from './contents.js';
import { ContentsButton } from './contents-button.js';
import { DeepLink } from './deep-link.js';
import type { DocumentView, SectionEntry } from './document-view.js';
import { hrefTo } from './inline.js';
import { toolsVi, type ToolMessages } from '../../messages/tools.vi.js';
import { addTools } from './section-tools.js';
import { SectionWatch } from './section-watch.js';
import { steady } from './steady.js';
import { FindBar } from './find-bar.js';
import { NotePopup } from './note-popup.js';
import type { ResolutionViewer } from './resolution-viewer.js';
import type * as Extras from './extras.js';
import type { PrintedPage } from './print.js';
import type { ReadAloud } from './read-aloud.js';
import { wordsOf } from './find-index.js';
import { safeUrl } from '../../source/safe-url.js';
import { extraStyles } from './tools.styles.js';

/** Milliseconds a short answer ("Đã chép…") and a place just reached stay marked. */
const LINGER = 4000;

/** What a reader does with the text beyond reading it. Loaded after the text, or with the first click. */
export class ViewerTools {
  #find: FindBar | undefined;
  #note: NotePopup;
  #speech: ReadAloud | undefined;
  #marked: HTMLElement | undefined;
  /** What goes away by itself: each has its own clock, or one would keep the other there for ever. */
  #timers = { mark: 0, answer: 0 };
  /** Id of the section being read. */
  #reading: string | undefined;
  #links: DeepLink;
  #printed: Promise<PrintedPage | undefined>;
  #watch: SectionWatch | undefined;
  #view: DocumentView | undefined;
  #reach: ContentsButton | undefined;
  /** What is laid out wherever it stands, because a place in it was gone to. */
  #shown = new Set<HTMLElement>();
  /** How many sections have their tools. */
  #equipped = 0;
  contents: Contents | undefined;
  words: ToolMessages = toolsVi;

  constructor(readonly viewer: ResolutionViewer) {
    const { root } = viewer.parts;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, extraStyles.styleSheet!];
    this.#printed = import('./print.js').then(
      ({ PrintedPage }) => new PrintedPage(viewer),
      () => undefined,
    );
    this.#note = new NotePopup(this);
    this.#links = new DeepLink(viewer, () => {
      // As long as more is to come, it may still come.
      if (!this.#view?.complete) return;
      this.#answer(this.words.noPlace);
    });
    viewer.addController({
      hostDisconnected: () => {
        this.#watch?.disconnect();
        this.#find?.unpaint();
        this.#note.close(false);
      },
      hostConnected: () => {
        if (this.#view) this.#watch?.add(viewer.parts.sheet);
        this.#find?.paint();
      },
    });
  }

  /** Takes in what has been drawn since the last call. */
  async grow(view: DocumentView): Promise<void> {
    const { side, sheet, messages, closeContents } = this.viewer.parts;
    const begun = view === this.#view;
    if (!begun) {
      this.#view = view;
      this.#equipped = 0;
      this.words = messages.lang === 'en' ? (await import('../../messages/tools.en.js')).toolsEn : toolsVi;
      if (view !== this.#view) return;
      this.#renewFind(view);
      this.#watch?.disconnect();
      const contents = (this.contents = new Contents(
        view.context,
        this.words,
        (id) => {
          closeContents();
          this.#links.go(id);
        },
        closeContents,
      ));
      side.replaceChildren(contents.root);
      this.#reach?.disconnect();
      this.#reach = new ContentsButton(this.viewer);
      this.#speech?.stop();
      this.#watch = new SectionWatch((id) => {
        this.#reading = id;
        contents.mark(id);
      });
    }
    this.#links.retry();
    // The contents begin with the first screen and end after the last: in between they would hold up the text of a long paper.
    if (begun && !view.complete) return;
    let late = performance.now() + SLICE;
    while (this.#equipped < view.sections.length) {
      addTools(view.sections[this.#equipped++]!, view.context, this.words);
      if (performance.now() < late) continue;
      await nextSlice();
      if (view !== this.#view) return;
      late = performance.now() + SLICE;
    }
    while (this.contents && !this.contents.add(view.sections, performance.now() + SLICE)) {
      await nextSlice();
      if (view !== this.#view) return;
    }
    this.#watch?.add(sheet);
    if (view.complete) {
      this.#leadOn(view);
      this.#links.retry();
    }
    if (this.viewer.parts.finding) void this.#find?.search();
  }

  /** Citations of what is known lead there by themselves, for those who open links in a tab of their own. */
  #leadOn(view: DocumentView): void {
    const urls = new Map<string, string>();
    for (const { id, resolvedTo } of this.viewer.resolution?.citations ?? []) {
      const url = resolvedTo && safeUrl(resolvedTo, view.context.base);
      if (url) urls.set(id, url);
    }
    if (!urls.size) return;
    for (const link of view.root.querySelectorAll<HTMLElement>('[data-cite]')) {
      const url = urls.get(link.dataset.cite!);
      if (url) link.setAttribute('href', url);
    }
  }

  /** Does what the clicked control in the text stands for. */
  act(target: HTMLElement): void {
    const { note, cite, sic, fold, copy, back } = target.dataset;
    if (note || cite || sic) this.#note.toggle(target);
    else if (fold) this.#fold(target);
    else if (copy) void this.#copy(copy);
    else if (back) this.#backTo(back);
  }

  /** Opens whatever hides a place, scrolls to it, moves the focus there and marks it for a moment. */
  reveal(target: HTMLElement): void {
    this.unfold(target);
    this.#marked?.classList.remove('here-now');
    this.#marked = target;
    target.classList.add('here-now');
    const { root, sheet } = this.viewer.parts;
    // What sticks to the top covers what scrolls there, more of it on a phone and while searching.
    sheet.style.setProperty('--bars', `${barsHeight(root)}px`);
    // At once, even on a page that scrolls smoothly: the way there may be a hundred screens long.
    steady(
      () => target.getBoundingClientRect().top,
      () => target.scrollIntoView({ block: 'start', behavior: 'instant' }),
      () => this.#marked === target,
    );
    target.focus({ preventScroll: true });
    this.#later('mark', () => target.classList.remove('here-now'));
  }

  async print(): Promise<void> {
    (await this.#printed)?.takePage();
    window.print();
  }

  async cite(): Promise<void> {
    const doc = this.viewer.resolution;
    const extras = await this.#extras();
    if (!doc || !extras) return;
    // Once the reader is past the title, the citation names the section being read.
    const { view, sheet } = this.viewer.parts;
    const past = sheet.getBoundingClientRect().top < -innerHeight / 4;
    const place = past && view && this.#reading ? extras.placeName(labelsOf(view.sections, this.#reading)) : '';
    await this.#write(extras.cite(kindName(doc), doc, place), place ? `${this.words.theCitation} ${place}` : this.words.theCitation);
  }

  async speak(): Promise<void> {
    const extras = this.#speech ? undefined : await this.#extras();
    if (extras) this.#speech ??= new extras.ReadAloud(this, wordsOf);
    this.#speech?.toggle();
  }

  async #extras(): Promise<typeof Extras | undefined> {
    try {
      return await import('./extras.js');
    } catch {
      this.viewer.parts.say(this.words.notLoaded);
      return undefined;
    }
  }

  openFind(): void {
    const { view } = this.viewer.parts;
    if (view) this.#find ??= new FindBar(this, view);
    this.#find?.open();
  }

  closeFind(): void {
    this.#find?.close();
    this.viewer.parts.closeFind();
  }

  /** A search goes on in the document that has come in place of another. */
  #renewFind(view: DocumentView): void {
    if (!this.#find) return;
    const { query } = this.#find;
    this.#find.close();
    this.#find = new FindBar(this, view);
    this.#find.query = query;
  }

  /**
   * Opens whatever hides a place: folded sections, and those not laid out yet, into which not every browser scrolls. Those of the place before
   * are left to the browser again: a reader who goes through a thousand hits would have the whole paper laid out.
   */
  unfold(element: HTMLElement): void {
    const { sheet } = this.viewer.parts;
    const shown = new Set<HTMLElement>();
    for (let box: HTMLElement | null = element; box && box !== sheet; box = box.parentElement) {
      if (box.matches('.section-body[hidden]')) setFolded(box, false);
      else if (box.matches('.section, .chunk')) shown.add(box);
    }
    for (const box of this.#shown) if (!shown.has(box)) box.classList.remove('shown');
    for (const box of shown) box.classList.add('shown');
    this.#shown = shown;
  }

  #fold(button: HTMLElement): void {
    const box = button.closest('.section')?.querySelector<HTMLElement>('.section-body');
    if (!box) return;
    setFolded(box, !box.hidden);
    // A search in the page that finds folded text opens it; our own state follows.
    box.onbeforematch = () => setFolded(box, false);
  }

  /** Copies the address of a place; the answer is in words, for eyes and ears. */
  async #copy(id: string): Promise<void> {
    const { view } = this.viewer.parts;
    const section = view?.sections.find((entry) => entry.id === id);
    // As a citation names it. Quoted words are kept from turning the direction of ours.
    const place = section?.label && view && (await this.#extras())?.placeName(labelsOf(view.sections, id));
    const name = place || `“\u2068${section?.title.slice(0, 40) ?? id}\u2069”`;
    if (view) await this.#write(location.origin + hrefTo(view.context, id), this.words.theLink(name));
  }

  async #write(text: string, what: string): Promise<void> {
    const { say } = this.viewer.parts;
    // Refused, the words are shown to be copied by hand.
    if (await copyText(text, this.viewer.parts.root)) this.#answer(this.words.copied(what));
    else say(`${this.words.copyFailed} ${text}`);
  }

  /** Says something for a moment. */
  #answer(words: string): void {
    const { say } = this.viewer.parts;
    say(words);
    this.#later('answer', () => say(''));
  }

  #backTo(noteId: string): void {
    const { root, sheet } = this.viewer.parts;
    const block = this.viewer.resolution?.footnotes?.find((note) => note.id === noteId)?.blockId;
    const call =
      [...sheet.querySelectorAll<HTMLElement>('[data-note]')].find((element) => element.dataset.note === noteId) ??
      root.getElementById(block ?? '');
    if (call) this.reveal(call);
  }

  #later(what: 'mark' | 'answer', action: () => void): void {
    clearTimeout(this.#timers[what]);
    this.#timers[what] = window.setTimeout(action, LINGER);
  }
}

/** Labels from the outermost section to the one named. */
function labelsOf(sections: readonly SectionEntry[], id: string): string[] {
  const labels: string[] = [];
  for (let entry = sections.find((section) => section.id === id); entry; entry = sections[entry.parent]) labels.unshift(entry.label);
  return labels;
}

function setFolded(box: HTMLElement, folded: boolean): void {
  // `until-found` keeps the text reachable for a search in the page; where it is unknown this is a plain `hidden`.
  if (folded) box.setAttribute('hidden', 'until-found');
  else box.removeAttribute('hidden');
  const section = box.parentElement!;
  section.classList.toggle('folded', folded);
  section.querySelector('[data-fold]')?.setAttribute('aria-expanded', String(!folded));
}
