/** Loads a thing once, whoever asks for it; after a failure, which is told and never thrown, the next who asks tries again. */
export function onDemand<T>(load: () => Promise<T>, failed: () => void): () => Promise<T | undefined> {
  let loaded: Promise<T | undefined> | undefined;
  return () =>
    (loaded ??= load().catch(() => {
      loaded = undefined;
      failed();
      return undefined;
    }));
}

/** What a widget does when something is pressed. */
export interface Tools {
  act(target: HTMLElement): void;
}

/** Answers what is pressed with tools loaded at the first press. `marks` selects what they answer for. */
export const onPress =
  (marks: string, tools: () => Promise<Tools | undefined>) =>
  (event: MouseEvent): void => {
    const target = (event.target as Element).closest<HTMLElement>(marks);
    if (!target) return;
    // With a key held the reader wants another tab, as everywhere.
    if (target instanceof HTMLAnchorElement && (event.metaKey || event.ctrlKey || event.shiftKey || event.button)) return;
    if (target.dataset.place !== undefined) event.preventDefault();
    void tools().then((loaded) => loaded?.act(target));
  };
