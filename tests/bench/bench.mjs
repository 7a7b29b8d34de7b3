/**
 * `npm run bench`: `<resolution-viewer>` as the package ships it against the same paper drawn by hand, in Chromium with the processor slowed
 * down four times. Only ratios within one run mean anything: runs alternate, and the median of each figure is shown with half its interquartile
 * range. Where that is wide, the machine was busy, and the verdict beside it is worth nothing.
 *
 *   --quick          one run each, to see that it works
 *   --runs=15        so many runs each (7)
 *   --slowdown=1     another slowdown of the processor than 4
 *   --paper=x.json   another paper than demo/data/bao-cao-chinh-tri.json
 *   --cdn=folder     another build than dist/cdn
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGS, chromiumPath } from '../config/browsers.mjs';
import { documents } from './documents.mjs';
import { report } from './report.mjs';

const text = { type: 'string' };
const { values: options } = parseArgs({ options: { quick: { type: 'boolean' }, runs: text, slowdown: text, paper: text, cdn: text } });
const runs = options.quick ? 1 : Number(options.runs ?? 7);
const SLOWDOWN = Number(options.slowdown ?? 4);
const PHONE = { width: 412, height: 915 };
const CONTESTANTS = ['limit', 'viewer'];
const here = fileURLToPath(new URL('./', import.meta.url));
const FOLDERS = { bench: here, cdn: options.cdn ?? join(here, '../../dist/cdn') };
const TYPES = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json' };

/** Files are read once, so that a build under way cannot change a contestant between two runs. */
const files = new Map();
async function file(path) {
  if (!files.has(path)) {
    const [, folder, ...rest] = path.split('/');
    files.set(path, await readFile(join(FOLDERS[folder], ...rest)));
  }
  return files.get(path);
}

const server = createServer(async (request, response) => {
  try {
    const body = await file(request.url);
    response.writeHead(200, { 'content-type': `${TYPES[extname(request.url)]}; charset=utf-8`, 'cache-control': 'no-store' });
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
  // Watching the network, the debugger decodes each response once more in the page: for 5 MB a task of 100 ms that no reader's browser has.
  networkEnabled: false,
});

/** The value that so large a part of a list lies below. */
const quantile = (list, part) => list.toSorted((a, b) => a - b)[Math.floor((list.length - 1) * part + 0.5)];
const median = (list) => quantile(list, 0.5);
/** Half the interquartile range: how far an ordinary run strays from the median. */
const spread = (list) => (quantile(list, 0.75) - quantile(list, 0.25)) / 2;

async function run(contestant, paper) {
  // A context of its own: no cache, no compiled code, no warm process.
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const client = await page.createCDPSession();
    await page.setViewport(PHONE);
    await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await page.goto(`${origin}/bench/${contestant}.html`, { waitUntil: 'domcontentloaded' });
    const drawn = await page.evaluate(() => globalThis.bench.draw());
    const search = (query) => page.evaluate((words, hits) => globalThis.bench.search(words, hits), ...query);
    const cold = await search(paper.first);
    const warm = [];
    for (const query of paper.queries) warm.push(await search(query));
    await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await client.send('HeapProfiler.collectGarbage');
    const { usedSize } = await client.send('Runtime.getHeapUsage');
    return {
      first: drawn.first,
      complete: drawn.complete,
      longest: drawn.longest,
      'first key': cold.time,
      key: median(warm.map(({ time }) => time)),
      heap: usedSize / 1024 / 1024,
      code: drawn.files.filter((path) => path.startsWith('/cdn/') || path.includes('/limit.')),
    };
  } finally {
    await context.close();
  }
}

const brotli = (path) => brotliCompressSync(files.get(path)).length / 1000;
const results = [];
try {
  for (const paper of documents(options.paper)) {
    files.set('/document.json', Buffer.from(paper.json));
    const all = Object.fromEntries(CONTESTANTS.map((name) => [name, []]));
    for (let turn = 0; turn < runs; turn++) {
      // Who goes first goes last in the next turn.
      for (const name of turn % 2 ? CONTESTANTS.toReversed() : CONTESTANTS) {
        const { code, ...figures } = await run(name, paper);
        all[name].push({ ...figures, code: code.reduce((sum, path) => sum + brotli(path), 0) });
        process.stderr.write('.');
      }
    }
    process.stderr.write('\n');
    const each = (list, of) => Object.fromEntries(Object.keys(list[0]).map((figure) => [figure, of(list.map((one) => one[figure]))]));
    const summary = (list) => ({ ...each(list, median), spread: each(list, spread) });
    results.push({ name: paper.name, bytes: paper.bytes, limit: summary(all.limit), viewer: summary(all.viewer) });
  }
  const script = brotliCompressSync(await file('/cdn/resolution-elements.js')).length / 1000;
  console.log(report(results, { runs, slowdown: SLOWDOWN, script }));
} finally {
  await browser.close();
  server.close();
}
