/** How well targets are read from sentences and papers that were written before anything read them. The figures are printed with the tests. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { align, detailsOf, sameCriterion, sameResult } from './targets/compare.mjs';
import { scorePages } from './targets/pages.mjs';
import { scoreSentences } from './targets/sentences.mjs';
import { Tally, tallyCriteria, tallyFinds } from './targets/tally.mjs';

/** The least share of each figure, 0 … 1, by part, and the most there may be of what is only counted (traps); what was reached once is not lost unseen. */
const floor = (recall, precision, criteria, traps) => ({
  'targets found (recall)': recall,
  'found ones that are targets (precision)': precision,
  'criteria with kind and value right': criteria,
  'traps read as numbers': traps,
});
const FLOORS = {
  tune: { sentences: floor(1, 1, 1, 0), papers: floor(1, 1, 1, 0) },
  score: { sentences: floor(1, 1, 0.981, 3), papers: floor(1, 0.985, 0.985, 0) },
};

const read = (part) => JSON.parse(readFileSync(new URL(`targets/${part}.json`, import.meta.url), 'utf8'));
const parts = { tune: read('tune'), score: read('score') };
const all = Object.values(parts).flatMap(({ targets, notTargets, results }) => [...targets, ...notTargets, ...results]);

for (const [part, floors] of Object.entries(FLOORS)) {
  describe(`targets of the ${part} part`, () => {
    for (const [what, score] of [
      ['sentences', scoreSentences],
      ['papers', scorePages],
    ]) {
      it(`reads ${what} no worse than before`, (test) => {
        const tally = score(part);
        for (const [name, { right, of, found }] of Object.entries(tally.counts))
          test.diagnostic(of === undefined ? `${name}: ${found}` : `${name}: ${right} of ${of}`);
        for (const [name, limit] of Object.entries(floors[what])) {
          const counted = tally.counts[name].found;
          if (counted === undefined) assert.ok(tally.share(name) >= limit, `${name}: ${tally.share(name).toFixed(3)}, and it was ${limit}`);
          else assert.ok(counted <= limit, `${name}: ${counted}, and there were ${limit}`);
        }
      });
    }
  });
}

describe('the made-up sentences', () => {
  it('are many, each is in one part only, and all carry their note', () => {
    const texts = all.map(({ text }) => text);
    assert.equal(new Set(texts).size, texts.length);
    const total = (key) => parts.tune[key].length + parts.score[key].length;
    assert.ok(total('targets') >= 420 && total('notTargets') >= 130 && total('results') >= 90);
    for (const { note } of Object.values(parts)) assert.match(note, /invented/);
  });

  it('hold the words of their traps, and name every kind of criterion in both parts', () => {
    for (const { text, traps = [] } of all) for (const { words } of traps) assert.ok(text.includes(words), `${words} in ${text}`);
    for (const { targets } of Object.values(parts)) {
      const kinds = new Set(
        targets.flatMap(({ measures }) => measures.flatMap((measure) => [measure, ...(measure.or ?? [])])).map(({ kind }) => kind),
      );
      assert.deepEqual([...kinds].sort(), [
        'all',
        'bound',
        'change',
        'milestone',
        'none',
        'ordinal',
        'plan',
        'qualitative',
        'range',
        'rank',
      ]);
    }
  });
});

describe('the made-up papers', () => {
  const folder = new URL('targets/pages/', import.meta.url);
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt'))) {
    it(`${name} holds what is expected of it, in this order`, () => {
      const paper = readFileSync(new URL(name, folder), 'utf8');
      const { counts, groups } = JSON.parse(readFileSync(new URL(name.replace(/txt$/, 'expected.json'), folder), 'utf8'));
      const targets = groups.flatMap((group) => group.targets);
      assert.equal(targets.length, counts.targets);
      assert.equal(targets.flatMap(({ measures }) => measures).length, counts.measures);
      assert.equal(groups.filter(({ label }) => label !== null).length, counts.groups);
      let at = 0;
      for (const { label, targets: members } of groups) {
        for (const text of [label, ...members.map((member) => member.text)].filter(Boolean)) {
          at = paper.indexOf(text, at);
          assert.notEqual(at, -1, text);
          at += text.length;
        }
      }
    });
  }
});

