import { h } from '../../base/dom.js';
import type { RowMessages } from '../../messages/rows.vi.js';

/** The line of column heads. */
export function tableHead({ columns }: RowMessages, awaiting: boolean): HTMLElement {
  const head = (name: 'target' | 'criterion' | 'result' | 'verdict', text: string, span?: string): HTMLElement =>
    h('th', { class: `col-${name}`, role: 'columnheader', scope: 'col', colspan: span }, text);
  return h(
    'thead',
    { role: 'rowgroup' },
    h(
      'tr',
      { role: 'row' },
      head('target', columns.target),
      head('criterion', columns.criterion),
      awaiting ? head('result', columns.awaited, '2') : head('result', columns.result),
      awaiting ? null : head('verdict', columns.verdict),
    ),
  );
}
