/**
 * Loads the widgets of a long page when they are wanted: those near the window at once; the others one by one as soon as the reader does anything,
 * a search in the page and printing included. Until then each shows what stands inside it.
 */
const here = import.meta.url;
const waiting = new Set(
  [...document.querySelectorAll(':not(:defined)')].filter(({ localName }) => localName.includes('-')).map(({ localName }) => localName),
);
const load = (tag) => {
  waiting.delete(tag);
  return import(/* @vite-ignore */ new URL(`../cdn/esm/${tag}.js`, here).href);
};
const idle = (then) => (window.requestIdleCallback ?? setTimeout)(then);

const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting && waiting.has(target.localName)) void load(target.localName);
  },
  { rootMargin: '40% 0px' },
);
for (const tag of waiting) for (const element of document.querySelectorAll(tag)) near.observe(element);

const ACTS = ['scroll', 'pointerdown', 'keydown', 'focusin'];
const next = async () => {
  const [tag] = waiting;
  if (!tag) return;
  await load(tag);
  idle(next);
};
const begin = () => {
  for (const act of ACTS) removeEventListener(act, begin);
  idle(next);
};
for (const act of ACTS) addEventListener(act, begin, { passive: true });
addEventListener('beforeprint', () => void Promise.all([...waiting].map(load)));
