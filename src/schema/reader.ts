import { entriesOf, isObject, keep, ResolutionHead, type Path, type Raw } from './head.js';
import { LIMITS } from './limits.js';
import type { Problem } from './problem.js';
import { isSection, type Resolution } from './resolution.js';
import { check, isList, wrong, type Report, type Rule } from './rule.js';
import { BLOCK, CITATION, FOOTNOTE, ISSUE, RECIPIENT, SECTION } from './rules.generated.js';
import type { Block, FlowNode, Section } from './text.js';

/** A node of the text in the order of the paper, with its place in the tree. */
export interface FlowEntry {
  node: FlowNode;
  zone: 'preface' | 'body' | 'conclusions';
  depth: number;
  /** Index in `flow` of the section or block it lies in; -1 at the top. */
  parent: number;
}

/** `path` ends with the index of the entry being read, written over from one to the next: a copy for each node would be garbage. */
type Frame = { list: unknown[]; index: number; into: FlowNode[]; path: Path; zone: FlowEntry['zone']; depth: number; parent: number };

/** Lists of the text layer besides the tree. */
const TEXT_LISTS = { footnotes: FOOTNOTE, citations: CITATION, recipients: RECIPIENT, issues: ISSUE } as const;

const readers = new WeakMap<ResolutionHead, ResolutionReader>();

/**
 * Reads the text of a document, step by step and in document order, so that the first screen of a long paper can be drawn before its end has
 * been validated. Never throws, and never recurses into the tree. A node that breaks a rule is left out (or kept as plain text where it has any)
 * and named in `problems`; the rest stands.
 */
export class ResolutionReader {
  /** The document so far; complete when `done`. Undefined when the file as a whole cannot be read: see `problems`. */
  readonly document: Resolution | undefined;
  readonly problems: Problem[];
  /** Every node read so far in document order. Grows with `step()`. */
  readonly flow: FlowEntry[] = [];
  done = false;
  /** Whether the body has sections: known before they are read, because the page is laid out by it. */
  readonly sectioned: boolean;
  #stack: Frame[] = [];
  #lists: { key: string; list: unknown[]; index: number; into: unknown[]; rule: Rule }[] = [];
  #ids = new Set<string>();
  #count = 0;
  #pieces = 0;
  #note: Report;

