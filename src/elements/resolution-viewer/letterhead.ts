import { h } from '../../base/dom.js';
import { safeUrl } from '../../source/safe-url.js';
import { isSection, type Resolution } from '../../schema/resolution.js';
import type { Block, FlowNode } from '../../schema/text.js';
import { appendWords, type TextContext } from './inline.js';
import { tableOf } from './table.js';

export type Role = NonNullable<Block['role']>;

/** Where each role stands in a Vietnamese letterhead: issuer and number left, the Party's or the State's name and the date right. */
const LEFT: readonly Role[] = ['parent', 'issuer', 'star', 'number', 'draft', 'circulation', 'session'];
const RIGHT: readonly Role[] = ['state', 'motto', 'place'];
/** What names the paper. */
const TITLE: readonly Role[] = ['kind', 'subject', 'theme'];
/** Parts a theme can reach; the others are reached through the group they stand in. */
const PARTS: Partial<Record<Role, string>> = {
  star: 'emblem',
  parent: 'issuer',
  issuer: 'issuer',
  state: 'state',
  number: 'number',
  place: 'place',
  kind: 'kind',
  subject: 'subject',
};

/** Blocks and what lies inside them, one after the other: these zones are lines in columns and not a tree. */
export const flat = (nodes: readonly FlowNode[], role?: Role): Block[] =>
  nodes.flatMap((node) => {
    // The words of a section, as annexes have them, are its heading.
    const own = (isSection(node) ? { ...node, role, content: node.heading } : { ...node, role: node.role ?? role }) as Block;
    return [own, ...flat(node.children ?? [], own.role)];
  });

/** The preface as blocks, from the paper's own lines or, for a hand-written file without them, from the typed fields. */
function prefaceOf(doc: Resolution): Block[] {
  if (doc.preface?.length) return flat(doc.preface);
  const out: Block[] = [];
  const add = (role: Role, content: string | null | undefined): void => {
    if (content) out.push({ id: `p.${role}`, kind: 'paragraph', role, content });
  };
  add('parent', doc.issuer?.parent);
  add('issuer', doc.issuer?.name);
  add('number', doc.numberRaw ?? (doc.number ? `Số ${doc.number}` : null));
  add('place', [doc.place, doc.issued?.raw].filter(Boolean).join(', '));
  add('kind', doc.docTypeLabel);
  add('subject', doc.subject ?? doc.title);
  return out;
}

/** The blanks of a form that was never filled in: "Số -BC/ĐU", "Số: /NQ-HĐND", "ngày tháng 4 năm 2020". */
const BLANK = /Số:? ?(?=[-/])|ngày (?=tháng )|tháng (?=năm )/;

/** One line of a zone, with its part and the gaps of a form nobody filled in. */
export function line(block: Block, context: TextContext): HTMLElement {
  if (block.rows) return tableOf(block, context);
  const role = block.role ?? 'other';
  const element = h('p', { class: role, part: PARTS[role] ?? role, id: block.id, tabindex: '-1' });
  appendWords(element, block, context);
  if (role === 'number' || role === 'place') {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
      const blank = BLANK.exec(node.data);
      if (blank) {
        const rest = node.splitText(blank.index + blank[0].length);
        rest.before(h('span', { class: 'gap', role: 'img', 'aria-label': context.messages.blank }));
      }
    }
  }
  return element;
}

/** Letterhead, title and the line of facts, as the system of the paper has them. */
export function letterhead(doc: Resolution, context: TextContext, level: number): HTMLElement {
  const { messages } = context;
  const blocks = prefaceOf(doc);
  const has = (...roles: Role[]): boolean => blocks.some(({ role }) => roles.includes(role!));
  const left = h('div');
  const right = h('div');
  // One heading names the document, in the words from the kind to the subject.
  const heading = h('div', { role: 'heading', 'aria-level': String(level) });
  const title = h('div', { class: 'document-title', part: 'document-title' });
  const named = blocks.map((block) => TITLE.includes(block.role!) && !block.rows);
  if (!named.includes(true)) {
    const other = blocks.findIndex((block) => ![...LEFT, ...RIGHT, 'rule'].includes(block.role!) && !block.rows);
    if (other < 0) blocks.push({ id: 'p.title', kind: 'paragraph', role: 'subject', content: doc.title });
    named[other < 0 ? blocks.length - 1 : other] = true;
  }
  const first = named.indexOf(true);
  const last = named.lastIndexOf(true);
  let beside: HTMLElement = title;
  for (const [i, block] of blocks.entries()) {
    const role = block.role ?? 'other';
    // Only what stands over the title is in columns; a rule belongs to the line it follows.
    if (i >= first) beside = i > last || block.rows ? title : heading;
    else if (role !== 'rule') beside = LEFT.includes(role) ? left : RIGHT.includes(role) ? right : title;
    if (i === first) title.append(heading);
    beside.append(line(block, context));
  }
  const issuer = has('issuer', 'parent');
  const dated = has('place');
  if (!issuer || !dated)
    right.append(
      h('p', { class: 'lacking', lang: messages.lang }, issuer ? messages.noDate : dated ? messages.noIssuer : messages.noHeader),
    );
  const head = h('div', { class: 'letterhead', part: 'letterhead' }, left, right);
  return h('header', { class: `system-${doc.system ?? 'party'}` }, head, title, facts(doc, context));
}

function facts(doc: Resolution, { messages, base }: TextContext): HTMLElement | null {
  const list = h('dl', { class: 'facts', part: 'facts' });
  const add = (name: string, value: string | Node | null | undefined): void => {
    if (value) list.append(h('div', {}, h('dt', { lang: messages.lang }, `${name}: `), h('dd', {}, value)));
  };
  add(messages.period, doc.period?.raw);
  add(messages.targets, Array.isArray(doc.targets) && doc.targets.length ? String(doc.targets.length) : null);
  if (doc.source?.ocr) add(messages.textSource, messages.ocr);
  const original = doc.original && safeUrl(doc.original.url, base);
  if (original) add(messages.original, h('a', { href: original }, doc.original?.label ?? messages.original));
  return list.childElementCount ? list : null;
}
