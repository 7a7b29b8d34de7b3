/** Word files as lines of words: paragraphs, numbers, bold and italics, tables and notes. */
import mammoth from 'mammoth';
import type { Refusal } from './decode.js';
import { BROKEN, repack } from './docx-archive.js';
import { remarksOf } from './docx-remarks.js';
import { endRole, headRole, type Role } from './head-lines.js';
import { composeLine, lineOf, type Line, type Lines } from './lines.js';
import type { PrintedNote } from './inline-notes.js';
import { toRoman } from '../language/numerals.js';
import { joinAll, type Words } from './words.js';

const DEEPEST = 40;

const PICTURES: Refusal = {
  code: 'docx-pictures',
  vi: 'Tệp Word chỉ có hình, không có chữ (thường là bản quét dán vào Word). Hãy dùng bản Word gốc, hoặc nhận dạng chữ (OCR), soát lại rồi nhập.',
  en: 'The Word file holds pictures and no words (a scan pasted into Word, most often). Use the Word original, or recognise the text (OCR), proofread it and import that.',
};

export async function readDocx(bytes: Uint8Array): Promise<Lines | { refusal: Refusal }> {
  try {
    const archive = await repack(bytes);
    if ('refusal' in archive) return archive;
    let root: Element | undefined;
    const input = { buffer: archive.bytes, arrayBuffer: archive.bytes.buffer };
    const { messages } = await mammoth.convertToHtml(input as unknown as Parameters<typeof mammoth.convertToHtml>[0], {
      externalFileAccess: false,
      // The model is what is wanted; no HTML is made of it.
      transformDocument: (document: Element) => {
        root = document;
        return { ...document, children: [] };
      },
    });
    if (!root) return { refusal: BROKEN };
    const { margins, losses } = archive;
    const lines = new Reader(root).read();
    const empty = lines.lines.every((line) => line.words.text === '' && !line.cells);
    if (empty && losses.pictures) return { refusal: PICTURES };
    return { ...lines, margins, remarks: remarksOf(losses, margins, ignored(messages)) };
  } catch {
    return { refusal: BROKEN };
  }
}

/** Names of the elements of text that mammoth says it left out, and the symbols it has no character for. */
function ignored(messages: readonly { message: string }[]): string[] {
  const names = messages.flatMap(({ message }) => {
    const element = /unrecognised element was ignored: (w:[A-Za-z]+)/.exec(message)?.[1];
    const symbol = /w:sym element with an unsupported character was ignored: char (.{1,80})/.exec(message)?.[1];
    return element ?? symbol ?? [];
  });
  return [...new Set(names)].filter((name) => !SILENT.has(name));
}

/** Elements that print nothing. */
const SILENT = new Set(['w:permStart', 'w:permEnd', 'w:subDoc', 'w:lastRenderedPageBreak', 'w:annotationRef', 'w:background']);

/** An element of mammoth's document model, as far as it is read here. */
interface Element {
  type: string;
  children?: Element[];
  value?: string;
  checked?: boolean;
  breakType?: string;
  isBold?: boolean;
  isItalic?: boolean;
  isAllCaps?: boolean;
  colSpan?: number;
  rowSpan?: number;
  noteType?: string;
  noteId?: string;
  notes?: { resolve(reference: Element): { body?: Element[] } | null };
}

interface Text {
  raw: string;
  spans: { from: number; to: number; strong?: true; em?: true }[];
  points: { at: number; noteRef: string }[];
}

class Reader {
  #root: Element;
  #lines: Line[] = [];
  #notes: (PrintedNote & { body: Element[] })[] = [];

  constructor(root: Element) {
    this.#root = root;
  }

  read(): Lines {
    this.#blocks(this.#root.children ?? [], 0);
    const tail: string[] = [];
    let no = this.#lines.length;
    for (let index = 0; index < this.#notes.length; index++) {
      const note = this.#notes[index]!;
      note.parts = note.body.flatMap((element) => this.#paragraphs(element, 0)).map((text) => this.#line(text).words);
      note.lines = [++no, no];
      tail.push(`${note.marker} ${joinAll(note.parts).text}`);
    }
    return {
      lines: this.#lines,
      notes: this.#notes.map(({ id, marker, lines, parts }) => ({ id, marker, lines, parts })),
      dropped: [],
      tail,
    };
  }

  #blocks(elements: readonly Element[], depth: number): void {
    for (const element of elements) {
      if (element.type === 'table') this.#table(element, depth);
      else for (const text of this.#paragraphs(element, depth)) this.#lines.push(this.#line(text));
    }
  }

  #line(text: Text): Line {
    return {
      ...composeLine(this.#lines.length + 1, text.raw, { drops: [], spans: text.spans }, { drops: [], bodies: [], points: text.points }),
      whole: true,
    };
  }

  /** A paragraph as one text for every line a break makes of it. */
  #paragraphs(element: Element, depth: number): Text[] {
    const out: Text[] = [{ raw: '', spans: [], points: [] }];
    this.#inline(element, out, {}, depth);
    return out;
  }

