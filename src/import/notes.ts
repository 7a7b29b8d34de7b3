/** Ties notes to the places that call them. */
import type { Citation, Content, FlowNode, Footnote, Issue } from '../schema/text.js';
import type { Unit } from './units.js';
import { withMarks, type Mark } from './words.js';

/** Finds the calls of notes that are collected at the end: "(1)", "[1]", "¹" behind a word. A call is marked once, where it stands first. */
export function callNotes(units: readonly Unit[], notes: readonly Footnote[]): void {
  const wanted = new Map(
    notes.filter((note) => /\d|[\u00b2\u00b3\u00b9\u2070-\u2079]/.test(note.marker)).map((note) => [note.marker, note.id]),
  );
  if (!wanted.size) return;
  for (const unit of units) {
    const { text } = unit.words;
    const marks: Mark[] = [];
    for (const match of text.matchAll(/\(\d{1,3}\)|\[\d{1,3}\]|[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]{1,3}/g)) {
      const id = wanted.get(match[0]);
      // A converter may leave a space before a bracket or a raised digit; before "(1)" a space begins a count.
      const apart =
        text[match.index - 1] === ' ' &&
        !match[0].startsWith('(') &&
        /^(?:[\s.,;:!?)”"]|$)/.test(text.slice(match.index + match[0].length));
      const at = apart ? match.index - 1 : match.index;
      const before = text[at - 1];
      // "(1) Kế hoạch …; (2) …" counts inside a sentence; a call clings to the word before it. "m²" is a unit.
      if (
        id === undefined ||
        before === undefined ||
        !(apart ? /[\p{L}\p{N}”"')%]/u : /[\p{L}\p{N}.,;:”"')%]/u).test(before) ||
        /(?:^|[\s\d])[kdc]?m$/.test(text.slice(Math.max(0, at - 4), at))
      )
        continue;
      marks.push({ start: match.index, end: match.index + match[0].length, noteRef: id });
      wanted.delete(match[0]);
    }
    unit.words = withMarks(unit.words, marks);
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
