/** The demo pages of targets: every file, page, target and result they name is there, and what they say without scripts is true. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const demo = join(dirname(fileURLToPath(import.meta.url)), '../../demo');
const read = (name) => readFileSync(join(demo, name), 'utf8');
const pages = readdirSync(demo).filter((name) => name.endsWith('.html') && /<target-/.test(read(name)));
const attribute = (tag, name) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
const widgets = (html) => [...html.matchAll(/<(target-[a-z]+)\s[^>]*>/g)].map(([tag, name]) => ({ tag, name }));
const plain = (text) =>
  text
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('demo pages of targets', () => {
  it('are linked from the portal', () => {
    const index = read('index.html');
    for (const name of pages) assert.ok(name === 'index.html' || index.includes(`href="${name}"`), name);
  });

  for (const name of pages) {
    it(`${name} names only what is there`, () => {
      const html = read(name);
      for (const { tag, name: element } of widgets(html)) {
        // At once, or when it is wanted.
        assert.ok(html.includes(`src="/cdn/esm/${element}.js"`) || html.includes('src="site/later.js"'), `${element} is loaded`);
        for (const file of ['src', 'progress', 'viewer-href'].map((key) => attribute(tag, key)).filter(Boolean))
          assert.ok(existsSync(join(demo, file)), file);
        const id = attribute(tag, 'target');
        if (!id) continue;
        const { targets = [], observations = [] } = JSON.parse(read(attribute(tag, 'src')));
        assert.ok(
          [...targets, ...observations].some((one) => one.id === id),
          id,
        );
      }
    });

    it(`${name} quotes a target as printed where scripts do not run`, () => {
      for (const [, tag, inside] of read(name).matchAll(/(<target-card\s[^>]*>)([^]*?)<\/target-card>/g)) {
        const quoted = /<strong\s*>([^]*?)<\/strong\s*>/.exec(inside)?.[1];
        if (!quoted) continue;
        const { targets = [], observations = [] } = JSON.parse(read(attribute(tag, 'src')));
        const id = attribute(tag, 'target');
        const target = targets.find((one) => one.id === id);
        assert.equal(plain(quoted), target ? target.text : observations.find((one) => one.id === id)?.label);
      }
    });

    it(`${name} says of made-up figures that they are`, () => {
      const html = read(name);
      if (/\sprogress="/.test(html)) assert.match(html, /Số liệu minh họa/);
    });
  }
});
