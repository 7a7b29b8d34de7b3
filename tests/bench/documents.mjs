/** The two papers that are drawn: the longest of the five real ones, and one of 5 MB made of it. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fold } from '../../dist/lib/language/fold.js';

const MEGABYTE = 1024 * 1024;
/** In the large paper every so many blocks call a note. */
const NOTE_EVERY = 12;

export const PAPER = fileURLToPath(new URL('../../demo/data/bao-cao-chinh-tri.json', import.meta.url));

/** What a reader might type, by how often it stands in the papers. */
export const QUERIES = ['phat trien kinh te', 'dang bo', 'nuoc sach'];
/** Typed first: it makes a contestant prepare whatever it prepares late. */
export const FIRST_QUERY = 'giao duc';

/** A paper with the real one's body again and again, each time as a section of its own, with ids of its own and notes. */
function large(paper) {
  const footnotes = [];
  const citations = [];
  const body = [];
  let blocks = 0;
  let bytes = 0;
  const own = (content, prefix) =>
    Array.isArray(content) ? content.map((run) => (run.cite ? { ...run, cite: prefix + run.cite } : run)) : content;
  const copy = (node, prefix) => {
    const out = { ...node, id: prefix + node.id };
    if (node.content) out.content = own(node.content, prefix);
    if (node.heading) out.heading = own(node.heading, prefix);
    if (node.children) out.children = node.children.map((child) => copy(child, prefix));
    if (node.content && ++blocks % NOTE_EVERY === 0) {
      const note = { id: `ghi-chu-${footnotes.length + 1}`, marker: String(footnotes.length + 1), blockId: out.id };
      footnotes.push({ ...note, content: `Số liệu tính đến ngày 31/12, theo báo cáo thứ ${note.marker} của ngành.` });
      out.content = [...(typeof out.content === 'string' ? [{ text: out.content }] : out.content), { noteRef: note.id }];
    }
    return out;
  };
  for (let n = 1; bytes < 5 * MEGABYTE; n++) {
    const children = paper.body.map((node) => copy(node, `q${n}.`));
    citations.push(...(paper.citations ?? []).map((one) => ({ ...one, id: `q${n}.${one.id}`, blockId: `q${n}.${one.blockId}` })));
    body.push({ id: `q${n}`, kind: 'section', label: `QUYỂN ${n}.`, heading: paper.title, children });
    bytes += Buffer.byteLength(JSON.stringify(children));
  }
  return { ...paper, id: 'van-ban-5-mb', body, footnotes, citations };
}

const wordsOf = (content) =>
  typeof content === 'string' ? content : (content ?? []).map((run) => (run.noteRef || run.noteBody ? '' : (run.text ?? ''))).join('');

/** Every stretch of text that a search reads. */
function textsOf({ preface, body, conclusions, footnotes }) {
  const out = footnotes?.map((note) => wordsOf(note.content)) ?? [];
  const walk = (node) => {
    out.push(wordsOf(node.heading), wordsOf(node.content));
    for (const row of node.rows ?? []) out.push(...row.map(wordsOf));
    node.children?.forEach(walk);
  };
  for (const zone of [preface, body, conclusions]) zone?.forEach(walk);
  return out;
}

function described(name, paper) {
  const text = textsOf(paper).map(fold).join('\n');
  const hits = (query) => text.split(query).length - 1;
  const json = JSON.stringify(paper);
  return {
    name,
    json,
    bytes: Buffer.byteLength(json),
    queries: QUERIES.map((query) => [query, hits(query)]),
    first: [FIRST_QUERY, hits(FIRST_QUERY)],
  };
}

export function documents(path = PAPER) {
  const paper = JSON.parse(readFileSync(path, 'utf8'));
  return [described('S4', paper), described('5 MB', large(paper))];
}
