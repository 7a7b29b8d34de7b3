import type { Messages } from '../../messages/vi.js';
import type { Resolution } from '../../schema/resolution.js';
import type { TextContext } from './inline.js';

/** What the drawing of a document's words needs to know of the document and the page. */
export function textContext(doc: Resolution, messages: Messages, showIssues: boolean, base: string): TextContext {
  const markers = new Map<string, string>();
  return {
    messages,
    showIssues,
    page: `${location.pathname}${location.search}`,
    base,
    prefix: `${encodeURIComponent(doc.id)}/`,
    marker: (id) => {
      // The notes are read before the first word that calls one.
      if (!markers.size) for (const note of doc.footnotes ?? []) if (!markers.has(note.id)) markers.set(note.id, note.marker);
      return markers.get(id) ?? '*';
    },
  };
}
