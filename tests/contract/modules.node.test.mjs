/** The unbundled package: no circles, nothing registered by looking, and Node can load it. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { built, graph, read, root, staticImports } from '../support/dist.mjs';

/** A way from a module back to itself, if there is one. */
function circle(path, trail = []) {
  const at = trail.indexOf(path);
  if (at >= 0) return [...trail.slice(at), path];
  if (done.has(path)) return undefined;
  for (const next of staticImports(path)) {
    const found = circle(next, [...trail, path]);
    if (found) return found;
  }
  done.add(path);
  return undefined;
}
const done = new Set();

describe('built modules', () => {
  const modules = built('lib', '.js');

  it('import nothing that is not there', () => {
    for (const path of modules) {
      for (const next of staticImports(path)) assert.ok(existsSync(`${root}${next}`), `${path} imports ${next}`);
    }
  });

  it('import only packages that are installed with this one', () => {
    const { dependencies } = JSON.parse(read('package.json'));
    for (const path of modules) {
      for (const [, specifier] of read(path).matchAll(/^(?:import|export)\s(?:[^'"`;]*\sfrom\s*)?["']([^."'][^"']*)["']/gm)) {
        const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
        assert.ok(name in dependencies, `${path} imports ${specifier}`);
      }
    }
  });

  it('never import in a circle', () => {
    for (const path of modules) assert.equal(circle(path)?.join(' → '), undefined);
  });

  it('carry the version of the package', async () => {
    const { VERSION } = await import('../../dist/lib/base/define.js');
    assert.equal(VERSION, JSON.parse(read('package.json')).version);
  });

  it('leave registration to define.js', () => {
    for (const path of graph('dist/lib/index.js')) assert.doesNotMatch(path, /elements\/.*\/define\.js$|lib\/define\.js$/);
  });

  it('load where there is no page, and register nothing', async () => {
    const before = globalThis.customElements;
    globalThis.customElements = { define: (tag) => assert.fail(`${tag} was registered`), get: () => undefined };
    try {
      const all = await import('../../dist/lib/index.js');
      assert.equal(typeof all.readResolution, 'function');
      assert.equal(typeof all.ResolutionViewer, 'function');
    } finally {
      globalThis.customElements = before;
    }
  });
});
