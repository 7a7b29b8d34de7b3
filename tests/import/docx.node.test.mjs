import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import JSZip from 'jszip';
import { checkFidelity } from '../../dist/lib/import/fidelity.js';
import { importDocx } from '../../dist/lib/import/import-document.js';
import { readFull } from '../../dist/lib/schema/full.js';
import { outline, words } from '../corpus/outline.mjs';
import { docx, note, p, run, table } from '../support/docx.mjs';

const level = (index, format, text, start = 1) =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const numbering =
  `<w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2.')}${level(2, 'decimal', '%2.%3.')}</w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '-')}${level(1, 'bullet', '\uf0b7')}</w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="2">${level(0, 'lowerLetter', '%1)')}</w:abstractNum>` +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>' +
  '<w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>' +
  '<w:num w:numId="4"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';

const letterhead = table([
  p(run('ĐẢNG BỘ TỈNH MẪU')) + p(run('ĐẢNG ỦY XÃ ', { bold: true }) + run('THỬ NGHIỆM', { bold: true })) + p('*') + p('Số 07-NQ/ĐU'),
  p(run('ĐẢNG CỘNG SẢN VIỆT NAM', { bold: true })) + p(run('Thử Nghiệm, ngày 05 tháng 3 năm 2026', { italic: true })),
]);
const signature = table([
  p(run('Nơi nhận:', { bold: true })) + p('- Thường trực Tỉnh ủy (b/c),') + p('- Lưu VPĐU.'),
  p(run('T/M ĐẢNG ỦY', { bold: true })) + p('BÍ THƯ') + p('') + p('(Đã ký)') + p('Nguyễn Thị Mẫu'),
]);
const paper = (middle) => letterhead + p(run('nghị quyết', { bold: true, caps: true })) + p('Về nhiệm vụ năm 2026') + middle + signature;

async function read(bytes) {
  const result = await importDocx(bytes, { fileName: 'a.docx' });
  assert.equal(result.refusal, undefined);
  const { resolution } = result;
  assert.deepEqual(readFull(JSON.parse(JSON.stringify(resolution))), {
    document: JSON.parse(JSON.stringify(resolution)),
    problems: [],
    warnings: [],
  });
  assert.deepEqual(checkFidelity(result.sourceLines, resolution), { ok: true, ratio: 1, redacted: 0 });
  return resolution;
}

