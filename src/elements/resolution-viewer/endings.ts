import { h } from '../../base/dom.js';
import { isSection, type Resolution } from '../../schema/resolution.js';
import type { Block, FlowNode } from '../../schema/text.js';
import { endingStyles } from './endings.styles.js';
import { appendWords, type TextContext } from './inline.js';
import { flat, line, type Role } from './letterhead.js';
import { NoteList } from './note-list.js';

/**
 * What stands after the text: the recipients and the signature, then the notes, so that nothing comes between the last clause and those who
 * sign it. It loads while the text is drawn, so that the first screen does not
 * wait for it. `append` puts a part on the sheet; the selector says which of its elements hold words of the paper.
 */
export function* endings(
  doc: Resolution,
  context: TextContext,
  level: number,
  sheet: Node,
  append: (part: HTMLElement, texts: string) => void,
): Generator<false, void> {
  const root = sheet.getRootNode();
  const own = endingStyles.styleSheet!;
  // Before the others: what is said of print comes later and must win.
  if (root instanceof ShadowRoot && !root.adoptedStyleSheets.includes(own)) root.adoptedStyleSheets = [own, ...root.adoptedStyleSheets];
  append(h('div', { class: 'ending' }, conclusions(doc, context, level)), 'p, li, td, th, caption');
  if (doc.footnotes?.length) {
    const notes = new NoteList(context, level);
    for (const note of doc.footnotes) {
      notes.add(note);
      yield false;
    }
    append(notes.root, '.note-text');
  }
}

/** Recipients left, signature right, annexes over the whole width below them. */
function conclusions(doc: Resolution, context: TextContext, level: number): HTMLElement {
  const left = h('div', { class: 'recipients', part: 'recipients' });
  const right = h('div', { class: 'signature-block', part: 'signature' });
  const nodes = doc.conclusions ?? [];
  const annex = nodes.findIndex(isSection);
  const ending = annex < 0 ? nodes : nodes.slice(0, annex);
  const blocks = nodes.length ? flat(ending) : typedConclusions(doc);
  let list: HTMLElement | undefined;
  for (const block of blocks) {
    if (block.role === 'recipient' && !block.rows) {
      if (!list) left.append((list = h('ul', { role: 'list' })));
      const item = h('li', { id: block.id, tabindex: '-1' });
      appendWords(item, block, context);
      list.append(item);
    } else if (block.role === 'recipients-label' || block.role === 'recipient') left.append(line(block, context));
    else if (block.role === 'authority' || block.role === 'position' || block.role === 'signed' || block.role === 'signatory')
      right.append(line(block, context));
    else (right.childElementCount ? right : left).append(line(block, context));
  }
  return h('footer', { class: 'conclusions' }, left, right, ...(annex < 0 ? [] : [annexes(nodes.slice(annex), context, level)]));
}

function annexes(nodes: readonly FlowNode[], context: TextContext, level: number): HTMLElement {
  const root = h('div', { class: 'annexes' });
  for (const node of nodes) {
    for (const block of flat([node])) {
      const element = line(block, context);
      if ((block as FlowNode).kind === 'section') {
        element.setAttribute('role', 'heading');
        element.setAttribute('aria-level', String(Math.min(6, level)));
      }
      root.append(element);
    }
  }
  return root;
}

function typedConclusions(doc: Resolution): Block[] {
  const out: Block[] = [];
  const add = (role: Role, content: string | null | undefined): void => {
    if (content) out.push({ id: `k.${out.length}`, kind: 'paragraph', role, content });
  };
  for (const recipient of doc.recipients ?? []) add('recipient', recipient.text);
  add('authority', doc.signature?.authority);
  add('position', doc.signature?.position);
  add('signatory', doc.signature?.name);
  return out;
}
