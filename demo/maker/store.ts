/** Keeps the draft in the browser, and nowhere else. */
import type { Draft } from './draft.js';

const KEY = 'resolution-maker/1';
/** Characters. Browsers hold about five million for a whole site; the longest real paper takes a quarter of one. */
const MOST = 4_000_000;

export type Saved = 'saved' | 'too-big' | 'refused';

export function saveDraft(draft: Draft): Saved {
  const text = JSON.stringify(draft);
  if (text.length > MOST) return forget('too-big');
  try {
    localStorage.setItem(KEY, text);
    return 'saved';
  } catch (error) {
    return forget(error instanceof DOMException && error.name === 'QuotaExceededError' ? 'too-big' : 'refused');
  }
}

/** An older state of the work must not come back as if it were the newest. */
function forget(why: Saved): Saved {
  deleteDraft();
  return why;
}

export function loadDraft(): Draft | undefined {
  try {
    const draft = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Partial<Draft> | null;
    return draft?.version === 1 && draft.imported?.format === 'resolution/1' ? ({ added: [], ...draft } as unknown as Draft) : undefined;
  } catch {
    return undefined;
  }
}

export function deleteDraft(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing is kept where nothing may be kept.
  }
}