describe('importDocx', () => {
  it('reads a letterhead and a signature that are set in tables without lines', async () => {
    const doc = await read(await docx(paper(p('I. MỤC TIÊU') + p('Xây dựng xã văn minh.')), {}));
    assert.equal(doc.number, '07-NQ/ĐU');
    assert.deepEqual(doc.issuer, { name: 'ĐẢNG ỦY XÃ THỬ NGHIỆM', parent: 'ĐẢNG BỘ TỈNH MẪU' });
    assert.equal(doc.place, 'Thử Nghiệm');
    assert.equal(doc.issued.from, '2026-03-05');
    assert.equal(doc.docType, 'nghi-quyet');
    assert.deepEqual(
      doc.recipients.map(({ text, purpose }) => [text, purpose]),
      [
        ['Thường trực Tỉnh ủy', 'b/c'],
        ['Lưu VPĐU', null],
      ],
    );
    assert.deepEqual(
      [doc.signature.authority, doc.signature.position, doc.signature.name, doc.signature.state],
      ['T/M ĐẢNG ỦY', 'BÍ THƯ', 'Nguyễn Thị Mẫu', 'signed'],
    );
  });

  it('prints the numbers Word counts by itself', async () => {
    const middle =
      p('MỤC TIÊU', { num: [1, 0] }) +
      p('Phát triển kinh tế', { num: [1, 1] }) +
      p('Thu ngân sách', { num: [1, 2] }) +
      p('Thu đạt 100 tỷ đồng.') +
      p('Chi ngân sách', { num: [1, 2] }) +
      p('Chi đúng dự toán.', { num: [2, 0] }) +
      p('NHIỆM VỤ', { num: [1, 0] }) +
      p('Xã hội', { num: [1, 1] }) +
      p('Giảm nghèo;', { num: [3, 0] }) +
      p('Tạo việc làm.', { num: [3, 0] }) +
      p('Môi trường', { num: [1, 1] }) +
      p('Trồng cây.', { num: [4, 0] });
    const doc = await read(await docx(paper(middle), { numbering }));
    const labels = [];
    const walk = (nodes, depth) => {
      for (const node of nodes) {
        if (node.label) labels.push(`${' '.repeat(depth)}${node.label} ${words(node.heading ?? node.content)}`);
        walk(node.children ?? [], depth + 1);
      }
    };
    walk(doc.body, 0);
    assert.deepEqual(labels, [
      'I. MỤC TIÊU',
      ' 1. Phát triển kinh tế',
      '  1.1. Thu ngân sách',
      '  1.2. Chi ngân sách',
      '   - Chi đúng dự toán.',
      'II. NHIỆM VỤ',
      ' 1. Xã hội',
      '  a) Giảm nghèo;',
      '  b) Tạo việc làm.',
      ' 2. Môi trường',
      '  a) Trồng cây.',
    ]);
  });

  it('takes numbers that come with a paragraph style', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Muc"><w:name w:val="Muc"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Con"><w:name w:val="Con"/><w:basedOn w:val="Muc"/></w:style>';
    const doc = await read(
      await docx(paper(p('MỘT', { style: 'Muc' }) + p('Nội dung thứ nhất.') + p('HAI', { style: 'Con' }) + p('Nội dung thứ hai.')), {
        numbering,
        styles,
      }),
    );
    assert.deepEqual(
      doc.body.map(({ label, heading }) => [label, words(heading)]),
      [
        ['I.', 'MỘT'],
        ['II.', 'HAI'],
      ],
    );
  });

  it('keeps bold and italics as runs and line breaks as lines', async () => {
    const doc = await read(
      await docx(
        paper(
          p('I. VIỆC') +
            p(
              run('Thời hạn: ') +
                run('trước ngày 20/01/2026', { bold: true }) +
                run(' (', {}) +
                run('Giao Văn phòng', { italic: true }) +
                run(').'),
            ),
        ),
      ),
    );
    const block = doc.body[0].children[0];
    assert.equal(words(block.content), 'Thời hạn: **trước ngày 20/01/2026** (_Giao Văn phòng_).');
  });

  it('hangs footnotes where Word calls them and keeps their text', async () => {
    const middle = p('I. KẾT QUẢ') + p(run('Đã làm 04 tuyến đường') + note(1) + run('; trồng 500 cây') + note(2) + run('.'));
    const doc = await read(
      await docx(paper(middle), { footnotes: ['Trong đó có 01 tuyến bê tông.', p(run('Cây ') + run('sao', { italic: true }))] }),
    );
    assert.deepEqual(
      doc.footnotes.map(({ id, marker, blockId, content }) => [id, marker, blockId, words(content)]),
      [
        ['fn.1', '1', 's.i-p1', 'Trong đó có 01 tuyến bê tông.'],
        ['fn.2', '2', 's.i-p1', 'Cây _sao_'],
      ],
    );
    assert.equal(words(doc.body[0].children[0].content), 'Đã làm 04 tuyến đường[→fn.1]; trồng 500 cây[→fn.2].');
  });

  it('keeps a table of figures as rows and cells', async () => {
    const middle = p('I. CHỈ TIÊU') + table(['Chỉ tiêu', 'Kế hoạch'], ['Thu ngân sách', '100']) + p('II. VIỆC') + p('Làm ngay.');
    const doc = await read(await docx(paper(middle)));
    assert.match(outline(doc), /table s\.i-t1 .*\n\s+\| Chỉ tiêu \| Kế hoạch\n\s+\| Thu ngân sách \| 100/);
  });

  it('leaves out what a tracked change deleted and keeps what it added', async () => {
    const doc = await read(
      await docx(
        paper(
          p('I. VIỆC') +
            `<w:p><w:del w:id="1"><w:r><w:delText>cũ </w:delText></w:r></w:del><w:ins w:id="2">${run('Nội dung mới.')}</w:ins></w:p>`,
        ),
      ),
    );
    assert.equal(words(doc.body[0].children[0].content), 'Nội dung mới.');
  });

  it('refuses a damaged archive, a file of another kind and an archive that unpacks without end', async () => {
    const whole = await docx(p('I. VIỆC'));
    const other = new JSZip().file('xl/workbook.xml', '<x/>');
    const bomb = await docx(p('x'), { files: { 'word/media.xml': '0'.repeat(65 * 1024 * 1024) } });
    for (const [bytes, code] of [
      [whole.slice(0, whole.length / 2), 'docx-broken'],
      [new Uint8Array(), 'docx-broken'],
      [await other.generateAsync({ type: 'uint8array' }), 'docx-broken'],
      [bomb, 'docx-too-large'],
    ]) {
      const { refusal } = await importDocx(bytes);
      assert.equal(refusal?.code, code);
      assert.ok(refusal.vi.length > 20 && refusal.en.length > 20);
    }
  });
});
