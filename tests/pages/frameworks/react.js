import { createElement as h } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/** Draws two cards, and returns what draws them anew with another document. */
export function mount(box, { paper, common, heard }) {
  const root = createRoot(box);
  const draw = (data) =>
    flushSync(() =>
      root.render([
        h('target-card', { key: 'src', id: 'by-src', src: '/data/nghi-quyet-40.json', qr: true, 'ontarget-select': heard, ...common }),
        h('target-card', { key: 'data', id: 'by-data', data, ...common }, h('a', { href: '/goc.pdf' }, 'Bản gốc')),
      ]),
    );
  draw(paper);
  return draw;
}
