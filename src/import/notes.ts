/** Ties notes to the places that call them. */
import type { Citation, Content, FlowNode, Footnote, Issue } from '../schema/text.js';
import { CALL, isCall } from './page-notes.js';
import type { Unit } from './units.js';
import { withMarks, type Mark, type Words } from './words.js';

type Called = Pick<Footnote, 'id' | 'marker'>;

/**
 * Finds the calls of notes whose text stands elsewhere: "(1)", "[1]", "¹" behind a word. A call is marked once, where it stands first;
 * where the count begins anew on every page, the first call is that of the first note.
 */
export function callNotes(units: readonly Unit[], notes: readonly Called[]): void {
  const wanted = new Map<string, string[]>();
  for (const { marker, id } of notes) {
    if (!/[\d\u00b2\u00b3\u00b9\u2070-\u2079]/.test(marker)) continue;
    const ids = wanted.get(marker);
    if (ids) ids.push(id);
    else wanted.set(marker, [id]);
  }
  if (!wanted.size) return;
  for (const ids of wanted.values()) ids.reverse();
  const mark = (words: Words): Words => {
    const marks: Mark[] = [];
    for (const match of words.text.matchAll(CALL)) {
      const ids = wanted.get(match[0]);
      if (!ids?.length || !isCall(words.text, match.index, match[0])) continue;
      marks.push({ start: match.index, end: match.index + match[0].length, noteRef: ids.pop()! });
    }
    return withMarks(words, marks);
  };
  for (const unit of units) {
    unit.words = mark(unit.words);
    if (unit.rows) unit.rows = unit.rows.map((row) => row.map(mark));
  }
}

/** Says of every note and citation which block it hangs on, and raises an issue for a note whose place or text is lost. */
export function hangNotes(tree: readonly FlowNode[], notes: readonly Footnote[], citations: readonly Citation[], issues: Issue[]): void {
  const places = new Map<string, string>();
  const cited = new Map<string, string>();
  const look = (content: Content | undefined, id: string): void => {
    if (content === undefined || typeof content === 'string') return;
    for (const run of content) {
      if (run.noteRef !== undefined && !places.has(run.noteRef)) places.set(run.noteRef, id);
      if (run.cite !== undefined && !cited.has(run.cite)) cited.set(run.cite, id);
    }
  };
  const stack: FlowNode[] = [...tree].reverse();
  while (stack.length) {
    const node = stack.pop()!;
    if (node.kind === 'section') look(node.heading, node.id);
    else {
      look(node.content, node.id);
      for (const row of node.rows ?? []) for (const cell of row) look(cell, node.id);
    }
    if (node.children) for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i]!);
  }
  for (const note of notes) {
    const place = places.get(note.id);
    if (place !== undefined) note.blockId = place;
    else
      issues.push({
        id: `issue.${note.id}`,
        severity: 'warning',
        code: 'note-place-lost',
        where: note.id,
        exact: note.marker,
        ...(note.lines && { line: note.lines[0] }),
        message: 'Chú thích này mất dấu gọi trong văn bản: không biết nó thuộc chỗ nào.',
        messageEn: 'The call of this note was lost in the text: where it belongs is not known.',
      });
    if (note.content === '')
      issues.push({
        id: `issue.${note.id}.text`,
        severity: 'warning',
        code: 'note-text-lost',
        where: note.id,
        exact: note.marker,
        message: 'Có dấu gọi chú thích nhưng không tìm thấy nội dung chú thích.',
        messageEn: 'A note is called here but its text was not found.',
      });
  }
  for (const note of notes) look(note.content, note.id);
  for (const citation of citations) {
    const place = cited.get(citation.id);
    if (place !== undefined) citation.blockId = place;
  }
}
