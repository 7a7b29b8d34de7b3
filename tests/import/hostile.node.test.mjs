/** Texts made to do harm: too much of one thing. What counts is that they end, and end in a file that can be read. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkFidelity } from '../../dist/lib/import/fidelity.js';
import { importText } from '../../dist/lib/import/import-document.js';
import { review } from '../../dist/lib/import/review.js';
import { readFull } from '../../dist/lib/schema/full.js';

const read = (text) => {
  const { resolution, sourceLines, refusal } = importText(text);
  assert.equal(refusal, undefined);
  assert.deepEqual(checkFidelity(sourceLines, resolution), { ok: true, ratio: 1, redacted: 0 });
  const document = review(resolution);
  assert.deepEqual(readFull(JSON.parse(JSON.stringify(document))).problems, []);
  return document;
};

describe('a hostile text', () => {
  it('with hundreds of marks on one letter is refused in words', () => {
    assert.equal(importText(`NGHỊ QUYẾT\nVề a${'\u0301\u0323'.repeat(20_000)}`).refusal.code, 'piled-marks');
    assert.equal(importText(`NGHỊ QUYẾT\nVề ${'tổ chức '.normalize('NFD').repeat(300)}`).refusal, undefined);
  });

  it('with a line of bars longer than a string may be is written in several entries', () => {
    const document = read(`NGHỊ QUYẾT\nI. MỘT\n| a | b |\n${'|'.repeat(450_000)}\n| c | d |`);
    assert.deepEqual(
      document.source.dropped.filter(({ line }) => line === 4).map(({ column, text }) => [column, text.length]),
      [
        [1, 200_000],
        [200_001, 200_000],
        [400_001, 50_000],
      ],
    );
  });

  it('with a run of signs that are no word gets a remark of bounded length or none', () => {
    const document = read(`NGHỊ QUYẾT\nI. MỘT\nNội dung ${'ẩ'.repeat(5000)} và ${'\u200b,'.repeat(3000)} hết.`);
    for (const issue of document.issues) assert.ok((issue.exact ?? '').length <= 400);
  });

  it('with thousands of notes on one line keeps each at its place', () => {
    const one = (n) => `x[footnoteRef:${n}] [${n}: **chú thích** ${n}]`;
    const document = read(`NGHỊ QUYẾT\nI. MỘT\n${Array.from({ length: 3000 }, (_, n) => one(n + 1)).join(' ')}`);
    assert.equal(document.footnotes.length, 3000);
    assert.deepEqual(document.footnotes[2999].content, [{ text: 'chú thích', strong: true }, { text: ' 3000' }]);
    assert.equal(
      document.issues.some((issue) => issue.code === 'note-place-lost'),
      false,
    );
  });

  it('of very many lines in two columns is walked once', () => {
    const document = read(`NGHỊ QUYẾT\nI. MỘT\n${'từ          chữ\n'.repeat(90_000)}`);
    assert.equal(document.body.length, 1);
  });
});
