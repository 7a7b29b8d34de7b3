/** Files that somebody wrote to do harm, or that broke on their way: no widget runs a word of them, throws or stays blank. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, describe, it } from 'node:test';
import { moduleTags, WIDGETS, widgetTags } from '../support/all-widgets.mjs';
import { openPage, theSite } from '../support/pages.mjs';

const PAPERS = ['nghi-quyet-40', 'nghi-quyet-dai-hoi', 'thong-bao-01-2022', 'bao-cao-chinh-tri'];
const MARKUP = `<img src=x onerror="pwned=1"><script>pwned=2</script>"'><svg onload=pwned=3><a href="javascript:pwned=4">x</a>`;
/** Fields whose words are the format's own, and those by which one part of a paper names another. */
const FIXED = new Set(
  'format docType kind precision role relation bound polarity op mode direction amountKind calendar cadence state stage publicity severity obsStatus verdict decision status from to date'.split(
    ' ',
  ),
);
const NAMES = /^(?:id|\w+Id|cite|sic|noteRef|noteBody|inherited|where)$/;

/** A paper with every value replaced by what `change(value, key)` makes of it. */
const each = (value, change, key = '') => {
  if (Array.isArray(value)) return value.map((one) => each(one, change, key));
  if (typeof value !== 'object' || !value) return change(value, key);
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, each(one, change, name)]));
};
const words = (change) => (paper) =>
  JSON.stringify(each(paper, (value, key) => (typeof value === 'string' && !FIXED.has(key) && !NAMES.test(key) ? change(value) : value)));
const names = (change) => (paper) =>
  JSON.stringify(each(paper, (value, key) => (typeof value === 'string' && NAMES.test(key) ? change(value) : value)));
const numbers = (number) => (paper) => JSON.stringify(each(paper, (value) => (typeof value === 'number' ? number : value)));
const lists = (change) => (paper) =>
  JSON.stringify(Object.fromEntries(Object.entries(paper).map(([name, value]) => [name, Array.isArray(value) ? change(value) : value])));
const links = (url) => (paper) =>
  JSON.stringify({
    ...paper,
    original: { url, label: 'Bản gốc' },
    stage: 'superseded',
    supersededBy: { title: 'Văn bản mới', url },
    citations: (paper.citations ?? []).map((one) => ({ ...one, resolvedTo: url })),
  });
const deep = (open, close, count) => open.repeat(count) + close.repeat(count);

const attacks = {
  'markup in every word': words((text) => MARKUP + text),
  'one long word in every word': words((text) => text + 'ẩ'.repeat(300)),
  'marks that turn text round, and signs nobody sees': words((text) => `\u202e\u2066\0\u2028\ud800${text}`),
  'nothing in every word': words(() => ''),
  'scripts for addresses': links('javascript:pwned=5'),
  'scripts broken over lines': links(' java\nscript:pwned=5'),
  'pages for addresses': links('data:text/html,<script>parent.pwned=6</script>'),
  'names of the prototype in every object': (paper) =>
    JSON.stringify(paper).replaceAll('{"', '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"'),
  'names of the prototype for ids': names(() => '__proto__'),
  'quotes, lines and markup in ids': names((id) => `"'\n<b>]\\ %${id}`),
  'halves of a character in ids': names((id) => `${id}\ud800`),
  'numbers beyond all numbers': (paper) => numbers(987654321)(paper).replaceAll('987654321', '1e999'),
  'numbers below all numbers': numbers(-1e308),
  'objects for lists': lists(() => ({ length: 1e9 })),
  'rubbish in every list': lists((list) => [null, 1, 'x', [], {}, true, ...list]),
  'sections twenty thousand deep': (paper) =>
    JSON.stringify({ ...paper, body: 'HERE' }).replace('"HERE"', `[${deep('{"id":"a","kind":"section","children":[', ']}', 20_000)}]`),
  'lists a hundred thousand deep': (paper) =>
    JSON.stringify({ ...paper, targets: 0 }).replace('"targets":0', `"targets":${deep('[', ']', 100_000)}`),
};

let papers;
before(async () => {
  const read = async (name) => [name, JSON.parse(await readFile(new URL(`../../demo/data/${name}.json`, import.meta.url), 'utf8'))];
  papers = await Promise.all(PAPERS.map(read));
});

/** Every widget with the papers that were tampered with, on a page that lets any script run. */
async function open(attack, width) {
  const { answers } = await theSite();
  for (const [name, paper] of papers) {
    answers.set(`/hostile/${name}.json`, { body: attack(paper), headers: { 'content-type': 'application/json' } });
  }
  const html = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Cổng</title>
    ${moduleTags}</head><body>${widgetTags.replaceAll('src="/data/', 'src="/hostile/')}</body></html>`;
  return openPage({ html, viewport: { width, height: 800 } });
}

/** Whether every widget has said all it will say: two looks find the same. Runs in the page. */
const settled = () => {
  const all = [...document.body.querySelectorAll(':scope > *')].map((host) => host.shadowRoot?.querySelectorAll('*').length ?? 0);
  const same = String(window.seen) === String(all) && !document.querySelector('body > :not(:defined)');
  window.seen = all;
  return same && (window.looks = (window.looks ?? 0) + 1) > 15;
};

/** What must not be. Runs in the page. */
const damage = () => {
  const hosts = [...document.body.children];
  const inside = hosts.flatMap((host) => [...host.shadowRoot.querySelectorAll('*')]);
  const addresses = inside.flatMap((node) => [node.getAttribute('href'), node.getAttribute('src')]).filter((one) => one !== null);
  return {
    ran: window.pwned ?? {}.polluted ?? 0,
    made: inside.filter((node) => node.matches('img, script, iframe, object, [onload], [onerror], [style*="url("]')).length,
    leads: addresses.filter((one) => !/^(?:https?:|\/|#|\?)/.test(one)),
    blank: hosts.filter((host) => host.offsetHeight < 40 || !host.shadowRoot.textContent.trim()).map(({ localName }) => localName),
    tags: hosts.map(({ localName }) => localName),
    at: location.pathname + location.hash,
  };
};

describe('a file that means harm', () => {
  for (const [name, attack] of Object.entries(attacks)) {
    it(name, async () => {
      const tab = await open(attack, 1024);
      await tab.evaluate(() => void dispatchEvent(new Event('beforeprint')));
      await tab.waitFor(settled);
      const { at, ...found } = await tab.evaluate(damage);
      assert.deepEqual(found, { ran: 0, made: 0, leads: [], blank: [], tags: WIDGETS });
      assert.match(at, /^\/page-\d+\.html$/);
      assert.deepEqual((await tab.notes()).errors, []);
      await tab.close();
    });
  }
});

describe('a sound paper', () => {
  it('never makes the page scroll sideways, whatever the width', async () => {
    for (const width of [320, 600, 960, 1024, 1120]) {
      const tab = await open(JSON.stringify, width);
      await tab.waitFor(settled);
      // Scroll bars take room in some browsers.
      const [inner, outer] = await tab.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
      assert.equal(inner, outer, `${width} px`);
      await tab.close();
    }
  });
});
