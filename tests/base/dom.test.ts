import { expect } from 'chai';
import { h, nextSlice } from '../../src/base/dom.js';

describe('dom', () => {
  it('builds elements with attributes and children, leaving out what is not there', () => {
    const element = h('p', { class: 'a', title: undefined }, 'một', null, false, undefined, h('b', null, 'hai'), '');
    expect(element.outerHTML).to.equal('<p class="a">một<b>hai</b></p>');
    expect(h('br').outerHTML).to.equal('<br>');
  });

  it('never reads text as markup', () => {
    const text = '<img src=x onerror=alert(1)>&amp;';
    const element = h('p', { title: text }, text);
    expect(element.childElementCount).to.equal(0);
    expect(element.textContent).to.equal(text);
    expect(element.title).to.equal(text);
  });

  it('lets the browser do something else between two slices, with and without its scheduler', async () => {
    const original = Object.getOwnPropertyDescriptor(globalThis, 'scheduler');
    try {
      for (const scheduler of [original?.value ?? original?.get?.call(globalThis), undefined]) {
        Object.defineProperty(globalThis, 'scheduler', { configurable: true, value: scheduler });
        let microtasks = 0;
        let running = true;
        const count = (): void => {
          if (running && ++microtasks < 1000) queueMicrotask(count);
        };
        queueMicrotask(count);
        await nextSlice();
        running = false;
        // A promise that is merely resolved would have come back in the midst of them.
        expect(microtasks).to.equal(1000);
      }
    } finally {
      if (original) Object.defineProperty(globalThis, 'scheduler', original);
      else Reflect.deleteProperty(globalThis, 'scheduler');
    }
  });
});
