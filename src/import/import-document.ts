/** From a paper to a document of `resolution/1`. Pure: the same text gives the same document, in a browser and in Node. */
import { LIMITS } from '../schema/limits.js';
import type { Resolution } from '../schema/resolution.js';
import type { Block, FlowNode, Footnote, Issue } from '../schema/text.js';
import { readAnnex } from './annex.js';
import { Ids, place, readBody } from './body.js';
import { Citations } from './cite.js';
import { findEnd, readEnd } from './conclusions.js';
import type { Refusal } from './decode.js';
import { notesBefore, readEndNotes, type EndPart } from './end-notes.js';
import { eachNode } from './each-text.js';
import { meantLabel } from './labels.js';
import { readLines, type Lines } from './lines.js';
import { piledMarks } from './mark-pile.js';
import { callNotes, hangNotes } from './notes.js';
import { readPreface } from './preface.js';
import { secrecyMark } from './privacy.js';
import { readData } from './read-data.js';
import { documentId, readEnvelope } from './readings.js';
import type { Dropped } from './rules.js';
import { readUnits, type Unit } from './units.js';
import { joinAll, toContent } from './words.js';

export interface ImportOptions {
  /** Recorded in `source`. */
  fileName?: string;
  url?: string;
  sha256?: string;
  encoding?: string;
  ocr?: boolean;
  /** Instead of the id made from kind and number. */
  id?: string;
}

export type ImportResult =
  | {
      resolution: Resolution;
      /** The lines the document was read from: what fidelity is checked against. */ sourceLines: string[];
      refusal?: never;
    }
  | { refusal: Refusal; resolution?: never; sourceLines?: never };

export function importText(text: string, options: ImportOptions = {}): ImportResult {
  const piled = piledMarks(text);
  return piled ? { refusal: piled } : importLines(readLines(text), options);
}

/** Reads a Word file; its text is taken paragraph by paragraph. */
export async function importDocx(bytes: Uint8Array, options: ImportOptions = {}): Promise<ImportResult> {
  const { readDocx } = await import('./docx.js');
  const read = await readDocx(bytes);
  return 'refusal' in read ? read : importLines(read, options);
}

const EMPTY: Refusal = {
  code: 'empty',
  vi: 'Tệp không có chữ nào. Nếu bên trong chỉ có ảnh chụp hoặc bản quét, hãy dùng bản Word gốc, hoặc nhận dạng chữ (OCR), soát lại rồi nhập.',
  en: 'The file has no text. If it holds nothing but a scan, use the Word original, or recognise the text (OCR), proofread it and import that.',
};
const TOO_MANY: Refusal = {
  code: 'too-many',
  vi: `Văn bản có hơn ${LIMITS.nodes.toLocaleString('vi-VN')} đoạn. Hãy tách tệp thành nhiều văn bản rồi nhập từng tệp.`,
  en: `The text has more than ${LIMITS.nodes.toLocaleString('en')} paragraphs. Split the file into single papers and import them one by one.`,
};

