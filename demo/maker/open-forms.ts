/** Forms in which something stands that is not saved: saved on the way out, so that nobody loses what was typed for a button not seen. */

/** Marks a form when something is entered; choosing a sentence enters nothing yet. */
export function watchForms(root: HTMLElement): void {
  root.addEventListener('input', ({ target }) => {
    const form = (target as Element).closest<HTMLFormElement>('form:not(.pick)');
    if (form) form.dataset.changed = '';
  });
}

/** Saves them all; the first that cannot be saved is given back. */
export function saveForms(root: HTMLElement): HTMLFormElement | undefined {
  for (const form of root.querySelectorAll<HTMLFormElement>('form[data-changed]')) {
    form.requestSubmit();
    // One that was saved is closed, or has no mark any more.
    if (form.isConnected && form.dataset.changed !== undefined) return form;
  }
  return undefined;
}
