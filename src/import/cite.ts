/** Marks the papers a text cites and lists each of them once. */
import { findCitations } from '../language/citations.js';
import { fold } from '../language/fold.js';
import type { Citation } from '../schema/text.js';
import { Ids } from './body.js';
import { withMarks, type Mark, type Words } from './words.js';

/** A list that long cites nothing. */
const MOST = 50_000;

export class Citations {
  readonly list: Citation[] = [];
  #known = new Map<string, Citation>();
  #ids = new Ids();

  /** The words with a mark on every paper they cite. */
  mark = (words: Words): Words => {
    if (words.text.length < 8 || this.list.length > MOST) return words;
    const marks: Mark[] = [];
    for (const found of findCitations(words.text)) marks.push({ start: found.start, end: found.end, cite: this.#enter(found) });
    return withMarks(words, marks);
  };

  #enter(found: ReturnType<typeof findCitations>[number]): string {
    // The same number with another date is another citation: a contradiction to be seen, not to be merged.
    const key = fold(`${found.label ?? ''}|${found.number ?? found.raw}|${found.date?.from ?? ''}|${found.issuer ?? ''}`);
    const known = this.#known.get(key);
    if (known) return known.id;
    const slug =
      fold(found.number ?? found.raw)
        .replace(/[^a-z\d]+/g, '-')
        .replace(/^-|-$/g, '')
        .slice(0, 60) || 'x';
    const citation: Citation = {
      id: this.#ids.once(`cite.${slug}`),
      raw: found.raw,
      number: found.number,
      ...(found.label !== undefined && { label: found.label }),
      date: found.date,
      issuer: found.issuer,
      relation: found.relationHint,
    };
    this.#known.set(key, citation);
    this.list.push(citation);
    return citation.id;
  }
}