export function importLines(source: Lines, options: ImportOptions): ImportResult {
  const { lines } = source;
  const sourceLines = [...lines.map((line) => line.raw), ...(source.tail ?? [])];
  // A stamp may stand in the margin of a Word page, too.
  const secret = secrecyMark(sourceLines) ?? source.margins?.map((line) => secrecyMark([line])).find((mark) => mark !== null);
  if (secret) return { refusal: secret.refusal };
  if (lines.every((line) => line.words.text === '' && !line.cells)) return { refusal: EMPTY };
  const ids = new Ids();
  for (const note of source.notes) ids.once(note.id);
  const citations = new Citations();
  const issues: Issue[] = [...(source.remarks ?? [])];
  const preface = readPreface(lines, ids, citations.mark);
  const end = findEnd(lines, preface.end);
  const notesAt = notesBefore(lines, preface.end, end);
  const ahead = readEndNotes(lines.slice(notesAt, end), ids, citations.mark);
  const before = readRest(ahead, ids, true);
  const ending = readEnd(lines.slice(end), ids);
  const behind = readEndNotes(lines.slice(end + ending.end), ids, citations.mark);
  const endNotes = [...ahead, ...behind].flatMap((part) => part.note ?? []);
  const { units, bars } = readUnits(lines.slice(preface.end, notesAt));
  callNotes(units, [...source.notes, ...endNotes]);
  for (const unit of units) {
    unit.words = citations.mark(unit.words);
    if (unit.rows) unit.rows = unit.rows.map((row) => row.map(citations.mark));
  }
  const rest = readRest(behind, ids, false);
  if (units.length + ending.blocks.length + rest.blocks.length + endNotes.length > LIMITS.nodes * 0.9) return { refusal: TOO_MANY };
  const body = readBody(units, ids);
  issues.push(...oddLabels(body));
  const inline: Footnote[] = source.notes.map((note) => ({
    id: note.id,
    marker: note.marker,
    content: toContent(citations.mark(joinAll(note.parts))),
    blockId: null,
    lines: note.lines,
  }));
  const conclusions: FlowNode[] = [...before.blocks, ...ending.blocks, ...rest.blocks];
  const footnotes = [...inline, ...endNotes];
  const dropped: Dropped[] = [...source.dropped];
  for (const bar of [...preface.bars, ...before.bars, ...ending.bars, ...bars, ...rest.bars])
    for (let at = 0; at < bar.text.length; at += LIMITS.text)
      dropped.push({ rule: 'column-bar', line: bar.line, column: bar.raw + at + 1, text: bar.text.slice(at, at + LIMITS.text) });
  dropped.sort((a, b) => a.line - b.line || a.column - b.column);
  const label = ending.blocks.find((block) => block.role === 'recipients-label');
  if (label && !ending.recipients.length)
    issues.push({
      id: 'issue.recipients',
      severity: 'warning',
      code: 'recipients-missing',
      where: label.id,
      ...(label.lines && { line: label.lines[0] }),
      message: 'Có mục “Nơi nhận” nhưng không đọc được nơi nhận nào.',
      messageEn: 'The paper has a list of recipients, but none could be read.',
    });
  const second = ending.blocks.filter((block) => block.role === 'signatory')[1];
  if (second)
    issues.push({
      id: 'issue.signatures',
      severity: 'warning',
      code: 'signatures-several',
      where: second.id,
      ...(second.lines && { line: second.lines[0] }),
      message: 'Văn bản có nhiều người ký. Chữ ở phần ký giữ đủ, nhưng trường “signature” chỉ ghi được một người: hãy xem lại.',
      messageEn: 'Several people signed. Their words are all kept, but the field “signature” holds one of them: please review it.',
    });
  hangNotes([...preface.blocks, ...body, ...conclusions], footnotes, citations.list, issues);
  const readings = readEnvelope(
    preface,
    body,
    conclusions.filter((node): node is Block => node.kind !== 'section'),
  );
  const resolution: Resolution = {
    format: 'resolution/1',
    id: options.id ?? documentId(readings),
    lang: 'vi',
    ...readings,
    source: {
      ...(options.fileName !== undefined && { fileName: options.fileName }),
      ...(options.url !== undefined && { url: options.url }),
      ...(options.sha256 !== undefined && { sha256: options.sha256 }),
      ...(options.encoding !== undefined && { encoding: options.encoding }),
      ...(options.ocr !== undefined && { ocr: options.ocr }),
      lines: sourceLines.length,
      ...(dropped.length && { dropped }),
    },
    signature: ending.signature,
    preface: preface.blocks,
    body,
    conclusions,
    footnotes,
    citations: citations.list,
    recipients: ending.recipients,
    ...readData({ ...readings, preface: preface.blocks, body, footnotes }),
    issues,
  };
  return { resolution, sourceLines };
}

/** A letter in the number of an article is kept and said. */
function oddLabels(body: readonly FlowNode[]): Issue[] {
  const issues: Issue[] = [];
  for (const { id, label, lines } of eachNode(body)) {
    const meant = label === undefined ? undefined : meantLabel(label);
    if (label === undefined || meant === undefined) continue;
    issues.push({
      id: `issue.label.${issues.length + 1}`,
      severity: 'warning',
      code: 'letter-in-number',
      where: id,
      exact: label,
      suggestion: meant,
      ...(lines && { line: lines[0] }),
      message: `Chữ cái lẫn trong con số: “${label}”; có phải là “${meant}”?`,
      messageEn: `Letter inside a number: “${label}”; should it be “${meant}”?`,
    });
  }
  return issues;
}

/** What stands beside the signature, an annex most often, in order. `inside`: the paper goes on after it. */
function readRest(
  parts: readonly EndPart[],
  ids: Ids,
  inside: boolean,
): { blocks: FlowNode[]; bars: { line: number; raw: number; text: string }[] } {
  const blocks: FlowNode[] = [];
  const bars: { line: number; raw: number; text: string }[] = [];
  const last = inside ? parts.length : parts.findLastIndex((part) => part.lines);
  parts.forEach((part, index) => {
    if (part.lines) {
      const read = readUnits(part.lines);
      bars.push(...read.bars);
      blocks.push(
        ...((inside ? undefined : readAnnex(read.units, ids)) ?? read.units.map((unit) => restBlock(unit, ids.next('end.other')))),
      );
    } else if (index < last) {
      // Notes before the recipients or an annex: their text is printed here, not at the end.
      const { note } = part;
      blocks.push({
        id: ids.next('end.other'),
        kind: 'paragraph',
        role: 'other',
        content: [{ text: note.marker }, { noteBody: note.id }],
        ...(note.lines && { lines: note.lines }),
      });
    }
  });
  return { blocks, bars };
}

function restBlock(unit: Unit, id: string): Block {
  if (unit.rows) return { id, kind: 'table', role: 'other', rows: unit.rows.map((row) => row.map(toContent)), lines: unit.lines };
  const { label, words } = unit;
  return {
    id,
    kind: label ? 'item' : 'paragraph',
    role: unit.rule ? 'rule' : 'other',
    ...(label && { label: label.text }),
    content: toContent(words),
    ...place(unit, [label?.text, words.text].filter(Boolean).join(' ')),
  };
}
