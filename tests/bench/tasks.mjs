/** `npm run bench -- tasks`: `<task-timeline>` against an ordered list by months drawn by hand. */
import { measureLists } from './lists.mjs';
import { expectations, tasksDocument } from './tasks-data.mjs';

await measureLists({
  sizes: [60, 1000, 5000],
  pages: { 'by hand': 'tasks-limit.html', ours: 'tasks.html' },
  goals: {
    first: { 60: 1.25, 1000: 1.3, 5000: 1.5, what: 'script start to first tasks, ms' },
    key: { 60: 1.5, 1000: 1.5, 5000: 1.5, what: 'filter: key to paint, ms' },
    heap: { what: 'heap, MB' },
  },
  documentOf: tasksDocument,
  expect: expectations,
});
