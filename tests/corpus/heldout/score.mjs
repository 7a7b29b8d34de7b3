/**
 * Scores the importer on papers it was not built with: imports each by the command line, checks every character, and compares with the expected reading.
 * `node tests/corpus/heldout/score.mjs [--faults] [name …]` after a build. A measure, not a test: it ends with 0 unless the importer itself breaks.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { wordPapers } from './papers-docx.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));
const cli = fileURLToPath(new URL('../../../dist/cli/main.js', import.meta.url));
const args = process.argv.slice(2);
const wanted = args.filter((arg) => !arg.startsWith('-'));
const showFaults = args.includes('--faults');
const scratch = mkdtempSync(join(tmpdir(), 'heldout-'));

const run = (...words) => spawnSync(process.execPath, [cli, ...words], { encoding: 'utf8', maxBuffer: 1 << 28 });
const tidy = (text) =>
  typeof text === 'string'
    ? text
        .normalize('NFC')
        .replace(/[\s\u00a0]+/g, ' ')
        .trim()
    : (text ?? null);
const plain = (content) =>
  typeof content === 'string'
    ? content
    : (content ?? [])
        .filter((part) => part.noteRef === undefined && part.noteBody === undefined)
        .map((part) => part.text ?? '')
        .join('');

/** `[depth, label, start of heading]`; the bare line QUYẾT NGHỊ / QUYẾT ĐỊNH is no level of its own. */
function outlineOf(nodes, depth = 0, out = []) {
  for (const node of nodes ?? []) {
    if (node.kind !== 'section') continue;
    const heading = tidy(plain(node.heading)) ?? '';
    const enacting = !node.label && /(?:^|\s)quyết (?:nghị|định)\s*:?$/i.test(heading);
    if (!enacting) out.push([depth, tidy(node.label) ?? '', heading.slice(0, 40).trim()]);
    outlineOf(node.children, enacting ? depth : depth + 1, out);
  }
  return out;
}

function tablesOf(nodes, out = []) {
  for (const node of nodes ?? []) {
    if (node.kind === 'table') out.push(node.rows?.length ?? 0);
    tablesOf(node.children, out);
  }
  return out;
}

/** Longest common run of two outlines, so that one lost heading does not shift the rest. */
function align(expected, found) {
  // An expected run-in heading may carry its sentence: the shorter of the two decides, from eight letters on.
  const alike = (a, b) => {
    const [x, y] = [tidy(a[2]).slice(0, 40).trim(), b[2]];
    const short = Math.min(x.length, y.length);
    return a[1] === b[1] && (x === y || (short >= 4 && x.slice(0, short) === y.slice(0, short)));
  };
  const size = Array.from({ length: expected.length + 1 }, () => new Array(found.length + 1).fill(0));
  for (let i = expected.length - 1; i >= 0; i--) {
    for (let j = found.length - 1; j >= 0; j--) {
      size[i][j] = alike(expected[i], found[j]) ? size[i + 1][j + 1] + 1 : Math.max(size[i + 1][j], size[i][j + 1]);
    }
  }
  const pairs = [];
  for (let i = 0, j = 0; i < expected.length && j < found.length; ) {
    if (alike(expected[i], found[j])) pairs.push([i++, j++]);
    else if (size[i + 1][j] >= size[i][j + 1]) i++;
    else j++;
  }
  return pairs;
}

const accepts = (expected, found) => (Array.isArray(expected) ? expected : [expected]).some((one) => tidy(one) === tidy(found));

const names = readdirSync(folder)
  .filter((name) => name.endsWith('.expected.json'))
  .map((name) => name.replace('.expected.json', ''))
  .filter((name) => !wanted.length || wanted.some((start) => name.startsWith(start)))
  .sort();
const fields = {};
const total = { expected: 0, found: 0, right: 0, depth: 0 };
const faults = [];
let broken = 0;
const rows = [];

