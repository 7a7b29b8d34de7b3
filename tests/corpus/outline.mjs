/**
 * What the importer made of a paper, in lines a person can check against the paper. `--write` writes the outlines anew:
 * read the difference before you commit it.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importText } from '../../dist/lib/import/import-document.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Papers with an outline: the five real ones of the demo and the made-up ones. */
export const papers = [
  ...list('demo/data/source', 'tests/corpus/seeds'),
  ...list('tests/corpus/structure', 'tests/corpus/structure').filter(({ source }) => !source.endsWith('.outline.txt')),
];

function list(folder, outlines) {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ name: basename(name, '.txt'), source: join(root, folder, name), outline: join(root, outlines, name.replace(/\.txt$/, '.outline.txt')) }));
}

export const words = (content) =>
  typeof content === 'string' || content === undefined
    ? (content ?? '')
    : content
        .map((run) => {
          const text = run.redacted ? '█' : (run.text ?? '');
          const look = `${run.strong ? '**' : ''}${run.em ? '_' : ''}`;
          return look + text + [...look].reverse().join('') + (run.noteRef ? `[→${run.noteRef}]` : '') + (run.noteBody ? `[¶${run.noteBody}]` : '');
        })
        .join('');

const clip = (text) => (text.length > 90 ? `${text.slice(0, 60)}…${text.slice(-24)}` : text);
const show = (value) => (value === null || value === undefined ? '–' : typeof value === 'object' ? JSON.stringify(value) : String(value));
const date = (value) => (value ? `${value.raw} (${value.from ?? '?'} … ${value.to ?? '?'} ${value.precision ?? ''})` : '–');

export function outline(document) {
  const out = [];
  for (const key of ['id', 'docType', 'docTypeLabel', 'title', 'subject', 'system', 'number', 'numberRaw', 'issuer', 'place', 'stage', 'publicity', 'circulation', 'signature']) {
    out.push(`${key}: ${show(document[key])}`);
  }
  for (const key of ['issued', 'meeting', 'effective', 'period']) out.push(`${key}: ${date(document[key])}`);
  const walk = (nodes, indent) => {
    for (const node of nodes) {
      const marks = [
        node.role,
        node.clause && 'clause',
        node.declaredCount !== undefined && `count=${node.declaredCount}`,
        node.joins && `joins=${node.joins}`,
        node.raw !== undefined && 'raw',
      ].filter(Boolean);
      const lines = node.lines ? (node.lines[0] === node.lines[1] ? node.lines[0] : node.lines.join('-')) : '';
      const label = node.label === undefined ? '' : `${node.label} `;
      out.push(`${indent}${node.kind} ${node.id} L${lines}${marks.length ? ` (${marks.join(' ')})` : ''}: ${label}${clip(words(node.heading ?? node.content))}`);
      for (const row of node.rows ?? []) out.push(`${indent}  | ${row.map(words).join(' | ')}`);
      walk(node.children ?? [], `${indent}  `);
    }
  };
  for (const zone of ['preface', 'body', 'conclusions']) {
    out.push('', `# ${zone}`);
    walk(document[zone] ?? [], '');
  }
  out.push('', '# footnotes');
  for (const note of document.footnotes ?? []) out.push(`${note.id} "${note.marker}" at ${show(note.blockId)}: ${clip(words(note.content))}`);
  out.push('', '# recipients');
  for (const recipient of document.recipients ?? []) out.push(`${recipient.text}${recipient.purpose === null ? '' : ` → ${recipient.purpose}`}`);
  out.push('', '# dropped');
  const dropped = {};
  for (const { rule } of document.source?.dropped ?? []) dropped[rule] = (dropped[rule] ?? 0) + 1;
  for (const [rule, count] of Object.entries(dropped).sort()) out.push(`${rule} ×${count}`);
  return `${out.join('\n')}\n`;
}

if (process.argv[2] === '--write') {
  for (const paper of papers) {
    const result = importText(readFileSync(paper.source, 'utf8'));
    writeFileSync(paper.outline, result.refusal ? `refused: ${result.refusal.code}\n` : outline(result.resolution));
  }
}
