import { PATHS } from './icons.js';

/** The icons of controls. */
const MORE = {
  search: 'M14 8.5a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0Zm-1.3 4.2 4.8 4.8',
  close: 'm5 5 10 10M15 5 5 15',
  up: 'm5 12 5-5 5 5',
  link: 'M8.5 11.5a3.5 3.5 0 0 0 5 0l2.5-2.5a3.5 3.5 0 0 0-5-5L9.8 5.2M11.5 8.5a3.5 3.5 0 0 0-5 0L4 11a3.5 3.5 0 0 0 5 5l1.2-1.2',
  print: 'M6 7V3h8v4M6 14H3.5V7h13v7H14M6 12h8v5H6z',
  download: 'M10 3v10m-4-4 4 4 4-4M4 17h12',
  list: 'M3.5 5h.1M3.5 10h.1M3.5 15h.1M7 5h10M7 10h10M7 15h10',
  share: 'M10 12V2.5m-3.5 3L10 2.5l3.5 3M6.5 9H4.5v8.5h11V9h-2',
  clock: 'M17.5 10a7.5 7.5 0 1 1-15 0 7.5 7.5 0 0 1 15 0ZM10 5.5V10l3 2',
  retry: 'M16 10a6 6 0 1 1-1.8-4.3M16 2.5v3.8h-3.8',
  more: 'M4.5 10h.1M10 10h.1M15.5 10h.1',
  sort: 'm6 8 4-4 4 4M6 12l4 4 4-4',
  flag: 'M5 18V3h10l-2 3.5 2 3.5H5',
  quote: 'M3 6h14M3 10h14M3 14h8',
  place: 'M10 17.5S4.5 12.4 4.5 8a5.5 5.5 0 0 1 11 0c0 4.4-5.5 9.5-5.5 9.5ZM12 8a2 2 0 1 1-4 0 2 2 0 0 1 4 0Z',
  speak: 'M3 8v4h3l4 3.5v-11L6 8zM13 7.5a3.5 3.5 0 0 1 0 5M15 5a7 7 0 0 1 0 10',
} as const;

export type MoreIcons = typeof MORE;

Object.assign(PATHS, MORE);
