type Child = Node | string | null | undefined | false;

/**
 * Builds an element. The text of a resolution is drawn with this and not with templates: a 5 MB paper is 12,000 blocks drawn once and never
 * updated, where a template's bookkeeping would be paid for nothing. Strings become text nodes, so nothing in a file is ever parsed as markup.
 */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes?: Record<string, string | undefined> | null,
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== undefined) element.setAttribute(name, value);
  }
  for (const child of children) if (child) element.append(child);
  return element;
}

/** Copies of what is made once, for parts needed by the thousand: three times as fast as making each piece anew. */
export function pattern<T extends Element>(make: () => T): () => T {
  let first: T | undefined;
  return () => (first ??= make()).cloneNode(true) as T;
}

/** Milliseconds of work between two chances for the browser to paint and to answer the reader. */
export const SLICE = 36;

/**
 * Lets the browser paint, answer the user and run what else the page has to do between two slices of work. Not `scheduler.yield()`: its
 * continuations go before everything the page has queued, which would then wait until a long paper is drawn.
 */
export function nextSlice(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
}

/** Lets the browser paint what is there before the next slice. A page in the background paints nothing and must not be waited for. */
export async function nextPaint(): Promise<void> {
  await new Promise((resolve) => {
    requestAnimationFrame(resolve);
    setTimeout(resolve, 100);
  });
  await nextSlice();
}
