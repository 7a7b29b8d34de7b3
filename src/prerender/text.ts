import { isSection } from '../schema/resolution.js';
import type { Block, Content, FlowNode, Footnote } from '../schema/text.js';
import { BREAK, el, heading, type Part } from './html.js';
import type { Drawing, Words } from './words.js';

/** Roles of the lines that name a paper. */
const TITLE = /^(?:kind|subject|theme)$/;

interface Text {
  words: Words;
  /** Printed marker of a footnote by id. */
  markers: ReadonlyMap<string, string>;
  /** First part of the paper's deep links. */
  documentId: string;
}

/** Verbatim content; the call of a note is its printed marker. */
function content(value: Content | undefined, { words, markers }: Text): Part {
  if (typeof value === 'string' || !value) return value;
  return value.map(({ text, strong, em, noteRef, noteBody, redacted }) => {
    // Printed in the middle of the line in the source; stands with the notes.
    if (noteBody) return null;
    if (noteRef) return el('sup', null, markers.get(noteRef) ?? '');
    if (redacted) return `[${words.viewer.redacted[redacted]}]`;
    const look = em ? el('em', null, text) : text;
    return strong ? el('strong', null, look) : look;
  });
}

const labelled = (label: string | undefined, rest: Part): Part => (label ? [`${label} `, rest] : rest);

function table({ rows = [], label, content: caption }: Block, text: Text): Part {
  const lines = rows.map((row, at) =>
    el(
      'tr',
      null,
      row.map((cell) => (at ? el('td', null, content(cell, text)) : el('th', { scope: 'col' }, content(cell, text)))),
    ),
  );
  const named = label || caption?.length;
  return el('table', null, named ? el('caption', null, labelled(label, content(caption, text))) : null, el('tbody', null, lines));
}

/** Nodes in order; neighbouring items without a printed mark share a list, and the tree below a section stands under its heading. */
function flow(nodes: readonly FlowNode[], level: number, text: Text): Part {
  const out: Part[] = [];
  let items: Part[] = [];
  const close = (): void => {
    if (items.length) out.push(el('ul', null, items));
    items = [];
  };
  for (const node of nodes) {
    const inner = node.children?.length ? flow(node.children, isSection(node) ? level + 1 : level, text) : null;
    // A list would set a bullet of the browser's own before the one the paper prints.
    if (!isSection(node) && node.kind === 'item' && !node.label) {
      items.push(el('li', null, content(node.content, text), inner));
      continue;
    }
    close();
    if (isSection(node)) {
      // By name and not by id: the viewer leaves an address alone that the page itself has an element for.
      const anchor = el('a', { name: `${text.documentId}/${node.id}` });
      out.push(heading(level, anchor, labelled(node.label, content(node.heading, text))), inner);
    } else if (node.rows) out.push(table(node, text), inner);
    else out.push(el(node.kind === 'quote' ? 'blockquote' : 'p', null, labelled(node.label, content(node.content, text))), inner);
  }
  close();
  return out;
}

function notes(list: readonly Footnote[], level: number, text: Text): Part {
  if (!list.length) return null;
  const lines = list.map((note) => el('p', null, labelled(text.markers.get(note.id), content(note.content, text))));
  return [heading(level, text.words.viewer.notes), lines];
}

/** The whole paper, every word of it once and in order, the notes at its end. */
export function wholeText({ resolution, words, level }: Drawing): Part {
  const { id, preface = [], body = [], conclusions = [], footnotes = [] } = resolution;
  const text: Text = { words, documentId: id, markers: new Map(footnotes.map((note) => [note.id, note.marker])) };
  // What names the paper, from its kind to its subject, is one heading.
  const naming = preface.map((node) => !node.rows && TITLE.test(node.role ?? ''));
  const [first, last] = [naming.indexOf(true), naming.lastIndexOf(true)];
  const title = preface.slice(first, last + 1).flatMap((node, at) => [at ? BREAK : null, content(node.content, text)]);
  const above = first < 0 ? [] : preface.slice(0, first);
  return [
    flow(above, level + 1, text),
    heading(level, first < 0 ? resolution.title : title),
    flow(preface.slice(last + 1), level + 1, text),
    flow(body, level + 1, text),
    flow(conclusions, level + 1, text),
    notes(footnotes, level + 1, text),
  ];
}
