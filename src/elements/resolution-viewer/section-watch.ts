/** Tells which section is being read: the last one that reaches into a band near the top of the window. */
export class SectionWatch {
  #seen = new Set<Element>();
  #visible = new Set<Element>();
  #observer: IntersectionObserver;

  constructor(onSection: (id: string) => void) {
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const entry of entries) {
          if (entry.isIntersecting) this.#visible.add(entry.target);
          else this.#visible.delete(entry.target);
        }
        let last: Element | undefined;
        for (const element of this.#visible) {
          if (!last || last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) last = element;
        }
        // Above the first section stands only the letterhead; below the last, the notes and the signature.
        const first = this.#seen.values().next().value;
        if (!last && first && first.getBoundingClientRect().top > 0) last = first;
        const id = last?.querySelector('.section-head')?.id;
        if (id) onSection(id);
      },
      { rootMargin: '-18% 0px -78% 0px' },
    );
  }

  /** Watches the sections drawn since the last call. */
  add(sheet: Element): void {
    for (const section of sheet.getElementsByClassName('section')) {
      if (this.#seen.has(section)) continue;
      this.#seen.add(section);
      this.#observer.observe(section);
    }
  }

  disconnect(): void {
    this.#observer.disconnect();
    this.#seen.clear();
    this.#visible.clear();
  }
}
