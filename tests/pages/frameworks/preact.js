import { h, render } from 'preact';

/** Draws two cards, and returns what draws them anew with another document. */
export function mount(box, { paper, common, heard }) {
  const draw = (data) =>
    render(
      [
        h('target-card', { key: 'src', id: 'by-src', src: '/data/nghi-quyet-40.json', qr: true, 'ontarget-select': heard, ...common }),
        h('target-card', { key: 'data', id: 'by-data', data, ...common }, h('a', { href: '/goc.pdf' }, 'Bản gốc')),
      ],
      box,
    );
  draw(paper);
  return draw;
}
