import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkFidelity } from '../../dist/lib/import/fidelity.js';
import { importText } from '../../dist/lib/import/import-document.js';

const text = readFileSync(new URL('../../demo/data/source/nghi-quyet-31.txt', import.meta.url), 'utf8');
const lines = text.split('\n');
const read = () => importText(text).resolution;
const paper = (body, more = {}) => ({ format: 'resolution/1', id: 'a', docType: 'other', title: 'a', body, ...more });
const p = (content, more = {}) => ({ id: 'p', kind: 'paragraph', content, ...more });
const nodes = (document) => {
  const out = [];
  const walk = (list) => {
    for (const node of list ?? []) {
      out.push(node);
      walk(node.children);
    }
  };
  for (const zone of ['preface', 'body', 'conclusions']) walk(document[zone]);
  return out;
};

describe('checkFidelity', () => {
  it('accepts the paper a document was made from', () => {
    assert.deepEqual(checkFidelity(lines, read()), { ok: true, ratio: 1, redacted: 0 });
  });

  it('finds one altered letter anywhere and names its line', () => {
    const count = nodes(read()).length;
    fc.assert(
      fc.property(fc.nat(count - 1), fc.nat(10_000), (index, at) => {
        const document = read();
        const node = nodes(document)[index];
        const key = node.heading === undefined ? 'content' : 'heading';
        const runs = typeof node[key] === 'string' ? [{ text: node[key] }] : node[key];
        const run = runs.find((one) => one.text);
        const offset = at % run.text.length;
        if (run.text[offset] === ' ') return;
        run.text = `${run.text.slice(0, offset)}${run.text[offset] === 'x' ? 'y' : 'x'}${run.text.slice(offset + 1)}`;
        node[key] = runs;
        const result = checkFidelity(lines, document);
        assert.equal(result.ok, false);
        assert.ok(
          result.difference.line >= node.lines[0] && result.difference.line <= node.lines[1] + 1,
          `${result.difference.line} not in ${node.lines}`,
        );
        assert.ok(result.ratio < 1);
      }),
      { numRuns: 300 },
    );
  });

  it('finds a node that was left out, doubled or moved', () => {
    const count = nodes(read()).length;
    for (let index = 0; index < count; index++) {
      for (const act of [
        (list, at) => list.splice(at, 1),
        (list, at) => list.splice(at, 0, list[at]),
        (list, at) => list.splice(at + 1, 0, ...list.splice(at, 1)),
      ]) {
        const document = read();
        const lists = [
          document.preface,
          document.body,
          document.conclusions,
          ...nodes(document).flatMap((node) => (node.children ? [node.children] : [])),
        ];
        const node = nodes(document)[index];
        const list = lists.find((one) => one.includes(node));
        const before = JSON.stringify(list);
        act(list, list.indexOf(node));
        if (JSON.stringify(list) !== before) assert.equal(checkFidelity(lines, document).ok, false, node.id);
      }
    }
  });

  it('finds a lost mark of tone, a lost space and a joined word', () => {
    for (const [source, content] of [
      ['Phấn đấu đạt', 'Phân đấu đạt'],
      ['Phấn đấu đạt', 'Phấnđấu đạt'],
      ['Phấn đấu đạt', 'Phấn đấu  đạt năm'],
      ['Phấn đấu đạt', 'Phấn đấu'],
      ['', 'Phấn đấu'],
    ]) {
      const result = checkFidelity([source], paper([p(content)]));
      assert.equal(result.ok, false, content);
    }
  });

  it('says where, what was expected and what was found', () => {
    const result = checkFidelity(['Một', '  Hai   ba bốn'], paper([p('Một'), p('Hai ba năm')]));
    assert.deepEqual(result.difference, { line: 2, column: 10, expected: 'bốn', found: 'năm', reason: 'text' });
  });

  it('takes composed and decomposed letters and any white space for the same', () => {
    assert.equal(checkFidelity(['bảo\u00a0vệ\tmôi  trường'.normalize('NFD')], paper([p('bảo vệ môi trường')])).ok, true);
    assert.equal(checkFidelity(['- Việc', 'thứ hai'], paper([{ id: 'a', kind: 'item', label: '-', content: 'Việc thứ hai' }])).ok, true);
  });

  it('expands a note where the source printed it and once only', () => {
    const footnotes = [{ id: 'fn.1', marker: '1', content: 'Trong đó 02 tuyến.' }];
    const content = [{ text: 'Đã làm' }, { noteRef: 'fn.1' }, { text: '.' }, { noteBody: 'fn.1' }];
    const dropped = [
      { rule: 'note-call', line: 1, column: 7, text: '[footnoteRef:1]' },
      { rule: 'note-bracket', line: 1, column: 24, text: '[1:' },
      { rule: 'note-bracket', line: 1, column: 46, text: ']' },
    ];
    const source = ['Đã làm[footnoteRef:1]. [1: Trong đó 02 tuyến.]'];
    assert.deepEqual(checkFidelity(source, paper([p(content)], { footnotes, source: { dropped } })), { ok: true, ratio: 1, redacted: 0 });
    assert.equal(checkFidelity(source, paper([p([...content, { noteBody: 'fn.1' }])], { footnotes, source: { dropped } })).ok, true);
    assert.equal(checkFidelity(source, paper([p(content.slice(0, 3))], { footnotes: [], source: { dropped } })).ok, false);
  });

  it('lets nothing be dropped that no rule lists, that stands elsewhere or that is not there', () => {
    const source = ['Một hai *ba*', '12'];
    const star = (column) => ({ rule: 'markup', line: 1, column, text: '*' });
    const page = { rule: 'page-number', line: 2, column: 1, text: '12' };
    const check = (dropped) => checkFidelity(source, paper([p('Một hai ba')], { source: { dropped } }));
    assert.equal(check([star(9), star(12), page]).ok, true);
    for (const dropped of [
      [star(9), star(12)],
      [star(9), page],
      [star(9), star(11), page],
      [star(9), star(12), { ...page, line: 3 }],
      [star(9), star(12), { ...page, text: '1' }],
      [star(9), star(12), { ...page, rule: 'whatever' }],
      [star(9), star(12), page, { rule: 'markup', line: 1, column: 5, text: 'hai' }],
    ]) {
      assert.equal(check(dropped).ok, false, JSON.stringify(dropped));
    }
  });

  it('counts a redaction as one and not as a fault, and only where one stands', () => {
    const source = ['Liên hệ ông Nguyễn Văn A, số 0901 234 567 để biết.', 'Việc khác.'];
    const masked = [{ text: 'Liên hệ ông ' }, { redacted: 'name' }, { text: ', số ' }, { redacted: 'phone' }, { text: ' để biết.' }];
    assert.deepEqual(checkFidelity(source, paper([p(masked), p('Việc khác.')])), { ok: true, ratio: 1, redacted: 2 });
    assert.equal(checkFidelity(source, paper([p([{ text: 'Liên hệ ông ' }, { text: ', số để biết.' }]), p('Việc khác.')])).ok, false);
    assert.equal(checkFidelity(source, paper([p([{ redacted: 'name' }])])).redacted, 1);
  });

  it('never throws on a document without a text or with strange entries', () => {
    for (const document of [
      paper(undefined),
      paper([]),
      paper([p(undefined)]),
      paper([{ id: 't', kind: 'table', rows: [['a']] }]),
      { ...paper([]), source: { dropped: [{ rule: 'x', line: 99, text: 'y' }] } },
    ]) {
      assert.equal(checkFidelity(['có chữ'], document).ok, false);
    }
    assert.equal(checkFidelity([], paper([])).ok, true);
  });
});
