import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkFidelity } from '../../dist/lib/import/fidelity.js';
import { importText } from '../../dist/lib/import/import-document.js';
import { readFull } from '../../dist/lib/schema/full.js';
import { words } from '../corpus/outline.mjs';

const read = (text, options) => {
  const result = importText(text, options);
  assert.equal(result.refusal, undefined);
  assert.deepEqual(checkFidelity(result.sourceLines, result.resolution), { ok: true, ratio: 1, redacted: 0 });
  return result.resolution;
};
const shape = (nodes) =>
  nodes.map((node) => [node.label ?? node.kind, words(node.heading ?? node.content), ...(node.children ? [shape(node.children)] : [])]);
const body = (text) => shape(read(text).body);

describe('importText', () => {
  it('refuses a text without a word and a paper with a secrecy mark, and repeats nothing of it', () => {
    for (const text of ['', '   \n\t\n', '\ufeff', '\u200b\n']) assert.equal(importText(text).refusal.code, 'empty');
    const { refusal, resolution } = importText('ĐẢNG ỦY XÃ\nTỐI MẬT\nSố 01-NQ/ĐU\nNGHỊ QUYẾT\nVề việc riêng\n1. Nội dung kín.');
    assert.equal(resolution, undefined);
    assert.doesNotMatch(JSON.stringify(refusal), /kín|riêng|01-NQ/);
  });

  it('records where the text came from', () => {
    const doc = read('I. MỘT\nNội dung.', {
      fileName: 'a.txt',
      encoding: 'utf-8',
      sha256: 'ab',
      url: 'https://a.vn/a.txt',
      ocr: true,
      id: 'x',
    });
    assert.deepEqual(doc.source, { fileName: 'a.txt', url: 'https://a.vn/a.txt', sha256: 'ab', encoding: 'utf-8', ocr: true, lines: 2 });
    assert.equal(doc.id, 'x');
  });

  it('reads the same text twice to the same document', () => {
    const text = readFileSync(new URL('../../demo/data/source/nghi-quyet-40.txt', import.meta.url), 'utf8');
    assert.deepEqual(importText(text), importText(text));
  });

  it('makes no id twice and none from a place in a list where a label is printed', () => {
    const doc = read('I. MỘT\n1. A\nx.\n1. A\ny.\nI. HAI\na) b\n- c\n- d');
    const ids = [];
    const walk = (nodes) => {
      for (const node of nodes) {
        ids.push(node.id);
        walk(node.children ?? []);
      }
    };
    walk(doc.body);
    assert.equal(new Set(ids).size, ids.length, ids.join(' '));
    assert.ok(ids.includes('s.i') && ids.includes('s.i~2'), ids.join(' '));
  });

  it('keeps the printed line of a node whose words differ from it', () => {
    const doc = read('I. VIỆC\n-  Làm   **ngay**\u00a0hôm nay');
    const [item] = doc.body[0].children;
    assert.equal(words(item.content), 'Làm **ngay** hôm nay');
    assert.equal(item.raw, '-  Làm   **ngay**\u00a0hôm nay');
    assert.equal(doc.body[0].raw, undefined);
  });

  it('drops page numbers that stand alone and keeps the numbers of a list of figures', () => {
    const long = 'Nội dung dài của một đoạn văn trong nghị quyết của phường. '.repeat(12).trim();
    const split = read(`I. VIỆC\n${long}\n${long.slice(0, -1)} và\n\n2\n\ncác việc khác.\n${long}\n${long}\n3\n${long}`);
    assert.deepEqual(
      split.source.dropped.map(({ rule, line, text }) => [rule, line, text]),
      [
        ['page-number', 5, '2'],
        ['page-number', 10, '3'],
      ],
    );
    const [, joined] = split.body[0].children;
    assert.deepEqual([joined.joins, joined.lines], [[3], [3, 7]]);
    const figures = read('I. SỐ LIỆU\nNăm\n2\n3\n4\nHết.');
    assert.equal(figures.source.dropped, undefined);
  });

  it('takes emphasis only for what is paired', () => {
    const doc = read('I. VIỆC\nChỉ tiêu* đạt 5*3 và *nghiêng* và **đậm** và ***cả hai***, giá 2 * 3.\n* Gạch đầu dòng');
    assert.equal(words(doc.body[0].children[0].content), 'Chỉ tiêu* đạt 5*3 và _nghiêng_ và **đậm** và **_cả hai_**, giá 2 * 3.');
    assert.deepEqual([doc.body[0].children[1].label, doc.body[0].children[1].kind], ['*', 'item']);
  });

  it('hangs notes that stand behind the signature where a word calls them', () => {
    const end = '\nT/M ĐẢNG ỦY\nBÍ THƯ\nNguyễn Văn Mẫu\n';
    for (const [text, marker] of [
      ['I. VIỆC\nĐã làm(1); còn (1) việc, (2) việc.' + end + '(1) Một chú thích.', '(1)'],
      ['I. VIỆC\nĐã làm[1].' + end + '[1] Một chú thích.', '[1]'],
      ['I. VIỆC\nRộng 20 m¹ hoặc đã làm¹.' + end + '¹ Một chú thích.', '¹'],
    ]) {
      const doc = read(text);
      assert.deepEqual(
        doc.footnotes.map((note) => [note.marker, note.content, note.blockId]),
        [[marker, 'Một chú thích.', 's.i-p1']],
        text,
      );
      assert.match(words(doc.body[0].children[0].content), /làm(?:\(1\)|\[1\]|¹)\[→fn\.1\]/);
    }
  });

  it('says that the text of a note is missing instead of losing its call', () => {
    const doc = read('I. VIỆC\nĐã làm[footnoteRef:4] xong.');
    assert.deepEqual(
      doc.footnotes.map(({ id, content, blockId }) => [id, content, blockId]),
      [['fn.4', '', 's.i-p1']],
    );
    assert.deepEqual(
      doc.issues.map(({ code }) => code),
      ['note-text-lost'],
    );
  });

  it('lists a cited paper once and says where it is cited first', () => {
    const doc = read(
      'I. VIỆC\nThực hiện Nghị quyết số 09-NQ/TU ngày 22 tháng 12 năm 2021 của Thành ủy.\nTheo Nghị quyết số 09-NQ/TU ngày 22 tháng 12 năm 2021 của Thành ủy.\nTheo Nghị quyết số 09-NQ/TU ngày 23 tháng 12 năm 2021.',
    );
    assert.deepEqual(
      doc.citations.map(({ number, date, blockId }) => [number, date.from, blockId]),
      [
        ['09-NQ/TU', '2021-12-22', 's.i-p1'],
        ['09-NQ/TU', '2021-12-23', 's.i-p3'],
      ],
    );
    const run = doc.body[0].children[1].content.find((one) => one.cite);
    assert.equal(run.cite, doc.citations[0].id);
  });
});