  #inline(element: Element, out: Text[], look: { strong?: true; em?: true; caps?: true }, depth: number): void {
    if (depth > DEEPEST) return;
    const text = out.at(-1)!;
    switch (element.type) {
      case 'text': {
        const value = look.caps ? (element.value ?? '').toUpperCase() : (element.value ?? '');
        const from = text.raw.length;
        text.raw += value;
        if (value && (look.strong || look.em))
          text.spans.push({ from, to: text.raw.length, ...(look.strong && { strong: true }), ...(look.em && { em: true }) });
        return;
      }
      case 'tab':
        text.raw += '\t';
        return;
      case 'checkbox':
        text.raw += element.checked ? '☑' : '☐';
        return;
      case 'break':
        out.push({ raw: '', spans: [], points: [] });
        return;
      case 'noteReference':
        text.points.push({ at: text.raw.length, noteRef: this.#note(element) });
        return;
      case 'table':
        for (const child of element.children ?? []) this.#inline(child, out, look, depth + 1);
        return;
      default: {
        // Paragraphs of a table inside a cell: without a break their words would run together.
        if (element.type === 'paragraph' && text.raw) out.push({ raw: '', spans: [], points: [] });
        const inner = {
          ...look,
          ...(element.isBold && { strong: true as const }),
          ...(element.isItalic && { em: true as const }),
          ...(element.isAllCaps && { caps: true as const }),
        };
        for (const child of element.children ?? []) this.#inline(child, out, inner, depth + 1);
      }
    }
  }

  #note(reference: Element): string {
    const end = reference.noteType === 'endnote';
    const number = this.#notes.filter((note) => note.id.startsWith(end ? 'en.' : 'fn.')).length + 1;
    const id = `${end ? 'en' : 'fn'}.${number}`;
    this.#notes.push({
      id,
      marker: end ? toRoman(number).toLowerCase() : String(number),
      lines: [1, 1],
      parts: [],
      body: this.#root.notes?.resolve(reference)?.body ?? [],
    });
    return id;
  }

  /** Letterheads and signatures are set in tables without lines: their cells are read one after the other, and are no table. */
  #table(table: Element, depth: number): void {
    if (depth > DEEPEST) return;
    const rows = (table.children ?? []).map((row) =>
      (row.children ?? []).map((cell) => (cell.children ?? []).flatMap((child) => this.#paragraphs(child, depth + 1))),
    );
    const spans = (table.children ?? []).map((row) => row.children ?? []);
    const texts = rows.flat(2).map((text) => text.raw.replace(/\s+/g, ' ').trim());
    const layout = rows.every((row) => row.length <= 3) && texts.some((text) => LAYOUT.includes(layoutRole(text)));
    if (layout) for (const text of rows.flat(2)) this.#lines.push(this.#line(text));
    else for (const row of grid(rows, spans)) this.#row(row);
  }

  #row(row: readonly Text[][]): void {
    const cells: Words[] = row.map((cell) => joinAll(cell.map((text) => this.#line(text).words)));
    const words = joinAll(cells);
    if (words.text || words.marks.length)
      this.#lines.push(lineOf(this.#lines.length + 1, words, { raw: cells.map((cell) => cell.text).join('\t'), cells, whole: true }));
  }
}

/** Word takes no wider table. */
const COLUMNS = 63;

/** Rows with an empty cell wherever a merged one reaches, so that every cell stands in its own column. */
function grid(rows: readonly Text[][][], spans: readonly Element[][]): Text[][][] {
  // Rows that a merged cell above still covers, by column.
  const covered: number[] = [];
  return rows.map((row, y) => {
    const out: Text[][] = [];
    const skip = (): void => {
      while ((covered[out.length] ?? 0) > 0) {
        covered[out.length]!--;
        out.push([]);
      }
    };
    row.forEach((cell, x) => {
      skip();
      const { colSpan = 1, rowSpan = 1 } = spans[y]?.[x] ?? {};
      const width = Math.max(1, Math.min(colSpan, COLUMNS - out.length));
      for (let column = 0; column < width; column++) {
        covered[out.length] = rowSpan - 1;
        out.push(column ? [] : cell);
      }
    });
    skip();
    return out;
  });
}

/** "Số" alone is the head of a column, not the number of a paper. */
function layoutRole(text: string): Role {
  const role = headRole(text) ?? endRole(text) ?? 'other';
  return role === 'number' && !/[-–/:]/.test(text) ? 'other' : role;
}

const LAYOUT: readonly Role[] = ['state', 'motto', 'number', 'place', 'recipients-label', 'authority'];
