/**
 * What the runs of lists share: an element as the package ships it against the same list drawn by hand, for several sizes, in Chromium with the
 * processor slowed down. Ratios are to the fastest page by hand, in the same run; half the interquartile range stands beside each median.
 *
 *   --quick --runs=7 --slowdown=4 --cdn=folder --rows=35,1000,10000
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGS, chromiumPath } from '../config/browsers.mjs';

const text = { type: 'string' };
const { values: options } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean' }, runs: text, slowdown: text, cdn: text, rows: text },
});
const runs = options.quick ? 1 : Number(options.runs ?? 7);
const SLOWDOWN = Number(options.slowdown ?? 4);
const here = fileURLToPath(new URL('./', import.meta.url));
const FOLDERS = { bench: here, cdn: options.cdn ?? join(here, '../../dist/cdn') };
const TYPES = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json' };
const files = new Map();
async function file(path) {
  const [, folder, ...rest] = path.split('?')[0].split('/');
  if (!files.has(path)) files.set(path, await readFile(join(FOLDERS[folder], ...rest)));
  return files.get(path);
}
const server = createServer(async (request, response) => {
  try {
    const body = await file(request.url);
    response.writeHead(200, { 'content-type': `${TYPES[extname(request.url.split('?')[0])]}; charset=utf-8`, 'cache-control': 'no-store' });
    response.end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await puppeteer.launch({
  executablePath: await chromiumPath(),
  args: CHROMIUM_ARGS,
  protocolTimeout: 300_000,
  networkEnabled: false,
});

const quantile = (list, part) => list.toSorted((a, b) => a - b)[Math.floor((list.length - 1) * part + 0.5)];
const median = (list) => quantile(list, 0.5);

/** One visit of a page: until it is drawn, then keys in the search field, then another order where the list has orders. */
async function run(address, expected, { order, back, first }) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const client = await page.createCDPSession();
    await page.setViewport({ width: 412, height: 915 });
    await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await page.goto(`${origin}/bench/${address}`, { waitUntil: 'domcontentloaded' });
    const drawn = await page.evaluate(() => globalThis.bench.draw());
    const keys = [];
    for (const query of expected.found) keys.push(await page.evaluate((one) => globalThis.listBench.filter(one), query));
    let sort = 0;
    if (order) {
      sort = await page.evaluate((value, id) => globalThis.listBench.sort(value, id), order, expected.worst);
      await page.evaluate((value, id) => globalThis.listBench.sort(value, id), back, first);
    }
    await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await client.send('HeapProfiler.collectGarbage');
    const { usedSize } = await client.send('Runtime.getHeapUsage');
    return {
      first: drawn.first,
      key: median(keys),
      sort,
      heap: usedSize / 1024 / 1024,
      code: drawn.files.filter((path) => path.startsWith('/cdn/')),
    };
  } finally {
    await context.close();
  }
}

/**
 * Measures and prints. `pages` are addresses by name, `ours` among them; `goals` say, by figure and size, what part of the fastest page by hand is
 * still kept; `documentOf` makes the file, `expect` says what a reader finds in it.
 */
export async function measureLists({ sizes, pages, goals, documentOf, expect, order, back = {} }) {
  let missed = 0;
  try {
    console.log(`Medians of ${runs} ± half the interquartile range, processor slowed down ${SLOWDOWN} times\n`);
    for (const size of options.rows?.split(',').map(Number) ?? sizes) {
      const document = documentOf(size);
      const expected = expect(document);
      files.set('/document.json', Buffer.from(JSON.stringify(document)));
      const names = Object.keys(pages);
      const all = Object.fromEntries(names.map((name) => [name, []]));
      for (let turn = 0; turn < runs; turn++)
        // Whoever goes first goes last in the next turn.
        for (const name of turn % 2 ? names.toReversed() : names)
          all[name].push(await run(pages[name], expected, { order, back: back[name] ?? '', first: expected.first }));
      for (const [figure, { what, ...limits }] of Object.entries(goals)) {
        const show = (name) => {
          const list = all[name].map((one) => one[figure]);
          const digits = figure === 'heap' ? 1 : 0;
          return `${median(list).toFixed(digits)} ± ${((quantile(list, 0.75) - quantile(list, 0.25)) / 2).toFixed(digits)}`;
        };
        const of = (name) => median(all[name].map((one) => one[figure]));
        const ratio = of('ours') / Math.min(...names.filter((name) => name !== 'ours').map(of));
        const kept = !limits[size] ? '' : ratio <= limits[size] ? 'kept' : 'MISSED';
        if (kept === 'MISSED') missed++;
        const cells = names.map((name) => `${name} ${show(name)}`.padEnd(20));
        console.log(String(size).padStart(6), what.padEnd(32), ...cells, ratio.toFixed(2), limits[size] ? `≤ ${limits[size]}` : '', kept);
      }
      const bytes = median(all.ours.map(({ code }) => code.reduce((sum, path) => sum + brotliCompressSync(files.get(path)).length, 0)));
      console.log(String(size).padStart(6), `code fetched before the first rows: ${(bytes / 1000).toFixed(1)} kB brotli\n`);
    }
  } finally {
    await browser.close();
    server.close();
  }
  if (missed && !options.quick) process.exitCode = 1;
}
