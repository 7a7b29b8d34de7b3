import { h } from '../../base/dom.js';
import { guard } from '../../model/csv-cell.js';

/** One cell: always in quotes, and never a formula. */
export const csvCell = (text: string): string => `"${guard(text).replaceAll('"', '""')}"`;

/** Semicolons and a byte order mark: what Excel set to Vietnamese opens right, columns and letters both. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => row.map(csvCell).join(';')).join('\r\n')}\r\n`;

/** Hands a text to the browser's downloads. */
export function save(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = h('a', { href: url, download: name.replace(/[\\/:*?"<>|\s]+/g, '-') });
  link.click();
  // The download has its own hold on the data once it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
