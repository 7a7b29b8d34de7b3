/** A text with a capital at its beginning, as a title or a cell has it. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