  /** Takes a parsed JSON value, or one whose head has been read. */
  constructor(json: unknown) {
    const head = json instanceof ResolutionHead ? json : new ResolutionHead(json);
    const { document, unread } = head;
    readers.set(head, this);
    this.document = document;
    this.problems = head.problems;
    this.#note = head.note;
    const { body } = unread;
    this.sectioned = isList(body) && body.some((node) => isObject(node) && node.kind === 'section');
    if (!document) {
      this.done = true;
      return;
    }
    const doc = document as unknown as Raw;
    const open = (key: string): [list: unknown[] | undefined, into: never[]] => {
      const into: never[] = [];
      const list = unread[key];
      if (list === undefined) return [undefined, into];
      // Each node is read into one of its own: the file itself must not stay beside them.
      delete unread[key];
      doc[key] = into;
      return [entriesOf(list, [key], this.#note), into];
    };
    // Pushed in reverse: the stack is read from its end.
    for (const zone of ['conclusions', 'body', 'preface'] as const) {
      const [list, into] = open(zone);
      if (list) this.#stack.push({ list, index: 0, into, path: [zone, 0], zone, depth: 0, parent: -1 });
    }
    for (const [key, rule] of Object.entries(TEXT_LISTS)) {
      const [list, into] = open(key);
      if (list) this.#lists.push({ key, list, index: 0, into, rule });
    }
  }

  /** The one reader of a document: whoever asks for it goes on where the others are. */
  static of(head: ResolutionHead): ResolutionReader {
    return readers.get(head) ?? new ResolutionReader(head);
  }

  /** Reads one more node or list entry. Returns false once there is nothing left. */
  step(): boolean {
    if (this.done) return false;
    const frame = this.#stack.at(-1);
    // The notes come first: their marks stand in the text.
    if (frame && this.#lists[0]?.key !== 'footnotes') {
      if (frame.index >= frame.list.length) this.#stack.pop();
      else this.#node(frame, frame.index++);
    } else {
      const job = this.#lists[0];
      if (job && job.index < job.list.length) this.#entry(job);
      else if (job) this.#lists.shift();
    }
    this.done = this.#stack.length === 0 && this.#lists.length === 0;
    if (this.done) this.#ids.clear();
    return !this.done;
  }

  /** Reads to the end. */
  readAll(): this {
    while (this.step());
    return this;
  }

  /** Cuts what is drawn in one go and would stop the page: a table of two million cells, a paragraph of a million runs. */
  #trim(own: Raw, path: Path): void {
    // Nearly every node is one piece of text.
    if (typeof (own.content ?? own.heading) === 'string' && !own.rows && !(own.content && own.heading)) return;
    const most = Math.min(LIMITS.pieces, LIMITS.allPieces - this.#pieces);
    let count = 0;
    const cut = (list: unknown, depth = 0): unknown => {
      if (!Array.isArray(list)) return list;
      const left = Math.max(0, most - count);
      count += list.length;
      const kept = list.length > left ? list.slice(0, left) : list;
      return depth ? kept.map((part) => cut(part, depth - 1)) : kept;
    };
    for (const field of ['heading', 'content'] as const) if (field in own) own[field] = cut(own[field]);
    // Rows of cells of runs.
    if ('rows' in own) own.rows = cut(own.rows, 2);
    this.#pieces += Math.min(count, most);
    if (count > most) this.#note('too-many', path, { expected: String(LIMITS.pieces), received: String(count) });
  }

  #node(frame: Frame, index: number): void {
    const raw = frame.list[index];
    const { path } = frame;
    path[path.length - 1] = index;
    if (++this.#count > LIMITS.nodes) {
      if (this.#count === LIMITS.nodes + 1) this.#note('too-many', path, { expected: String(LIMITS.nodes) });
      this.#stack.length = 0;
      return;
    }
    if (!isObject(raw)) {
      wrong('object', raw, path, this.#note);
      return;
    }
    const { children, ...own } = raw;
    this.#trim(own, path);
    const node = (keep(own.kind === 'section' ? SECTION : BLOCK, own, path, this.#note) ?? this.#salvage(own, path)) as FlowNode;
    // Words that could not be kept as they were are kept as plain text.
    if (isSection(node)) node.heading ??= textIn(own.heading);
    else if (!node.rows) {
      if (node.kind === 'table' && Array.isArray(own.rows)) node.rows = own.rows.filter(Array.isArray).map((row) => row.map(textIn));
      node.content ??= textIn(own.content);
    }
    if (this.#ids.has(node.id)) this.#note('duplicate-id', [...path, 'id'], { severity: 'warning', received: node.id.slice(0, 80) });
    this.#ids.add(node.id);
    frame.into.push(node);
    const entry = this.flow.push({ node, zone: frame.zone, depth: frame.depth, parent: frame.parent }) - 1;
    if (children === undefined) return;
    const list = entriesOf(children, [...path, 'children'], this.#note);
    if (!list) return;
    if (frame.depth + 1 >= LIMITS.depth) {
      this.#note('too-deep', [...path, 'children'], { expected: String(LIMITS.depth) });
      return;
    }
    const into: FlowNode[] = [];
    (node as Section).children = into;
    this.#stack.push({ list, index: 0, into, path: [...path, 'children', 0], zone: frame.zone, depth: frame.depth + 1, parent: entry });
  }

  /** Keeps whatever text a malformed node has: a government text must not lose a sentence over a wrong attribute. */
  #salvage(raw: Raw, path: Path): Block {
    const id = check('i', raw.id, path, () => undefined) ? (raw.id as string) : `x.${path.join('.')}`;
    const words = [textIn(raw.label), textIn(raw.heading), textIn(raw.content)].filter(Boolean).join(' ');
    return { id, kind: raw.kind === 'table' ? 'table' : 'paragraph', content: words };
  }

  #entry(job: { key: string; list: unknown[]; index: number; into: unknown[]; rule: Rule }): void {
    const index = job.index++;
    const raw = job.list[index];
    const path = [job.key, index];
    if (!isObject(raw)) {
      wrong('object', raw, path, this.#note);
      return;
    }
    const entry = { ...raw };
    this.#trim(entry, path);
    // A note is text of the paper, which must not be lost either.
    const content = job.key === 'footnotes' && textIn(entry.content);
    const kept = keep(
      job.rule,
      entry,
      path,
      this.#note,
      content ? { id: `x.${path.join('.')}`, marker: textIn(entry.marker), content } : {},
    );
    if (kept) job.into.push(kept);
  }
}

/** What was meant as words: text, or a number that should have been in quotation marks. */
const word = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, LIMITS.text) : '';

/** The characters in a content of any shape. */
function textIn(value: unknown): string {
  return Array.isArray(value) ? value.map((run) => word(isObject(run) ? run.text : run)).join('') : word(value);
}

/** Reads a whole parsed JSON value at once: for the command line and for small documents. */
export function readResolution(json: unknown): ResolutionReader {
  return new ResolutionReader(json).readAll();
}
