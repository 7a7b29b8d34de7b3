/** The attributes the command line knows are those the tags document: Node cannot load the classes. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { main } from '../support/cli.mjs';
import { read } from '../support/dist.mjs';
import { spawnSync } from 'node:child_process';

const tags = JSON.parse(read('custom-elements.json')).modules.flatMap(({ declarations = [] }) =>
  // What shows no document is not written out beforehand.
  declarations.filter(({ tagName, attributes }) => tagName && attributes.some(({ name }) => name === 'src')),
);

for (const { tagName, attributes } of tags) {
  it(`the command line takes what <${tagName}> documents, and nothing else`, () => {
    const { stderr } = spawnSync(process.execPath, [main, 'prerender', 'x.json', '-w', tagName, '--set', 'x-x'], { encoding: 'utf8' });
    const known = /Dùng được: ([^.]*)\./.exec(stderr)?.[1].split(', ') ?? [];
    const documented = attributes.map(({ name }) => name);
    assert.deepEqual(known.sort(), documented.sort());
  });
}
