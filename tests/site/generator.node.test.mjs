/** The pages made from the manifest and the sources: nothing that the package offers is left out, and no page leads nowhere. */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { buildSite } from '../config/site/build.mjs';
import { tags } from '../config/site/manifest.mjs';
import { pagePaths, renderPage } from '../config/site/pages.mjs';
import { untranslated } from '../config/site/tag-pages.mjs';
import { TIERS, tokensInSources } from '../config/site/tokens.mjs';
import { OPTION_WORDS } from '../config/site/words-options.mjs';

const names = (html) => new Set([...html.matchAll(/<dt>(?:<code>)?([^<]*)/g)].map(([, name]) => name));

describe('the page of a tag', () => {
  for (const tag of tags()) {
    it(`${tag.tag} lists all that the manifest knows, in both languages`, () => {
      for (const folder of ['', 'en/']) {
        const listed = names(renderPage(`${folder}the/${tag.tag}.html`));
        for (const key of ['attributes', 'properties', 'events', 'parts', 'tokens'])
          for (const { name } of tag[key]) assert.ok(listed.has(name), `${key} ${name}`);
        for (const { name } of tag.methods)
          assert.ok(
            [...listed].some((one) => one.startsWith(`${name}(`)),
            name,
          );
        for (const { name } of tag.states) assert.ok(listed.has(`:state(${name})`), name);
        for (const { name } of tag.slots) assert.ok(listed.has(name || (folder ? '(unnamed)' : '(không tên)')), `slot "${name}"`);
      }
    });

    // A tag nobody has translated yet is shown in English, and marked so; one that has been must not lose a sentence.
    it(`${tag.tag} is Vietnamese throughout, or not begun`, () => {
      const lacking = untranslated(tag);
      const own = tag.description.replace(/\s+/g, ' ').trim();
      if (!lacking.includes(own)) assert.deepEqual(lacking, []);
    });
  }

  it('offers the values an attribute can take', () => {
    const values = (tag, name) =>
      tags()
        .find((one) => one.tag === tag)
        .attributes.find((one) => one.name === name).values;
    assert.deepEqual(values('task-timeline', 'group-by'), ['time', 'owner', 'section']);
    assert.deepEqual(values('task-timeline', 'person-display'), ['role-only', 'full', 'initials']);
    assert.deepEqual(values('target-card', 'theme'), ['light', 'dark', 'auto', 'contrast']);
    assert.deepEqual(values('target-card', 'src'), []);
  });
});

describe('the options of the builder', () => {
  it('have a name for every attribute and every value of the manifest, and for no other', () => {
    const all = tags().flatMap(({ attributes }) => attributes.filter(({ name }) => !['src', 'progress', 'theme'].includes(name)));
    assert.deepEqual(Object.keys(OPTION_WORDS).sort(), [...new Set(all.map(({ name }) => name))].sort());
    for (const name of Object.keys(OPTION_WORDS)) {
      const values = new Set(all.filter((one) => one.name === name).flatMap((one) => one.values));
      assert.deepEqual(Object.keys(OPTION_WORDS[name].values ?? {}).sort(), [...values].sort(), name);
    }
  });
});

describe('the tokens', () => {
  it('are all told of, and no other', () => {
    const told = TIERS.flatMap(({ tokens }) => tokens.map(({ name }) => name));
    assert.deepEqual(told.toSorted(), [...tokensInSources().keys()].sort());
    assert.equal(new Set(told).size, told.length);
  });
});

/** What the page of the check points to in vain on purpose. */
const MISSING = /\/nghi-quyet-khong-co\.json$/;

describe('the built site', () => {
  let folder;
  let files;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'resolution-site-'));
    await buildSite(folder);
    files = readdirSync(folder, { recursive: true })
      .map(String)
      // The frame page of the package is no page of the site.
      .filter((name) => name.endsWith('.html') && !name.startsWith('cdn'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));
  const read = (name) => readFileSync(join(folder, name), 'utf8');
  const inside = (path) => existsSync(path) && (statSync(path).isFile() || existsSync(join(path, 'index.html')));

  it('has every page of the demo', () => {
    assert.deepEqual(files.toSorted(), pagePaths().toSorted());
    assert.ok(files.includes('en/index.html') && files.includes('the/target-table.html'));
  });

  it('links only to what is there', () => {
    for (const name of files) {
      for (const [, value] of read(name).matchAll(/\s(?:href|src|progress|viewer-href)="([^"]*)"/g)) {
        if (/^(#|[a-z]+:|$)/i.test(value) || MISSING.test(value)) continue;
        assert.ok(!value.startsWith('/'), `${name}: ${value} works at the root of a server only`);
        assert.ok(inside(join(folder, posix.dirname(name), value.replace(/[?#].*$/, ''))), `${name}: ${value}`);
      }
    }
  });

  it('finds every place within a page that a link names', () => {
    for (const name of files) {
      const html = read(name);
      for (const [, id] of html.matchAll(/\shref="#([^"]+)"/g)) assert.ok(html.includes(`id="${id}"`), `${name}: #${id}`);
    }
  });

  it('carries its policy, and asks no other server for anything', () => {
    for (const name of files) {
      const html = read(name);
      assert.match(html, /http-equiv="Content-Security-Policy"\s+content="default-src 'none'/, name);
      assert.doesNotMatch(html, /\s(?:src|href|action)="(?:https?:)?\/\//, name);
      assert.doesNotMatch(html, /\sstyle=|\son[a-z]+=|<style/, name);
    }
  });

  it('says what language a page is in, and leaves no pair unchosen', () => {
    for (const name of files) {
      const html = read(name);
      const lang = name.startsWith('en/') || name === 'guide/en.html' ? 'en' : 'vi';
      assert.match(html, new RegExp(`<html lang="${lang}"`), name);
      assert.doesNotMatch(html, /\[\[|\]\]/, name);
    }
  });

  it('is English on an English page, but for what is quoted', () => {
    const quoted = /<(\w+)[^>]*\slang="vi"[^>]*>[^]*?<\/\1\s*>|<(code|pre|script)[^]*?<\/\2\s*>|<[^>]*>/g;
    for (const name of files.filter((one) => one.startsWith('en/'))) {
      // Names of papers, of tags and of money are the same in both.
      const left = read(name)
        .replace(/<span class="nowrap">([^<]*)<\/span>/g, '$1')
        .replace(quoted, ' ')
        .replace(/NQ\/ĐU|BC\/ĐU|“Vì sao\?”|&quot;Vì sao\?&quot;|<i>nguyên văn<\/i>|nguyên văn|Nơi nhận|đồng/g, '');
      const words = left.match(/\S*[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđ]\S*/gi) ?? [];
      assert.deepEqual(words, [], name);
    }
  });

  it('has one first heading, or leaves it to the widget, and one main part', () => {
    for (const name of files) {
      const html = read(name);
      assert.equal((html.match(/<h1/g) ?? []).length + (html.match(/heading-level="1"/g) ?? []).length, 1, name);
      assert.equal((html.match(/<main/g) ?? []).length, 1, name);
    }
  });
});
