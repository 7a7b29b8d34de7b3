/**
 * Every remark on the five papers, word for word, as read and approved by eye: a new line is a new alarm, a lost line a slip no longer seen.
 * `UPDATE=1 npm run test:node -- review-papers` writes the lists anew.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkFidelity } from '../../dist/lib/import/fidelity.js';
import { importText } from '../../dist/lib/import/import-document.js';
import { review } from '../../dist/lib/import/review.js';
import { ALSO, FIXED, WORDS } from '../../dist/lib/import/slip-lexicon.js';
import { isPossible } from '../../dist/lib/language/syllables.js';

const papers = new URL('../../demo/data/source/', import.meta.url);
const samples = new URL('../corpus/structure/', import.meta.url);
const load = (folder, name) => importText(readFileSync(new URL(name, folder), 'utf8'));
const remark = ({ code, exact, suggestion, line }) => `${line ?? '-'} ${code}: ${exact ?? '-'}${suggestion ? ` → ${suggestion}` : ''}`;

describe('the five papers', () => {
  for (const name of readdirSync(papers).filter((file) => file.endsWith('.txt'))) {
    it(`has the approved remarks on ${name}, and the text is whole after the review`, () => {
      const { resolution, sourceLines } = load(papers, name);
      const reviewed = review(resolution);
      assert.equal(checkFidelity(sourceLines, reviewed).ok, true);
      const list = `${reviewed.issues.map(remark).join('\n')}\n`;
      const approved = new URL(`issues/${name}`, import.meta.url);
      if (process.env.UPDATE) writeFileSync(approved, list);
      assert.equal(list, readFileSync(approved, 'utf8'));
    });
  }
});

describe('papers without slips', () => {
  for (const name of readdirSync(samples).filter((file) => file.endsWith('.txt') && !file.endsWith('.outline.txt'))) {
    it(`raises no doubt about a word of ${name}`, () => {
      const { resolution } = load(samples, name);
      if (!resolution) return;
      const doubts = review(resolution).issues.filter(({ severity, id }) => id.startsWith('slip') && severity !== 'hint');
      assert.deepEqual(doubts.map(remark), []);
    });
  }
});

describe('the lexicon', () => {
  it('is spelled in syllables the language has', () => {
    const words = [...WORDS, ...FIXED, ...ALSO].flatMap((entry) => entry.split(' '));
    assert.deepEqual(
      words.filter((word) => word === '' || !isPossible(word.toLowerCase())),
      [],
    );
  });

  it('says nothing twice', () => {
    const all = [...WORDS, ...ALSO];
    assert.deepEqual(
      all.filter((entry, index) => all.indexOf(entry) !== index),
      [],
    );
  });
});
