import { h, nextPaint, nextSlice, pattern, SLICE } from '../../base/dom.js';
import type { FlowEntry, ResolutionReader } from '../../schema/reader.js';
import { isSection, plainText } from '../../schema/resolution.js';
import type { Block, Section } from '../../schema/text.js';
import type * as Endings from './endings.js';
import { appendContent, appendWords, type TextContext } from './inline.js';
import { letterhead } from './letterhead.js';
import { tableOf } from './table.js';

/** Milliseconds of work on the words before the first paint. */
const FIRST_SLICE = 2;
/** Blocks in one `content-visibility` box where a section has no inner structure. */
const CHUNK = 24;

/** From how many characters on a label ("PHẦN THỨ NHẤT") stands over its heading. */
export const LONG_LABEL = 9;
/** From how many characters on a heading fills two lines of a phone, so that its tools may stand in two. */
const LONG_TITLE = 32;

/** An empty section by the level of its heading: label, words, tools, and the box for what it holds. */
const sectionOf = ([1, 2, 3, 4, 5, 6] as const).map((level) =>
  pattern(() =>
    h(
      'section',
      { class: 'section' },
      h(
        'div',
        { class: 'section-line' },
        h(
          `h${level}`,
          { part: 'section', tabindex: '-1' },
          h('span', { class: 'label', part: 'label' }),
          ' ',
          h('span', { class: 'heading', part: 'heading' }),
        ),
        h('span', { class: 'tools' }),
      ),
      h('div', { class: 'section-body' }),
    ),
  ),
);
const item = (className: string, hidden?: 'true'): (() => HTMLElement) =>
  pattern(() =>
    h(
      'li',
      { class: className, part: 'item', tabindex: '-1' },
      h('span', { class: 'label', 'aria-hidden': hidden }),
      ' ',
      h('div', { class: 'words' }),
    ),
  );
const bulleted = item('item', 'true');
const numbered = item('item numbered');
const listOf = pattern(() => h('ul', { role: 'list' }));
const chunkOf = pattern(() => h('div', { class: 'chunk' }));
const paragraphOf = pattern(() => h('p', { part: 'paragraph', tabindex: '-1' }));
const quoteOf = pattern(() => h('blockquote', { part: 'paragraph', tabindex: '-1' }));

const first = (element: Element): HTMLElement => element.firstChild as HTMLElement;
const last = (element: Element): HTMLElement => element.lastChild as HTMLElement;

/** Labels that are mere bullets. */
const BULLETS = /^[-+•*–\s]+$/;

/** What the contents list needs of a section. */
export interface SectionEntry {
  id: string;
  label: string;
  title: string;
  /** Index of the parent among the sections; -1 at the top. */
  parent: number;
  depth: number;
  /** Where its tools go, once they have loaded. */
  place: HTMLElement | undefined;
  /** Whether it holds nothing but its heading. */
  lone: boolean;
}

/**
 * Two slices of one screen: a task of its own, but before the frame that is due, which would be laid out and painted for the half of it. Where a
 * browser has no such task the screen comes in two frames.
 */
const sameFrame = (): Promise<void> => globalThis.scheduler?.postTask?.(() => undefined, { priority: 'user-blocking' }) ?? nextSlice();

/**
 * Draws a document as it is read: all of it ends up in the DOM (so that find-in-page, copy, print and screen readers reach everything), in
 * slices, behind `content-visibility` by section, so that the first screen of a 5 MB paper does not wait for its end.
 */
export class DocumentView {
  readonly sections: SectionEntry[] = [];
  /** Elements that hold text of the paper, in order: what a search reads. */
  readonly texts: HTMLElement[] = [];
  complete = false;
  #stopped = false;
  #sectionIndex = new Map<number, number>();
  /** Where the children of a flow entry go; its last list and chunk, so that neighbours share them. */
  #boxes = new Map<number, { box: HTMLElement; list?: HTMLElement | undefined; chunk?: HTMLElement | undefined; count: number }>();
  #at = 0;

  constructor(
    readonly reader: ResolutionReader,
    readonly root: HTMLElement,
    readonly context: TextContext,
    readonly headingLevel: number,
  ) {}

  stop(): void {
    this.#stopped = true;
  }

