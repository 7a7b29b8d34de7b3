/** The five real papers, against what a person reads in them. The outlines in tests/corpus/seeds hold the rest. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { importText } from '../../dist/lib/import/import-document.js';
import { words } from '../corpus/outline.mjs';

const read = (name) => importText(readFileSync(new URL(`../../demo/data/source/${name}.txt`, import.meta.url), 'utf8')).resolution;
const all = (document) => {
  const nodes = [];
  const walk = (list) => {
    for (const node of list) {
      nodes.push(node);
      walk(node.children ?? []);
    }
  };
  walk(document.body);
  return nodes;
};
const joins = (document) => all(document).flatMap((node) => node.joins ?? []);
const labels = (nodes) => nodes.filter((node) => node.kind === 'section').map((node) => node.label ?? '§');
const node = (document, id) => all(document).find((one) => one.id === id);

describe('S0, the annual resolution', () => {
  const doc = read('nghi-quyet-40');
  it('has a number and no issuer, place or date', () => {
    assert.deepEqual([doc.number, doc.numberRaw, doc.issuer, doc.place, doc.issued], ['40-NQ/ĐU', 'Số 40-NQ/ĐU', null, null, null]);
    assert.equal(doc.system, 'party');
    assert.equal(doc.period.from, '2022-01-01');
    assert.equal(doc.meeting.raw, 'ngày 10/01/2021');
  });
  it('has I. A. B. side by side and I.–IV. under B.', () => {
    const [title] = doc.body.filter((one) => one.kind === 'section');
    assert.equal(words(title.heading), 'QUYẾT NGHỊ');
    assert.deepEqual(labels(title.children), ['I.', 'A.', 'B.']);
    assert.deepEqual(labels(title.children.find((one) => one.label === 'B.').children), ['I.', 'II.', 'III.', 'IV.']);
    assert.deepEqual(labels(node(doc, 's.b.iii').children), ['1.', '2.', '3.']);
    assert.deepEqual(labels(node(doc, 's.b.iii.1').children), ['1.1', '1.2.', '1.3.']);
  });
  it('has 35 targets in five groups of the declared size, sub-items not counted', () => {
    const groups = node(doc, 's.b.ii').children;
    assert.equal(node(doc, 's.b.ii').declaredCount, 35);
    assert.deepEqual(
      groups.map((group) => group.declaredCount),
      [7, 12, 7, 6, 3],
    );
    assert.deepEqual(
      groups.map((group) => group.children.length),
      [7, 12, 7, 6, 3],
    );
    assert.deepEqual(
      groups[0].children[6].children.map((one) => one.label),
      ['- +', '- +', '- +'],
    );
    assert.deepEqual(
      groups[1].children[5].children.map((one) => one.label),
      ['- +', '- +', '+'],
    );
  });
  it('joins the seven sentences a page break split', () => {
    assert.deepEqual(joins(doc), [21, 31, 45, 108, 136, 204, 218]);
    assert.match(words(node(doc, 's.b.ii.2-g6-g2').content), /Đồng Văn Cống và đường Vành đai 2\.$/);
  });
  it('keeps italics and what ends the paper', () => {
    assert.match(words(node(doc, 's.b.i-2').content), /"_Thích ứng an toàn .* doanh nghiệp_" và Nghị quyết/);
    const closing = all(doc).filter((one) => one.role === 'closing');
    assert.deepEqual(
      closing.map((one) => one.lines),
      [[256, 256]],
    );
    assert.equal(doc.recipients.length, 9);
    assert.deepEqual(
      [doc.signature.authority, doc.signature.position, doc.signature.name, doc.signature.state],
      ['T/M ĐẢNG ỦY', 'BÍ THƯ', 'Phan Văn Tuấn', 'unsigned'],
    );
    assert.deepEqual(doc.footnotes, []);
  });
});

describe('S1, the congress resolution', () => {
  const doc = read('nghi-quyet-dai-hoi');
  it('has six chapters, four of them clauses', () => {
    const title = doc.body.find((one) => one.kind === 'section');
    assert.deepEqual(labels(title.children), ['I.', 'II.', 'III.', 'IV.', 'V.', 'VI.']);
    assert.deepEqual(
      title.children.filter((one) => one.clause).map((one) => one.label),
      ['I.', 'III.', 'IV.', 'V.', 'VI.'],
    );
  });
  it('reads "1." as a heading and as an item where each stands', () => {
    assert.deepEqual(labels(node(doc, 's.ii').children), ['1.', '2.']);
    assert.deepEqual(
      node(doc, 's.ii.1').children.map((one) => [one.label, one.declaredCount, one.children.length]),
      [
        ['1.1.', 5, 5],
        ['1.2.', 6, 6],
        ['1.3.', 2, 2],
        ['1.4.', 5, 5],
        ['1.5.', undefined, 6],
      ],
    );
    assert.ok(['s.ii.1.1', 's.ii.1.2', 's.ii.1.3', 's.ii.1.4'].every((id) => node(doc, id).children.every((one) => one.kind === 'item')));
    assert.deepEqual(labels(node(doc, 's.ii.2').children), [
      '2.1.',
      '2.2.',
      '2.3.',
      '2.4.',
      '2.5.',
      '2.6.',
      '2.7.',
      '2.8.',
      '2.9.',
      '2.10.',
    ]);
  });
  it('joins a wrapped item and full stops that fell on the next line', () => {
    assert.deepEqual(joins(doc), [24, 33, 86]);
    assert.match(words(node(doc, 's.ii.1.3-1').content), /và công an, bảo đảm chất lượng/);
  });
  it('keeps two notes whose calls were lost, and says so', () => {
    assert.deepEqual(
      doc.footnotes.map(({ marker, blockId }) => [marker, blockId]),
      [
        ['\ufffd', null],
        ['\ufffd', null],
      ],
    );
    assert.match(words(doc.footnotes[0].content), /107\/283 ngôi mộ .*50%\)\.$/);
    assert.deepEqual(
      doc.issues.map(({ code, where }) => [code, where]),
      [
        ['note-place-lost', 'fn.1'],
        ['note-place-lost', 'fn.2'],
      ],
    );
  });
  it('is signed, by its own words, and names the congress as its issuer', () => {
    assert.deepEqual([doc.signature.name, doc.signature.state], ['Đào Thị My Thư', 'signed']);
    assert.deepEqual(doc.issuer, { name: 'Đại hội đại biểu Đảng bộ Phường 14', parent: null });
    assert.deepEqual([doc.meeting.from, doc.meeting.to], ['2020-05-14', '2020-05-15']);
    assert.equal(doc.recipients.length, 8);
  });
});

describe('S2, the notice', () => {
  const doc = read('thong-bao-01-2022');
  it('has four chapters and items numbered four ways', () => {
    assert.deepEqual(labels(doc.body), ['I.', 'II.', 'III.', 'IV.']);
    assert.deepEqual(
      node(doc, 's.i').children.map((one) => one.label),
      ['1.', '2.', '3.', '4.', '5.', '6.', '7.', '8.'],
    );
    assert.deepEqual(
      node(doc, 's.ii').children.map((one) => one.label),
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'],
    );
    const units = node(doc, 's.iii-3');
    assert.deepEqual(
      units.children.map((one) => one.label),
      ['-', '-', '-', '-', '-'],
    );
    assert.deepEqual(
      units.children[2].children.map((one) => one.label),
      ['+', '+', '+', '+'],
    );
  });
  it('leaves what is counted inside a sentence in the sentence', () => {
    assert.match(words(node(doc, 's.iii-3-g2').content), /^Xây dựng 02 Kế hoạch: \(1\) .* \(2\) .*\*\*Lưu ý/);
  });
  it('keeps the assignee in italics and the deadline in bold', () => {
    assert.match(words(node(doc, 's.iv-1').content), /\(_Giao Đ\/c .* chỉ đạo_\)\.$/);
    assert.match(words(node(doc, 's.iii-1').content), /\*\*Thời gian xong trước ngày 15\/01\/2022\.\*\*$/);
  });
  it('goes on after the last item with the chapter and ends with the paper', () => {
    assert.equal(node(doc, 's.iv-p1').lines[0], 87);
    assert.deepEqual(doc.body.at(-1).role, 'closing');
  });
  it('is signed by a name without an office; a stray purpose among the recipients stays one', () => {
    assert.deepEqual([doc.signature.authority, doc.signature.position, doc.signature.name], ['T/M BAN CHẤP HÀNH', null, 'Nguyễn Thị Ngọc']);
    assert.deepEqual(
      doc.recipients.map(({ text, purpose }) => [text, purpose]),
      [
        ['Thường trực QU', 'để BC'],
        ['ĐU- UBND', null],
        ['MTTQ, các đoàn thể', null],
        ['Chi bộ', null],
        ['Lưu', null],
        ['(để TH)', 'để TH'],
      ],
    );
    assert.deepEqual([doc.number, doc.issuer, doc.issued], [null, null, null]);
  });
});

describe('S3, the monthly resolution', () => {
  const doc = read('nghi-quyet-31');
  it('parts a letterhead of two columns', () => {
    assert.deepEqual(
      doc.preface.map(({ role, content }) => [role, content]),
      [
        ['parent', 'ĐẢNG BỘ THỊ XÃ HƯƠNG TRÀ'],
        ['state', 'ĐẢNG CỘNG SẢN VIỆT NAM'],
        ['issuer', 'ĐẢNG UỶ PHƯỜNG HƯƠNG XUÂN'],
        ['star', '*'],
        ['place', 'Hương Xuân, ngày 23 tháng 9 năm 2021'],
        ['number', 'Số 31-NQ/ĐU'],
        ['kind', 'NGHỊ QUYẾT'],
        ['subject', 'Nhiệm vụ tháng 10 năm 2021'],
        ['rule', '-----'],
      ],
    );
    assert.equal(doc.issued.from, '2021-09-23');
  });
  it('has I. with eight, II. with seven headings and III.', () => {
    assert.deepEqual(labels(doc.body), ['I.', 'II.', 'III.']);
    assert.deepEqual(
      doc.body.map((one) => labels(one.children).length),
      [8, 7, 0],
    );
  });
  it('parts a heading that runs into its text', () => {
    const section = node(doc, 's.i.4');
    assert.equal(words(section.heading), 'Công tác triển khai phòng chống bão số 5 (CONSON):');
    assert.match(words(section.children[0].content), /^Đã tổ chức tuyên truyền/);
  });
  it('hangs eleven notes where they are called and keeps where they were printed', () => {
    assert.deepEqual(
      doc.footnotes.map(({ marker, blockId }) => [marker, blockId]),
      [
        ['1', 's.i.1-g1'],
        ['2', 's.i.1-g4'],
        ['3', 's.i.1-g4'],
        ['4', 's.i.5-p2'],
        ['5', 's.i.5-p2'],
        ['6', 's.i.6-g1'],
        ['7', 's.i.7-g4'],
        ['8', 's.i.7-g4'],
        ['9', 's.i.8-g2'],
        ['10', 's.i.8-g5'],
        ['11', 's.ii.2-g6'],
      ],
    );
    assert.match(words(node(doc, 's.i.1-g4').content), /đề ra\[→fn\.2\]\. Đang .* kế hoạch\[→fn\.3\]\.\[¶fn\.2\]\[¶fn\.3\]$/);
  });
  it('finds recipients without a label and the signer on the last line of their list', () => {
    assert.equal(doc.recipients.length, 7);
    assert.deepEqual(
      doc.recipients.slice(0, 2).map(({ purpose }) => purpose),
      ['b/c', 'b/c'],
    );
    assert.equal(doc.recipients.at(-1).text, 'Lưu vp Đảng uỷ');
    assert.deepEqual([doc.signature.authority, doc.signature.name], [null, 'Nguyễn Tiến Giang']);
  });
});

describe('S4, the draft report', () => {
  const doc = read('bao-cao-chinh-tri');
  it('is a draft report without a number, of a month without a day', () => {
    assert.deepEqual([doc.docType, doc.stage, doc.number, doc.numberRaw], ['bao-cao', 'draft', null, 'Số -BC/ĐU']);
    assert.deepEqual([doc.issued.raw, doc.issued.precision], ['ngày tháng 4 năm 2020', 'month']);
    assert.deepEqual(doc.issuer, { name: 'ĐẢNG ỦY PHƯỜNG ĐỨC GIANG', parent: 'ĐẢNG BỘ QUẬN LONG BIÊN' });
    assert.match(doc.title, /^TĂNG CƯỜNG XÂY DỰNG ĐẢNG/);
    assert.equal(doc.preface.filter(({ role }) => role === 'star').length, 1);
  });
  it('has three parts with titles on lines of their own', () => {
    assert.deepEqual(labels(doc.body), ['PHẦN THỨ NHẤT', 'PHẦN THỨ HAI', 'PHẦN THỨ BA']);
    assert.deepEqual(
      doc.body.slice(3).map((one) => labels(one.children)),
      [
        ['I.', 'II.', 'III.'],
        ['I.', 'II.'],
        ['I.', 'II.', 'III.'],
      ],
    );
    assert.equal(words(node(doc, 's.p3').heading), 'CHỈ ĐẠO TỔ CHỨC THỰC HIỆN');
  });
  it('has headings four numbers deep', () => {
    assert.deepEqual(labels(node(doc, 's.p1.i').children), ['1.', '2.', '3.', '4.', '5.', '6.', '7.']);
    assert.deepEqual(labels(node(doc, 's.p1.i.5.2').children), ['5.2.1.', '5.2.2.']);
    assert.deepEqual(labels(node(doc, 's.p1.i.7').children), ['7.1.', '7.2.', '7.3.', '7.4.', '7.5.']);
  });
  it('reads numbered sentences as items, and 4.1 to 4.10 as one list with and without a dash', () => {
    assert.deepEqual(
      node(doc, 's.p2.i.3').children.map((one) => [one.kind, one.label]),
      [
        ['item', '3.1.'],
        ['item', '3.2.'],
        ['item', '3.3.'],
        ['item', '3.4.'],
      ],
    );
    const targets = node(doc, 's.p2.i.4').children;
    assert.deepEqual(
      targets.map((one) => one.label),
      ['- 4.1.', '- 4.2.', '- 4.3.', '- 4.4.', '- 4.5.', '- 4.6.', '- 4.7.', '- 4.8.', '- 4.9.', '4.10.'],
    );
    assert.ok(targets.every((one) => one.kind === 'item'));
    assert.deepEqual(
      node(doc, 's.p3.i').children.map((one) => one.kind),
      ['item', 'item', 'item'],
    );
  });
  it('joins the twelve sentences a page break split and no heading with its text', () => {
    assert.deepEqual(joins(doc), [29, 47, 67, 119, 137, 151, 167, 181, 269, 347, 383, 403]);
  });
  it('takes bold that spans two lines of the letterhead as look, not as text', () => {
    assert.deepEqual(doc.preface[0].content, [{ text: 'ĐẢNG BỘ QUẬN LONG BIÊN', strong: true }]);
    assert.deepEqual(doc.source.dropped.slice(0, 2), [
      { rule: 'markup', line: 3, column: 1, text: '**' },
      { rule: 'markup', line: 4, column: 25, text: '**' },
    ]);
  });
  it('is signed by the secretary and sent to nobody', () => {
    assert.deepEqual(
      [doc.signature.authority, doc.signature.position, doc.signature.name],
      ['T/M BAN CHẤP HÀNH', 'BÍ THƯ', 'Phan Việt Hưng'],
    );
    assert.deepEqual(doc.recipients, []);
  });
});
