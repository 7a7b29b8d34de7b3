/** `npm run bench` measures the viewer; `npm run bench -- table` the table of targets, `npm run bench -- tasks` the time line. */
const lists = ['table', 'tasks'];
await import(lists.includes(process.argv[2]) ? `./${process.argv[2]}.mjs` : './bench.mjs');
