/** What parts the groups of a number, and words: as many manners as there are typists. */
const SEPARATORS = /(?<=\d)\.(?=\d{3}(?!\d))|[\s\-\u2010-\u2015]+/g;

/** Text with its separators made one, with the way back. */
export interface Joined {
  text: string;
  /** Offset in `text` of each character left out, in order. */
  cuts: number[];
}

/** Folded text in which 7.644 is 7644, and "Covid – 19" and "Covid-19" are "Covid 19". */
export function join(folded: string): Joined {
  const cuts: number[] = [];
  const text = folded.replace(SEPARATORS, (separator, at: number) => {
    const kept = separator === '.' ? '' : ' ';
    for (let left = separator.length - kept.length, to = at - cuts.length + kept.length; left > 0; left--) cuts.push(to);
    return kept;
  });
  return { text, cuts };
}

/** Where an offset of the joined text stands in the folded one: of a character, not of the gap before it. */
export function unjoin(cuts: readonly number[], offset: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cuts[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return offset + low;
}
