/** Capitals of a heading are for the heading. */
export const unshouted = (text: string): string => (/\p{Ll}/u.test(text) ? text : text.toLocaleLowerCase('vi'));
