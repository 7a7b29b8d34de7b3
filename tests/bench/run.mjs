/** `npm run bench` measures the viewer; `npm run bench -- table` the table of targets, `npm run bench -- tasks` the time line, `npm run bench -- site` a page of the site. */
const others = ['table', 'tasks', 'site'];
await import(others.includes(process.argv[2]) ? `./${process.argv[2]}.mjs` : './bench.mjs');
