/** The tools of the tests themselves: each must fail where it should. */
import { expect } from 'chai';
import { expectAccessible } from './axe.js';
import { expectConsole } from './console.js';

describe('test support', () => {
  it('runs far from Vietnam, where a day is not the same day', () => {
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).to.equal('America/St_Johns');
  });

  it('lets an expected console line pass', () => {
    expectConsole('as foretold');
    console.warn('as foretold, and no more');
  });

  it('tells of an element that is not the one expected, and lives', () => {
    const inner = document.createElement('p');
    document.body.append(inner);
    let failure: Error & { actual?: unknown } = new Error();
    try {
      expect(inner).to.equal(null);
    } catch (error) {
      failure = error as Error;
    }
    inner.remove();
    expect(failure.actual).to.equal('<p></p>');
  });

  it('finds a picture without words, and accepts one with', async () => {
    const box = document.createElement('div');
    const image = document.createElement('img');
    image.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
    box.append(image);
    document.body.append(box);
    let found = '';
    await expectAccessible(box).catch((error: Error) => (found = error.message));
    expect(found).to.include('image-alt');
    image.alt = 'Quốc huy';
    await expectAccessible(box);
    box.remove();
  });
});
