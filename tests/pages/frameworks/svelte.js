import { flushSync, mount as mountSvelte } from 'svelte';
import Cards from './Cards.svelte.js';

/** Draws two cards, and returns what draws them anew with another document. */
export function mount(box, { paper, common, heard }) {
  const store = { paper };
  mountSvelte(Cards, { target: box, props: { store, common, heard } });
  return (next) => flushSync(() => store.draw(next));
}
