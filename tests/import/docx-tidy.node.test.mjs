import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importDocx } from '../../dist/lib/import/import-document.js';
import { words } from '../corpus/outline.mjs';
import { docx, p, run, table } from '../support/docx.mjs';

const names =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ' +
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" ' +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const choice = `<mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${p('TRONG HỘP')}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>`;
const fallback = `<mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${p('TRONG HỘP')}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback>`;
const box = (inner) => `<w:p>${run('Trước ')}<w:r><mc:AlternateContent ${names}>${inner}</mc:AlternateContent></w:r>${run('sau.')}</w:p>`;
const picture = `<w:p><w:r><w:drawing><wp:inline ${names}><a:graphic><a:graphicData><a:blip/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
const margin = (text) =>
  `<?xml version="1.0"?><w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${p(text)}</w:hdr>`;

async function read(body, more) {
  const result = await importDocx(await docx(body, more));
  return { ...result, codes: (result.resolution?.issues ?? []).map(({ code }) => code).filter((code) => code.startsWith('word-')) };
}

describe('what is easily lost from a Word file', () => {
  for (const [name, body, lines, codes = []] of [
    ['a text box that is said twice', box(choice + fallback), ['Trước sau.', 'TRONG HỘP']],
    ['a text box that is said once', box(choice), ['Trước sau.', 'TRONG HỘP']],
    ['the old sign for a new line', '<w:p><w:r><w:t>một</w:t><w:cr/><w:t>hai</w:t></w:r></w:p>', ['một', 'hai']],
    [
      'the result of a simple field',
      `<w:p>${run('Năm ')}<w:fldSimple w:instr="DOCPROPERTY X">${run('2026')}</w:fldSimple></w:p>`,
      ['Năm 2026'],
    ],
    ['words with a direction', `<w:p><w:bdo w:val="ltr">${run('Xã ')}</w:bdo><w:dir>${run('Mẫu')}</w:dir></w:p>`, ['Xã Mẫu']],
    [
      'what was moved, at its new place',
      `<w:p><w:moveFrom>${run('cũ')}</w:moveFrom><w:moveTo>${run('mới')}</w:moveTo></w:p>`,
      ['mới'],
      ['word-tracked'],
    ],
    [
      'the letters of a formula',
      `<w:p>${run('Tỷ lệ ')}<m:oMath ${names}><m:r><m:t>a+b</m:t></m:r></m:oMath></w:p>`,
      ['Tỷ lệ a+b'],
      ['word-formulas'],
    ],
    ['hidden words, left out', `<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẨN</w:t></w:r>${run('Hiện.')}</w:p>`, ['Hiện.'], ['word-hidden']],
    ['words that are hidden no more', `<w:p><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>Hiện.</w:t></w:r></w:p>`, ['Hiện.']],
    ['a picture', p('Sơ đồ:') + picture, ['Sơ đồ:', ''], ['word-pictures']],
    ['a symbol of an unknown font', `<w:p>${run('Dấu ')}<w:r><w:sym w:font="Lạ" w:char="F041"/></w:r></w:p>`, ['Dấu '], ['word-ignored']],
  ]) {
    it(`knows ${name}`, async () => {
      const { resolution, sourceLines, codes: said } = await read(body);
      assert.deepEqual([sourceLines, said], [lines, codes]);
      for (const { message, messageEn } of resolution.issues) assert.ok(message.length > 20 && messageEn.length > 20);
    });
  }

  it('keeps every cell of a table with merged cells in its own column', async () => {
    const cell = (text, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${text.startsWith('<') ? text : p(text)}</w:tc>`;
    const rows = [
      cell('TT', '<w:vMerge w:val="restart"/>') + cell('Số', '<w:gridSpan w:val="2"/>'),
      cell('', '<w:vMerge/>') + cell('Kế hoạch') + cell('Thực hiện'),
      cell('1') + cell(table(['trong', 'ngoài']) + p('')) + cell('9'),
    ];
    const head = ['ĐẢNG ỦY XÃ MẪU', 'Số 07-NQ/ĐU', 'NGHỊ QUYẾT', 'Về việc mẫu', 'I. BẢNG', 'Kết quả như sau.']
      .map((line) => p(line))
      .join('');
    const { resolution } = await read(`${head}<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`);
    const found = resolution.body.flatMap(({ children = [] }) => children).find(({ kind }) => kind === 'table');
    assert.deepEqual(
      found.rows.map((row) => row.map((content) => words(content))),
      [
        ['TT', 'Số', ''],
        ['', 'Kế hoạch', 'Thực hiện'],
        ['1', 'trong ngoài', '9'],
      ],
    );
  });

  it('counts no paragraph whose end was deleted', async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>' +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const body = p('<w:del><w:r><w:delText>Bỏ</w:delText></w:r></w:del>', { num: [1, 0], extra: '<w:rPr><w:del/></w:rPr>' });
    const { sourceLines } = await read(body + p('Giữ một', { num: [1, 0] }) + p('Giữ hai', { num: [1, 0] }), { numbering });
    assert.deepEqual(sourceLines, ['1.\tGiữ một', '2.\tGiữ hai']);
  });

  it('says what stood in the margins of the pages, but not their numbers', async () => {
    const files = { 'word/header1.xml': margin('Tài liệu phục vụ kỳ họp'), 'word/footer1.xml': margin('Trang 1/5') };
    const { resolution } = await read(p('Nội dung.'), { files });
    assert.deepEqual(
      resolution.issues.filter(({ code }) => code === 'word-margins').map(({ message }) => /“(.*)”/.exec(message)[1]),
      ['Tài liệu phục vụ kỳ họp'],
    );
  });

  it('stops at a secrecy mark in a margin or a text box', async () => {
    for (const [body, files] of [
      [p('Nội dung.'), { 'word/header1.xml': margin('TỐI MẬT') }],
      [box(choice).replace('TRONG HỘP', 'TUYỆT MẬT'), {}],
    ])
      assert.equal((await read(body, { files })).refusal?.code, 'secret');
  });

  it('bounds what all parts together unpack to', async () => {
    const part = ' '.repeat(40 * 1024 * 1024);
    const files = { 'word/a.xml': part, 'word/b.xml': part, 'word/c.xml': part };
    assert.equal((await read(p('Nội dung.'), { files })).refusal?.code, 'docx-too-large');
  });

  it('says of a file of pictures what it is', async () => {
    assert.equal((await read(picture)).refusal?.code, 'docx-pictures');
  });
});
