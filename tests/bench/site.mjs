/**
 * `npm run bench -- site`: how fast a page of the built site is on a phone, in Chromium with the processor slowed down. Run `npm run build:site`
 * first. Medians of some visits, each without a cache; the goals are those of the front page.
 *
 *   --quick          one visit, to see that it works
 *   --runs=9         so many visits (5)
 *   --slowdown=1     another slowdown of the processor than 4
 *   --page=the/      another page than the front page
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
  options: { quick: { type: 'boolean' }, runs: text, slowdown: text, page: text },
});
const runs = options.quick ? 1 : Number(options.runs ?? 5);
const SLOWDOWN = Number(options.slowdown ?? 4);
const GOALS = { lcp: 1500, cls: 0.02, tbt: 150 };
const site = fileURLToPath(new URL('../../dist-site/', import.meta.url));
const TYPES = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json', '.csv': 'text/csv' };

const files = new Map();
const sent = new Map();
async function file(path) {
  if (!files.has(path)) files.set(path, brotliCompressSync(await readFile(join(site, path))));
  return files.get(path);
}
const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url, 'http://site');
  const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
  try {
    const body = await file(path);
    sent.set(path, body.length);
    response.writeHead(200, { 'content-type': `${TYPES[extname(path)] ?? 'text/plain'}; charset=utf-8`, 'content-encoding': 'br' });
    response.end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = `http://127.0.0.1:${server.address().port}/${options.page ?? ''}`;

/** Notes what the page itself can see of its own speed. Runs in the page before anything else. */
function watch() {
  const seen = { lcp: 0, cls: 0, tasks: [], moved: [] };
  window.__speed = seen;
  const observe = (type, each) => new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true });
  observe('largest-contentful-paint', ({ startTime, element }) => Object.assign(seen, { lcp: startTime, largest: element?.localName }));
  observe('layout-shift', ({ value, hadRecentInput, sources }) => {
    if (hadRecentInput) return;
    seen.cls += value;
    seen.moved.push(`${value.toFixed(4)} ${sources.map(({ node }) => node?.localName ?? node?.nodeName).join()}`);
  });
  observe('longtask', ({ startTime, duration }) => seen.tasks.push([startTime, duration]));
}

/**
 * The blocking time in processor time of the page's own thread: the same sum without what other programs took meanwhile. Far below the other where
 * the machine was busy.
 */
function ownBlocking(trace) {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace));
  const parsed = traceEvents.find(({ name, args }) => name === 'ParseHTML' && args.beginData?.url?.startsWith(address));
  const paint = traceEvents.find(({ name, pid }) => name === 'firstContentfulPaint' && pid === parsed.pid);
  const tasks = traceEvents.filter(
    ({ name, tid, pid, ts }) => name.endsWith('RunTask') && tid === parsed.tid && pid === parsed.pid && ts >= paint.ts,
  );
  return tasks.reduce((sum, { tdur = 0 }) => sum + Math.max(0, tdur / 1000 - 50), 0);
}

/** One visit: until the network and the processor have been still for a while. */
async function visit(browser) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const client = await page.createCDPSession();
    await page.setViewport({ width: 412, height: 915, deviceScaleFactor: 2, isMobile: true, hasTouch: true });
    await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await page.evaluateOnNewDocument(watch);
    sent.clear();
    await page.tracing.start({ categories: ['toplevel', 'loading', 'devtools.timeline'] });
    await page.goto(address, { waitUntil: 'networkidle0' });
    // What begins when the page is idle counts, too: it is over when no long task has come for two seconds.
    await page.waitForFunction(() => performance.now() - Math.max(0, ...window.__speed.tasks.map(([start, time]) => start + time)) > 2000);
    const seen = await page.evaluate(() => ({
      ...window.__speed,
      fcp: performance.getEntriesByName('first-contentful-paint')[0].startTime,
    }));
    const tbt = seen.tasks.filter(([start]) => start >= seen.fcp).reduce((sum, [, time]) => sum + Math.max(0, time - 50), 0);
    const own = ownBlocking(await page.tracing.stop());
    return { ...seen, tbt, own, bytes: [...sent.values()].reduce((sum, length) => sum + length, 0) / 1000 };
  } finally {
    await context.close();
  }
}

const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
const browser = await puppeteer.launch({ executablePath: await chromiumPath(), args: CHROMIUM_ARGS, protocolTimeout: 300_000 });
let missed = 0;
try {
  const visits = [];
  for (let n = 0; n < runs; n++) visits.push(await visit(browser));
  console.log(`${options.page ?? 'The front page'}: median of ${runs}, processor slowed down ${SLOWDOWN} times, 412 px\n`);
  for (const [figure, unit] of Object.entries({ fcp: 'ms', lcp: 'ms', cls: '', tbt: 'ms', own: 'ms', bytes: 'kB brotli' })) {
    const values = visits.map((one) => one[figure]);
    const digits = figure === 'cls' ? 4 : 0;
    const kept = !(figure in GOALS) ? '' : median(values) <= GOALS[figure] ? 'kept' : 'MISSED';
    if (kept === 'MISSED') missed++;
    console.log(
      figure.toUpperCase().padEnd(6),
      `${median(values).toFixed(digits)} ${unit}`.padEnd(16),
      `(${values.map((one) => one.toFixed(digits)).join(' ')})`.padEnd(40),
      figure in GOALS ? `≤ ${GOALS[figure]}` : '',
      kept,
    );
  }
  console.log(`\nOWN is TBT in processor time of the page alone; where TBT is far above it, the machine was busy.`);
  const [{ largest, moved, tasks }] = visits;
  console.log(`Largest paint: <${largest}>. Moved: ${moved.join('; ') || 'nothing'}.`);
  console.log(
    `Tasks longer than 50 ms, first visit: ${tasks.map(([start, time]) => `${Math.round(time)} at ${Math.round(start)}`).join(', ') || 'none'}`,
  );
} finally {
  await browser.close();
  server.close();
}
if (missed && !options.quick) process.exitCode = 1;
