/** Letters of the parts of a target: a. b. c. … z. aa. */
export const letterOf = (index: number): string =>
  (index > 25 ? String.fromCharCode(96 + Math.floor(index / 26)) : '') + String.fromCharCode(97 + (index % 26));

export type Cell = HTMLTableCellElement;
export const cell = (row: Element, at: number): Cell => row.children[at] as Cell;
export const first = (element: Element): HTMLElement => element.firstElementChild as HTMLElement;
export const last = (element: Element): HTMLElement => element.lastElementChild as HTMLElement;
