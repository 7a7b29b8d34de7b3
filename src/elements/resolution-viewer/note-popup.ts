import { h } from '../../base/dom.js';
import { iconNode } from '../../base/icons.js';
import '../../base/more-icons.js';
import type { Citation } from '../../schema/text.js';
import { safeUrl } from '../../source/safe-url.js';
import { whenPressedElsewhere } from './dismiss.js';
import { appendContent } from './inline.js';
import type { ViewerTools } from './tools.js';

/** A footnote, a cited document or a doubtful passage, opened beside the line that calls it. One is open at a time. */
export class NotePopup {
  #box: HTMLElement | undefined;
  #opener: HTMLElement | undefined;

  #stopWatch: (() => void) | undefined;

  constructor(readonly tools: ViewerTools) {}

  /** Wherever the focus is: a reader who has gone on by keyboard must be rid of it too. */
  #escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    const { viewer } = this.tools;
    const { activeElement } = viewer.parts.root;
    // What the page does on Escape is its own, unless it was meant for us.
    if (event.composedPath().includes(viewer)) event.stopPropagation();
    this.close(Boolean(activeElement && (this.#box?.contains(activeElement) || activeElement === this.#opener)));
  };

  toggle(opener: HTMLElement): void {
    const again = opener === this.#opener;
    this.close(again);
    if (!again) this.#open(opener);
  }

  close(refocus: boolean): void {
    this.#stopWatch?.();
    document.removeEventListener('keydown', this.#escape, true);
    this.#box?.remove();
    this.#opener?.setAttribute('aria-expanded', 'false');
    if (refocus) this.#opener?.focus();
    this.#box = this.#opener = undefined;
  }

  #open(opener: HTMLElement): void {
    const { messages, sheet } = this.tools.viewer.parts;
    const { words } = this.tools;
    const doc = this.tools.viewer.resolution;
    const { note, cite, sic } = opener.dataset;
    const body = h('div', { class: 'popup-body' });
    let title = '';
    if (note) {
      const entry = doc?.footnotes?.find((candidate) => candidate.id === note);
      title = messages.note(entry?.marker ?? '');
      appendContent(body, entry?.content, this.tools.viewer.parts.view!.context);
    } else if (cite) {
      title = words.cited;
      const entry = doc?.citations?.find((candidate) => candidate.id === cite);
      if (entry) body.append(this.#citation(entry));
    } else if (sic) {
      const entry = doc?.issues?.find((candidate) => candidate.id === sic);
      if (!entry) return;
      title = entry.decision ? messages.sic : words.sicTitle;
      const english = messages.lang === 'en' && entry.messageEn;
      body.append(
        h('p', {}, english || entry.message),
        entry.suggestion && !entry.message.includes(entry.suggestion)
          ? h('p', {}, `${words.suggestion}: `, h('q', {}, entry.suggestion))
          : '',
      );
    }
    const close = h('button', { type: 'button', class: 'tool', 'aria-label': words.close }, iconNode('close'));
    close.addEventListener('click', () => this.close(true));
    const box = h(
      'div',
      { class: 'popup', role: 'note', tabindex: '-1', 'aria-label': title },
      h('div', { class: 'popup-head' }, h('b', {}, title), close),
      body,
    );
    // A section laid out on its own would cut off what stands out of it.
    this.tools.unfold(opener);
    opener.setAttribute('aria-expanded', 'true');
    // After the block that holds the call: in the flow on narrow screens, floating below the line itself on wide ones.
    const block = opener.closest<HTMLElement>('.words, .note-text, p, blockquote, .section-line, .table-box, li') ?? sheet;
    if (block.localName === 'li') block.append(box);
    else block.after(box);
    if (getComputedStyle(box).position === 'absolute') {
      const frame = box.offsetParent!.getBoundingClientRect();
      const { left, right } = block.getBoundingClientRect();
      const call = opener.getBoundingClientRect();
      const start = Math.max(left, Math.min(call.left - 40, right - box.offsetWidth));
      box.style.setProperty('left', `${start - frame.left}px`);
      box.style.setProperty('top', `${call.bottom - frame.top}px`);
    }
    this.#box = box;
    this.#opener = opener;
    this.#stopWatch = whenPressedElsewhere([box, opener], () => this.close(false));
    document.addEventListener('keydown', this.#escape, true);
    box.focus({ preventScroll: true });
    box.scrollIntoView({ block: 'nearest' });
  }

  #citation(entry: Citation): Node {
    const { words } = this.tools;
    const url = entry.resolvedTo ? safeUrl(entry.resolvedTo, this.tools.viewer.parts.view?.context.base) : undefined;
    const leads = url ? h('a', { href: url }, words.citedOpen) : words.citedUnknown;
    const kind = url ? undefined : 'lost';
    // Without a number there is nothing to tell that the paper's own words do not tell better.
    if (!entry.number) return h('div', null, h('p', null, entry.raw), h('p', { class: kind }, leads));
    const list = h('dl');
    const add = (name: string, value: string | null | undefined): void => {
      if (value) list.append(h('dt', {}, name), h('dd', {}, value));
    };
    add(words.citedNumber, [entry.label, entry.number].filter(Boolean).join(' '));
    add(words.citedDate, entry.date?.raw);
    add(words.citedIssuer, entry.issuer);
    list.append(h('dd', { class: kind }, leads));
    return list;
  }
}
