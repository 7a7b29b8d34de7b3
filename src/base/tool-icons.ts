import { PATHS } from './icons.js';

/** The icons of a toolbar, which the first screen of a text has. */
const TOOLS = {
  quote: 'M3 6h14M3 10h14M3 14h8',
  search: 'M14 8.5a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0Zm-1.3 4.2 4.8 4.8',
  print: 'M6 7V3h8v4M6 14H3.5V7h13v7H14M6 12h8v5H6z',
  speak: 'M3 8v4h3l4 3.5v-11L6 8zM13 7.5a3.5 3.5 0 0 1 0 5M15 5a7 7 0 0 1 0 10',
  download: 'M10 3v10m-4-4 4 4 4-4M4 17h12',
  more: 'M4.5 10h.1M10 10h.1M15.5 10h.1',
  list: 'M3.5 5h.1M3.5 10h.1M3.5 15h.1M7 5h10M7 10h10M7 15h10',
} as const;

export type ToolIcons = typeof TOOLS;

Object.assign(PATHS, TOOLS);
