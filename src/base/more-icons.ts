import { PATHS } from './icons.js';

/** The icons of all other controls. */
const MORE = {
  close: 'm5 5 10 10M15 5 5 15',
  up: 'm5 12 5-5 5 5',
  link: 'M8.5 11.5a3.5 3.5 0 0 0 5 0l2.5-2.5a3.5 3.5 0 0 0-5-5L9.8 5.2M11.5 8.5a3.5 3.5 0 0 0-5 0L4 11a3.5 3.5 0 0 0 5 5l1.2-1.2',
  share: 'M10 12V2.5m-3.5 3L10 2.5l3.5 3M6.5 9H4.5v8.5h11V9h-2',
  clock: 'M17.5 10a7.5 7.5 0 1 1-15 0 7.5 7.5 0 0 1 15 0ZM10 5.5V10l3 2',
  retry: 'M16 10a6 6 0 1 1-1.8-4.3M16 2.5v3.8h-3.8',
  sort: 'm6 8 4-4 4 4M6 12l4 4 4-4',
  flag: 'M5 18V3h10l-2 3.5 2 3.5H5',
  place: 'M10 17.5S4.5 12.4 4.5 8a5.5 5.5 0 0 1 11 0c0 4.4-5.5 9.5-5.5 9.5ZM12 8a2 2 0 1 1-4 0 2 2 0 0 1 4 0Z',
} as const;

export type MoreIcons = typeof MORE;

Object.assign(PATHS, MORE);
