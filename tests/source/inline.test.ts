import { expect } from 'chai';
import { InlineScript } from '../../src/source/inline.js';

describe('InlineScript', () => {
  let host: HTMLElement;
  let inline: InlineScript;
  let changed: () => void;
  /** Resolves when the next change is told. */
  const change = () => new Promise<void>((resolve) => (changed = resolve));

  beforeEach(() => {
    changed = () => undefined;
    host = document.createElement('div');
    inline = new InlineScript(host, () => changed());
    document.body.append(host);
  });
  afterEach(() => {
    inline.disconnect();
    host.remove();
  });

  function script(text: string, type = 'application/json'): HTMLScriptElement {
    const element = document.createElement('script');
    element.type = type;
    element.append(text);
    return element;
  }

  it('reads the first JSON script that is a child', () => {
    const nested = document.createElement('p');
    nested.append(script('nested'));
    host.append(nested, script('ld', 'application/ld+json'), script('first'), script('second'));
    inline.connect();
    expect(inline.text).to.equal('first');
  });

  it('has nothing where there is none, and tells an empty one from that', () => {
    inline.connect();
    expect(inline.text).to.equal(undefined);
    host.append(script(''));
    inline.connect();
    expect(inline.text).to.equal('');
  });

  it('follows what is added, changed and taken away', async () => {
    inline.connect();
    let next = change();
    const element = script('one');
    host.append(element);
    await next;
    expect(inline.text).to.equal('one');
    next = change();
    (element.firstChild as Text).data = 'two';
    await next;
    expect(inline.text).to.equal('two');
    next = change();
    element.remove();
    await next;
    expect(inline.text).to.equal(undefined);
  });

  it('reads anew when it is connected again', () => {
    inline.connect();
    inline.disconnect();
    host.append(script('while away'));
    inline.connect();
    expect(inline.text).to.equal('while away');
  });

  it('waits for a parser that may be in the middle of it', async () => {
    Object.defineProperty(document, 'readyState', { configurable: true, get: () => 'loading' });
    try {
      host.append(script('{"half":'));
      inline.connect();
      expect(inline.text).to.equal(undefined);
      let next = change();
      host.append('\n');
      await next;
      expect(inline.text).to.equal('{"half":');
      next = change();
      host.lastChild!.remove();
      await next;
      expect(inline.text).to.equal(undefined);
    } finally {
      Reflect.deleteProperty(document, 'readyState');
    }
    const next = change();
    document.dispatchEvent(new Event('DOMContentLoaded'));
    await next;
    expect(inline.text).to.equal('{"half":');
  });
});
