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
  const pick = (roles: readonly Role[]): HTMLElement[] =>
    blocks.filter((block) => roles.includes(block.role ?? 'other')).map((block) => line(block, context));
  const left = pick(LEFT);
  const right = pick(RIGHT);
  const issuer = blocks.some((block) => block.role === 'issuer' || block.role === 'parent');
  const dated = blocks.some((block) => block.role === 'place');
  if (!issuer || !dated) {
    right.push(h('p', { class: 'lacking', lang: messages.lang }, issuer ? messages.noDate : dated ? messages.noIssuer : messages.noHeader));
  }
  const head = h('div', { class: 'letterhead', part: 'letterhead' }, h('div', {}, ...left), h('div', {}, ...right));
  const title = h('div', { class: 'document-title', part: 'document-title' });
  const titleBlocks = blocks.filter((block) => !LEFT.includes(block.role ?? 'other') && !RIGHT.includes(block.role ?? 'other'));
  if (!titleBlocks.some((block) => !block.rows))
    titleBlocks.push({ id: 'p.title', kind: 'paragraph', role: 'subject', content: doc.title });
  // One heading names the document; the kind stands in it as the paper has it.
  const kind = titleBlocks.find((block) => block.role === 'kind') ?? titleBlocks.find((block) => !block.rows);
  for (const block of titleBlocks) {
    const element = line(block, context);
    if (block === kind) {
      element.setAttribute('role', 'heading');
      element.setAttribute('aria-level', String(level));
    }
    title.append(element);
  }
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
