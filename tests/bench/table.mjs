/** `npm run bench -- table`: `<target-table>` against two tables drawn by hand, one with every row in the page, one with those on the screen. */
import { measureLists } from './lists.mjs';
import { expectations, tableDocument } from './table-data.mjs';

await measureLists({
  sizes: [35, 1000, 10000],
  pages: { 'all rows': 'table-limit.html?cv', window: 'table-limit.html?window', ours: 'table.html' },
  goals: {
    first: { 35: 1.25, 1000: 1.2, 10000: 1.2, what: 'script start to first rows, ms' },
    key: { 10000: 1.3, what: 'filter: key to paint, ms' },
    sort: { 10000: 1.5, what: 'sort: press to paint, ms' },
    heap: { 35: 2, 1000: 2, 10000: 2, what: 'heap, MB' },
  },
  documentOf: tableDocument,
  expect: (document) => ({ ...expectations(document), first: document.targets[0].id }),
  order: 'worst',
  back: { ours: 'paper' },
});
