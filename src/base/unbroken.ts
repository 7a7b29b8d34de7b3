import { h } from './dom.js';

/** A year range, the number of a paper, and the word before a spaced hyphen: none may be torn apart at a line's end. */
const TIED = /(\d\S{0,9} ?[-–] ?\S{1,12}|\S{1,40} [-–](?= ))/;

/** Words in pieces, with what stays on one line in an element of its own: no character is changed, so what is copied stays verbatim. */
export const unbroken = (text: string): (Node | string)[] =>
  text.split(TIED).map((piece, at) => (at % 2 ? h('span', { class: 'nowrap' }, piece) : piece));
