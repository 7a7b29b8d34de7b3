/** `npm run bench` measures the viewer; `npm run bench -- table` the table of targets. */
await import(process.argv[2] === 'table' ? './table.mjs' : './bench.mjs');
