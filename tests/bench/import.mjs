/**
 * Whether the importer's work grows with the text and no faster. Prints milliseconds for a paper repeated and for texts made to be slow,
 * each at a size and at four times that size: a ratio near 4 is linear, near 16 is quadratic. `node tests/bench/import.mjs` after a build.
 */
import { readFileSync } from 'node:fs';
import { checkFidelity } from '../../dist/lib/import/fidelity.js';
import { importText } from '../../dist/lib/import/import-document.js';

const paper = readFileSync(new URL('../../demo/data/source/bao-cao-chinh-tri.txt', import.meta.url), 'utf8');
const texts = {
  'a real paper': (n) => paper.repeat(n * 15),
  'one line of words': (n) => 'a '.repeat(n * 300_000),
  'emphasis without end': (n) => '*a **b '.repeat(n * 60_000),
  'notes without end': (n) => `[footnoteRef:1]${'[1: '.repeat(n * 100_000)}`,
  tabs: (n) => 'a\t'.repeat(n * 200_000),
  bars: (n) => 'a|'.repeat(n * 200_000),
  'blank lines': (n) => `${'\n'.repeat(n * 400_000)}x`,
  spaces: (n) => `${' '.repeat(n * 1_000_000)}x`,
  dots: (n) => `${'.'.repeat(n * 1_000_000)}a`,
  labels: (n) => '1. A:\n1.1. B:\na) C:\n- D\n'.repeat(n * 4000),
  recipients: (n) => `Nơi nhận:\n${'- a (b/c),\n'.repeat(n * 15_000)}`,
  'dates and citations': (n) => 'Nghị quyết số 09-NQ/TU ngày 12 tháng 3 năm 2020, '.repeat(n * 10_000),
};

const time = (text) => {
  const start = performance.now();
  const result = importText(text);
  const read = performance.now();
  if (!result.refusal && !checkFidelity(result.sourceLines, result.resolution).ok) throw new Error('a character was lost');
  return [read - start, performance.now() - read];
};
time(paper);
for (const [name, make] of Object.entries(texts)) {
  const small = time(make(1));
  const big = time(make(4));
  const ratio = (big[0] / Math.max(small[0], 1)).toFixed(1);
  console.log(
    `${name.padEnd(22)} ${(make(4).length / 1e6).toFixed(1).padStart(5)} M  import ${big[0].toFixed(0).padStart(5)} ms  ×${ratio.padStart(4)}  fidelity ${big[1].toFixed(0).padStart(5)} ms`,
  );
}