for (const name of names) {
  const want = JSON.parse(readFileSync(join(folder, `${name}.expected.json`), 'utf8'));
  let source = join(folder, `${name}.txt`);
  if (wordPapers[name]) {
    source = join(scratch, `${name}.docx`);
    writeFileSync(source, await wordPapers[name]());
  }
  const target = join(scratch, `${name}.json`);
  const started = performance.now();
  const imported = run('import', source, '-o', target, '--force');
  const took = Math.round(performance.now() - started);
  let got;
  try {
    got = JSON.parse(readFileSync(target, 'utf8'));
  } catch {
    broken++;
    faults.push(`${name}: not imported: ${imported.stderr.trim()}`);
    continue;
  }
  const kept = run('fidelity', source, target).status === 0;
  const valid = run('validate', target).status === 0;
  const bad = [];
  const check = (field, expected, found) => {
    const right = accepts(expected, found);
    (fields[field] ??= { right: 0, all: 0 }).all++;
    if (right) fields[field].right++;
    else {
      bad.push(field);
      faults.push(`${name}: ${field}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`);
    }
  };
  check('number', want.number, got.number);
  check('docType', want.docType, got.docType);
  check('issuer', want.issuer, got.issuer?.name ?? null);
  check('parent', want.parent, got.issuer?.parent ?? null);
  check('issued', want.issued, got.issued?.from ?? null);
  check('stage', want.stage, got.stage ?? null);
  check('footnotes', want.footnotes, got.footnotes?.length ?? 0);
  check('recipients', want.recipients, got.recipients?.length ?? 0);
  for (const part of ['authority', 'position', 'name']) check(`signature.${part}`, want.signature[part], got.signature?.[part] ?? null);
  if (want.publicity) check('publicity', want.publicity, got.publicity ?? null);
  if (want.tables) check('tables', JSON.stringify(want.tables), JSON.stringify(tablesOf(got.body)));
  check('fidelity', true, kept);
  check('validate', true, valid);

  const found = outlineOf(got.body);
  const pairs = align(want.outline, found);
  const matched = new Map(pairs.map(([i, j]) => [j, i]));
  const must = want.outline.filter((entry) => !entry[3]).length;
  const right = pairs.filter(([i]) => !want.outline[i][3]);
  const surplus = found.filter((_, j) => !matched.has(j));
  const depth = right.filter(([i, j]) => want.outline[i][0] === found[j][0]).length;
  total.expected += must;
  total.found += right.length + surplus.length;
  total.right += right.length;
  total.depth += depth;
  for (const [i, entry] of want.outline.entries()) {
    if (!entry[3] && !pairs.some(([k]) => k === i)) faults.push(`${name}: heading lost: ${JSON.stringify(entry)}`);
  }
  for (const entry of surplus) faults.push(`${name}: heading too many: ${JSON.stringify(entry)}`);
  for (const [i, j] of right) {
    if (want.outline[i][0] !== found[j][0]) faults.push(`${name}: depth: expected ${JSON.stringify(want.outline[i])}, found depth ${found[j][0]}`);
  }
  rows.push([name, `${right.length}/${must}`, surplus.length, `${depth}/${right.length}`, got.issues?.length ?? 0, took, bad.join(' ') || '–']);
}

console.log('paper'.padEnd(34) + 'headings'.padEnd(10) + 'extra'.padEnd(7) + 'depth'.padEnd(8) + 'issues'.padEnd(8) + 'ms'.padEnd(7) + 'wrong fields');
for (const [name, ...cells] of rows) {
  console.log(name.padEnd(34) + [10, 7, 8, 8, 7, 0].map((width, index) => String(cells[index]).padEnd(width)).join(''));
}
console.log();
for (const [field, { right, all }] of Object.entries(fields)) console.log(`${field.padEnd(22)} ${right}/${all}`);
const percent = (part, whole) => `${whole ? ((100 * part) / whole).toFixed(1) : '–'} % (${part}/${whole})`;
console.log(`\nheadings: precision ${percent(total.right, total.found)}, recall ${percent(total.right, total.expected)}, depth ${percent(total.depth, total.right)}`);
if (showFaults) console.log(`\n${faults.join('\n')}`);
rmSync(scratch, { recursive: true });
process.exitCode = broken ? 1 : 0;
