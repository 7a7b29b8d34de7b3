/** Loaded first by each contestant's page: starts the clock and tells when things are on the screen. */
const started = performance.now();
const times = { parsed: 0 };
const tasks = [];
new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask', buffered: true });

// Parsing is one task that nobody can split; what a contestant does after it counts.
const parse = JSON.parse;
JSON.parse = (text) => {
  const value = parse(text);
  times.parsed = performance.now();
  return value;
};

/** Resolves once what the test looks for is on the screen: it holds in a frame, and that frame has been painted. */
async function shown(test, what) {
  const patience = performance.now() + 60_000;
  do {
    await new Promise(requestAnimationFrame);
    if (performance.now() > patience) throw new Error(`${location.pathname}: waited in vain for ${what()}`);
  } while (!test());
  // A task before all others: work that has been queued meanwhile must not count as waiting for the screen.
  await scheduler.postTask(() => undefined, { priority: 'user-blocking' });
  return performance.now();
}

/** Longest task since a time, without the part before it. */
const longestSince = (from) => Math.max(0, ...tasks.map(({ startTime, duration }) => startTime + duration - Math.max(startTime, from)));

/** Whether the words that a highlight begins with are on the screen. */
function inView(highlight) {
  const [range] = highlight ?? [];
  const box = range?.startContainer.parentElement.getBoundingClientRect();
  return box?.height > 0 && box.top < innerHeight && box.bottom > 0;
}

/** What the runner asks of a page. The page itself says where to look: `first`, `complete`, `open`, `field`, `count`, `hit`. */
globalThis.bench = {
  async draw() {
    const { contestant } = globalThis;
    const first = await shown(
      () => contestant.first()?.getBoundingClientRect().height,
      () => 'the first content',
    );
    const complete = await shown(contestant.complete, () => 'the end');
    await shown(() => true);
    const files = performance.getEntriesByType('resource').filter((entry) => entry.startTime < first);
    return {
      first: first - started,
      complete: complete - started,
      longest: longestSince(times.parsed),
      files: files.map((entry) => new URL(entry.name).pathname),
    };
  },
  async search(query, hits) {
    const { contestant } = globalThis;
    contestant.open();
    await shown(contestant.field, () => 'the field');
    const field = contestant.field();
    const before = performance.now();
    field.value = query;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    const end = await shown(
      () => contestant.count() === hits && inView(contestant.hit()),
      () => `${hits} hits of ${query} and the sight of one, not ${contestant.count()}`,
    );
    return { time: end - before, longest: longestSince(before) };
  },
};
