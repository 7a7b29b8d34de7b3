/** What editors and frameworks are told of the tags: made from the manifest, complete, and compiled as a project would. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { editorFiles } from '../config/generate-editor.mjs';
import { read, root } from '../support/dist.mjs';

const elements = JSON.parse(read('custom-elements.json')).modules.flatMap(({ declarations }) => declarations.filter((one) => one.tagName));
const names = (list) => list.map(({ name }) => name).sort();

describe('dist/editor', () => {
  it('is what custom-elements.json says (npm run build)', () => {
    for (const [name, text] of Object.entries(editorFiles())) assert.equal(read(`dist/editor/${name}`), text, name);
  });

  it('tells VS Code every tag, every attribute, and the words an attribute takes', () => {
    const { tags } = JSON.parse(read('dist/editor/html-custom-data.json'));
    assert.deepEqual(names(tags), elements.map(({ tagName }) => tagName).sort());
    for (const element of elements) {
      const tag = tags.find(({ name }) => name === element.tagName);
      assert.deepEqual(names(tag.attributes), names(element.attributes));
    }
    const values = (tag, attribute) =>
      names(tags.find(({ name }) => name === tag).attributes.find(({ name }) => name === attribute).values ?? []);
    assert.deepEqual(values('task-timeline', 'group-by'), ['owner', 'section', 'time']);
    assert.deepEqual(values('project-list', 'group-by'), ['quarter', 'stage', 'street']);
    assert.deepEqual(values('task-timeline', 'person-display'), ['full', 'initials', 'role-only']);
    assert.deepEqual(values('target-card', 'theme'), ['auto', 'contrast', 'dark', 'light']);
  });

  it('tells it every token, part and state', () => {
    const { properties, pseudoElements, pseudoClasses } = JSON.parse(read('dist/editor/css-custom-data.json'));
    const all = (kind, form) => [...new Set(elements.flatMap((one) => one[kind] ?? []).map(({ name }) => form(name)))].sort();
    assert.deepEqual(
      names(properties),
      all('cssProperties', (name) => name),
    );
    assert.deepEqual(
      names(pseudoElements),
      all('cssParts', (name) => `::part(${name})`),
    );
    assert.deepEqual(names(pseudoClasses), [':state(error)', ':state(loading)', ':state(stale)']);
  });

  it('tells JetBrains the same', () => {
    const { contributions, version } = JSON.parse(read('dist/editor/web-types.json'));
    assert.equal(version, JSON.parse(read('package.json')).version);
    for (const element of elements) {
      const tag = contributions.html.elements.find(({ name }) => name === element.tagName);
      assert.deepEqual(names(tag.attributes), names(element.attributes));
      assert.deepEqual(names(tag.js.events), names(element.events ?? []));
      assert.deepEqual(names(tag.css.parts), names(element.cssParts));
    }
  });

  it('types the tags for the DOM, React 19, Preact and Vue', () => {
    const args = [`${root}node_modules/typescript/bin/tsc`, '-p', `${root}tests/contract/types`];
    const { stdout, status } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    assert.equal(stdout, '');
    assert.equal(status, 0);
  });
});