  /** Draws until done or stopped. `onFirst` once the letterhead is there, `onGrow` after every further slice. */
  async run(onFirst: () => void, onGrow: () => void): Promise<void> {
    let late: Promise<typeof Endings | undefined> | undefined;
    const later = () => (late ??= import('./endings.js').catch(() => undefined));
    let seen = true;
    let end = performance.now() + SLICE;
    const draw = async (steps: Iterable<boolean>): Promise<boolean> => {
      for (const headed of steps) {
        if (headed) onFirst();
        else if (performance.now() < end) continue;
        else if (late) onGrow();
        // The letterhead and the first words are two tasks, so that neither holds a phone up, and come to the screen in one frame.
        await (headed ? sameFrame() : seen ? nextSlice() : nextPaint());
        if (this.#stopped) return false;
        if (!seen) void later();
        seen = !headed;
        end = performance.now() + (headed ? FIRST_SLICE : SLICE);
      }
      return true;
    };
    if (!(await draw(this.#steps()))) return;
    const { reader, root, context } = this;
    const rest = (await later())?.endings(reader.document!, context, this.headingLevel + 1, root, (part, texts) =>
      this.#append(part, texts),
    );
    if (!this.#stopped) this.complete = await draw(rest ?? this.#plainEndings());
  }

  /** Draws step by step; tells when the letterhead is done. */
  *#steps(): Generator<boolean, void> {
    const { reader, root, context } = this;
    const doc = reader.document;
    if (!doc) return;
    // The letterhead is drawn as one piece, so the whole preface is read first.
    while ((reader.flow.at(-1)?.zone ?? 'preface') === 'preface' && reader.step()) yield false;
    this.#append(letterhead(doc, context, this.headingLevel), ':is(p, td, th, caption):not(.lacking)');
    const body = h('div', { class: 'prose', part: 'body' });
    root.append(body);
    this.#boxes.set(-1, { box: body, count: 0 });
    yield true;
    for (;;) {
      // One ahead, to know whether a section holds anything.
      while (this.#at + 1 >= reader.flow.length && reader.step());
      const entry = reader.flow[this.#at];
      if (!entry) break;
      if (entry.zone === 'body') this.#draw(entry, this.#at);
      this.#at++;
      yield false;
    }
    this.#boxes.clear();
    this.#sectionIndex.clear();
    while (reader.step()) yield false;
  }

  /** The words of the notes and of the end, for a page that cannot have the file that sets them properly. */
  *#plainEndings(): Generator<false, void> {
    const { footnotes = [], conclusions = [] } = this.reader.document!;
    for (const { id, content, ...rest } of [...conclusions, ...footnotes] as (Block & { marker?: string })[]) {
      const paragraph = paragraphOf();
      paragraph.id = id;
      appendWords(paragraph, { id, kind: 'paragraph', label: rest.marker ?? rest.label, content }, this.context);
      this.root.append(paragraph);
      this.texts.push(paragraph);
      yield false;
    }
  }

  /** Adds a part drawn as one piece; only that piece is searched for its texts, because the whole sheet would be a task of its own. */
  #append(part: HTMLElement, texts: string): void {
    this.root.append(part);
    this.texts.push(...part.querySelectorAll<HTMLElement>(texts));
  }

  #draw(entry: FlowEntry, index: number): void {
    const { node } = entry;
    const parent = this.#boxes.get(entry.parent) ?? this.#boxes.get(-1)!;
    if (isSection(node)) this.#section(node, entry, index, parent.box);
    else this.#block(node, index, parent);
    if (isSection(node)) parent.list = parent.chunk = undefined;
  }

  #section(node: Section, entry: FlowEntry, index: number, box: HTMLElement): void {
    const { context } = this;
    const id = node.id;
    const parent = this.#sectionIndex.get(entry.parent) ?? -1;
    const depth = parent < 0 ? 0 : (this.sections[parent]?.depth ?? 0) + 1;
    const level = Math.min(6, this.headingLevel + 1 + depth);
    const label = node.label ?? '';
    const title = plainText(node.heading);
    const section = sectionOf[level - 1]!();
    const line = first(section);
    const heading = first(line);
    const words = last(heading);
    const place = last(line);
    const inner = last(section);
    heading.id = id;
    heading.className = `section-head d${Math.min(depth, 3)}${node.clause ? ' clause' : ''}${label ? (label.length > LONG_LABEL && title ? ' titled' : '') : ' bare'}`;
    if (label) first(heading).append(label);
    else heading.replaceChildren(words);
    appendContent(words, node.heading, context);
    const lone = this.reader.flow[index + 1]?.parent !== index;
    const named = Boolean(label || title);
    if (!named) place.remove();
    if (lone || title.length > LONG_TITLE) line.className += `${lone ? ' lone' : ''}${title.length > LONG_TITLE ? ' long' : ''}`;
    box.append(section);
    this.#boxes.set(index, { box: inner, count: 0 });
    this.#sectionIndex.set(index, this.sections.push({ id, label, title, parent, depth, place: named ? place : undefined, lone }) - 1);
    this.texts.push(words);
  }

  #block(
    node: Block,
    index: number,
    parent: { box: HTMLElement; list?: HTMLElement | undefined; chunk?: HTMLElement | undefined; count: number },
  ): void {
    if (parent.count++ % CHUNK === 0 && parent.box.tagName !== 'LI') {
      parent.chunk = chunkOf();
      parent.box.append(parent.chunk);
      parent.list = undefined;
    }
    const into = parent.chunk ?? parent.box;
    if (node.kind === 'item') {
      if (!parent.list) into.append((parent.list = listOf()));
      const label = node.label ?? '';
      const item = !label || BULLETS.test(label) ? bulleted() : numbered();
      const words = last(item);
      item.id = node.id;
      if (label) first(item).append(label);
      else item.replaceChildren(words);
      appendContent(words, node.content, this.context);
      parent.list.append(item);
      this.texts.push(words);
      this.#boxes.set(index, { box: item, count: 0 });
      return;
    }
    parent.list = undefined;
    // What lies inside a paragraph or a table follows it among its neighbours.
    this.#boxes.set(index, parent);
    if (node.kind === 'table') {
      into.append(tableOf(node, this.context, this.texts));
      return;
    }
    const element = node.kind === 'quote' ? quoteOf() : paragraphOf();
    element.id = node.id;
    if (node.role) element.className = node.role;
    appendWords(element, node, this.context);
    into.append(element);
    this.texts.push(element);
  }
}
