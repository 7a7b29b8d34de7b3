import { expect } from 'chai';
import { copyText } from '../../src/base/copy-text.js';
import { keep } from '../support/viewer.js';

/** Runs with a clipboard and an older way of copying that answer as told. */
async function copied(clipboard: boolean, older: boolean): Promise<{ done: boolean; text: string; focus: boolean; left: number }> {
  const host = keep(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  const button = document.createElement('button');
  root.append(button);
  document.body.append(host);
  button.focus();
  let text = '';
  const exec = document.execCommand;
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: async (words: string) => (clipboard ? void (text = words) : Promise.reject(new Error('refused'))) },
  });
  document.execCommand = () => {
    if (older) text = root.querySelector('textarea')!.value;
    return older;
  };
  try {
    const done = await copyText('mục II', root);
    return { done, text, focus: root.activeElement === button, left: root.querySelectorAll('textarea').length };
  } finally {
    document.execCommand = exec;
    Reflect.deleteProperty(navigator, 'clipboard');
  }
}

describe('copyText', () => {
  it('writes to the clipboard', async () => {
    expect(await copied(true, false)).to.deep.equal({ done: true, text: 'mục II', focus: true, left: 0 });
  });

  it('takes the older way where that is refused, and gives the focus back', async () => {
    expect(await copied(false, true)).to.deep.equal({ done: true, text: 'mục II', focus: true, left: 0 });
  });

  it('says so when neither works', async () => {
    expect((await copied(false, false)).done).to.equal(false);
  });
});
