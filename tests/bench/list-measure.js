/** What the runner asks of a list beside `measure.js`: a key in the search field, and another order, until the right row is on the screen. */
{
  const patience = 60_000;
  const rowIn = (id) => {
    const row = globalThis.contestant.first();
    const box = [row?.dataset.target, row?.dataset.task].includes(id) && row.getBoundingClientRect();
    return box && box.height > 0;
  };
  async function seen(test) {
    const end = performance.now() + patience;
    do {
      await new Promise(requestAnimationFrame);
      if (performance.now() > end) throw new Error(`${location}: waited in vain, ${globalThis.contestant.count()} rows`);
    } while (!test());
    await scheduler.postTask(() => undefined, { priority: 'user-blocking' });
    return performance.now();
  }
  globalThis.listBench = {
    async filter({ query, count, first }) {
      const { contestant } = globalThis;
      const field = contestant.field();
      const before = performance.now();
      field.value = query;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      return (await seen(() => contestant.count() === count && rowIn(first))) - before;
    },
    async sort(value, first) {
      const { contestant } = globalThis;
      const order = contestant.order();
      const before = performance.now();
      order.value = value;
      order.dispatchEvent(new Event('change', { bubbles: true }));
      return (await seen(() => rowIn(first))) - before;
    },
  };
}
