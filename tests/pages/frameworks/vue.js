import { createApp, h, nextTick, shallowRef } from 'vue';

/** Draws two cards, and returns what draws them anew with another document. */
export function mount(box, { paper, common, heard }) {
  const data = shallowRef(paper);
  createApp({
    render: () => [
      h('target-card', { id: 'by-src', src: '/data/nghi-quyet-40.json', qr: true, 'onTarget-select': heard, ...common }),
      h('target-card', { id: 'by-data', data: data.value, ...common }, [h('a', { href: '/goc.pdf' }, 'Bản gốc')]),
    ],
  }).mount(box);
  return (next) => {
    data.value = next;
    return nextTick();
  };
}
