import { h } from '../../base/dom.js';
import { iconNode } from '../../base/icons.js';
import type { TargetMessages } from '../../messages/targets.vi.js';
import type { Sort } from './table-data.js';

/** The orders a column gives, first and second press. */
const ORDERS = { result: ['newest'], verdict: ['worst', 'best'] } as const;

/** Puts into the column heads that sort a button that does, and says so. */
export function showOrders(head: HTMLElement, words: TargetMessages, sort: Sort, choose: (sort: Sort) => void): void {
  for (const [name, orders] of Object.entries(ORDERS) as [keyof typeof ORDERS, readonly Sort[]][]) {
    const cell = head.querySelector(`.col-${name}`);
    if (!cell) continue;
    const at = orders.indexOf(sort);
    // The newest day and the best verdict are the large end of their column.
    if (at < 0) cell.removeAttribute('aria-sort');
    else cell.setAttribute('aria-sort', orders[at] === 'worst' ? 'ascending' : 'descending');
    const next = orders[at + 1] ?? 'paper';
    let button = cell.querySelector<HTMLButtonElement>('.sort');
    if (!button) cell.append((button = h('button', { class: 'sort', type: 'button', 'aria-label': words.sortBy(words.columns[name]) })));
    button.title = words.sorts[next];
    button.onclick = () => choose(next);
    button.replaceChildren(iconNode(at < 0 ? 'sort' : orders[at] === 'worst' ? 'up' : 'down'));
  }
}
