/** The text proper: outline in, sections and blocks out, each with an id made from its printed label. */
import type { Block, FlowNode, Section } from '../schema/text.js';
import { fold } from '../language/fold.js';
import { isBullet, labelKey, RANK } from './labels.js';
import { readOutline, type Node } from './outline.js';
import { countWords, endsSentence, isCaps } from './shape.js';
import { BASIS, isEnacting, type Unit } from './units.js';
import { cut, toContent, type Words } from './words.js';

/** Ids of a document: each given once. */
export class Ids {
  #taken = new Set<string>();
  #counts = new Map<string, number>();

  /** The wished id, or with a mark when it is taken: a label printed twice. */
  once(wish: string): string {
    const base = wish.length > 150 ? wish.slice(0, 150) : wish;
    let id = base;
    for (let n = (this.#counts.get(`~${base}`) ?? 1) + 1; this.#taken.has(id); n++) {
      id = `${base}~${n}`;
      this.#counts.set(`~${base}`, n);
    }
    this.#taken.add(id);
    return id;
  }

  /** The wish for the first of a kind, then "-2", "-3". */
  ofRole(wish: string): string {
    const n = (this.#counts.get(wish) ?? 0) + 1;
    this.#counts.set(wish, n);
    return this.once(n === 1 ? wish : `${wish}-${n}`);
  }

  /** What an id says of words. */
  slug(words: string): string {
    return (
      fold(words)
        .replace(/[^a-z\d]+/g, '-')
        .slice(0, 40)
        .replace(/^-|-$/g, '') || 'x'
    );
  }

  /** The next id in a row, for what has no label. */
  next(prefix: string): string {
    const n = (this.#counts.get(prefix) ?? 0) + 1;
    this.#counts.set(prefix, n);
    return this.once(`${prefix}${n}`);
  }
}

const CLOSING =
  /^(?:(?:nghị quyết|quyết định|chỉ thị|kế hoạch|thông báo|kết luận|chương trình|quy định|quy chế|báo cáo|hướng dẫn) này|(?:nghị quyết|biên bản|kết luận)(?: đã)? được|(?:hội nghị|cuộc họp|kỳ họp|đại hội|buổi (?:họp|sinh hoạt)) kết thúc|trên đây là|đại hội kêu gọi|hội nghị kêu gọi|yêu cầu các|đề nghị các|nhận được|(?:văn phòng|ban thường vụ|đảng ủy|đảng uỷ|ủy ban nhân dân)[^.;]{0,60} (?:thông báo|yêu cầu|đề nghị))[\s,]/iu;
const DECISION =
  /^(?:tán thành|thông qua|nhất trí|thống nhất|giao |đồng ý|phê duyệt|ban hành|quyết nghị|phê chuẩn|bãi bỏ|sửa đổi|điều chỉnh|công nhận|xác nhận)/iu;

export function readBody(units: readonly Unit[], ids: Ids): FlowNode[] {
  const enacting = enactingAt(units);
  const closing = closingFrom(units, enacting + 1);
  const flow: FlowNode[] = [];
  const body: FlowNode[] = [];
  if (enacting >= 0) writeAll(readOutline(units.slice(0, enacting)), body, '', ids);
  writeAll(readOutline(units.slice(enacting + 1, closing)), flow, '', ids);
  for (const unit of units.slice(closing)) flow.push({ ...block(unit, ids.next('b.p')), role: 'closing' });
  if (enacting < 0) return markBasis(flow);
  const unit = units[enacting]!;
  const section: Section = {
    id: ids.once('s.quyet-nghi'),
    kind: 'section',
    heading: toContent(unit.words),
    ...place(unit, unit.words.text),
  };
  if (flow.length) section.children = flow;
  return markBasis([...body, section]);
}

/** "QUYẾT NGHỊ:" stands before the first chapter, or it is a title like any other. */
function enactingAt(units: readonly Unit[]): number {
  for (const [index, { label, words }] of units.entries()) {
    if (label && RANK[label.style] <= RANK.roman) return -1;
    if (!label && isEnacting(words.text)) return index;
  }
  return -1;
}

/** Paragraphs at the very end that speak of the paper itself. */
function closingFrom(units: readonly Unit[], from: number): number {
  let start = units.length;
  const last = units.at(-1);
  if (!last || last.label || last.rows || units.length - 1 < from) return start;
  const text = last.words.text;
  if (!CLOSING.test(text) && !/\.\/\.?$/.test(text)) return start;
  start--;
  while (start - 1 >= from && !units[start - 1]!.label && !units[start - 1]!.rows && CLOSING.test(units[start - 1]!.words.text)) start--;
  // "Điều 6. Hiệu lực" with nothing else under it: the words are its own.
  const over = units[start - 1];
  return over?.label && !isBullet(over.label.style) && !endsSentence(over.words.text) ? start + 1 : start;
}

/** Legal bases stand before the first section. */
function markBasis(body: FlowNode[]): FlowNode[] {
  for (const node of body) {
    if (node.kind === 'section') break;
    const text = typeof node.content === 'string' ? node.content : (node.content ?? []).map((run) => run.text ?? '').join('');
    if (!node.role && BASIS.test(text)) node.role = 'basis';
  }
  return body;
}

/** A text under one id: sections and blocks. */
export function writeFlow(units: readonly Unit[], parent: string, ids: Ids): FlowNode[] {
  const flow: FlowNode[] = [];
  writeAll(readOutline(units), flow, parent, ids);
  return flow;
}

function writeAll(nodes: readonly Node[], into: FlowNode[], parent: string, ids: Ids): void {
  for (const group of series(nodes)) {
    const sections = asSections(group);
    const after = sections || group[0]!.style === 'text' ? [] : trailing(group);
    for (const node of [...group, ...after]) into.push(write(node, parent, ids, sections && node.style !== 'text'));
  }
}

/** Takes the paragraphs after the last item of a list from it: they go on with the section, unless every item has paragraphs. */
function trailing(group: readonly Node[]): Node[] {
  const last = group.at(-1)!;
  const under = [...series(last.children)].at(-1);
  if (under && under[0]!.style !== 'text') last.children.push(...trailing(under));
  if (group.slice(0, -1).some((node) => node.children.some((child) => child.style === 'text'))) return [];
  let from = last.children.length;
  while (from > 0 && last.children[from - 1]!.style === 'text') from--;
  return last.children.splice(from);
}

/** Children of one node that follow each other with one kind of label. */
function* series(nodes: readonly Node[]): Generator<Node[]> {
  let group: Node[] = [];
  for (const node of nodes) {
    if (group.length && group[0]!.key !== node.key) {
      yield group;
      group = [];
    }
    group.push(node);
  }
  if (group.length) yield group;
}

const MANY_WORDS = 30;

/** Whether numbered units are headings: most are short titles with something under them. */
function asSections(group: readonly Node[]): boolean {
  const { style } = group[0]!;
  if (style === 'text') return false;
  if (style === 'caps') return true;
  if (isBullet(style) || style === 'paren') return false;
  if (style !== 'decimal' && style !== 'bracket' && style !== 'letter') return true;
  // A paragraph after the last item of a list may belong to the section: alone it makes no heading of the item.
  const stray = group.length > 1 && !group.slice(0, -1).some((node) => node.children.some((child) => child.style === 'text'));
  const titles = group.filter(
    (node, index) => isTitled(node) && node.children.some((child) => child.style !== 'text' || !(stray && index === group.length - 1)),
  ).length;
  if (titles * 2 === group.length)
    return !group.some((node) => !node.children.length && /[.;]$/.test(node.unit.words.text) && !runIn(node).rest);
  return titles * 2 > group.length;
}

function isTitled(node: Node): boolean {
  const { text } = node.unit.words;
  if (isCaps(text)) return true;
  if (countWords(text) > MANY_WORDS + 10 || /;$/.test(text)) return false;
  if (countWords(text) > 8 && /(?:sau đây|như sau|sau|gồm|gồm có)\s?:$/iu.test(text)) return false;
  // "Tổng chi: 142.310 triệu đồng." says something, it heads nothing.
  if (/[^.]\.$/.test(text))
    return (
      !/:\s\S/.test(text) &&
      countWords(text) <= MANY_WORDS &&
      node.children[0]?.style === 'text' &&
      !node.children[0].unit.rows &&
      !/\.\s\p{Lu}/u.test(text)
    );
  return true;
}

/** One node as what it is; a heading that runs into its text gives the heading and a paragraph under it. */
function write(node: Node, parent: string, ids: Ids, sections: boolean): FlowNode {
  const { unit } = node;
  if (node.style === 'text') return block(unit, ids.next(`${under(parent)}${unit.rows ? 't' : 'p'}`));
  if (!sections) return item(node, parent, ids);
  const id = ids.once(sectionId(node, parent, ids));
  const { heading, rest } = runIn(node);
  const section: Section = { id, kind: 'section', ...(unit.label && { label: unit.label.text }) };
  if (heading.text || heading.marks.length) section.heading = toContent(heading);
  if (isClause(node, heading.text)) section.clause = true;
  const count =
    /\(\s?(\d{1,3})\s+(?:nhóm\s+)?(?:chỉ tiêu|nhiệm vụ|giải pháp|công trình|tiêu chí|mục tiêu|nội dung)(?!\p{L})[^)]{0,60}\)/iu.exec(
      heading.text,
    );
  if (count) section.declaredCount = Number(count[1]);
  const children: FlowNode[] = [];
  if (rest) children.push({ id: ids.next(`${id}-p`), kind: 'paragraph', content: toContent(rest), lines: unit.lines });
  writeAll(node.children, children, id, ids);
  if (children.length) section.children = children;
  Object.assign(section, place(unit, [unit.label?.text, heading.text, rest?.text].filter(Boolean).join(' ')));
  return section;
}

function sectionId(node: Node, parent: string, ids: Ids): string {
  const { label, words } = node.unit;
  if (!label) return `${parent || 's'}.${ids.slug(words.text)}`;
  let key = labelKey(label);
  // "1.2" under "1" of the same number: the parent's id says the first part already.
  const over = parent.split('.').at(-1);
  const parts = key.split('.');
  if (parts.length > 1 && over !== undefined && parent.endsWith(`.${parts.slice(0, -1).join('.')}`)) key = parts.at(-1)!;
  return `${parent || 's'}.${key || 'x'}`;
}

/** "4. Công tác phòng chống bão (CONSON): Đã tổ chức …": the title ends at the colon when the rest is running text. */
function runIn(node: Node): { heading: Words; rest?: Words } {
  const { words, label } = node.unit;
  if (label && (label.style === 'article' || label.style === 'roman' || label.style === 'alpha') && !isCaps(words.text.split(':')[0] ?? ''))
    return { heading: words };
  const colon = words.text.slice(0, 240).search(/:\s+[\p{Lu}\d“"-]/u);
  if (colon < 0 || countWords(words.text.slice(0, colon)) > 25 || !endsSentence(words.text)) return { heading: words };
  const rest = words.text.slice(colon + 1).trim();
  if (countWords(rest) < 4 || isCaps(rest)) return { heading: words };
  return { heading: cut(words, 0, colon + 1), rest: cut(words, colon + 1) };
}

function isClause(node: Node, heading: string): boolean {
  if (node.style === 'caps' || isCaps(heading)) return false;
  const words = countWords(heading);
  if (node.style === 'article' || node.style === 'roman' || node.style === 'alpha') {
    return DECISION.test(heading) ? words > 6 : words > MANY_WORDS || (/[.;]$/.test(heading) && !node.children.length);
  }
  return node.children.length === 0 && /[.;]$/.test(heading) && words > MANY_WORDS;
}

const under = (parent: string): string => (parent ? `${parent}-` : 'b.');

/** An item with what stands under it. */
function item(node: Node, parent: string, ids: Ids): Block {
  const { unit } = node;
  const label = unit.label!;
  const numbered = label.nums.length > 0 || label.style === 'letter' || label.style === 'paren';
  const id = numbered ? ids.once(under(parent) + labelKey(label)) : ids.next(`${under(parent)}g`);
  const out: Block = {
    id,
    kind: 'item',
    label: label.text,
    content: toContent(unit.words),
    ...place(unit, [label.text, unit.words.text].join(' ')),
  };
  const children: Block[] = [];
  for (const child of node.children) {
    if (child.style === 'text') children.push(block(child.unit, ids.next(`${id}-${child.unit.rows ? 't' : 'p'}`)));
    else children.push(item(child, id, ids));
  }
  if (children.length) out.children = children;
  return out;
}

function block(unit: Unit, id: string): Block {
  if (unit.rows) return { id, kind: 'table', rows: unit.rows.map((row) => row.map(toContent)), lines: unit.lines, ...raws(unit.raw) };
  const out: Block = { id, kind: 'paragraph', content: toContent(unit.words), ...place(unit, unit.words.text) };
  if (unit.label) out.label = unit.label.text;
  if (unit.rule) out.role = 'rule';
  return out;
}

const raws = (raw: string): { raw?: string } => (raw.length <= 200_000 ? { raw } : {});

/** Lines, joins, and the printed characters where they are not simply the words. */
export function place(
  unit: { lines: [number, number]; raw: string; joins?: number[] },
  written: string,
): Pick<Block, 'lines' | 'raw' | 'joins'> {
  const printed = unit.raw.trim();
  return {
    lines: unit.lines,
    ...(printed !== written && printed.replace(/\n(?!\n)/g, ' ') !== written && raws(printed)),
    ...(unit.joins?.length && { joins: unit.joins }),
  };
}
