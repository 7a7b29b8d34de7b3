/** What a reader orders and narrows the table with, loaded beside the document; the first rows do not wait for it. */
import { readChoice, writeChoice } from './address.js';
import { facetsOf, filterBar } from './filters.js';
import { foldedOf, select } from './select.js';

export const controls = { facetsOf, filterBar, foldedOf, select, readChoice, writeChoice };

export type Controls = typeof controls;
