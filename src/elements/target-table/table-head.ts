import { h } from '../../base/dom.js';
import { iconNode } from '../../base/icons.js';
import type { TargetMessages } from '../../messages/targets.vi.js';
import type { Sort } from './table-data.js';

/** The orders a column gives, first and second press. */
const ORDERS: Record<string, [Sort, Sort] | [Sort]> = { result: ['newest'], verdict: ['worst', 'best'] };

/** The line of column heads. Those that sort are buttons and say so. */
export function tableHead(words: TargetMessages, awaiting: boolean, sort: Sort, choose: (sort: Sort) => void): HTMLElement {
  const { columns } = words;
  const head = (name: 'target' | 'criterion' | 'result' | 'verdict', text: string): HTMLElement => {
    const orders = awaiting ? undefined : ORDERS[name];
    const at = orders ? orders.indexOf(sort as never) : -1;
    const cell = h(
      'th',
      {
        class: `col-${name}`,
        role: 'columnheader',
        scope: 'col',
        colspan: awaiting && name === 'result' ? '2' : undefined,
        // The newest day and the best verdict are the large end of their column.
        'aria-sort': at < 0 ? undefined : orders![at] === 'worst' ? 'ascending' : 'descending',
      },
      text,
    );
    if (orders) {
      const next = orders[at + 1] ?? 'paper';
      const button = h('button', { class: 'sort', type: 'button', 'aria-label': words.sortBy(text), title: words.sorts[next] });
      button.append(iconNode(at < 0 ? 'sort' : orders[at] === 'worst' ? 'up' : 'down'));
      button.addEventListener('click', () => choose(next));
      cell.append(button);
    }
    return cell;
  };
  return h(
    'thead',
    { role: 'rowgroup' },
    h(
      'tr',
      { role: 'row' },
      head('target', columns.target),
      head('criterion', columns.criterion),
      head('result', awaiting ? columns.awaited : columns.result),
      awaiting ? null : head('verdict', columns.verdict),
    ),
  );
}