describe('the outline', () => {
  it('puts letters under numerals or numerals under letters, as the numbers go on', () => {
    assert.deepEqual(body('I. A1\nXong.\nA. B1\nYên.\nB. B2\nZêrô.\nII. A2\nOát.'), [
      [
        'I.',
        'A1',
        [
          ['paragraph', 'Xong.'],
          ['A.', 'B1', [['paragraph', 'Yên.']]],
          ['B.', 'B2', [['paragraph', 'Zêrô.']]],
        ],
      ],
      ['II.', 'A2', [['paragraph', 'Oát.']]],
    ]);
    assert.deepEqual(body('A. B1\nI. A1\nXong.\nII. A2\nYên.\nB. B2\nI. A1\nZêrô.'), [
      [
        'A.',
        'B1',
        [
          ['I.', 'A1', [['paragraph', 'Xong.']]],
          ['II.', 'A2', [['paragraph', 'Yên.']]],
        ],
      ],
      ['B.', 'B2', [['I.', 'A1', [['paragraph', 'Zêrô.']]]]],
    ]);
  });

  it('goes back to the outer series where an inner one restarted', () => {
    assert.deepEqual(
      body(
        '1. CHỈ TIÊU\n1.1. Kinh tế\n1. Thu ngân sách đạt 5%.\n2. CHI đúng dự toán.\n1.2. Xã hội\n1. Hộ nghèo dưới 1%.\n2. GIẢI PHÁP\n2.1. Thu\nTăng thu.',
      ),
      [
        [
          '1.',
          'CHỈ TIÊU',
          [
            [
              '1.1.',
              'Kinh tế',
              [
                ['1.', 'Thu ngân sách đạt 5%.'],
                ['2.', 'CHI đúng dự toán.'],
              ],
            ],
            ['1.2.', 'Xã hội', [['1.', 'Hộ nghèo dưới 1%.']]],
          ],
        ],
        ['2.', 'GIẢI PHÁP', [['2.1.', 'Thu', [['paragraph', 'Tăng thu.']]]]],
      ],
    );
  });

  it('keeps points with đ in one list and what stands under a point with the point', () => {
    const [article] = body(
      'Điều 1. Nội dung\n1. Ủy ban nhân dân phường thực hiện các việc sau đây:\na) một;\nb) hai;\nc) ba;\nd) bốn;\nđ) năm:\n- sáu;\n- bảy.\ne) tám.\n2. Việc khác.',
    );
    assert.deepEqual(
      article[2].map(([label]) => label),
      ['1.', '2.'],
    );
    assert.deepEqual(
      article[2][0][2].map(([label]) => label),
      ['a)', 'b)', 'c)', 'd)', 'đ)', 'e)'],
    );
    assert.deepEqual(
      article[2][0][2][4][2].map(([label]) => label),
      ['-', '-'],
    );
  });

  it('does not lose its way on labels that never end, and stays within the depth of the format', () => {
    const endless = Array.from({ length: 400 }, (_, index) => ['1. A:', '1.1. B:', 'a) C:', '(1) D:'][index % 4]).join('\n');
    const doc = JSON.parse(JSON.stringify(read(endless)));
    assert.deepEqual(readFull(doc).problems, []);
  });
});

