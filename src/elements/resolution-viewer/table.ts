import { h } from '../../base/dom.js';
import { plainText } from '../../schema/resolution.js';
import type { Block } from '../../schema/text.js';
import { appendContent, appendWords, type TextContext } from './inline.js';

/** A table of the paper, scrolling by itself where it is wider than the text. What holds words is added to `texts`. */
export function tableOf(node: Block, context: TextContext, texts: HTMLElement[] = []): HTMLElement {
  const table = h('table', { id: node.id, part: 'table', tabindex: '-1' });
  if (node.label || node.content?.length) {
    const caption = table.createCaption();
    appendWords(caption, node, context);
    texts.push(caption);
  }
  node.rows?.forEach((row, r) => {
    const line = table.insertRow();
    for (const cell of row) {
      const element = r ? h('td') : h('th', { scope: 'col' });
      appendContent(element, cell, context);
      line.append(element);
      texts.push(element);
    }
  });
  const name = plainText(node.content) || context.messages.table;
  return h('div', { class: 'table-box', role: 'region', tabindex: '0', 'aria-label': name }, table);
}