describe('the scorer', () => {
  const bound = (op, value, unit) => ({ kind: 'bound', op, value, unit });
  const reads = (expected, criterion, unit) => sameCriterion(expected, { criterion, unit });

  it('takes one sum in any of its forms, and nothing else', () => {
    const sum = bound('eq', 12.5, 'tỷ đồng');
    assert.ok(reads(sum, { kind: 'bound', op: 'eq', value: 12.5 }, 'tỷ đồng'));
    assert.ok(reads(sum, { kind: 'bound', op: 'eq', value: 12500 }, 'triệu đồng'));
    assert.ok(reads(sum, { kind: 'bound', op: 'eq', value: 12.5e9 }, 'đồng'));
    assert.ok(!reads(sum, { kind: 'bound', op: 'eq', value: 12.5 }, 'triệu đồng'));
    assert.ok(!reads(sum, { kind: 'bound', op: 'eq', value: 125 }, 'tỷ đồng'));
  });

  it('keeps strictness, per mille, and the direction of a change', () => {
    assert.ok(!reads(bound('gt', 95, '%'), { kind: 'bound', op: 'gte', value: 95 }, '%'));
    assert.ok(!reads(bound('eq', 0.2, '‰'), { kind: 'bound', op: 'eq', value: 0.2 }, '%'));
    const less = { kind: 'change', direction: 'down', amount: { op: 'eq', value: 5 }, unit: '%' };
    assert.ok(reads(less, less, '%'));
    assert.ok(reads(less, { ...less, unit: undefined }, 'triệu đồng'));
    assert.ok(!reads(less, { ...less, unit: undefined }, '‰'));
    assert.ok(!reads(less, { ...less, direction: 'up' }, '%'));
    assert.ok(!reads(less, bound('eq', 5), '%'));
  });

  it('takes all for 100%, none for zero, and any of the readings that are as good', () => {
    assert.ok(reads({ kind: 'all' }, bound('eq', 100), '%'));
    assert.ok(!reads({ kind: 'all' }, bound('eq', 100), 'cây'));
    assert.ok(!reads({ kind: 'all' }, bound('gte', 99), '%'));
    assert.ok(reads({ kind: 'none' }, bound('lte', 0), 'vụ'));
    assert.ok(!reads(bound('eq', 100, 'cây'), { kind: 'all' }));
    assert.ok(reads({ kind: 'all', or: [{ kind: 'plan', floor: null }] }, { kind: 'plan' }));
    assert.ok(!reads({ kind: 'plan', floor: 3, stretch: 5 }, { kind: 'plan', floor: 3 }));
  });

  it('aligns what was read with what is there around a miss', () => {
    assert.deepEqual(
      align([1, 2, 3, 4], [1, 9, 3, 4, 8], (a, b) => a === b),
      [
        [0, 0],
        [2, 2],
        [3, 3],
      ],
    );
  });

  it('counts a trap, a miss and a stray criterion', () => {
    const tally = new Tally();
    const entry = { text: 'x', measures: [bound('eq', 0.3, '%')], traps: [{ words: 'thứ 3', value: 3 }] };
    tallyCriteria(tally, entry, [{ criterion: bound('gte', 3), unit: null }]);
    assert.deepEqual(tally.counts['traps read as numbers'], { found: 1 });
    assert.deepEqual(tally.counts['criteria with kind and value right'], { right: 0, of: 1 });
    assert.deepEqual(tally.counts['criteria read that are there'], { right: 0, of: 1 });
    tallyFinds(tally, [entry], new Set(), ['stray']);
    assert.deepEqual(tally.counts['targets found (recall)'], { right: 0, of: 1 });
    assert.deepEqual(tally.counts['found ones that are targets (precision)'], { right: 0, of: 1 });
  });

  it('asks a result for its figure, and apart for what it is compared with', () => {
    const expected = { value: 7644, unit: 'triệu đồng', percent: 130, over: 30, verdict: 'vượt' };
    const found = { value: 7.644, unit: 'tỷ đồng', comparedTo: [{ label: 'dự toán', ratio: 1.3 }] };
    assert.ok(sameResult(expected, found));
    assert.deepEqual(detailsOf(expected, found), { percent: true, over: true, verdict: false });
    assert.ok(!sameResult({ num: 9, den: 10 }, { value: 90, unit: '%' }));
    assert.ok(sameResult({ change: -0.52 }, { text: 'giảm 0,52%', comparedTo: [{ label: '', delta: -0.52 }] }));
    assert.ok(!sameResult({ change: -0.52 }, { value: 0.52, unit: '%' }));
    assert.ok(sameResult({ value: 84.6, unit: '%' }, { num: 22, den: 26, unit: 'vụ' }));
    assert.ok(!sameResult({ value: 84.6, unit: '%' }, { value: 84.6, unit: 'vụ' }));
  });
});