describe('any text', () => {
  const folders = ['../../demo/data/source/', '../corpus/structure/'];
  const lines = folders.flatMap((folder) => {
    const base = new URL(folder, import.meta.url);
    return readdirSync(base)
      .filter((name) => name.endsWith('.txt') && !name.endsWith('.outline.txt'))
      .flatMap((name) => readFileSync(new URL(name, base), 'utf8').split('\n'))
      .map((line) => line.slice(0, 160));
  });
  const junk = [
    '|',
    ' | ',
    '\t',
    '   ',
    '*',
    '**',
    '***',
    '[1: ',
    '[footnoteRef:1]',
    '[^2]',
    '[^2]: abc',
    ']',
    '\\',
    '<b>',
    '(1)',
    '\ufffd',
    '\u200b',
    '\u0301',
    'I. ',
    'A. ',
    '- + ',
    '12',
    '- 3 -',
    '\f',
    '#',
    '"',
    '“',
    '\ufeff',
    '\u00a0',
    '¹',
    '|---|---|',
    '\ud800',
    '\0',
  ];
  const garbled = fc
    .tuple(fc.constantFrom(...lines), fc.array(fc.tuple(fc.nat(160), fc.constantFrom(...junk)), { maxLength: 2 }))
    .map(([line, cuts]) => {
      for (const [at, piece] of cuts) line = line.slice(0, at) + piece + line.slice(at);
      return line;
    });

  const holds = (text) => {
    const result = importText(text);
    if (result.refusal) return;
    assert.deepEqual(checkFidelity(result.sourceLines, result.resolution), { ok: true, ratio: 1, redacted: 0 });
    const file = JSON.parse(JSON.stringify(result.resolution));
    const { problems, warnings } = readFull(file);
    assert.deepEqual([problems, warnings], [[], []]);
  };

  it('made of lines of real papers, garbled: keeps every character and the format', () => {
    fc.assert(
      fc.property(fc.array(garbled, { minLength: 1, maxLength: 40 }), (list) => holds(list.join('\n'))),
      { numRuns: 400, seed: 20260101 },
    );
  });

  it('at all: keeps every character and the format', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), holds), { numRuns: 400, seed: 20260101 });
  });

  it('with parts that no paper has: keeps the format', () => {
    for (const text of [
      `NGHỊ QUYẾT ${'A'.repeat(300_000)}`,
      `T/M ĐẢNG ỦY\n${'CHỦ TỊCH\n'.repeat(40_000)}`,
      `Nơi nhận:\n- ${'x '.repeat(200_000)}`,
      'x '.repeat(300_000),
      '[footnoteRef:1]'.repeat(3000),
      `${'I. A\n'.repeat(3000)}${'|a|b|\n'.repeat(3000)}`,
    ]) {
      holds(text);
    }
    assert.equal(importText('- a\n'.repeat(100_000)).refusal.code, 'too-many');
  });
});

describe('a letter in the number of an article', () => {
  it('is kept and said', () => {
    const doc = read(
      'Số: 2/NQ-HĐND\nNGHỊ QUYẾT\nVề cây xanh\nQUYẾT NGHỊ:\nĐiều l. Thông qua kế hoạch trồng cây.\nĐiều 2. Giao Ủy ban nhân dân xã thực hiện.',
    );
    assert.deepEqual(
      doc.body[0].children.map(({ id, label }) => [id, label]),
      [
        ['s.d1', 'Điều l.'],
        ['s.d2', 'Điều 2.'],
      ],
    );
    assert.deepEqual(
      doc.issues.map(({ code, where, exact, suggestion, line }) => [code, where, exact, suggestion, line]),
      [['letter-in-number', 's.d1', 'Điều l.', 'Điều 1.', 5]],
    );
  });
});
