import { expect } from 'chai';
import { LIMITS } from '../../src/schema/limits.js';
import { pathText } from '../../src/schema/problem.js';
import { readResolution, ResolutionReader } from '../../src/schema/reader.js';

const minimal = { format: 'resolution/1', id: 'nq-01', docType: 'nghi-quyet', title: 'Nghị quyết' };
const paragraph = (id: string, content = 'Đoạn văn.') => ({ id, kind: 'paragraph', content });

describe('ResolutionReader', () => {
  it('reads a minimal file without a problem', () => {
    const reader = readResolution(minimal);
    expect(reader.problems).to.deep.equal([]);
    expect(reader.document?.title).to.equal('Nghị quyết');
    expect(reader.done).to.equal(true);
  });

  it('leaves a bad list entry out, names it and keeps its neighbours', () => {
    const footnotes = [
      { id: 'fn.1', marker: '1', content: 'Một.' },
      { id: 'fn.2', marker: '2', content: null },
      { id: 'fn.3', marker: '3', content: 'Ba.' },
    ];
    const reader = readResolution({ ...minimal, footnotes });
    expect(reader.document?.footnotes?.map((note) => note.id)).to.deep.equal(['fn.1', 'fn.3']);
    expect(reader.problems.map((problem) => pathText(problem.path))).to.deep.equal(['footnotes[1].content']);
  });

  it('keeps the words of a block whose attributes are wrong', () => {
    const body = [
      paragraph('p1'),
      { id: 'p2', kind: 'no-such-kind', content: [{ text: 'Giữ ' }, { text: 'nguyên văn.' }] },
      paragraph('p3'),
    ];
    const reader = readResolution({ ...minimal, body });
    expect(reader.flow.map((entry) => entry.node.id)).to.deep.equal(['p1', 'p2', 'p3']);
    expect(reader.flow[1]?.node).to.include({ kind: 'paragraph', content: 'Giữ nguyên văn.' });
    expect(reader.problems.map((problem) => pathText(problem.path))).to.deep.equal(['body[1].kind']);
  });

  it('keeps the words of a note whose attributes are wrong, and where it hangs', () => {
    const footnotes = [
      { id: 'fn.1', marker: 1, content: 'Một.', blockId: 'p1' },
      { id: 'fn.2', marker: '2', content: ['Hai.', { text: ' Ba.' }], lines: 4 },
      { marker: '3', content: 'Bốn.' },
    ];
    const reader = readResolution({ ...minimal, footnotes });
    expect(reader.document?.footnotes).to.deep.equal([
      { id: 'fn.1', marker: '1', content: 'Một.', blockId: 'p1' },
      { id: 'fn.2', marker: '2', content: 'Hai. Ba.' },
      { id: 'x.footnotes.2', marker: '3', content: 'Bốn.' },
    ]);
    expect(reader.problems.map((problem) => pathText(problem.path))).to.include.members(['footnotes[0].marker', 'footnotes[2].id']);
  });

  it('keeps a table in which somebody forgot the quotation marks round a number', () => {
    const table = { id: 't', kind: 'table', rows: [['Chỉ tiêu', 'Đạt'], ['Thu', [{ text: '5', strong: true }], 98.5], 'x'] };
    const reader = readResolution({ ...minimal, body: [table] });
    expect(reader.flow[0]?.node).to.deep.include({
      rows: [
        ['Chỉ tiêu', 'Đạt'],
        ['Thu', '5', '98.5'],
      ],
    });
    expect(reader.problems.map((problem) => pathText(problem.path))).to.deep.equal(['body[0].rows[1][2]', 'body[0].rows[2]']);
  });

  it('cuts a table, a text or a note too large to be drawn in one go, and says so', () => {
    const rows = Array.from({ length: 300 }, () => Array.from({ length: 300 }, () => ''));
    const runs = Array.from({ length: 30_000 }, () => ({ text: 'a' }));
    const body = [{ id: 't', kind: 'table', rows }, { id: 'p', kind: 'paragraph', content: runs }, paragraph('q')];
    const reader = readResolution({ ...minimal, body, footnotes: [{ id: 'n', marker: '1', content: runs }] });
    const [table, text] = reader.flow.map((entry) => entry.node as { rows?: unknown[][]; content?: unknown[] });
    expect(table?.rows?.flat().length).to.be.within(1, LIMITS.pieces);
    expect(text?.content).to.have.length(LIMITS.pieces);
    expect(reader.document?.footnotes?.[0]?.content).to.have.length(LIMITS.pieces);
    expect(reader.flow).to.have.length(3);
    expect(reader.problems.map(({ code, path }) => [code, pathText(path)])).to.deep.equal([
      ['too-many', 'footnotes[0]'],
      ['too-many', 'body[0]'],
      ['too-many', 'body[1]'],
    ]);
  });

  it('gives another id to a node whose own holds half a character: no address could', () => {
    const reader = readResolution({ ...minimal, body: [paragraph('p\ud800'), paragraph('😀')] });
    expect(reader.flow.map((entry) => entry.node.id)).to.deep.equal(['x.body.0', '😀']);
    expect(reader.problems.map(({ code }) => code)).to.deep.equal(['broken-id']);
    expect(readResolution({ ...minimal, id: '\udc00' }).document).to.equal(undefined);
  });

  it('names a value no JSON holds, and does not stop at it', () => {
    const reader = readResolution({ ...minimal, subject: 1n, body: [paragraph('p1')] });
    expect(reader.problems[0]).to.include({ code: 'type', received: '1' });
    expect(reader.flow).to.have.length(1);
  });

  it('drops a wrong optional field of the envelope and names it', () => {
    const reader = readResolution({ ...minimal, stage: 'nowhere' });
    expect(reader.document).to.be.an('object').that.does.not.have.property('stage');
    expect(reader.problems[0]).to.include({ code: 'value' });
    expect(pathText(reader.problems[0]?.path ?? [])).to.equal('stage');
  });

  it('keeps properties it does not know, at every level', () => {
    const section = {
      id: 's.i',
      kind: 'section',
      label: 'I.',
      heading: 'Chung',
      color: 'đỏ',
      children: [{ ...paragraph('s.i-1'), note: 'thêm' }],
    };
    const reader = readResolution({ ...minimal, body: [section], archiveBox: 12, tasks: [{ wrong: true }] });
    const text = JSON.stringify(reader.document);
    expect(reader.problems).to.deep.equal([]);
    for (const kept of ['"archiveBox":12', '"color":"đỏ"', '"note":"thêm"', '"wrong":true']) expect(text).to.include(kept);
  });

  it('reads in the order of the paper, a node a step', () => {
    const section = { id: 's.i', kind: 'section', label: 'I.', children: [paragraph('s.i-1'), paragraph('s.i-2')] };
    const reader = new ResolutionReader({ ...minimal, preface: [paragraph('pre-1')], body: [section, paragraph('p9')] });
    reader.step();
    expect(reader.flow.map((entry) => entry.node.id)).to.deep.equal(['pre-1']);
    reader.readAll();
    expect(reader.flow.map((entry) => [entry.node.id, entry.depth, entry.parent])).to.deep.equal([
      ['pre-1', 0, -1],
      ['s.i', 0, -1],
      ['s.i-1', 1, 1],
      ['s.i-2', 1, 1],
      ['p9', 0, -1],
    ]);
  });

  it('cuts a tree of 20,000 levels without throwing', () => {
    let node: Record<string, unknown> = { id: 'leaf', kind: 'item', content: 'đáy' };
    for (let level = 0; level < 20_000; level++) node = { id: `n${level}`, kind: 'item', content: 'x', children: [node] };
    const reader = readResolution({ ...minimal, body: [node] });
    expect(reader.flow).to.have.length(LIMITS.depth);
    expect(reader.problems.map((problem) => problem.code)).to.deep.equal(['too-deep']);
  });

  it('warns of an id that stands twice, and keeps both', () => {
    const reader = readResolution({ ...minimal, body: [paragraph('p1'), paragraph('p1')] });
    expect(reader.flow).to.have.length(2);
    expect(reader.problems).to.have.length(1);
    expect(reader.problems[0]).to.include({ code: 'duplicate-id', severity: 'warning' });
  });

  for (const [name, value] of Object.entries({ null: null, text: 'Nghị quyết', list: [minimal], number: 4 })) {
    it(`says of ${name} that it is no object`, () => {
      const reader = readResolution(value);
      expect(reader.document).to.equal(undefined);
      expect(reader.problems.map((problem) => problem.code)).to.deep.equal(['not-object']);
    });
  }

  it('refuses another format version by name', () => {
    const reader = readResolution({ ...minimal, format: 'resolution/9' });
    expect(reader.document).to.equal(undefined);
    expect(reader.problems[0]).to.include({ code: 'format', expected: 'resolution/1' });
  });
});
