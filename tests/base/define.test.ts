import { expect } from 'chai';
import { defineElement, VERSION } from '../../src/base/define.js';
import { expectConsole } from '../support/console.js';

let count = 0;
const freshTag = (): string => `test-define-${++count}`;
const element = (): CustomElementConstructor => class extends HTMLElement {};

describe('define', () => {
  it('carries the version of the package', async () => {
    const { version } = (await (await fetch('/package.json')).json()) as { version: string };
    expect(VERSION).to.equal(version);
  });

  it('registers a tag once; the same copy again says nothing', () => {
    const tag = freshTag();
    const first = element();
    defineElement(tag, first);
    defineElement(tag, first);
    defineElement(tag, element());
    expect(customElements.get(tag)).to.equal(first);
  });

  it('stands aside for another version, in one line that names both', () => {
    const tag = freshTag();
    const first = element();
    Object.defineProperty(first, Symbol.for('resolution-elements.version'), { value: '0.0.9' });
    customElements.define(tag, first);
    expectConsole(`<${tag}>: 0.0.9 is registered already; ${VERSION} stands aside.`);
    defineElement(tag, element());
    expect(customElements.get(tag)).to.equal(first);
  });

  it('stands aside for an element that is none of ours', () => {
    const tag = freshTag();
    customElements.define(tag, element());
    expectConsole(`<${tag}>: ? is registered already; ${VERSION} stands aside.`);
    defineElement(tag, element());
  });
});
